// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storefixture.h"

#include "domain/address.h"
#include "domain/personname.h"
#include "domain/studionumber.h"
#include "store/directory/clientimport.h"
#include "store/directory/stagedreport.h"

#include <QHash>
#include <QSet>
#include <QSqlRecord>

#include <rapidcheck.h>

// Reports for property tests, and the contents of a directory after their import.

namespace SomeReport {

using namespace Qt::StringLiterals;
using Domain::ReportRow;
using Domain::Subscription;

inline const QStringList kLabels{u"Pet"_s, u"Size"_s};

template <typename... Texts> QString oneOf(const Texts &...texts)
{
    return *rc::gen::element(QString(texts)...);
}

inline void tell(ReportRow &row, const QString &key, QString &field, const QString &value)
{
    if (value.isEmpty() && *rc::gen::inRange(0, 4) > 0)
        return;
    field = value;
    row.told.append(key);
}

/// A row whose address could not be read: only its no counts.
inline ReportRow someNo(int line)
{
    ReportRow row;
    row.line = line;
    tell(row, u"first_name"_s, row.client.firstName, oneOf(u"Ana"_s, u"Ben"_s));
    tell(row, u"last_name"_s, row.client.lastName, u"Brook"_s);
    row.subscribed = Subscription::No;
    row.onlyNo = true;
    return row;
}

/// A row with only an address, which several people may share: in doubt, its no counts for each of them.
inline ReportRow someAddress(int line)
{
    ReportRow row;
    row.line = line;
    tell(row, u"email"_s, row.client.email, oneOf(u"a@example.com"_s, u"B@example.com"_s));
    tell(row, u"phone"_s, row.client.phone, oneOf(u""_s, u"(555) 0100"_s));
    row.subscribed = *rc::gen::element(Subscription::Yes, Subscription::No, Subscription::No);
    return row;
}

/// Numbers, names and addresses of only a few people, so that rows concern one another. `Guest` identifies
/// nobody, and one name is split in two ways.
inline ReportRow someRow(int line)
{
    if (*rc::gen::inRange(0, 12) == 0)
        return someNo(line);
    if (*rc::gen::inRange(0, 10) == 0)
        return someAddress(line);
    ReportRow row;
    row.line = line;
    Domain::Client &client = row.client;
    tell(row, u"client_id"_s, client.studioNumber, oneOf(u""_s, u"1"_s, u"01"_s, u"2"_s, u"3"_s));
    tell(row, u"first_name"_s, client.firstName,
         oneOf(u"Ana"_s, u"Ana"_s, u"Ana"_s, u"Ben"_s, u"Ana Brook"_s, u"Guest"_s, u""_s));
    tell(row, u"last_name"_s, client.lastName, oneOf(u"Brook"_s, u"Brook"_s, u""_s));
    tell(row, u"email"_s, client.email,
         oneOf(u"a@example.com"_s, u"B@example.com"_s, u"c@example.com"_s, u"d@example.com"_s, u""_s,
               u"not an address"_s));
    tell(row, u"phone"_s, client.phone, oneOf(u""_s, u"(555) 0100"_s, u"555 0199"_s));
    tell(row, u"city"_s, client.city, oneOf(u""_s, u"Dover"_s));
    if (*rc::gen::inRange(0, 4) == 0) {
        row.told.append(u"birthday"_s);
        client.birthday = *rc::gen::element(QDate(), QDate(1985, 4, 12), QDate(1985, 4, 13));
    }
    for (const QString &label : kLabels) {
        QString value;
        tell(row, "custom."_L1 + label, value, oneOf(u""_s, u"Cat "_s));
        if (!value.isEmpty())
            client.custom.insert(label, value);
    }
    if (*rc::gen::arbitrary<bool>()) {
        row.told.append(u"status"_s);
        client.status = *rc::gen::element(Domain::ClientStatus::Active, Domain::ClientStatus::Deactivated);
    }
    if (*rc::gen::inRange(0, 4) > 0)
        row.subscribed = *rc::gen::element(Subscription::Yes, Subscription::No);
    row.leftList = *rc::gen::inRange(0, 8) == 0;
    return row;
}

/// The numbers of several people, as StagedReport finds them.
inline void markSharedNumbers(QList<ReportRow> &rows)
{
    QHash<QString, QSet<QString>> people;
    for (const ReportRow &row : std::as_const(rows)) {
        const QString name = (row.client.firstName + u' ' + row.client.lastName).simplified().toCaseFolded();
        const bool isNobody = name.isEmpty() || Domain::isPlaceholderName(name);
        const QString person = isNobody ? Domain::addressKey(row.client.email) : name;
        if (!person.isEmpty())
            people[Domain::studioNumberKey(row.client.studioNumber)].insert(person);
    }
    for (ReportRow &row : rows) {
        const QString number = Domain::studioNumberKey(row.client.studioNumber);
        row.numberIsShared = !number.isEmpty() && people.value(number).size() > 1;
    }
}

inline QList<ReportRow> someReport()
{
    QList<ReportRow> rows;
    const int count = *rc::gen::inRange(1, 10);
    for (int line = 2; line < count + 2; ++line)
        rows.append(someRow(line));
    return rows;
}

/// Decides about some rows, for clients of a directory from which none was removed.
inline void decideSome(QList<ReportRow> &rows, int clients)
{
    using Domain::RowDecision;
    for (ReportRow &row : rows) {
        row.decision = *rc::gen::element(RowDecision::Undecided, RowDecision::AnotherPerson,
                                         RowDecision::SamePerson, RowDecision::LeaveOut);
        row.decidedAbout = Domain::ClientId{clients == 0 ? 0 : *rc::gen::inRange(1, clients + 1)};
    }
}

inline Store::ImportedSlice importAsSet(StoreFixture &store, const QList<ReportRow> &rows)
{
    Store::StagedReport staged(*store.database);
    RC_ASSERT(staged.fill(kLabels, rows).ok());
    const Store::ImportedReport source{{}, static_cast<int>(rows.size()), kLabels};
    const auto done = Store::ClientImport(*store.database).takeAll(source, staged);
    RC_ASSERT(done.ok());
    return *done;
}

/// The rows of a query, as text, without ids and revisions, which differ because the new clients of a slice
/// are stored first.
inline QStringList contents(StoreFixture &store, const QString &sql)
{
    QStringList rows;
    const auto done = store.database->read(sql, {}, [&](const QSqlQuery &row) {
        QStringList values;
        for (int i = 0; i < row.record().count(); ++i)
            values.append(row.value(i).toString());
        rows.append(values.join(u'|'));
    });
    RC_ASSERT(done.ok());
    rows.sort();
    return rows;
}

inline const QString kProfile =
    u"studio_number, first_name, last_name, email, phone, city, COALESCE(birthday, ''), status, subscribed, "
    "COALESCE(choice_at, 0), choice_strong, choice_source, choice_revision > 0, choice_address, reported, "
    "address, number_key, name_key, sort_name, search_text, sync_state, (SELECT COALESCE(GROUP_CONCAT(text), "
    "'') FROM "
    "(SELECT label || '=' || value AS text FROM client_value JOIN custom_field ON id = field_id "
    "WHERE client_id = client.id ORDER BY label))"_s;

inline QStringList clients(StoreFixture &store)
{
    return contents(store, u"SELECT %1 FROM client"_s.arg(kProfile));
}

inline QStringList addresses(StoreFixture &store)
{
    return contents(store, u"SELECT address, permission, membership, COALESCE(refused_at, 0), "
                           "dirty_revision > done_revision, COALESCE(dirty_at, 0) FROM mailbox"_s);
}

inline QStringList ledger(StoreFixture &store)
{
    return contents(store, u"SELECT at, address, answer, source, wording FROM consent_entry"_s);
}

inline QStringList directory(StoreFixture &store)
{
    return clients(store) + addresses(store) + ledger(store) +
           contents(store, u"SELECT added, client.revision = import_undo.revision, %1 FROM import_undo "
                           "JOIN client ON client.id = client_id"_s.arg(kProfile));
}

} // namespace SomeReport
