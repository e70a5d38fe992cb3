// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connecting.h"
#include "matrixcells.h"

#include "store/recovery/backups.h"
#include "store/sqlite/opendatabase.h"
#include "support/scriptedserver.h"

#include <QDir>
#include <QFile>
#include <QSqlQuery>
#include <QTest>

namespace FaultMatrix {

using namespace Qt::StringLiterals;
using Core::Tone;
using Support::ScriptedServer;

namespace {

// A row with the same fault for both ways to the login page.
struct LoginFault
{
    int number = 0;
    QString name;
    QString says; ///< message for the owner, as a regular expression; empty: no message, it continues
    std::function<void(Connecting &)> begin;
    std::function<void(Connecting &)> end = [](Connecting &login) { login.practice.hook(u"clear-faults"_s); };
    ConnectWishes wishes;
    int tokenCalls = 1;          ///< maximum number: a code can be used once
    bool afterTheTokens = false; ///< the login is valid, only the account cannot be read yet
};

QStringList play(Way way, const LoginFault &fault)
{
    Connecting login(way, fault.wishes);
    if (!login.open())
        return login.complaints;
    fault.begin(login);
    login.connectBusiness();
    const int calls = login.tokenCalls();
    login.expect(calls <= fault.tokenCalls, u"%1 token requests"_s.arg(calls));
    if (fault.says.isEmpty()) {
        login.expectConnected();
        return login.complaints;
    }
    login.expectEnded(fault.says, fault.afterTheTokens);
    fault.end(login);
    if (fault.afterTheTokens)
        login.askAccountAgain();
    else
        login.connectBusiness(); // immediately, with the same button
    login.expectConnected();
    return login.complaints;
}

LoginFault atToken(int number, const QString &name, const QJsonObject &description, const QString &says)
{
    LoginFault fault;
    fault.number = number;
    fault.name = name;
    fault.says = says;
    fault.begin = [description](Connecting &login) { login.spoilToken(description); };
    return fault;
}

LoginFault atAccount(int number, const QString &name, const QJsonObject &description, const QString &says)
{
    LoginFault fault = atToken(number, name, {}, says);
    fault.begin = [description](Connecting &login) { login.spoilAccount(description); };
    fault.afterTheTokens = true;
    return fault;
}

const QString kSignInAgain = u"click connect business to log in again"_s;

QJsonObject refusedToken(int status, const QString &word)
{
    return {{"status"_L1, status}, {"body"_L1, QJsonObject{{"error"_L1, word}}}};
}

QList<LoginFault> lostTokenAnswers()
{
    constexpr int kOverTheCap = 70 * 1024;
    constexpr double kPatience = 0.05; // factor on the 30 s timeout of the token request
    const QJsonObject after{{"when"_L1, u"after"_s}};
    const auto delivered = [](QJsonObject description, const QString &how) {
        description.insert("delivery"_L1, how);
        return description;
    };
    QList<LoginFault> all{
        atToken(3, u"server silent"_s, delivered({}, u"silence"_s), kSignInAgain),
        atToken(4, u"one byte at a time"_s, delivered({}, u"drip"_s), kSignInAgain),
        atToken(5, u"response lost"_s, delivered(after, u"close"_s), kSignInAgain),
        atToken(6, u"closed, not processed"_s, delivered({}, u"close"_s), kSignInAgain),
        atToken(7, u"response truncated"_s, delivered(after, u"cut"_s), kSignInAgain),
        atToken(8, u"giant body"_s,
                {{"status"_L1, 200}, {"body"_L1, QJsonObject()}, {"body_bytes"_L1, kOverTheCap}},
                kSignInAgain),
        atToken(10, u"captive portal"_s,
                {{"status"_L1, 200},
                 {"content_type"_L1, u"text/html"_s},
                 {"body"_L1, u"<html><body>Welcome to the café</body></html>"_s}},
                u"network has a login page"_s),
    };
    all[0].wishes.patience = all[1].wishes.patience = kPatience;
    return all;
}

QList<LoginFault> refusals()
{
    const QString setUp = u"does not accept the way Listwell is registered"_s;
    const QString later = u"try again in a few minutes"_s;
    const QString unreadable = u"could not be read"_s;
    const QJsonObject throttled{{"status"_L1, 429}, {"count"_L1, 1}, {"body"_L1, QJsonObject()}};
    QJsonObject throttledCall = throttled;
    throttledCall.insert("body"_L1, QJsonObject{{"error_key"_L1, u"throttled"_s}});
    QList<LoginFault> all{
        atToken(11, u"400"_s, refusedToken(400, u"invalid_request"_s), setUp),
        atToken(11, u"400, code refused"_s, refusedToken(400, u"invalid_grant"_s), kSignInAgain),
        atAccount(13, u"403"_s, {{"status"_L1, 403}, {"body"_L1, QJsonObject()}}, u"allow|permi|right"_s),
        atToken(16, u"429 throttled"_s, throttled, {}),
        atAccount(16, u"429 throttled, at the account"_s, throttledCall, {}),
        atAccount(17, u"429 daily quota"_s,
                  {{"status"_L1, 429}, {"body"_L1, QJsonObject{{"error_key"_L1, u"quota_exceeded"_s}}}},
                  u"\\d"_s),
        atToken(18, u"500 without a body"_s, {{"status"_L1, 500}, {"body"_L1, QString()}}, later),
        atToken(18, u"503 with HTML"_s,
                {{"status"_L1, 503},
                 {"content_type"_L1, u"text/html"_s},
                 {"body"_L1, u"<html><body>Service Unavailable</body></html>"_s}},
                later),
        atToken(20, u"invalid_client"_s, refusedToken(401, u"invalid_client"_s), setUp),
        atToken(20, u"invalid_scope"_s, refusedToken(400, u"invalid_scope"_s), setUp),
        atToken(21, u"malformed JSON"_s,
                {{"status"_L1, 200}, {"content_type"_L1, u"application/json"_s}, {"body"_L1, u"{"_s}},
                unreadable),
        atToken(21, u"wrong types"_s,
                {{"status"_L1, 200},
                 {"body"_L1, QJsonObject{{"token_type"_L1, u"Bearer"_s}, {"access_token"_L1, 7}}}},
                unreadable),
        atAccount(21, u"malformed account"_s, {{"status"_L1, 200}, {"body"_L1, QJsonArray()}},
                  u"try|again"_s),
    };
    all[3].tokenCalls = 2; // the request was not processed, so the code is still valid
    all[5].end = [](Connecting &login) {
        login.practice.hook(u"clear-faults"_s);
        login.clockOffset = 24 * 3600;
    };
    return all;
}

// A response of a few kilobytes that decompresses to 64 MiB.
LoginFault gzipBomb()
{
    LoginFault fault = atToken(8, u"gzip bomb"_s, {}, kSignInAgain);
    fault.begin = [](Connecting &login) {
        login.gate->instead = [](const QByteArray &head) {
            if (!head.startsWith("POST "))
                return QByteArray();
            const QByteArray zlib = qCompress(QByteArray(64 * 1024 * 1024, ' '), 9);
            const QByteArray body = QByteArray::fromHex("1f8b0800000000000003") +
                                    zlib.sliced(6, zlib.size() - 10) + QByteArray(8, '\0');
            return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\n"
                   "Connection: close\r\nContent-Length: " +
                   QByteArray::number(body.size()) + "\r\n\r\n" + body;
        };
    };
    fault.end = [](Connecting &login) { login.gate->instead = {}; };
    return fault;
}

QStringList redirectedToken(Way way)
{
    ScriptedServer stranger;
    stranger.play({ScriptedServer::answer(200, "{}")});
    const QJsonObject headers{{"Location"_L1, stranger.url(u"/token"_s).toString()}};
    QStringList complaints =
        play(way, atToken(9, {}, {{"status"_L1, 307}, {"body"_L1, QJsonObject()}, {"headers"_L1, headers}},
                          kSignInAgain));
    if (!stranger.requests().isEmpty())
        complaints.append(u"the redirect target was called"_s);
    return complaints;
}

// 26 to 28: the login works until the program ends, with a message, and is stored as soon as possible.
QStringList withoutKeychain(Way way, Keyring::State state)
{
    Connecting login(way);
    if (!login.open())
        return login.complaints;
    login.keyring.state = state;
    login.connectBusiness();
    login.expectConnected();
    const QString warning = login.told(Tone::Warning);
    login.expect(warning.contains("forgotten"_L1),
                 u"no banner warns that the login will be lost: "_s + warning);
    login.expect(state != Keyring::State::Locked || warning.contains("unlock"_L1, Qt::CaseInsensitive),
                 u"it does not mention unlocking: "_s + warning);
    login.expect(!login.keyring.kept, u"it was stored although that is impossible"_s);
    login.keyring.state = Keyring::State::Open;
    login.expect(QTest::qWaitFor([&] { return login.keyring.kept.has_value(); }, 30'000),
                 u"it was not stored after the keychain was unlocked"_s);
    return login.complaints;
}

// 30: the account cannot be stored because the disk is full.
QStringList diskFull(Way way)
{
    Connecting login(way);
    if (!login.open())
        return login.complaints;
    const QString file = login.environment.dataDirectory + "/listwell.db"_L1;
    const auto execute = [&](const QString &statement) {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"disk"_s);
            database.setDatabaseName(file);
            login.expect(database.open() && QSqlQuery(database).exec(statement),
                         u"the test could not execute "_s + statement);
        }
        QSqlDatabase::removeDatabase(u"disk"_s);
    };
    execute(u"CREATE TRIGGER full BEFORE INSERT ON connection BEGIN SELECT RAISE(ABORT, 'disk full'); END"_s);
    login.connectBusiness();
    login.expect(!login.isConnected(), u"it counts as connected although nothing could be stored"_s);
    login.complaints += flawsOf(login.told());
    login.expect(login.keyring.kept.has_value(), u"the login was discarded"_s);
    execute(u"DROP TRIGGER full"_s);
    const int before = login.tokenCalls();
    login.askAccountAgain();
    login.expectConnected();
    login.expect(login.tokenCalls() == before, u"a new login was needed"_s);
    return login.complaints;
}

// 31: the program starts with a damaged database. It restores a backup, or reports that there is none;
// afterwards, connecting works.
QStringList damagedDatabase(Way way, bool hasCopy)
{
    using Phase = Presenters::ConnectionState::Phase;
    Connecting login(way);
    if (!login.open())
        return login.complaints;
    login.close();
    const QString folder = login.environment.dataDirectory;
    if (hasCopy) {
        const Core::SystemClock clock;
        const auto database = Store::openDatabase(folder, clock);
        login.expect(database && Store::Backups(folder).make(**database),
                     u"the test could not make a copy"_s);
    }
    QFile file(folder + "/listwell.db"_L1);
    login.expect(file.open(QIODevice::ReadWrite) && file.write(QByteArray(1000, 'x')) == 1000,
                 u"the test could not damage the file"_s);
    file.close();
    login.start();
    if (hasCopy) {
        login.expect(login.page().restored, u"it does not report that a backup was restored"_s);
    } else {
        login.expect(login.page().phase == Phase::Unusable, u"it continues with damaged data"_s);
        login.complaints += flawsOf(login.told());
        login.close();
        QDir(folder).removeRecursively();
        login.start();
    }
    login.connectBusiness();
    login.expectConnected();
    return login.complaints;
}

// 33: the clock changes while the person types.
QStringList clockJump(Way way, qint64 seconds)
{
    Connecting login(way);
    if (!login.open())
        return login.complaints;
    login.beforeAnswer = [&] {
        login.clockOffset = seconds;
        return true;
    };
    login.connectBusiness();
    login.expectConnected();
    return login.complaints;
}

// 36: the person cancels the login.
QStringList cancelled(Way way)
{
    Connecting login(way);
    if (!login.open())
        return login.complaints;
    login.beforeAnswer = [&] {
        login.cancel();
        return false;
    };
    login.connectBusiness();
    login.expectEnded({});
    login.expect(login.tokenCalls() == 0, u"a token was requested"_s);
    login.beforeAnswer = [] { return true; };
    login.connectBusiness();
    login.expectConnected();
    return login.complaints;
}

QStringList denied(Way way)
{
    Connecting login(way);
    if (!login.open())
        return login.complaints;
    login.button = Support::PracticeLogin::Button::Deny;
    login.connectBusiness();
    login.expectEnded(u"choose Allow"_s);
    login.expect(login.tokenCalls() == 0, u"a token was requested"_s);
    login.button = Support::PracticeLogin::Button::Allow;
    login.connectBusiness();
    login.expectConnected();
    return login.complaints;
}

// 37: data of the other account is not used, and the person is asked.
QStringList anotherAccount(Way way)
{
    Connecting login(way);
    if (!login.open())
        return login.complaints;
    login.connectBusiness();
    const QString before = login.page().businessName;
    login.disconnect();
    login.user = u"northlight"_s;
    login.connectBusiness();
    login.expect(login.isConnected() && login.page().businessName != before, u"it is the same account"_s);
    login.expect(login.told(Tone::Warning).contains("different Constant Contact account"_L1),
                 u"nobody is told: "_s + login.told(Tone::Warning));
    login.expect(login.page().listName.isEmpty(), u"the list of the other account is still chosen"_s);
    return login.complaints;
}

} // namespace

