// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "constantcontact/activities.h"
#include "constantcontact/json.h"
#include "fuzz.h"

// A bulk job, as a single object or as an entry of a page.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto body = ConstantContact::object(bytesOf(data, size));
    if (!body)
        return 0;
    QList<ConstantContact::Activity> jobs;
    if (const auto job = ConstantContact::activityFrom(*body))
        jobs.append(*job);
    if (const auto page = ConstantContact::activityPageFrom(*body))
        jobs.append(page->records);
    for (const ConstantContact::Activity &job : std::as_const(jobs)) {
        require(ConstantContact::isUuid(job.id.value));
        require(job.itemsTotal >= 0 && job.errors >= 0 && job.correctable >= 0 && job.cannotAddToList >= 0);
        require(job.results.isEmpty() || job.results.startsWith(u'/'));
        require(job.results.size() <= 56 && !job.results.contains(QLatin1StringView("..")));
        require(!job.tookEveryone() || (job.isOver() && !job.isUnclear));
    }
    return 0;
}
