// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clientspageparts.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using Domain::Subscription;
using Presenters::ClientsPresenter;

namespace {

/// The Clients page with a separate studio.
struct Page : ClientsPageParts
{
    void open(int width = 1100) { ClientsPageParts::open(width); }
    QString name() { return part<QLabel>("detailsName")->text(); }
    bool isShown(const QString &client) { return shows("detailsReason") && name() == client; }
    QStringList texts(const char *list)
    {
        QStringList texts;
        const auto *widget = part<QListWidget>(list);
        for (int row = 0; row < widget->count(); ++row)
            texts << widget->item(row)->text();
        return texts;
    }
};

} // namespace

/// The selected client beside the table of the Clients page.
class ClientPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Gui::Style::apply(*qApp, Gui::Style::Scheme::Light); }

    void followsTheKeyboard()
    {
        Page page;
        page.studio.add(u"Anna"_s, u"Adler"_s, u"anna@example.com"_s);
        page.studio.add(u"Ben"_s, u"Young"_s, u"ben@example.com"_s);
        page.open();
        QVERIFY(page.shows("detailsHint") && !page.shows("detailsEditButton"));
        page.table()->setFocus();
        QTest::keyClick(page.table(), Qt::Key_Down);
        QTRY_VERIFY(page.isShown(u"Anna Adler"_s));
        QVERIFY(page.text("detailsReason").contains("not asked"_L1));
        QTest::keyClick(page.table(), Qt::Key_Down);
        QTRY_VERIFY(page.isShown(u"Ben Young"_s));
        QVERIFY(page.table()->hasFocus());
        page.table()->clearSelection();
        QTRY_VERIFY(page.shows("detailsHint"));
        QVERIFY(!page.shows("detailsReason"));
    }

    void showsAnswersAndBookings()
    {
        Page page;
        const auto id = page.studio.add(u"Anna"_s, u"Adler"_s, u"anna@example.com"_s);
        page.open();
        page.table()->selectRow(0);
        QTRY_VERIFY(page.isShown(u"Anna Adler"_s));
        QVERIFY(!page.shows("detailsAnswers") && !page.shows("detailsBookings"));
        page.studio.answer(id, Subscription::No);
        page.studio.clock.advance(std::chrono::hours(1));
        page.studio.answer(id, Subscription::Yes, Domain::ConsentSource::Booking);
        page.studio.book(page.studio.addClass(u"Yin yoga"_s, std::chrono::minutes(60)), id);
        page.presenter.refresh();
        QTRY_VERIFY(page.shows("detailsAnswers"));
        QCOMPARE(page.texts("detailsAnswers").size(), 2);
        const QString newest = page.texts("detailsAnswers").first();
        QVERIFY2(newest.startsWith(u"Yes – Booking"_s), qPrintable(newest));
        QVERIFY(page.texts("detailsBookings").first().startsWith("Yin yoga"_L1));
    }

    void opensTheFormForTheClientShown()
    {
        Page page;
        page.studio.add(u"Anna"_s, u"Adler"_s, u"anna@example.com"_s);
        page.open();
        page.table()->selectRow(0);
        QTRY_VERIFY(page.isShown(u"Anna Adler"_s));
        page.click("detailsEditButton");
        QTRY_VERIFY(page.shows("clientDialog") && page.part<QPushButton>("saveClientButton")->isEnabled());
        page.part<QLineEdit>("firstName")->setText(u"Anne"_s);
        page.click("saveClientButton");
        QTRY_VERIFY(page.isShown(u"Anne Adler"_s));
    }

    void invitesTheClientBack()
    {
        Page page;
        page.presenter.setService(u"the service"_s);
        page.studio.connectTo(u"the service"_s);
        const auto id = page.studio.add(u"Anna"_s, u"Adler"_s, u"anna@example.com"_s);
        page.studio.wantBack(id);
        page.open();
        page.table()->selectRow(0);
        QTRY_VERIFY(page.shows("detailsRemedyButton"));
        QSignalSpy requested(&page.presenter, &ClientsPresenter::askBackRequested);
        page.click("detailsRemedyButton");
        QTRY_VERIFY(page.shows("askBackConfirmation")); // it can be sent only once, ever
        QCOMPARE(requested.size(), 0);
        page.click("confirmButton");
        QCOMPARE(requested.size(), 1);
        QVERIFY(!page.part<QPushButton>("detailsRemedyButton")->isEnabled());
        // The button stays disabled if the page is refreshed meanwhile.
        page.presenter.refresh();
        (void)page.studio.clientCount();
        QVERIFY(!page.part<QPushButton>("detailsRemedyButton")->isEnabled());
        page.presenter.takeAskBack(id, Core::Error{Core::Error::Kind::Network, u"Not there."_s, {}, {}});
        QTRY_VERIFY(page.shows("detailsFailure"));
        QTRY_VERIFY(page.part<QPushButton>("detailsRemedyButton")->isEnabled());
        page.click("detailsRemedyButton");
        QTRY_VERIFY(page.shows("askBackConfirmation"));
        page.click("confirmButton");
        QVERIFY(!page.shows("detailsFailure"));
    }

    void activatesADeactivatedClient()
    {
        Page page;
        page.presenter.setService(u"the service"_s);
        page.studio.connectTo(u"the service"_s);
        Domain::Client anna;
        anna.firstName = u"Anna"_s;
        anna.lastName = u"Adler"_s;
        anna.email = u"anna@example.com"_s;
        anna.status = Domain::ClientStatus::Deactivated;
        page.studio.answer(page.studio.add(anna), Subscription::Yes);
        page.open();
        page.table()->selectRow(0);
        QTRY_VERIFY(page.shows("detailsRemedyButton"));
        QCOMPARE(page.part<QPushButton>("detailsRemedyButton")->text(), u"Activate"_s);
        page.click("detailsRemedyButton");
        QTRY_COMPARE(page.name(), u"Anna Adler"_s); // no longer "(deactivated)"
    }

    void leadsToWhatStopsTheSync()
    {
        Page page;
        const auto id = page.studio.add(u"Anna"_s, u"Adler"_s, u"anna@example.com"_s);
        page.studio.answer(id, Subscription::Yes);
        page.open(); // not connected
        page.table()->selectRow(0);
        QTRY_VERIFY(page.shows("detailsRemedyButton"));
        QSignalSpy requested(page.page.get(), &Gui::ClientsPage::connectionPageRequested);
        page.click("detailsRemedyButton");
        QCOMPARE(requested.size(), 1);
    }

    void showsWhoSharesTheAddress()
    {
        Page page;
        const auto anna = page.studio.add(u"Anna"_s, u"Bell"_s, u"bell@example.com"_s);
        const auto ben = page.studio.add(u"Ben"_s, u"Bell"_s, u"bell@example.com"_s);
        page.studio.add(u"Zoe"_s, u"Young"_s, u"zoe@example.com"_s);
        page.studio.answer(anna, Subscription::Yes);
        page.studio.answer(ben, Subscription::Yes);
        page.open();
        page.table()->selectRow(2);
        QTRY_VERIFY(page.isShown(u"Zoe Young"_s));
        QVERIFY(!page.shows("detailsSentDetails"));
        page.table()->selectRow(1);
        QTRY_VERIFY(page.isShown(u"Ben Bell"_s));
        QCOMPARE(page.part<QPushButton>("detailsRelative1")->text(), u"Anna Bell"_s);
        QCOMPARE(page.text("detailsSentDetails"),
                 u"The details of Anna Bell are sent: the oldest profile that said yes."_s);
        QVERIFY(!page.shows("detailsFollowRuleButton"));
        page.click("detailsSendDetailsButton");
        QTRY_COMPARE(page.text("detailsSentDetails"), u"The details of Ben Bell are sent, as you chose."_s);
        QVERIFY(!page.shows("detailsSendDetailsButton"));
        QTRY_VERIFY(page.text("detailsReason").contains("You chose"_L1));
        page.click("detailsFollowRuleButton");
        QTRY_VERIFY(page.text("detailsSentDetails").contains("Anna Bell"_L1));
        QTRY_VERIFY(!page.text("detailsReason").contains("You chose"_L1));
        page.click("detailsRelative1");
        QTRY_VERIFY(page.shows("clientDialog") && page.shows("clientRelative1"));
        QCOMPARE(page.part<QPushButton>("clientRelative1")->text(), u"Ben Bell"_s);
        QVERIFY(!page.shows("clientSendDetailsButton"));
    }

    void offersNoClientWhoMustNotBeSent()
    {
        Page page;
        const auto anna = page.studio.add(u"Anna"_s, u"Bell"_s, u"bell@example.com"_s);
        page.studio.add(u"Ben"_s, u"Bell"_s, u"bell@example.com"_s);
        page.open();
        page.table()->selectRow(1);
        QTRY_COMPARE(page.text("detailsSentDetails"), u"Nothing is sent for this address."_s);
        QVERIFY(!page.shows("detailsSendDetailsButton"));
        page.studio.answer(anna, Subscription::Yes);
        page.presenter.refresh();
        QTRY_VERIFY(page.text("detailsSentDetails").contains("Anna Bell"_L1));
        QVERIFY(!page.shows("detailsSendDetailsButton"));
    }

    void remembersThatItIsHidden()
    {
        Page page;
        page.studio.add(u"Anna"_s, u"Adler"_s, u"anna@example.com"_s);
        page.open();
        QVERIFY(page.shows("clientPane"));
        page.click("detailsButton");
        QVERIFY(!page.shows("clientPane"));
        QCOMPARE(page.part<QPushButton>("detailsButton")->text(), u"Show detai&ls"_s);
        page.open();
        QVERIFY(!page.shows("clientPane"));
        page.table()->selectRow(0);
        page.click("detailsButton");
        QTRY_VERIFY(page.isShown(u"Anna Adler"_s));
    }

    void givesItsRoomToTheTableInANarrowWindow()
    {
        Page page;
        page.studio.add(u"Anna"_s, u"Adler"_s, u"anna@example.com"_s);
        page.open(700);
        QVERIFY(!page.shows("clientPane") && !page.shows("detailsButton"));
        page.table()->selectRow(0);
        page.page->resize(1300, 700);
        QTRY_VERIFY(page.isShown(u"Anna Adler"_s));
        QVERIFY(page.shows("detailsButton"));
    }

    void longWordsDoNotWidenIt()
    {
        Page page;
        page.studio.add(u"Wilhelmina"_s, QString(80, u'w'), QString(60, u'x') + u"@example.com"_s);
        page.open();
        page.table()->selectRow(0);
        QTRY_VERIFY(page.shows("detailsReason"));
        const auto *content = page.part<QWidget>("detailsName")->parentWidget();
        QTRY_VERIFY(content->width() <= page.part<QWidget>("clientPane")->width());
        QVERIFY(page.table()->width() > page.part<QWidget>("clientPane")->width());
    }

    void aSearchShowsItsTop()
    {
        Page page;
        page.studio.addMany(90);
        page.open();
        page.table()->selectRow(80);
        QVERIFY(page.table()->verticalScrollBar()->value() > 0);
        page.part<QLineEdit>("clientsSearch")->setText(u"person"_s);
        QTRY_COMPARE(page.table()->verticalScrollBar()->value(), 0);
        QSignalSpy loaded(&page.presenter.clients(), &Presenters::ClientTableModel::loaded);
        page.presenter.refresh();
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(page.table()->verticalScrollBar()->value(), 0);
        QVERIFY(!page.table()->selectionModel()->hasSelection());
        QVERIFY(!page.part<QPushButton>("removeClientButton")->isEnabled());
        // A client in sight stays selected.
        page.table()->selectRow(1);
        QSignalSpy reset(&page.presenter.clients(), &QAbstractItemModel::modelReset);
        page.part<QLineEdit>("clientsSearch")->setText(u"person 000"_s);
        QTRY_COMPARE(reset.size(), 1);
        QTRY_VERIFY(page.table()->selectionModel()->isRowSelected(1));
    }

    void aClickSelectsAndADoubleClickOpens()
    {
        Page page;
        page.studio.add(u"Anna"_s, u"Adler"_s, u"anna@example.com"_s);
        page.open();
        const QPoint first = page.table()->visualRect(page.table()->model()->index(0, 0)).center();
        QTest::mouseClick(page.table()->viewport(), Qt::LeftButton, {}, first);
        QTRY_VERIFY(page.isShown(u"Anna Adler"_s));
        QVERIFY(!page.shows("clientDialog"));
        QTest::mouseDClick(page.table()->viewport(), Qt::LeftButton, {}, first);
        QTRY_VERIFY(page.shows("clientDialog"));
    }
};

QTEST_MAIN(ClientPaneTest)
#include "tst_clientpane.moc"