QList<Cell> connectCells()
{
    QList<Cell> cells;
    for (const Way way : {Way::Browser, Way::Embedded}) {
        const Column column = way == Way::Browser ? Column::ConnectBrowser : Column::ConnectEmbedded;
        const auto add = [&](int number, const QString &name, std::function<QStringList()> cell) {
            cells.append({number, name, column, std::move(cell)});
        };
        const QList<LoginFault> faults = lostTokenAnswers() + refusals() + QList<LoginFault>{gzipBomb()};
        for (const LoginFault &fault : faults)
            add(fault.number, fault.name, [way, fault] { return play(way, fault); });
        add(9, u"redirect to another host"_s, [way] { return redirectedToken(way); });
        add(26, u"no keychain"_s, [way] { return withoutKeychain(way, Keyring::State::Absent); });
        add(27, u"keychain locked"_s, [way] { return withoutKeychain(way, Keyring::State::Locked); });
        add(28, u"keychain hangs"_s, [way] { return withoutKeychain(way, Keyring::State::Frozen); });
        add(30, u"disk full"_s, [way] { return diskFull(way); });
        add(31, u"database damaged"_s,
            [way] { return damagedDatabase(way, false) + damagedDatabase(way, true); });
        add(33, u"clock a day ahead"_s, [way] { return clockJump(way, 86400); });
        add(33, u"clock a day back"_s, [way] { return clockJump(way, -86400); });
        add(36, u"cancelled"_s, [way] { return cancelled(way); });
        add(36, u"denied"_s, [way] { return denied(way); });
        add(37, u"other account"_s, [way] { return anotherAccount(way); });
    }
#ifdef LISTWELL_HAS_LOGIN_WINDOW
    cells += windowCells();
#endif
    return cells + browserCells();
}

} // namespace FaultMatrix
