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
        if (!staged.decide(line, decision))
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
        QVERIFY(people.constFirst().isDecidable);
        QVERIFY(!people.constFirst().reason.isEmpty());
        const auto found = StoreFixture::stored(studio.preview.contradicted(2));
        QCOMPARE(found.row.client.firstName, u"Anna"_s);
        QCOMPARE(found.row.subscribed, Subscription::Yes);
        QCOMPARE(found.row.decision, RowDecision::AnotherPerson);
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

    void refusesToDecideALineWithoutARow()
    {
        Contradicting studio;
        QCOMPARE(studio.staged.decide(7, RowDecision::LeaveOut).error().kind,
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
        QVERIFY(!people.constFirst().isDecidable);
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
