// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/tokenmanager.h"
#include "bench/fillstudio.h"
#include "constantcontact/importpayload.h"
#include "store/directory/addressrecords.h"
#include "store/directory/clientdirectory.h"
#include "support/memoryvault.h"
#include "support/sanitized.h"
#include "sync/engine.h"
#include "sync/planner.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using Bench::fillStudio;
using Bench::Listed;

namespace {

constexpr int kRounds = 7;
constexpr int kMany = Support::kSanitized ? 100'000 : 1'000'000; // clients; sanitizers are slow

// Peak and current memory of the process in MB (Linux).
int memory(const char *what)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(what))
            return line.mid(int(qstrlen(what))).trimmed().split(' ').first().toInt() / 1024;
    }
    return 0;
}

} // namespace

/// Costs of a large directory: rounds without changes, planning, and building payloads. Times are printed as
/// ratios; call counts and memory are verified.
class ScaleBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void durationOfAnUnchangedRoundDoesNotDependOnTheNumberOfClients();
    void roundIsNotSlowedByAMillionResultsInTheHistory();
    void planningAMillionClientsTakesConstantMemory();
    void everyOrderOfAMillionClientsIsReadByPage();
    void initialLoadOfAHundredThousandClientsTakesFewCalls();
    void closingDuringAPlanStopsIt();

private:
    static double millisecondsOfAQuietRound(int clients);
    static double millisecondsOfAQuietRound(Support::ConnectedStudio &studio);
};

double ScaleBench::millisecondsOfAQuietRound(int clients)
{
    Support::ConnectedStudio studio;
    if (!studio.open() || !studio.choose(u"Quiet Harbor News & Updates"_s))
        return 0;
    (void)studio.sync(); // the first round reads the whole list
    fillStudio(studio, clients, Listed::Yes);
    return millisecondsOfAQuietRound(studio);
}

double ScaleBench::millisecondsOfAQuietRound(Support::ConnectedStudio &studio)
{
    QList<double> times;
    for (int round = 0; round < kRounds; ++round) {
        QElapsedTimer watch;
        watch.start();
        const auto report = studio.sync();
        times.append(double(watch.nsecsElapsed()) / 1e6);
        if (report.counts.calls != 2)
            QTest::qFail("a quiet round takes two calls", __FILE__, __LINE__);
    }
    std::ranges::sort(times);
    return times.at(kRounds / 2);
}

