// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/control/serverstate.h"

/// Endpoints for bulk jobs (activities).
namespace Practice::ActivitiesApi {

[[nodiscard]] Response getMany(Call &call);
[[nodiscard]] Response getOne(Call &call);
[[nodiscard]] Response jsonImport(Call &call);
[[nodiscard]] Response fileImport(Call &call);
[[nodiscard]] Response addMemberships(Call &call);
[[nodiscard]] Response removeMemberships(Call &call);
[[nodiscard]] Response contactExport(Call &call);
[[nodiscard]] Response exportResult(Call &call);
[[nodiscard]] Response deleteContacts(Call &call);
[[nodiscard]] Response deleteLists(Call &call);
[[nodiscard]] Response deleteFields(Call &call);

/// Creates a job.
/// \param work  task of the job, as runActivity() reads it
/// \return 201 with the job; 429 if too many jobs are unfinished
[[nodiscard]] Response start(Call &call, const QString &kind, const QJsonObject &work,
                             const QString &fileName = {});

} // namespace Practice::ActivitiesApi
