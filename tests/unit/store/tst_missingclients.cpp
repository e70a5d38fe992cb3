// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "store/directory/clientimport.h"
#include "store/directory/importpreview.h"
#include "store/directory/importundo.h"
#include "store/directory/missingclients.h"

using namespace Qt::StringLiterals;
using Domain::ClientId;
using Domain::ClientState;
using Domain::ClientStatus;
using Domain::MissingClients;
using Domain::ReportRow;
using Domain::Subscription;

namespace {

/// A row with these values; empty ones are not in the report.
ReportRow row(const QString &number, const QString &name, const QString &email,
              std::optional<Subscription> answer = {})
{
    ReportRow row;
    const auto tell = [&row](const QString &key, QString &field, const QString &value) {
        field = value;
        if (!value.isEmpty())
            row.told.append(key);
    };
    tell(u"client_id"_s, row.client.studioNumber, number);
    tell(u"first_name"_s, row.client.firstName, name.section(u' ', 0, 0));
    tell(u"last_name"_s, row.client.lastName, name.section(u' ', 1));
    tell(u"email"_s, row.client.email, email);
    row.subscribed = answer;
    return row;
}

/// A studio whose reports have numbers, or not.
struct Studio : StoreFixture
{
    ClientId add(const QString &number, const QString &name, const QString &email)
    {
        return stored(directory().add(row(number, name, email).client));
    }
    MissingClients find(const QList<ReportRow> &rows, const Store::UnstagedRows &unstaged = {},
                        int most = 100)
    {
        if (!report.fill({}, rows) || !Store::ImportPreview(*database, report).judgeAll())
            qFatal("the report cannot be read");
        return stored(Store::findMissing(*database, report, unstaged, most));
    }
    /// Imports the report of find(), and deactivates those whom it found.
    Store::ImportedSlice import()
    {
        report.deactivatesMissing = true;
        const Store::ImportedReport source{u"all.csv"_s, int(report.size())};
        return stored(Store::ClientImport(*database).takeAll(source, report));
    }
    [[nodiscard]] ClientStatus status(ClientId id) { return client(id).status; }

    Store::StagedReport report{*database};
};

/// "Ana Brook 1; Ben Cole 2?": the missing clients, with a question mark if they may be in the report.
QString namesIn(const MissingClients &found)
{
    QStringList names;
    for (const Domain::MissingClient &client : found.clients)
        names.append((client.name + u' ' + client.studioNumber).trimmed() +
                     (client.isUncertain ? u"?"_s : QString()));
    return names.join(u"; "_s);
}

const QString kAna = u"ana@example.com"_s;
const QString kBen = u"ben@example.com"_s;
const QString kCleo = u"cleo@example.com"_s;

} // namespace

class MissingClientsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsActiveClientsWithoutARow()
    {
        Studio studio;
        studio.add(u"1"_s, u"Ana Brook"_s, kAna);
        studio.add(u"2"_s, u"Ben Cole"_s, kBen);
        studio.add(u"3"_s, u"Cleo Adler"_s, kCleo);
        Domain::Client gone = row(u"4"_s, u"Dora Finch"_s, {}).client;
        gone.status = ClientStatus::Deactivated;
        QVERIFY(studio.directory().add(gone));
        const auto found = studio.find({row(u"001"_s, u"Ana Brook"_s, kAna)});
        QCOMPARE(namesIn(found), u"Cleo Adler 3; Ben Cole 2"_s);
        QCOMPARE(found.active, 3);
        QCOMPARE(found.missing, 2);
        QCOMPARE(found.uncertain, 0);
        QVERIFY(found.isReliable() && !found.isMass());
        QCOMPARE(studio.find({row({}, u"Ana Brook"_s, kAna)}, {}, 1).clients.size(), 1);
        QCOMPARE(studio.client(ClientId{1}).status, ClientStatus::Active);
    }

    // Each row is matched as the import does it, also if it changes nothing.
    void everyClientWhomARowDescribesIsPresent_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("email");
        QTest::newRow("unchanged") << u"2"_s << u"Ben Cole"_s << kBen;
        QTest::newRow("another address") << u"2"_s << u"Ben Cole"_s << u"new@example.com"_s;
        QTest::newRow("another name") << u"2"_s << u"Ben Young"_s << kBen;
        QTest::newRow("without a number") << QString() << u"Ben Cole"_s << kBen;
        QTest::newRow("words in another order") << QString() << u"Cole Ben"_s << kBen;
        QTest::newRow("only the address") << QString() << QString() << kBen;
    }
    void everyClientWhomARowDescribesIsPresent()
    {
        QFETCH(QString, number);
        QFETCH(QString, name);
        QFETCH(QString, email);
        Studio studio;
        studio.add(u"1"_s, u"Ana Brook"_s, kAna);
        studio.add(u"2"_s, u"Ben Cole"_s, kBen);
        QCOMPARE(namesIn(studio.find({row(number, name, email)})), u"Ana Brook 1"_s);
    }

    void clientWhoMayBeInARowCountsAsPresent_data()
    {
        QTest::addColumn<ReportRow>("doubtful");
        QTest::newRow("number of another person") << row(u"2"_s, u"Eva Moss"_s, u"eva@example.com"_s);
        QTest::newRow("new person with the name") << row({}, u"Cóle Ben"_s, u"eva@example.com"_s);
        QTest::newRow("new person with the address") << row({}, u"Eva Moss"_s, kBen);
        QTest::newRow("same person with another number") << row(u"7"_s, u"Ben Cole"_s, kBen);
        QTest::newRow("only the number, refused by the import") << row(u"2"_s, {}, {});
    }
    void clientWhoMayBeInARowCountsAsPresent()
    {
        QFETCH(ReportRow, doubtful);
        Studio studio;
        studio.add(u"1"_s, u"Ana Brook"_s, kAna);
        const auto ben = studio.add(u"2"_s, u"Ben Cole"_s, kBen);
        const auto found = studio.find({doubtful});
        QCOMPARE(namesIn(found), u"Ana Brook 1; Ben Cole 2?"_s);
        QCOMPARE(found.missing, 1);
        QCOMPARE(found.uncertain, 1);
        QCOMPARE(studio.import().deactivated, 1);
        QCOMPARE(studio.status(ben), ClientStatus::Active);
    }

    void clientWhoSharesAnAddressIsMissing()
    {
        Studio studio;
        studio.add(u"1"_s, u"Ana Brook"_s, kAna);
        studio.add(u"2"_s, u"Ben Brook"_s, kAna);
        QCOMPARE(namesIn(studio.find({row(u"1"_s, u"Ana Brook"_s, kAna, Subscription::Yes)})),
                 u"Ben Brook 2"_s);
        // A row with only the address may be either of them.
        QCOMPARE(namesIn(studio.find({row({}, {}, kAna, Subscription::No)})), u"Ben Brook 2?"_s);
    }

    // A new client gets an id in the preview that another client may have in the directory.
    void secondRowOfANewClientHidesNoOtherClient()
    {
        Studio studio;
        for (int i = 1; i <= 9; ++i)
            studio.add(QString::number(i), u"Person %1"_s.arg(i), u"p%1@example.com"_s.arg(i));
        const auto found = studio.find({row(u"1"_s, u"Person 1"_s, u"moved@example.com"_s),
                                        row(u"50"_s, u"Eva Moss"_s, u"eva@example.com"_s),
                                        row(u"50"_s, u"Eva Moss"_s, u"eva@example.com"_s)});
        QCOMPARE(found.missing, 8);
        QCOMPARE(found.uncertain, 0);
    }

    void refusedRowsCountAsPresent()
    {
        Studio studio;
        studio.add(u"1"_s, u"Ana Brook"_s, kAna);
        studio.add(u"2"_s, u"Ben Cole"_s, kBen);
        studio.add(u"3"_s, u"Cleo Adler"_s, kCleo);
        Store::UnstagedRows unstaged;
        unstaged.refused.append({3, u"?"_s, u"Brook, Ana"_s, {}, {}});
        unstaged.refused.append({4, u"?"_s, {}, {}, u"002"_s});
        const auto found = studio.find({row(u"7"_s, u"Eva Moss"_s, {})}, unstaged);
        QCOMPARE(namesIn(found), u"Cleo Adler 3; Ana Brook 1?; Ben Cole 2?"_s);
        QVERIFY(found.isReliable());
    }

    void reportWithUnreadableRowsIsNotReliable()
    {
        Studio studio;
        studio.add(u"1"_s, u"Ana Brook"_s, kAna);
        const QList<ReportRow> rows{row(u"7"_s, u"Eva Moss"_s, {})};
        Store::UnstagedRows unstaged;
        unstaged.unidentified = 1;
        QVERIFY(!studio.find(rows, unstaged).isReliable());
        unstaged.unidentified = 0;
        for (qsizetype i = 0; i <= Domain::ToldRows::kMostKept; ++i)
            unstaged.refused.append({int(i), u"?"_s, u"Eva Moss"_s});
        QVERIFY(!studio.find(rows, unstaged).isReliable());
        QVERIFY(!studio.find({}).isReliable());
        QVERIFY(studio.find(rows).isReliable());
    }

    void moreThanTenAndFivePercentAreAMass_data()
    {
        QTest::addColumn<int>("active");
        QTest::addColumn<int>("missing");
        QTest::addColumn<bool>("isMass");
        QTest::newRow("ten of ten") << 10 << 10 << false;
        QTest::newRow("eleven of eleven") << 11 << 11 << true;
        QTest::newRow("five percent") << 220 << 11 << false;
        QTest::newRow("above five percent") << 219 << 11 << true;
    }
    void moreThanTenAndFivePercentAreAMass()
    {
        QFETCH(int, active);
        QFETCH(int, missing);
        QFETCH(bool, isMass);
        QCOMPARE((MissingClients{.active = active, .missing = missing}.isMass()), isMass);
    }

    void deactivatesAndUndoes()
    {
        constexpr int kMany = 250; // more than a slice
        Studio studio;
        const auto ana = studio.add(u"1"_s, u"Ana Brook"_s, kAna);
        QList<ClientId> missing;
        for (int i = 0; i < kMany; ++i)
            missing.append(studio.add({}, u"Person %1"_s.arg(i), u"p%1@example.com"_s.arg(i)));
        studio.answer(missing.first(), Subscription::Yes);
        studio.markSynced(u"p0@example.com"_s);
        QCOMPARE(studio.find({row(u"1"_s, u"Ana Brook"_s, kAna)}).missing, kMany);
        QCOMPARE(studio.import().deactivated, kMany);
        QVERIFY(studio.report.atEnd());
        for (const ClientId id : std::as_const(missing))
            QCOMPARE(studio.status(id), ClientStatus::Deactivated);
        QCOMPARE(studio.status(ana), ClientStatus::Active);
        QVERIFY(studio.toDo().contains(u"p0@example.com"_s)); // comes off the list (rule R11)
        QCOMPARE(studio.client(missing.first()).subscribed, Subscription::Yes);
        const auto undoable = Studio::stored(Store::undoableImport(*studio.database));
        QCOMPARE(undoable->changed, kMany);
        int restored = 0;
        Domain::UndoneImport undone;
        do {
            undone = Studio::stored(Store::undoSlice(*studio.database));
            restored += undone.restored;
            QVERIFY(undone.kept.isEmpty());
        } while (undone.remaining > 0);
        QCOMPARE(restored, kMany);
        for (const ClientId id : std::as_const(missing))
            QCOMPARE(studio.status(id), ClientStatus::Active);
    }

    void deactivatesAClientWhoseFamilySaidNoInTheReport()
    {
        Studio studio;
        studio.add(u"1"_s, u"Ana Brook"_s, kAna);
        const auto ben = studio.add(u"2"_s, u"Ben Brook"_s, kAna);
        const auto report = [](Subscription answer) { return row(u"1"_s, u"Ana Brook"_s, kAna, answer); };
        studio.find({report(Subscription::Yes), row(u"2"_s, u"Ben Brook"_s, kAna, Subscription::Yes)});
        studio.import();
        QCOMPARE(studio.find({report(Subscription::No)}).missing, 1);
        QCOMPARE(studio.import().deactivated, 1);
        QCOMPARE(studio.status(ben), ClientStatus::Deactivated);
        QCOMPARE(studio.client(ben).subscribed, Subscription::No);
        QVERIFY(Studio::stored(Store::undoSlice(*studio.database)).remaining == 0);
        QCOMPARE(studio.status(ben), ClientStatus::Active);
        QCOMPARE(studio.client(ben).subscribed, Subscription::No); // a no is never undone
    }

    void leavesThoseWhoWereChangedAfterTheSearch()
    {
        Studio studio;
        const auto ana = studio.add(u"1"_s, u"Ana Brook"_s, kAna);
        const auto ben = studio.add(u"2"_s, u"Ben Cole"_s, kBen);
        QCOMPARE(studio.find({row(u"3"_s, u"Eva Moss"_s, {})}).missing, 2);
        Domain::Client changed = studio.client(ana);
        changed.phone = u"555 0100"_s;
        QVERIFY(studio.directory().update(changed));
        QCOMPARE(studio.import().deactivated, 1);
        QCOMPARE(studio.status(ana), ClientStatus::Active);
        QCOMPARE(studio.status(ben), ClientStatus::Deactivated);
    }

    // As after a kill: the same report completes the import, and both are undone as one.
    void interruptedDeactivationIsCompletedByTheSameReport()
    {
        constexpr int kMany = 150;
        Studio studio;
        for (int i = 0; i < kMany; ++i)
            studio.add({}, u"Person %1"_s.arg(i), u"p%1@example.com"_s.arg(i));
        const QList<ReportRow> rows{row(u"1"_s, u"Ana Brook"_s, kAna)};
        QCOMPARE(studio.find(rows).missing, kMany);
        studio.report.deactivatesMissing = true;
        Store::ClientImport import(*studio.database);
        QVERIFY(import.takeFirst({u"all.csv"_s, 1}, studio.report));
        QVERIFY(import.takeSlice(studio.report));
        QVERIFY(!studio.report.atEnd());
        const int left = studio.find(rows).missing;
        QVERIFY(left > 0 && left < kMany);
        QCOMPARE(studio.import().deactivated, left);
        QCOMPARE(Studio::stored(Store::undoableImport(*studio.database))->changed, kMany);
    }

    void plainImportDeactivatesNoClient()
    {
        Studio studio;
        const auto ana = studio.add(u"1"_s, u"Ana Brook"_s, kAna);
        studio.find({row(u"3"_s, u"Eva Moss"_s, {})});
        QVERIFY(Store::ClientImport(*studio.database).takeAll({u"all.csv"_s, 1}, studio.report));
        QCOMPARE(studio.status(ana), ClientStatus::Active);
    }

    void searchCanBeCancelled()
    {
        Studio studio;
        studio.add(u"1"_s, u"Ana Brook"_s, kAna);
        studio.find({row(u"3"_s, u"Eva Moss"_s, {})});
        const auto cancelled =
            Store::findMissing(*studio.database, studio.report, {}, 10, [] { return false; });
        QVERIFY(!cancelled && cancelled.error().kind == Core::Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(MissingClientsTest)
#include "tst_missingclients.moc"
