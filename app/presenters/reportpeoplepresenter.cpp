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
    choose(-1);
    setState(LoadState::Loading);
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
            m_error = found.error();
            setState(LoadState::Failed);
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
    m_chosen = row;
    m_comparison.clear();
    Q_EMIT comparisonChanged();
    if (row < 0 || !m_people.personAt(row).isDecidable)
        return;
    const auto work = [report = m_report, line = m_people.personAt(row).line](
                          Store::Database &database) -> Result<QList<ComparedField>> {
        ASSIGN_OR_RETURN(const auto found, Store::ImportPreview(database, *report).contradicted(line));
        ASSIGN_OR_RETURN(const auto fields, Store::CustomFields(database).all());
        return comparedFields(found, fields);
    };
    onResult(this, m_importer.run<QList<ComparedField>>(work),
             [this, row, asked = m_asked](const Result<QList<ComparedField>> &compared) {
                 if (asked != m_asked || row != m_chosen || !compared)
                     return;
                 m_comparison = *compared;
                 Q_EMIT comparisonChanged();
             });
}

std::optional<RowDecision> ReportPeoplePresenter::decision() const
{
    if (m_comparison.isEmpty())
        return {};
    return m_people.personAt(m_chosen).decision;
}

void ReportPeoplePresenter::decide(RowDecision decision)
{
    if (m_comparison.isEmpty() || this->decision() == decision)
        return;
    m_hasDecided = true;
    m_people.setDecision(m_chosen, decision);
    const auto work = [report = m_report, line = m_people.personAt(m_chosen).line,
                       decision](Store::Database &) { return report->decide(line, decision); };
    onResult(this, m_importer.run<void>(work), [this](const Result<void> &decided) {
        if (decided)
            return;
        m_error = decided.error();
        setState(LoadState::Failed);
    });
    Q_EMIT comparisonChanged();
}

void ReportPeoplePresenter::setState(LoadState state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace Presenters
