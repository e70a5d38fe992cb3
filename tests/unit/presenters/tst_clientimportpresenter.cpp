// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/clientimportpresenter.h"
#include "support/testdirectory.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QThreadPool>

#include <future>

using namespace Qt::StringLiterals;
using Presenters::ClientImportPresenter;
using Presenters::RefusedRowsModel;
using Step = ClientImportPresenter::Step;

namespace {

constexpr auto kReport = "First Name,Last Name,Email,News and Updates,Favourite tea\n"
                         "Anna,Young,anna@example.com,yes,Rooibos\n"
                         "Ben,Adler,ben@example.com,no,\n"
                         "Cleo,Moss,cleo@,yes,\n"
                         "Dora,Finch,dora@example.com,,Assam\n";

} // namespace

class ClientImportPresenterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void previewsAReportWithoutImportingIt();
    void importsValidRowsAndListsRejectedOnes();
    void secondImportOfTheSameFileFindsNothingNew();
    void requestsASyncOnlyIfSomethingChanged();
    void tellsWhatWasNotUnderstood();
    void explainsWhyAFileCannotBeRead();
    void tellsHowAReportWasReadAndReadsItOtherwise();
    void lastChoiceCountsWhileAReportIsRead();
    void changesNothingIfCancelledWhileReading();
    void changesNothingIfCancelledWhileImporting();
    void importsOnlyWhatWasRead();
    void canBeDestroyedDuringTheImport();
    void tellsWhyRefusedRowsCannotBeSaved();
    void listsMissingClientsAndDeactivatesThemOnRequest();
    void deactivatesNoClientBelowUnreadableRows();
    void forgetsWhoWasMissingInAnotherReport();
    void judgesAgainWhatTheOwnerDecided();
};

void ClientImportPresenterTest::previewsAReportWithoutImportingIt()
{
    Support::TestDirectory studio;
    studio.add(u"Dora"_s, u"Finch"_s, u"dora@example.com"_s);
    ClientImportPresenter presenter(studio.database());
    QCOMPARE(presenter.step(), Step::Choosing);
    presenter.read(studio.file(u"report.csv"_s, kReport), {});
    QCOMPARE(presenter.step(), Step::Reading);
    QTRY_COMPARE(presenter.step(), Step::Ready);

    const auto &summary = presenter.summary();
    QCOMPARE(summary.rows, 4);
    QCOMPARE(summary.added, 2);
    QCOMPARE(summary.updated, 1);
    QCOMPARE(summary.unchanged, 0);
    QCOMPARE(summary.sayYes, 1);
    QCOMPARE(summary.sayNo, 1);
    QCOMPARE(summary.sayNothing, 1);
    QCOMPARE(summary.newFields, QStringList{u"Favourite tea"_s});
    QCOMPARE(summary.refused.size(), 1);
    QCOMPARE(summary.refused.first().line, 4);
    QCOMPARE(studio.clientCount(), 1);
    const auto fields = studio.ask<QList<Domain::CustomField>>(
        [](Store::Database &database) { return Store::CustomFields(database).all(); });
    QVERIFY(fields && fields->isEmpty());
}

