#include "sync/imports.h"

#include "constantcontact/contactlists.h"
#include "constantcontact/contacts.h"
#include "constantcontact/importpayload.h"
#include "store/database.h"
#include "store/mailboxes.h"
#include "sync/jobs.h"

#include <QCoreApplication>

namespace Sync {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::Result;
using Store::JournalEntry;
using Store::JournalRow;

namespace {

// A single bad row in a full import is found within 17 halvings; many more refusals are no matter of single
// rows.
constexpr int kMostRefusals = 40;
constexpr qsizetype kMostRemovals = 500; // contact_ids of one membership job

QList<JournalRow> rowsOf(const QList<Step> &steps)
{
    QList<JournalRow> rows;
    rows.reserve(steps.size());
    for (const Step &step : steps)
        rows.append({step.address, step.client.id, step.wasListed, step.revision, step.digest, step.keys});
    return rows;
}

struct Batch
{
    QList<Step> steps;
    QByteArray body;
};

QList<Batch> batchesOf(const Domain::ListId &list, const QList<Step> &steps, const FieldBindings &fields)
{
    QList<Batch> batches;
    Api::ImportPayload payload(list);
    QList<Step> inside;
    for (const Step &step : steps) {
        if (!payload.add(step.client, fields.names)) {
            batches.append({inside, payload.body()});
            payload = Api::ImportPayload(list);
            inside.clear();
            payload.add(step.client, fields.names);
        }
        inside.append(step);
    }
    if (!inside.isEmpty())
        batches.append({inside, payload.body()});
    return batches;
}

// The one row that makes the service refuse a whole import.
Result<void> holdRowBack(RoundContext &context, const Step &step)
{
    const QString reason =
        QCoreApplication::translate("Sync", "Constant Contact does not accept this client's details.");
    const QString remedy = QCoreApplication::translate(
        "Sync", "Look through the profile for a value that is unusual, and change it.");
    return holdBack(context, step.client, step.address, step.revision, {reason, remedy});
}

// Contacts whose id we never learned: imports do not tell it.
QCoro::Task<Result<QList<Step>>> withContactIds(RoundContext &context, QList<Step> steps)
{
    QList<Step> known;
    for (Step step : steps) {
        if (step.contact.isEmpty()) {
            const Result<std::optional<Api::ContactRecord>> found =
                co_await Api::findContact(context.caller, step.address);
            if (!found)
                co_return found.error();
            if (*found && !(*found)->contact.deleted)
                step.contact = (*found)->contact.id;
        }
        known.append(step);
    }
    co_return known;
}

// Nothing of it is in Constant Contact, so it is off the list already.
Result<void> noteAbsent(RoundContext &context, const Step &step)
{
    Result<Domain::Mailbox> mailbox = mailboxOf(context, step.address);
    if (!mailbox)
        return mailbox.error();
    mailbox->membership = Domain::Membership::NotListed;
    mailbox->sentDigest.clear();
    mailbox->doneRevision = step.revision;
    return Store::Mailboxes(context.database).save(*mailbox);
}

// The round's withdrawals and rewrites may have taken minutes: whoever was changed since the plan was made,
// perhaps by a no, waits for the next one.
Result<QList<Step>> unchangedSincePlan(RoundContext &context, const QList<Step> &steps)
{
    QList<Step> current;
    for (const Step &step : steps) {
        const Result<Domain::Mailbox> mailbox = mailboxOf(context, step.address);
        if (!mailbox)
            return mailbox.error();
        if (mailbox->dirtyRevision <= step.revision)
            current.append(step);
    }
    return current;
}

} // namespace

QCoro::Task<Result<void>> sendImports(RoundContext &context, QList<Step> steps, FieldBindings fields)
{
    const Result<QList<Step>> current = unchangedSincePlan(context, steps);
    if (!current)
        co_return current.error();
    int refusals = 0;
    QList<Batch> waiting = batchesOf(context.list.id, *current, fields);
    while (!waiting.isEmpty()) {
        const Batch batch = waiting.takeFirst();
        context.progress(QCoreApplication::translate("Sync", "Sending %n client(s)…", nullptr,
                                                     static_cast<int>(batch.steps.size())));
        Result<Job> job = recordJob(context, JournalEntry::Kind::Import, rowsOf(batch.steps));
        if (!job)
            co_return job.error();
        const Result<Api::Activity> started = co_await Api::startImport(context.caller, batch.body);
        const Result<void> noted = noteStart(context, *job, started);
        if (noted)
            continue;
        const bool refused = noted.error().kind == Error::Kind::InvalidInput;
        if (!refused)
            co_return noted;
        if (++refusals == 1) {
            // Before rows are suspected: is it the list that is gone?
            const Result<Api::ListReading> list = co_await Api::readList(context.caller, context.list.id);
            if (!list)
                co_return list.error();
        }
        if (refusals > kMostRefusals)
            co_return noted.error();
        if (batch.steps.size() == 1) {
            const Result<void> held = holdRowBack(context, batch.steps.first());
            if (!held)
                co_return held;
            continue;
        }
        const qsizetype half = batch.steps.size() / 2;
        waiting = batchesOf(context.list.id, batch.steps.first(half), fields) +
                  batchesOf(context.list.id, batch.steps.sliced(half), fields) + waiting;
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> sendRemovals(RoundContext &context, QList<Step> steps)
{
    const Result<QList<Step>> known = co_await withContactIds(context, steps);
    if (!known)
        co_return known.error();
    QList<Step> present;
    for (const Step &step : *known) {
        if (!step.contact.isEmpty()) {
            present.append(step);
            continue;
        }
        const Result<void> noted = noteAbsent(context, step);
        if (!noted)
            co_return noted;
    }
    for (qsizetype begin = 0; begin < present.size(); begin += kMostRemovals) {
        const QList<Step> part = present.mid(begin, kMostRemovals);
        QList<Domain::ContactId> contacts;
        for (const Step &step : part)
            contacts.append(step.contact);
        Result<Job> job = recordJob(context, JournalEntry::Kind::RemoveFromList, rowsOf(part));
        if (!job)
            co_return job.error();
        const Result<Api::Activity> started =
            co_await Api::startRemoval(context.caller, contacts, context.list.id);
        const Result<void> noted = noteStart(context, *job, started);
        if (!noted)
            co_return noted;
    }
    co_return Result<void>();
}

} // namespace Sync
