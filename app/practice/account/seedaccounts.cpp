// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/account/seedaccounts.h"

#include "practice/api/fieldsapi.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Practice {

namespace {

QJsonArray startData()
{
    QFile file(u":/practice/accounts.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "Practice::startData", "the seed data is missing in the resources");
    return opened ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

Contact newContact(SimulatedAccount &account, const QString &address, const QDateTime &at)
{
    Contact contact;
    contact.id = account.ids.next();
    contact.email.address = address;
    contact.email.permission = u"implicit"_s;
    contact.email.optInSource = u"Account"_s;
    contact.email.confirmStatus = u"off"_s;
    contact.email.createdAt = contact.email.updatedAt = contact.email.optInDate = at;
    contact.createSource = contact.updateSource = u"Account"_s;
    contact.createdAt = contact.updatedAt = at;
    return contact;
}

void addPerson(SimulatedAccount &account, const QJsonObject &person, const QDateTime &now)
{
    constexpr int kDefaultAge = 400;
    const QDateTime at = now.addDays(-person.value("joined_days_ago"_L1).toInt(kDefaultAge));
    Contact contact = newContact(account, person.value("email"_L1).toString(), at);
    contact.firstName = person.value("first_name"_L1).toString();
    contact.lastName = person.value("last_name"_L1).toString();
    contact.birthdayMonth = person.value("birthday_month"_L1).toInt();
    contact.birthdayDay = person.value("birthday_day"_L1).toInt();
    contact.email.permission = person.value("permission"_L1).toString(contact.email.permission);
    if (contact.email.permission == "explicit"_L1)
        contact.email.optInSource = u"Contact"_s;
    const QString phone = person.value("phone"_L1).toString();
    if (!phone.isEmpty())
        contact.phones.append({account.ids.next(), phone, u"mobile"_s, at, at});
    const QJsonObject home = person.value("home"_L1).toObject();
    if (!home.isEmpty()) {
        contact.addresses.append({account.ids.next(), u"home"_s, home.value("street"_L1).toString(),
                                  home.value("city"_L1).toString(), home.value("state"_L1).toString(),
                                  home.value("postal_code"_L1).toString(), u"United States"_s, at, at});
    }
    const QJsonObject fields = person.value("fields"_L1).toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (const CustomField *known = account.fieldNamed(field.key()))
            contact.fields.append({known->id, field.value().toString(), {}});
    }
    const QJsonArray lists = person.value("lists"_L1).toArray();
    for (const auto &place : lists)
        contact.lists.append(account.lists[size_t(place.toInt())].id);
    if (person.contains("left_days_ago"_L1)) {
        const QDateTime left = now.addDays(-person.value("left_days_ago"_L1).toInt());
        SimulatedAccount::optOut(contact, person.value("left_by"_L1).toString(u"Contact"_s),
                                 person.value("reason"_L1).toString(), left);
    }
    account.add(std::move(contact));
}

void addFields(SimulatedAccount &account, const QJsonArray &fields, const QDateTime &at)
{
    for (const auto &value : fields) {
        CustomField field;
        field.id = account.ids.next();
        field.label = value["label"_L1].toString();
        field.name = FieldsApi::fieldName(account, field.label);
        field.type = value["type"_L1].toString();
        field.version = value["version"_L1].toInt(1);
        field.createdAt = field.updatedAt = at;
        account.fields.push_back(field);
    }
}

std::unique_ptr<SimulatedAccount> accountFrom(const QJsonObject &data, const ServerState &serverState,
                                              const QDateTime &now)
{
    auto account = std::make_unique<SimulatedAccount>();
    account->key = data.value("key"_L1).toString();
    account->ids = Identifiers(serverState.options.seed + u'/' + account->key);
    account->encodedId = data.value("encoded_account_id"_L1).toString();
    account->organization = data.value("organization_name"_L1).toString();
    account->firstName = data.value("first_name"_L1).toString();
    account->lastName = data.value("last_name"_L1).toString();
    account->contactEmail = data.value("contact_email"_L1).toString();
    account->phone = data.value("phone"_L1).toString();
    account->website = data.value("website"_L1).toString();
    account->timeZone = data.value("time_zone_id"_L1).toString();
    account->stateCode = data.value("state_code"_L1).toString();
    account->countryCode = u"US"_s;
    constexpr int kAge = 900;
    const QDateTime opened = now.addDays(-kAge);
    const QJsonArray lists = data.value("lists"_L1).toArray();
    for (const auto &list : lists) {
        ContactList &added = account->addList(list["name"_L1].toString(), opened);
        added.description = list["description"_L1].toString();
        added.favorite = list["favorite"_L1].toBool();
    }
    return account;
}

/// Adds generated lists and contacts, for tests of the program with large accounts.
void addMany(SimulatedAccount &account, const Options &options, const QDateTime &now)
{
    for (int i = 1; i <= options.lists; ++i)
        (void)account.addList(u"Practice list %1"_s.arg(i, 4, 10, QChar(u'0')), now);
    for (int i = 1; i <= options.contacts; ++i) {
        Contact contact = newContact(account, u"member%1@example.net"_s.arg(i), now);
        contact.firstName = u"Member"_s;
        contact.lastName = u"Number %1"_s.arg(i);
        contact.lists.append(account.lists.front().id);
        account.add(std::move(contact));
    }
}

} // namespace

void seedAccounts(ServerState &serverState)
{
    const QDateTime now = serverState.clock.now();
    serverState.accounts.clear();
    serverState.users.clear();
    const QJsonArray data = startData();
    for (const auto &value : data) {
        const QJsonObject object = value.toObject();
        std::unique_ptr<SimulatedAccount> account = accountFrom(object, serverState, now);
        const bool first = serverState.accounts.empty();
        if (first && serverState.options.empty) {
            account->lists.resize(1);
        } else {
            constexpr int kAge = 800;
            addFields(*account, object.value("fields"_L1).toArray(), now.addDays(-kAge));
            const QJsonArray people = object.value("people"_L1).toArray();
            for (const auto &person : people)
                addPerson(*account, person.toObject(), now);
        }
        if (first)
            addMany(*account, serverState.options, now);
        const QJsonArray users = object.value("users"_L1).toArray();
        for (const auto &user : users)
            serverState.users.append({user["name"_L1].toString(), user["password"_L1].toString(),
                                      account->key, user["may_write"_L1].toBool(true)});
        serverState.accounts.push_back(std::move(account));
    }
    serverState.changed = true;
}

} // namespace Practice
