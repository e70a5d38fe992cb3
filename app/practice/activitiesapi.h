#pragma once

#include "practice/world.h"

/// The end points of bulk jobs.
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

/// Makes a job and answers 201 with it, or 429 when too many are unfinished.
/// \param work  what the job will do, see activitywork.h
[[nodiscard]] Answer start(Call &call, const QString &kind, const QJsonObject &work,
                           const QString &fileName = {});

} // namespace Practice::ActivitiesApi
