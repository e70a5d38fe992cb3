// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/reportpeoplemodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Domain::ReportGroup;
using Domain::ReportPerson;
using Domain::RowDecision;
using Presenters::ReportPeopleModel;

class ReportPeopleModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void showsADecisionWhereItsLineIs()
    {
        ReportPeopleModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ReportPerson ana{3, u"Ana Brook"_s, u"ana@example.com"_s, {}, u"Another ID."_s};
        ReportPerson ben{5, u"Ben Cole"_s, u"ben@example.com"_s, {}, u"Another phone."_s};
        model.setPeople(ReportGroup::Contradictions, {ana, ben});
        const auto what = [&](int row) {
            return model.index(row, ReportPeopleModel::What).data().toString();
        };
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setDecision(5, RowDecision::SamePerson);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(what(0), u"Another ID."_s);
        QVERIFY(what(1).startsWith("Same person"_L1));
        model.setDecision(5, RowDecision::LeaveOut);
        QVERIFY(what(1).startsWith("Left out"_L1)); // the reason is that of the judgement before
    }

    void saysWhatHappens_data()
    {
        QTest::addColumn<ReportGroup>("group");
        QTest::addColumn<QString>("what");
        QTest::newRow("added") << ReportGroup::Added << u"New client"_s;
        QTest::newRow("changed") << ReportGroup::Changed << u"Changed: City, News and updates: No"_s;
        QTest::newRow("unchanged") << ReportGroup::Unchanged << u"Nothing"_s;
        QTest::newRow("answer") << ReportGroup::ConsentChanges << u"News and updates: No"_s;
        QTest::newRow("left out") << ReportGroup::LeftOut << u"Left out: only a no in it counts."_s;
    }
    void saysWhatHappens()
    {
        QFETCH(ReportGroup, group);
        ReportPerson person{3, u"Ana Brook"_s, u"ana@example.com"_s, {u"city"_s}, {}};
        person.answer = Domain::Subscription::No;
        person.decision = RowDecision::LeaveOut;
        QTEST(ReportPeopleModel::what(group, person), "what");
    }
};

QTEST_GUILESS_MAIN(ReportPeopleModelTest)
#include "tst_reportpeoplemodel.moc"
