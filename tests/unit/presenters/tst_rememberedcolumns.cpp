// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/rememberedcolumns.h"

#include "csv/clientreport.h"
#include "csv/columnchoices.h"
#include "presenters/preferences.h"
#include "store/sqlite/database.h"
#include "support/manualclock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Presenters::RememberedColumns;

namespace {

Csv::Reading reading(const QList<Csv::ColumnReading> &columns)
{
    Csv::Reading reading;
    reading.columns = columns;
    return reading;
}

Csv::ColumnReading judged(const QString &heading, const QString &field)
{
    Csv::ColumnReading column;
    column.heading = heading;
    column.field = field;
    return column;
}

Csv::ColumnReading chosen(const QString &heading, const QString &field)
{
    Csv::ColumnReading column = judged(heading, field);
    column.isChosen = true;
    return column;
}

} // namespace

class RememberedColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Store::Database::openToWrite(m_folder->filePath(u"listwell.sqlite"_s), m_clock);
        QVERIFY(opened);
        m_database = std::move(*opened);
    }

    void recognizesAReportByTheSetOfItsHeadings()
    {
        RememberedColumns(*m_database)
            .remember(reading({chosen(u"Handle"_s, u"first_name"_s), judged(u"Email"_s, u"email"_s)}));
        const RememberedColumns columns(*m_database);
        const QMap<QString, QString> choices{{u"Handle"_s, u"first_name"_s}};
        QCOMPARE(columns.choicesFor({u"Handle"_s, u"Email"_s}), choices);
        QCOMPARE(columns.choicesFor({u"Email"_s, u"Handle"_s}), choices);
        QVERIFY(columns.choicesFor({u"Email"_s, u"Handle"_s, u"Phone"_s}).isEmpty());
    }

    void remembersWhatWasLeftOut()
    {
        RememberedColumns(*m_database).remember(reading({chosen(u"Locker"_s, {})}));
        QCOMPARE(RememberedColumns(*m_database).choicesFor({u"Locker"_s}).value(u"Locker"_s), Csv::kLeftOut);
    }

    void aReportThatIsJudgedAutomaticallyAgainForgetsTheChoices()
    {
        RememberedColumns columns(*m_database);
        columns.remember(reading({chosen(u"Handle"_s, u"first_name"_s)}));
        columns.remember(reading({judged(u"Handle"_s, u"custom.Handle"_s)}));
        QVERIFY(columns.choicesFor({u"Handle"_s}).isEmpty());
    }

    void knowsTheHeadingsOfEarlierImports()
    {
        RememberedColumns columns(*m_database);
        const Csv::Reading report =
            reading({judged(u"Name"_s, u"full_name"_s), judged(u"Email"_s, u"email"_s)});
        QVERIFY(!columns.knows(report));
        columns.remember(report);
        QVERIFY(columns.knows(report));
        QVERIFY(columns.choicesFor({u"Name"_s, u"Email"_s}).isEmpty());
        QVERIFY(!columns.knows(reading({judged(u"Name"_s, u"full_name"_s)})));
    }

    void leavesOutChoicesThatAreNotAllowed()
    {
        RememberedColumns columns(*m_database);
        columns.remember(reading({chosen(u"Do not email"_s, u"first_name"_s),
                                  chosen(u"Handle"_s, u"nonsense"_s), chosen(u"Nick"_s, u"last_name"_s)}));
        const QMap<QString, QString> choices{{u"Nick"_s, u"last_name"_s}};
        QCOMPARE(columns.choicesFor({u"Do not email"_s, u"Handle"_s, u"Nick"_s}), choices);
    }

private:
    Support::ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store::Database> m_database;
};

QTEST_GUILESS_MAIN(RememberedColumnsTest)
#include "tst_rememberedcolumns.moc"
