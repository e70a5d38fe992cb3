// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pageparts.h"

#include "presenters/activitypresenter.h"
#include "support/testdirectory.h"
#include "ui/dialogs/documentsfolder.h"
#include "ui/pages/activitypage.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using Domain::RoundRecord;
using Presenters::ActivityPresenter;

namespace {

/// The page with a separate studio.
struct Page final : PageParts
{
    Page()
        : presenter(studio.database(), studio.clock)
    {
    }
    void open()
    {
        page = std::make_unique<Gui::ActivityPage>(presenter);
        page->resize(1000, 700);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTRY_VERIFY(presenter.loadState() != Core::LoadState::Loading);
    }
    QTableView *table() { return part<QTableView>("roundsTable"); }
    [[nodiscard]] QWidget *root() const override { return page.get(); }

    Support::TestDirectory studio;
    ActivityPresenter presenter;
    std::unique_ptr<Gui::ActivityPage> page;
};

RoundRecord roundThatAdds(int people)
{
    RoundRecord record;
    record.counts.added = people;
    return record;
}

} // namespace

/// The Activity page, operated as a person does.
class ActivityPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersToConnectIfThereAreNoRounds()
    {
        Page page;
        page.open();
        QVERIFY(!page.table()->isVisible());
        const QSignalSpy asked(page.page.get(), &Gui::ActivityPage::connectionPageRequested);
        page.click("activityConnectionButton");
        QCOMPARE(asked.size(), 1);
    }

    void showsEachRoundWithItsPeopleWithArrowKeys()
    {
        Page page;
        const auto maya = page.studio.add(u"Maya"_s, u"Lind"_s, u"maya@example.com"_s);
        page.studio.addRound(roundThatAdds(1),
                             {{maya, u"maya@example.com"_s, Domain::RoundAction::Added, {}}});
        page.studio.addRound(roundThatAdds(0));
        RoundRecord moved;
        moved.counts.updated = 1;
        page.studio.addRound(moved);
        page.open();
        QVERIFY(page.table()->hasFocus());
        QCOMPARE(page.table()->model()->rowCount(), 2);
        QTRY_COMPARE(page.text("chosenRoundOutcome"), u"1 updated"_s);
        QTRY_VERIFY(page.shows("roundNobody"));
        QTest::keyClick(page.table(), Qt::Key_Down);
        QTRY_COMPARE(page.text("chosenRoundOutcome"), u"1 added"_s);
        QTRY_VERIFY(page.shows("roundPeople"));
        QCOMPARE(page.part<QTableView>("roundPeople")->model()->index(0, 0).data().toString(),
                 u"Maya Lind"_s);
        QVERIFY(!page.shows("roundTrouble"));
        QVERIFY(!page.shows("roundPersonWhole"));
        page.part<QTableView>("roundPeople")->selectRow(0);
        QCOMPARE(page.text("roundPersonWhole"), u"maya@example.com\nAdded to the list"_s);
        page.click("allRounds");
        QTRY_COMPARE(page.table()->model()->rowCount(), 3);
        QCOMPARE(page.text("chosenRoundOutcome"), u"1 added"_s);
    }

    // A screen reader selects a row without making it the current one.
    void showsTheRoundThatIsSelected()
    {
        Page page;
        page.studio.addRound(roundThatAdds(1));
        page.studio.addRound(roundThatAdds(2));
        page.open();
        QTRY_COMPARE(page.text("chosenRoundOutcome"), u"2 added"_s);
        page.table()->selectionModel()->select(page.table()->model()->index(1, 0),
                                               QItemSelectionModel::ClearAndSelect |
                                                   QItemSelectionModel::Rows);
        QTRY_COMPARE(page.text("chosenRoundOutcome"), u"1 added"_s);
    }

    void explainsTheErrorAndOffersItsRemedy()
    {
        Page page;
        RoundRecord failed = roundThatAdds(0);
        failed.errorKind = Core::Error::Kind::ListGone;
        failed.errorMessage = u"The list is gone. Choose another one."_s;
        page.studio.addRound(
            failed, {{{}, u"bo@example.com"_s, Domain::RoundAction::Failed, u"Correct the address."_s}});
        page.open();
        QTRY_VERIFY(page.shows("roundTrouble"));
        const QSignalSpy asked(page.page.get(), &Gui::ActivityPage::connectionPageRequested);
        page.click("roundTroubleButton");
        QCOMPARE(asked.size(), 1);
        // The error of the sync leaves no room for the reason of one person.
        QTRY_VERIFY(page.shows("roundPeople"));
        QVERIFY(!page.shows("roundPersonWhole"));
    }

    void showsWhoWasNotAcceptedFirstWithTheReason()
    {
        Page page;
        const auto maya = page.studio.add(u"Maya"_s, u"Lind"_s, u"maya@example.com"_s);
        const auto bo = page.studio.add(u"Bo"_s, u"Quist"_s, u"bo@example.com"_s);
        RoundRecord record = roundThatAdds(1);
        record.failed = 1;
        page.studio.addRound(
            record, {{maya, u"maya@example.com"_s, Domain::RoundAction::Added, {}},
                     {bo, u"bo@example.com"_s, Domain::RoundAction::Failed, u"Correct the address."_s}});
        page.open();
        QTRY_COMPARE(page.text("roundPersonWhole"), u"bo@example.com\nNot accepted: Correct the address."_s);
        QVERIFY(page.part<QTableView>("roundPeople")->selectionModel()->isRowSelected(0));
        page.presenter.load(); // as at the end of another round: the choice stays
        page.part<QTableView>("roundPeople")->selectRow(1);
        page.studio.addRound(roundThatAdds(0));
        page.presenter.load();
        page.click("allRounds");
        QTRY_COMPARE(page.table()->model()->rowCount(), 2);
        QCOMPARE(page.text("roundPersonWhole"), u"maya@example.com\nAdded to the list"_s);
    }

    void findsTheSyncsOfAPersonByTyping()
    {
        Page page;
        const auto maya = page.studio.add(u"Maya"_s, u"Lind"_s, u"maya@example.com"_s);
        const auto bo = page.studio.add(u"Bo"_s, u"Quist"_s, u"bo@example.com"_s);
        const Domain::RoundResult added{maya, u"maya@example.com"_s, Domain::RoundAction::Added, {}};
        const Domain::RoundResult other{bo, u"bo@example.com"_s, Domain::RoundAction::Updated, {}};
        page.studio.addRound(roundThatAdds(1), {other, added});
        page.studio.addRound(roundThatAdds(2), {other});
        page.open();
        QTRY_COMPARE(page.text("chosenRoundOutcome"), u"2 added"_s);
        QTest::keySequence(page.page.get(), QKeySequence::Find);
        auto *search = page.part<QLineEdit>("activitySearch");
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u"maya"_s);
        QTRY_COMPARE(page.table()->model()->rowCount(), 1);
        QVERIFY(search->hasFocus());
        QTRY_COMPARE(page.text("chosenRoundOutcome"), u"1 added"_s);
        QTRY_COMPARE(page.text("roundPeopleCount"), u"1 of 2 person(s) found"_s);
        // The person stands first, is selected, and is marked for the eye and the ear.
        QTRY_COMPARE(page.text("roundPersonWhole"), u"maya@example.com\nAdded to the list"_s);
        const QModelIndex person = page.part<QTableView>("roundPeople")->model()->index(0, 0);
        QCOMPARE(person.data(Qt::AccessibleTextRole).toString(), u"Maya Lind, found"_s);
        QVERIFY(person.data(Presenters::RoundPeopleModel::IsFoundRole).toBool());
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(page.table()->hasFocus());
        QVERIFY(page.table()->selectionModel()->isRowSelected(0));
    }

    void offersAllSyncsIfNothingIsFound()
    {
        Page page;
        page.studio.addRound(roundThatAdds(1));
        page.studio.addRound(roundThatAdds(0));
        page.open();
        page.click("roundsWithProblems");
        QTRY_VERIFY(page.shows("showAllRoundsButton"));
        QTest::keyClicks(page.part<QLineEdit>("activitySearch"), u"nobody"_s);
        page.click("showAllRoundsButton");
        QTRY_COMPARE(page.table()->model()->rowCount(), 2);
        QVERIFY(page.table()->isVisible());
        QCOMPARE(page.part<QLineEdit>("activitySearch")->text(), QString());
        QVERIFY(page.part<QPushButton>("allRounds")->isChecked());
        QCOMPARE(page.text("roundsCount"), u"2 sync(s)"_s);
    }

    void hidesSearchAndFilterBeforeTheFirstSync()
    {
        Page page;
        page.open();
        QVERIFY(!page.shows("activitySearch"));
        QVERIFY(!page.shows("roundFilter"));
    }

    void copiesTheChosenSyncAsText_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("button") << false;
        QTest::newRow("Ctrl+C") << true;
    }

    void copiesTheChosenSyncAsText()
    {
        QFETCH(const bool, byKey);
        Page page;
        const auto maya = page.studio.add(u"Maya"_s, u"Lind"_s, u"maya@example.com"_s);
        RoundRecord record = roundThatAdds(1);
        record.failed = 1;
        record.counts.calls = 3;
        page.studio.addRound(
            record, {{maya, u"maya@example.com"_s, Domain::RoundAction::Added, {}},
                     {{}, u"bo@example.com"_s, Domain::RoundAction::Failed, u"Correct the address."_s}});
        page.studio.addRound(roundThatAdds(0));
        page.open();
        QTRY_VERIFY(page.shows("roundPeople"));
        QGuiApplication::clipboard()->clear();
        if (byKey)
            QTest::keySequence(page.table(), QKeySequence::Copy);
        else
            page.click("copyRoundButton");
        QTRY_COMPARE(QGuiApplication::clipboard()->text(),
                     page.text("chosenRoundTime") +
                         u"\n1 problem(s), 1 added\nTook 4 second(s), 3 call(s)\n\n"
                         "bo@example.com – Not accepted: Correct the address.\n"
                         "Maya Lind, maya@example.com – Added to the list\n"_s);
        QTRY_VERIFY(page.shows("toast"));
    }

    void copiesTheTextOfTheSearchFieldInIt()
    {
        Page page;
        page.studio.addRound(roundThatAdds(1));
        page.open();
        auto *search = page.part<QLineEdit>("activitySearch");
        search->setFocus();
        search->setText(u"maya"_s);
        search->selectAll();
        QTest::keySequence(search, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"maya"_s);
    }

    void exportsTheHistory()
    {
        Page page;
        page.studio.addRound(roundThatAdds(1));
        page.open();
        page.click("exportHistoryButton");
        auto *files = page.part<QFileDialog>("exportFileDialog");
        QTRY_VERIFY(files && files->isVisible());
        QCOMPARE(files->directory(), QDir(Gui::documentsFolder()));
        files->selectFile(page.studio.path(u"out.csv"_s));
        QMetaObject::invokeMethod(files, "accept");
        QTRY_VERIFY(page.shows("activityBanner"));
        QVERIFY(QFile::exists(page.studio.path(u"out.csv"_s)));
    }

    void showsARoundThatEndsWhileThePageIsOpen()
    {
        Page page;
        page.open();
        page.studio.addRound(roundThatAdds(2));
        page.presenter.load(); // as at the end of a round
        QTRY_VERIFY(page.table()->isVisible());
        QTRY_COMPARE(page.text("chosenRoundOutcome"), u"2 added"_s);
    }
};

QTEST_MAIN(ActivityPageTest)
#include "tst_activitypage.moc"
