// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/clientimport.h"
#include "store/directory/families.h"
#include "store/directory/mergeundo.h"
#include "store/directory/removedclients.h"
#include "store/directory/stagedreport.h"
#include "storefixture.h"

using namespace Qt::StringLiterals;
using Core::Error;
using Domain::ClientId;
using Domain::ClientState;
using Domain::ClientStatus;
using Domain::Family;
using Domain::Subscription;

namespace {

const QString kAddress = u"bell@example.com"_s;

/// Two clients who share an address: Anna, the older one, and Ben. Both said yes and are synced.
struct Studio : StoreFixture
{
    Studio()
        : anna(addClient(u"Anna"_s, kAddress))
        , ben(addClient(u"Ben"_s, kAddress))
    {
        answer(anna, Subscription::Yes);
        answer(ben, Subscription::Yes);
        markSynced(kAddress);
    }

    Store::Families families() { return Store::Families(*database); }
    Family family(ClientId id) { return stored(families().of(id)); }
    bool choose(ClientId id) { return families().choose(id).ok(); }
    bool isChosen(ClientId id)
    {
        const Family found = family(id);
        return found.shown == id && found.isChosen;
    }
    void change(ClientId id, const std::function<void(Domain::Client &)> &change)
    {
        Domain::Client changed = client(id);
        change(changed);
        if (!directory().update(changed))
            qFatal("not changed");
    }

    const ClientId anna;
    const ClientId ben;
};

} // namespace

class FamiliesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAllClientsWithTheAddress()
    {
        Studio studio;
        const ClientId carl = studio.addClient(u"Carl"_s, u"carl@example.com"_s);
        const ClientId dora = studio.addClient(u"Dora"_s, u"Bell@Example.com"_s);
        const Family family = studio.family(studio.ben);
        QCOMPARE(family.members.size(), 3);
        QVERIFY(family.isShared());
        QVERIFY(family.member(studio.anna)->canBeChosen && !family.member(dora)->canBeChosen);
        QCOMPARE(family.shown, std::optional(studio.anna));
        QVERIFY(!family.isChosen);
        QVERIFY(!studio.family(carl).isShared());
        QVERIFY(!studio.family(studio.addClient(u"Emma"_s, {})).isShared());
        QCOMPARE(studio.families().of({99}).error().kind, Error::Kind::NotFound);
    }

    void aChoiceChangesWhoIsShown()
    {
        Studio studio;
        QCOMPARE(studio.toDo(), QStringList());
        QVERIFY(studio.choose(studio.ben));
        QVERIFY(studio.isChosen(studio.ben));
        QCOMPARE(studio.state(studio.anna), ClientState::SharedAddress);
        QCOMPARE(studio.state(studio.ben), ClientState::Waiting);
        QCOMPARE(studio.toDo(), QStringList{kAddress});
        const Family family = *studio.families().followRule(studio.anna);
        QCOMPARE(family.shown, std::optional(studio.anna));
        QVERIFY(!family.isChosen);
        QCOMPARE(studio.state(studio.ben), ClientState::SharedAddress);
    }

    void choosingTheOneWhoIsSentSendsNothing()
    {
        Studio studio;
        QVERIFY(studio.choose(studio.anna));
        QVERIFY(studio.isChosen(studio.anna));
        QCOMPARE(studio.toDo(), QStringList());
    }

    void refusesAClientWhoMustNotBeSent_data()
    {
        QTest::addColumn<QString>("reason");
        for (const auto &reason :
             {u"never asked"_s, u"said no"_s, u"deactivated"_s, u"alone"_s, u"unknown"_s})
            QTest::newRow(qPrintable(reason)) << reason;
    }
    void refusesAClientWhoMustNotBeSent()
    {
        QFETCH(QString, reason);
        Studio studio;
        ClientId id = studio.addClient(u"Dora"_s, reason == u"alone"_s ? u"dora@example.com"_s : kAddress);
        if (reason == u"alone"_s)
            studio.answer(id, Subscription::Yes);
        if (reason == u"said no"_s)
            studio.answer(studio.ben, Subscription::No);
        if (reason == u"said no"_s)
            id = studio.anna;
        if (reason == u"deactivated"_s) {
            id = studio.ben;
            studio.change(id, [](auto &c) { c.status = ClientStatus::Deactivated; });
        }
        if (reason == u"unknown"_s)
            id = {99};
        QVERIFY(!studio.choose(id));
        QCOMPARE(studio.number(u"SELECT COUNT(*) FROM shown_client"_s), 0);
    }

    void theChoiceEndsForGood_data()
    {
        QTest::addColumn<QString>("how");
        for (const auto &how : {u"removed"_s, u"deactivated"_s, u"moved"_s, u"said no"_s})
            QTest::newRow(qPrintable(how)) << how;
    }
    void theChoiceEndsForGood()
    {
        QFETCH(QString, how);
        Studio studio;
        QVERIFY(studio.choose(studio.ben));
        if (how == u"removed"_s) {
            QVERIFY(studio.directory().remove(studio.ben));
            QCOMPARE(studio.family(studio.anna).shown, std::optional(studio.anna));
            QVERIFY(Store::RemovedClients(*studio.database).putBack(studio.ben));
        } else if (how == u"deactivated"_s) {
            studio.change(studio.ben, [](auto &c) { c.status = ClientStatus::Deactivated; });
            QCOMPARE(studio.family(studio.anna).shown, std::optional(studio.anna));
            studio.change(studio.ben, [](auto &c) { c.status = ClientStatus::Active; });
        } else if (how == u"moved"_s) {
            studio.change(studio.ben, [](auto &c) { c.email = u"ben@example.com"_s; });
            QCOMPARE(studio.family(studio.anna).shown, std::optional(studio.anna));
            studio.change(studio.ben, [](auto &c) { c.email = kAddress; });
        } else {
            studio.answer(studio.ben, Subscription::No);
            QCOMPARE(studio.family(studio.anna).shown, std::nullopt);
            for (const ClientId id : {studio.ben, studio.anna})
                studio.answer(id, Subscription::Yes); // the no counted for both
        }
        QCOMPARE(studio.family(studio.anna).shown, std::optional(studio.anna));
        QVERIFY(!studio.family(studio.anna).isChosen);
        QCOMPARE(studio.number(u"SELECT COUNT(*) FROM shown_client"_s), 0);
    }

    void otherChangesKeepTheChoice()
    {
        Studio studio;
        QVERIFY(studio.choose(studio.ben));
        studio.change(studio.ben, [](auto &c) {
            c.phone = u"902 555 0100"_s;
            c.email = u"BELL@example.com"_s;
        });
        studio.change(studio.anna, [](auto &c) { c.status = ClientStatus::Deactivated; });
        studio.answer(studio.ben, Subscription::Yes, Domain::ConsentSource::Booking);
        QVERIFY(studio.isChosen(studio.ben));
    }

    void aMergeHandsTheChoiceOn()
    {
        Studio studio;
        const ClientId benjamin = studio.addClient(u"Benjamin"_s, kAddress);
        QVERIFY(studio.choose(studio.ben));
        QVERIFY(studio.directory().merge(studio.ben, benjamin));
        QVERIFY(studio.isChosen(benjamin));
        QVERIFY(Store::undoMerge(*studio.database));
        QVERIFY(studio.isChosen(studio.ben));
    }

    void aMergeWithAnotherAddressEndsTheChoice()
    {
        Studio studio;
        const ClientId benjamin = studio.addClient(u"Benjamin"_s, u"ben@example.com"_s);
        QVERIFY(studio.choose(studio.ben));
        QVERIFY(studio.directory().merge(studio.ben, benjamin));
        QCOMPARE(studio.family(studio.anna).shown, std::optional(studio.anna));
        studio.change(benjamin, [](auto &c) { c.email = kAddress; });
        QVERIFY(!studio.family(studio.anna).isChosen);
    }

    void aMergeIntoADeactivatedProfileEndsTheChoice()
    {
        Studio studio;
        const ClientId benjamin = studio.addClient(u"Benjamin"_s, kAddress);
        studio.change(benjamin, [](auto &c) { c.status = ClientStatus::Deactivated; });
        QVERIFY(studio.choose(studio.ben));
        QVERIFY(studio.directory().merge(studio.ben, benjamin));
        QCOMPARE(studio.family(studio.anna).shown, std::optional(studio.anna));
        QVERIFY(!studio.family(studio.anna).isChosen);
    }
};

QTEST_GUILESS_MAIN(FamiliesTest)
#include "tst_families.moc"
