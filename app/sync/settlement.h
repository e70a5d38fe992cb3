#pragma once

#include "constantcontact/activities.h"
#include "store/journal.h"
#include "sync/roundcontext.h"

namespace Sync {

/// Notes what a job that is over has done: everybody, when its counters add up; else the list is read, those
/// who are on it are noted, and the others come under *needs attention* by name. A job that failed leaves its
/// people to do. \return the kinds of Api::Caller::call(); Storage
[[nodiscard]] QCoro::Task<Core::Result<void>> settleJob(RoundContext &context, Store::JournalEntry entry,
                                                        Api::Activity activity);

} // namespace Sync
