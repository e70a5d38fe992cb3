// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "constantcontact/importpayload.h"
#include "constantcontact/pagination.h"
#include "domain/ids.h"

namespace ConstantContact {

/// A bulk activity (job) of the service.
struct Activity
{
    /// State as reported by the service; Unknown for any other word.
    enum class State { Unknown, Initialized, Processing, Completed, Cancelled, Failed, TimedOut };

    Domain::ActivityId id;
    State state = State::Unknown;
    QDateTime createdAt;   ///< UTC
    bool isImport = false; ///< whether it has the counters of an import; the service does not state the type
    QString results;       ///< of a completed export: path of its results below /v3
    int itemsTotal = 0;
    std::optional<int> itemsCompleted = {}; ///< of a membership job; no value if not reported
    int errors = 0;                         ///< rows that the service could not import
    int correctable = 0;                    ///< rows that a person could correct in Constant Contact
    int cannotAddToList = 0;
    bool isUnclear = false; ///< a counter was not readable, so no row can be taken as confirmed

    /// Whether the job has ended, successfully or not.
    [[nodiscard]] bool isOver() const { return state >= State::Completed; }
    /// Whether every row was imported. The state `completed` alone means only that the job has ended; rows
    /// may have failed.
    [[nodiscard]] bool tookEveryone() const
    {
        return state == State::Completed && !isUnclear && errors == 0 && correctable == 0 &&
               cannotAddToList == 0;
    }
};

/// Reads an activity. An unknown state counts as not ended; an unreadable counter sets isUnclear.
/// \return activity; nothing if it has no id
[[nodiscard]] std::optional<Activity> activityFrom(const QJsonObject &object);
/// Reads one page of GET /activities.
[[nodiscard]] Core::Result<Page<Activity>> activityPageFrom(const QJsonObject &page);

/// Starts an import (POST /activities/contacts_json_import or contacts_file_import).
/// \param api  client for the request
/// \param payload  complete rows
/// \return the job; after OutcomeUnknown, look for it in recentActivities()
[[nodiscard]] QCoro::Task<Core::Result<Activity>> startImport(ApiClient &api, ImportPayload payload);
/// Starts the removal of at most 500 contacts from the list (POST /activities/remove_list_memberships). The
/// contacts are neither unsubscribed nor deleted.
[[nodiscard]] QCoro::Task<Core::Result<Activity>>
startRemoval(ApiClient &api, QList<Domain::ContactId> contacts, Domain::ListId list);
/// Starts an export of all contacts on the list, with address and permission (POST
/// /activities/contact_exports). Changes nothing.
[[nodiscard]] QCoro::Task<Core::Result<Activity>> startExport(ApiClient &api, Domain::ListId list);
/// Downloads the results of an export.
/// \return CSV file, at most 64 MiB
[[nodiscard]] QCoro::Task<Core::Result<QByteArray>> readExport(ApiClient &api, Activity activity);
/// Reads one job (GET /activities/{id}).
/// \return the job; NotFound if it is unknown or older than ten days
[[nodiscard]] QCoro::Task<Core::Result<Activity>> readActivity(ApiClient &api, Domain::ActivityId id);

/// All readable jobs of the last ten days.
using RecentActivities = AllRecords<Activity>;

/// Reads the jobs of the last ten days (GET /activities), in one call whatever their number.
[[nodiscard]] QCoro::Task<Core::Result<RecentActivities>> recentActivities(ApiClient &api);

} // namespace ConstantContact
