// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/birthday.h"
#include "store/directory/clientimport.h"
#include "store/directory/duplicates.h"
#include "store/directory/removedclients.h"
#include "store/directory/stagedreport.h"
#include "storefixture.h"

using namespace Qt::StringLiterals;
using Core::Error;
using Domain::Client;
using Domain::ClientId;
using Domain::StandardField;

namespace {

struct Studio : StoreFixture
{
    Store::Duplicates duplicates() { return Store::Duplicates(*database); }

    /// \param name  first and last name, separated by a blank
    ClientId add(const QString &name, const std::function<void(Client &)> &fill)
    {
        Client client;
        client.firstName = name.section(u' ', 0, 0);
        client.lastName = name.section(u' ', 1);
        fill(client);
        return stored(directory().add(client));
    }
    ClientId withPhone(const QString &name, const QString &phone = u"902 555 0100"_s)
    {
        return add(name, [&](Client &c) { c.phone = phone; });
    }
    /// The pairs in words: `1=2 phone email`, …
    QStringList pairs(int most = 1000)
    {
        QStringList found;
        const auto pairs = stored(duplicates().pairs(most));
        for (const Domain::DuplicatePair &pair : pairs) {
            QString words = u"%1=%2"_s.arg(pair.older.client.id.value).arg(pair.newer.client.id.value);
            for (const StandardField field : pair.same)
                words += u' ' + Domain::fieldKey(field);
            found.append(words);
        }
        return found;
    }
    int count() { return stored(duplicates().count()); }
    bool markDistinct(ClientId one, ClientId other) { return duplicates().markDistinct(one, other).ok(); }
};

QString planOf(Store::Database &database, const QString &sql)
{
    auto plan = StoreFixture::stored(database.query(u"EXPLAIN QUERY PLAN "_s + sql));
    QStringList steps;
    while (plan.next())
        steps << plan.value(3).toString();
    return steps.join(u"; "_s);
}

} // namespace

class DuplicatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNoneInAnEmptyDirectory()
    {
        Studio studio;
        QCOMPARE(studio.count(), 0);
        QCOMPARE(studio.pairs(), QStringList());
    }

    void findsTheSameName_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("equal") << u"Ana Brook"_s << u"Ana Brook"_s << true;
        QTest::newRow("case and accents") << u"Amélie Gagnon"_s << u"AMELIE GAGNON"_s << true;
        QTest::newRow("order of words") << u"Brook, Ana"_s << u"Ana Brook"_s << true;
        QTest::newRow("words in the other field") << u"Ana Maria Brook"_s << u"Brook Ana Maria"_s << true;
        QTest::newRow("apostrophe") << u"Sean O'Neil"_s << u"Sean O’Neil"_s << true;
        QTest::newRow("another first name") << u"Ana Brook"_s << u"Anna Brook"_s << false;
        QTest::newRow("a part of it") << u"Ana Brook"_s << u"Ana"_s << false;
        QTest::newRow("placeholder") << u"Guest"_s << u"Guest"_s << false;
    }
    void findsTheSameName()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, same);
        Studio studio;
        studio.withPhone(one);
        studio.withPhone(other);
        QCOMPARE(studio.pairs(), same ? QStringList{u"1=2 phone"_s} : QStringList());
        QCOMPARE(studio.count(), same ? 1 : 0);
    }

    void needsMoreThanTheName_data()
    {
        QTest::addColumn<Client>("one");
        QTest::addColumn<Client>("other");
        QTest::addColumn<QString>("shared");
        const auto with = [](const std::function<void(Client &)> &fill) {
            Client client;
            client.firstName = u"Ana"_s;
            client.lastName = u"Brook"_s;
            fill(client);
            return client;
        };
        const auto birthday = [&](const QString &text) {
            return with([&](Client &c) { c.birthday = Domain::birthdayFrom(text); });
        };
        const auto email = [&](const QString &text) { return with([&](Client &c) { c.email = text; }); };
        const Client mobile = with([](Client &c) { c.phone = u"+1 902 555 0100"_s; });
        const Client work = with([](Client &c) { c.workPhone = u"(902) 555-0100"_s; });
        QTest::newRow("name only") << with([](Client &) {}) << with([](Client &) {}) << QString();
        QTest::newRow("birthday") << birthday(u"1990-05-01"_s) << birthday(u"1990-05-01"_s) << u"birthday"_s;
        QTest::newRow("birthday without its year")
            << birthday(u"--05-01"_s) << birthday(u"1990-05-01"_s) << u"birthday"_s;
        QTest::newRow("another birthday")
            << birthday(u"1990-05-01"_s) << birthday(u"1991-05-01"_s) << QString();
        QTest::newRow("phone in another field") << mobile << work << u"phone"_s;
        QTest::newRow("e-mail") << email(u"Ana@Example.com"_s) << email(u"ana@example.COM"_s) << u"email"_s;
        QTest::newRow("another e-mail")
            << email(u"ana@example.com"_s) << email(u"b@example.com"_s) << QString();
        QTest::newRow("different kinds") << mobile << email(u"ana@example.com"_s) << QString();
    }
    void needsMoreThanTheName()
    {
        QFETCH(Client, one);
        QFETCH(Client, other);
        QFETCH(QString, shared);
        Studio studio;
        StoreFixture::stored(studio.directory().add(one));
        StoreFixture::stored(studio.directory().add(other));
        QCOMPARE(studio.pairs(), shared.isEmpty() ? QStringList() : QStringList{u"1=2 "_s + shared});
    }

    void namesEverythingThatIsTheSame()
    {
        Studio studio;
        for (int i = 0; i < 2; ++i) {
            studio.add(u"Ana Brook"_s, [](Client &c) {
                c.phone = u"902 555 0100"_s;
                c.homePhone = u"902 555 0199"_s;
                c.email = u"ana@example.com"_s;
                c.birthday = QDate(1990, 5, 1);
            });
        }
        QCOMPARE(studio.pairs(), QStringList{u"1=2 birthday phone email"_s});
    }

    void threeProfilesOfOnePersonAreTwoPairs()
    {
        Studio studio;
        for (int i = 0; i < 3; ++i)
            studio.withPhone(u"Ana Brook"_s);
        QCOMPARE(studio.pairs(), (QStringList{u"1=2 phone"_s, u"1=3 phone"_s}));
        QVERIFY(studio.directory().merge({1}, {2}));
        QCOMPARE(studio.pairs(), QStringList{u"2=3 phone"_s});
        QVERIFY(studio.directory().merge({3}, {2}));
        QCOMPARE(studio.pairs(), QStringList());
    }

    void ordersByNameAndReturnsAsManyAsAskedFor()
    {
        Studio studio;
        for (const QString &name : {u"Zoe Adams"_s, u"Ana Young"_s, u"Ana Young"_s, u"Zoe Adams"_s})
            studio.withPhone(name);
        QCOMPARE(studio.pairs(), (QStringList{u"1=4 phone"_s, u"2=3 phone"_s}));
        QCOMPARE(studio.pairs(1), QStringList{u"1=4 phone"_s});
        QCOMPARE(studio.count(), 2);
    }

    void followsAChangedName()
    {
        Studio studio;
        const auto ana = studio.withPhone(u"Ana Brook"_s);
        studio.withPhone(u"Anna Brook"_s);
        Client client = studio.client(ana);
        client.firstName = u"Anna"_s;
        StoreFixture::stored(studio.directory().update(client));
        QCOMPARE(studio.pairs(), QStringList{u"1=2 phone"_s});
        client.firstName = u"Guest"_s;
        client.lastName.clear();
        StoreFixture::stored(studio.directory().update(client));
        QCOMPARE(studio.count(), 0);
    }

    void twoPeopleAreNoPair()
    {
        Studio studio;
        const auto ana = studio.withPhone(u"Ana Brook"_s);
        const auto other = studio.withPhone(u"Ana Brook"_s);
        QVERIFY(studio.markDistinct(other, ana));
        QVERIFY(studio.markDistinct(ana, other)); // once more changes nothing
        QCOMPARE(studio.count(), 0);
        QCOMPARE(studio.duplicates().markDistinct(ana, ana).error().kind, Error::Kind::InvalidInput);
        // The third profile is offered with each of the others until it is distinct from both.
        const auto third = studio.withPhone(u"Ana Brook"_s);
        QCOMPARE(studio.pairs(), QStringList{u"1=3 phone"_s});
        QVERIFY(studio.markDistinct(ana, third));
        QCOMPARE(studio.pairs(), QStringList{u"2=3 phone"_s});
    }

    void twoPeopleStayTwoAfterARemovalIsUndone()
    {
        Studio studio;
        const auto ana = studio.withPhone(u"Ana Brook"_s);
        const auto other = studio.withPhone(u"Ana Brook"_s);
        studio.withPhone(u"Ana Brook"_s);
        QVERIFY(studio.markDistinct(ana, other));
        QVERIFY(studio.directory().remove(other));
        QCOMPARE(studio.pairs(), QStringList{u"1=3 phone"_s});
        QVERIFY(Store::RemovedClients(*studio.database).putBack(other));
        QCOMPARE(studio.pairs(), QStringList{u"1=3 phone"_s});
    }

    void twoPeopleStayTwoAfterAMerge()
    {
        Studio studio;
        const auto ana = studio.withPhone(u"Ana Brook"_s);
        const auto other = studio.withPhone(u"Ana Brook"_s);
        const auto third = studio.withPhone(u"Ana Brook"_s);
        QVERIFY(studio.markDistinct(ana, other));
        QVERIFY(studio.directory().merge(other, third));
        QCOMPARE(studio.count(), 0);
    }

    void findsClientsOfAReport()
    {
        Studio studio;
        studio.withPhone(u"Ana Brook"_s);
        QList<Domain::ReportRow> rows;
        for (const QString &email : {u"ana@example.com"_s, u"guest@example.com"_s}) {
            Domain::ReportRow row;
            row.client.firstName = email.startsWith(u'a') ? u"ANA"_s : u"Guest"_s;
            row.client.lastName = email.startsWith(u'a') ? u"Brook"_s : QString();
            row.client.phone = u"1-902-555-0100"_s;
            row.client.email = email;
            row.told = {u"first_name"_s, u"last_name"_s, u"phone"_s, u"email"_s};
            rows.append(row);
        }
        Store::StagedReport report(*studio.database);
        QVERIFY(report.fill({}, rows));
        QVERIFY(Store::ClientImport(*studio.database).takeAll({u"may.csv"_s, 2}, report));
        QCOMPARE(StoreFixture::stored(studio.directory().count()), 3);
        QCOMPARE(studio.pairs(), QStringList{u"1=2 phone"_s});
        QCOMPARE(studio.number(u"SELECT COUNT(*) FROM client WHERE name_key = ''"_s), 1);
    }

    void manyClientsOfOneNameAreNotComparedWithEachOther()
    {
        constexpr int kClients = 400;
        Studio studio;
        QVERIFY(studio.database->transaction([&]() -> Core::Result<void> {
            for (int i = 0; i < kClients; ++i)
                studio.withPhone(u"Ana Brook"_s);
            return {};
        }));
        QCOMPARE(studio.count(), kClients - 1);
        QCOMPARE(studio.pairs(2), (QStringList{u"1=2 phone"_s, u"1=3 phone"_s}));
    }

    // Clients whose name occurs once are read from the index only.
    void readsOnlyClientsWithARepeatedName()
    {
        Studio studio;
        const QString plan = planOf(*studio.database, Store::namesakesQuery());
        QVERIFY2(plan.contains(u"SEARCH client USING INDEX client_by_name_key (name_key=?)"_s),
                 qPrintable(plan));
        QVERIFY2(plan.contains(u"SCAN client USING COVERING INDEX client_by_name_key"_s), qPrintable(plan));
        QVERIFY2(!plan.contains(u"TEMP B-TREE"_s), qPrintable(plan));
    }
};

QTEST_GUILESS_MAIN(DuplicatesTest)
#include "tst_duplicates.moc"
