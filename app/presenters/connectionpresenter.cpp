// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/connectionpresenter.h"

#include "auth/authorizationurl.h"
#include "auth/tokenmanager.h"
#include "core/logging.h"
#include "core/try.h"
#include "domain/address.h"
#include "presenters/apikey.h"
#include "presenters/disconnection.h"
#include "presenters/onresult.h"
#include "presenters/previewpresenter.h"
#include "presenters/signin.h"
#include "presenters/syncpreviews.h"
#include "store/directory/addressrecords.h"
#include "store/directory/clientdirectory.h"
#include "store/sqlite/backgrounddatabase.h"
#include "store/syncdata/syncstate.h"
#include "sync/engine.h"

#include <QPointer>

namespace Presenters {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kTick = 20s;
constexpr int kUnservedShown = 50; // more would not be read on a page

Core::Result<QList<UnservedClient>> unservedClients(Store::Database &database)
{
    Domain::ClientQuery query;
    query.state = Domain::ClientState::Attention;
    query.limit = kUnservedShown;
    ASSIGN_OR_RETURN(const auto entries, Store::ClientDirectory(database).clients(query));
    QList<UnservedClient> clients;
    for (const Domain::ClientEntry &entry : entries) {
        ASSIGN_OR_RETURN(const auto addressRecord,
                         Store::AddressRecords(database).find(Domain::addressKey(entry.client.email)));
        UnservedClient client{entry.client.id, entry.client.displayName(), entry.client.email, {}, {}};
        if (addressRecord) {
            client.reason = addressRecord->attentionReason;
            client.remedy = addressRecord->remedy;
        }
        clients.append(client);
    }
    return clients;
}

} // namespace

ConnectionPresenter::ConnectionPresenter(const Core::Environment &environment, const Core::Clock &clock,
                                         Auth::TokenVault &vault, Auth::TokenManager &tokenManager,
                                         Sync::Engine &engine, Store::BackgroundDatabase &database,
                                         bool practice, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_vault(vault)
    , m_tokenManager(tokenManager)
    , m_engine(engine)
    , m_database(database)
    , m_preferences(environment.dataDirectory)
    , m_signIn(std::make_unique<SignIn>(environment, clock))
    , m_previews(std::make_unique<SyncPreviews>(engine))
    , m_disconnection(std::make_unique<Disconnection>(environment, tokenManager, engine, database))
{
    m_facts.practice = practice;
    m_facts.embeddedPossible = m_signIn->embeddedPossible();
    m_facts.browserPreferred = m_preferences.browserPreferred();
    m_facts.apiKey = environment.clientId;
    m_facts.apiKeyFixed = environment.isClientIdGiven || practice;
    for (const quint16 port : environment.redirectPorts)
        m_facts.redirectAddresses.append(Auth::redirectUriFor(port).toString());
    watchSignIn();
    watchEngine();
    watchDisconnection();
    connect(m_previews.get(), &SyncPreviews::listGone, this,
            [this](const Core::Error &error) { takeSaved(error); });
    connect(&m_vault, &Auth::TokenVault::warningChanged, this, [this] {
        lookAtVault();
        update();
    });
    lookAtVault();
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &ConnectionPresenter::update);
    m_tick.start();
    update();
}

ConnectionPresenter::~ConnectionPresenter() = default;

void ConnectionPresenter::watchSignIn()
{
    connect(m_signIn.get(), &SignIn::stepChanged, this, [this](SignInStep step, const QUrl &address) {
        m_facts.signIn = step;
        m_facts.loginAddress = address;
        m_facts.browserMissing = false;
        update();
    });
    connect(m_signIn.get(), &SignIn::browserAddress, this, &ConnectionPresenter::browserAddress);
    connect(m_signIn.get(), &SignIn::browserPreferred, this, [this] { setBrowserPreferred(true); });
    connect(m_signIn.get(), &SignIn::succeeded, this, [this](const Auth::Tokens &tokens) { adopt(tokens); });
    connect(m_signIn.get(), &SignIn::failed, this, [this](const Core::Error &error) {
        m_facts.signIn = SignInStep::None;
        if (error.kind == Core::Error::Kind::Cancelled)
            update();
        else
            showError(error);
        Q_EMIT loginEnded();
    });
}

