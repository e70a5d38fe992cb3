// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/consentledger.h"
#include "store/directory/customfields.h"
#include "store/directory/duplicates.h"
#include "store/directory/mergeundo.h"
#include "store/directory/studioclasses.h"
#include "storefixture.h"

#include <QSqlRecord>

using namespace Qt::StringLiterals;
using Core::Error;
using Domain::Client;
using Domain::ClientId;
using Domain::Membership;
using Domain::Subscription;

namespace {

constexpr auto kOld = "old@example.com"_L1;
constexpr auto kNew = "new@example.com"_L1;

/// Two profiles of Ana with different details, answers, bookings and contacts, and Bo, who shares the address
/// of the one that stays.
struct Studio : StoreFixture
{
    Studio()
        : goes(addClient(u"Ana"_s, kOld))
        , stays(addClient(u"Ana"_s, kNew))
        , shares(addClient(u"Bo"_s, kNew))
        , third(addClient(u"Cy"_s, u"cy@example.com"_s))
    {
        if (!Store::CustomFields(*database).add(u"Pet"_s, Domain::CustomFieldType::Text))
            qFatal("no field");
        Client edited = client(goes);
        edited.studioNumber = u"7"_s;
        edited.phone = u"902 555 0100"_s;
        edited.birthday = QDate(1988, 4, 12);
        edited.custom = {{u"Pet"_s, u"Cat"_s}};
        stored(directory().update(edited));
        for (const ClientId id : {goes, stays, shares})
            answer(id, Subscription::Yes);
        for (const auto &[id, address] : {std::pair(goes, QString(kOld)), std::pair(stays, QString(kNew))}) {
            if (!addressRecords().setListedAddress(id, address))
                qFatal("not listed");
            markSynced(address);
        }
        Store::StudioClasses classes(*database);
        Domain::StudioClass yoga;
        yoga.name = u"Yoga"_s;
        yoga.startsAt = clock.now().addDays(1);
        const qint64 first = stored(classes.add(yoga));
        yoga.startsAt = clock.now().addDays(2);
        const qint64 second = stored(classes.add(yoga));
        for (const auto &[classId, id] :
             {std::pair(first, goes), std::pair(first, stays), std::pair(second, goes)}) {
            if (!classes.book(classId, id))
                qFatal("not booked");
        }
        if (!Store::Duplicates(*database).markDistinct(goes, third))
            qFatal("not marked");
        // Of an earlier merge.
        if (!database->execute(u"INSERT INTO merged_number VALUES ('9', 'anna', ?)"_s, {stays.value}))
            qFatal("no merged number");
    }

    /// All rows of the studio, without the revisions by which the next round finds the changes.
    [[nodiscard]] QStringList rows()
    {
        QStringList all;
        for (const QString &table :
             {u"client"_s, u"client_value"_s, u"booking"_s, u"merged_address"_s, u"merged_number"_s,
              u"distinct_client"_s, u"mailbox"_s, u"shown_client"_s}) {
            auto query = stored(database->query(u"SELECT * FROM %1 ORDER BY 1, 2"_s.arg(table)));
            while (query.next()) {
                QSqlRecord row = query.record();
                for (const auto &name : {u"revision"_s, u"dirty_revision"_s, u"dirty_at"_s, u"sync_state"_s})
                    row.remove(row.indexOf(name));
                QStringList values{table};
                for (int i = 0; i < row.count(); ++i)
                    values.append(row.isNull(i) ? u"NULL"_s : row.value(i).toString());
                all.append(values.join(u'|'));
            }
        }
        return all;
    }
    [[nodiscard]] bool merge() { return directory().merge(goes, stays).ok(); }
    [[nodiscard]] bool canUndo() { return stored(Store::undoableMerge(*database)).has_value(); }
    void save(const QString &address, const std::function<void(Domain::AddressRecord &)> &change)
    {
        Domain::AddressRecord record = view(address).addressRecord;
        change(record);
        if (!addressRecords().save(record))
            qFatal("not saved");
    }

    const ClientId goes;
    const ClientId stays;
    const ClientId shares;
    const ClientId third;
};

} // namespace

