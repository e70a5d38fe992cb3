// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "store/directory/removedclients.h"
#include "store/directory/studioclasses.h"

using namespace Qt::StringLiterals;
using Core::Error;
using Domain::ClassExtent;
using Domain::StudioClass;
using Store::StudioClasses;

namespace {

StudioClass someClass(const QDateTime &at, int places = 0)
{
    return {0, u"Yin yoga"_s, u"Noor"_s, at, 75, places, 0};
}

} // namespace

class StudioClassesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void returnsClassesFromATimeInOrder()
    {
        StoreFixture store;
        StudioClasses classes(*store.database);
        const QDateTime now = store.clock.now();
        QVERIFY(classes.add(someClass(now.addSecs(-60))));
        StudioClass later = someClass(now.addSecs(60), 8);
        later.id = StoreFixture::stored(classes.add(later));
        StudioClass present = someClass(now);
        present.id = StoreFixture::stored(classes.add(present));
        const QList<StudioClass> expected{present, later};
        QCOMPARE(StoreFixture::stored(classes.startingFrom(now)), expected);
    }

    void rejectsInvalidClasses_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("no name") << 0;
        QTest::newRow("no time") << 1;
        QTest::newRow("no duration") << 2;
        QTest::newRow("negative number of places") << 3;
    }
    void rejectsInvalidClasses()
    {
        QFETCH(int, what);
        StoreFixture store;
        StudioClass studioClass = someClass(store.clock.now());
        if (what == 0)
            studioClass.name = u"  "_s;
        else if (what == 1)
            studioClass.startsAt = {};
        else if (what == 2)
            studioClass.minutes = 0;
        else
            studioClass.places = -1;
        QCOMPARE(StudioClasses(*store.database).add(studioClass).error().kind, Error::Kind::InvalidInput);
    }

    void booksClientsUntilTheClassIsFull()
    {
        StoreFixture store;
        StudioClasses classes(*store.database);
        const qint64 id = StoreFixture::stored(classes.add(someClass(store.clock.now(), 2)));
        const auto ana = store.addClient(u"Ana"_s, {});
        const auto bo = store.addClient(u"Bo"_s, {});
        const auto cy = store.addClient(u"Cy"_s, {});
        QVERIFY(classes.book(id, bo));
        store.tick();
        QVERIFY(classes.book(id, ana));
        QCOMPARE(classes.book(id, ana).error().kind, Error::Kind::Conflict);
        QCOMPARE(classes.book(id, cy).error().kind, Error::Kind::InvalidInput);
        const QList<Domain::ClientId> booked{bo, ana};
        QCOMPARE(StoreFixture::stored(classes.bookedClients(id)), booked);
        QCOMPARE(
            StoreFixture::stored(classes.startingFrom(store.clock.now().addDays(-1))).constFirst().booked, 2);
        const QDateTime bookedAt = StoreFixture::stored(classes.cancelBooking(id, bo));
        QVERIFY(bookedAt.isValid());
        QCOMPARE(classes.cancelBooking(id, bo).error().kind, Error::Kind::NotFound);
        QVERIFY(classes.book(id, cy));
    }

    void changesAClassAndKeepsItsBookings()
    {
        StoreFixture store;
        StudioClasses classes(*store.database);
        const QDateTime now = store.clock.now();
        StudioClass changed = someClass(now, 8);
        changed.id = StoreFixture::stored(classes.add(changed));
        QVERIFY(classes.add(someClass(now)));
        const auto ana = store.addClient(u"Ana"_s, {});
        const auto bo = store.addClient(u"Bo"_s, {});
        QVERIFY(classes.book(changed.id, ana));
        QVERIFY(classes.book(changed.id, bo));
        changed = {changed.id, u"Pilates"_s, u"Ida"_s, now.addDays(1), 45, 2, 2};
        QVERIFY(classes.update(changed));
        QCOMPARE(StoreFixture::stored(classes.startingFrom(now)).constLast(), changed);

        StudioClass tooSmall = changed;
        tooSmall.places = 1;
        QCOMPARE(classes.update(tooSmall).error().kind, Error::Kind::InvalidInput);
        StudioClass nameless = changed;
        nameless.name.clear();
        QCOMPARE(classes.update(nameless).error().kind, Error::Kind::InvalidInput);
        QCOMPARE(StoreFixture::stored(classes.startingFrom(now)).constLast(), changed);
        changed.places = 0;
        QVERIFY(classes.update(changed));
        const QList<Domain::ClientId> booked{ana, bo};
        QCOMPARE(StoreFixture::stored(classes.bookedClients(changed.id)), booked);
    }

    void reportsMissingClassesAndClients()
    {
        StoreFixture store;
        StudioClasses classes(*store.database);
        const qint64 id = StoreFixture::stored(classes.add(someClass(store.clock.now())));
        const auto ana = store.addClient(u"Ana"_s, {});
        QCOMPARE(classes.book(id + 1, ana).error().kind, Error::Kind::NotFound);
        QCOMPARE(classes.book(id, Domain::ClientId{99}).error().kind, Error::Kind::NotFound);
        StudioClass missing = someClass(store.clock.now());
        missing.id = id + 1;
        QCOMPARE(classes.update(missing).error().kind, Error::Kind::NotFound);
        QCOMPARE(classes.remove(id + 1, ClassExtent::ThisClass).error().kind, Error::Kind::NotFound);
    }

    void addsAllClassesOfASeriesOrNone()
    {
        StoreFixture store;
        StudioClasses classes(*store.database);
        const QDateTime now = store.clock.now();
        const QList<StudioClass> faulty{someClass(now), someClass({})};
        QCOMPARE(classes.add(faulty).error().kind, Error::Kind::InvalidInput);
        QCOMPARE(store.number(u"SELECT COUNT(*) FROM studio_class"_s), 0);

        const QList<StudioClass> single{someClass(now)};
        QVERIFY(classes.add(single));
        QCOMPARE(StoreFixture::stored(classes.startingFrom(now)).constFirst().series, 0);
        const QList<StudioClass> weekly{someClass(now.addDays(7)), someClass(now.addDays(14))};
        const qint64 first = StoreFixture::stored(classes.add(weekly));
        const auto all = StoreFixture::stored(classes.startingFrom(now.addDays(7)));
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.constFirst().id, first);
        QCOMPARE(all.constFirst().series, first);
        QCOMPARE(all.constLast().series, first);
    }

    void removesTheFollowingClassesOfASeriesOnly()
    {
        StoreFixture store;
        StudioClasses classes(*store.database);
        const QDateTime now = store.clock.now();
        QVERIFY(classes.add(someClass(now.addDays(8))));
        const QList<StudioClass> weekly{someClass(now), someClass(now.addDays(7)),
                                        someClass(now.addDays(14))};
        const qint64 first = StoreFixture::stored(classes.add(weekly));
        const auto before = StoreFixture::stored(classes.startingFrom(now));
        QVERIFY(classes.remove(first + 1, ClassExtent::ThisAndFollowing));
        QCOMPARE(StoreFixture::stored(classes.startingFrom(now)),
                 (QList<StudioClass>{before.at(0), before.at(2)}));
        // A class without a series has no followers.
        QVERIFY(classes.remove(before.at(2).id, ClassExtent::ThisAndFollowing));
        QCOMPARE(StoreFixture::stored(classes.startingFrom(now)), (QList<StudioClass>{before.at(0)}));
    }

    void putsRemovedClassesBackWithTheirBookings()
    {
        StoreFixture store;
        StudioClasses classes(*store.database);
        const QDateTime now = store.clock.now();
        const QList<StudioClass> weekly{someClass(now, 2), someClass(now.addDays(7), 2)};
        const qint64 first = StoreFixture::stored(classes.add(weekly));
        const auto ana = store.addClient(u"Ana"_s, {});
        const auto bo = store.addClient(u"Bo"_s, {});
        const auto cy = store.addClient(u"Cy"_s, {});
        QVERIFY(classes.book(first, cy));
        QVERIFY(store.directory().remove(cy)); // before the class is removed
        QVERIFY(classes.book(first, ana));
        store.tick();
        QVERIFY(classes.book(first, bo));
        const auto before = StoreFixture::stored(classes.startingFrom(now));
        const auto removed = StoreFixture::stored(classes.remove(first, ClassExtent::ThisAndFollowing));
        QVERIFY(StoreFixture::stored(classes.startingFrom(now)).isEmpty());
        QVERIFY(store.directory().remove(ana)); // after it was removed
        QVERIFY(classes.putBack(removed));
        QCOMPARE(StoreFixture::stored(classes.bookedClients(first)), QList{bo});
        QVERIFY(Store::RemovedClients(*store.database).putBack(ana));
        const QList<Domain::ClientId> booked{ana, bo};
        QCOMPARE(StoreFixture::stored(classes.bookedClients(first)), booked);
        QCOMPARE(StoreFixture::stored(classes.startingFrom(now)), before);
        QCOMPARE(store.number(u"SELECT COUNT(*) FROM removed_booking WHERE client_id = %1"_s.arg(cy.value)),
                 1);
    }

    void returnsTheBookingsOfAClientLatestClassFirst()
    {
        StoreFixture store;
        StudioClasses classes(*store.database);
        const QDateTime now = store.clock.now();
        const qint64 past = StoreFixture::stored(classes.add(someClass(now.addDays(-7))));
        const qint64 next = StoreFixture::stored(classes.add(someClass(now.addDays(7))));
        const auto ana = store.addClient(u"Ana"_s, {});
        const auto bo = store.addClient(u"Bo"_s, {});
        QVERIFY(classes.book(next, ana));
        QVERIFY(classes.book(next, bo));
        store.tick();
        QVERIFY(classes.book(past, ana));
        const auto bookings = StoreFixture::stored(classes.bookingsOf(ana));
        QCOMPARE(bookings.size(), 2);
        QCOMPARE(bookings.at(0).studioClass.id, next);
        QCOMPARE(bookings.at(0).studioClass.booked, 2);
        QCOMPARE(bookings.at(0).bookedAt, now);
        QCOMPARE(bookings.at(1).studioClass.id, past);
        QVERIFY(bookings.at(1).bookedAt > now);
        QVERIFY(StoreFixture::stored(classes.bookingsOf({999})).isEmpty());
    }

    void removesBookingsWithTheClassOrTheClient()
    {
        StoreFixture store;
        StudioClasses classes(*store.database);
        const qint64 one = StoreFixture::stored(classes.add(someClass(store.clock.now())));
        const qint64 two = StoreFixture::stored(classes.add(someClass(store.clock.now())));
        const auto ana = store.addClient(u"Ana"_s, {});
        QVERIFY(classes.book(one, ana));
        QVERIFY(classes.book(two, ana));
        QVERIFY(classes.remove(one, ClassExtent::ThisClass));
        QCOMPARE(store.number(u"SELECT COUNT(*) FROM booking"_s), 1);
        QVERIFY(store.directory().remove(ana));
        QVERIFY(StoreFixture::stored(classes.bookedClients(two)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(StudioClassesTest)
#include "tst_studioclasses.moc"
