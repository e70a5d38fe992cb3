// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/roundplan.h"

#include "core/try.h"
#include "domain/address.h"
#include "domain/brake.h"
#include "domain/servicelimits.h"
#include "store/directory/addressrecords.h"
#include "store/directory/clientdirectory.h"
#include "store/directory/importundo.h"
#include "store/sqlite/database.h"
#include "store/syncdata/serviceclock.h"
#include "store/syncdata/syncstate.h"

namespace Sync {

using namespace Qt::StringLiterals;
using Core::Result;
using Action = Step::Action;

namespace {

// Adds fields with a value, and fields that had one when the client was last sent: emptied fields are
// written, too.
void addLabels(RoundPlan &plan, const Step &step)
{
    QStringList labels = step.client.custom.keys();
    const QStringList emptied = step.cleared;
    for (const QString &key : emptied) {
        if (key.startsWith("custom."_L1))
            labels.append(key.sliced(qsizetype(qstrlen("custom."))));
    }
    for (const QString &label : std::as_const(labels)) {
        if (!plan.customLabels.contains(label))
            plan.customLabels.append(label);
    }
}

bool isTooLongForImport(const Step &step)
{
    return step.address.size() > Domain::kLongestImportAddress; // as long as it is sent
}

void addTo(RoundPlan &plan, const Step &step)
{
    switch (step.action) {
    case Action::Nothing:
    case Action::Hold:
        break;
    case Action::Add:
        ++plan.additions;
        if (isTooLongForImport(step))
            plan.singles.append(step);
        addLabels(plan, step);
        break;
    case Action::Update:
        ++plan.updates;
        addLabels(plan, step);
        break;
    case Action::Clear:
        plan.clears.append(step);
        plan.notByImport.insert(step.address);
        addLabels(plan, step);
        break;
    case Action::Move:
        plan.moves.append(step); // its fields are known in pairMoves()
        break;
    case Action::Unsubscribe:
        plan.unsubscribes.append(step);
        break;
    case Action::RemoveFromList:
        plan.removals.append(step);
        break;
    }
}

// State of the new address for a contact that should move there.
enum class Target {
    Free,    ///< the client will be added there: move the contact
    Waiting, ///< the client cannot be sent yet, or the address is in a job: keep the contact for now
    Taken    ///< the address has a contact, opted out, or belongs to another client
};

Result<Target> meet(const RoundServices &services, const RoundFindings &findings, const RoundPlan &plan,
                    const Step &move, Step *addition)
{
    const Store::AddressRecords addressRecords(services.database);
    ASSIGN_OR_RETURN(const bool underWay, addressRecords.isUnderWay(move.target));
    if (underWay)
        return Target::Waiting;
    ASSIGN_OR_RETURN(const Domain::AddressView view, addressRecords.view(move.target));
    *addition = planFor(view, findings.customFields);
    if (addition->action == Action::Hold && !addition->fieldError.reason.isEmpty())
        return Target::Waiting;
    const bool isFree = addition->action == Action::Add && addition->client.id == move.client.id &&
                        !plan.notByImport.contains(move.target);
    return isFree ? Target::Free : Target::Taken;
}

// Values that are not sent move with the contact as they are.
Result<void> keepLeftOut(const RoundServices &services, Step &move)
{
    ASSIGN_OR_RETURN(const auto record, Store::AddressRecords(services.database).find(move.address));
    const QStringList sentKeys = record ? record->sentKeys : QStringList();
    for (const QString &key : std::as_const(move.leftOut)) {
        move.cleared.removeAll(key);
        if (sentKeys.contains(key) && !move.keys.contains(key))
            move.keys.append(key);
    }
    return {};
}

// A contact moves only if its client will be added at the new address; else the old contact is removed from
// the list.
Result<void> pairMoves(const RoundServices &services, const RoundFindings &findings, RoundPlan &plan)
{
    QList<Step> moves;
    for (Step move : std::as_const(plan.moves)) {
        Step addition;
        ASSIGN_OR_RETURN(const Target target, meet(services, findings, plan, move, &addition));
        if (target == Target::Free) {
            move.client = addition.client;
            move.digest = addition.digest;
            move.keys = addition.keys;
            move.leftOut = addition.leftOut;
            RETURN_IF_ERROR(keepLeftOut(services, move));
            addLabels(plan, move);
            move.fieldError = addition.fieldError;
            move.targetRevision = addition.revision;
            plan.notByImport.insert(move.target);
            --plan.additions;
            moves.append(move);
        } else if (target == Target::Taken && move.wasListed) {
            move.action = Action::RemoveFromList;
            plan.removals.append(move);
        } else if (target == Target::Taken) {
            plan.settled.append(move);
        }
    }
    plan.moves = moves;
    return {};
}

// The addresses whose records the findings may change without a change in the studio.
Result<QSet<QString>> concernedBy(const RoundServices &services, const RoundFindings &findings)
{
    const Store::AddressRecords addressRecords(services.database);
    QSet<QString> concerned(findings.departed.cbegin(), findings.departed.cend());
    const QList<Domain::Contact> contacts = findings.optOuts + findings.returned + findings.changedSinceCopy +
                                            findings.unreadableSinceCopy +
                                            findings.deletedThere.value_or(QList<Domain::Contact>());
    for (const Domain::Contact &contact : contacts) {
        RETURN_IF_ERROR(checkInterruption());
        concerned.insert(Domain::addressKey(contact.address));
        ASSIGN_OR_RETURN(const QList<Domain::AddressRecord> known, addressRecords.findByContact(contact.id));
        for (const Domain::AddressRecord &each : known)
            concerned.insert(each.address);
    }
    for (auto renamed = findings.renamed.cbegin(); renamed != findings.renamed.cend(); ++renamed)
        concerned.insert(renamed.key());
    concerned.remove(QString());
    return concerned;
}

void planAddress(const RoundFindings &findings, const Domain::AddressView &view, RoundPlan &plan,
                 const std::function<void(const Step &)> &each)
{
    Step step = planFor(view, findings.customFields);
    const bool isRenamed = findings.renamed.contains(step.address);
    if (step.action == Action::Update && (isRenamed || isTooLongForImport(step)))
        step.action = Action::Clear;
    if (step.action == Action::Add && isRenamed) { // was seen on the list before the yes
        step.action = Action::Clear;
        step.wasListed = true;
    }
    if (step.action == Action::Update && !plan.takes(step))
        return;
    if (step.action == Action::Update && findings.unread.contains(step.address)) {
        plan.unread.append(step);
        plan.notByImport.insert(step.address);
        return;
    }
    addTo(plan, step);
    if (each && (step.action == Action::Add || step.action == Action::Update))
        each(step);
}

// Removes the steps of addresses that are planned again. Additions and updates are only counted, so that a
// person who changes during the plan may count twice.
void forget(RoundPlan &plan, const QList<Domain::AddressView> &changed)
{
    QSet<QString> addresses;
    for (const Domain::AddressView &view : changed)
        addresses.insert(view.addressRecord.address);
    for (QList<Step> *steps :
         {&plan.unsubscribes, &plan.moves, &plan.clears, &plan.removals, &plan.singles, &plan.unread})
        steps->removeIf([&addresses](const Step &step) { return addresses.contains(step.address); });
    plan.notByImport.subtract(addresses);
}

// The listed people among the steps: recorded as listed, or seen when the whole list was read.
QStringList leavingThrough(const RoundFindings &findings, const QList<Step> &steps)
{
    QStringList leaving;
    for (const Step &step : steps) {
        if (step.wasListed || findings.wasMember(step.address))
            leaving.append(step.address);
    }
    return leaving;
}

// A wrong report is the likeliest reason for many withdrawals, and it can be undone.
Result<void> nameImport(const RoundServices &services, const QStringList &leaving,
                        Domain::BrakeNotice &notice)
{
    ASSIGN_OR_RETURN(notice.leavingByImport, Store::countImported(services.database, leaving));
    if (notice.leavingByImport == 0)
        return {};
    ASSIGN_OR_RETURN(const auto undoable, Store::undoableImport(services.database));
    if (undoable)
        notice.import = undoable->import;
    return {};
}

} // namespace

bool RoundPlan::changesMembership() const
{
    return additions > 0 || !unsubscribes.isEmpty() || !removals.isEmpty() || !moves.isEmpty();
}

bool RoundPlan::sendsAnything() const
{
    return changesMembership() || updates > 0 || !clears.isEmpty();
}

QString RoundPlan::summary() const
{
    return u"add %1, update %2, clear %3, move %4, unsubscribe %5, remove %6"_s.arg(additions)
        .arg(updates)
        .arg(clears.size())
        .arg(moves.size())
        .arg(unsubscribes.size())
        .arg(removals.size());
}

bool RoundPlan::takes(const Step &step) const
{
    const bool isAddition = step.action == Action::Add && step.revision <= revision;
    const bool isSeen =
        step.revision <= seenRevision || (step.revision <= revision && justRead.contains(step.address));
    const bool isUpdate = step.action == Action::Update && isSeen;
    return (isAddition || isUpdate) && !notByImport.contains(step.address) && !isTooLongForImport(step);
}

Result<RoundPlan> draftPlan(const RoundServices &services, const RoundFindings &findings,
                            const std::function<void(const Step &)> &each)
{
    RoundPlan plan;
    plan.seenRevision = findings.revision;
    for (const Domain::Contact &contact : findings.returned + findings.changedSinceCopy)
        plan.justRead.insert(Domain::addressKey(contact.address));
    ASSIGN_OR_RETURN(plan.concerned, concernedBy(services, findings));
    Result<void> mayGoOn;
    RETURN_IF_ERROR(services.database.snapshot([&]() -> Result<void> {
        ASSIGN_OR_RETURN(plan.revision, Store::SyncState(services.database).revision());
        return Store::AddressRecords(services.database).eachToDo([&](const Domain::AddressView &view) {
            mayGoOn = checkInterruption();
            if (mayGoOn && !plan.concerned.contains(view.addressRecord.address))
                planAddress(findings, view, plan, each);
            return mayGoOn.ok();
        });
    }));
    RETURN_IF_ERROR(mayGoOn);
    return plan;
}

Result<RoundPlan> completePlan(const RoundServices &services, const RoundFindings &findings, RoundPlan plan,
                               const std::function<void(const Step &)> &each)
{
    const Store::AddressRecords addressRecords(services.database);
    Store::ToDoPlace place{plan.revision + 1, {}};
    ASSIGN_OR_RETURN(plan.revision, Store::SyncState(services.database).revision());
    QList<Domain::AddressView> changed;
    for (;;) {
        ASSIGN_OR_RETURN(const QList<Domain::AddressView> views, addressRecords.nextToDo(place));
        if (views.isEmpty())
            break;
        changed += views;
    }
    for (const Domain::AddressView &view : std::as_const(changed))
        plan.concerned.remove(view.addressRecord.address);
    for (const QString &address : std::as_const(plan.concerned)) {
        ASSIGN_OR_RETURN(const bool underWay, addressRecords.isUnderWay(address));
        ASSIGN_OR_RETURN(const Domain::AddressView view, addressRecords.view(address));
        if (view.addressRecord.isToDo() && !underWay)
            changed.append(view);
    }
    forget(plan, changed);
    for (const Domain::AddressView &view : std::as_const(changed)) {
        RETURN_IF_ERROR(checkInterruption());
        planAddress(findings, view, plan, each);
    }
    RETURN_IF_ERROR(pairMoves(services, findings, plan));
    plan.singles.removeIf([&plan](const Step &step) { return plan.notByImport.contains(step.address); });
    for (const Step &step : std::as_const(plan.singles))
        plan.notByImport.insert(step.address);
    return plan;
}

Result<std::optional<Domain::BrakeNotice>> brakeFor(const RoundServices &services,
                                                    const RoundFindings &findings, const RoundPlan &plan,
                                                    int leavingThere, int offBefore)
{
    ASSIGN_OR_RETURN(const bool empty, Store::ClientDirectory(services.database).isEmpty());
    Domain::BrakeNotice notice;
    const QStringList leavingHere =
        leavingThrough(findings, plan.unsubscribes) + leavingThrough(findings, plan.removals);
    const int off = leavingThere + (leavingHere.isEmpty() ? 0 : offBefore);
    notice.leaving = off + static_cast<int>(leavingHere.size());
    if (notice.leaving <= Domain::kBrakePeople && !empty)
        return std::optional<Domain::BrakeNotice>(); // a round without changes needs no count
    ASSIGN_OR_RETURN(const int listed, Store::AddressRecords(services.database).listedCount());
    // The findings are already applied, so people leaving by them no longer count as listed.
    notice.listed = listed + off;
    if (notice.listed < notice.leaving)
        notice.listed = std::max(findings.memberCount,
                                 notice.leaving); // on a newly chosen list, most members are not ours
    notice.emptyDirectory = empty && listed + leavingThere > 0;
    if (!Domain::isMass(notice.leaving, notice.listed) && !notice.emptyDirectory)
        return std::optional<Domain::BrakeNotice>();
    RETURN_IF_ERROR(nameImport(services, leavingHere, notice));
    return std::optional(notice);
}

Result<void> noteSettled(const RoundServices &services, RoundTally &tally, const Step &step)
{
    Store::AddressRecords addressRecords(services.database);
    ASSIGN_OR_RETURN(const std::optional<Domain::AddressRecord> found, addressRecords.find(step.address));
    if (!found)
        return {};
    Domain::AddressRecord addressRecord = *found;
    addressRecord.attentionReason = step.fieldError.reason;
    addressRecord.remedy = step.fieldError.remedy;
    addressRecord.doneRevision = step.revision;
    if (step.saidNo && !addressRecord.optedOutAt.isValid()) {
        ASSIGN_OR_RETURN(addressRecord.optedOutAt, Store::ServiceClock(services.database).now());
    }
    RETURN_IF_ERROR(addressRecords.save(addressRecord));
    if (addressRecord.isOptedOut()) {
        // A client added after the opt-out, with a yes that does not outweigh it, counts as opted out, too.
        ASSIGN_OR_RETURN(const int changed,
                         addressRecords.recordOptOut(addressRecord.address, addressRecord.optedOutAt));
        tally.report.counts.unsubscribedHere += changed;
    }
    if (step.fieldError.reason.isEmpty())
        return {};
    return noteFailedClient(services, tally, step.client, step.address, step.fieldError.reason);
}

Result<void> noteAllSettled(const RoundServices &services, const RoundFindings &findings, RoundTally &tally)
{
    Store::ToDoPlace place;
    for (;;) {
        ASSIGN_OR_RETURN(const QList<Domain::AddressView> views,
                         Store::AddressRecords(services.database).nextToDo(place));
        if (views.isEmpty())
            return {};
        for (const Domain::AddressView &view : views) {
            RETURN_IF_ERROR(checkInterruption());
            const Step step = planFor(view, findings.customFields);
            if (step.action != Action::Nothing && step.action != Action::Hold)
                continue;
            RETURN_IF_ERROR(noteSettled(services, tally, step));
        }
    }
}

} // namespace Sync