void ConnectionPresenter::watchEngine()
{
    connect(&m_engine, &Sync::Engine::statusChanged, this, &ConnectionPresenter::take);
    connect(&m_engine, &Sync::Engine::roundFinished, this, [this] { m_engine.refreshStatus(); });
    connect(&m_engine, &Sync::Engine::failed, this, &ConnectionPresenter::cannotUse);
    connect(&m_tokenManager, &Auth::TokenManager::loginEnded, &m_engine, &Sync::Engine::refreshStatus);
}

void ConnectionPresenter::watchDisconnection()
{
    connect(m_disconnection.get(), &Disconnection::progressed, this, &ConnectionPresenter::showDisconnection);
    connect(m_disconnection.get(), &Disconnection::failed, this, &ConnectionPresenter::showError);
    connect(m_disconnection.get(), &Disconnection::storageFailed, this, &ConnectionPresenter::cannotUse);
    connect(m_disconnection.get(), &Disconnection::eraseDue, this, [this] {
        if (!m_signIn->isRunning() && m_facts.status && !m_facts.status->isConnected())
            m_disconnection->erase();
    });
    connect(m_disconnection.get(), &Disconnection::erased, this, &ConnectionPresenter::announceApiKey);
}

void ConnectionPresenter::showDisconnection()
{
    const Disconnection::Step step = m_disconnection->step();
    m_facts.leaving = step == Disconnection::Step::LeavingList;
    m_facts.disconnecting = step == Disconnection::Step::Disconnecting;
    if (step != Disconnection::Step::None)
        m_facts.pickedList.reset();
    if (m_facts.disconnecting) {
        m_facts.saving = false;
        m_facts.accountChanged = false;
        m_facts.identifyFailed = false;
    }
    lookAtVault();
    update();
}

void ConnectionPresenter::retranslate()
{
    update();
}

void ConnectionPresenter::cannotUse(const Core::Error &error)
{
    m_facts.unusable = error;
    update();
}

void ConnectionPresenter::hideRestoration()
{
    const std::function<Core::Result<bool>(Store::Database &)> work = [](Store::Database &database) {
        return Store::SyncState(database).hideRestoration().transform([] { return true; });
    };
    onResult(this, m_database.run<bool>(work), [this](const Core::Result<bool> &hidden) {
        if (!hidden)
            return showError(hidden.error());
        m_engine.refreshStatus();
    });
}

void ConnectionPresenter::take(const Domain::SyncStatus &status)
{
    if (status.running || !status.brake)
        m_facts.brakeLeft = false;
    m_facts.status = status;
    if (!status.isConnected())
        m_facts.roundBeforeSave.reset();
    if (m_identified && status.isConnected()) {
        m_identified = false;
        m_facts.signIn = SignInStep::None;
        Q_EMIT loginEnded();
    }
    lookAtVault();
    if (status.connection && status.connection->erasePending && !status.isConnected())
        m_disconnection->eraseLater();
    readUnserved(status);
    update();
}

void ConnectionPresenter::readUnserved(const Domain::SyncStatus &status)
{
    if (status.running)
        return;
    if (status.sum.inState.value(Domain::ClientState::Attention) == 0) {
        m_facts.unserved.clear();
        return;
    }
    const std::function<Core::Result<QList<UnservedClient>>(Store::Database &)> work = unservedClients;
    onResult(this, m_database.run<QList<UnservedClient>>(work),
             [this](const Core::Result<QList<UnservedClient>> &clients) {
                 if (!clients || *clients == m_facts.unserved)
                     return;
                 m_facts.unserved = *clients;
                 update();
             });
}

