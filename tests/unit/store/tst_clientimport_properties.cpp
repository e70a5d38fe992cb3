// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "somereport.h"

#include "store/directory/importundo.h"

#include <algorithm>
#include <random>

using namespace SomeReport;

namespace {

constexpr int kPeople = 6;

/// The row of one person, who has a name of their own and, mostly, the same number and address in every
/// report.
ReportRow rowOf(int person, const QString &address, const QList<Subscription> &answers)
{
    ReportRow row;
    row.line = person + 2;
    Domain::Client &client = row.client;
    if (*rc::gen::inRange(0, 4) > 0)
        tell(row, u"client_id"_s, client.studioNumber, QString::number(100 + person));
    tell(row, u"first_name"_s, client.firstName, u"Ana"_s);
    tell(row, u"last_name"_s, client.lastName, u"Brook%1"_s.arg(person));
    if (*rc::gen::inRange(0, 8) > 0)
        tell(row, u"email"_s, client.email, address);
    tell(row, u"phone"_s, client.phone, oneOf(u""_s, u"(555) 0100"_s, u"555 0199"_s));
    QString pet;
    tell(row, u"custom.Pet"_s, pet, oneOf(u""_s, u"Cat"_s, u"Dog"_s));
    if (!pet.isEmpty())
        client.custom.insert(u"Pet"_s, pet);
    if (*rc::gen::inRange(0, 4) > 0)
        row.subscribed = answers.at(*rc::gen::inRange<qsizetype>(0, answers.size()));
    return row;
}

enum class Families { No, Yes };

/// A report in which no two rows are about one person.
QList<ReportRow> differentPeople(Families families, const QList<Subscription> &answers)
{
    QList<ReportRow> rows;
    for (int person = 0; person < kPeople; ++person) {
        if (*rc::gen::inRange(0, 3) == 0)
            continue;
        const bool isFamily = families == Families::Yes && person < 3;
        const QString address = isFamily ? u"family@example.com"_s : u"p%1@example.com"_s.arg(person);
        rows.append(rowOf(person, address, answers));
    }
    return rows;
}

const QList<Subscription> kAnyAnswer{Subscription::Yes, Subscription::No};
const QList<Subscription> kOnlyYes{Subscription::Yes};

/// Everything that an import changes, except the data for undoing it.
QStringList people(StoreFixture &store)
{
    return clients(store) + addresses(store) + ledger(store);
}

QString asText(const QStringList &lines)
{
    return lines.join(u'\n');
}

void letSomeAnswer(StoreFixture &store)
{
    const auto entries = StoreFixture::stored(store.directory().clients({}));
    for (const Domain::ClientEntry &entry : entries) {
        if (*rc::gen::arbitrary<bool>())
            store.answer(entry.client.id, *rc::gen::element(Subscription::Yes, Subscription::No));
    }
    store.tick();
}

/// Imports the same report into two studios.
void importBoth(StoreFixture &first, StoreFixture &second, const QList<ReportRow> &rows)
{
    importAsSet(first, rows);
    importAsSet(second, rows);
    first.tick();
    second.tick();
}

} // namespace

class ClientImportPropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importingTwiceChangesNothing()
    {
        QVERIFY(rc::check([] {
            StoreFixture store;
            importAsSet(store, differentPeople(Families::Yes, kAnyAnswer));
            store.tick();
            const auto rows = differentPeople(Families::Yes, kAnyAnswer);
            importAsSet(store, rows);
            const QString before = asText(people(store));
            store.tick();
            const auto again = importAsSet(store, rows);
            RC_ASSERT(again.added == 0 && again.updated == 0);
            RC_ASSERT(again.unchanged + again.refused.total() == rows.size());
            RC_ASSERT(asText(people(store)).toStdString() == before.toStdString());
        }));
    }

    // People who share an address are left out: the first of their answers counts for the others, too.
    void orderOfRowsAboutDifferentPeopleDoesNotMatter()
    {
        QVERIFY(rc::check([] {
            StoreFixture inOrder;
            StoreFixture shuffled;
            importBoth(inOrder, shuffled, differentPeople(Families::No, kAnyAnswer));
            auto rows = differentPeople(Families::No, kAnyAnswer);
            const auto done = importAsSet(inOrder, rows);
            std::mt19937 random(*rc::gen::arbitrary<unsigned>());
            std::shuffle(rows.begin(), rows.end(), random);
            const auto other = importAsSet(shuffled, rows);
            RC_ASSERT(done.added == other.added && done.updated == other.updated);
            RC_ASSERT(asText(people(shuffled)).toStdString() == asText(people(inOrder)).toStdString());
        }));
    }

    // A no is never taken back, so the reports say yes or nothing.
    void undoingAnImportRestoresEveryClient()
    {
        QVERIFY(rc::check([] {
            StoreFixture store;
            importAsSet(store, differentPeople(Families::Yes, kOnlyYes));
            store.tick();
            letSomeAnswer(store);
            const QString before = asText(clients(store));
            const auto done = importAsSet(store, differentPeople(Families::Yes, kOnlyYes));
            if (done.added + done.updated == 0)
                return; // the import before is still the one to undo
            store.tick();
            Domain::UndoneImport undone;
            do {
                undone = StoreFixture::stored(Store::undoSlice(*store.database));
                RC_ASSERT(undone.kept.isEmpty());
            } while (undone.remaining > 0);
            RC_ASSERT(asText(clients(store)).toStdString() == before.toStdString());
        }));
    }
};

QTEST_GUILESS_MAIN(ClientImportPropertiesTest)
#include "tst_clientimport_properties.moc"
