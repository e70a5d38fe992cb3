// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/consentledger.h"

#include "storefixture.h"

using namespace Qt::StringLiterals;
using Domain::LedgerEntry;
using Domain::Subscription;

/// The complete consent ledger, as read by an export.
class ConsentLedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryEntryInOrder()
    {
        StoreFixture store;
        const auto ana = store.addClient(u"Ana"_s, u"ana@example.com"_s);
        constexpr int kMoreThanTwoReads = 1203;
        QVERIFY(store.database->transaction([&]() -> Core::Result<void> {
            for (int i = 0; i < kMoreThanTwoReads; ++i)
                store.answer(ana, i % 2 ? Subscription::No : Subscription::Yes);
            return {};
        }));
        int told = 0;
        const auto done =
            Store::ConsentLedger(*store.database).each([&](const LedgerEntry &entry, const auto &) {
                const Subscription expected = told % 2 ? Subscription::No : Subscription::Yes;
                ++told;
                return entry.answer == expected && entry.client == ana;
            });
        QVERIFY(done);
        QCOMPARE(told, kMoreThanTwoReads);
    }

    void keepsEntriesOfRemovedClients()
    {
        StoreFixture store;
        const auto ana = store.addClient(u"Ana"_s, u"ana@example.com"_s);
        const auto bo = store.addClient(u"Bo"_s, u"bo@example.com"_s);
        Domain::Client numbered = store.client(bo);
        numbered.studioNumber = u"00417"_s;
        QVERIFY(store.directory().update(numbered));
        store.answer(ana, Subscription::Yes);
        store.answer(bo, Subscription::No);
        QVERIFY(store.directory().remove(ana));
        QStringList told;
        QVERIFY(Store::ConsentLedger(*store.database)
                    .each([&](const LedgerEntry &entry, const QString &studioNumber) {
                        told << entry.address + u' ' + studioNumber;
                        return true;
                    }));
        QCOMPARE(told, QStringList({u"ana@example.com "_s, u"bo@example.com 00417"_s}));
    }

    void stopsOnRequest()
    {
        StoreFixture store;
        const auto ana = store.addClient(u"Ana"_s, u"ana@example.com"_s);
        store.answer(ana, Subscription::Yes);
        store.answer(ana, Subscription::No);
        int told = 0;
        QVERIFY(Store::ConsentLedger(*store.database).each([&](const auto &, const auto &) {
            ++told;
            return false;
        }));
        QCOMPARE(told, 1);
    }
};

QTEST_GUILESS_MAIN(ConsentLedgerTest)
#include "tst_consentledger.moc"
