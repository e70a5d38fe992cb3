// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/reportpeoplepresenter.h"
#include "store/directory/importpreview.h"
#include "store/directory/stagedreport.h"
#include "support/testdirectory.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using Core::LoadState;
using Domain::ReportGroup;
using Domain::ReportRow;
using Domain::RowDecision;
using Presenters::ComparedField;
using Presenters::ReportPeopleModel;
using Presenters::ReportPeoplePresenter;

namespace {

using StagedPointer = std::shared_ptr<Store::StagedReport>;

ReportRow row(int line, const QString &number, const QString &first, const QString &email)
{
    ReportRow row;
    row.line = line;
    row.client.studioNumber = number;
    row.client.firstName = first;
    row.client.lastName = u"Young"_s;
    row.client.email = email;
    row.told = QStringList{u"client_id"_s, u"first_name"_s, u"last_name"_s, u"email"_s};
    return row;
}

/// A report of new clients, of whom the first has the number of a known one.
StagedPointer stage(Support::TestDirectory &studio, int people)
{
    studio.add(row(2, u"7"_s, u"Anna"_s, u"anna@example.com"_s).client);
    const auto staged =
        studio.ask<StagedPointer>([people](Store::Database &database) -> Core::Result<StagedPointer> {
            QList<ReportRow> rows{row(2, u"7"_s, u"Ann"_s, u"ann@example.com"_s)};
            for (int i = 1; i < people; ++i) {
                rows.append(
                    row(i + 2, QString::number(i + 100), u"Ben %1"_s.arg(i), u"ben%1@example.com"_s.arg(i)));
            }
            auto report = std::make_shared<Store::StagedReport>(database);
            if (auto filled = report->fill({}, rows); !filled)
                return filled.error();
            if (auto judged = Store::ImportPreview(database, *report).judgeAll(); !judged)
                return judged.error();
            return report;
        });
    return staged ? *staged : nullptr;
}

} // namespace

class ReportPeoplePresenterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsThePeopleOfAGroupByName()
    {
        Support::TestDirectory studio;
        const auto staged = stage(studio, 4);
        QVERIFY(staged);
        ReportPeoplePresenter presenter(studio.database(), staged, ReportGroup::Added);
        QAbstractItemModelTester tester(&presenter.people(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        presenter.load();
        QCOMPARE(presenter.state(), LoadState::Loading);
        QTRY_COMPARE(presenter.state(), LoadState::Ready);
        QCOMPARE(presenter.count(ReportGroup::Added), 4);
        QCOMPARE(presenter.count(ReportGroup::Contradictions), 1);
        QCOMPARE(presenter.people().rowCount(), 4);
        const auto cell = [&](int row, int column) {
            return presenter.people().index(row, column).data().toString();
        };
        QCOMPARE(cell(1, ReportPeopleModel::Line), u"3"_s);
        QCOMPARE(cell(1, ReportPeopleModel::Name), u"Ben 1 Young"_s);
        QCOMPARE(cell(1, ReportPeopleModel::What), u"New client"_s);

        presenter.setSearch(u"ben3@"_s);
        QTRY_COMPARE(presenter.found(), 1);
        QCOMPARE(cell(0, ReportPeopleModel::Name), u"Ben 3 Young"_s);
        presenter.setSearch(u"nobody"_s);
        QTRY_COMPARE(presenter.state(), LoadState::NothingFound);
        QCOMPARE(presenter.count(ReportGroup::Added), 4); // of the whole report
    }

    void showsOnlyTheFirstOfVeryManyPeople()
    {
        Support::TestDirectory studio;
        const int many = ReportPeoplePresenter::kMostPeople + 7;
        const auto staged = stage(studio, many);
        QVERIFY(staged);
        ReportPeoplePresenter presenter(studio.database(), staged, ReportGroup::Added);
        presenter.load();
        QTRY_COMPARE(presenter.state(), LoadState::Ready);
        QCOMPARE(presenter.found(), many);
        QCOMPARE(presenter.people().rowCount(), ReportPeoplePresenter::kMostPeople);
    }

    void comparesARowWithTheClientWhomItContradicts()
    {
        Support::TestDirectory studio;
        const auto staged = stage(studio, 2);
        QVERIFY(staged);
        ReportPeoplePresenter presenter(studio.database(), staged, ReportGroup::Contradictions);
        presenter.load();
        QTRY_COMPARE(presenter.state(), LoadState::Ready);
        QSignalSpy decided(&presenter, &ReportPeoplePresenter::decided);
        presenter.decide(RowDecision::LeaveOut); // nobody is chosen
        QVERIFY(decided.isEmpty());
        presenter.choose(0);
        QTRY_VERIFY(presenter.comparison());
        const ComparedField name = presenter.comparison()->fields.constFirst();
        QCOMPARE(name.older, u"Anna Young"_s);
        QCOMPARE(name.newer, u"Ann Young"_s);
        QCOMPARE(name.match, ComparedField::Match::Different);
        QCOMPARE(presenter.comparison()->decision, RowDecision::Undecided);

        presenter.decide(RowDecision::LeaveOut);
        QCOMPARE(presenter.comparison()->decision, RowDecision::LeaveOut);
        QCOMPARE(decided.size(), 1);
        QCOMPARE(decided.first().first().toInt(), 2);
        presenter.load(); // the decision is with the report
        QTRY_COMPARE(presenter.state(), LoadState::Ready);
        QCOMPARE(presenter.people().personAt(0).decision, RowDecision::LeaveOut);
    }

    // What is shown while a search goes on is not what was searched for.
    void choosesNobodyWhileItSearches()
    {
        Support::TestDirectory studio;
        const auto staged = stage(studio, 2);
        QVERIFY(staged);
        ReportPeoplePresenter presenter(studio.database(), staged, ReportGroup::Contradictions);
        presenter.load();
        QTRY_COMPARE(presenter.state(), LoadState::Ready);
        presenter.choose(0);
        QTRY_VERIFY(presenter.comparison());
        presenter.setSearch(u"nobody"_s);
        QVERIFY(!presenter.comparison());
        presenter.choose(0);
        QTRY_COMPARE(presenter.state(), LoadState::NothingFound);
        presenter.choose(0);
        presenter.setSearch({});
        QTRY_COMPARE(presenter.state(), LoadState::Ready);
        QVERIFY(!presenter.comparison());
    }

    void comparesNothingForARowWithoutContradiction()
    {
        Support::TestDirectory studio;
        const auto staged = stage(studio, 2);
        QVERIFY(staged);
        ReportPeoplePresenter presenter(studio.database(), staged, ReportGroup::Added);
        presenter.load();
        QTRY_COMPARE(presenter.state(), LoadState::Ready);
        presenter.choose(1);
        QVERIFY(!presenter.comparison());
        presenter.choose(0);
        presenter.choose(-1); // before the answer
        presenter.load();
        QTRY_COMPARE(presenter.state(), LoadState::Ready);
        QVERIFY(!presenter.comparison());
    }
};

QTEST_GUILESS_MAIN(ReportPeoplePresenterTest)
#include "tst_reportpeoplepresenter.moc"