void ClientImportPresenterTest::judgesAgainWhatTheOwnerDecided()
{
    Support::TestDirectory studio;
    Domain::Client known;
    known.studioNumber = u"7"_s;
    known.firstName = u"Anna"_s;
    known.lastName = u"Young"_s;
    known.email = u"anna@example.com"_s;
    studio.add(known);
    ClientImportPresenter presenter(studio.database());
    presenter.read(studio.file(u"report.csv"_s, "Client ID,First Name,Last Name,Email\n"
                                                "7,Ann,Old,ann@example.com\n8,Ben,Adler,ben@example.com\n"),
                   {});
    QTRY_COMPARE(presenter.step(), Step::Ready);
    QCOMPARE(presenter.summary().added, 2);
    QCOMPARE(presenter.summary().toDecide, 1);
    {
        const auto people = presenter.people(Domain::ReportGroup::Contradictions);
        people->load();
        QTRY_COMPARE(people->state(), Core::LoadState::Ready);
        people->choose(0);
        QTRY_VERIFY(people->comparison());
        people->decide(Domain::RowDecision::SamePerson);
    }
    presenter.judgeAgain();
    QCOMPARE(presenter.step(), Step::Reading);
    QVERIFY(!presenter.missing());
    QTRY_COMPARE(presenter.step(), Step::Ready);
    QCOMPARE(presenter.summary().updated, 1);
    // It stays when the file is read otherwise.
    presenter.read(presenter.path(), {.blankClears = true});
    QTRY_COMPARE(presenter.step(), Step::Ready);
    QCOMPARE(presenter.summary().added, 1);
    QCOMPARE(presenter.summary().updated, 1);
    QCOMPARE(presenter.summary().toDecide, 0);
    QVERIFY(presenter.summary().contradictions.isEmpty());
    QCOMPARE(presenter.refused().rowCount(), 0);
    // Another file with the same line has other people.
    const QString first = presenter.path();
    presenter.read(studio.file(u"other.csv"_s, "Client ID,First Name,Last Name,Email\n"
                                               "7,Zoe,New,zoe@example.com\n"),
                   {});
    QTRY_COMPARE(presenter.step(), Step::Ready);
    QCOMPARE(presenter.summary().toDecide, 1);
    presenter.read(first, {});
    QTRY_COMPARE(presenter.step(), Step::Ready);
    QCOMPARE(presenter.summary().toDecide, 1);
    presenter.importRows();
    QTRY_COMPARE(presenter.step(), Step::Done);
    QCOMPARE(studio.clientCount(), 3);
}

