// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/clientreport.h"
#include "presenters/rememberedcolumns.h"
#include "presenters/reportintake.h"
#include "store/directory/importundo.h"
#include "support/testdirectory.h"

#include <QDir>

using namespace Qt::StringLiterals;
using Core::Error;
using Core::Result;
using Domain::Subscription;
using Presenters::TakenReport;
using Outcome = TakenReport::Outcome;

namespace {

const QStringList kKnown{u"First Name,Email"_s, u"First Name,Last Name,Email,News and Updates"_s,
                         u"Client ID,First Name,Email"_s};

/// A studio that has imported reports with these headings before.
struct Studio : Support::TestDirectory
{
    Studio()
    {
        for (const QString &headings : kKnown)
            remember(headings);
    }

    void remember(const QString &headings)
    {
        Csv::Reading reading;
        for (const QString &heading : headings.split(u','))
            reading.columns.append({heading, {}});
        (void)ask<void>([reading](Store::Database &database) {
            Presenters::RememberedColumns(database).remember(reading);
            return Result<void>();
        });
    }

    Result<TakenReport> tryToTake(const QString &path,
                                  const std::function<bool(Store::Database &)> &isCancelled)
    {
        return ask<TakenReport>([path, isCancelled](Store::Database &database) {
            return Presenters::takeReport(database, path,
                                          [&database, isCancelled] { return isCancelled(database); });
        });
    }

    TakenReport take(const QString &path)
    {
        const auto taken = tryToTake(path, [](Store::Database &) { return false; });
        if (!taken)
            qFatal("%s", qPrintable(taken.error().message));
        return *taken;
    }

    TakenReport take(const QString &name, const QByteArray &content) { return take(file(name, content)); }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

/// Person 1, 2, … as TestDirectory::addMany() adds them; the name 00000 of the first one is no name in a
/// report.
QByteArray people(int count, const QByteArray &answer)
{
    QByteArray report = "First Name,Last Name,Email,News and Updates\n";
    for (int i = 1; i <= count; ++i) {
        const QByteArray number = QByteArray::number(i);
        report +=
            "Person," + number.rightJustified(5, '0') + ",person" + number + "@example.com," + answer + '\n';
    }
    return report;
}

} // namespace

class ReportIntakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsAndMovesTheFileWithItsResult()
    {
        Studio studio;
        const QByteArray content = "First Name,Email\nAna,ana@example.com\nBen,ben@\n";
        const QString path = studio.file(u"march.csv"_s, content);
        const TakenReport taken = studio.take(path);
        QCOMPARE(taken.outcome, Outcome::Imported);
        QCOMPARE(taken.added, 1);
        QCOMPARE(taken.refused, 1);
        QVERIFY2(taken.reason.isEmpty(), qPrintable(taken.reason));
        QCOMPARE(studio.clientCount(), 1);
        QVERIFY(!QFile::exists(path));
        QCOMPARE(contentOf(studio.path(u"done/march.csv"_s)), content);
        const QString result = studio.path(u"done/march.csv.result.txt"_s);
        const QByteArray text = contentOf(result);
        QVERIFY2(text.contains("Added: 1\n") && text.contains("\nLine 3: "), text.constData());
        QVERIFY2(!text.contains("Ben") && !text.contains("ben@"), text.constData());
        QCOMPARE(QFile::permissions(result) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void masksAddressesInNotes()
    {
        Studio studio;
        studio.take(u"x.csv"_s, "First Name,Last Name,Email,News and Updates\n"
                                "Ana,Brook,ana@example.com,ana.brook@example.com\n");
        const QByteArray text = contentOf(studio.path(u"done/x.csv.result.txt"_s));
        QVERIFY2(text.contains("a***@e***.com"), text.constData());
        QVERIFY2(!text.contains("ana.brook"), text.constData());
    }

    void keepsEarlierFilesOfTheSameName()
    {
        Studio studio;
        for (const char *name : {"Ana", "Ben"})
            studio.take(u"all.csv"_s, "First Name,Email\n" + QByteArray(name) + ",\n");
        QCOMPARE(contentOf(studio.path(u"done/all.csv"_s)), QByteArray("First Name,Email\nAna,\n"));
        QCOMPARE(contentOf(studio.path(u"done/all (2).csv"_s)), QByteArray("First Name,Email\nBen,\n"));
        QVERIFY(QFile::exists(studio.path(u"done/all (2).csv.result.txt"_s)));
    }

    void refusesWhatCannotBeImported_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no report") << QByteArray("Colour,Size\nred,5\n");
        QTest::newRow("no rows") << QByteArray("First Name,Email\n");
        QTest::newRow("no valid row") << QByteArray("First Name,Email\nAna,ana@\n");
    }
    void refusesWhatCannotBeImported()
    {
        QFETCH(QByteArray, content);
        Studio studio;
        const TakenReport taken = studio.take(u"x.csv"_s, content);
        QCOMPARE(taken.outcome, Outcome::Refused);
        QVERIFY(!taken.reason.isEmpty());
        QCOMPARE(contentOf(studio.path(u"refused/x.csv"_s)), content);
        QVERIFY(contentOf(studio.path(u"refused/x.csv.result.txt"_s)).contains(taken.reason.toUtf8()));
        QCOMPARE(studio.clientCount(), 0);
    }

