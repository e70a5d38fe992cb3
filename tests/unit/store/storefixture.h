#pragma once

#include "store/clientdirectory.h"
#include "store/database.h"
#include "store/mailboxes.h"
#include "support/setclock.h"

#include <QTemporaryDir>
#include <QTest>

/// A database in a folder of its own, and what most tests do with it.
struct StoreFixture
{
    StoreFixture()
    {
        auto opened = Store::Database::open(folder.path(), clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message + opened.error().detail));
        database = std::move(*opened);
    }

    /// Stores a client with this name and address. \return its id
    Domain::ClientId addClient(const QString &name, const QString &email)
    {
        Domain::Client client;
        client.firstName = name;
        client.email = email;
        return stored(directory().add(client));
    }
    void answer(Domain::ClientId id, Domain::Subscription answer,
                Domain::ConsentSource source = Domain::ConsentSource::Profile)
    {
        const auto done = directory().recordChoice(id, answer, source, QStringLiteral("News?"));
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }
    [[nodiscard]] Domain::ClientState state(Domain::ClientId id)
    {
        return stored(directory().entry(id)).state;
    }
    [[nodiscard]] Domain::Client client(Domain::ClientId id) { return stored(directory().client(id)); }
    [[nodiscard]] Domain::MailboxView view(const QString &address)
    {
        return stored(mailboxes().view(address));
    }
    /// The addresses that are to do.
    [[nodiscard]] QStringList toDo()
    {
        QStringList addresses;
        const auto done = mailboxes().eachToDo([&](const Domain::MailboxView &view) {
            addresses.append(view.mailbox.address);
            return true;
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        return addresses;
    }
    /// Notes that all is done for an address, as a round does.
    void settle(const QString &address, Domain::Membership membership = Domain::Membership::Listed)
    {
        Domain::Mailbox mailbox = view(address).mailbox;
        mailbox.membership = membership;
        mailbox.doneRevision = mailbox.dirtyRevision;
        const auto done = mailboxes().save(mailbox);
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }
    /// The number that a query gives.
    [[nodiscard]] qint64 number(const QString &sql, const QVariantList &values = {})
    {
        auto query = database->query(sql, values);
        if (!query || !query->next())
            qFatal("no number");
        return query->value(0).toLongLong();
    }

    /// The value of a result that must be good.
    template <typename T> static T stored(Core::Result<T> result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().message + result.error().detail));
        return *std::move(result);
    }

    Store::ClientDirectory directory() { return Store::ClientDirectory(*database); }
    Store::Mailboxes mailboxes() { return Store::Mailboxes(*database); }
    void tick() { clock.advance(std::chrono::seconds(1)); }

    QTemporaryDir folder;
    Support::SetClock clock;
    std::unique_ptr<Store::Database> database;
};
