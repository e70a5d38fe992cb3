// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/clienttablemodel.h"
#include "support/testdirectory.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using Presenters::ClientTableModel;

namespace {

QString textAt(const ClientTableModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

/// Number of rows that the model has loaded.
int rowsRead(const ClientTableModel &model)
{
    int read = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        read += model.entryAt(row) ? 1 : 0;
    return read;
}

void ask(ClientTableModel &model, const Domain::ClientQuery &query = {})
{
    QSignalSpy loaded(&model, &ClientTableModel::loaded);
    model.ask(query);
    QTRY_COMPARE(loaded.size(), 1);
}

} // namespace

class ClientTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelIsConsistent();
    void showsClientsByLastName();
    void showsAnotherNumberIfThereIsNoMobilePhone();
    void marksDeactivatedClients();
    void findsWordsInAnyOrder();
    void filtersByState();
    void readsOnePageOfTenThousand();
    void readsTheVisibleRows();
    void discardsPagesThatWereScrolledPast();
    void ignoresTheResultOfAnOlderQuery();
    void keepsItsPositionWhenRefreshed();
    void growsAndShrinksWhenRefreshed();
    void showsAnotherOrderWithoutCounting();
    void readsTheLastPageInEachOrder();
};

void ClientTableModelTest::modelIsConsistent()
{
    Support::TestDirectory studio;
    studio.addMany(250);
    ClientTableModel model(studio.database());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ask(model);
    studio.add(u"Zoe"_s, u"Zimmer"_s, u"zoe@example.com"_s);
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 251);
    Domain::ClientQuery query;
    query.search = u"nobody at all"_s;
    ask(model, query);
    QCOMPARE(model.rowCount(), 0);
}

void ClientTableModelTest::showsClientsByLastName()
{
    Support::TestDirectory studio;
    Domain::Client client;
    client.firstName = u"Zoe"_s;
    client.lastName = u"Adler"_s;
    client.email = u"zoe@example.com"_s;
    client.phone = u"555 0100"_s;
    client.studioNumber = u"A-17"_s;
    studio.add(client);
    studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);

    ClientTableModel model(studio.database());
    ask(model);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(textAt(model, 0, ClientTableModel::Name), u"Zoe Adler"_s);
    QCOMPARE(textAt(model, 0, ClientTableModel::Email), u"zoe@example.com"_s);
    QCOMPARE(textAt(model, 0, ClientTableModel::Phone), u"555 0100"_s);
    QCOMPARE(textAt(model, 0, ClientTableModel::StudioNumber), u"A-17"_s);
    QCOMPARE(textAt(model, 0, ClientTableModel::State), u"Not asked yet"_s);
    QCOMPARE(textAt(model, 1, ClientTableModel::Name), u"Anna Young"_s);
}

void ClientTableModelTest::showsAnotherNumberIfThereIsNoMobilePhone()
{
    Support::TestDirectory studio;
    Domain::Client client;
    client.lastName = u"Adler"_s;
    client.workPhone = u"555 0199"_s;
    studio.add(client);
    ClientTableModel model(studio.database());
    ask(model);
    QCOMPARE(textAt(model, 0, ClientTableModel::Phone), u"555 0199"_s);
}

void ClientTableModelTest::marksDeactivatedClients()
{
    Support::TestDirectory studio;
    Domain::Client client;
    client.lastName = u"Adler"_s;
    client.email = u"zoe@example.com"_s;
    client.status = Domain::ClientStatus::Deactivated;
    studio.answer(studio.add(client), Domain::Subscription::Yes);
    ClientTableModel model(studio.database());
    ask(model);
    QCOMPARE(textAt(model, 0, ClientTableModel::Name), u"Adler (deactivated)"_s);
    QCOMPARE(textAt(model, 0, ClientTableModel::State), u"Off the list"_s); // and not: left it
    QCOMPARE(model.index(0, 0).data(ClientTableModel::ActiveRole).toBool(), false);
}

void ClientTableModelTest::findsWordsInAnyOrder()
{
    Support::TestDirectory studio;
    studio.add(u"Zoe"_s, u"Adler"_s, u"zoe@example.com"_s);
    studio.add(u"Zoe"_s, u"Young"_s, u"young@example.org"_s);
    ClientTableModel model(studio.database());
    Domain::ClientQuery query;
    query.search = u"adler zoe"_s;
    ask(model, query);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(textAt(model, 0, ClientTableModel::Name), u"Zoe Adler"_s);
}

void ClientTableModelTest::filtersByState()
{
    Support::TestDirectory studio;
    studio.add(u"Zoe"_s, u"Adler"_s, u"zoe@example.com"_s);
    studio.answer(studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s), Domain::Subscription::Yes);
    ClientTableModel model(studio.database());
    Domain::ClientQuery query;
    query.state = Domain::ClientState::Waiting;
    ask(model, query);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(textAt(model, 0, ClientTableModel::Name), u"Anna Young"_s);
}