    void newHeadingsWait()
    {
        Studio studio;
        const QString path = studio.file(u"x.csv"_s, "First Name,Email,Town\nAna,ana@example.com,Salem\n");
        const TakenReport taken = studio.take(path);
        QCOMPARE(taken.outcome, Outcome::Waiting);
        QVERIFY(!taken.reason.isEmpty());
        QVERIFY(QFile::exists(path) && !QFile::exists(studio.path(u"done"_s)));
        QCOMPARE(studio.clientCount(), 0);
        studio.remember(u"Town,Email,First Name"_s);
        QCOMPARE(studio.take(path).outcome, Outcome::Imported);
    }

    void contradictionWaits()
    {
        Studio studio;
        Domain::Client ana;
        ana.firstName = u"Ana"_s;
        ana.studioNumber = u"7"_s;
        studio.add(ana);
        const QString path = studio.file(
            u"x.csv"_s, "Client ID,First Name,Email\n7,Ben,ben@example.com\n8,Cleo,c@example.com\n");
        const TakenReport taken = studio.take(path);
        QCOMPARE(taken.outcome, Outcome::Waiting);
        QVERIFY(QFile::exists(path) && !QFile::exists(studio.path(u"done"_s)));
        QCOMPARE(studio.clientCount(), 1);
    }

    // As after an import by hand: two people of the report still share a client ID.
    void contradictionWithNothingToChangeDoesNotWait()
    {
        Studio studio;
        const QString path = studio.file(
            u"x.csv"_s, "Client ID,First Name,Email\n7,Ben,ben@example.com\n7,Cleo,cleo@example.com\n");
        QCOMPARE(studio.take(path).outcome, Outcome::Waiting);
        for (const QString &name : {u"Ben"_s, u"Cleo"_s}) {
            Domain::Client client;
            client.firstName = name;
            client.email = name.toLower() + "@example.com"_L1;
            client.studioNumber = u"7"_s;
            studio.add(client);
        }
        const TakenReport taken = studio.take(path);
        QCOMPARE(taken.outcome, Outcome::Imported);
        QCOMPARE(taken.unchanged, 2);
        QVERIFY(contentOf(studio.path(u"done/x.csv.result.txt"_s)).contains("\nLine 3: "));
    }

    void manyNoesWait_data()
    {
        QTest::addColumn<int>("noes");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("ten") << 10 << Outcome::Imported;
        QTest::newRow("eleven") << 11 << Outcome::Waiting;
    }
    void manyNoesWait()
    {
        QFETCH(int, noes);
        QFETCH(Outcome, outcome);
        constexpr int kClients = 400; // of whom eleven are less than 5 %
        Studio studio;
        studio.addMany(kClients);
        // Twelve subscribers, whom a report has said to be ones: only then is a no a change (rule R10).
        for (int i = 0; i < 12; ++i)
            studio.answer(Domain::ClientId{i + 2}, Subscription::Yes);
        studio.take(u"yes.csv"_s, people(12, "yes"));
        const TakenReport taken = studio.take(u"no.csv"_s, people(noes, "no"));
        QCOMPARE(taken.outcome, outcome);
    }

