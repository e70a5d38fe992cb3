// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crashes/endstate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Crashes {

namespace {

struct Question
{
    QLatin1StringView about;
    QLatin1StringView sql; ///< the first column is the key
};

constexpr Question kQuestions[] = {
    {"client"_L1, "SELECT id || ' ' || email, studio_number, first_name, last_name, phone, city, status, "
                  "subscribed, sync_state "
                  "FROM client"_L1},
    {"value"_L1,
     "SELECT client_value.client_id || ' ' || label, value FROM client_value JOIN custom_field ON "
     "custom_field.id = field_id"_L1},
    {"answers"_L1,
     "SELECT client_id || ' ' || address || ' ' || answer || ' ' || source, count(*) FROM consent_entry GROUP BY 1"_L1},
    // Permissions may differ: a round that settles another round's job has read those of all contacts. Only
    // the opt-outs must agree.
    {"address"_L1, "SELECT address, membership, permission = 'unsubscribed', problem FROM mailbox"_L1},
    {"field"_L1, "SELECT label, type, remote_name FROM custom_field"_L1},
    {"list"_L1, "SELECT 'chosen', name FROM chosen_list"_L1},
    {"connection"_L1, "SELECT 'is', connected, needs_reconnect, erase_pending FROM connection"_L1},
    {"journal"_L1, "SELECT 'open ' || kind, state FROM journal WHERE state IN ('sending', 'accepted')"_L1},
};

const QSet<QString> &givenOut()
{
    static const QSet<QString> names{u"created"_s,         u"updated"_s,         u"opt_in"_s, u"opt_out"_s,
                                     u"address_created"_s, u"address_updated"_s, u"id"_s};
    return names;
}

// Drops values that the service generates anew, replaces ids by names, and sorts collections.
QJsonValue comparable(const QJsonValue &value, const QMap<QString, QString> &names)
{
    if (value.isString())
        return names.value(value.toString(), value.toString());
    if (value.isArray()) {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const auto &each : array) {
            const QJsonValue part = comparable(each, names);
            parts.append(part.isObject() ? QString::fromUtf8(
                                               QJsonDocument(part.toObject()).toJson(QJsonDocument::Compact))
                                         : part.toString());
        }
        parts.sort();
        return QJsonArray::fromStringList(parts);
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject from = value.toObject();
    for (auto entry = from.begin(); entry != from.end(); ++entry) {
        if (!givenOut().contains(entry.key()))
            object.insert(entry.key(), comparable(entry.value(), names));
    }
    return object;
}

QJsonObject firstAccount(const QJsonObject &practice)
{
    return practice.value("accounts"_L1).toArray().first().toObject();
}

QString text(const QJsonValue &value)
{
    const QJsonArray one{value};
    return QString::fromUtf8(QJsonDocument(one).toJson(QJsonDocument::Compact));
}

// The cells of each row; nothing if the database cannot be read.
QList<QStringList> rows(const QString &dataFolder, QLatin1StringView sql)
{
    QList<QStringList> all;
    const QString connection = u"studio"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(dataFolder + "/listwell.db"_L1);
        database.open();
        QSqlQuery query(QString(sql), database);
        while (query.next()) {
            QStringList cells;
            for (int i = 0; i < query.record().count(); ++i)
                cells.append(query.value(i).toString());
            all.append(cells);
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return all;
}

} // namespace

EndState studioState(const QString &dataFolder)
{
    EndState state;
    for (const Question &question : kQuestions) {
        const QList<QStringList> found = rows(dataFolder, question.sql);
        for (const QStringList &cells : found)
            state.insert(question.about + u' ' + cells.first(), cells.mid(1).join(u'|'));
    }
    return state;
}

QString damage(const QString &dataFolder)
{
    const QString found = rows(dataFolder, "PRAGMA integrity_check"_L1).value(0).join(u' ');
    return found == "ok"_L1 ? QString() : u"damaged: "_s + found;
}

int callsCounted(const QString &dataFolder)
{
    return rows(dataFolder, "SELECT sum(calls) FROM call_count"_L1).value(0).value(0).toInt();
}

EndState serviceState(const QJsonObject &practice, const QJsonObject &before)
{
    const QJsonObject account = firstAccount(practice);
    QMap<QString, QString> names;
    EndState state;
    for (const auto collection : {"lists"_L1, "custom_fields"_L1}) {
        const QJsonArray array = account.value(collection).toArray();
        for (const auto &each : array) {
            const QString name = each["name"_L1].toString();
            names.insert(each["id"_L1].toString(), name);
            const QString key = "there "_L1 + collection + u' ' + name;
            state.insert(key, state.value(key).toInt() + 1);
        }
    }
    QSet<QString> known;
    const QJsonArray old = firstAccount(before).value("contacts"_L1).toArray();
    for (const auto &contact : old)
        known.insert(contact["id"_L1].toString());

    const QJsonArray contacts = account.value("contacts"_L1).toArray();
    for (const auto &contact : contacts) {
        QJsonObject object = comparable(contact, names).toObject();
        const QString id = contact["id"_L1].toString();
        object.insert("which"_L1, known.contains(id) ? id : u"new"_s);
        QString key = "there contact "_L1 + contact["address"_L1].toString();
        while (state.contains(key))
            key += " twice"_L1; // must never happen
        state.insert(key, object);
    }
    return state;
}

QStringList differences(const EndState &expected, const EndState &actual)
{
    QStringList lines;
    for (auto fact = expected.begin(); fact != expected.end(); ++fact) {
        if (!actual.contains(fact.key()))
            lines.append(u"missing: %1 %2"_s.arg(fact.key(), text(fact.value())));
        else if (actual.value(fact.key()) != fact.value())
            lines.append(u"%1: %2 instead of %3"_s.arg(fact.key(), text(actual.value(fact.key())),
                                                       text(fact.value())));
    }
    for (auto fact = actual.begin(); fact != actual.end(); ++fact) {
        if (!expected.contains(fact.key()))
            lines.append(u"too much: %1 %2"_s.arg(fact.key(), text(fact.value())));
    }
    return lines;
}

} // namespace Crashes
