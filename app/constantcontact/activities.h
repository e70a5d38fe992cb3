#pragma once

#include "constantcontact/importpayload.h"
#include "constantcontact/walk.h"
#include "domain/ids.h"

namespace Api {

/// A bulk job of the service.
struct Activity
{
    enum class State { Unknown, Initialized, Processing, Completed, Cancelled, Failed, TimedOut };

    Domain::ActivityId id;
    State state = State::Unknown;
    QDateTime createdAt;   ///< UTC
    bool isImport = false; ///< its counters are an import's; the service names no kind
    QString results;       ///< of an export that is over: path below /v3 of what it brought
    int itemsTotal = 0;
    int errors = 0;      ///< rows that it could not take
    int correctable = 0; ///< rows that a person could mend in the service's own pages
    int cannotAddToList = 0;
    bool isUnclear = false; ///< a counter is none: nothing can be taken for confirmed

    [[nodiscard]] bool isOver() const { return state >= State::Completed; }
    /// `completed` says only that the work ended: the rows may have failed all the same.
    [[nodiscard]] bool tookEveryone() const
    {
        return state == State::Completed && !isUnclear && errors == 0 && correctable == 0 &&
               cannotAddToList == 0;
    }
};

/// \return nothing without an id. A state that we do not know is none that ends, a counter that is no count
/// makes it unclear.
[[nodiscard]] std::optional<Activity> activityFrom(const QJsonObject &object);
/// GET /activities: one page.
[[nodiscard]] Core::Result<Page<Activity>> activityPageFrom(const QJsonObject &page);

/// POST /activities/contacts_json_import or contacts_file_import. \p body, \p form  an ImportPayload's.
/// OutcomeUnknown: look in recentActivities().
[[nodiscard]] QCoro::Task<Core::Result<Activity>> startImport(Caller &caller, QByteArray body,
                                                              ImportForm form);
/// POST /activities/remove_list_memberships, at most 500 contacts: off the list, neither unsubscribed nor
/// deleted.
[[nodiscard]] QCoro::Task<Core::Result<Activity>>
startRemoval(Caller &caller, QList<Domain::ContactId> contacts, Domain::ListId list);
/// POST /activities/contact_exports of everybody on the list, with address and permission. Changes nothing.
[[nodiscard]] QCoro::Task<Core::Result<Activity>> startExport(Caller &caller, Domain::ListId list);
/// GET of an export's results. \return the CSV, at most 64 MiB
[[nodiscard]] QCoro::Task<Core::Result<QByteArray>> readExport(Caller &caller, Activity activity);
/// GET /activities/{id}. \return NotFound for one that is unknown or older than ten days
[[nodiscard]] QCoro::Task<Core::Result<Activity>> readActivity(Caller &caller, Domain::ActivityId id);

using RecentActivities = Walk<Activity>;

/// GET /activities: the jobs of the last ten days, one call for any number of them.
[[nodiscard]] QCoro::Task<Core::Result<RecentActivities>> recentActivities(Caller &caller);

} // namespace Api
