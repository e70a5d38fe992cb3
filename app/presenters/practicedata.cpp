// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/practicedata.h"

#include "core/try.h"
#include "domain/enumnames.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Presenters {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Core::Error;
using Core::Result;

namespace {

constexpr auto kDay = 24h;

Error unreadable(const QString &detail)
{
    return {Error::Kind::InvalidInput,
            QCoreApplication::translate("PracticeStudio",
                                        "The practice studio could not be read. Install Listwell again."),
            detail,
            {}};
}

std::chrono::seconds ageIn(const QJsonObject &object, const QString &prefix = {})
{
    return object.value(prefix + "days_ago"_L1).toInt() * kDay +
           object.value(prefix + "hours_ago"_L1).toInt() * 1h;
}

Domain::Client clientFrom(const QJsonObject &object)
{
    Domain::Client client;
    client.studioNumber = object["client_id"_L1].toString();
    client.firstName = object["first_name"_L1].toString();
    client.lastName = object["last_name"_L1].toString();
    client.email = object["email"_L1].toString();
    client.phone = object["phone"_L1].toString();
    client.street = object["street"_L1].toString();
    client.city = object["city"_L1].toString();
    client.state = object["state"_L1].toString();
    client.postalCode = object["postal_code"_L1].toString();
    client.country = object["country"_L1].toString();
    client.birthday = QDate::fromString(object["birthday"_L1].toString(), Qt::ISODate);
    client.status =
        Domain::clientStatusFromName(object["status"_L1].toString()).value_or(Domain::ClientStatus::Active);
    const QJsonObject custom = object["custom"_L1].toObject();
    for (auto value = custom.begin(); value != custom.end(); ++value)
        client.custom.insert(value.key(), value->toString());
    return client;
}

Result<QList<PracticeAnswer>> answersFrom(const QJsonArray &array)
{
    QList<PracticeAnswer> answers;
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        const auto answer = Domain::subscriptionFromName(object["answer"_L1].toString());
        const auto source = Domain::consentSourceFromName(object["source"_L1].toString());
        if (!answer || !source)
            return unreadable(u"answer"_s);
        answers.append({ageIn(object), *answer, *source});
    }
    return answers;
}

Result<QList<PracticeClient>> clientsFrom(const QJsonArray &array)
{
    QList<PracticeClient> clients;
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        PracticeClient client;
        client.client = clientFrom(object);
        client.age = ageIn(object, u"since_"_s);
        ASSIGN_OR_RETURN(const QList<PracticeAnswer> answers, answersFrom(object["answers"_L1].toArray()));
        client.answers = answers;
        client.isListed = object["listed"_L1].toBool();
        if (const QJsonObject optOut = object["opted_out"_L1].toObject(); !optOut.isEmpty())
            client.optOut = {ageIn(optOut), Domain::optOutSourceFromName(optOut["by"_L1].toString())};
        if (object.contains("left_list_days_ago"_L1))
            client.leftList = ageIn(object, u"left_list_"_s);
        clients.append(client);
    }
    return clients;
}

Result<QList<Domain::CustomField>> fieldsFrom(const QJsonArray &array)
{
    QList<Domain::CustomField> fields;
    for (const auto &value : array) {
        const auto type = Domain::customFieldTypeFromName(value["type"_L1].toString());
        if (!type)
            return unreadable(u"field"_s);
        fields.append({value["label"_L1].toString(), *type, {}, {}});
    }
    return fields;
}

QList<PracticeClass> classesFrom(const QJsonArray &array)
{
    QList<PracticeClass> classes;
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        PracticeClass studioClass;
        studioClass.day = object["day"_L1].toInt();
        studioClass.time = QTime::fromString(object["time"_L1].toString(), u"hh:mm"_s);
        studioClass.studioClass.name = object["name"_L1].toString();
        studioClass.studioClass.teacher = object["teacher"_L1].toString();
        studioClass.studioClass.minutes = object["minutes"_L1].toInt();
        studioClass.studioClass.places = object["places"_L1].toInt();
        const QJsonArray booked = object["booked"_L1].toArray();
        for (const auto &number : booked)
            studioClass.booked.append(number.toString());
        classes.append(studioClass);
    }
    return classes;
}

} // namespace

Result<PracticeData> readPracticeData()
{
    QFile file(u":/practice/studio.json"_s);
    const QJsonDocument document =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
    const QJsonObject account = document["account"_L1].toObject();
    if (account.isEmpty())
        return unreadable(u"studio.json"_s);
    PracticeData data;
    data.accountId = account["id"_L1].toString();
    data.businessName = account["business_name"_L1].toString();
    data.connectedSince = ageIn(account, u"since_"_s);
    data.connectedUntil = ageIn(account, u"until_"_s);
    data.list = {account["list_id"_L1].toString()};
    ASSIGN_OR_RETURN(const QList<Domain::CustomField> fields, fieldsFrom(document["fields"_L1].toArray()));
    data.fields = fields;
    ASSIGN_OR_RETURN(const QList<PracticeClient> clients, clientsFrom(document["clients"_L1].toArray()));
    data.clients = clients;
    data.classes = classesFrom(document["classes"_L1].toArray());
    return data;
}

} // namespace Presenters
