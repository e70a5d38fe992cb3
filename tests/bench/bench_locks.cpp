// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/fillstudio.h"
#include "store/directory/clientimport.h"
#include "store/directory/stagedreport.h"
#include "store/sqlite/opendatabase.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Domain::Subscription;

namespace {

/// The largest write transactions of one kind of work.
class LockWatch
{
public:
    explicit LockWatch(Store::Database &database)
        : m_database(database)
    {
        m_database.observeWrites([this](const Store::WriteSpan &span) {
            if (span.time >= m_longest.time)
                m_longest = span;
            m_mostStatements = std::max(m_mostStatements, span.statements);
            ++m_writes;
        });
    }
    ~LockWatch() { m_database.observeWrites({}); }
    Q_DISABLE_COPY_MOVE(LockWatch)

    void print(const char *work, int people) const
    {
        qInfo("%s of %d: %d write transactions, the longest %lld ms (%lld statements), the largest %lld "
              "statements",
              work, people, m_writes, qint64(m_longest.time.count()), m_longest.statements, m_mostStatements);
    }
    [[nodiscard]] qint64 mostStatements() const { return m_mostStatements; }

private:
    Store::Database &m_database;
    Store::WriteSpan m_longest;
    qint64 m_mostStatements = 0;
    int m_writes = 0;
};

/// For each kind of work the number of statements in its largest write transaction.
struct Largest
{
    qint64 import = 0;
    qint64 plan = 0;
    qint64 results = 0;
};

} // namespace

/// Measures how long a report, a plan and the result of a job keep others from writing, for example a person
/// at the front desk. Times are printed; the test verifies that the largest transaction does not grow with
/// the number of people. LISTWELL_BENCH_PEOPLE: number of people (10,000).
class LocksBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void largestWriteDoesNotGrowWithTheNumberOfPeople();

private:
    static void importReport(int people, Largest &largest);
    static void planAndSettle(int people, Largest &largest);
};

void LocksBench::importReport(int people, Largest &largest)
{
    const Support::ManualClock clock;
    const QTemporaryDir folder;
    const auto database = Store::openDatabase(folder.path(), clock);
    QVERIFY(database);
    QList<Domain::ReportRow> rows;
    for (int i = 0; i < people; ++i) {
        Domain::ReportRow row;
        row.client.firstName = u"Person %1"_s.arg(i);
        row.client.email = u"person%1@example.com"_s.arg(i);
        row.told = {u"first_name"_s, u"email"_s};
        row.subscribed = Subscription::Yes;
        rows.append(row);
    }
    const LockWatch watch(**database);
    Store::StagedReport staged(**database);
    QVERIFY(staged.fill({}, rows));
    const auto taken = Store::ClientImport(**database).takeAll({}, staged);
    QVERIFY2(taken, taken ? "" : qPrintable(taken.error().detail));
    watch.print("import", people);
    largest.import = watch.mostStatements();
}

// The service takes two hours for its jobs, so the round that plans does not see their results.
void LocksBench::planAndSettle(int people, Largest &largest)
{
    Support::ConnectedStudio studio;
    QVERIFY(studio.open() && studio.choose(u"Quiet Harbor News & Updates"_s));
    Bench::fillStudio(studio, people, Bench::Listed::No);
    studio.practice.setBehaviour(u"activity_processing_ms"_s, u"7200000"_s);
    {
        const LockWatch watch(studio.database());
        QCOMPARE(studio.sync().counts.pending, people);
        watch.print("plan", people);
        largest.plan = watch.mostStatements();
    }
    studio.letTimePass(3h);
    const LockWatch watch(studio.database());
    QCOMPARE(studio.sync().counts.added, people);
    watch.print("results", people);
    largest.results = watch.mostStatements();
}

void LocksBench::largestWriteDoesNotGrowWithTheNumberOfPeople()
{
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue("LISTWELL_BENCH_PEOPLE", &isNumber);
    const int many = isNumber ? asked : 10'000;
    Largest ofFew;
    Largest ofMany;
    importReport(many / 4, ofFew);
    importReport(many, ofMany);
    planAndSettle(many / 4, ofFew);
    planAndSettle(many, ofMany);
    QVERIFY(ofMany.import <= 2 * ofFew.import);
    QVERIFY(ofMany.plan <= 2 * ofFew.plan);
    QVERIFY(ofMany.results <= 2 * ofFew.results);
}

QTEST_GUILESS_MAIN(LocksBench)
#include "bench_locks.moc"
