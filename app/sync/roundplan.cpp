#include "sync/roundplan.h"

#include "store/clientdirectory.h"
#include "store/database.h"
#include "store/mailboxes.h"
#include "sync/jobs.h"

namespace Sync {

using namespace Qt::StringLiterals;
using Core::Result;
using Action = Step::Action;

namespace {

constexpr int kBrakePeople = 10;
constexpr int kBrakePercent = 5;

void addTo(RoundPlan &plan, const Step &step)
{
    switch (step.action) {
    case Action::Nothing:
    case Action::Hold:
        plan.settled.append(step);
        break;
    case Action::Add:
    case Action::Update:
        plan.imports.append(step);
        break;
    case Action::Clear:
        plan.clears.append(step);
        break;
    case Action::Move:
        plan.moves.append(step);
        break;
    case Action::Withdraw:
        plan.withdrawals.append(step);
        break;
    case Action::TakeOff:
        plan.removals.append(step);
        break;
    }
}

// A contact moves only where its client is to be added at the new address; an address that has a contact of
// its own, or that opted out, keeps it, and the old contact comes off the list.
void pairMoves(RoundPlan &plan, const QSet<QString> &underWay)
{
    QHash<QString, Step> additions;
    for (const Step &step : std::as_const(plan.imports)) {
        if (step.action == Action::Add)
            additions.insert(step.address, step);
    }
    QSet<QString> waiting =
        underWay; // new addresses that cannot be sent yet: the contact stays where it is until then
    for (const Step &step : std::as_const(plan.settled)) {
        if (!step.problem.reason.isEmpty())
            waiting.insert(step.address);
    }
    QList<Step> moves;
    for (Step step : std::as_const(plan.moves)) {
        const auto addition = additions.constFind(step.target);
        const bool paired = addition != additions.cend() && addition->client.id == step.client.id &&
                            !plan.instead.contains(step.target);
        if (paired) {
            plan.instead.insert(step.target, *addition);
            moves.append(step);
        } else if (waiting.contains(step.target)) {
            continue;
        } else if (step.wasListed) {
            step.action = Action::TakeOff;
            plan.removals.append(step);
        } else {
            step.action = Action::Nothing;
            plan.settled.append(step);
        }
    }
    plan.moves = moves;
    plan.imports.removeIf([&plan](const Step &step) { return plan.instead.contains(step.address); });
}

int leavingThrough(const QList<Step> &steps)
{
    int leaving = 0;
    for (const Step &step : steps)
        leaving += step.wasListed ? 1 : 0;
    return leaving;
}

} // namespace

QStringList RoundPlan::customLabels() const
{
    QStringList labels;
    const auto collect = [&labels](const QList<Step> &steps) {
        for (const Step &step : steps) {
            const QStringList keys = step.client.custom.keys();
            for (const QString &label : keys) {
                if (!labels.contains(label))
                    labels.append(label);
            }
        }
    };
    collect(imports);
    collect(moves);
    collect(clears);
    return labels;
}

bool RoundPlan::changesMembership() const
{
    const bool adds =
        std::any_of(imports.cbegin(), imports.cend(), [](const Step &step) { return !step.wasListed; });
    return adds || !withdrawals.isEmpty() || !removals.isEmpty() || !moves.isEmpty();
}

Result<RoundPlan> makePlan(RoundContext &context, const QSet<QString> &renamed)
{
    const Result<QSet<QString>> underWay = addressesUnderWay(context);
    if (!underWay)
        return underWay.error();
    RoundPlan plan;
    Store::Mailboxes mailboxes(context.database);
    const auto take = [&](const Domain::MailboxView &view) {
        if (underWay->contains(view.mailbox.address))
            return true;
        Step step = planFor(view);
        if (step.action == Action::Update && renamed.contains(step.address))
            step.action = Action::Clear;
        addTo(plan, step);
        return true;
    };
    if (const Result<void> read = mailboxes.eachToDo(take); !read)
        return read.error();
    pairMoves(plan, *underWay);

    const Result<int> listed = mailboxes.listedCount();
    if (!listed)
        return listed.error();
    const Result<int> clients = Store::ClientDirectory(context.database).count();
    if (!clients)
        return clients.error();
    plan.listed = *listed;
    plan.clients = *clients;
    return plan;
}

std::optional<BrakeNotice> brakeFor(const RoundPlan &plan, int leavingThere)
{
    BrakeNotice notice;
    // The findings are applied already, so those who leave by them are no longer counted as listed.
    notice.listed = plan.listed + leavingThere;
    notice.leaving = leavingThere + leavingThrough(plan.withdrawals) + leavingThrough(plan.removals);
    notice.emptyDirectory = plan.clients == 0 && notice.listed > 0;
    const bool many = notice.leaving > kBrakePeople && notice.leaving * 100 > notice.listed * kBrakePercent;
    if (many || notice.emptyDirectory)
        return notice;
    return std::nullopt;
}

Result<void> noteSettled(RoundContext &context, const RoundPlan &plan)
{
    Store::Mailboxes mailboxes(context.database);
    for (const Step &step : plan.settled) {
        const Result<std::optional<Domain::Mailbox>> found = mailboxes.find(step.address);
        if (!found)
            return found.error();
        if (!*found)
            continue;
        Domain::Mailbox mailbox = **found;
        mailbox.problem = step.problem.reason;
        mailbox.remedy = step.problem.remedy;
        mailbox.doneRevision = step.revision;
        if (const Result<void> saved = mailboxes.save(mailbox); !saved)
            return saved;
        if (mailbox.isOptedOut()) {
            // A client who came after the opt-out, with a yes that does not outweigh it, has opted out as
            // well.
            const Result<int> changed = mailboxes.recordOptOut(mailbox.address, mailbox.optedOutAt);
            if (!changed)
                return changed.error();
            context.report.unsubscribedHere += *changed;
        }
        if (step.problem.reason.isEmpty())
            continue;
        if (const Result<void> noted = noteFailure(context, step.client, step.address, step.problem.reason);
            !noted)
            return noted;
    }
    return {};
}

} // namespace Sync
