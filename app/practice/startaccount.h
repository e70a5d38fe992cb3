#pragma once

#include "practice/world.h"

namespace Practice {

/// Replaces users and accounts by those of the seed data. Options (empty, number of lists and contacts)
/// apply to the first account.
void fillWithStartAccounts(World &world);

} // namespace Practice
