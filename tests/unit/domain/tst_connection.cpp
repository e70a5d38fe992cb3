// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/connection.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsOnlyALoginOfThisService()
    {
        Domain::Connection connection;
        connection.service = u"here"_s;
        QVERIFY(!connection.isConnectedTo(u"here"_s));
        connection.connected = true;
        QVERIFY(connection.isConnectedTo(u"here"_s));
        QVERIFY(!connection.isConnectedTo(u"elsewhere"_s));
    }
};

QTEST_GUILESS_MAIN(ConnectionTest)
#include "tst_connection.moc"
