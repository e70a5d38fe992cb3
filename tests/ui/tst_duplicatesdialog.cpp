// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pageparts.h"

#include "presenters/clientspresenter.h"
#include "support/testdirectory.h"
#include "ui/pages/clientspage.h"
#include "ui/widgets/style.h"

#include <QListView>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using Domain::ClientId;
using Domain::Subscription;

namespace {

/// The Clients page with a separate studio.
struct Page final : PageParts
{
    Support::TestDirectory studio;
    Presenters::ClientsPresenter presenter{studio.database()};
    std::unique_ptr<Gui::ClientsPage> page;

    ClientId add(const QString &firstName, const QString &email)
    {
        Domain::Client client;
        client.firstName = firstName;
        client.lastName = u"Brook"_s;
        client.email = email;
        client.phone = u"902 555 0100"_s;
        return studio.add(client);
    }
    /// Two profiles of each person.
    void addPairs(const QStringList &people)
    {
        for (const QString &name : people) {
            add(name, name.toLower() + u"@example.com"_s);
            add(name, name.toLower() + u"2@example.com"_s);
        }
    }
    void open()
    {
        page = std::make_unique<Gui::ClientsPage>(presenter);
        page->resize(1100, 700);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTRY_COMPARE(presenter.loadState(), Core::LoadState::Ready);
    }
    void openDialog()
    {
        open();
        QTRY_VERIFY(shows("duplicatesButton"));
        click("duplicatesButton");
        QTRY_VERIFY(shows("duplicatesDialog"));
        QTRY_VERIFY(isChosen(0));
    }
    QListView *list() { return part<QListView>("duplicatesList"); }
    /// Whether the comparison of this row is shown and can be decided.
    bool isChosen(int row)
    {
        return shows("comparedFields") && list()->currentIndex().row() == row &&
               part<QPushButton>("mergeIntoOlderButton")->isEnabled();
    }
    QString chosen() { return list()->currentIndex().data().toString().section(u'\n', 0, 0); }
    bool isCompared(const QString &text)
    {
        const auto labels = part<QWidget>("comparedFields")->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == text; });
    }

private:
    [[nodiscard]] QWidget *root() const override { return page.get(); }
};

} // namespace

