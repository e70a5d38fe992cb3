#include "store/mailboxes.h"

#include "domain/address.h"
#include "domain/clientstate.h"
#include "store/choices.h"
#include "store/clientrows.h"
#include "store/clientstates.h"
#include "store/mailboxrows.h"
#include "store/revisions.h"
#include "store/storedvalues.h"

namespace Store {

using namespace Qt::StringLiterals;
using Domain::Holder;
using Domain::Mailbox;
using Domain::MailboxView;
using Domain::Subscription;

namespace {

/// Where eachToDo() is: the last address that was given out.
struct Place
{
    qint64 revision = -1;
    QString address;
};

Core::Result<QStringList> nextToDo(Database &database, Place &place)
{
    QStringList addresses;
    auto done =
        database.read(u"SELECT address, dirty_revision FROM mailbox WHERE dirty_revision > done_revision "
                      "AND dirty_revision >= ? AND (dirty_revision > ? OR address > ?) "
                      "ORDER BY dirty_revision, address LIMIT %1"_s.arg(kChunk),
                      {place.revision, place.revision, place.address}, [&](const QSqlQuery &row) {
                          place = {row.value(1).toLongLong(), row.value(0).toString()};
                          addresses.append(place.address);
                      });
    if (!done)
        return done.error();
    return addresses;
}

Core::Result<void> executeAll(Database &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (auto done = database.execute(statement); !done)
            return done.error();
    }
    return {};
}

/// What forgetList() and forgetAccount() share: all that is held is to do, the rest is not.
Core::Result<void> startOver(Database &database)
{
    auto revision = raiseRevision(database);
    if (!revision)
        return revision.error();
    auto marked =
        database.execute(u"UPDATE mailbox SET dirty_revision = ?, dirty_at = ? "
                         "WHERE EXISTS (SELECT 1 FROM client WHERE client.address = mailbox.address)"_s,
                         {*revision, stored(database.now())});
    if (!marked)
        return marked.error();
    auto settled = database.execute(
        u"UPDATE mailbox SET done_revision = dirty_revision WHERE dirty_revision > done_revision "
        "AND NOT EXISTS (SELECT 1 FROM client WHERE client.address = mailbox.address)"_s);
    if (!settled)
        return settled.error();
    return restateAll(database);
}

const QString kForgetSent =
    u"UPDATE mailbox SET membership = 'not_listed', left_at = NULL, sent_digest = NULL, sent_keys = '[]', "
    "batch_limit = 0, problem = '', remedy = ''"_s;
const QString kForgetListed = u"UPDATE client SET listed_address = '' WHERE listed_address <> ''"_s;

} // namespace

Core::Result<void> Mailboxes::eachToDo(const std::function<bool(const MailboxView &)> &each) const
{
    return m_database.snapshot([&]() -> Core::Result<void> {
        Place place;
        for (;;) {
            auto addresses = nextToDo(m_database, place);
            if (!addresses)
                return addresses.error();
            if (addresses->isEmpty())
                return {};
            auto views = loadViews(m_database, *addresses);
            if (!views)
                return views.error();
            for (const MailboxView &view : std::as_const(*views)) {
                if (!each(view))
                    return {};
            }
        }
    });
}

Core::Result<MailboxView> Mailboxes::view(const QString &address) const
{
    const QString key = Domain::addressKey(address);
    MailboxView view;
    view.mailbox.address = key;
    if (key.isEmpty())
        return view;
    auto done = m_database.snapshot([&]() -> Core::Result<void> {
        auto views = loadViews(m_database, {key});
        if (!views)
            return views.error();
        view = views->first();
        return {};
    });
    if (!done)
        return done.error();
    return view;
}

Core::Result<std::optional<Mailbox>> Mailboxes::find(const QString &address) const
{
    return firstRow<Mailbox>(m_database, u"SELECT %1 FROM mailbox WHERE address = ?"_s.arg(mailboxColumns()),
                             {Domain::addressKey(address)}, mailboxFrom);
}

Core::Result<std::optional<Mailbox>> Mailboxes::findByContact(const Domain::ContactId &contact) const
{
    return firstRow<Mailbox>(
        m_database,
        u"SELECT %1 FROM mailbox WHERE contact_id <> '' AND contact_id = ? ORDER BY address"_s.arg(
            mailboxColumns()),
        {contact.value}, mailboxFrom);
}

