// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scene.h"
#include "studioscene.h"

#include "core/utc.h"
#include "presenters/apikey.h"
#include "presenters/previewpresenter.h"
#include "support/idleconnection.h"
#include "ui/dialogs/chooselistdialog.h"
#include "ui/dialogs/disconnectdialog.h"
#include "ui/dialogs/previewdialog.h"
#include "ui/pages/constantcontactpage.h"
#include "ui/shell/connectionscreen.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/menuentry.h"

#include <QDialog>
#include <QLineEdit>
#include <QPropertyAnimation>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Screenshots;
using Gui::AccountMode;
using Presenters::ConnectionFacts;
using Presenters::ConnectionState;
using Presenters::ListChoicePresenter;
using Presenters::SignInStep;
using Support::IdleConnection;
using Purpose = Presenters::PreviewPresenter::Purpose;

namespace {

const QDateTime kNow = Core::utc(QDate(2026, 3, 2), QTime(9, 30));
const QString kLongName =
    u"The Very Long Name of a Wellness Studio and Spa for Body, Mind and Everything in Between, Incorporated in Saint-Louis-du-Ha! Ha!"_s;

Core::Error error(Core::Error::Kind kind, const QString &message)
{
    return {kind, message, {}, {}};
}

ConnectionFacts notConnected()
{
    ConnectionFacts facts;
    facts.status = Domain::SyncStatus();
    facts.now = kNow;
    facts.embeddedPossible = true;
    facts.apiKey = u"0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9"_s;
    for (const int port : {53682, 53683, 53684})
        facts.redirectAddresses.append(u"http://localhost:%1/callback"_s.arg(port));
    return facts;
}

ConnectionFacts connected()
{
    ConnectionFacts facts = notConnected();
    Domain::Connection connection;
    connection.connected = true;
    connection.account.businessName = u"Harbour Yoga & Pilates"_s;
    facts.status->connection = connection;
    facts.status->login.validUntil = kNow.addDays(180);
    return facts;
}

ConnectionFacts running()
{
    ConnectionFacts facts = connected();
    facts.status->list = Domain::ContactList{{u"l1"_s}, u"Studio news"_s, 1204};
    Domain::RoundRecord round;
    round.id = 7;
    round.startedAt = kNow.addSecs(-130);
    round.finishedAt = kNow.addSecs(-120);
    round.counts.added = 12;
    round.counts.updated = 3;
    round.counts.unsubscribedThere = 1;
    round.counts.calls = 6;
    facts.status->lastRound = round;
    facts.status->nextRound = kNow.addSecs(180);
    facts.status->callsToday = 412;
    return facts;
}

ConnectionFacts withoutKey(const QString &fault = {})
{
    ConnectionFacts facts = notConnected();
    facts.apiKey.clear();
    facts.apiKeyError = fault;
    return facts;
}

QWidget *window(const ConnectionFacts &facts, AccountMode mode = AccountMode::Live)
{
    auto *window = new Gui::MainWindow(mode);
    ConnectionFacts shown = facts;
    shown.practice = mode == AccountMode::Practice;
    shown.apiKeyFixed = shown.practice;
    const ConnectionState state = ConnectionState::of(shown);
    const auto connection = std::make_shared<IdleConnection>();
    keepFor(window, connection);
    window->addPage(Gui::PageId::ConstantContact, [state, connection](QWidget *parent) {
        auto *page = new Gui::ConstantContactPage(connection->presenter, connection->lists, parent);
        page->setState(state);
        return page;
    });
    window->setChip(state.summary.chip, state.summary.tone, state.summary.sentence);
    window->showPage(Gui::PageId::ConstantContact);
    window->resize(1100, 760);
    return window;
}

QWidget *menu(Gui::PageId shown)
{
    auto *window = new Gui::MainWindow(AccountMode::Live);
    const auto connection = std::make_shared<IdleConnection>();
    keepFor(window, connection);
    new Gui::ConnectionScreen(connection->presenter, connection->lists, *window);
    window->showPage(shown);
    window->resize(1000, 680);
    return window;
}

void openDrawer(QWidget *window)
{
    window->findChild<QToolButton *>(u"appDrawerButton"_s)->click();
}

bool drawerIsOpen(QWidget *window)
{
    return window->rect().contains(window->findChild<QWidget *>(u"appDrawer"_s)->geometry());
}

QWidget *chooseList(const std::function<void(ListChoicePresenter &)> &fill)
{
    auto *presenter = new ListChoicePresenter;
    presenter->open({u"l3"_s});
    auto *dialog = new Gui::ChooseListDialog(*presenter);
    presenter->setParent(dialog);
    fill(*presenter);
    return dialog;
}

QList<Domain::ContactList> someLists()
{
    return {{{u"l1"_s}, u"Studio news"_s, 1204},
            {{u"l2"_s}, u"Teacher training 2026"_s, 58},
            {{u"l3"_s}, u"Members"_s, 431},
            {{u"l4"_s}, kLongName, 3},
            {{u"l5"_s}, u"Été – cours d’initiation"_s, 0}};
}

using Shown = std::optional<Core::Result<Domain::Preview>>;

/// \param shown  nothing: it is still being read
QWidget *preview(Purpose purpose, const Shown &shown)
{
    auto presenter = std::make_unique<Presenters::PreviewPresenter>(purpose, u"Studio news"_s);
    Presenters::PreviewPresenter *filled = presenter.get();
    if (purpose == Purpose::Brake) {
        ConnectionFacts facts = running();
        facts.status->brake = Domain::BrakeNotice{
            140, 1204, false, Domain::LastImport{facts.now.addSecs(-900), u"clients-march.csv"_s, 1316}, 139};
        presenter->setReason(ConnectionState::of(facts).brake, true);
    }
    auto *dialog = new Gui::PreviewDialog(std::move(presenter));
    if (shown)
        filled->take(*shown);
    return dialog;
}

void plan(Domain::Preview &preview, const QString &name, Domain::PreviewAction action, int &counter)
{
    const QString address = QString(name).toLower().replace(u' ', u'.') + "@example.com"_L1;
    preview.people.append({QString(), address, name, action, {}});
    ++counter;
}

void hold(Domain::Preview &preview, const QString &name, Domain::ClientState state)
{
    int none = 0;
    plan(preview, name, Domain::PreviewAction::Held, none);
    preview.people.last().heldBy = state;
    ++preview.held[state];
}

Domain::Preview somePeople()
{
    using Domain::PreviewAction;
    Domain::Preview preview;
    for (const QString &name : {u"Maya Lind"_s, u"Jane Winter"_s, u"Ali Osman"_s, kLongName.first(70)})
        plan(preview, name, PreviewAction::Add, preview.add);
    preview.people.last().reason = translated("The answer in “Injuries” is longer than 255 characters, so it "
                                              "is not sent. Shorten it in the profile.");
    plan(preview, u"Rosa Blum"_s, PreviewAction::Add, preview.add);
    preview.people.last().isThere = true;
    preview.addThere = 1;
    plan(preview, u"Noor Haddad"_s, PreviewAction::Update, preview.update);
    plan(preview, u"Tom Field"_s, PreviewAction::Unsubscribe, preview.unsubscribe);
    plan(preview, u"Eva Klein"_s, PreviewAction::Unsubscribe, preview.unsubscribe);
    preview.people.last().isDoneThere = true;
    plan(preview, u"Sam Ortiz"_s, PreviewAction::Remove, preview.remove);
    hold(preview, u"Ida Sato"_s, Domain::ClientState::NoConsent);
    hold(preview, u"Lena Vogel"_s, Domain::ClientState::Unsubscribed);
    hold(preview, u"Paul Stone"_s, Domain::ClientState::NoAddress);
    return preview;
}

Domain::Preview manyPeople()
{
    Domain::Preview preview;
    for (int i = 1; i <= 100000; ++i)
        plan(preview, u"Client Number %1"_s.arg(i), Domain::PreviewAction::Add, preview.add);
    return preview;
}

Domain::Preview leavingPeople()
{
    Domain::Preview preview;
    for (int i = 1; i <= 140; ++i)
        plan(preview, u"Client Number %1"_s.arg(i), Domain::PreviewAction::Remove, preview.remove);
    return preview;
}

QWidget *unserved()
{
    ConnectionFacts facts = running();
    facts.status->sum.inState[Domain::ClientState::Attention] = 2;
    facts.unserved = {{{1},
                       u"Jane Winter"_s,
                       u"jane.winter@example.com"_s,
                       translated("Constant Contact did not accept the address."),
                       translated("Look whether it is spelled rightly.")},
                      {{2},
                       u"Ali Osman"_s,
                       u"ali@example.org"_s,
                       translated("The answer in “Injuries” is longer than 255 characters."),
                       translated("Shorten it in the client's profile.")}};
    return window(facts);
}

QWidget *brakeByImport()
{
    ConnectionFacts facts = running();
    facts.status->brake = Domain::BrakeNotice{
        140, 1204, false, Domain::LastImport{facts.now.addSecs(-900), u"clients-march.csv"_s, 1316}, 139};
    return window(facts);
}

QWidget *brake()
{
    ConnectionFacts facts = running();
    facts.status->brake = Domain::BrakeNotice{140, 1204, false};
    return window(facts);
}

QWidget *browserLogin()
{
    ConnectionFacts facts = notConnected();
    facts.signIn = SignInStep::Browser;
    facts.loginAddress = QUrl(
        u"https://authz.constantcontact.com/oauth2/default/v1/authorize?client_id=0a1b2c3d&response_type=code&code_challenge_method=S256&scope=account_read%20contact_data%20offline_access&state=oVd5Rk"_s);
    return window(facts);
}

QWidget *noBrowser()
{
    ConnectionFacts facts = notConnected();
    facts.signIn = SignInStep::Browser;
    facts.browserMissing = true;
    facts.loginAddress = QUrl(
        u"https://authz.constantcontact.com/oauth2/default/v1/authorize?client_id=0a1b2c3d&response_type=code&code_challenge_method=S256&scope=account_read%20contact_data%20offline_access&state=oVd5Rk"_s);
    return window(facts);
}

QWidget *windowBroke()
{
    ConnectionFacts facts = notConnected();
    facts.error =
        error(Core::Error::Kind::InvalidResponse,
              translated("The login window stopped unexpectedly. Try again, or use your browser instead."));
    return window(facts);
}

QWidget *failure()
{
    ConnectionFacts facts = notConnected();
    facts.error =
        error(Core::Error::Kind::Refused, translated("The login was not allowed. Click CONNECT BUSINESS to "
                                                     "try again, and click Allow on the last page."));
    facts.keychainWarning =
        translated("This computer has no keychain, so the login is kept until Listwell is closed.");
    return window(facts);
}

void scrollToKey(QWidget *window)
{
    window->findChild<QScrollArea *>()->ensureWidgetVisible(
        window->findChild<QWidget *>(u"saveApiKeyButton"_s));
}

const Screenshots::Registration registration({
    {u"menu-setup"_s, [] { return menu(Gui::PageId::Setup); }},
    {u"menu-integrations"_s, [] { return menu(Gui::PageId::Integrations); }},
    {u"drawer"_s, [] { return window(notConnected(), AccountMode::Practice); }, drawerIsOpen, openDrawer},
    {u"connection-loading"_s, [] { return window({}); }},
    {u"connection-none"_s, [] { return window(notConnected()); }},
    {u"connection-none-practice"_s, [] { return window(notConnected(), AccountMode::Practice); }},
    {u"connection-error"_s, failure},
    {u"connection-key"_s, [] { return window(withoutKey()); }},
    {u"connection-key-fault"_s,
     [] {
         QWidget *shown =
             window(withoutKey(Presenters::parseApiKey(u"my key, the first one"_s).error().message));
         shown->findChild<QLineEdit *>(u"apiKey"_s)->setText(u"my key, the first one"_s);
         return shown;
     },
     {},
     scrollToKey},
    {u"connection-key-change"_s,
     [] {
         ConnectionFacts facts = notConnected();
         facts.apiKeyChanging = true;
         return window(facts);
     }},
    {u"connection-key-long"_s,
     [] {
         ConnectionFacts facts = notConnected();
         facts.apiKey = QString(100, u'W');
         return window(facts);
     }},
    {u"connection-embedded"_s,
     [] {
         ConnectionFacts facts = notConnected();
         facts.signIn = SignInStep::Embedded;
         return window(facts);
     }},
    {u"connection-browser"_s, browserLogin},
    {u"connection-no-browser"_s, noBrowser},
    {u"connection-window-broke"_s, windowBroke},
    {u"connection-no-list"_s, [] { return window(connected()); }},
    {u"connection-list-picked"_s,
     [] {
         ConnectionFacts facts = connected();
         facts.pickedList = someLists().constFirst();
         return window(facts);
     }},
    {u"connection-first-sync"_s,
     [] {
         ConnectionFacts facts = running();
         facts.roundBeforeSave = 0;
         facts.status->running = true;
         facts.status->step = translated("Sending 340 clients to Constant Contact…");
         return window(facts);
     }},
    {u"connection-set-up"_s,
     [] {
         ConnectionFacts facts = running();
         facts.roundBeforeSave = 0;
         facts.status->sum.clients = 1379;
         return window(facts);
     }},
    {u"connection-in-step"_s, [] { return window(running()); }},
    {u"connection-syncing"_s,
     [] {
         ConnectionFacts facts = running();
         facts.status->running = true;
         facts.status->step = translated("Sending 340 clients to Constant Contact…");
         return window(facts);
     }},
    {u"connection-unserved"_s, unserved},
    {u"connection-brake"_s, brake},
    {u"connection-brake-import"_s, brakeByImport},
    {u"connection-reconnect"_s,
     [] {
         ConnectionFacts facts = running();
         facts.status->connection->needsReconnect = true;
         return window(facts);
     }},
    {u"connection-restored"_s,
     [] {
         ConnectionFacts facts = running();
         Domain::Restoration restoration;
         restoration.copyMadeAt = kNow.addDays(-1);
         restoration.optOutsKept = 2;
         facts.status->restoration = restoration;
         return window(facts);
     }},
    {u"connection-interrupted"_s,
     [] {
         ConnectionFacts facts = running();
         facts.status->connection->needsReconnect = true;
         facts.status->login.refreshStartedAt = kNow.addSecs(-3600);
         return window(facts);
     }},
    {u"connection-unused"_s,
     [] {
         ConnectionFacts facts = running();
         facts.status->login.validUntil = kNow.addDays(22);
         return window(facts);
     }},
    {u"connection-session-only"_s,
     [] {
         ConnectionFacts facts = running();
         facts.keychainWarning =
             translated("This login will be forgotten when the program closes. The keyring of this "
                        "computer is locked. Unlock it and try again.");
         facts.loginInMemory = true;
         return window(facts);
     }},
    {u"connection-list-gone"_s,
     [] {
         ConnectionFacts facts = running();
         facts.status->lastRound->errorKind = Core::Error::Kind::ListGone;
         facts.status->lastRound->errorMessage =
             translated("The list “Studio news” no longer exists in Constant Contact. Choose another list.");
         return window(facts);
     }},
    {u"connection-long-name"_s,
     [] {
         ConnectionFacts facts = running();
         facts.status->connection->account.businessName = kLongName;
         facts.status->list->name = kLongName;
         return window(facts);
     }},
    {u"choose-list"_s, [] { return chooseList([](auto &presenter) { presenter.take(someLists()); }); }},
    {u"choose-list-loading"_s, [] { return chooseList([](auto &) {}); }},
    {u"choose-list-empty"_s,
     [] { return chooseList([](auto &presenter) { presenter.take(QList<Domain::ContactList>()); }); }},
    {u"choose-list-error"_s,
     [] {
         return chooseList([](auto &presenter) {
             presenter.take(error(Core::Error::Kind::Network,
                                  translated("Constant Contact cannot be reached now. Look whether this "
                                             "computer is online, then click Retry.")));
         });
     }},
    {u"choose-list-search"_s,
     [] {
         QWidget *dialog = chooseList([](auto &presenter) { presenter.take(someLists()); });
         dialog->findChild<QLineEdit *>(u"listSearch"_s)->setText(u"zumba"_s);
         return dialog;
     }},
    {u"choose-list-new"_s,
     [] {
         QWidget *dialog = chooseList([](auto &presenter) { presenter.take(someLists()); });
         dialog->findChild<QPushButton *>(u"newListButton"_s)->click();
         dialog->findChild<QLineEdit *>(u"newListName"_s)->setText(u"Members"_s);
         return dialog;
     }},
    {u"disconnect"_s,
     [] {
         return static_cast<QWidget *>(
             new Gui::DisconnectDialog(u"Harbour Yoga & Pilates"_s, u"News & Updates"_s));
     }},
    {u"disconnect-long"_s,
     [] { return static_cast<QWidget *>(new Gui::DisconnectDialog(kLongName, kLongName)); }},
    {u"disconnect-no-list"_s,
     [] { return static_cast<QWidget *>(new Gui::DisconnectDialog(u"Harbour Yoga & Pilates"_s, {})); }},
    {u"preview-connect"_s, [] { return preview(Purpose::ConnectList, somePeople()); }},
    {u"preview-another-list"_s,
     [] {
         Domain::Preview people = somePeople();
         people.previousList = someLists().at(1);
         people.onPreviousList = 41;
         people.leftPreviousList = 2;
         return preview(Purpose::ConnectList, people);
     }},
    {u"preview-many"_s, [] { return preview(Purpose::Sync, manyPeople()); }},
    {u"preview-empty"_s, [] { return preview(Purpose::Sync, Domain::Preview()); }},
    {u"preview-nothing"_s,
     [] {
         Domain::Preview people;
         hold(people, u"Ida Sato"_s, Domain::ClientState::NoConsent);
         return preview(Purpose::Sync, people);
     }},
    {u"preview-loading"_s, [] { return preview(Purpose::ConnectList, std::nullopt); }},
    {u"preview-error"_s,
     [] {
         return preview(Purpose::ConnectList, error(Core::Error::Kind::Network,
                                                    translated("Constant Contact cannot be reached now. Look "
                                                               "whether this computer is online.")));
     }},
    {u"preview-search"_s,
     [] {
         QWidget *dialog = preview(Purpose::Sync, somePeople());
         dialog->findChild<QLineEdit *>(u"previewSearch"_s)->setText(u"zumba"_s);
         return dialog;
     }},
    {u"preview-brake"_s, [] { return preview(Purpose::Brake, leavingPeople()); }},
});

} // namespace