/// Likely duplicates on the Clients page and in their dialog.
class DuplicatesDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Gui::Style::apply(*qApp, Gui::Style::Scheme::Light); }

    void isOfferedOnlyIfThereAreSome()
    {
        Page page;
        page.add(u"Ana"_s, u"ana@example.com"_s);
        page.open();
        QVERIFY(!page.shows("duplicatesButton"));
        page.add(u"Ana"_s, u"brook@example.com"_s);
        page.presenter.refresh();
        QTRY_VERIFY(page.shows("duplicatesButton"));
        QCOMPARE(page.part<QPushButton>("duplicatesButton")->text(), u"&Possible duplicates (1)…"_s);
    }

    void showsBothProfilesWithTheirAnswers()
    {
        Page page;
        page.addPairs({u"Ana"_s});
        page.studio.answer({2}, Subscription::No);
        page.openDialog();
        for (const QString &text : {u"ana@example.com"_s, u"ana2@example.com"_s, u"≠"_s, u"="_s})
            QVERIFY2(page.isCompared(text), qPrintable(text));
        QVERIFY(!page.shows("olderAnswers"));
        QVERIFY(page.shows("newerAnswers"));
        QVERIFY(page.part<QListWidget>("newerAnswers")->item(0)->text().startsWith(u"No – Front desk"_s));
        QVERIFY(!page.part<QPushButton>("skipPairButton")->isEnabled()); // there is no other pair
        QVERIFY(page.list()->hasFocus());
    }

    void mergesAfterAQuestionAndGoesOn_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<qint64>("stays");
        QTest::newRow("older") << u"mergeIntoOlderButton"_s << qint64(1);
        QTest::newRow("newer") << u"mergeIntoNewerButton"_s << qint64(2);
    }
    void mergesAfterAQuestionAndGoesOn()
    {
        QFETCH(QString, button);
        QFETCH(qint64, stays);
        Page page;
        page.addPairs({u"Ana"_s, u"Ben"_s});
        page.studio.answer({1}, Subscription::Yes);
        page.studio.answer({2}, Subscription::No);
        page.openDialog();
        page.click(qPrintable(button));
        QTRY_VERIFY(page.shows("mergeConfirmation"));
        const auto *question = page.part<QMessageBox>("mergeConfirmation");
        QVERIFY(question->informativeText().contains("latest answer"_L1));
        QVERIFY(question->informativeText().contains(stays == 1 ? "older profile stays"_L1
                                                                : "newer profile stays"_L1));
        page.click("confirmButton");
        QTRY_VERIFY(page.shows("duplicatesBanner"));
        QTRY_COMPARE(page.chosen(), u"Ben Brook"_s);
        QTRY_VERIFY(page.isChosen(0));
        QCOMPARE(page.studio.clientCount(), 3);
        QCOMPARE(page.studio.client({stays}).subscribed, Subscription::No);
        QTRY_COMPARE(page.presenter.duplicatesCount(), 1);
        QTRY_VERIFY(page.shows("undoMergeButton"));
        page.click("undoMergeButton");
        QTRY_COMPARE(page.chosen(), u"Ana Brook"_s);
        QTRY_VERIFY(page.isChosen(0));
        QTRY_VERIFY(!page.shows("undoMergeButton"));
        QCOMPARE(page.studio.clientCount(), 4);
        QTRY_COMPARE(page.presenter.duplicatesCount(), 2);
    }

    void remembersTwoPeopleAlsoIfClosedAtOnce()
    {
        Page page;
        page.addPairs({u"Ana"_s});
        page.openDialog();
        page.click("notTheSameButton");
        page.click("duplicatesClose");
        QTRY_VERIFY(!page.shows("duplicatesButton"));
        QCOMPARE(page.studio.clientCount(), 2);
    }

    void endsWhenAllAreDecided()
    {
        Page page;
        page.addPairs({u"Ana"_s, u"Ben"_s});
        page.openDialog();
        page.click("notTheSameButton");
        QTRY_COMPARE(page.chosen(), u"Ben Brook"_s);
        QTRY_VERIFY(page.isChosen(0));
        page.click("notTheSameButton");
        QTRY_VERIFY(!page.shows("duplicatesList"));
        QVERIFY(page.part<QPushButton>("duplicatesClose")->hasFocus());
        QVERIFY(!page.part<QPushButton>("notTheSameButton")->isEnabled());
        QTest::keyClick(page.part<QPushButton>("duplicatesClose"), Qt::Key_Space);
        QTRY_VERIFY(!page.shows("duplicatesButton"));
    }

    void leadsToTheLastMergeAlsoWithoutDuplicates()
    {
        Page page;
        page.addPairs({u"Ana"_s});
        page.openDialog();
        page.click("mergeIntoOlderButton");
        QTRY_VERIFY(page.shows("mergeConfirmation"));
        page.click("confirmButton");
        QTRY_VERIFY(page.shows("undoMergeButton"));
        page.click("duplicatesClose");
        QTRY_COMPARE(page.part<QPushButton>("duplicatesButton")->text(), u"&Last merge…"_s);
        page.click("duplicatesButton");
        QTRY_VERIFY(page.shows("undoMergeButton"));
        QVERIFY(!page.shows("duplicatesList"));
        page.click("undoMergeButton");
        QTRY_VERIFY(page.shows("duplicatesList"));
        QCOMPARE(page.studio.clientCount(), 2);
    }

    void skipsToTheNextAndBackToTheFirst()
    {
        Page page;
        page.addPairs({u"Ana"_s, u"Ben"_s});
        page.openDialog();
        page.click("skipPairButton");
        QTRY_VERIFY(page.isChosen(1));
        QTRY_VERIFY(page.isCompared(u"ben@example.com"_s));
        page.click("skipPairButton");
        QTRY_VERIFY(page.isChosen(0));
        QTRY_VERIFY(page.isCompared(u"ana@example.com"_s));
    }

    void staysAtItsPlaceInTheList()
    {
        Page page;
        page.addPairs({u"Ana"_s, u"Ben"_s, u"Cyr"_s});
        page.openDialog();
        QTest::keyClick(page.list(), Qt::Key_Down);
        QTRY_VERIFY(page.isChosen(1));
        page.click("notTheSameButton");
        QTRY_COMPARE(page.chosen(), u"Cyr Brook"_s);
        QTRY_VERIFY(page.isChosen(1));
    }
};

QTEST_MAIN(DuplicatesDialogTest)
#include "tst_duplicatesdialog.moc"
