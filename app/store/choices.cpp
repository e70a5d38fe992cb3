#include "store/choices.h"

#include "domain/address.h"
#include "domain/words.h"
#include "store/clientrows.h"
#include "store/revisions.h"
#include "store/storedvalues.h"

namespace Store {

using namespace Qt::StringLiterals;
using Domain::Holder;

namespace {

// The no stays with the address, whatever becomes of the profile before the next round.
Core::Result<void> noteRefusal(Database &database, const QStringList &addresses, const QDateTime &at)
{
    for (const QString &address : addresses) {
        auto noted = database.execute(u"UPDATE mailbox SET refused_at = ? WHERE address = ? "
                                      "AND (refused_at IS NULL OR refused_at < ?)"_s,
                                      {stored(at), address, stored(at)});
        if (!noted)
            return noted.error();
    }
    return {};
}

// A yes that is given now comes after every no of its address, whatever the clock showed then.
Core::Result<void> laterThanRefusals(Database &database, const QList<Holder> &clients, Domain::Choice &choice)
{
    if (choice.subscribed != Domain::Subscription::Yes || !choice.strong)
        return {};
    for (const Holder &holder : clients) {
        auto done = database.read(
            u"SELECT refused_at FROM mailbox WHERE address = ? AND refused_at >= ?"_s,
            {Domain::addressKey(holder.client.email), stored(choice.at)},
            [&choice](const QSqlQuery &row) { choice.at = timeFrom(row.value(0)).addMSecs(1); });
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Core::Result<void> setChoice(Database &database, const QList<Holder> &clients, const Domain::Choice &given,
                             const QString &wording)
{
    if (clients.isEmpty())
        return {};
    Domain::Choice choice = given;
    if (auto later = laterThanRefusals(database, clients, choice); !later)
        return later;
    auto revision = raiseRevision(database);
    if (!revision)
        return revision.error();
    const QString answer = Domain::word(choice.subscribed);
    const QString source = Domain::word(choice.source);
    QStringList addresses;
    for (const Holder &holder : clients) {
        const QString address = Domain::addressKey(holder.client.email);
        const qint64 id = holder.client.id.value;
        auto written = database.execute(
            u"UPDATE client SET subscribed = ?, choice_at = ?, choice_strong = ?, choice_source = ?, "
            "revision = ? WHERE id = ?"_s,
            {answer, stored(choice.at), choice.strong ? 1 : 0, source, *revision, id});
        if (!written)
            return written.error();
        auto noted =
            database.execute(u"INSERT INTO consent_entry (at, client_id, address, answer, source, wording) "
                             "VALUES (?, ?, ?, ?, ?, ?)"_s,
                             {stored(choice.at), id, address, answer, source, wording});
        if (!noted)
            return noted.error();
        addresses << address << holder.listedAddress;
    }
    if (auto marked = markToDo(database, addresses, *revision); !marked)
        return marked;
    const bool refuses = choice.subscribed == Domain::Subscription::No && choice.strong &&
                         choice.source != Domain::ConsentSource::ConstantContact;
    return refuses ? noteRefusal(database, addresses, choice.at) : Core::Result<void>();
}

Core::Result<void> setChoiceOfPerson(Database &database, const Holder &client, const Domain::Choice &choice,
                                     const QString &wording)
{
    const QString address = Domain::addressKey(client.client.email);
    if (choice.subscribed != Domain::Subscription::No || address.isEmpty())
        return setChoice(database, {client}, choice, wording);
    auto holders = loadHolders(database, u"address = ?"_s, {address});
    if (!holders)
        return holders.error();
    return setChoice(database, *holders, choice, wording);
}

} // namespace Store
