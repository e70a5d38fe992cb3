// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/statuswords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Domain::ClientStatus;

class StatusWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheStatusOnlyFromKnownWords()
    {
        const auto statusOf = [](const QString &cell) { return Csv::statusIn(u"Status"_s, cell); };
        QCOMPARE(statusOf(u"Active"_s), ClientStatus::Active);
        QCOMPARE(statusOf(u"deactivated"_s), ClientStatus::Deactivated);
        QCOMPARE(statusOf(u"INACTIVE"_s), ClientStatus::Deactivated);
        for (const auto &word : {u"not active"_s, u"Archived"_s, u"deleted"_s, u"Disabled"_s, u"Inactif"_s,
                                 u"désactivée"_s, u"Inactiva"_s, u"eliminado"_s, u"inaktiv"_s, u"gelöscht"_s})
            QCOMPARE(statusOf(word), ClientStatus::Deactivated);
        for (const auto &word : {u"Actif"_s, u"Activa"_s, u"aktiv"_s})
            QCOMPARE(statusOf(word), ClientStatus::Active);
        for (const auto &word : {u""_s, u"Prospect"_s, u"Member"_s, u"not sure"_s, u"Yes"_s, u"No"_s, u"1"_s})
            QVERIFY2(!statusOf(word), qPrintable(word));
    }

    void readsAYesBelowAHeadingThatAsks_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<std::optional<ClientStatus>>("expected");
        const auto row = [](const QString &heading, const QString &cell,
                            std::optional<ClientStatus> expected) {
            QTest::addRow("%s: %s", qPrintable(heading), qPrintable(cell)) << heading << cell << expected;
        };
        row(u"Active"_s, u"Yes"_s, ClientStatus::Active);
        row(u"Active"_s, u"No"_s, ClientStatus::Deactivated);
        row(u"Active?"_s, u"FALSE"_s, ClientStatus::Deactivated);
        row(u"Is Active"_s, u"0"_s, ClientStatus::Deactivated);
        row(u"is_active"_s, u"1"_s, ClientStatus::Active);
        row(u"Client Active"_s, u"N"_s, ClientStatus::Deactivated);
        row(u"Actif"_s, u"Non"_s, ClientStatus::Deactivated);
        row(u"Inactive"_s, u"True"_s, ClientStatus::Deactivated);
        row(u"Inactive"_s, u"False"_s, ClientStatus::Active);
        row(u"Archived"_s, u"x"_s, {});
        row(u"Active"_s, u"Inactive"_s, ClientStatus::Deactivated);
        row(u"Active"_s, u""_s, {});
        row(u"Active"_s, u"3 passes"_s, {});
        row(u"Active"_s, u"Unsubscribed"_s, {});
        row(u"Active Passes"_s, u"Yes"_s, {});
    }
    void readsAYesBelowAHeadingThatAsks()
    {
        QFETCH(QString, heading);
        QFETCH(QString, cell);
        QFETCH(std::optional<ClientStatus>, expected);
        QCOMPARE(Csv::statusIn(heading, cell), expected);
    }
};

QTEST_GUILESS_MAIN(StatusWordsTest)
#include "tst_statuswords.moc"
