// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "matrixstage.h"

#include "domain/enumnames.h"
#include "support/awaitresult.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace FaultMatrix {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Core::Error;
using Core::Result;
using Domain::ClientState;
using Domain::Subscription;

const QString kList = u"Quiet Harbor News & Updates"_s;
const QString kOtherList = u"Class changes and late openings"_s;

namespace {

constexpr auto kBetweenRounds = 16min;
constexpr int kMostRounds = 3;

// Method and path of the calls affected by a fault. An export starts with a POST although it only reads.
QList<std::pair<QString, QString>> aims(Where where)
{
    switch (where) {
    case Where::Lists:
        return {{u"GET"_s, u"/contact_lists"_s}};
    case Where::Reads:
        return {{u"GET"_s, u"^/v3/"_s}, {u"POST"_s, u"contact_exports$"_s}};
    case Where::Imports:
        return {{u"POST"_s, u"/activities/(contacts_.*import|remove_list_memberships)$"_s}};
    case Where::ContactUpdates:
        return {{u"PUT"_s, u"/contacts/"_s}};
    case Where::All:
        return {{QString(), u"^(?!/practice)"_s}};
    }
    return {};
}

bool isWrite(const QJsonObject &call)
{
    const QString method = call.value("method"_L1).toString();
    return method != "GET"_L1 && !call.value("path"_L1).toString().contains("contact_exports"_L1);
}

QString bodyOf(const QJsonObject &call)
{
    return QString::fromUtf8(QJsonDocument(call.value("body"_L1).toObject()).toJson());
}

} // namespace

Stage::Stage(const Wishes &wishes)
    : m_wishes(wishes)
    , m_usualTls(QSslConfiguration::defaultConfiguration())
{
    studio.arrange = [this](Core::Environment &environment) {
        environment.patience = m_wishes.patience;
        arrangeGate(environment);
    };
    studio.login = [this](const Core::Environment &environment) {
        beforeStart();
        vault = std::make_unique<Auth::SessionVault>(keyring.vault());
        tokenManager = std::make_unique<Auth::TokenManager>(environment, *vault, studio.clock);
        if (std::exchange(m_isSignedIn, true))
            return tokenManager.get();
        keyring.state = m_wishes.keyring;
        const auto kept = Support::awaitResult(tokenManager->adopt(tokens({})));
        const bool open = m_wishes.keyring == Keyring::State::Open;
        expect(kept && kept->ok() == open, u"the login was stored although it must not be, or the reverse"_s);
        return tokenManager.get();
    };
}

Stage::~Stage()
{
    QSslConfiguration::setDefaultConfiguration(m_usualTls);
}

void Stage::arrangeGate(Core::Environment &environment)
{
    if (!m_wishes.gate && !m_wishes.tls)
        return;
    gate = std::make_unique<Gate>(studio.practice.port());
    if (m_wishes.tls) {
        m_goodCertificate = makeCertificate(m_certificates.path(), u"good"_s).value_or(m_usualTls);
        m_strangeCertificate = makeCertificate(m_certificates.path(), u"strange"_s).value_or(m_usualTls);
        QSslConfiguration trusting = m_usualTls;
        trusting.addCaCertificate(m_goodCertificate.localCertificate());
        QSslConfiguration::setDefaultConfiguration(trusting);
        gate->presentCertificate(m_goodCertificate);
    }
    if (gate->open())
        environment.apiBase = gate->api();
}

bool Stage::open()
{
    if (!expect(studio.open(), u"the studio could not be opened: "_s + studio.practice.errorOutput()) ||
        !expect(studio.choose(kList), u"the list could not be chosen"_s))
        return false;
    for (const QString &name : {u"ana"_s, u"ben"_s, u"cara"_s})
        addClient(name);
    const Sync::RoundReport report = round();
    const bool added = !report.error && report.counts.added == 3;
    expect(added, u"the first round failed: "_s + (report.error ? report.error->message : QString()));
    mark();
    return added;
}

