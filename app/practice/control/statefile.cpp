// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/control/statefile.h"

#include "core/platform/fileaccess.h"
#include "core/utc.h"
#include "practice/account/accountserialization.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Practice {

namespace {

Core::Error storageError(const QString &message)
{
    return {.kind = Core::Error::Kind::Storage, .message = message, .detail = {}, .retryAt = {}};
}

QString statePath(const ServerState &serverState)
{
    return serverState.options.stateDirectory + u"/practice.json"_s;
}

QJsonArray tokensJson(const QHash<QByteArray, Grant> &tokens)
{
    QJsonArray array;
    for (auto token = tokens.begin(); token != tokens.end(); ++token) {
        array.append(QJsonObject{
            {u"token"_s, QString::fromLatin1(token.key())},
            {u"user"_s, token->user},
            {u"scopes"_s, QJsonArray::fromStringList(token->scopes)},
            {u"until"_s, token->until.isValid() ? token->until.toMSecsSinceEpoch() : 0},
            {u"last_used"_s, token->lastUsed.isValid() ? token->lastUsed.toMSecsSinceEpoch() : 0}});
    }
    return array;
}

QHash<QByteArray, Grant> tokensFrom(const QJsonArray &array, const ServerState &serverState)
{
    QHash<QByteArray, Grant> tokens;
    for (const auto &value : array) {
        const User *user = serverState.user(value["user"_L1].toString());
        if (!user)
            continue;
        Grant grant{user->name, user->account, {}, user->mayWrite, {}, {}};
        const QJsonArray scopes = value["scopes"_L1].toArray();
        for (const auto &scope : scopes)
            grant.scopes.append(scope.toString());
        grant.until = Core::utcFromMSecs(value["until"_L1].toInteger());
        grant.lastUsed = Core::utcFromMSecs(value["last_used"_L1].toInteger());
        tokens.insert(value["token"_L1].toString().toLatin1(), grant);
    }
    return tokens;
}

} // namespace

Core::Result<void> saveState(const ServerState &serverState)
{
    QByteArrayList accounts;
    for (const auto &account : serverState.accounts)
        accounts.append(serializeAccount(*account));
    const QDateTime now = serverState.clock.now();
    const QJsonObject rest{{u"access_tokens"_s, tokensJson(serverState.tokens.accessTokens())},
                           {u"refresh_tokens"_s, tokensJson(serverState.tokens.refreshTokens())},
                           {u"day"_s, now.date().toString(Qt::ISODate)},
                           {u"calls"_s, serverState.limits.usedToday(now)}};
    const QByteArray state = "{\"accounts\":[" + accounts.join(',') + "]," +
                             QJsonDocument(rest).toJson(QJsonDocument::Compact).mid(1);
    QDir().mkpath(serverState.options.stateDirectory);
    QSaveFile file(statePath(serverState));
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(Core::kPrivateFile) &&
                         file.write(state) == state.size() && file.commit();
    if (!written)
        return storageError(
            u"The practice account could not be saved in %1."_s.arg(serverState.options.stateDirectory));
    return {};
}

Core::Result<void> loadState(ServerState &serverState)
{
    QFile file(statePath(serverState));
    if (!file.exists())
        return {};
    const QJsonDocument document =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
    const QJsonArray accounts = document["accounts"_L1].toArray();
    if (accounts.isEmpty())
        return storageError(
            u"The practice account saved in %1 cannot be read. Delete the file to start over."_s.arg(
                serverState.options.stateDirectory));
    serverState.accounts.clear();
    for (const auto &account : accounts)
        serverState.accounts.push_back(deserializeAccount(account.toObject()));
    serverState.tokens.restore(tokensFrom(document["access_tokens"_L1].toArray(), serverState),
                               tokensFrom(document["refresh_tokens"_L1].toArray(), serverState));
    const QDateTime now = serverState.clock.now();
    if (document["day"_L1].toString() == now.date().toString(Qt::ISODate))
        serverState.limits.setUsedToday(document["calls"_L1].toInt(), now);
    serverState.changed = false;
    return {};
}

} // namespace Practice
