// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "store/directory/clientselection.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using Domain::ClientOrder;
using Domain::ClientQuery;
using Domain::ClientState;
using By = Domain::ClientOrder::By;

namespace {

constexpr std::array kOrders{By::Name, By::Email, By::Phone, By::StudioNumber, By::State};
constexpr std::array kDirections{Qt::AscendingOrder, Qt::DescendingOrder};

void add(StoreFixture &store, const QString &name, const QString &email, const QString &phone,
         const QString &workPhone, const QString &number)
{
    Domain::Client client;
    client.lastName = name;
    client.email = email;
    client.phone = phone;
    client.workPhone = workPhone;
    client.studioNumber = number;
    const auto id = StoreFixture::stored(store.directory().add(client));
    if (name == "Cyr"_L1)
        store.answer(id, Domain::Subscription::Yes);
}

/// Five clients of whom each order has its own sequence.
void fill(StoreFixture &store)
{
    add(store, u"Éclair"_s, u"b@example.com"_s, {}, u"555 0003"_s, u"100"_s);
    add(store, u"adler"_s, u"d@example.com"_s, u"555 0001"_s, u"555 0009"_s, u"20"_s);
    add(store, u"Cyr"_s, u"a@example.com"_s, u"555 0002"_s, {}, u"3"_s);
    add(store, u"Dorn"_s, {}, {}, {}, {});
    add(store, u"Boyd"_s, {}, {}, {}, u"n/a"_s);
}

QStringList names(StoreFixture &store, const ClientQuery &query)
{
    QStringList names;
    const auto entries = StoreFixture::stored(store.directory().clients(query));
    for (const Domain::ClientEntry &entry : entries)
        names << entry.client.lastName;
    return names;
}

QString planOf(StoreFixture &store, const ClientQuery &query)
{
    const Store::ClientSelection selection = Store::selectionOf(query);
    auto plan = StoreFixture::stored(store.database->query(
        u"EXPLAIN QUERY PLAN SELECT * FROM client WHERE "_s + selection.where + selection.order,
        selection.values));
    QStringList steps;
    while (plan.next())
        steps << plan.value(3).toString();
    return steps.join(u"; "_s);
}

void addOrders()
{
    QTest::addColumn<By>("by");
    QTest::addColumn<Qt::SortOrder>("direction");
    for (const By by : kOrders) {
        for (const Qt::SortOrder direction : kDirections)
            QTest::addRow("%d %s", int(by), direction == Qt::AscendingOrder ? "up" : "down")
                << by << direction;
    }
}

ClientQuery ordered(By by, Qt::SortOrder direction)
{
    ClientQuery query;
    query.order = {by, direction};
    return query;
}

} // namespace

class ClientSelectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersByEachColumn_data()
    {
        QTest::addColumn<By>("by");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("name") << By::Name
                              << QStringList{u"adler"_s, u"Boyd"_s, u"Cyr"_s, u"Dorn"_s, u"Éclair"_s};
        QTest::newRow("email") << By::Email
                               << QStringList{u"Cyr"_s, u"Éclair"_s, u"adler"_s, u"Boyd"_s, u"Dorn"_s};
        QTest::newRow("phone") << By::Phone
                               << QStringList{u"adler"_s, u"Cyr"_s, u"Éclair"_s, u"Boyd"_s, u"Dorn"_s};
        QTest::newRow("number") << By::StudioNumber
                                << QStringList{u"Cyr"_s, u"adler"_s, u"Éclair"_s, u"Boyd"_s, u"Dorn"_s};
        // no_address, no_consent, waiting
        QTest::newRow("state") << By::State
                               << QStringList{u"Boyd"_s, u"Dorn"_s, u"adler"_s, u"Éclair"_s, u"Cyr"_s};
    }
    void ordersByEachColumn()
    {
        QFETCH(By, by);
        QFETCH(QStringList, expected);
        StoreFixture store;
        fill(store);
        QCOMPARE(names(store, ordered(by, Qt::AscendingOrder)), expected);
        std::ranges::reverse(expected);
        QCOMPARE(names(store, ordered(by, Qt::DescendingOrder)), expected);
    }

    void readsTheSamePagesIfTheTotalIsKnown_data() { addOrders(); }
    void readsTheSamePagesIfTheTotalIsKnown()
    {
        QFETCH(By, by);
        QFETCH(Qt::SortOrder, direction);
        StoreFixture store;
        fill(store);
        for (const bool isFiltered : {false, true}) {
            ClientQuery query = ordered(by, direction);
            if (isFiltered)
                query.state = ClientState::NoAddress;
            const QStringList all = names(store, query);
            for (const int total : {-1, int(all.size())}) {
                QStringList read;
                for (int offset = 0; offset < 6; offset += 2) {
                    ClientQuery page = query;
                    page.offset = offset;
                    page.limit = 2;
                    page.total = total;
                    read << names(store, page);
                }
                QCOMPARE(read, all);
            }
            ClientQuery first = query;
            first.limit = 2;
            first.total = 20'000;
            QCOMPARE(names(store, first), all.mid(0, 2));
        }
    }

    void sortsNothingForAPage_data() { addOrders(); }
    void sortsNothingForAPage()
    {
        QFETCH(By, by);
        QFETCH(Qt::SortOrder, direction);
        StoreFixture store;
        ClientQuery query = ordered(by, direction);
        query.limit = 100;
        query.total = 1'000'000;
        for (const int offset : {0, 100, 999'000}) {
            query.offset = offset;
            QVERIFY2(!planOf(store, query).contains(u"TEMP B-TREE"_s), qPrintable(planOf(store, query)));
        }
        query.state = ClientState::OnList;
        QVERIFY2(!planOf(store, query).contains(u"TEMP B-TREE"_s), qPrintable(planOf(store, query)));
        query.state = {};
        query.search = u"person"_s;
        QVERIFY2(!planOf(store, query).contains(u"TEMP B-TREE"_s), qPrintable(planOf(store, query)));
    }

    void looksForFewClientsBeforeItSortsThem_data() { addOrders(); }
    void looksForFewClientsBeforeItSortsThem()
    {
        QFETCH(By, by);
        QFETCH(Qt::SortOrder, direction);
        StoreFixture store;
        ClientQuery query = ordered(by, direction);
        query.limit = 100;
        query.total = 50;
        query.search = u"person"_s;
        QVERIFY2(planOf(store, query).startsWith(u"SCAN client;"_s), qPrintable(planOf(store, query)));
        query.search.clear();
        query.state = ClientState::Attention;
        QVERIFY2(planOf(store, query).contains(u"client_by_state (sync_state=?)"_s),
                 qPrintable(planOf(store, query)));
    }
};

QTEST_GUILESS_MAIN(ClientSelectionTest)
#include "tst_clientselection.moc"