bool Stage::expect(bool held, const QString &otherwise)
{
    if (!held)
        m_complaints.append(otherwise);
    return held;
}

void Stage::spoil(Where where, QJsonObject description, Span span)
{
    const QString delivery = description.value("delivery"_L1).toString();
    const bool replaced = description.contains("status"_L1) || description.contains("body"_L1);
    m_spoiledWorkIsDone = description.value("when"_L1).toString() == "after"_L1 ||
                          (!replaced && (delivery == "cut"_L1 || delivery == "drip"_L1));
    description.insert("skip"_L1, span.skip);
    description.insert("count"_L1, span.count);
    const auto all = aims(where);
    for (const auto &[method, path] : all) {
        description.insert("method"_L1, method);
        description.insert("path"_L1, path);
        studio.practice.hook(u"faults"_s, description);
    }
}

void Stage::addClient(const QString &name)
{
    ids.insert(name, studio.add(name, address(name), Subscription::Yes));
    goal.insert(name, ClientState::OnList);
}

void Stage::edit(const QString &name, const QString &lastName)
{
    studio.edit(ids.value(name), [&lastName](Domain::Client &client) { client.lastName = lastName; });
}

Snapshot Stage::snapshot()
{
    Snapshot seen;
    for (auto id = ids.cbegin(); id != ids.cend(); ++id)
        seen.clients.append(id.key() + u' ' + Domain::toName(studio.state(*id)));
    seen.clients.sort();
    const Result<Store::SyncCheckpoint> checkpoint = Store::SyncState(studio.database()).checkpoint();
    if (checkpoint)
        seen.seenUntil = checkpoint->optOutsSeenUntil;
    const Domain::SyncStatus now = status();
    seen.list = now.list ? now.list->name : QString();
    return seen;
}

Domain::SyncStatus Stage::status()
{
    const Result<Domain::SyncStatus> read = studio.session().status();
    expect(read.ok(), u"the status could not be read"_s);
    return read ? *read : Domain::SyncStatus();
}

Auth::Tokens Stage::tokens(const QString &user)
{
    const QJsonObject given =
        studio.practice.hook(u"token"_s, user.isEmpty() ? QJsonObject() : QJsonObject{{"user"_L1, user}});
    Auth::Tokens made;
    made.access = Core::Secret(given.value("access_token"_L1).toString().toLatin1());
    made.refresh = Core::Secret(given.value("refresh_token"_L1).toString().toLatin1());
    made.obtained = studio.clock.now();
    made.lifetime = std::chrono::seconds(24h);
    made.service = studio.environment().serviceIdentity();
    return made;
}

Result<Sync::Identified> Stage::signIn(const QString &user)
{
    const auto kept = Support::awaitResult(tokenManager->adopt(tokens(user)));
    expect(kept.has_value(), u"the login was not accepted"_s);
    const auto identified = Support::awaitResult(studio.session().identify());
    expect(identified.has_value(), u"the account of the login is unknown"_s);
    return identified ? *identified : Error();
}

void Stage::mark()
{
    m_mark = studio.practice.look(u"log"_s).value("last"_L1).toInteger();
}

QJsonArray Stage::calls()
{
    return studio.practice.apiLog(m_mark);
}

int Stage::writes()
{
    const QJsonArray all = calls();
    return static_cast<int>(std::count_if(all.begin(), all.end(),
                                          [](const QJsonValue &call) { return isWrite(call.toObject()); }));
}

int Stage::tokenRequests()
{
    const QJsonArray all =
        studio.practice.look(u"log"_s, "after=" + QByteArray::number(m_mark)).value("entries"_L1).toArray();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [](const QJsonValue &call) {
        return call["path"_L1].toString().endsWith("/token"_L1) &&
               !call["path"_L1].toString().contains("practice"_L1);
    }));
}

