// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pageparts.h"

#include "presenters/clientspresenter.h"
#include "presenters/subscriberspresenter.h"
#include "support/idleconnection.h"
#include "ui/pages/homepage.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using Domain::ClientState;
using Presenters::ConnectionFacts;
using Presenters::ConnectionState;

namespace {

/// The page with a separate studio, whose connection is never started.
struct Page final : PageParts
{
    void open()
    {
        page = std::make_unique<Gui::HomePage>(clients, connection.presenter, subscribers);
        page->resize(1000, 700);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTRY_VERIFY(clients.loadState() != Core::LoadState::Loading);
    }
    [[nodiscard]] QWidget *root() const override { return page.get(); }

    Support::IdleConnection connection;
    Presenters::ClientsPresenter clients{connection.studio.database()};
    Presenters::SubscribersPresenter subscribers{connection.studio.database()};
    std::unique_ptr<Gui::HomePage> page;
};

ConnectionState connectedWithOneRefused(Domain::ClientId client)
{
    ConnectionFacts facts;
    facts.status = Domain::SyncStatus();
    facts.status->connection = Domain::Connection();
    facts.status->connection->connected = true;
    facts.status->list = Domain::ContactList{{u"l1"_s}, u"Studio news"_s, 2};
    facts.status->sum.inState.insert(ClientState::Attention, 1);
    facts.unserved = {{client, u"Maya Lind"_s, u"maya@example.com"_s, u"It was refused."_s, {}}};
    return ConnectionState::of(facts);
}

} // namespace

