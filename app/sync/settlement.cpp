#include "sync/settlement.h"

#include "constantcontact/contactlists.h"
#include "domain/address.h"
#include "store/clientdirectory.h"
#include "store/database.h"
#include "store/mailboxes.h"
#include "sync/members.h"

#include <QCoreApplication>
#include <QSet>

namespace Sync {

using namespace Qt::StringLiterals;
using Api::Activity;
using Core::Error;
using Core::Result;
using Domain::Mailbox;
using Domain::Membership;
using Store::JournalEntry;
using Store::JournalRow;

namespace {

Result<void> noteListed(RoundContext &context, const JournalEntry &entry, const JournalRow &row)
{
    Result<Mailbox> mailbox = mailboxOf(context, row.address);
    if (!mailbox)
        return mailbox.error();
    // Whoever left while the job ran has left: its end is older news.
    const bool leftMeanwhile =
        mailbox->isOptedOut() || (mailbox->membership == Membership::Left && mailbox->leftAt >= entry.sentAt);
    if (leftMeanwhile) {
        mailbox->doneRevision = row.revision;
        return Store::Mailboxes(context.database).save(*mailbox);
    }
    mailbox->membership = Membership::Listed;
    mailbox->leftAt = {};
    mailbox->sentDigest = row.digest;
    mailbox->sentKeys = row.keys;
    mailbox->batchLimit = 0;
    mailbox->doneRevision = row.revision;
    Store::Mailboxes mailboxes(context.database);
    if (const Result<void> saved = mailboxes.save(*mailbox); !saved)
        return saved;
    if (const Result<void> noted = mailboxes.setListedAddress(row.client, row.address); !noted)
        return noted;
    ++(row.wasListed ? context.report.updated : context.report.added);
    if (!row.wasListed && !context.membersBefore.contains(row.address))
        ++context.newMembers;
    Domain::Client client;
    client.id = row.client;
    return noteResult(context, client, row.address, row.wasListed ? u"updated"_s : u"added"_s);
}

Result<void> noteTakenOff(RoundContext &context, const JournalRow &row)
{
    Result<Mailbox> mailbox = mailboxOf(context, row.address);
    if (!mailbox)
        return mailbox.error();
    mailbox->membership = Membership::NotListed;
    mailbox->sentDigest.clear();
    mailbox->sentKeys.clear();
    mailbox->doneRevision = row.revision;
    if (const Result<void> saved = Store::Mailboxes(context.database).save(*mailbox); !saved)
        return saved;
    ++context.report.removed;
    --context.newMembers;
    Domain::Client client;
    client.id = row.client;
    return noteResult(context, client, row.address, u"removed"_s);
}

// The service did not put this person on the list and does not say why: the owner is told, and nothing is
// repeated.
Result<void> noteRefused(RoundContext &context, const JournalRow &row)
{
    Domain::Client client;
    client.id = row.client;
    const Result<Domain::Client> known = Store::ClientDirectory(context.database).client(row.client);
    if (known)
        client = *known; // else removed while the job ran
    const QString reason = QCoreApplication::translate("Sync", "Constant Contact did not take this client.");
    const QString remedy = QCoreApplication::translate(
        "Sync",
        "Look whether the e-mail address is right, and whether the person is blocked in Constant Contact.");
    return holdBack(context, client, row.address, row.revision, {reason, remedy});
}

Result<void> noteAll(RoundContext &context, const JournalEntry &entry, const QList<JournalRow> &rows,
                     const std::optional<Members> &members)
{
    return context.database.transaction([&]() -> Result<void> {
        for (const JournalRow &row : rows) {
            const bool isMember = !members || members->addresses.contains(row.address);
            Result<void> noted;
            if (entry.kind == JournalEntry::Kind::RemoveFromList)
                noted = noteTakenOff(context, row);
            else
                noted = isMember ? noteListed(context, entry, row) : noteRefused(context, row);
            if (!noted)
                return noted;
        }
        return Store::Journal(context.database).setState(entry.id, JournalEntry::State::Done, entry.activity);
    });
}

} // namespace

QCoro::Task<Result<void>> settleJob(RoundContext &context, JournalEntry entry, Activity activity)
{
    Store::Journal journal(context.database);
    if (activity.state != Activity::State::Completed)
        co_return journal.setState(entry.id, JournalEntry::State::Void, entry.activity);

    const Result<QList<JournalRow>> rows = journal.rows(entry.id);
    if (!rows)
        co_return rows.error();
    // A payload cut at the service's limit completes without an error and with fewer rows.
    const bool cut = activity.itemsTotal > 0 && activity.itemsTotal < rows->size();
    const bool isImport = entry.kind == JournalEntry::Kind::Import;
    std::optional<Members> members;
    if (isImport && (cut || !activity.tookEveryone())) {
        const Result<Api::ListReading> list = co_await Api::readList(context.caller, context.list.id);
        if (!list)
            co_return list.error();
        const Result<Members> read = co_await readMembers(context, list->list.membershipCount);
        if (!read)
            co_return read.error();
        members = *read;
    }
    co_return noteAll(context, entry, *rows, members);
}

} // namespace Sync
