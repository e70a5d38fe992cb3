// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/subscriberhistory.h"

#include "storefixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Domain::SubscriberDay;
using Domain::Subscription;

namespace {

QList<SubscriberDay> daysOf(StoreFixture &store)
{
    const auto days = Store::SubscriberHistory(*store.database).days();
    return days ? *days : QList<SubscriberDay>{{QDate(), -1, -1}};
}

QDate today(const StoreFixture &store)
{
    return store.clock.now().date();
}

} // namespace

/// Subscribers over time, counted from the ledger.
class SubscriberHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhoJoinedAndLeftOnEachDay()
    {
        StoreFixture store;
        QCOMPARE(daysOf(store), QList<SubscriberDay>());
        const QDate first = today(store);
        const auto ana = store.addClient(u"Ana"_s, u"ana@example.com"_s);
        const auto bo = store.addClient(u"Bo"_s, u"bo@example.com"_s);
        store.answer(ana, Subscription::Yes);
        store.answer(bo, Subscription::Yes);
        store.clock.advance(24h);
        store.answer(ana, Subscription::No);
        store.clock.advance(48h);
        store.answer(ana, Subscription::Yes);
        QCOMPARE(daysOf(store),
                 QList<SubscriberDay>({{first, 2, 0}, {first.addDays(1), 0, 1}, {first.addDays(3), 1, 0}}));
    }

    void countsARepeatedAnswerOnce()
    {
        StoreFixture store;
        const auto ana = store.addClient(u"Ana"_s, u"ana@example.com"_s);
        store.answer(ana, Subscription::No);
        store.answer(ana, Subscription::Yes);
        store.answer(ana, Subscription::Yes);
        QCOMPARE(daysOf(store), QList<SubscriberDay>({{today(store), 1, 0}}));
    }

    void ordersAnswersByWhenTheyBecameKnown()
    {
        StoreFixture store;
        const QDate first = today(store);
        const auto ana = store.addClient(u"Ana"_s, u"ana@example.com"_s);
        store.answer(ana, Subscription::Yes);
        store.clock.advance(-24h); // the clock was a day fast
        store.answer(ana, Subscription::No);
        QCOMPARE(daysOf(store), QList<SubscriberDay>({{first.addDays(-1), 0, 1}, {first, 1, 0}}));
    }

    void leavesRemovedClientsOut()
    {
        StoreFixture store;
        const auto ana = store.addClient(u"Ana"_s, u"ana@example.com"_s);
        store.answer(ana, Subscription::Yes);
        QVERIFY(store.directory().remove(ana));
        QCOMPARE(daysOf(store), QList<SubscriberDay>());
    }

    void countsADepartureFromTheList()
    {
        StoreFixture store;
        const QDate first = today(store);
        const auto ana = store.addClient(u"Ana"_s, u"ana@example.com"_s);
        store.answer(ana, Subscription::Yes);
        Domain::AddressRecord record = store.view(u"ana@example.com"_s).addressRecord;
        record.membership = Domain::Membership::Left;
        record.leftAt = store.clock.now().addDays(2);
        QVERIFY(store.addressRecords().save(record));
        QCOMPARE(daysOf(store), QList<SubscriberDay>({{first, 1, 0}, {first.addDays(2), 0, 1}}));
    }
};

QTEST_GUILESS_MAIN(SubscriberHistoryTest)
#include "tst_subscriberhistory.moc"
