// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "store/directory/clientimport.h"
#include "store/directory/customfields.h"
#include "store/directory/importundo.h"
#include "store/directory/removedclients.h"
#include "store/directory/stagedreport.h"

using namespace Qt::StringLiterals;
using Domain::ClientId;
using Domain::ClientState;
using Domain::Subscription;

namespace {

Domain::ReportRow row(const QString &first, const QString &email, const QString &city,
                      std::optional<Subscription> answer = {})
{
    Domain::ReportRow row;
    row.client.firstName = first;
    row.client.email = email;
    row.client.city = city;
    row.told = QStringList{u"first_name"_s, u"email"_s, u"city"_s};
    row.subscribed = answer;
    return row;
}

void import(StoreFixture &store, const QList<Domain::ReportRow> &rows)
{
    Store::ClientImport import(*store.database);
    QVERIFY(import.begin({u"report.csv"_s, static_cast<int>(rows.size())}));
    for (const Domain::ReportRow &one : rows)
        QVERIFY(import.take(one));
    QVERIFY(Store::endImport(*store.database));
}

Domain::UndoneImport undo(StoreFixture &store)
{
    return StoreFixture::stored(Store::undoSlice(*store.database));
}

std::optional<Domain::UndoableImport> undoable(StoreFixture &store)
{
    return StoreFixture::stored(Store::undoableImport(*store.database));
}

const QString kAna = u"ana@example.com"_s;

Domain::ClientId addAnaWithPet(StoreFixture &store)
{
    if (!Store::CustomFields(*store.database).add(u"Pet"_s, Domain::CustomFieldType::Text))
        qFatal("no field");
    const auto ana = store.addClient(u"Ana"_s, kAna);
    Domain::Client client = store.client(ana);
    client.custom.insert(u"Pet"_s, u"Cat"_s);
    if (!store.directory().update(client))
        qFatal("no value");
    return ana;
}

} // namespace

class ImportUndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restoresFieldsAndAnswersAndRemovesNewClients()
    {
        StoreFixture store;
        const auto ana = store.addClient(u"Ana"_s, kAna);
        const Domain::Client before = store.client(ana);
        import(store, {row(u"Ana"_s, kAna, u"Dover"_s, Subscription::Yes),
                       row(u"Ben"_s, u"ben@example.com"_s, u"Salem"_s, Subscription::Yes)});
        QCOMPARE(store.state(ana), ClientState::Waiting);
        const auto undone = undo(store);
        QCOMPARE(undone.restored, 2);
        QVERIFY(undone.kept.isEmpty());
        QCOMPARE(store.client(ana), before);
        QCOMPARE(store.state(ana), ClientState::NoConsent);
        QCOMPARE(StoreFixture::stored(store.directory().count()), 1);
        QCOMPARE(undo(store).restored, 0);
    }

    void knowsTheRunningImport()
    {
        StoreFixture store;
        QVERIFY(!StoreFixture::stored(Store::runningImport(*store.database)));
        QVERIFY(Store::beginImport(*store.database, u"report.csv"_s, 3));
        const Domain::LastImport expected{store.database->now(), u"report.csv"_s, 3};
        QCOMPARE(StoreFixture::stored(Store::runningImport(*store.database)), expected);
        QVERIFY(Store::endImport(*store.database));
        QVERIFY(!StoreFixture::stored(Store::runningImport(*store.database)));
    }

    // As after a kill: the next program start knows the effect of the first slice.
    void completedImportIsUndoneAsOne()
    {
        constexpr int kRows = 2'500;
        StoreFixture store;
        const auto ana = store.addClient(u"Ana"_s, kAna);
        const Domain::Client before = store.client(ana);
        QList<Domain::ReportRow> rows{row(u"Ana"_s, kAna, u"Dover"_s)};
        for (int i = 1; i < kRows; ++i)
            rows.append(row(u"Ben"_s, u"ben%1@example.com"_s.arg(i), u"Salem"_s));
        const Store::ImportedReport source{u"report.csv"_s, kRows};
        Store::ClientImport import(*store.database);
        {
            Store::StagedReport staged(*store.database);
            QVERIFY(staged.fill({}, rows));
            QVERIFY(import.takeFirst(source, staged));
            QVERIFY(!staged.atEnd());
        }
        Store::StagedReport again(*store.database);
        QVERIFY(again.fill({}, rows));
        const auto done = StoreFixture::stored(import.takeAll(source, again));
        QVERIFY(done.unchanged > 0 && done.added > 0 && done.added < kRows - 1);
        QCOMPARE(undoable(store)->added, kRows - 1);
        QCOMPARE(undoable(store)->changed, 1);
        while (undo(store).remaining > 0)
            ;
        QCOMPARE(StoreFixture::stored(store.directory().count()), 1);
        QCOMPARE(store.client(ana), before);
        // The next import of the file is a separate one.
        store.clock.advance(std::chrono::hours(1));
        QVERIFY(again.fill({}, rows));
        QVERIFY(import.takeAll(source, again));
        QCOMPARE(undoable(store)->import.at, store.database->now());
    }

    void yesOfARemovedClientIsTakenBack()
    {
        StoreFixture store;
        const auto ana = store.addClient(u"Ana"_s, kAna);
        import(store, {row(u"Ana"_s, kAna, {}, Subscription::Yes),
                       row(u"Ben"_s, u"ben@example.com"_s, {}, Subscription::Yes)});
        const ClientId ben{store.number(u"SELECT MAX(id) FROM client"_s)};
        QVERIFY(store.directory().remove(ana));
        QVERIFY(store.directory().remove(ben));
        const auto undone = undo(store);
        QCOMPARE(undone.restored, 1); // Ben was not a client before
        QCOMPARE(undone.kept.size(), 1);
        QCOMPARE(undone.kept.first().client.id, ana);
        Store::RemovedClients removed(*store.database);
        QCOMPARE(StoreFixture::stored(removed.count()), 1);
        QVERIFY(removed.putBack(ana));
        QCOMPARE(store.client(ana).subscribed, Subscription::NeverAsked);
        QCOMPARE(store.state(ana), ClientState::NoConsent);
    }

    void saysWhatStaysOfARemovedClient()
    {
        StoreFixture store;
        const auto ana = store.addClient(u"Ana"_s, kAna);
        const auto bo = store.addClient(u"Bo"_s, u"bo@example.com"_s);
        store.answer(bo, Subscription::Yes);
        import(store, {row(u"Ana"_s, kAna, u"Dover"_s), row(u"Bo"_s, u"bo@example.com"_s, u"Dover"_s)});
        store.answer(ana, Subscription::Yes);
        QVERIFY(store.directory().remove(ana));
        QVERIFY(store.directory().remove(bo));
        const auto undone = undo(store);
        QCOMPARE(undone.kept.size(), 2);
        for (const Domain::KeptClient &kept : undone.kept)
            QVERIFY2(!kept.reason.contains(u"taken back"_s), qPrintable(kept.reason));
        Store::RemovedClients removed(*store.database);
        QVERIFY(removed.putBack(ana));
        QCOMPARE(store.client(ana).subscribed, Subscription::Yes);
    }

    void tellsTheLastImportUntilItIsUndone()
    {
        StoreFixture store;
        store.addClient(u"Ana"_s, kAna);
        QVERIFY(!undoable(store));
        import(store, {row(u"Ana"_s, kAna, u"Dover"_s), row(u"Ben"_s, u"ben@example.com"_s, u"Salem"_s),
                       row(u"Eva"_s, u"eva@example.com"_s, u"Salem"_s)});
        const Domain::UndoableImport expected{{store.database->now(), u"report.csv"_s, 3}, 2, 1};
        QCOMPARE(undoable(store), expected);
        undo(store);
        QVERIFY(!undoable(store));
    }

    void anImportThatChangesNothingLeavesTheEarlierOne()
    {
        StoreFixture store;
        import(store, {row(u"Ana"_s, kAna, u"Dover"_s, Subscription::Yes)});
        const auto first = undoable(store);
        QVERIFY(first);
        store.clock.advance(std::chrono::hours(1));
        import(store, {row(u"Ana"_s, kAna, u"Dover"_s, Subscription::Yes)});
        QCOMPARE(undoable(store), first);
        import(store, {row(u"Ana"_s, kAna, u"Salem"_s, Subscription::Yes)});
        const Domain::UndoableImport last{{store.database->now(), u"report.csv"_s, 1}, 0, 1};
        QCOMPARE(undoable(store), last);
        QCOMPARE(undo(store).restored, 1);
        QCOMPARE(store.client(ClientId{1}).city, u"Dover"_s);
        QCOMPARE(store.client(ClientId{1}).subscribed, Subscription::Yes);
    }

    // The second part has a later time, and the yes of the first one goes all the same.
    void aYesFromBeforeTheInterruptionIsTakenBack()
    {
        StoreFixture store;
        Store::ClientImport part(*store.database);
        QVERIFY(part.begin({u"report.csv"_s, 2}));
        QVERIFY(part.take(row(u"Ana"_s, kAna, u"Dover"_s, Subscription::Yes)));
        store.clock.advance(std::chrono::hours(1));
        import(store, {row(u"Ana"_s, kAna, u"Dover"_s, Subscription::Yes),
                       row(u"Ben"_s, u"ben@example.com"_s, u"Dover"_s, Subscription::Yes)});
        auto ana = store.client(ClientId{1});
        ana.city = u"Salem"_s;
        QVERIFY(store.directory().update(ana));
        QCOMPARE(undo(store).kept.size(), 1);
        QCOMPARE(store.state(ClientId{1}), ClientState::NoConsent);
    }

    void undoesALongImportInSlices()
    {
        StoreFixture store;
        QList<Domain::ReportRow> rows;
        for (int i = 0; i < 150; ++i)
            rows << row(u"Person %1"_s.arg(i), u"person%1@example.com"_s.arg(i), u"Dover"_s);
        import(store, rows);
        const auto first = undo(store);
        QCOMPARE(first.restored, 100);
        QCOMPARE(first.remaining, 50);
        QCOMPARE(undoable(store)->added, 50);
        const auto second = undo(store);
        QCOMPARE(second.restored, 50);
        QCOMPARE(second.remaining, 0);
        QCOMPARE(StoreFixture::stored(store.directory().count()), 0);
    }

    void countsTheAddressesThatTheImportTouched()
    {
        StoreFixture store;
        const auto ana = store.addClient(u"Ana"_s, kAna);
        store.addClient(u"Bo"_s, u"bo@example.com"_s);
        import(store, {row(u"Ana"_s, kAna, u"Dover"_s), row(u"Eva"_s, u"eva@example.com"_s, u"Salem"_s)});
        const QStringList addresses{kAna, u"bo@example.com"_s, u"eva@example.com"_s, u"no@example.com"_s};
        QCOMPARE(StoreFixture::stored(Store::countImported(*store.database, addresses)), 2);
        store.answer(ana, Subscription::Yes);
        QCOMPARE(StoreFixture::stored(Store::countImported(*store.database, addresses)), 1);
    }

    void keepsWhatWasChangedSince()
    {
        StoreFixture store;
        const auto ana = store.addClient(u"Ana"_s, kAna);
        const auto bo = store.addClient(u"Bo"_s, u"bo@example.com"_s);
        import(store, {row(u"Ana"_s, kAna, u"Dover"_s, Subscription::Yes),
                       row(u"Bo"_s, u"bo@example.com"_s, u"Dover"_s)});
        store.answer(ana, Subscription::No);
        const auto undone = undo(store);
        QCOMPARE(undone.restored, 1);
        QCOMPARE(undone.kept.size(), 1);
        QCOMPARE(undone.kept.first().client.id, ana);
        QCOMPARE(store.client(ana).city, u"Dover"_s);
        QCOMPARE(store.client(bo).city, QString());
    }

    // A later report is compared with the one before, so a report that was undone must not count.
    void yesOfAChangedClientIsTakenBack()
    {
        StoreFixture store;
        const auto ana = store.addClient(u"Ana"_s, kAna);
        import(store, {row(u"Ana"_s, kAna, u"Dover"_s, Subscription::Yes)});
        Domain::Client changed = store.client(ana);
        changed.phone = u"+1 902 555 0101"_s;
        QVERIFY(store.directory().update(changed));
        const auto undone = undo(store);
        QCOMPARE(undone.kept.size(), 1);
        QVERIFY(undone.kept.first().reason.contains("A yes of the report was taken back"_L1));
        QCOMPARE(store.state(ana), ClientState::NoConsent);
        QCOMPARE(store.client(ana).phone, changed.phone);
    }

    void anEarlierYesStaysWithAChangedClient()
    {
        StoreFixture store;
        const auto ana = store.addClient(u"Ana"_s, kAna);
        import(store, {row(u"Ana"_s, kAna, u"Dover"_s, Subscription::Yes)});
        store.clock.advance(std::chrono::hours(1));
        import(store, {row(u"Ana"_s, kAna, u"Salem"_s, Subscription::Yes)});
        Domain::Client changed = store.client(ana);
        changed.phone = u"+1 902 555 0101"_s;
        QVERIFY(store.directory().update(changed));
        QCOMPARE(undo(store).kept.size(), 1);
        QCOMPARE(store.state(ana), ClientState::Waiting);
    }

    void theYesOfAnEarlierImportStaysWithAMergedProfile()
    {
        StoreFixture store;
        const auto ana = store.addClient(u"Ana"_s, kAna);
        const auto other = store.addClient(u"Ana"_s, u"ana@example.net"_s);
        import(store, {row(u"Ana"_s, kAna, u"Dover"_s, Subscription::Yes)});
        store.clock.advance(std::chrono::hours(1));
        import(store, {row(u"Ana"_s, u"ana@example.net"_s, u"Salem"_s)});
        QVERIFY(store.directory().merge(other, ana));
        QCOMPARE(undo(store).kept.size(), 1);
        QCOMPARE(store.state(ana), ClientState::Waiting);
    }

    void findsThePersonUnderAMergedProfile_data()
    {
        QTest::addColumn<Subscription>("before");
        QTest::addColumn<Subscription>("reported");
        QTest::addColumn<ClientState>("after");
        QTest::addColumn<QString>("reason");
        const QString changed = u"A yes of the report was taken back"_s;
        QTest::newRow("yes") << Subscription::NeverAsked << Subscription::Yes << ClientState::NoConsent
                             << changed;
        QTest::newRow("no") << Subscription::NeverAsked << Subscription::No << ClientState::Unsubscribed
                            << u"A no is never undone."_s;
        QTest::newRow("an earlier yes") << Subscription::Yes << Subscription::Yes << ClientState::Waiting
                                        << u"The profile was changed after the import."_s;
    }
    void findsThePersonUnderAMergedProfile()
    {
        QFETCH(Subscription, before);
        QFETCH(Subscription, reported);
        QFETCH(ClientState, after);
        QFETCH(QString, reason);
        StoreFixture store;
        const auto ana = store.addClient(u"Ana"_s, kAna);
        const auto other = store.addClient(u"Ana"_s, {});
        if (before == Subscription::Yes)
            store.answer(ana, before);
        store.clock.advance(std::chrono::hours(1));
        import(store, {row(u"Ana"_s, kAna, u"Dover"_s, reported)});
        QVERIFY(store.directory().merge(ana, other));
        const auto undone = undo(store);
        QCOMPARE(undone.kept.size(), 1);
        QCOMPARE(undone.kept.first().client.id, other);
        QVERIFY2(undone.kept.first().reason.contains(reason), qPrintable(undone.kept.first().reason));
        QCOMPARE(store.state(other), after);
    }

    void restoresWhatAReportSaidAboutAClientWhoSaidNo()
    {
        StoreFixture store;
        const auto ana = store.addClient(u"Ana"_s, kAna);
        store.answer(ana, Subscription::No);
        import(store, {row(u"Ana"_s, kAna, {}, Subscription::Yes)});
        QVERIFY(!undoable(store));
        QCOMPARE(StoreFixture::stored(Store::countImported(*store.database, {kAna})), 0);
        const auto undone = undo(store);
        QVERIFY(undone.restored == 0 && undone.kept.isEmpty());
        store.answer(ana, Subscription::Yes);
        import(store, {row(u"Ana"_s, kAna, {}, Subscription::No)});
        QCOMPARE(store.client(ana).subscribed, Subscription::Yes);
    }

    void restoresWhatAReportSaidAboutAllWhoMayHaveSaidIt()
    {
        StoreFixture store;
        for (const auto &name : {u"Ana"_s, u"Bo"_s})
            store.answer(store.addClient(name, kAna), Subscription::Yes);
        import(store, {row({}, kAna, {}, Subscription::No)});
        QCOMPARE(store.number(u"SELECT COUNT(*) FROM client WHERE reported = 'no'"_s), 2);
        undo(store);
        QCOMPARE(store.number(u"SELECT COUNT(*) FROM client WHERE reported = ''"_s), 2);
    }

    void neverTakesANoBack()
    {
        StoreFixture store;
        import(store, {row(u"Ana"_s, kAna, u"Dover"_s, Subscription::Yes)});
        const ClientId ana{store.number(u"SELECT MAX(id) FROM client"_s)};
        import(store, {row(u"Ana"_s, kAna, u"Salem"_s, Subscription::No)});
        const auto undone = undo(store);
        QCOMPARE(undone.restored, 0);
        QCOMPARE(undone.kept.size(), 1);
        QCOMPARE(store.client(ana).city, u"Dover"_s);
        QCOMPARE(store.client(ana).subscribed, Subscription::No);
        QCOMPARE(store.state(ana), ClientState::Unsubscribed);
    }

    // What was stored before the import has the field's name of then.
    void restoresAValueOfAFieldThatWasRenamedSince()
    {
        StoreFixture store;
        Store::CustomFields fields(*store.database);
        const auto ana = addAnaWithPet(store);
        import(store, {row(u"Ana"_s, kAna, u"Dover"_s)});
        QVERIFY(fields.rename(u"Pet"_s, u"Animal"_s));
        QCOMPARE(undo(store).restored, 1);
        QCOMPARE(store.client(ana).city, QString());
        QCOMPARE(store.client(ana).custom, (QMap<QString, QString>{{u"Animal"_s, u"Cat"_s}}));
    }

    void yesIsTakenBackAlthoughAFieldWasRemovedSince()
    {
        StoreFixture store;
        Store::CustomFields fields(*store.database);
        const auto ana = addAnaWithPet(store);
        auto told = row(u"Ana"_s, kAna, u"Dover"_s, Subscription::Yes);
        told.told.append(u"custom.Pet"_s); // a blank cell that clears
        import(store, {told});
        QVERIFY(store.client(ana).custom.isEmpty());
        QVERIFY(fields.remove(u"Pet"_s));
        QCOMPARE(undo(store).restored, 1);
        QCOMPARE(store.client(ana).city, QString());
        QCOMPARE(store.client(ana).subscribed, Subscription::NeverAsked);
    }

    void removesTheFieldsThatTheImportMade()
    {
        StoreFixture store;
        Store::CustomFields fields(*store.database);
        QVERIFY(fields.add(u"Own"_s, Domain::CustomFieldType::Text));
        Store::ClientImport import(*store.database);
        QVERIFY(import.begin({u"report.csv"_s, 1}));
        QVERIFY(import.makeFields({u"Own"_s, u"Sent"_s, u"Used"_s, u"Unused"_s}));
        auto told = row(u"Ana"_s, kAna, {});
        told.client.custom = {{u"Used"_s, u"x"_s}, {u"Unused"_s, u"y"_s}};
        told.told.append({u"custom.Used"_s, u"custom.Unused"_s});
        QVERIFY(import.take(told));
        QVERIFY(Store::endImport(*store.database));
        QVERIFY(fields.bind(u"Sent"_s, {u"1"_s}, u"sent"_s));
        const auto ben = store.addClient(u"Ben"_s, u"ben@example.com"_s);
        auto client = store.client(ben);
        client.custom = {{u"Used"_s, u"z"_s}};
        QVERIFY(store.directory().update(client));
        QCOMPARE(undo(store).restored, 1);
        QStringList labels;
        for (const auto &field : StoreFixture::stored(fields.all()))
            labels.append(field.label);
        QCOMPARE(labels, (QStringList{u"Own"_s, u"Sent"_s, u"Used"_s}));
    }

    void fieldsOfAnImportThatRunsMeanwhileStay()
    {
        StoreFixture store;
        import(store, {row(u"Ana"_s, kAna, u"Dover"_s)});
        Store::ClientImport other(*store.database); // of another program
        QVERIFY(other.begin({u"other.csv"_s, 1}));
        QVERIFY(other.makeFields({u"Pet"_s}));
        QCOMPARE(undo(store).restored, 1);
        QCOMPARE(StoreFixture::stored(Store::CustomFields(*store.database).all()).size(), 1);
    }

    void saysWhetherANoIsTheReports()
    {
        for (const bool isReports : {true, false}) {
            StoreFixture store;
            const auto ana = store.addClient(u"Ana"_s, kAna);
            import(store,
                   {row(u"Ana"_s, kAna, u"Dover"_s, isReports ? Subscription::No : Subscription::Yes)});
            if (!isReports)
                store.answer(ana, Subscription::No);
            const auto undone = undo(store);
            QCOMPARE(undone.kept.size(), 1);
            QCOMPARE(undone.kept.constFirst().reason.startsWith(u"The report says no"_s), isReports);
        }
    }

    // A later no counts for everybody at the address, so it changes clients whose row was imported before it.
    void aLaterNoOfTheFamilyLeavesOnlyTheNo()
    {
        StoreFixture store;
        const QList<Domain::ReportRow> first{row(u"Ana"_s, kAna, {}, Subscription::Yes),
                                             row(u"Bo"_s, kAna, {}, Subscription::Yes)};
        import(store, first);
        const ClientId bo{store.number(u"SELECT MAX(id) FROM client"_s)};
        import(store, {row(u"Bo"_s, kAna, u"Dover"_s), row(u"Ana"_s, kAna, {}, Subscription::No)});
        QCOMPARE(store.client(bo).subscribed, Subscription::No);
        const auto undone = undo(store);
        QCOMPARE(undone.kept.size(), 2);
        for (const Domain::KeptClient &kept : undone.kept)
            QVERIFY2(kept.reason.contains(u"A no is never undone"_s), qPrintable(kept.reason));
        QCOMPARE(store.client(bo).city, QString());
        QCOMPARE(store.client(bo).subscribed, Subscription::No);
    }

    void restoresTheAddressOfAYes()
    {
        StoreFixture store;
        Domain::Client carl;
        carl.studioNumber = u"7"_s;
        carl.firstName = u"Carl"_s;
        carl.email = u"carl@example.com"_s;
        const auto id = StoreFixture::stored(store.directory().add(carl));
        store.answer(id, Subscription::Yes);
        Domain::ReportRow moved = row(u"Carl"_s, u"dora@example.com"_s, {});
        moved.client.studioNumber = u"7"_s;
        moved.told.append(u"client_id"_s);
        import(store, {moved});
        QCOMPARE(store.client(id).email, u"dora@example.com"_s);
        QCOMPARE(undo(store).restored, 1);
        QCOMPARE(store.client(id).email, u"carl@example.com"_s);
        QCOMPARE(store.state(id), ClientState::Waiting);
    }
};

QTEST_GUILESS_MAIN(ImportUndoTest)
#include "tst_importundo.moc"