Core::Result<int> Mailboxes::listedCount() const
{
    auto count = number(m_database, u"SELECT COUNT(*) FROM mailbox WHERE membership = 'listed'"_s);
    if (!count)
        return count.error();
    return static_cast<int>(*count);
}

Core::Result<QStringList> Mailboxes::listedAddresses() const
{
    QStringList addresses;
    auto done = m_database.read(u"SELECT address FROM mailbox WHERE membership = 'listed' ORDER BY address"_s,
                                {}, [&](const QSqlQuery &row) { addresses.append(row.value(0).toString()); });
    if (!done)
        return done.error();
    return addresses;
}

Core::Result<void> Mailboxes::save(const Mailbox &mailbox)
{
    return m_database.transaction([&]() -> Core::Result<void> {
        if (auto done = writeMailbox(m_database, mailbox); !done)
            return done;
        if (auto restated = restate(m_database, {mailbox.address}); !restated)
            return restated.error();
        return {};
    });
}

Core::Result<void> Mailboxes::setListedAddress(Domain::ClientId client, const QString &address)
{
    auto written = m_database.execute(u"UPDATE client SET listed_address = ? WHERE id = ?"_s,
                                      {Domain::addressKey(address), client.value});
    if (!written)
        return written.error();
    return {};
}

Core::Result<void> Mailboxes::markToDo(const QString &address)
{
    return m_database.transaction([&]() -> Core::Result<void> {
        auto revision = raiseRevision(m_database);
        if (!revision)
            return revision.error();
        return Store::markToDo(m_database, {Domain::addressKey(address)}, *revision);
    });
}

Core::Result<int> Mailboxes::recordOptOut(const QString &address, const QDateTime &at)
{
    const QString key = Domain::addressKey(address);
    const QDateTime time = at.isValid() ? at : m_database.now();
    int changed = 0;
    auto done = m_database.transaction([&]() -> Core::Result<void> {
        if (key.isEmpty())
            return {};
        // Also those who were sent under this address and have another by now: it is the person who left.
        auto holders = loadHolders(m_database, u"address = ? OR listed_address = ?"_s, {key, key});
        if (!holders)
            return holders.error();
        holders->removeIf([&](const Holder &holder) {
            const auto &choice = holder.choice;
            const bool cameBack = choice.strong && choice.subscribed == Subscription::Yes &&
                                  Domain::isClearlyLater(choice.at, time);
            return cameBack || choice.subscribed == Subscription::No;
        });
        changed = static_cast<int>(holders->size());
        const Domain::Choice choice{Subscription::No, time, true, Domain::ConsentSource::ConstantContact};
        return setChoice(m_database, *holders, choice, {});
    });
    if (!done)
        return done.error();
    return changed;
}

Core::Result<int> Mailboxes::recordReturn(const QString &address)
{
    auto holders = loadHolders(m_database, u"address = ?"_s, {Domain::addressKey(address)});
    if (!holders)
        return holders.error();
    holders->removeIf([](const Holder &holder) {
        return holder.choice.subscribed != Subscription::No ||
               holder.choice.source != Domain::ConsentSource::ConstantContact;
    });
    const Domain::Choice choice{Subscription::Yes, m_database.now(), true,
                                Domain::ConsentSource::ConstantContact};
    auto done = setChoice(m_database, *holders, choice, {});
    if (!done)
        return done.error();
    return static_cast<int>(holders->size());
}

Core::Result<void> Mailboxes::forgetList()
{
    return m_database.transaction([&]() -> Core::Result<void> {
        if (auto done = executeAll(m_database, {kForgetSent, kForgetListed}); !done)
            return done;
        return startOver(m_database);
    });
}

Core::Result<void> Mailboxes::forgetAccount()
{
    return m_database.transaction([&]() -> Core::Result<void> {
        const QStringList statements{
            u"DELETE FROM mailbox WHERE NOT EXISTS "
            "(SELECT 1 FROM client WHERE client.address = mailbox.address)"_s,
            kForgetSent,
            u"UPDATE mailbox SET contact_id = '', permission = '', opted_out_at = NULL, opt_out_source = '', "
            "removed_there = 0, asked_back_at = NULL, ask_back = ''"_s,
            kForgetListed};
        if (auto done = executeAll(m_database, statements); !done)
            return done;
        return startOver(m_database);
    });
}

} // namespace Store
