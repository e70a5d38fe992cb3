#pragma once

#include "practice/world.h"

/// Endpoints for bulk jobs (activities).
namespace Practice::ActivitiesApi {

[[nodiscard]] Answer getMany(Call &call);
[[nodiscard]] Answer getOne(Call &call);
[[nodiscard]] Answer jsonImport(Call &call);
[[nodiscard]] Answer fileImport(Call &call);
[[nodiscard]] Answer addMemberships(Call &call);
[[nodiscard]] Answer removeMemberships(Call &call);
[[nodiscard]] Answer contactExport(Call &call);
[[nodiscard]] Answer exportResult(Call &call);
[[nodiscard]] Answer deleteContacts(Call &call);
[[nodiscard]] Answer deleteLists(Call &call);
[[nodiscard]] Answer deleteFields(Call &call);

/// Creates a job.
/// \param work  task of the job, as doWork() reads it
/// \return 201 with the job; 429 if too many jobs are unfinished
[[nodiscard]] Answer start(Call &call, const QString &kind, const QJsonObject &work,
                           const QString &fileName = {});

} // namespace Practice::ActivitiesApi