void ConnectionPresenter::connectBusiness(quint64 parentWindow, const Domain::LoginLook &look)
{
    if (m_facts.signIn == SignInStep::Identifying || m_facts.disconnecting)
        return;
    if (m_facts.signIn == SignInStep::Browser)
        return openLoginAgain();
    m_facts.error.reset();
    m_facts.identifyFailed = false;
    m_disconnection->keepTokens();
    // Already connected before: the user may want another account, so the login page asks for the user name
    // again.
    const bool reconnect = m_facts.status && m_facts.status->connection;
    m_signIn->start(reconnect ? SignIn::Prompt::LoginAgain : SignIn::Prompt::AsUsual,
                    m_facts.browserPreferred, parentWindow, look);
}

void ConnectionPresenter::cancelConnecting()
{
    m_signIn->cancel();
}

void ConnectionPresenter::openLoginAgain()
{
    if (m_facts.signIn == SignInStep::Browser)
        Q_EMIT browserAddress(m_facts.loginAddress);
}

void ConnectionPresenter::browserNotOpened()
{
    m_facts.browserMissing = true;
    update();
}

void ConnectionPresenter::setBrowserPreferred(bool preferred)
{
    m_preferences.setBrowserPreferred(preferred);
    m_facts.browserPreferred = preferred;
    update();
}

void ConnectionPresenter::setApiKeyChanging(bool changing)
{
    m_facts.apiKeyChanging = changing;
    m_facts.apiKeyError.clear();
    m_facts.error.reset(); // the error belongs to an attempt with another key
    update();
}

void ConnectionPresenter::saveApiKey(const QString &typed)
{
    const Core::Result<QString> key = parseApiKey(typed);
    const Core::Result<void> kept = key ? m_preferences.setApiKey(*key) : key.error();
    if (!kept) {
        m_facts.apiKeyError = kept.error().message;
        return update();
    }
    m_apiKeySaved = true;
    announceApiKey();
}

void ConnectionPresenter::announceApiKey()
{
    if (m_apiKeySaved && !m_disconnection->isErasing())
        Q_EMIT apiKeySaved();
}

void ConnectionPresenter::clearApiKeyError()
{
    if (m_facts.apiKeyError.isEmpty())
        return;
    m_facts.apiKeyError.clear();
    update();
}

QCoro::Task<void> ConnectionPresenter::adopt(Auth::Tokens tokens)
{
    m_facts.signIn = SignInStep::Identifying;
    update();
    const QPointer<ConnectionPresenter> self(this);
    const Core::Result<void> kept = co_await m_tokenManager.adopt(std::move(tokens));
    if (!self)
        co_return;
    // Not stored in the keychain: the login works until the program ends, and the vault shows a warning about
    // it.
    if (!kept)
        Core::Log::warning(logUi(), "login kept in memory only", kept.error().kind);
    lookAtVault();
    identify();
    update();
}

void ConnectionPresenter::askAccountAgain()
{
    m_facts.error.reset();
    m_facts.identifyFailed = false;
    m_facts.signIn = SignInStep::Identifying;
    identify();
    update();
}

void ConnectionPresenter::identify()
{
    onResult(this, m_engine.identify(), [this](const Core::Result<Sync::Identified> &identified) {
        if (identified) {
            m_identified = true;
            m_facts.accountChanged = identified->accountChanged;
            return m_engine.refreshStatus();
        }
        m_facts.signIn = SignInStep::None;
        m_facts.identifyFailed = true;
        showError(identified.error());
        Q_EMIT loginEnded();
    });
}

void ConnectionPresenter::pickList(const Domain::ContactList &list)
{
    m_facts.error.reset();
    m_facts.pickedList = list;
    update();
}

void ConnectionPresenter::dropPickedList()
{
    m_facts.pickedList.reset();
    update();
}