    void manyOtherAnswersWait_data()
    {
        QTest::addColumn<int>("answers");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("ten") << 10 << Outcome::Imported;
        QTest::newRow("eleven of 21") << 11 << Outcome::Waiting;
    }
    void manyOtherAnswersWait()
    {
        QFETCH(int, answers);
        QFETCH(Outcome, outcome);
        Studio studio;
        studio.addMany(21);
        QCOMPARE(studio.take(u"x.csv"_s, people(answers, "yes")).outcome, outcome);
    }

    void newClientsHaveNoOtherAnswer()
    {
        Studio studio;
        QCOMPARE(studio.take(u"x.csv"_s, people(30, "yes")).added, 30);
    }

    void cancelledImportIsCompletedLater()
    {
        constexpr int kMany = 3'000;
        Studio studio;
        const QString path = studio.file(u"x.csv"_s, people(kMany, "yes"));
        const auto cancelled = studio.tryToTake(path, [](Store::Database &database) {
            const auto clients = Store::ClientDirectory(database).count();
            return clients && *clients > 0; // in the middle of the import
        });
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
        QVERIFY(QFile::exists(path));
        const int before = studio.clientCount();
        QVERIFY(before > 0 && before < kMany);
        QCOMPARE(studio.take(path).outcome, Outcome::Imported);
        QCOMPARE(studio.clientCount(), kMany);
    }

    void doesNotMixWithAnotherImport()
    {
        Studio studio;
        const QString path = studio.file(u"x.csv"_s, people(1, "yes"));
        const auto begun = studio.ask<void>([](Store::Database &database) {
            return database.transaction([&] { return Store::beginImport(database, u"other.csv"_s, 5); });
        });
        QVERIFY(begun);
        const auto never = [](Store::Database &) { return false; };
        const auto taken = studio.tryToTake(path, never);
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, Error::Kind::Busy);
        // It was interrupted long ago.
        studio.clock.advance(std::chrono::minutes(11));
        QCOMPARE(studio.take(path).outcome, Outcome::Imported);
    }

    void leavesAFileThatIsStillBeingWritten()
    {
        Studio studio;
        const QString path = studio.file(u"x.csv"_s, people(20, "yes"));
        bool isWritten = false;
        const auto taken = studio.tryToTake(path, [&isWritten, path](Store::Database &) {
            if (!isWritten) {
                QFile file(path);
                isWritten = file.open(QIODevice::Append) && file.write("Ana,Brook,,\n") > 0;
            }
            return false;
        });
        QVERIFY(isWritten);
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, Error::Kind::Busy);
        QCOMPARE(studio.clientCount(), 0);
        QCOMPARE(studio.take(path).added, 21);
    }

    void missingFileIsNotFound()
    {
        Studio studio;
        const auto taken = studio.tryToTake(studio.path(u"x.csv"_s), [](Store::Database &) { return false; });
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, Error::Kind::NotFound);
    }

    void reportsThatTheFileCannotBeMoved()
    {
        Studio studio;
        const QString path = studio.file(u"x.csv"_s, people(1, "yes"));
        studio.file(u"done"_s, "a file where the folder should be");
        const TakenReport taken = studio.take(path);
        QCOMPARE(taken.outcome, Outcome::Imported);
        QVERIFY(!taken.reason.isEmpty());
        QVERIFY(QFile::exists(path));
    }

    void putsAwayWhatWasImportedByHand()
    {
        Studio studio;
        const QString path = studio.file(u"x.csv"_s, people(2, "yes"));
        Presenters::ImportSummary summary;
        summary.rows = 2;
        summary.updated = 1;
        summary.contradictions.append({3, u"The row needs a check."_s, u"Ana"_s, u"ana@example.com"_s});
        const TakenReport taken = Presenters::putAwayImported(path, summary);
        QCOMPARE(taken.outcome, Outcome::Imported);
        QVERIFY(!QFile::exists(path));
        const QByteArray text = contentOf(studio.path(u"done/x.csv.result.txt"_s));
        QVERIFY2(text.contains("Updated: 1\n") && text.contains("Line 3: The row needs a check.\n"),
                 text.constData());
        QVERIFY(!text.contains("ana@"));
    }
};

QTEST_GUILESS_MAIN(ReportIntakeTest)
#include "tst_reportintake.moc"
