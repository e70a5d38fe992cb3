// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/directory/addressrecords.h"
#include "store/directory/clientdirectory.h"
#include "store/directory/freshstart.h"
#include "store/sqlite/database.h"
#include "store/sqlite/opendatabase.h"
#include "support/manualclock.h"

#include <QTemporaryDir>
#include <QTest>

/// A database in a temporary folder, with shortcuts for common operations.
struct StoreFixture
{
    StoreFixture()
    {
        auto opened = Store::openDatabase(folder.path(), clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message + opened.error().detail));
        database = std::move(*opened);
    }

    /// Stores a client with this name and address.
    /// \return the client's id
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
        const auto done = directory().recordConsent(id, answer, source, QStringLiteral("News?"));
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }
    [[nodiscard]] Domain::ClientState state(Domain::ClientId id)
    {
        return stored(directory().entry(id)).state;
    }
    [[nodiscard]] Domain::Client client(Domain::ClientId id) { return stored(directory().client(id)); }
    [[nodiscard]] Domain::AddressView view(const QString &address)
    {
        return stored(addressRecords().view(address));
    }
    /// The addresses with pending work.
    [[nodiscard]] QStringList toDo()
    {
        QStringList addresses;
        const auto done = addressRecords().eachToDo([&](const Domain::AddressView &view) {
            addresses.append(view.addressRecord.address);
            return true;
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        return addresses;
    }
    /// Records that all work for an address is done, as a round does.
    void markSynced(const QString &address, Domain::Membership membership = Domain::Membership::Listed)
    {
        Domain::AddressRecord addressRecord = view(address).addressRecord;
        addressRecord.membership = membership;
        addressRecord.doneRevision = addressRecord.dirtyRevision;
        const auto done = addressRecords().save(addressRecord);
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }
    /// Resets the address records for another list, or for another account.
    void startOver(const Domain::ListId &from, const Domain::ListId &to)
    {
        Store::FreshStart freshStart(*database);
        if (!freshStart.beginForList(from, to) || !freshStart.finish())
            qFatal("the address records could not start over");
    }
    void forgetAccount(const Domain::ListId &from = {})
    {
        Store::FreshStart freshStart(*database);
        if (!freshStart.beginForAccount(from) || !freshStart.finish())
            qFatal("the account could not be forgotten");
    }
    /// The number returned by a query.
    [[nodiscard]] qint64 number(const QString &sql, const QVariantList &values = {})
    {
        auto query = database->query(sql, values);
        if (!query || !query->next())
            qFatal("the query returned no number");
        return query->value(0).toLongLong();
    }

    /// The value of a result that must not be an error.
    template <typename T> static T stored(Core::Result<T> result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().message + result.error().detail));
        return *std::move(result);
    }

    Store::ClientDirectory directory() { return Store::ClientDirectory(*database); }
    Store::AddressRecords addressRecords() { return Store::AddressRecords(*database); }
    void tick() { clock.advance(std::chrono::seconds(1)); }

    QTemporaryDir folder;
    Support::ManualClock clock;
    std::unique_ptr<Store::Database> database;
};