int Stage::done(const QString &name, const QString &method)
{
    int count = 0;
    const QJsonArray all = calls();
    for (const auto &value : all) {
        const QJsonObject call = value.toObject();
        const bool spoiled = !call.value("fault"_L1).toString().isEmpty();
        const int status = call.value("status"_L1).toInt();
        const bool worked = spoiled ? m_spoiledWorkIsDone : status >= 200 && status < 300;
        const bool fits = isWrite(call) && call.value("method"_L1).toString() == method;
        count += worked && fits && bodyOf(call).contains(address(name)) ? 1 : 0;
    }
    return count;
}

bool Stage::named(const QString &name)
{
    const QJsonArray all = calls();
    return std::any_of(all.begin(), all.end(), [&name](const QJsonValue &call) {
        return isWrite(call.toObject()) && bodyOf(call.toObject()).contains(address(name));
    });
}

QStringList flawsOf(const QString &sentence)
{
    static const QRegularExpression action(
        u"\\b(try|tries|check|checks|connect|log in|choose|ask|goes on|continues|looks up|sends|make room|"
        "preview|put back|restore|look|click|unlock|open|close|start)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList flaws;
    const bool whole = sentence.size() > 30 && sentence.endsWith(u'.') && !sentence.contains(u'%') &&
                       !sentence.contains("unknown error"_L1, Qt::CaseInsensitive);
    if (!whole)
        flaws.append(u"the message is not suitable for an owner: "_s + sentence);
    if (!action.match(sentence).hasMatch())
        flaws.append(u"the message has no next action: "_s + sentence);
    return flaws;
}

void Stage::tells(const std::optional<Error> &error, const QSet<Error::Kind> &kinds)
{
    if (!expect(error.has_value(), u"no error was reported"_s))
        return;
    expect(kinds.contains(error->kind), u"wrong kind of error: "_s + Core::kindName(error->kind));
    m_complaints += flawsOf(error->message);
}

QString Stage::disagreement()
{
    const QStringList listed = studio.practice.addressesOn(studio.listName());
    for (auto wanted = goal.cbegin(); wanted != goal.cend(); ++wanted) {
        const ClientState state = studio.state(ids.value(wanted.key()));
        if (state != *wanted)
            return u"%1 is %2 here, not %3"_s.arg(wanted.key(), Domain::toName(state),
                                                  Domain::toName(*wanted));
        if (*wanted == ClientState::SharedAddress)
            continue; // another client represents both on the list
        const bool belongs = *wanted == ClientState::OnList;
        const QString where = studio.entry(ids.value(wanted.key())).client.email;
        if (listed.contains(where) != belongs)
            return u"%1 is %2on the list in Constant Contact"_s.arg(wanted.key(),
                                                                    belongs ? u"not "_s : QString());
    }
    return {};
}

void Stage::converge()
{
    QString apart = disagreement();
    QString told;
    for (int played = 0; played < kMostRounds; ++played) {
        studio.letTimePass(kBetweenRounds);
        const Sync::RoundReport report = round();
        told = report.error ? report.error->message : QString();
        apart = disagreement();
        if (apart.isEmpty() && told.isEmpty() && report.counts.pending == 0)
            break;
    }
    expect(apart.isEmpty(), u"after three rounds: "_s + apart);
    expect(told.isEmpty(), u"the third round still fails: "_s + told);
    for (const auto &[name, method] : std::as_const(once)) {
        const int times = done(name, method);
        expect(times <= 1, u"%1 was done %2 times"_s.arg(name).arg(times));
    }
    once.clear();
    studio.letTimePass(kBetweenRounds);
    mark();
    const Sync::RoundReport quiet = round();
    expect(!quiet.error, u"the last round fails: "_s + (quiet.error ? quiet.error->message : QString()));
    expect(writes() == 0, u"the last round writes"_s);
}

} // namespace FaultMatrix
