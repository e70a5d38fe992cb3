// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pageparts.h"

#include "presenters/activitypresenter.h"
#include "support/testdirectory.h"
#include "ui/pages/activitypage.h"

#include <QCheckBox>
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
        QCOMPARE(page.text("roundPersonWhole"), u"Added to the list"_s);
        page.part<QCheckBox>("showQuietRounds")->click();
        QTRY_COMPARE(page.table()->model()->rowCount(), 3);
        QCOMPARE(page.text("chosenRoundOutcome"), u"1 added"_s);
    }

    void explainsTheErrorAndOffersItsRemedy()
    {
        Page page;
        RoundRecord failed = roundThatAdds(0);
        failed.errorKind = Core::Error::Kind::ListGone;
        failed.errorMessage = u"The list is gone. Choose another one."_s;
        page.studio.addRound(failed);
        page.open();
        QTRY_VERIFY(page.shows("roundTrouble"));
        const QSignalSpy asked(page.page.get(), &Gui::ActivityPage::connectionPageRequested);
        page.click("roundTroubleButton");
        QCOMPARE(asked.size(), 1);
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