/// The Home page, operated as a person does.
class HomePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsASumThatAddsUp()
    {
        Page page;
        page.connection.studio.add(u"Maya"_s, u"Lind"_s, u"maya@example.com"_s);
        page.connection.studio.add(u"Theo"_s, u"Blum"_s, u"theo@example.com"_s);
        page.connection.studio.add(u"Ida"_s, u"Aas"_s, {});
        page.open();
        QTRY_VERIFY(page.shows("sumAll"));
        QCOMPARE(page.part<QPushButton>("sum_no_consent")->accessibleName(), u"2 Not asked yet"_s);
        QCOMPARE(page.part<QPushButton>("sum_no_address")->accessibleName(), u"1 No e-mail address"_s);
        QCOMPARE(page.part<QPushButton>("sumAll")->accessibleName(), u"3 All clients"_s);
        QVERIFY(!page.shows("sum_on_list"));
    }

    void opensThePeopleBehindANumber()
    {
        Page page;
        page.connection.studio.add(u"Maya"_s, u"Lind"_s, u"maya@example.com"_s);
        page.connection.studio.add(u"Ida"_s, u"Aas"_s, {});
        page.clients.setSearch(u"somebody"_s);
        page.open();
        QTRY_VERIFY(page.shows("sum_no_address"));
        const QSignalSpy asked(page.page.get(), &Gui::HomePage::clientsPageRequested);
        page.click("sum_no_address");
        QCOMPARE(asked.size(), 1);
        QCOMPARE(page.clients.stateFilter(), ClientState::NoAddress);
        QCOMPARE(page.clients.search(), QString());
        QTRY_COMPARE(page.clients.clients().rowCount(), 1);
    }

    void countsAgainWhenItIsShownAgain()
    {
        Page page;
        page.connection.studio.add(u"Maya"_s, u"Lind"_s, u"maya@example.com"_s);
        page.open();
        QTRY_COMPARE(page.part<QPushButton>("sumAll")->accessibleName(), u"1 All clients"_s);
        page.page->hide();
        page.connection.studio.add(u"Ida"_s, u"Aas"_s, {});
        page.page->show();
        QTRY_COMPARE(page.part<QPushButton>("sumAll")->accessibleName(), u"2 All clients"_s);
    }

    void leadsToTheClientsPageWhileThereAreNone()
    {
        Page page;
        page.open();
        QTRY_VERIFY(page.shows("homeClientsButton"));
        QVERIFY(!page.shows("sumAll"));
        const QSignalSpy asked(page.page.get(), &Gui::HomePage::clientsPageRequested);
        page.click("homeClientsButton");
        QCOMPARE(asked.size(), 1);
    }

    void showsSubscribersOverTimeAsChartAndAsTable()
    {
        Page page;
        const auto maya = page.connection.studio.add(u"Maya"_s, u"Lind"_s, u"maya@example.com"_s);
        page.connection.studio.answer(maya, Domain::Subscription::Yes);
        page.open();
        QTRY_VERIFY(page.shows("subscribersOpen"));
        QVERIFY(!page.shows("subscribersForm"));
        page.click("subscribersOpen");
        QTRY_VERIFY(page.shows("subscribersChart"));
        QVERIFY(page.text("subscribersSummary").contains(u"In the last 30 days, 1 joined and 0 left."_s));
        QCOMPARE(page.part<QWidget>("subscribersChart")->accessibleName(), page.text("subscribersSummary"));
        page.click("subscribersForm");
        QVERIFY(page.shows("subscribersTable"));
        QVERIFY(!page.part<QWidget>("subscribersChart"));
        const auto *model = page.part<QTableView>("subscribersTable")->model();
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->index(0, model->columnCount() - 1).data().toString(), u"1"_s);
        page.click("subscribersForm");
        QVERIFY(page.shows("subscribersChart"));
        page.click("subscribersOpen");
        QVERIFY(!page.shows("subscribersSummary"));
        QVERIFY(!page.shows("subscribersForm"));
    }

    void countsSubscribersAgainWhenItIsShownAgain()
    {
        Page page;
        const auto maya = page.connection.studio.add(u"Maya"_s, u"Lind"_s, u"maya@example.com"_s);
        page.open();
        QTRY_VERIFY(page.shows("subscribersOpen"));
        page.click("subscribersOpen");
        QTRY_COMPARE(page.subscribers.state(), Core::LoadState::Empty);
        page.page->hide();
        page.connection.studio.answer(maya, Domain::Subscription::Yes);
        page.page->show();
        QTRY_VERIFY(page.shows("subscribersChart"));
    }

    void claimsNothingOfTheListWhileNotConnected()
    {
        Page page;
        page.open();
        const auto *listed = page.part<QPushButton>("sum_on_list");
        QCOMPARE(listed->accessibleDescription(), u"Was on the list when the business was last connected."_s);
        page.page->setConnection(connectedWithOneRefused({1}));
        QCOMPARE(listed->accessibleDescription(),
                 u"Is on the list in Constant Contact, and every change was sent."_s);
    }

    void leadsToConstantContactWhileNotConnected()
    {
        Page page;
        page.open();
        ConnectionFacts facts;
        facts.status = Domain::SyncStatus();
        page.page->setConnection(ConnectionState::of(facts));
        QCOMPARE(page.text("homeChip"), u"Not connected"_s);
        QVERIFY(!page.shows("homeSyncButton"));
        const QSignalSpy asked(page.page.get(), &Gui::HomePage::connectionPageRequested);
        page.click("homeConnectionButton");
        QCOMPARE(asked.size(), 1);
    }

    void opensTheProfileThatNeedsAttention()
    {
        Page page;
        const auto maya = page.connection.studio.add(u"Maya"_s, u"Lind"_s, u"maya@example.com"_s);
        page.open();
        QVERIFY(!page.shows("homeAttention"));
        page.page->setConnection(connectedWithOneRefused(maya));
        QVERIFY(page.shows("homeAttention"));
        QTRY_VERIFY(page.shows("openProfileButton"));
        QVERIFY(!page.shows("homeConnectionButton")); // the remedy is on this page
        QSignalSpy asked(page.page.get(), &Gui::HomePage::profileRequested);
        page.click("openProfileButton");
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<Domain::ClientId>(), maya);
    }
};

QTEST_MAIN(HomePageTest)

#include "tst_homepage.moc"
