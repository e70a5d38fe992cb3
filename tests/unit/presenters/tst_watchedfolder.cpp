// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/clientreport.h"
#include "presenters/rememberedcolumns.h"
#include "presenters/watchedfolder.h"
#include "support/testdirectory.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Presenters::TakenReport;
using Presenters::WatchedFolder;

namespace {

constexpr int kPatience = 30'000; // ms
constexpr WatchedFolder::Pace kFast{20ms, 60ms, 100ms};
constexpr WatchedFolder::Pace kNeverAgain{20ms, 60ms, 1h};

/// A studio with a folder for reports, and headings that are known.
struct Studio : Support::TestDirectory
{
    Studio()
    {
        QDir().mkpath(folder());
        Csv::Reading reading;
        for (const QString &heading : {u"Client ID"_s, u"First Name"_s, u"Email"_s})
            reading.columns.append({heading, {}});
        (void)ask<void>([reading](Store::Database &database) {
            Presenters::RememberedColumns(database).remember(reading);
            return Core::Result<void>();
        });
    }
    [[nodiscard]] QString folder() const { return path(u"reports"_s); }
    QString report(const QString &name, const QByteArray &content) const
    {
        return file("reports/"_L1 + name, content);
    }
    [[nodiscard]] bool has(const QString &name) const { return QFile::exists(path("reports/"_L1 + name)); }
};

const QByteArray kAna = "Client ID,First Name,Email\n7,Ana,ana@example.com\n";
const QByteArray kBen = "Client ID,First Name,Email\n8,Ben,ben@example.com\n";
const QByteArray kContradiction = "Client ID,First Name,Email\n7,Cleo,cleo@example.com\n";

} // namespace

class WatchedFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheFilesThatAreThereAndThoseThatAppear()
    {
        Studio studio;
        studio.report(u"a.csv"_s, kAna);
        WatchedFolder folder(studio.database(), kFast);
        const QSignalSpy changed(&folder, &WatchedFolder::clientsChanged);
        folder.watch(studio.folder());
        QTRY_COMPARE_WITH_TIMEOUT(folder.results().size(), 1, kPatience);
        QVERIFY(studio.has(u"done/a.csv"_s));
        QCOMPARE(changed.size(), 1);
        studio.report(u"b.CSV"_s, kBen);
        QTRY_COMPARE_WITH_TIMEOUT(folder.results().size(), 2, kPatience);
        QVERIFY(studio.has(u"done/b.CSV.result.txt"_s));
        QCOMPARE(folder.results().constFirst().report.fileName(), u"b.CSV"_s);
        QCOMPARE(studio.clientCount(), 2);
        QVERIFY(folder.error().isEmpty() && folder.waiting().isEmpty());
    }

    void leavesOtherFiles()
    {
        Studio studio;
        const QStringList others{u"notes.doc"_s, u"b.csv.part"_s, u".c.csv"_s, u"~$d.xlsx"_s, u"e.csv~"_s};
        for (const QString &name : others)
            studio.report(name, kBen);
        studio.report(u"f.csv"_s, {});
        studio.report(u"z.csv"_s, kAna); // the last by name
        WatchedFolder folder(studio.database(), kFast);
        folder.watch(studio.folder());
        QTRY_COMPARE_WITH_TIMEOUT(folder.results().size(), 1, kPatience);
        for (const QString &name : others + QStringList{u"f.csv"_s})
            QVERIFY2(studio.has(name), qPrintable(name));
        QCOMPARE(studio.clientCount(), 1);
    }

    void waitsUntilAFileIsComplete()
    {
        Studio studio;
        QFile growing(studio.report(u"a.csv"_s, "Client ID,First Name,Email\n"));
        QVERIFY(growing.open(QIODevice::Append));
        studio.report(u"b.csv"_s, "Client ID,First Name,Email\n1,Maya,\n");
        WatchedFolder folder(studio.database(), {20ms, 2s, 100ms});
        folder.watch(studio.folder());
        // Until the other file counts as complete, this one has grown again and again.
        int rows = 0;
        while (folder.results().isEmpty()) {
            ++rows;
            growing.write(u"%1,Ana %1,\n"_s.arg(rows + 100).toUtf8());
            growing.flush();
            QTest::qWait(50);
        }
        QCOMPARE(folder.results().constFirst().report.fileName(), u"b.csv"_s);
        QVERIFY(studio.has(u"a.csv"_s));
        growing.close();
        QTRY_COMPARE_WITH_TIMEOUT(folder.results().size(), 2, kPatience);
        QCOMPARE(folder.results().constFirst().report.added, rows);
    }

    void waitingReportHoldsUpNoOther()
    {
        Studio studio;
        studio.report(u"a.csv"_s, kAna);
        studio.report(u"b.csv"_s, kContradiction);
        studio.report(u"c.csv"_s, kBen);
        WatchedFolder folder(studio.database(), kNeverAgain);
        const QSignalSpy taken(&folder, &WatchedFolder::reportTaken);
        folder.watch(studio.folder());
        QTRY_VERIFY_WITH_TIMEOUT(studio.has(u"done/c.csv"_s), kPatience);
        QCOMPARE(folder.waiting().size(), 1);
        QCOMPARE(folder.waiting().constFirst().fileName(), u"b.csv"_s);
        QVERIFY(studio.has(u"b.csv"_s));
        QTRY_COMPARE(taken.size(), 3);
        // The owner corrects the file.
        studio.report(u"b.csv"_s, "Client ID,First Name,Email\n9,Cleo,cleo@example.com\n");
        QTRY_VERIFY_WITH_TIMEOUT(studio.has(u"done/b.csv"_s), kPatience);
        QTRY_VERIFY(folder.waiting().isEmpty());
    }

    void isTakenAgainWhenTheClientsHaveChanged()
    {
        Studio studio;
        Domain::Client ana;
        ana.firstName = u"Ana"_s;
        ana.studioNumber = u"7"_s;
        ana.id = studio.add(ana);
        studio.report(u"b.csv"_s, kContradiction);
        WatchedFolder folder(studio.database(), kFast);
        const QSignalSpy taken(&folder, &WatchedFolder::reportTaken);
        folder.watch(studio.folder());
        QTRY_COMPARE_WITH_TIMEOUT(folder.waiting().size(), 1, kPatience);
        // Another change leaves the reason, which is not told again.
        studio.add(u"Maya"_s, {}, u"maya@example.com"_s);
        ana.studioNumber = u"70"_s;
        const auto updated = studio.ask<bool>(
            [ana](Store::Database &database) { return Store::ClientDirectory(database).update(ana); });
        QVERIFY(updated && *updated);
        QTRY_VERIFY_WITH_TIMEOUT(studio.has(u"done/b.csv"_s), kPatience);
        QTRY_COMPARE(taken.size(), 2);
    }

    void isLeftAloneWhileTheOwnerImportsIt()
    {
        Studio studio;
        const QString path = studio.report(u"a.csv"_s, "First Name,Town\nAna,Salem\n");
        WatchedFolder folder(studio.database(), kFast);
        folder.watch(studio.folder());
        QTRY_COMPARE_WITH_TIMEOUT(folder.waiting().size(), 1, kPatience);
        folder.hold(path);
        studio.report(u"a.csv"_s, kAna); // would be imported
        studio.report(u"b.csv"_s, kBen);
        QTRY_VERIFY_WITH_TIMEOUT(studio.has(u"done/b.csv"_s), kPatience);
        QVERIFY(studio.has(u"a.csv"_s));
        folder.retryWaiting();
        QTRY_VERIFY_WITH_TIMEOUT(studio.has(u"done/a.csv"_s), kPatience);
    }

    void isPutAwayAfterAnImportByHand()
    {
        Studio studio;
        studio.report(u"b.csv"_s, "First Name,Town\nAna,Salem\n");
        WatchedFolder folder(studio.database(), kNeverAgain);
        folder.watch(studio.folder());
        QTRY_COMPARE_WITH_TIMEOUT(folder.waiting().size(), 1, kPatience);
        Presenters::ImportSummary summary;
        summary.rows = summary.added = 1;
        folder.putAway(studio.path(u"other.csv"_s), summary);
        QCOMPARE(folder.waiting().size(), 1);
        folder.putAway(folder.waiting().constFirst().path, summary);
        QVERIFY(folder.waiting().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(studio.has(u"done/b.csv.result.txt"_s), kPatience);
        QTRY_COMPARE(folder.results().size(), 1);
        QCOMPARE(folder.results().constFirst().report.added, 1);
        QCOMPARE(studio.clientCount(), 0); // nothing is imported again
    }

    void forgetsAWaitingReportThatIsGone()
    {
        Studio studio;
        const QString path = studio.report(u"b.csv"_s, "First Name,Town\nAna,Salem\n");
        WatchedFolder folder(studio.database(), kFast);
        folder.watch(studio.folder());
        QTRY_COMPARE_WITH_TIMEOUT(folder.waiting().size(), 1, kPatience);
        QVERIFY(QFile::remove(path));
        QTRY_VERIFY_WITH_TIMEOUT(folder.waiting().isEmpty(), kPatience);
    }

    void anErrorWithOneFileStopsNoOther()
    {
        Studio studio;
        const QString path = studio.report(u"a.csv"_s, kAna);
        QVERIFY(QFile::setPermissions(path, {}));
        if (QFileInfo(path).isReadable())
            QSKIP("This user may read every file.");
        studio.report(u"b.csv"_s, kBen);
        WatchedFolder folder(studio.database(), kFast);
        folder.watch(studio.folder());
        QTRY_VERIFY_WITH_TIMEOUT(studio.has(u"done/b.csv"_s), kPatience);
        QVERIFY(folder.error().contains("a.csv"_L1));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        QTRY_VERIFY_WITH_TIMEOUT(studio.has(u"done/a.csv"_s), kPatience);
        QTRY_VERIFY(folder.error().isEmpty());
    }

    void tellsThatTheFolderIsMissingUntilItIsThere()
    {
        Studio studio;
        const QString path = studio.path(u"elsewhere"_s);
        WatchedFolder folder(studio.database(), kFast);
        folder.watch(path);
        QTRY_VERIFY_WITH_TIMEOUT(!folder.error().isEmpty(), kPatience);
        QVERIFY(QDir().mkpath(path));
        QTRY_VERIFY_WITH_TIMEOUT(folder.error().isEmpty(), kPatience);
    }

    void takesNothingOnceItIsNotWatched()
    {
        Studio studio;
        WatchedFolder folder(studio.database(), kFast);
        const QSignalSpy taken(&folder, &WatchedFolder::reportTaken);
        folder.watch(studio.folder());
        studio.report(u"a.csv"_s, kAna);
        QDir().mkpath(studio.path(u"second"_s));
        folder.watch(studio.path(u"second"_s));
        studio.file(u"second/b.csv"_s, kBen);
        QTRY_COMPARE_WITH_TIMEOUT(folder.results().size(), 1, kPatience);
        folder.watch({});
        QCOMPARE(taken.size(), 1);
        QCOMPARE(studio.clientCount(), 1);
        QVERIFY(studio.has(u"a.csv"_s));
    }
};

QTEST_GUILESS_MAIN(WatchedFolderTest)
#include "tst_watchedfolder.moc"
