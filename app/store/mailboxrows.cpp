#include "store/mailboxrows.h"

#include "domain/address.h"
#include "domain/words.h"
#include "store/clientrows.h"
#include "store/rowintegrity.h"
#include "store/storedvalues.h"

namespace Store {

using namespace Qt::StringLiterals;
using Domain::Holder;
using Domain::Mailbox;
using Domain::MailboxView;

QString mailboxColumns()
{
    return u"address, contact_id, permission, opted_out_at, opt_out_source, refused_at, membership, left_at, "
           u"removed_there, "
           "asked_back_at, ask_back, sent_digest, sent_keys, batch_limit, problem, remedy, dirty_revision, "
           "dirty_at, "
           "done_revision, "_s +
           integrityColumn(u"mailbox"_s);
}

Mailbox mailboxFrom(const QSqlQuery &row)
{
    Mailbox mailbox;
    int column = 0;
    mailbox.address = row.value(column++).toString();
    mailbox.contact.value = row.value(column++).toString();
    mailbox.permission = Domain::permissionFrom(row.value(column++).toString());
    mailbox.optedOutAt = timeFrom(row.value(column++));
    mailbox.optOutSource = Domain::optOutSourceFrom(row.value(column++).toString());
    mailbox.refusedAt = timeFrom(row.value(column++));
    mailbox.membership = Domain::membershipFrom(row.value(column++).toString());
    mailbox.leftAt = timeFrom(row.value(column++));
    mailbox.removedThere = row.value(column++).toBool();
    mailbox.askedBackAt = timeFrom(row.value(column++));
    mailbox.askBack = Domain::askBackFrom(row.value(column++).toString());
    mailbox.sentDigest = row.value(column++).toByteArray();
    mailbox.sentKeys = wordsFrom(row.value(column++));
    mailbox.batchLimit = row.value(column++).toInt();
    mailbox.problem = row.value(column++).toString();
    mailbox.remedy = row.value(column++).toString();
    mailbox.dirtyRevision = row.value(column++).toLongLong();
    mailbox.dirtyAt = timeFrom(row.value(column++));
    mailbox.doneRevision = row.value(column++).toLongLong();
    return mailbox;
}

Core::Result<QHash<QString, Mailbox>> loadMailboxes(Database &database, const QStringList &addresses)
{
    QHash<QString, Mailbox> mailboxes;
    for (qsizetype from = 0; from < addresses.size(); from += kChunk) {
        const QStringList part = addresses.mid(from, kChunk);
        const QString sql = u"SELECT %1 FROM mailbox WHERE address IN (%2)"_s.arg(mailboxColumns(),
                                                                                  placeholders(part.size()));
        auto done = database.read(sql, variants(part), [&](const QSqlQuery &row) {
            const Mailbox mailbox = mailboxFrom(row);
            mailboxes.insert(mailbox.address, mailbox);
        });
        if (!done)
            return done.error();
    }
    return mailboxes;
}

Core::Result<QList<MailboxView>> loadViews(Database &database, const QStringList &addresses)
{
    auto mailboxes = loadMailboxes(database, addresses);
    if (!mailboxes)
        return mailboxes.error();

    QHash<QString, MailboxView> views;
    QStringList others;
    for (qsizetype from = 0; from < addresses.size(); from += kChunk) {
        const QStringList part = addresses.mid(from, kChunk);
        const QString placeholderList = placeholders(part.size());
        auto holders = loadHolders(database, u"address IN (%1)"_s.arg(placeholderList), variants(part));
        if (!holders)
            return holders.error();
        for (const Holder &holder : *holders) {
            const QString address = Domain::addressKey(holder.client.email);
            views[address].holders.append(holder);
            if (!holder.listedAddress.isEmpty() && holder.listedAddress != address)
                others.append(holder.listedAddress);
        }
        auto movers = loadHolders(
            database,
            u"listed_address <> '' AND listed_address IN (%1) AND listed_address <> address"_s.arg(
                placeholderList),
            variants(part));
        if (!movers)
            return movers.error();
        for (const Holder &mover : *movers)
            views[mover.listedAddress].moved.append(mover);
    }
    others.removeDuplicates();
    auto previous = loadMailboxes(database, others);
    if (!previous)
        return previous.error();

    QList<MailboxView> result;
    result.reserve(addresses.size());
    for (const QString &address : addresses) {
        MailboxView view = views.value(address);
        view.mailbox = mailboxes->value(address);
        view.mailbox.address = address;
        QStringList seen;
        for (const Holder &holder : std::as_const(view.holders)) {
            const QString &listed = holder.listedAddress;
            if (listed != address && previous->contains(listed) && !seen.contains(listed)) {
                view.previous.append(previous->value(listed));
                seen.append(listed);
            }
        }
        result.append(view);
    }
    return result;
}

Core::Result<void> writeMailbox(Database &database, const Mailbox &mailbox)
{
    static const QString sql =
        u"INSERT INTO mailbox (address, contact_id, permission, opted_out_at, opt_out_source, membership, "
        "left_at, removed_there, asked_back_at, ask_back, sent_digest, sent_keys, batch_limit, problem, "
        "remedy, done_revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (address) DO UPDATE SET contact_id = excluded.contact_id, permission = "
        "excluded.permission, "
        "opted_out_at = excluded.opted_out_at, opt_out_source = excluded.opt_out_source, "
        "membership = excluded.membership, left_at = excluded.left_at, removed_there = "
        "excluded.removed_there, "
        "asked_back_at = excluded.asked_back_at, ask_back = excluded.ask_back, "
        "sent_digest = excluded.sent_digest, sent_keys = excluded.sent_keys, "
        "batch_limit = excluded.batch_limit, problem = excluded.problem, remedy = excluded.remedy, "
        "done_revision = CASE WHEN excluded.done_revision > mailbox.done_revision "
        "THEN excluded.done_revision ELSE mailbox.done_revision END"_s;
    auto written = database.execute(
        sql,
        {mailbox.address, mailbox.contact.value, Domain::word(mailbox.permission), stored(mailbox.optedOutAt),
         Domain::word(mailbox.optOutSource), Domain::word(mailbox.membership), stored(mailbox.leftAt),
         mailbox.removedThere ? 1 : 0, stored(mailbox.askedBackAt), Domain::word(mailbox.askBack),
         stored(mailbox.sentDigest), stored(mailbox.sentKeys), mailbox.batchLimit, mailbox.problem,
         mailbox.remedy, mailbox.doneRevision});
    if (!written)
        return written.error();
    return {};
}

} // namespace Store
