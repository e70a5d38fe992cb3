// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/importundopresenter.h"
#include "store/directory/clientimport.h"
#include "support/testdirectory.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using Domain::Subscription;
using Presenters::ImportUndoPresenter;
using Presenters::KeptClientsModel;
using Step = ImportUndoPresenter::Step;

namespace {

/// Imports people with one number each: Person 0, Person 1, …
void import(Support::TestDirectory &studio, int people)
{
    const auto imported = studio.ask<void>([people](Store::Database &database) -> Core::Result<void> {
        Store::ClientImport import(database);
        if (const auto begun = import.begin({u"march.csv"_s, people}); !begun)
            return begun;
        for (int i = 0; i < people; ++i) {
            Domain::ReportRow row;
            row.client.firstName = u"Person %1"_s.arg(i);
            row.client.email = u"person%1@example.com"_s.arg(i);
            row.told = QStringList{u"first_name"_s, u"email"_s};
            row.subscribed = Subscription::Yes;
            if (const auto taken = import.take(row); !taken)
                return taken.error();
        }
        return {};
    });
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message));
}

} // namespace

class ImportUndoPresenterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingToUndoWithoutAnImport()
    {
        Support::TestDirectory studio;
        ImportUndoPresenter presenter(studio.database());
        presenter.load();
        QTRY_COMPARE(presenter.step(), Step::Nothing);
        presenter.undo();
        QCOMPARE(presenter.step(), Step::Nothing);
    }

    void namesTheReportBeforeItAsks()
    {
        Support::TestDirectory studio;
        import(studio, 3);
        ImportUndoPresenter presenter(studio.database());
        presenter.load();
        QTRY_COMPARE(presenter.step(), Step::Asking);
        QCOMPARE(presenter.import().added, 3);
        QCOMPARE(presenter.import().changed, 0);
        QVERIFY(presenter.reportText().contains("march.csv"_L1));
        QCOMPARE(studio.clientCount(), 3);
    }

    void undoesEverySliceAndTellsWhoStays()
    {
        Support::TestDirectory studio;
        import(studio, 150);
        Domain::Client changed = studio.client({120});
        changed.city = u"Halifax"_s;
        QVERIFY(studio.ask<bool>([changed](Store::Database &database) {
            return Store::ClientDirectory(database).update(changed);
        }));
        ImportUndoPresenter presenter(studio.database());
        QAbstractItemModelTester tester(&presenter.kept(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy changes(&presenter, &ImportUndoPresenter::clientsChanged);
        presenter.load();
        QTRY_COMPARE(presenter.step(), Step::Asking);
        presenter.undo();
        QTRY_COMPARE(presenter.step(), Step::Finished);
        QCOMPARE(presenter.undone().restored, 149);
        QCOMPARE(presenter.undone().remaining, 0);
        QCOMPARE(presenter.kept().rowCount(), 1);
        QCOMPARE(presenter.kept().index(0, KeptClientsModel::Name).data().toString(), changed.displayName());
        const QString reason = presenter.kept().index(0, KeptClientsModel::Reason).data().toString();
        QVERIFY(!reason.isEmpty());
        QVERIFY(presenter.resultText().contains(reason));
        QCOMPARE(studio.clientCount(), 1);
        QCOMPARE(changes.size(), 1);
    }

    void continuesAfterAStop()
    {
        Support::TestDirectory studio;
        import(studio, 150);
        ImportUndoPresenter presenter(studio.database());
        presenter.load();
        QTRY_COMPARE(presenter.step(), Step::Asking);
        presenter.undo();
        presenter.stop();
        QTRY_COMPARE(presenter.step(), Step::Finished);
        QCOMPARE(presenter.undone().remaining, 50);
        QCOMPARE(studio.clientCount(), 50);
        presenter.load();
        QTRY_COMPARE(presenter.step(), Step::Asking);
        QCOMPARE(presenter.clientsInAll(), 50);
        presenter.undo();
        QTRY_COMPARE(presenter.step(), Step::Finished);
        QCOMPARE(studio.clientCount(), 0);
    }

    void tellsAFailure()
    {
        Support::TestDirectory studio;
        Support::ManualClock clock;
        Store::BackgroundDatabase database(studio.file(u"in the way"_s, "x"), clock);
        ImportUndoPresenter presenter(database);
        presenter.load();
        QTRY_COMPARE(presenter.step(), Step::Nothing);
        QVERIFY(!presenter.error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ImportUndoPresenterTest)
#include "tst_importundopresenter.moc"