/// Undoing the last merge.
class MergeUndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restoresEverything_data()
    {
        QTest::addColumn<std::function<void(Studio &)>>("prepare");
        const auto row = [](const char *name, const std::function<void(Studio &)> &prepare) {
            QTest::newRow(name) << prepare;
        };
        row("both said yes", [](Studio &) {});
        row("the deleted one said no", [](Studio &studio) { studio.answer(studio.goes, Subscription::No); });
        row("the remaining one said no",
            [](Studio &studio) { studio.answer(studio.stays, Subscription::No); });
        row("the deleted one left the list",
            [](Studio &studio) { studio.markSynced(kOld, Membership::Left); });
        row("the remaining one has no address", [](Studio &studio) {
            Client edited = studio.client(studio.stays);
            edited.email.clear();
            StoreFixture::stored(studio.directory().update(edited));
        });
        row("the deleted one was merged before", [](Studio &studio) {
            const ClientId first = studio.addClient(u"Ana"_s, u"first@example.com"_s);
            QVERIFY(studio.directory().merge(first, studio.goes).ok());
        });
    }
    void restoresEverything()
    {
        QFETCH(std::function<void(Studio &)>, prepare);
        Studio studio;
        prepare(studio);
        studio.tick();
        const QStringList before = studio.rows();
        QVERIFY(studio.merge());
        QVERIFY(studio.rows() != before);
        const auto undone = Store::undoMerge(*studio.database);
        QVERIFY2(undone.ok(), undone ? "" : qPrintable(undone.error().message + undone.error().detail));
        QCOMPARE(*undone, (Domain::UndoableMerge{studio.goes, studio.stays}));
        QCOMPARE(studio.rows(), before);
        QVERIFY(studio.toDo().contains(QString(kOld))); // the next round looks at both
        QVERIFY(!studio.canUndo());
        QCOMPARE(Store::undoMerge(*studio.database).error().kind, Error::Kind::NotFound);
    }

    void isOverAfterAChange_data()
    {
        QTest::addColumn<std::function<void(Studio &)>>("change");
        const auto row = [](const char *name, const std::function<void(Studio &)> &change) {
            QTest::newRow(name) << change;
        };
        row("detail", [](Studio &studio) {
            Client edited = studio.client(studio.stays);
            edited.city = u"Halifax"_s;
            StoreFixture::stored(studio.directory().update(edited));
        });
        row("answer", [](Studio &studio) { studio.answer(studio.stays, Subscription::No); });
        row("same answer again", [](Studio &studio) { studio.answer(studio.stays, Subscription::Yes); });
        row("booking", [](Studio &studio) {
            Domain::StudioClass pilates;
            pilates.name = u"Pilates"_s;
            pilates.startsAt = studio.clock.now().addDays(3);
            Store::StudioClasses classes(*studio.database);
            QVERIFY(classes.book(StoreFixture::stored(classes.add(pilates)), studio.stays).ok());
        });
        row("removal", [](Studio &studio) { QVERIFY(studio.directory().remove(studio.stays).ok()); });
        row("another client with the address",
            [](Studio &studio) { studio.addClient(u"Dora"_s, QString(kOld)); });
        row("round", [](Studio &studio) { studio.markSynced(kNew); });
        row("departure under an address of an earlier merge", [](Studio &studio) {
            studio.save(u"first@example.com"_s,
                        [](Domain::AddressRecord &record) { record.membership = Membership::Left; });
        });
        row("undone import",
            [](Studio &studio) { QVERIFY(studio.database->execute(u"DELETE FROM import_undo"_s).ok()); });
        row("departure", [](Studio &studio) {
            studio.save(kOld, [](Domain::AddressRecord &record) { record.membership = Membership::Left; });
        });
        row("merge with a third one",
            [](Studio &studio) { QVERIFY(studio.directory().merge(studio.stays, studio.third).ok()); });
    }
    void isOverAfterAChange()
    {
        QFETCH(std::function<void(Studio &)>, change);
        Studio studio;
        const ClientId first = studio.addClient(u"Ana"_s, u"first@example.com"_s);
        QVERIFY(studio.directory().merge(first, studio.goes).ok());
        QVERIFY(studio.database
                    ->execute(u"INSERT INTO import_undo (client_id, added, revision, before) "
                              "VALUES (?, 1, 1, '')"_s,
                              {studio.goes.value})
                    .ok());
        QVERIFY(studio.merge());
        QVERIFY(studio.canUndo());
        studio.tick();
        change(studio);
        const auto undone = Store::undoableMerge(*studio.database);
        QVERIFY(!StoreFixture::stored(undone) || StoreFixture::stored(undone)->from != studio.goes);
    }

    void isForgottenOnceItIsOver()
    {
        Studio studio;
        QVERIFY(studio.merge());
        const auto kept = [&studio] { return studio.number(u"SELECT COUNT(*) FROM merge_undo"_s); };
        QVERIFY(Store::forgetSentMerge(*studio.database));
        QCOMPARE(kept(), 1);
        studio.markSynced(kNew);
        QVERIFY(Store::forgetSentMerge(*studio.database));
        QCOMPARE(kept(), 0);
    }

    void ledgerKeepsBothAnswers()
    {
        Studio studio;
        studio.tick();
        studio.answer(studio.goes, Subscription::No);
        QVERIFY(studio.merge());
        QCOMPARE(studio.client(studio.stays).subscribed, Subscription::No);
        QVERIFY(Store::undoMerge(*studio.database).ok());
        const auto entries =
            StoreFixture::stored(Store::ConsentLedger(*studio.database).ofClient(studio.stays));
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries.at(0).answer, Subscription::Yes); // counts again
        QCOMPARE(entries.at(0).wording, u"The merge was undone."_s);
        QCOMPARE(entries.at(1).answer, Subscription::No);
        QCOMPARE(entries.at(2).answer, Subscription::Yes);
    }

    void othersWithoutAnAddressDoNotMatter()
    {
        StoreFixture store;
        const ClientId goes = store.addClient(u"Ana"_s, kOld);
        const ClientId stays = store.addClient(u"Ana"_s, {});
        ClientId other;
        for (int i = 0; i < 60; ++i) {
            other = store.addClient(u"Guest"_s, {});
            store.addClient(u"Guest"_s, u"guest%1@example.com"_s.arg(i)); // never synced
        }
        QVERIFY(store.directory().merge(goes, stays).ok());
        store.answer(other, Subscription::No);
        QVERIFY(Store::undoMerge(*store.database).ok());
        QCOMPARE(store.client(goes).email, QString(kOld));
    }

    void aDeletedClientIsNotKept()
    {
        Studio studio;
        QVERIFY(studio.merge());
        QVERIFY(studio.directory().remove(studio.stays).ok());
        QCOMPARE(studio.number(u"SELECT COUNT(*) FROM merge_undo"_s), 0);
    }

    void aPlaceholderAddressIsNotKept()
    {
        Studio studio;
        for (int i = 0; i < 60; ++i)
            studio.addClient(u"Guest"_s, QString(kNew));
        QVERIFY(studio.merge());
        QVERIFY(!studio.canUndo());
    }
};

QTEST_GUILESS_MAIN(MergeUndoTest)
#include "tst_mergeundo.moc"