void ConnectionPresenter::endGuide()
{
    m_facts.roundBeforeSave.reset();
    update();
}

std::unique_ptr<PreviewPresenter> ConnectionPresenter::previewOfPickedList()
{
    return m_previews->ofList(m_facts.pickedList.value_or(Domain::ContactList()));
}

std::unique_ptr<PreviewPresenter> ConnectionPresenter::previewOfSync()
{
    return m_previews->ofSync(m_state.listName);
}

std::unique_ptr<PreviewPresenter> ConnectionPresenter::previewOfBrake()
{
    return m_previews->ofBrake(m_state.listName, m_state.brake, m_state.importUndoOffered);
}

void ConnectionPresenter::save(LeftList previous)
{
    if (!m_facts.pickedList || m_facts.saving)
        return;
    m_facts.error.reset();
    m_facts.saving = true;
    const auto &round = m_facts.status->lastRound;
    if (!m_facts.status->list)
        m_facts.roundBeforeSave = round ? round->id : 0;
    const Domain::ListId list = m_facts.pickedList->id;
    if (previous == LeftList::Remove)
        leaveListThenChoose(list);
    else
        chooseList(list);
    update();
}

void ConnectionPresenter::chooseList(const Domain::ListId &list)
{
    onResult(this, m_engine.chooseList(list), [this](const auto &chosen) { takeSaved(chosen); });
}

void ConnectionPresenter::leaveListThenChoose(const Domain::ListId &list)
{
    onResult(this, m_engine.leaveList(), [this, list](const Core::Result<void> &left) {
        m_facts.saving = left && m_facts.pickedList;
        if (left)
            chooseList(list);
        else
            showError(left.error());
    });
}

void ConnectionPresenter::takeSaved(const Core::Result<Domain::ContactList> &chosen)
{
    m_facts.saving = false;
    if (chosen) {
        m_facts.pickedList.reset();
        m_facts.accountChanged = false;
        // The status that contains it may not have arrived yet.
        if (m_facts.status)
            m_facts.status->list = *chosen;
        return update();
    }
    m_facts.roundBeforeSave.reset();
    if (chosen.error().kind == Core::Error::Kind::Cancelled)
        return update(); // by disconnecting
    if (isListGone(chosen.error()))
        m_facts.pickedList.reset();
    showError(chosen.error());
}

void ConnectionPresenter::syncNow()
{
    m_facts.error.reset();
    m_engine.syncNow();
    update();
}

void ConnectionPresenter::goAheadOnce()
{
    m_engine.syncNow(Sync::Brake::Released);
}

void ConnectionPresenter::leaveStopped()
{
    m_facts.brakeLeft = true;
    update();
}

void ConnectionPresenter::checkBrakeAgain()
{
    if (m_facts.status && m_facts.status->brake)
        m_engine.syncNow();
}

void ConnectionPresenter::lookAtVault()
{
    m_facts.keychainWarning = m_vault.warning();
    m_facts.loginInMemory = m_vault.isOnlyInMemory();
}

void ConnectionPresenter::keepLogin()
{
    auto keeping = m_vault.keepNow(); // the vault's warning shows the outcome
}

void ConnectionPresenter::dismissError()
{
    m_facts.error.reset();
    m_facts.identifyFailed = false;
    update();
}

void ConnectionPresenter::disconnectBusiness(const Goodbye &goodbye)
{
    if (m_disconnection->step() != Disconnection::Step::None || m_disconnection->isErasing())
        return;
    m_facts.error.reset();
    m_disconnection->start(goodbye);
}

void ConnectionPresenter::showError(const Core::Error &error)
{
    m_facts.error = error;
    update();
}

void ConnectionPresenter::update()
{
    m_facts.now = m_clock.now();
    m_state = ConnectionState::of(m_facts);
    Q_EMIT stateChanged();
}

} // namespace Presenters
