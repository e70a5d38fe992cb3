// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/roundpreview.h"

#include "core/try.h"
#include "domain/address.h"
#include "store/directory/clientdirectory.h"
#include "store/sqlite/database.h"
#include "sync/pull.h"
#include "sync/roundplan.h"

namespace Sync {

using Core::Result;
using Domain::PreviewAction;

namespace {

// Collects who would be sent.
class PreviewPeople
{
public:
    PreviewPeople(const RoundFindings &findings, Domain::Preview &preview)
        : m_findings(findings)
        , m_preview(preview)
    {
    }

    void add(const QList<Step> &steps, PreviewAction action, int &counter)
    {
        for (const Step &step : steps) {
            ++counter;
            m_clients.insert(step.client.id);
            Domain::PreviewPerson person{step.client.studioNumber, step.address, step.client.displayName(),
                                         action, step.fieldError.reason};
            const bool isMember = m_findings.wasMember(step.address);
            person.isThere = isMember || (action != PreviewAction::Add && !step.contact.isEmpty());
            m_preview.addThere += action == PreviewAction::Add && isMember ? 1 : 0;
            m_preview.people.append(person);
        }
    }
    [[nodiscard]] bool holds(Domain::ClientId client) const { return m_clients.contains(client); }

private:
    const RoundFindings &m_findings;
    Domain::Preview &m_preview;
    QSet<Domain::ClientId> m_clients;
};

Result<void> addHeld(const RoundServices &services, const RoundTally &tally, const PreviewPeople &sent,
                     Domain::Preview &preview)
{
    ASSIGN_OR_RETURN(const QList<Domain::ClientEntry> entries,
                     Store::ClientDirectory(services.database).clients());
    QSet<QString> leaving;
    for (const Domain::PreviewPerson &person : tally.leaving)
        leaving.insert(person.address);
    for (const Domain::ClientEntry &entry : entries) {
        const bool held =
            entry.state != Domain::ClientState::OnList && entry.state != Domain::ClientState::Waiting;
        if (!held || sent.holds(entry.client.id) || leaving.contains(Domain::addressKey(entry.client.email)))
            continue;
        ++preview.held[entry.state];
        preview.people.append({entry.client.studioNumber,
                               entry.client.email,
                               entry.client.displayName(),
                               PreviewAction::Held,
                               {},
                               entry.state});
    }
    return {};
}

Result<void> fillPreview(const RoundServices &services, const RoundFindings &findings, RoundTally &tally,
                         Domain::Preview &preview)
{
    RETURN_IF_ERROR(applyRemoteChanges(services, findings, tally));
    QList<Step> imports;
    const auto addImport = [&imports](const Step &step) { imports.append(step); };
    ASSIGN_OR_RETURN(const RoundPlan draft, draftPlan(services, findings, addImport));
    ASSIGN_OR_RETURN(const RoundPlan plan, completePlan(services, findings, draft, addImport));
    PreviewPeople sent(findings, preview);
    for (const Step &step : std::as_const(imports)) {
        const bool add = step.action == Step::Action::Add;
        if (!plan.notByImport.contains(step.address))
            sent.add({step}, add ? PreviewAction::Add : PreviewAction::Update,
                     add ? preview.add : preview.update);
    }
    // The clients' states show who is held and why; recording the plan updates them.
    RETURN_IF_ERROR(noteAllSettled(services, findings, tally));
    sent.add(plan.singles, PreviewAction::Add, preview.add);
    sent.add(plan.clears, PreviewAction::Update, preview.update);
    sent.add(plan.moves, PreviewAction::Update, preview.update);
    sent.add(plan.unsubscribes, PreviewAction::Unsubscribe, preview.unsubscribe);
    sent.add(plan.removals, PreviewAction::Remove, preview.remove);
    for (const Domain::PreviewPerson &person : std::as_const(tally.leaving)) {
        ++(person.action == PreviewAction::Unsubscribe ? preview.unsubscribe : preview.remove);
        preview.people.append(person);
    }
    return addHeld(services, tally, sent, preview);
}

} // namespace

QCoro::Task<Result<Domain::Preview>> previewRound(const RoundServices &services)
{
    CO_ASSIGN_OR_RETURN(const RoundFindings findings, co_await pull(services));
    RoundTally tally;
    Domain::Preview preview;
    // Recorded as in a round, so that the plan is exact.
    CO_RETURN_IF_ERROR(
        services.database.transaction([&] { return fillPreview(services, findings, tally, preview); }));
    co_return preview;
}

} // namespace Sync
