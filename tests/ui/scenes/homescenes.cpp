// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scene.h"
#include "studioscene.h"

#include "core/utc.h"
#include "presenters/clientspresenter.h"
#include "presenters/practicestudio.h"
#include "presenters/subscriberspresenter.h"
#include "support/idleconnection.h"
#include "support/testenvironment.h"
#include "ui/pages/homepage.h"
#include "ui/shell/mainwindow.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace Screenshots;
using Presenters::ConnectionFacts;
using Presenters::ConnectionState;

namespace {

const QDateTime kNow = Core::utc(QDate(2026, 3, 2), QTime(9, 30));

/// The practice studio, or an empty one, with a connection in a state that a scene chooses.
struct Studio
{
    explicit Studio(bool isFilled)
    {
        if (isFilled)
            QVERIFY(Presenters::fillPracticeStudio(environment, clock));
    }

    QTemporaryDir folder;
    Support::ManualClock clock;
    Core::Environment environment = Support::environmentFor(QUrl(u"http://127.0.0.1:1"_s), folder.path());
    Store::BackgroundDatabase database{folder.path(), clock};
    Presenters::ClientsPresenter clients{database};
    Presenters::SubscribersPresenter subscribers{database};
    Support::IdleConnection connection;
};

ConnectionFacts notConnected()
{
    ConnectionFacts facts;
    facts.status = Domain::SyncStatus();
    facts.now = kNow;
    return facts;
}

ConnectionFacts upToDate()
{
    ConnectionFacts facts = notConnected();
    Domain::Connection connection;
    connection.connected = true;
    connection.account.businessName = u"Harbour Yoga & Pilates"_s;
    facts.status->connection = connection;
    facts.status->list = Domain::ContactList{{u"l1"_s}, u"Studio news"_s, 33};
    Domain::RoundRecord round;
    round.startedAt = kNow.addSecs(-130);
    round.finishedAt = kNow.addSecs(-120);
    round.counts.added = 3;
    round.counts.calls = 6;
    facts.status->lastRound = round;
    facts.status->nextRound = kNow.addSecs(180);
    facts.status->callsToday = 412;
    facts.status->sum.inState.insert(Domain::ClientState::OnList, 33);
    return facts;
}

ConnectionFacts attention()
{
    ConnectionFacts facts = upToDate();
    facts.status->sum.inState.insert(Domain::ClientState::Attention, 1);
    facts.unserved = {{{1},
                       u"Wilhelmina Theodora Alexandrina van der Woude-Featherstonehaugh"_s,
                       u"wilhelmina@example.org"_s,
                       translated("Constant Contact does not take this e-mail address."),
                       translated("Correct it in the client's profile.")}};
    return facts;
}

QWidget *home(const ConnectionFacts &facts, bool isFilled)
{
    const auto studio = std::make_shared<Studio>(isFilled);
    const ConnectionState state = ConnectionState::of(facts);
    auto *window = new Gui::MainWindow(Gui::AccountMode::Live);
    window->addPage(Gui::PageId::Home, [studio, state](QWidget *parent) {
        auto *page =
            new Gui::HomePage(studio->clients, studio->connection.presenter, studio->subscribers, parent);
        page->setConnection(state);
        return page;
    });
    window->setChip(state.summary.chip, state.summary.tone, state.summary.sentence);
    window->showPage(Gui::PageId::Home);
    window->resize(1100, 760);
    keepFor(window, studio);
    return window;
}

/// The subscribers over time, in a window that is high enough for all of the page.
QWidget *subscribers(bool asTable)
{
    QWidget *window = home(upToDate(), true);
    window->resize(1100, 1260);
    auto *open = window->findChild<QPushButton *>(u"subscribersOpen"_s);
    auto *change = window->findChild<QPushButton *>(u"subscribersForm"_s);
    open->click();
    if (asTable)
        change->click();
    return window;
}

bool areSubscribersShown(QWidget *window)
{
    return window->findChild<QWidget *>(u"subscribersSummary"_s)->isVisible();
}

QWidget *homeWithReport()
{
    QWidget *window = home(upToDate(), true);
    window->findChild<Gui::HomePage *>()->setWaitingReport(
        translated(
            "The client report “clients-november.csv” waits for you. 31 clients would say no to news and "
            "updates, more than 5 % of your subscribers."),
        u"/reports/clients-november.csv"_s);
    return window;
}

bool isCounted(QWidget *window)
{
    const auto *all = window->findChild<QWidget *>(u"sumAll"_s);
    const auto *empty = window->findChild<QWidget *>(u"homeClientsButton"_s);
    return all->isVisible() || empty->isVisible();
}

const Registration registration({
    {u"home"_s, [] { return home(upToDate(), true); }, isCounted},
    {u"home-attention"_s, [] { return home(attention(), true); }, isCounted},
    {u"home-report"_s, homeWithReport, isCounted},
    {u"home-not-connected"_s, [] { return home(notConnected(), true); }, isCounted},
    {u"home-subscribers"_s, [] { return subscribers(false); }, areSubscribersShown},
    {u"home-subscribers-table"_s, [] { return subscribers(true); }, areSubscribersShown},
    {u"home-empty"_s, [] { return home(notConnected(), false); }, isCounted},
});

} // namespace