void ClientTableModelTest::readsOnePageOfTenThousand()
{
    Support::TestDirectory studio;
    studio.addMany(10000);
    ClientTableModel model(studio.database());
    ask(model);
    QCOMPARE(model.rowCount(), 10000);
    QCOMPARE(rowsRead(model), ClientTableModel::kPageSize);
}

void ClientTableModelTest::readsTheVisibleRows()
{
    Support::TestDirectory studio;
    studio.addMany(10000);
    ClientTableModel model(studio.database());
    ask(model);

    QVERIFY(textAt(model, 9000, ClientTableModel::Name).isEmpty());
    QTRY_COMPARE(textAt(model, 9000, ClientTableModel::Name), u"Person 09000"_s);
    QCOMPARE(rowsRead(model), 2 * ClientTableModel::kPageSize);
}

void ClientTableModelTest::discardsPagesThatWereScrolledPast()
{
    Support::TestDirectory studio;
    studio.addMany(3000);
    ClientTableModel model(studio.database());
    ask(model);
    for (int row = 0; row < model.rowCount(); row += ClientTableModel::kPageSize)
        QTRY_VERIFY(!textAt(model, row, ClientTableModel::Name).isEmpty());
    QCOMPARE(rowsRead(model), ClientTableModel::kPagesKept * ClientTableModel::kPageSize);
}

void ClientTableModelTest::ignoresTheResultOfAnOlderQuery()
{
    Support::TestDirectory studio;
    studio.addMany(20);
    ClientTableModel model(studio.database());
    QSignalSpy loaded(&model, &ClientTableModel::loaded);
    model.ask({});
    Domain::ClientQuery query;
    query.search = u"00007"_s;
    model.ask(query);
    QTRY_VERIFY(!model.isLoading());
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(model.rowCount(), 1);
}

void ClientTableModelTest::keepsItsPositionWhenRefreshed()
{
    Support::TestDirectory studio;
    const auto id = studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    ClientTableModel model(studio.database());
    ask(model);
    const QPersistentModelIndex place = model.index(0, 0);
    studio.answer(id, Domain::Subscription::Yes);
    model.refresh();
    QTRY_COMPARE(textAt(model, 0, ClientTableModel::State), u"Waiting to be sent"_s);
    QVERIFY(place.isValid());
    QCOMPARE(model.rowOf(id), 0);
}

void ClientTableModelTest::growsAndShrinksWhenRefreshed()
{
    Support::TestDirectory studio;
    studio.addMany(150);
    ClientTableModel model(studio.database());
    ask(model);
    const auto id = studio.add(u"Anna"_s, u"Aaron"_s, u"anna@example.com"_s);
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 151);
    const auto removed = studio.ask<void>(
        [id](Store::Database &database) { return Store::ClientDirectory(database).remove(id); });
    QVERIFY(removed);
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 150);
}

void ClientTableModelTest::showsAnotherOrderWithoutCounting()
{
    Support::TestDirectory studio;
    studio.add(u"Anna"_s, u"Adler"_s, u"z@example.com"_s);
    studio.add(u"Ben"_s, u"Young"_s, u"a@example.com"_s);
    ClientTableModel model(studio.database());
    model.setOrder({Domain::ClientOrder::By::Email, Qt::AscendingOrder}); // no query yet
    QCOMPARE(model.rowCount(), 0);
    ask(model);
    QCOMPARE(textAt(model, 0, ClientTableModel::Name), u"Anna Adler"_s);

    QSignalSpy loaded(&model, &ClientTableModel::loaded);
    model.setOrder({Domain::ClientOrder::By::Email, Qt::AscendingOrder});
    QVERIFY(model.isLoading());
    // Not counted, because refresh() follows every change.
    studio.add(u"Cy"_s, u"Zimmer"_s, u"c@example.com"_s);
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(textAt(model, 0, ClientTableModel::Name), u"Ben Young"_s);
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 3);
    QTRY_COMPARE(textAt(model, 1, ClientTableModel::Name), u"Cy Zimmer"_s);

    for (int column = 0; column < ClientTableModel::ColumnCount; ++column)
        QCOMPARE(ClientTableModel::columnOf(ClientTableModel::orderOf(column)), column);
}

void ClientTableModelTest::readsTheLastPageInEachOrder()
{
    Support::TestDirectory studio;
    studio.addMany(250);
    ClientTableModel model(studio.database());
    ask(model);
    for (int column = 0; column < ClientTableModel::ColumnCount; ++column) {
        model.setOrder({ClientTableModel::orderOf(column), Qt::DescendingOrder});
        QTRY_VERIFY(!model.isLoading());
        (void)textAt(model, 249, ClientTableModel::Name);
        QTRY_COMPARE(textAt(model, 249, ClientTableModel::Name), u"Person 00000"_s);
        QTRY_COMPARE(textAt(model, 150, ClientTableModel::Name).isEmpty(), false);
    }
}

QTEST_GUILESS_MAIN(ClientTableModelTest)
#include "tst_clienttablemodel.moc"
