// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/whenclosed.h"

#include <QTest>

using namespace Presenters;

/// What closing the window does.
class WhenClosedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acts_data()
    {
        QTest::addColumn<WhenClosed>("chosen");
        QTest::addColumn<bool>("hasTray");
        QTest::addColumn<bool>("isSyncing");
        QTest::addColumn<ClosingAct>("act");
        const auto row = [](const char *name, WhenClosed chosen, bool hasTray, bool isSyncing,
                            ClosingAct act) { QTest::newRow(name) << chosen << hasTray << isSyncing << act; };
        row("asks once", WhenClosed::Ask, true, true, ClosingAct::Ask);
        row("nothing to sync yet", WhenClosed::Ask, true, false, ClosingAct::Quit);
        row("no tray", WhenClosed::Ask, false, true, ClosingAct::Quit);
        row("keep", WhenClosed::KeepSyncing, true, true, ClosingAct::Hide);
        row("keep, nothing to sync", WhenClosed::KeepSyncing, true, false, ClosingAct::Hide);
        row("keep, but no tray", WhenClosed::KeepSyncing, false, true, ClosingAct::Quit);
        row("quit", WhenClosed::Quit, true, true, ClosingAct::Quit);
    }
    void acts()
    {
        QFETCH(WhenClosed, chosen);
        QFETCH(bool, hasTray);
        QFETCH(bool, isSyncing);
        QTEST(actWhenClosed(chosen, hasTray, isSyncing), "act");
    }
};

QTEST_GUILESS_MAIN(WhenClosedTest)
#include "tst_whenclosed.moc"
