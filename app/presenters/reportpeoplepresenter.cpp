// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/reportpeoplepresenter.h"

#include "core/try.h"
#include "presenters/onresult.h"
#include "store/directory/customfields.h"
#include "store/directory/importpreview.h"
#include "store/directory/stagedreport.h"
#include "store/sqlite/backgrounddatabase.h"

#include <utility>

namespace Presenters {

using Core::LoadState;
using Core::Result;
using Domain::ReportGroup;
using Domain::RowDecision;

ReportPeoplePresenter::ReportPeoplePresenter(Store::BackgroundDatabase &importer,
                                             std::shared_ptr<Store::StagedReport> report, ReportGroup group,
                                             QObject *parent)
    : QObject(parent)
    , m_importer(importer)
    , m_report(std::move(report))
    , m_group(group)
{
}

QList<ReportGroup> ReportPeoplePresenter::groups()
{
    return {ReportGroup::Contradictions, ReportGroup::Added,   ReportGroup::Changed,
            ReportGroup::ConsentChanges, ReportGroup::LeftOut, ReportGroup::Unchanged};
}

void ReportPeoplePresenter::load()
{
    const int asked = ++m_asked;
    setState(LoadState::Loading);
    choose(-1);
    const auto work = [report = m_report, group = m_group,
                       search = m_search](Store::Database &database) -> Result<Found> {
        const Store::ImportPreview preview(database, *report);
        Found found;
        for (const ReportGroup each : groups()) {
            ASSIGN_OR_RETURN(found.counts[each], preview.count(each));
        }
        ASSIGN_OR_RETURN(found.found, preview.count(group, search));
        ASSIGN_OR_RETURN(found.people, preview.people(group, kMostPeople, search));
        return found;
    };
    onResult(this, m_importer.run<Found>(work), [this, asked](const Result<Found> &found) {
        if (asked != m_asked)
            return;
        if (!found) {
            fail(found.error());
            return;
        }
        m_counts = found->counts;
        m_found = found->found;
        m_people.setPeople(m_group, found->people);
        setState(m_found > 0 ? LoadState::Ready : LoadState::NothingFound);
    });
}

void ReportPeoplePresenter::setGroup(ReportGroup group)
{
    m_group = group;
    load();
}

void ReportPeoplePresenter::setSearch(const QString &text)
{
    m_search = text;
    load();
}

void ReportPeoplePresenter::choose(int row)
{
    const int chosen = ++m_chosen;
    m_comparison.reset();
    Q_EMIT comparisonChanged();
    if (m_state != LoadState::Ready || row < 0 || !m_people.personAt(row).isDecidable())
        return;
    const auto work = [report = m_report,
                       line = m_people.personAt(row).line](Store::Database &database) -> Result<Comparison> {
        ASSIGN_OR_RETURN(const auto found, Store::ImportPreview(database, *report).contradicted(line));
        ASSIGN_OR_RETURN(const auto fields, Store::CustomFields(database).all());
        return Comparison{line, found.known.client.id, comparedFields(found, fields), found.row.decision};
    };
    onResult(this, m_importer.run<Comparison>(work), [this, chosen](const Result<Comparison> &compared) {
        if (chosen != m_chosen)
            return;
        if (!compared) {
            fail(compared.error());
            return;
        }
        m_comparison = *compared;
        Q_EMIT comparisonChanged();
    });
}

void ReportPeoplePresenter::decide(RowDecision decision)
{
    if (!m_comparison || m_comparison->decision == decision)
        return;
    m_comparison->decision = decision;
    m_people.setDecision(m_comparison->line, decision);
    const auto work = [report = m_report, line = m_comparison->line, known = m_comparison->known,
                       decision](Store::Database &) { return report->decide(line, decision, known); };
    onResult(this, m_importer.run<void>(work), [this](const Result<void> &done) {
        if (!done)
            fail(done.error());
    });
    Q_EMIT decided(m_comparison->line, {decision, m_comparison->known});
    Q_EMIT comparisonChanged();
}

void ReportPeoplePresenter::fail(const Core::Error &error)
{
    m_error = error;
    setState(LoadState::Failed);
}

void ReportPeoplePresenter::setState(LoadState state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace Presenters
