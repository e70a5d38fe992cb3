// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/imports.h"

#include "constantcontact/contactlists.h"
#include "constantcontact/contacts.h"
#include "constantcontact/importpayload.h"
#include "core/try.h"
#include "store/directory/addressrecords.h"
#include "store/sqlite/database.h"
#include "sync/departures.h"
#include "sync/jobresults.h"
#include "sync/jobs.h"
#include "sync/members.h"
#include "sync/slices.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace Sync {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::Result;
using Store::JournalEntry;
using Store::JournalRow;

namespace {

// Halving finds a single bad row in a full import within 17 steps. With many more rejections the cause is
// not a single row.
constexpr int kMostRejections = 40;
constexpr qsizetype kMostRemovals = 500; // contact_ids in one membership job

QList<JournalRow> rowsOf(const QList<Step> &steps)
{
    QList<JournalRow> rows;
    rows.reserve(steps.size());
    for (const Step &step : steps)
        rows.append(
            {step.address, step.client.id, step.wasListed, step.settledRevision(), step.digest, step.keys});
    return rows;
}

/// The rows of one import, filled up to the service's limits. Rows with a limited batch size, because one of
/// them was rejected, are kept in separate batches.
class Batch
{
public:
    explicit Batch(const Domain::ListId &list, int limit = 0)
        : m_list(list)
        , m_payload(list)
        , m_limit(limit)
    {
    }
    [[nodiscard]] bool add(const Step &step, const FieldBindings &fields)
    {
        const bool full = m_limit > 0 && m_steps.size() >= m_limit;
        if (full || !m_payload.add(step.client, fields.names))
            return false;
        m_steps.append(step);
        return true;
    }
    [[nodiscard]] const QList<Step> &steps() const { return m_steps; }
    [[nodiscard]] const ConstantContact::ImportPayload &payload() const { return m_payload; }
    [[nodiscard]] int limit() const { return m_limit; }
    /// Clears the batch for the rows that did not fit.
    void begin()
    {
        m_steps.clear();
        m_payload = ConstantContact::ImportPayload(m_list);
    }

private:
    Domain::ListId m_list;
    ConstantContact::ImportPayload m_payload;
    QList<Step> m_steps;
    int m_limit;
};

// Takes out the one row that makes the service reject a whole import.
Result<void> holdRowBack(const RoundServices &services, RoundTally &tally, const Step &step)
{
    const QString reason =
        QCoreApplication::translate("Sync", "Constant Contact does not accept this client's details.");
    const QString remedy =
        QCoreApplication::translate("Sync", "Check the profile for an unusual value and change it.");
    return holdBack(services, tally, step.client, step.address, step.revision, {reason, remedy});
}

// Learns the ids of all members from the list, which is cheaper than many searches. A member that is not
// found there is not on the list.
QCoro::Task<Result<void>> learnFromList(const RoundServices &services, const RoundFindings &findings,
                                        QList<Step> *steps, bool *isWhole)
{
    CO_ASSIGN_OR_RETURN(const Members members,
                        co_await readMembers(services, findings.memberCount, MemberIds::Needed));
    CO_RETURN_IF_ERROR(co_await keepContactIds(services, members));
    QHash<QString, Domain::ContactId> ids;
    for (auto member = members.byId.cbegin(); member != members.byId.cend(); ++member)
        ids.insert(member.value(), member.key());
    for (Step &step : *steps) {
        if (step.contact.isEmpty())
            step.contact = ids.value(step.address);
    }
    *isWhole = members.isWhole();
    co_return Result<void>();
}

// The contact does not exist in Constant Contact, so it is not on the list either.
Result<void> noteAbsent(const RoundServices &services, const Step &step)
{
    ASSIGN_OR_RETURN(Domain::AddressRecord addressRecord, addressRecordOf(services, step.address));
    addressRecord.membership = Domain::Membership::NotListed;
    addressRecord.sentDigest.clear();
    addressRecord.doneRevision = step.settledRevision();
    return Store::AddressRecords(services.database).save(addressRecord);
}

// \param steps  planned removals; those whose search failed, which are reported, or found a deleted contact
//        are taken out
QCoro::Task<Result<void>> learnBySearch(const RoundServices &services, RoundTally &tally, QList<Step> *steps)
{
    QList<Step> remaining;
    for (const Step &planned : std::as_const(*steps)) {
        Step step = planned;
        if (!step.contact.isEmpty()) {
            remaining.append(step);
            continue;
        }
        CO_RETURN_IF_ERROR(co_await services.betweenCalls());
        const Result<std::optional<ConstantContact::ContactRecord>> found =
            co_await ConstantContact::findContact(services.api, step.address);
        if (!found && !concernsOnePerson(found.error()))
            co_return found.error();
        if (!found) {
            CO_RETURN_IF_ERROR(
                noteFailedClient(services, tally, step.client, step.address, found.error().message));
        } else if (*found && (*found)->contact.deleted) {
            CO_RETURN_IF_ERROR(noteAbsent(services, step));
        } else {
            if (*found)
                step.contact = (*found)->contact.id;
            remaining.append(step);
        }
    }
    *steps = remaining;
    co_return Result<void>();
}

// Stores the id, or that the person is not on the list if that is certain. A person who was merely not found
// stays due.
Result<void> noteLookedUp(const RoundServices &services, RoundTally &tally, const Step &step, bool isCertain)
{
    if (step.contact.isEmpty() && isCertain)
        return noteAbsent(services, step);
    if (step.contact.isEmpty()) {
        tally.needsComparison = true;
        return {};
    }
    ASSIGN_OR_RETURN(Domain::AddressRecord addressRecord, addressRecordOf(services, step.address));
    addressRecord.contact = step.contact;
    return Store::AddressRecords(services.database).save(addressRecord);
}

// Looks up the contact ids that are unknown, since import jobs do not return them.
// \return the steps whose contact is known
QCoro::Task<Result<QList<Step>>> withContactIds(const RoundServices &services, const RoundFindings &findings,
                                                RoundTally &tally, QList<Step> steps)
{
    constexpr int kPage = 500;
    const auto isUnknown = [](const Step &step) { return step.contact.isEmpty(); };
    const auto unknown = std::ranges::count_if(steps, isUnknown);
    bool isWhole = false;
    if (unknown > findings.memberCount / kPage + 1) {
        CO_RETURN_IF_ERROR(co_await learnFromList(services, findings, &steps, &isWhole));
    } else {
        CO_RETURN_IF_ERROR(co_await learnBySearch(services, tally, &steps));
    }
    CO_RETURN_IF_ERROR(co_await inSlicesMeanwhile(services, steps, [&](const Step &step) {
        const bool isGone = findings.members && findings.members->isWhole() &&
                            !findings.members->addresses.contains(step.address);
        return noteLookedUp(services, tally, step, isWhole || isGone);
    }));
    steps.removeIf(isUnknown);
    co_return steps;
}

// Records why part of a client's data cannot be sent before the rest is sent.
Result<void> noteFieldError(const RoundServices &services, RoundTally &tally, const Step &step,
                            const Domain::AddressRecord &known)
{
    if (known.attentionReason != step.fieldError.reason || known.remedy != step.fieldError.remedy) {
        Domain::AddressRecord addressRecord = known;
        addressRecord.attentionReason = step.fieldError.reason;
        addressRecord.remedy = step.fieldError.remedy;
        RETURN_IF_ERROR(Store::AddressRecords(services.database).save(addressRecord));
    }
    return noteLeftOut(services, tally, step.client, step.address, step.fieldError);
}

// The next additions and updates, in the order of the due addresses. Addresses that need no call are
// recorded on the way. Empty at the end.
Result<QList<Step>> nextSteps(const RoundServices &services, const RoundFindings &findings, RoundTally &tally,
                              const RoundPlan &plan, Store::ToDoPlace &place, const FieldBindings &fields,
                              bool *atEnd)
{
    RETURN_IF_ERROR(checkInterruption());
    QList<Step> steps;
    ASSIGN_OR_RETURN(const QList<Domain::AddressView> views,
                     Store::AddressRecords(services.database).nextToDo(place));
    *atEnd = views.isEmpty();
    const Result<void> noted = services.database.transaction([&]() -> Result<void> {
        for (const Domain::AddressView &view : views) {
            Step step = planFor(view, findings.customFields);
            // Single-contact updates may have taken minutes: skip clients who changed meanwhile, perhaps to
            // "no".
            Result<void> done;
            if (step.action == Step::Action::Nothing || step.action == Step::Action::Hold) {
                if (step.revision <= plan.revision)
                    done = noteSettled(services, tally, step);
            } else if (plan.takes(step)) {
                fitToFields(step, fields, view.addressRecord.sentKeys);
                done = noteFieldError(services, tally, step, view.addressRecord);
                steps.append(step);
            }
            if (!done)
                return done;
        }
        return {};
    });
    if (!noted)
        return noted.error();
    return steps;
}

// Check that the list still exists before suspecting the rows.
QCoro::Task<Result<void>> lookForList(const RoundServices &services)
{
    CO_RETURN_IF_ERROR(co_await ConstantContact::readList(services.api, services.list.id));
    co_return Result<void>();
}

// Rows wait in memory while another import is sent: drop those of clients who changed meanwhile, perhaps to
// "no".
Result<Batch> currentRows(const RoundServices &services, const Batch &planned, const FieldBindings &fields)
{
    Batch current(services.list.id, planned.limit());
    for (const Step &step : planned.steps()) {
        ASSIGN_OR_RETURN(const Domain::AddressRecord addressRecord, addressRecordOf(services, step.address));
        if (addressRecord.dirtyRevision <= step.revision)
            (void)current.add(step, fields); // always fits: the row was part of a larger batch
    }
    return current;
}

QCoro::Task<Result<void>> sendBatch(const RoundServices &services, const RoundFindings &findings,
                                    RoundTally &tally, Batch planned, FieldBindings fields, int *rejections)
{
    CO_RETURN_IF_ERROR(co_await services.betweenCalls());
    CO_ASSIGN_OR_RETURN(const Batch current, currentRows(services, planned, fields));
    const Batch &batch = current;
    if (batch.steps().isEmpty())
        co_return Result<void>();
    const auto count = static_cast<int>(batch.steps().size());
    services.progress(QCoreApplication::translate("Sync", "Sending %n client(s)…", nullptr, count));
    CO_ASSIGN_OR_RETURN(Job job, recordJob(services, JournalEntry::Kind::Import, rowsOf(batch.steps())));
    const Result<ConstantContact::Activity> started =
        co_await ConstantContact::startImport(services.api, batch.payload());
    const Result<void> noted = noteStart(services, job, started);
    tally.writes += noted ? 1 : 0;
    const bool refused = !noted && noted.error().kind == Error::Kind::InvalidInput;
    if (!refused)
        co_return noted;
    if (++*rejections == 1) {
        CO_RETURN_IF_ERROR(co_await lookForList(services));
    }
    if (*rejections > kMostRejections)
        co_return noted.error();
    if (batch.steps().size() == 1)
        co_return holdRowBack(services, tally, batch.steps().first());
    const QList<Step> &steps = batch.steps();
    const qsizetype half = steps.size() / 2;
    const QList<QList<Step>> halves{steps.first(half), steps.sliced(half)};
    for (const QList<Step> &part : halves) {
        Batch smaller(services.list.id);
        for (const Step &step : part)
            (void)smaller.add(step, fields); // always fits: the row was part of a larger batch
        CO_RETURN_IF_ERROR(co_await sendBatch(services, findings, tally, smaller, fields, rejections));
    }
    co_return Result<void>();
}

// A refused job is sent again in halves, until the one contact is found that the service refuses.
QCoro::Task<Result<void>> sendRemoval(const RoundServices &services, RoundTally &tally, QList<Step> steps,
                                      int *rejections)
{
    QList<Domain::ContactId> contacts;
    for (const Step &step : std::as_const(steps))
        contacts.append(step.contact);
    CO_ASSIGN_OR_RETURN(Job job, recordJob(services, JournalEntry::Kind::RemoveFromList, rowsOf(steps)));
    const Result<ConstantContact::Activity> started =
        co_await ConstantContact::startRemoval(services.api, contacts, services.list.id);
    const Result<void> noted = noteStart(services, job, started);
    tally.writes += noted ? 1 : 0;
    const bool refused = !noted && noted.error().kind == Error::Kind::InvalidInput;
    if (!refused)
        co_return noted;
    if (++*rejections == 1) {
        CO_RETURN_IF_ERROR(co_await lookForList(services));
    }
    if (*rejections > kMostRejections)
        co_return noted.error();
    if (steps.size() == 1)
        co_return holdRemovalBack(services, tally, job.rows.first());
    const qsizetype half = steps.size() / 2;
    const QList<QList<Step>> halves{steps.first(half), steps.sliced(half)};
    for (const QList<Step> &part : halves) {
        CO_RETURN_IF_ERROR(co_await sendRemoval(services, tally, part, rejections));
    }
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<void>> sendImports(const RoundServices &services, const RoundFindings &findings,
                                      RoundTally &tally, const RoundPlan &plan, FieldBindings fields)
{
    int rejections = 0;
    for (const Step &step : plan.settled) {
        CO_RETURN_IF_ERROR(services.database.transaction([&]() -> Result<void> {
            RETURN_IF_ERROR(leaveConsentBehind(services, step));
            return noteSettled(services, tally, step);
        }));
    }
    std::map<int, Batch> batches; // key: maximum number of rows; 0: unlimited
    Store::ToDoPlace place;
    for (bool atEnd = false; !atEnd;) {
        CO_RETURN_IF_ERROR(co_await services.betweenCalls());
        CO_ASSIGN_OR_RETURN(const QList<Step> steps,
                            nextSteps(services, findings, tally, plan, place, fields, &atEnd));
        for (const Step &step : steps) {
            Batch &batch =
                batches.try_emplace(step.batchLimit, services.list.id, step.batchLimit).first->second;
            if (batch.add(step, fields))
                continue;
            const Batch full = batch;
            batch.begin();
            (void)batch.add(step, fields); // the first row always fits
            CO_RETURN_IF_ERROR(co_await sendBatch(services, findings, tally, full, fields, &rejections));
        }
    }
    for (const auto &[limit, batch] : batches) {
        CO_RETURN_IF_ERROR(co_await sendBatch(services, findings, tally, batch, fields, &rejections));
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> sendRemovals(const RoundServices &services, const RoundFindings &findings,
                                       RoundTally &tally, QList<Step> steps)
{
    CO_ASSIGN_OR_RETURN(const QList<Step> known, co_await withContactIds(services, findings, tally, steps));
    std::map<qsizetype, QList<Step>> batches; // key: maximum number of contacts
    for (const Step &step : known) {
        const qsizetype most = step.batchLimit > 0 ? step.batchLimit : kMostRemovals;
        batches[std::min(most, kMostRemovals)].append(step);
    }
    int rejections = 0;
    for (const auto &[most, present] : batches) {
        for (qsizetype begin = 0; begin < present.size(); begin += most) {
            CO_RETURN_IF_ERROR(co_await services.betweenCalls());
            const QList<Step> part = present.mid(begin, most);
            CO_RETURN_IF_ERROR(co_await sendRemoval(services, tally, part, &rejections));
        }
    }
    co_return Result<void>();
}

} // namespace Sync
