// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "domain/address.h"
#include "domain/studionumber.h"
#include "store/directory/clientimport.h"
#include "store/directory/stagedreport.h"

#include <QHash>
#include <QSet>
#include <QSqlRecord>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using Domain::ClientId;
using Domain::ReportRow;
using Domain::Subscription;

namespace {

const QStringList kLabels{u"Pet"_s, u"Size"_s};

template <typename... Texts> QString oneOf(const Texts &...texts)
{
    return *rc::gen::element(QString(texts)...);
}

void tell(ReportRow &row, const QString &key, QString &field, const QString &value)
{
    if (value.isEmpty() && *rc::gen::inRange(0, 4) > 0)
        return;
    field = value;
    row.told.append(key);
}

/// Numbers, names and addresses of few people, so that rows concern one another.
ReportRow someRow(int line)
{
    ReportRow row;
    row.line = line;
    Domain::Client &client = row.client;
    tell(row, u"client_id"_s, client.studioNumber, oneOf(u""_s, u"1"_s, u"01"_s, u"2"_s, u"3"_s));
    tell(row, u"first_name"_s, client.firstName, oneOf(u"Ana"_s, u"Ana"_s, u"Ben"_s, u""_s));
    tell(row, u"last_name"_s, client.lastName, oneOf(u"Brook"_s, u"Brook"_s, u""_s));
    tell(row, u"email"_s, client.email,
         oneOf(u"a@example.com"_s, u"B@example.com"_s, u"c@example.com"_s, u"d@example.com"_s, u""_s,
               u"not an address"_s));
    tell(row, u"city"_s, client.city, oneOf(u""_s, u"Dover"_s));
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
void markSharedNumbers(QList<ReportRow> &rows)
{
    QHash<QString, QSet<QString>> people;
    for (const ReportRow &row : std::as_const(rows)) {
        const QString name = (row.client.firstName + u' ' + row.client.lastName).simplified().toCaseFolded();
        const QString person = name.isEmpty() ? Domain::addressKey(row.client.email) : name;
        if (!person.isEmpty())
            people[Domain::studioNumberKey(row.client.studioNumber)].insert(person);
    }
    for (ReportRow &row : rows) {
        const QString number = Domain::studioNumberKey(row.client.studioNumber);
        row.numberIsShared = !number.isEmpty() && people.value(number).size() > 1;
    }
}

QList<ReportRow> someReport()
{
    QList<ReportRow> rows;
    const int count = *rc::gen::inRange(1, 10);
    for (int line = 2; line < count + 2; ++line)
        rows.append(someRow(line));
    return rows;
}

Store::ImportedSlice importByRow(StoreFixture &store, const QList<ReportRow> &rows)
{
    Store::ClientImport import(*store.database);
    Store::ImportedSlice done;
    done.rows = static_cast<int>(rows.size());
    RC_ASSERT(import.begin({}).ok() && import.makeFields(kLabels).ok());
    for (const ReportRow &row : rows) {
        const auto taken = import.take(row);
        if (!taken) {
            done.refused.append(
                {row.line, taken.error().message, row.client.displayName(), row.client.email});
            continue;
        }
        done.count(row.subscribed);
        done.added += taken->outcome == Store::ImportOutcome::Added ? 1 : 0;
        done.updated += taken->outcome == Store::ImportOutcome::Updated ? 1 : 0;
        done.unchanged += taken->outcome == Store::ImportOutcome::Unchanged ? 1 : 0;
        if (!taken->contradiction.isEmpty())
            done.contradictions.append(
                {row.line, taken->contradiction, row.client.displayName(), row.client.studioNumber});
    }
    return done;
}

Store::ImportedSlice importAsSet(StoreFixture &store, const QList<ReportRow> &rows)
{
    Store::StagedReport staged(*store.database);
    RC_ASSERT(staged.fill(kLabels, rows).ok());
    const Store::ImportedReport source{{}, static_cast<int>(rows.size()), kLabels};
    const auto done = Store::ClientImport(*store.database).takeAll(source, staged);
    RC_ASSERT(done.ok());
    return *done;
}

/// The rows of a query, as text. Ids and revisions are left out: new clients of a slice come first.
QStringList contents(StoreFixture &store, const QString &sql)
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

const QString kProfile =
    u"studio_number, first_name, last_name, email, city, COALESCE(birthday, ''), status, subscribed, "
    "COALESCE(choice_at, 0), choice_strong, choice_source, choice_revision > 0, choice_address, reported, "
    "address, number_key, sort_name, search_text, sync_state, (SELECT COALESCE(GROUP_CONCAT(text), '') FROM "
    "(SELECT label || '=' || value AS text FROM client_value JOIN custom_field ON id = field_id "
    "WHERE client_id = client.id ORDER BY label))"_s;

QStringList directory(StoreFixture &store)
{
    return contents(store, u"SELECT %1 FROM client"_s.arg(kProfile)) +
           contents(store, u"SELECT address, permission, membership, COALESCE(refused_at, 0), "
                           "dirty_revision > done_revision, COALESCE(dirty_at, 0) FROM mailbox"_s) +
           contents(store, u"SELECT at, address, answer, source, wording FROM consent_entry"_s) +
           contents(store, u"SELECT added, client.revision = import_undo.revision, %1 FROM import_undo "
                           "JOIN client ON client.id = client_id"_s.arg(kProfile));
}

/// The same client in both stores, whatever the id.
ClientId clientAt(StoreFixture &store, int place)
{
    return {store.number(u"SELECT id FROM client ORDER BY %1, id LIMIT 1 OFFSET ?"_s.arg(kProfile), {place})};
}

struct Act
{
    int what;
    int place;
    Subscription answer;
};

/// What a person or a round does between two reports.
void act(StoreFixture &store, const Act &act)
{
    const auto clients = store.number(u"SELECT COUNT(*) FROM client"_s);
    if (clients == 0)
        return;
    const ClientId id = clientAt(store, act.place % static_cast<int>(clients));
    if (act.what == 0) {
        store.answer(id, act.answer);
    } else if (act.what == 1) {
        RC_ASSERT(store.directory().remove(id).ok());
    } else {
        Domain::AddressRecord record = store.view(u"a@example.com"_s).addressRecord;
        record.permission = Domain::PermissionToSend::Unsubscribed;
        record.optedOutAt = store.clock.now();
        RC_ASSERT(store.addressRecords().save(record).ok());
    }
    store.tick();
}

} // namespace

class StagedReportProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importingAsASetDoesWhatImportingRowByRowDoes()
    {
        QVERIFY(rc::check([] {
            StoreFixture byRow;
            StoreFixture asSet;
            const int reports = *rc::gen::inRange(1, 4);
            QList<ReportRow> rows;
            for (int i = 0; i < reports; ++i) {
                // Reports resemble the one before, as a studio's do.
                rows = i > 0 && *rc::gen::arbitrary<bool>() ? rows + QList{someRow(100 + i)} : someReport();
                const auto done = importAsSet(asSet, rows);
                markSharedNumbers(rows);
                const auto expected = importByRow(byRow, rows);
                RC_ASSERT(done.added == expected.added && done.updated == expected.updated);
                RC_ASSERT(done.unchanged == expected.unchanged && done.rows == expected.rows);
                RC_ASSERT(done.sayYes == expected.sayYes && done.sayNo == expected.sayNo);
                RC_ASSERT(done.refused == expected.refused);
                RC_ASSERT(done.contradictions == expected.contradictions);
                RC_ASSERT(directory(asSet).join(u'\n').toStdString() ==
                          directory(byRow).join(u'\n').toStdString());
                byRow.tick();
                asSet.tick();
                const Act next{*rc::gen::inRange(0, 3), *rc::gen::inRange(0, 20),
                               *rc::gen::element(Subscription::Yes, Subscription::No)};
                act(byRow, next);
                act(asSet, next);
            }
        }));
    }
};

QTEST_GUILESS_MAIN(StagedReportProperties)
#include "tst_stagedreport_properties.moc"