void ScaleBench::durationOfAnUnchangedRoundDoesNotDependOnTheNumberOfClients()
{
    const double small = millisecondsOfAQuietRound(1'000);
    for (const int clients : {kMany / 10, kMany}) {
        const double large = millisecondsOfAQuietRound(clients);
        qInfo("unchanged round of %d clients: %.1f ms, %.2f times that of 1,000", clients, large,
              large / small);
        QVERIFY(large > 0);
    }
}

void ScaleBench::roundIsNotSlowedByAMillionResultsInTheHistory()
{
    Support::ConnectedStudio studio;
    QVERIFY(studio.open() && studio.choose(u"Quiet Harbor News & Updates"_s));
    (void)studio.sync();
    fillStudio(studio, 1'000, Listed::Yes);
    const double before = millisecondsOfAQuietRound(studio);
    // A year of rounds, one every 15 minutes, each of which changed 30 people.
    const qint64 now = studio.clock.now().toMSecsSinceEpoch();
    for (
        const QString &statement :
        {u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 34000) "
         "INSERT INTO round (id, started_at, finished_at) SELECT 1000 + i, %1 - 900000 * i, %1 - 900000 * i FROM n"_s
             .arg(now),
         u"WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 999999) "
         "INSERT INTO round_result (round_id, client_id, address, action, reason) "
         "SELECT 1001 + i % 34000, 1 + i % 1000, 'person' || (1 + i % 1000) || '@example.com', 'updated', '' FROM n"_s}) {
        const auto done = studio.database().execute(statement);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }
    const double after = millisecondsOfAQuietRound(studio);
    qInfo("unchanged round with a million results in the history: %.1f ms, %.2f times that without", after,
          after / before);
    QVERIFY(after > 0);
}

void ScaleBench::planningAMillionClientsTakesConstantMemory()
{
    constexpr int kMostGrowth = 64; // MB
    Support::ConnectedStudio studio;
    QVERIFY(studio.open() && studio.choose(u"Quiet Harbor News & Updates"_s));
    fillStudio(studio, kMany, Listed::No);

    const int before = memory("VmRSS:");
    QElapsedTimer watch;
    watch.start();
    Store::ToDoPlace place;
    const Domain::ListId list{u"48de4da9-0347-56bc-9309-6e4b1ee4a353"_s};
    ConstantContact::ImportPayload payload(list);
    int planned = 0;
    int payloads = 1;
    qint64 bytes = 0;
    for (;;) {
        const auto views = Store::AddressRecords(studio.database()).nextToDo(place);
        QVERIFY(views);
        if (views->isEmpty())
            break;
        for (const Domain::AddressView &view : *views) {
            const Sync::Step step = Sync::planFor(view);
            planned += step.action == Sync::Step::Action::Add ? 1 : 0;
            if (payload.add(step.client, {}))
                continue;
            bytes += payload.body().size();
            ++payloads;
            payload = ConstantContact::ImportPayload(list);
            QVERIFY(payload.add(step.client, {}));
        }
    }
    const int growth = memory("VmRSS:") - before;
    qInfo("planning %d clients: %.1f s, %d payloads of %.1f MB, memory grew by %d MB", planned,
          double(watch.elapsed()) / 1000, payloads, double(bytes) / 1e6, growth);
    QCOMPARE(planned, kMany);
    QVERIFY(Support::kSanitized || growth < kMostGrowth);
}

// The times are printed; the goal is 100 ms for the first page in each order.
void ScaleBench::everyOrderOfAMillionClientsIsReadByPage()
{
    using By = Domain::ClientOrder::By;
    constexpr int kPage = 100;
    Support::ConnectedStudio studio;
    QVERIFY(studio.open() && studio.choose(u"Quiet Harbor News & Updates"_s));
    fillStudio(studio, kMany, Listed::Yes);
    const Store::ClientDirectory directory(studio.database());
    for (const auto &[by, name] : {std::pair{By::Name, "name"},
                                   {By::Email, "e-mail"},
                                   {By::Phone, "phone"},
                                   {By::StudioNumber, "client ID"},
                                   {By::State, "state"}}) {
        QList<double> times;
        for (const int offset : {0, kMany / 2, kMany - kPage}) {
            Domain::ClientQuery query;
            query.order = {by, Qt::DescendingOrder};
            query.limit = kPage;
            query.offset = offset;
            query.total = kMany;
            QElapsedTimer watch;
            watch.start();
            const auto page = directory.clients(query);
            times.append(double(watch.nsecsElapsed()) / 1e6);
            QVERIFY(page);
            QCOMPARE(page->size(), kPage);
        }
        qInfo("order by %s of %d clients: first page %.1f ms, middle %.1f ms, last %.1f ms", name, kMany,
              times.at(0), times.at(1), times.at(2));
    }
}

void ScaleBench::initialLoadOfAHundredThousandClientsTakesFewCalls()
{
    constexpr int kClients = kMany / 10;
    constexpr int kOthers = Support::kSanitized ? 6 : 4; // a slow round polls its jobs more often
    Support::ConnectedStudio studio;
    QVERIFY(studio.open() && studio.choose(u"Quiet Harbor News & Updates"_s));
    fillStudio(studio, kClients, Listed::No);
    const auto report = studio.sync();
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->message) : "");
    QCOMPARE(report.counts.added, kClients);
    int imports = 0;
    qint64 bytes = 0;
    const QJsonArray log = studio.practice.apiLog();
    for (const auto &entry : log) {
        if (!entry["path"_L1].toString().endsWith("_import"_L1))
            continue;
        ++imports;
        bytes += entry["request_bytes"_L1].toInteger();
    }
    qInfo("first load of %d clients: %d calls, of them %d imports of %.1f MB together; twice the 4 MB are %d",
          kClients, report.counts.calls, imports, double(bytes) / 1e6,
          2 * int((bytes + 3'999'999) / 4'000'000));
    QVERIFY(report.counts.calls <= 2 * imports + kOthers);
}

// Closing does not wait for the plan, and nothing is sent. The time is printed; the goal is two seconds.
void ScaleBench::closingDuringAPlanStopsIt()
{
    Support::ConnectedStudio studio;
    QVERIFY(studio.open() && studio.choose(u"Quiet Harbor News & Updates"_s));
    fillStudio(studio, 200'000, Listed::No);
    Support::MemoryVault vault;
    vault.kept = Auth::Tokens{Core::Secret(studio.practice.accessToken()), Core::Secret(), studio.clock.now(),
                              std::chrono::hours(24), studio.environment().serviceIdentity()};
    Auth::TokenManager tokenManager(studio.environment(), vault, studio.clock);
    auto engine = std::make_unique<Sync::Engine>(studio.environment(), tokenManager, studio.clock);
    const auto before = studio.practice.apiLog().size();
    engine->start();
    engine->syncNow(Sync::Brake::Armed);
    // The plan follows the reading of the list, the opt-outs and the deleted contacts.
    QTRY_VERIFY_WITH_TIMEOUT(studio.practice.apiLog().size() >= before + 3, 60'000);
    QElapsedTimer watch;
    watch.start();
    engine.reset();
    qInfo("closing during a plan of 200,000 clients: %lld ms", watch.elapsed());
    const QJsonArray log = studio.practice.apiLog();
    for (const auto &entry : log)
        QVERIFY(!entry["path"_L1].toString().endsWith("_import"_L1));
}

QTEST_GUILESS_MAIN(ScaleBench)
#include "bench_scale.moc"