void ClientImportPresenterTest::importsValidRowsAndListsRejectedOnes()
{
    Support::TestDirectory studio;
    ClientImportPresenter presenter(studio.database());
    QAbstractItemModelTester tester(&presenter.refused(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    presenter.read(studio.file(u"report.csv"_s, kReport), {});
    QTRY_COMPARE(presenter.step(), Step::Ready);
    presenter.importRows();
    QTRY_COMPARE(presenter.step(), Step::Done);

    QCOMPARE(presenter.summary().added, 3);
    QCOMPARE(studio.clientCount(), 3);
    QCOMPARE(presenter.refused().rowCount(), 1);
    QCOMPARE(presenter.refused().index(0, RefusedRowsModel::Line).data().toInt(), 4);
    QCOMPARE(presenter.refused().index(0, RefusedRowsModel::Name).data().toString(), u"Cleo Moss"_s);
    QCOMPARE(presenter.refused().index(0, RefusedRowsModel::Value).data().toString(), u"cleo@"_s);
    const QString reason = presenter.refused().index(0, RefusedRowsModel::Reason).data().toString();
    QVERIFY(!reason.isEmpty());
    QVERIFY(presenter.resultText().contains(u"Line 4: Cleo Moss – cleo@ – "_s + reason));
    QVERIFY(presenter.resultText().contains("Added: 3"_L1));
}

void ClientImportPresenterTest::tellsWhyRefusedRowsCannotBeSaved()
{
    Support::TestDirectory studio;
    ClientImportPresenter presenter(studio.database());
    const QSignalSpy saved(&presenter, &ClientImportPresenter::refusedSaved);
    QSignalSpy failed(&presenter, &ClientImportPresenter::refusedNotSaved);
    const QString report = studio.file(u"report.csv"_s, kReport);
    presenter.read(report, {});
    QTRY_COMPARE(presenter.step(), Step::Ready);
    presenter.saveRefused(studio.path(u"not there/refused.csv"_s));
    presenter.saveRefused(report);
    QTRY_COMPARE(failed.size(), 2);
    QCOMPARE(failed.at(0).at(0).value<Core::Error>().kind, Core::Error::Kind::Storage);
    QCOMPARE(failed.at(1).at(0).value<Core::Error>().kind, Core::Error::Kind::InvalidInput);
    studio.file(u"report.csv"_s, "First Name,Email\nAnna,anna@\n");
    presenter.saveRefused(studio.path(u"refused.csv"_s));
    QTRY_COMPARE(failed.size(), 3);
    QVERIFY(saved.isEmpty() && !QFile::exists(studio.path(u"refused.csv"_s)));
    QCOMPARE(presenter.step(), Step::Ready);
}

void ClientImportPresenterTest::listsMissingClientsAndDeactivatesThemOnRequest()
{
    using Presenters::MissingClientsModel;
    Support::TestDirectory studio;
    const auto dora = studio.add(u"Dora"_s, u"Finch"_s, u"dora@example.com"_s);
    const auto eva = studio.add(u"Eva"_s, u"Lane"_s, u"eva@example.com"_s);
    const auto cleo = studio.add(u"Cleo"_s, u"Moss"_s, u"cleo@example.com"_s); // her row is refused
    ClientImportPresenter presenter(studio.database());
    QAbstractItemModelTester tester(&presenter.missingClients(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy found(&presenter, &ClientImportPresenter::missingFound);
    QSignalSpy changed(&presenter, &ClientImportPresenter::clientsChanged);
    presenter.read(studio.file(u"report.csv"_s, kReport), {});
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(presenter.missing()->missing, 1);
    QCOMPARE(presenter.missing()->uncertain, 1);
    QCOMPARE(presenter.missing()->active, 3);
    const auto &model = presenter.missingClients();
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, MissingClientsModel::Name).data().toString(), u"Eva Lane"_s);
    QVERIFY(model.index(0, MissingClientsModel::Remark).data().toString().isEmpty());
    QVERIFY(!model.index(1, MissingClientsModel::Remark).data().toString().isEmpty());

    presenter.importRows(ClientImportPresenter::Missing::Deactivate);
    QTRY_COMPARE(presenter.step(), Step::Done);
    QCOMPARE(presenter.summary().deactivated, 1);
    QCOMPARE(studio.client(eva).status, Domain::ClientStatus::Deactivated);
    QCOMPARE(studio.client(dora).status, Domain::ClientStatus::Active);
    QCOMPARE(studio.client(cleo).status, Domain::ClientStatus::Active);
    QVERIFY(presenter.resultText().contains("Deactivated: 1"_L1));
    QCOMPARE(changed.size(), 1);

    // A report that changes no other client can still deactivate.
    studio.add(u"Finn"_s, u"Gray"_s, u"finn@example.com"_s);
    presenter.read(presenter.path(), {});
    QTRY_COMPARE(found.size(), 2);
    presenter.importRows(ClientImportPresenter::Missing::Deactivate);
    QTRY_COMPARE(presenter.step(), Step::Done);
    QCOMPARE(presenter.summary().updated, 0);
    QVERIFY(presenter.hasChangedClients());
    QCOMPARE(changed.size(), 2);
}

void ClientImportPresenterTest::deactivatesNoClientBelowUnreadableRows()
{
    Support::TestDirectory studio;
    const auto eva = studio.add(u"Eva"_s, u"Lane"_s, u"eva@example.com"_s);
    ClientImportPresenter presenter(studio.database());
    presenter.read(studio.file(u"report.csv"_s, "First Name,Email\nAnna,anna@example.com\n\"E\"va,\n"), {});
    QTRY_VERIFY(presenter.missing());
    QVERIFY(!presenter.missing()->isReliable());
    presenter.importRows(ClientImportPresenter::Missing::Deactivate);
    QTRY_COMPARE(presenter.step(), Step::Done);
    QCOMPARE(presenter.summary().deactivated, 0);
    QCOMPARE(studio.client(eva).status, Domain::ClientStatus::Active);
}

void ClientImportPresenterTest::forgetsWhoWasMissingInAnotherReport()
{
    Support::TestDirectory studio;
    studio.add(u"Eva"_s, u"Lane"_s, u"eva@example.com"_s);
    ClientImportPresenter presenter(studio.database());
    const QString other = studio.file(u"other.csv"_s, "First Name,Email\nEva,eva@example.com\n");
    presenter.read(studio.file(u"report.csv"_s, kReport), {});
    QTRY_VERIFY(presenter.missing());
    presenter.read(other, {});
    QVERIFY(!presenter.missing());
    QCOMPARE(presenter.missingClients().rowCount(), 0);
    QTRY_VERIFY(presenter.missing());
    QCOMPARE(presenter.missing()->missing, 0);
}

void ClientImportPresenterTest::secondImportOfTheSameFileFindsNothingNew()
{
    Support::TestDirectory studio;
    const QString path = studio.file(u"report.csv"_s, kReport);
    ClientImportPresenter presenter(studio.database());
    for (int round = 0; round < 2; ++round) {
        presenter.read(path, {});
        QTRY_COMPARE(presenter.step(), Step::Ready);
        presenter.importRows();
        QTRY_COMPARE(presenter.step(), Step::Done);
    }
    QCOMPARE(presenter.summary().unchanged, 3);
    QCOMPARE(studio.clientCount(), 3);
}

void ClientImportPresenterTest::requestsASyncOnlyIfSomethingChanged()
{
    Support::TestDirectory studio;
    const QString path = studio.file(u"report.csv"_s, kReport);
    ClientImportPresenter presenter(studio.database());
    QSignalSpy changed(&presenter, &ClientImportPresenter::clientsChanged);
    for (int round = 0; round < 2; ++round) {
        presenter.read(path, {});
        QTRY_COMPARE(presenter.step(), Step::Ready);
        presenter.importRows();
        QTRY_COMPARE(presenter.step(), Step::Done);
    }
    QCOMPARE(changed.size(), 1);
}

void ClientImportPresenterTest::tellsWhatWasNotUnderstood()
{
    Support::TestDirectory studio;
    ClientImportPresenter presenter(studio.database());
    presenter.read(studio.file(u"report.csv"_s, "First Name,Birthday,News and Updates\nAnna,soon,maybe\n"
                                                "Ben,,maybe\n"),
                   {});
    QTRY_COMPARE(presenter.step(), Step::Ready);
    QCOMPARE(presenter.summary().notes.size(), 1);
    QVERIFY(presenter.summary().notes.first().contains("maybe"_L1));
    QCOMPARE(presenter.refused().rowCount(), 1);
    QCOMPARE(presenter.refused().index(0, RefusedRowsModel::Line).data().toInt(), 2);
    presenter.importRows();
    QTRY_COMPARE(presenter.step(), Step::Done);
    QCOMPARE(presenter.summary().added, 2);
    QVERIFY(presenter.resultText().contains("maybe"_L1));
}

void ClientImportPresenterTest::explainsWhyAFileCannotBeRead()
{
    Support::TestDirectory studio;
    ClientImportPresenter presenter(studio.database());
    presenter.read(studio.path(u"not there.csv"_s), {});
    QTRY_COMPARE(presenter.step(), Step::Choosing);
    QCOMPARE(presenter.error().kind, Core::Error::Kind::InvalidInput);
    QVERIFY(!presenter.error().message.isEmpty());
}

void ClientImportPresenterTest::tellsHowAReportWasReadAndReadsItOtherwise()
{
    Support::TestDirectory studio;
    ClientImportPresenter presenter(studio.database());
    const QString path =
        studio.file(u"report.csv"_s, "First Name;Birthday\nZo\xe9;03/04/1985\nAnna;01/02/1990\n");
    presenter.read(path, {});
    QTRY_COMPARE(presenter.step(), Step::Ready);
    QCOMPARE(presenter.reading().encoding, u"Windows-1252"_s);
    QCOMPARE(presenter.reading().separator, u";"_s);
    QVERIFY(presenter.reading().hasOrder && presenter.reading().dateOrder.isEmpty());
    QCOMPARE(presenter.summary().contradictions.size(), 2);

    presenter.read(path, {.dateOrder = u"month-first"_s});
    QTRY_COMPARE(presenter.step(), Step::Ready);
    QCOMPARE(presenter.reading().dateOrder, u"month-first"_s);
    QCOMPARE(presenter.summary().contradictions.size(), 0);

    presenter.read(studio.file(u"iso.csv"_s, "First Name,Birthday\nAnna,1990-05-01\n"), {});
    QTRY_COMPARE(presenter.step(), Step::Ready);
    QVERIFY(!presenter.reading().hasOrder);

    presenter.read(path, {.separator = u"|"_s});
    QTRY_COMPARE(presenter.step(), Step::Choosing);
    QCOMPARE(presenter.choices().separator, u"|"_s);
    QVERIFY(presenter.reading().encodings.contains(u"MacRoman"_s));
}

void ClientImportPresenterTest::lastChoiceCountsWhileAReportIsRead()
{
    Support::TestDirectory studio;
    ClientImportPresenter presenter(studio.database());
    const QString path = studio.file(u"report.csv"_s, kReport);
    QSignalSpy steps(&presenter, &ClientImportPresenter::stepChanged);
    presenter.read(path, {.encoding = u"MacRoman"_s});
    presenter.read(path, {.encoding = u"Windows-1252"_s});
    QTRY_COMPARE(presenter.step(), Step::Ready);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(presenter.reading().encoding, u"Windows-1252"_s);
    QCOMPARE(steps.size(), 3); // reading, reading again, ready
}

void ClientImportPresenterTest::changesNothingIfCancelledWhileReading()
{
    Support::TestDirectory studio;
    ClientImportPresenter presenter(studio.database());
    presenter.read(studio.file(u"report.csv"_s, kReport), {});
    presenter.cancel();
    QCOMPARE(presenter.step(), Step::Choosing);
    QVERIFY(presenter.error().message.isEmpty());
    QCOMPARE(studio.clientCount(), 0);
}

void ClientImportPresenterTest::changesNothingIfCancelledWhileImporting()
{
    Support::TestDirectory studio;
    ClientImportPresenter presenter(studio.database());
    presenter.read(studio.file(u"report.csv"_s, kReport), {});
    QTRY_COMPARE(presenter.step(), Step::Ready);
    // The database is blocked until the cancel request, so that the import has not started by then.
    std::promise<void> gate;
    auto opened = gate.get_future().share();
    auto busy = studio.database().run<void>([opened](Store::Database &) -> Core::Result<void> {
        opened.wait();
        return {};
    });
    presenter.importRows();
    presenter.cancel();
    gate.set_value();
    QTRY_COMPARE(presenter.step(), Step::Ready);
    QCOMPARE(presenter.error().kind, Core::Error::Kind::Cancelled);
    QCOMPARE(studio.clientCount(), 0);
}

void ClientImportPresenterTest::importsOnlyWhatWasRead()
{
    Support::TestDirectory studio;
    ClientImportPresenter presenter(studio.database());
    presenter.importRows();
    QCOMPARE(presenter.step(), Step::Choosing);
}

void ClientImportPresenterTest::canBeDestroyedDuringTheImport()
{
    Support::TestDirectory studio;
    const QString path = studio.file(u"report.csv"_s, kReport);
    {
        ClientImportPresenter presenter(studio.database());
        presenter.read(path, {});
    }
    QCOMPARE(studio.clientCount(), 0);
    QVERIFY(QThreadPool::globalInstance()->waitForDone(10000));
    QCoreApplication::sendPostedEvents();
}

QTEST_GUILESS_MAIN(ClientImportPresenterTest)
#include "tst_clientimportpresenter.moc"
