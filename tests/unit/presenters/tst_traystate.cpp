// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/connectionstate.h"
#include "presenters/traystate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Presenters;

/// The tray icon shows what the status chip shows.
class TrayStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheWordsOfTheChip()
    {
        ConnectionState connection;
        connection.summary.chip = u"Up to date"_s;
        connection.summary.tone = Core::Tone::Success;
        connection.summary.sentence = u"“News” is in sync with your clients."_s;
        const TrayState tray = TrayState::of(connection, u"Listwell"_s);
        QCOMPARE(tray.state, u"Up to date"_s);
        QCOMPARE(tray.tone, Core::Tone::Success);
        QCOMPARE(tray.toolTip, u"Listwell: Up to date\n“News” is in sync with your clients."_s);
    }

    void canSyncAsThePage_data()
    {
        QTest::addColumn<ConnectionState::Phase>("phase");
        QTest::addColumn<bool>("canSync");
        QTest::addColumn<bool>("offered");
        using Phase = ConnectionState::Phase;
        QTest::newRow("connected") << Phase::Connected << true << true;
        QTest::newRow("syncing") << Phase::Connected << false << false;
        QTest::newRow("logging in again") << Phase::Connecting << true << false;
        QTest::newRow("disconnecting") << Phase::Disconnecting << true << false;
    }
    void canSyncAsThePage()
    {
        QFETCH(ConnectionState::Phase, phase);
        QFETCH(bool, canSync);
        ConnectionState connection;
        connection.phase = phase;
        connection.canSync = canSync;
        QTEST(TrayState::of(connection, u"Listwell"_s).canSync, "offered");
    }
};

QTEST_GUILESS_MAIN(TrayStateTest)
#include "tst_traystate.moc"
