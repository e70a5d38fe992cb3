// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "somereport.h"

#include "domain/enumnames.h"
#include "store/directory/clientrows.h"
#include "store/directory/importundo.h"
#include "store/directory/mergeundo.h"
#include "store/directory/removedclients.h"
#include "store/directory/searchindex.h"
#include "store/sqlite/searchwords.h"

#include <rapidcheck.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using Domain::Client;
using Domain::ClientId;
using By = Domain::ClientOrder::By;

namespace {

QString someName()
{
    return *rc::gen::element(u"Ana"_s, u"Éva Ana"_s, u"an-na"_s, u"O'An"_s, u"\"x\""_s, u"a  b"_s,
                             u"李娜娜"_s, u"100%"_s, u"Bo"_s, QString());
}

Client someClient()
{
    Client client;
    client.firstName = someName();
    client.lastName = someName();
    client.studioNumber = u"C1"_s;
    client.email = *rc::gen::element(QString(), u"ana.b@example.com"_s, u"Bo@example.com"_s);
    client.phone = *rc::gen::element(QString(), u"(902) 555-0142"_s, u"555 0199"_s);
    return client;
}

QString someSearch()
{
    const auto word = [] {
        return *rc::gen::element(u"a"_s, u"an"_s, u"ana"_s, u"nna"_s, u"eva"_s, u"@ex"_s, u"5550"_s,
                                 u"555-"_s, u"\"x"_s, u"娜"_s, u"李娜"_s, u"娜娜"_s, u"李娜娜"_s, u"0%"_s,
                                 u"00%"_s, u"a_a"_s, u"bo@"_s, u"c1"_s, u"example.com"_s, u"'an"_s, u"zoe"_s,
                                 u"*"_s, u"NOT"_s);
    };
    QString search = word();
    for (int more = *rc::gen::inRange(0, 3); more > 0; --more)
        search += u' ' + word();
    return search;
}

ClientId someOf(StoreFixture &store)
{
    const auto all = StoreFixture::stored(store.directory().clients());
    if (all.isEmpty())
        return StoreFixture::stored(store.directory().add(someClient()));
    return all.at(*rc::gen::inRange<qsizetype>(0, all.size())).client.id;
}

void removeOrPutBack(StoreFixture &store)
{
    if (*rc::gen::arbitrary<bool>()) {
        RC_ASSERT(store.directory().remove(someOf(store)).ok());
        return;
    }
    qint64 id = 0;
    RC_ASSERT(store.database
                  ->read(u"SELECT id FROM removed_client ORDER BY id LIMIT 1"_s, {},
                         [&](const QSqlQuery &row) { id = row.value(0).toLongLong(); })
                  .ok());
    if (id > 0)
        RC_ASSERT(Store::RemovedClients(*store.database).putBack({id}).ok());
}

void doSomething(StoreFixture &store)
{
    switch (*rc::gen::inRange(0, 9)) {
    case 0:
    case 1:
        RC_ASSERT(store.directory().add(someClient()).ok());
        break;
    case 2: {
        Client client = someClient();
        client.id = someOf(store);
        RC_ASSERT(store.directory().update(client).ok());
        break;
    }
    case 3:
        removeOrPutBack(store);
        break;
    case 4: {
        const ClientId from = someOf(store);
        (void)store.directory().merge(from, someOf(store)).ok(); // refused for one and the same
        break;
    }
    case 5:
        (void)Store::undoMerge(*store.database).ok(); // there may be none
        break;
    case 6:
        (void)SomeReport::importAsSet(store, SomeReport::someReport());
        break;
    case 7:
        (void)Store::undoSlice(*store.database).ok();
        break;
    default:
        for (int slices = *rc::gen::inRange(1, 5); slices > 0; --slices)
            RC_ASSERT(Store::SearchIndex(*store.database, 3).update().ok());
        break;
    }
}

/// The rule, without SQL.
bool isMatch(const Client &client, const QString &search)
{
    const QString text = Store::searchText(client);
    const QString spaced = u' ' + QString(text).replace(u'\n', u' ');
    const QStringList words = Store::searchWords(search);
    return std::ranges::all_of(words, [&](const QString &word) {
        return word.toUcs4().size() < 3 ? spaced.contains(u' ' + word) : text.contains(word);
    });
}

QList<qint64> idsOf(const QList<Domain::ClientEntry> &entries)
{
    QList<qint64> ids;
    for (const Domain::ClientEntry &entry : entries)
        ids.append(entry.client.id.value);
    return ids;
}

QList<qint64> found(StoreFixture &store, const Domain::ClientQuery &query)
{
    return idsOf(StoreFixture::stored(store.directory().clients(query)));
}

void compare(StoreFixture &store)
{
    Domain::ClientQuery query;
    query.order = {*rc::gen::element(By::Name, By::Email, By::Phone, By::StudioNumber, By::State),
                   *rc::gen::element(Qt::AscendingOrder, Qt::DescendingOrder)};
    if (*rc::gen::inRange(0, 3) == 0)
        query.state = *rc::gen::element(Domain::ClientState::NoAddress, Domain::ClientState::NoConsent);
    auto matches = StoreFixture::stored(store.directory().clients(query));
    RC_ASSERT(StoreFixture::stored(store.directory().count(query)) == matches.size());
    query.search = someSearch();
    matches.removeIf([&](const auto &entry) { return !isMatch(entry.client, query.search); });
    const QList<qint64> expected = idsOf(matches);

    const int count = StoreFixture::stored(store.directory().count(query));
    RC_ASSERT(count == expected.size());
    RC_ASSERT(found(store, query) == expected);
    query.limit = 2;
    query.offset = *rc::gen::inRange(0, count + 1);
    RC_ASSERT(found(store, query) == expected.mid(query.offset, 2));
    query.total = count;
    RC_ASSERT(found(store, query) == expected.mid(query.offset, 2));
}

void compareSum(StoreFixture &store)
{
    const auto kept = StoreFixture::stored(store.directory().sum());
    const auto all = StoreFixture::stored(store.directory().clients());
    RC_ASSERT(kept.clients == all.size());
    for (const auto state : {Domain::ClientState::NoAddress, Domain::ClientState::NoConsent,
                             Domain::ClientState::Waiting, Domain::ClientState::Unsubscribed}) {
        RC_ASSERT(kept.inState.value(state) == std::ranges::count(all, state, &Domain::ClientEntry::state));
    }
}

} // namespace

/// After any acts of people, and with an index that goes as far as it happens to go, a search finds what the
/// rule says.
class SearchIndexPropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void searchFindsWhatTheRuleSays()
    {
        StoreFixture store;
        QVERIFY(rc::check([&] {
            const int steps = *rc::gen::inRange(1, 15);
            for (int i = 0; i < steps; ++i) {
                store.tick();
                doSomething(store);
                compare(store);
            }
            compareSum(store);
        }));
    }
};

QTEST_GUILESS_MAIN(SearchIndexPropertiesTest)
#include "tst_searchindex_properties.moc"
