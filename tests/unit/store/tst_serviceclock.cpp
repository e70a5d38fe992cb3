// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "store/syncdata/serviceclock.h"

using namespace std::chrono_literals;
using Store::ServiceClock;

class ServiceClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsTheLocalClockAtFirst()
    {
        StoreFixture store;
        QCOMPARE(StoreFixture::stored(ServiceClock(*store.database).now()), store.clock.now());
    }

    void keepsTheDifferenceAfterARestart()
    {
        StoreFixture store;
        const QDateTime service = store.clock.now().addYears(-1);
        QVERIFY(ServiceClock(*store.database).note(service));
        store.database.reset();
        store.database = StoreFixture::stored(Store::openDatabase(store.folder.path(), store.clock));
        store.clock.advance(5min);
        QCOMPARE(StoreFixture::stored(ServiceClock(*store.database).now()), service.addSecs(5 * 60));
        QCOMPARE(StoreFixture::stored(ServiceClock(*store.database).toLocal(service)),
                 store.clock.now().addSecs(-5 * 60));
    }

    void followsTheLastResponse()
    {
        StoreFixture store;
        const QDateTime right = store.clock.now();
        store.clock.set(right.addYears(1));
        QVERIFY(ServiceClock(*store.database).note(right));
        store.clock.set(right);
        QVERIFY(ServiceClock(*store.database).note(right));
        QCOMPARE(StoreFixture::stored(ServiceClock(*store.database).now()), right);
    }

    void ignoresDifferencesOfASecond()
    {
        StoreFixture store;
        QVERIFY(ServiceClock(*store.database).note(store.clock.now().addMSecs(-1'500)));
        QCOMPARE(StoreFixture::stored(ServiceClock(*store.database).now()), store.clock.now());
    }
};

QTEST_GUILESS_MAIN(ServiceClockTest)
#include "tst_serviceclock.moc"
