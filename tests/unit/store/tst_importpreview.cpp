// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "store/directory/clientimport.h"
#include "store/directory/importpreview.h"
#include "store/directory/importundo.h"
#include "store/directory/stagedreport.h"

using namespace Qt::StringLiterals;
using Domain::ClientId;
using Domain::ReportGroup;
using Domain::ReportPerson;
using Domain::ReportRow;
using Domain::RowDecision;
using Domain::Subscription;
using Store::ClientImport;
using Store::ImportPreview;
using Store::StagedReport;

namespace {

ReportRow row(int line, const QString &number, const QString &first, const QString &email,
              std::optional<Subscription> answer = {})
{
    ReportRow row;
    row.line = line;
    row.client.studioNumber = number;
    row.client.firstName = first;
    row.client.lastName = u"Brook"_s;
    row.client.email = email;
    row.told = QStringList{u"client_id"_s, u"first_name"_s, u"last_name"_s, u"email"_s};
    row.subscribed = answer;
    return row;
}

QStringList clients(StoreFixture &store)
{
    QStringList clients;
    const auto read = store.database->read(
        u"SELECT studio_number, first_name, email, subscribed FROM client ORDER BY studio_number"_s, {},
        [&](const QSqlQuery &row) {
            clients.append(QStringList{row.value(0).toString(), row.value(1).toString(),
                                       row.value(2).toString(), row.value(3).toString()}
                               .join(u'|'));
        });
    if (!read)
        qFatal("the clients cannot be read");
    return clients;
}

/// A studio with one client, and a report whose first row has her number, a later one her name and address.
class Contradicting
{
public:
    Contradicting()
        : staged(*store.database)
        , preview(*store.database, staged)
    {
        (void)StoreFixture::stored(
            ClientImport(*store.database).take(row(2, u"7"_s, u"Ana"_s, u"ana@example.com"_s)));
        stage();
    }

    void stage()
    {
        const QList<ReportRow> rows{row(2, u"7"_s, u"Anna"_s, u"anna@example.com"_s, Subscription::Yes),
                                    row(3, u"8"_s, u"Ana"_s, u"ana@example.com"_s, Subscription::No),
                                    row(4, u"9"_s, u"Ben"_s, u"ben@example.com"_s)};
        if (!staged.fill({}, rows))
            qFatal("the report was not staged");
        judge();
    }

    Store::ImportedSlice judge() { return StoreFixture::stored(preview.judgeAll()); }
    void decide(int line, RowDecision decision)
    {
        if (!staged.decide(line, decision, Domain::ClientId{1}))
            qFatal("nothing was decided");
    }
    [[nodiscard]] QList<ReportPerson> toDecide() const
    {
        return StoreFixture::stored(preview.people(ReportGroup::Contradictions, 10));
    }
    Store::ImportedSlice import()
    {
        return StoreFixture::stored(ClientImport(*store.database).takeAll({}, staged));
    }

    StoreFixture store;
    StagedReport staged;
    ImportPreview preview;
};

} // namespace

class ImportPreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsARowBesideTheClientWhomItContradicts()
    {
        const Contradicting studio;
        const auto people = studio.toDecide();
        QCOMPARE(people.size(), 2);
        QVERIFY(people.constFirst().isDecidable());
        QCOMPARE(people.constFirst().contradictedName, u"Ana Brook"_s);
        QVERIFY(!people.constFirst().reason.isEmpty());
        const auto found = StoreFixture::stored(studio.preview.contradicted(2));
        QCOMPARE(found.row.client.firstName, u"Anna"_s);
        QCOMPARE(found.row.subscribed, Subscription::Yes);
        QCOMPARE(found.row.decision, RowDecision::Undecided);
        QCOMPARE(found.known.client.firstName, u"Ana"_s);
        QCOMPARE(studio.preview.contradicted(4).error().kind, Core::Error::Kind::InvalidInput);
    }

    void importsARowAsTheClientWhomTheOwnerMeans()
    {
        Contradicting studio;
        studio.decide(2, RowDecision::SamePerson);
        const auto told = studio.judge();
        QCOMPARE(told.added, 2);
        QCOMPARE(told.updated, 1);
        QCOMPARE(studio.toDecide().constFirst().decision, RowDecision::SamePerson);
        QCOMPARE(studio.import().updated, 1);
        QCOMPARE(clients(studio.store),
                 (QStringList{u"7|Anna|anna@example.com|yes"_s, u"8|Ana|ana@example.com|no"_s,
                              u"9|Ben|ben@example.com|never_asked"_s}));
        // The next report contradicts nobody.
        studio.stage();
        QVERIFY(studio.toDecide().isEmpty());
        QCOMPARE(studio.import().unchanged, 3);
    }

    void leavesARowOutButTakesANoThatMayBeTheClients()
    {
        Contradicting studio;
        studio.decide(2, RowDecision::LeaveOut);
        studio.decide(3, RowDecision::LeaveOut);
        const auto told = studio.judge();
        QCOMPARE(told.leftOut, 2);
        QCOMPARE(StoreFixture::stored(studio.preview.count(ReportGroup::LeftOut)), 2);
        const auto done = studio.import();
        QCOMPARE(done.leftOut, 2);
        QCOMPARE(done.sayYes, 0);
        QCOMPARE(clients(studio.store),
                 (QStringList{u"7|Ana|ana@example.com|no"_s, u"9|Ben|ben@example.com|never_asked"_s}));
    }

    void undoRestoresTheClientWhomTheOwnerMeant()
    {
        Contradicting studio;
        const QStringList before = clients(studio.store);
        QVERIFY(
            studio.staged.fill({}, {row(2, u"7"_s, u"Anna"_s, u"anna@example.com"_s, Subscription::Yes)}));
        studio.decide(2, RowDecision::SamePerson);
        QCOMPARE(studio.import().updated, 1);
        QCOMPARE(clients(studio.store), QStringList{u"7|Anna|anna@example.com|yes"_s});
        (void)StoreFixture::stored(Store::undoSlice(*studio.store.database));
        QCOMPARE(clients(studio.store), before);
    }

    // A decision is about the client who was shown.
    void aDecisionCountsForNoOtherClient()
    {
        Contradicting studio;
        if (!studio.staged.decide(2, RowDecision::SamePerson, Domain::ClientId{99}))
            QFAIL("nothing was decided");
        QCOMPARE(studio.judge().added, 3);
        QCOMPARE(studio.toDecide().constFirst().decision, RowDecision::Undecided);
        QCOMPARE(StoreFixture::stored(studio.preview.countUndecided()), 2);
        QCOMPARE(studio.import().added, 3);
    }

    void aDecidedNoCountsForAllWhoseRowItMayBe_data()
    {
        QTest::addColumn<RowDecision>("decision");
        QTest::addColumn<QStringList>("after");
        QTest::newRow("same person") << RowDecision::SamePerson
                                     << QStringList{u"7|Wendy|wendy@example.com|no"_s,
                                                    u"|Wendy|wendy@example.com|no"_s};
        QTest::newRow("left out") << RowDecision::LeaveOut
                                  << QStringList{u"7|Kate|kate@example.com|yes"_s,
                                                 u"|Wendy|wendy@example.com|no"_s};
    }
    // Kate has the number, and Wendy the name and the address.
    void aDecidedNoCountsForAllWhoseRowItMayBe()
    {
        QFETCH(RowDecision, decision);
        QFETCH(QStringList, after);
        StoreFixture store;
        ClientImport import(*store.database);
        const auto kate = row(2, u"7"_s, u"Kate"_s, u"kate@example.com"_s, Subscription::Yes);
        const auto wendy = row(3, {}, u"Wendy"_s, u"wendy@example.com"_s, Subscription::Yes);
        (void)StoreFixture::stored(import.take(kate));
        (void)StoreFixture::stored(import.take(wendy));
        store.tick();
        auto told = row(2, u"7"_s, u"Wendy"_s, u"wendy@example.com"_s, Subscription::No);
        told.decision = decision;
        told.decidedAbout = Domain::ClientId{1};
        const auto taken = StoreFixture::stored(import.take(told));
        QVERIFY(!taken.contradiction.isEmpty());
        QStringList now = clients(store);
        now.sort();
        after.sort();
        QCOMPARE(now, after);
    }

    void aNoThatIsLeftOutStandsForItsAddress()
    {
        Contradicting studio;
        QVERIFY(studio.staged.fill({}, {row(2, u"7"_s, u"Zoe"_s, u"zoe@example.com"_s, Subscription::No)}));
        studio.decide(2, RowDecision::LeaveOut);
        QCOMPARE(studio.judge().sayNo, 1);
        studio.import();
        studio.store.tick();
        (void)StoreFixture::stored(
            ClientImport(*studio.store.database)
                .take(row(2, u"12"_s, u"Zoe"_s, u"zoe@example.com"_s, Subscription::Yes)));
        QVERIFY(clients(studio.store).contains(u"12|Zoe|zoe@example.com|never_asked"_s));
    }

    void aDepartureCountsForAllWhoseRowItMayBe_data()
    {
        QTest::addColumn<RowDecision>("decision");
        QTest::addColumn<QString>("ofKate");
        QTest::newRow("same person") << RowDecision::SamePerson << u"7|Wendy|wendy@example.com|no"_s;
        QTest::newRow("left out") << RowDecision::LeaveOut << u"7|Kate|kate@example.com|never_asked"_s;
    }
    void aDepartureCountsForAllWhoseRowItMayBe()
    {
        QFETCH(RowDecision, decision);
        QFETCH(QString, ofKate);
        StoreFixture store;
        ClientImport import(*store.database);
        (void)StoreFixture::stored(import.take(row(2, u"7"_s, u"Kate"_s, u"kate@example.com"_s)));
        (void)StoreFixture::stored(import.take(row(3, {}, u"Wendy"_s, u"wendy@example.com"_s)));
        auto told = row(2, u"7"_s, u"Wendy"_s, u"wendy@example.com"_s);
        told.leftList = true;
        told.decision = decision;
        told.decidedAbout = Domain::ClientId{1};
        const auto taken = StoreFixture::stored(import.take(told));
        QVERIFY(!taken.contradiction.isEmpty());
        QVERIFY(clients(store).contains(u"|Wendy|wendy@example.com|no"_s));
        QVERIFY2(clients(store).contains(ofKate), qPrintable(clients(store).join(u'\n')));
    }

    void ofSeveralNamesakesNoneIsDecidable()
    {
        StoreFixture store;
        for (const auto &phone : {u"555 111 2222"_s, u"555 111 3333"_s}) {
            auto client = row(2, {}, u"Ann"_s, {}).client;
            client.phone = phone;
            (void)StoreFixture::stored(store.directory().add(client));
        }
        StagedReport staged(*store.database);
        auto told = row(2, {}, u"Ann"_s, {});
        told.client.phone = u"555 999 8888"_s;
        told.told.append(u"phone"_s);
        QVERIFY(staged.fill({}, {told}));
        ImportPreview preview(*store.database, staged);
        (void)StoreFixture::stored(preview.judgeAll());
        const auto people = StoreFixture::stored(preview.people(ReportGroup::Contradictions, 10));
        QCOMPARE(people.size(), 1);
        QVERIFY(!people.constFirst().isDecidable());
    }

    void refusesToDecideALineWithoutARow()
    {
        Contradicting studio;
        QCOMPARE(studio.staged.decide(7, RowDecision::LeaveOut, Domain::ClientId{1}).error().kind,
                 Core::Error::Kind::InvalidInput);
    }

    void aRowThatContradictsOneOfTheSameReportIsOnlyTold()
    {
        StoreFixture store;
        StagedReport staged(*store.database);
        QVERIFY(staged.fill({}, {row(2, u"7"_s, u"Ana"_s, u"ana@example.com"_s),
                                 row(3, u"8"_s, u"Ana"_s, u"ana@example.com"_s)}));
        ImportPreview preview(*store.database, staged);
        (void)StoreFixture::stored(preview.judgeAll());
        const auto people = StoreFixture::stored(preview.people(ReportGroup::Contradictions, 10));
        QCOMPARE(people.size(), 1);
        QVERIFY(!people.constFirst().isDecidable());
    }

    void searchesTheRowsOfAGroup()
    {
        const Contradicting studio;
        const auto found = [&](const QString &text) {
            return StoreFixture::stored(studio.preview.count(ReportGroup::Added, text));
        };
        QCOMPARE(found({}), 3);
        QCOMPARE(found(u"ben"_s), 1);
        QCOMPARE(found(u"brook BEN@"_s), 1);
        QCOMPARE(found(u"nobody"_s), 0);
        QCOMPARE(StoreFixture::stored(studio.preview.people(ReportGroup::Added, 10, u"ben"_s)).size(), 1);
    }
};

QTEST_GUILESS_MAIN(ImportPreviewTest)
#include "tst_importpreview.moc"
