// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/connectedstudio.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Domain::Subscription;
using Support::ConnectedStudio;
using Support::PracticeServer;

namespace {
constexpr int kClients = 10'000;
constexpr int kChanged = 500;
} // namespace

/// Number of API calls per round, counted by the practice account with its default limits and pace. Each
/// function continues with the studio of the previous one, from the initial load onwards.
class CallsBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void initialLoadTakesAtMostTwelveCalls();
    void unchangedRoundTakesAtMostTwoCalls();
    void manyChangesTakeAtMostEightCalls();

private:
    /// Runs a round and prints one line about it. \return the number of calls that the service received
    int countedRound(const char *what, Sync::RoundReport &report);
    int callsThere() { return m_studio.practice.look(u"account"_s).value("calls_today"_L1).toInt(); }
    void inOneTransaction(const std::function<void()> &work);

    ConnectedStudio m_studio{PracticeServer::Pace::Real};
    QList<Domain::ClientId> m_clients;
};

void CallsBench::inOneTransaction(const std::function<void()> &work)
{
    const Core::Result<void> done = m_studio.database().transaction([&work]() -> Core::Result<void> {
        work();
        return {};
    });
    QVERIFY(done);
}

void CallsBench::initTestCase()
{
    QVERIFY2(m_studio.open(), qPrintable(m_studio.practice.errorOutput()));
    QVERIFY(m_studio.choose(u"Quiet Harbor News & Updates"_s));
    inOneTransaction([this] {
        for (int i = 0; i < kClients; ++i)
            m_clients.append(m_studio.add(u"Person"_s, u"person%1@example.com"_s.arg(i), Subscription::Yes));
    });
}

int CallsBench::countedRound(const char *what, Sync::RoundReport &report)
{
    const int before = callsThere();
    report = m_studio.sync();
    const int calls = callsThere() - before;
    qInfo("%s: %d added, %d updated, %d calls", what, report.counts.added, report.counts.updated, calls);
    if (report.error)
        QTest::qFail(qPrintable(report.error->message), __FILE__, __LINE__);
    return calls;
}

void CallsBench::initialLoadTakesAtMostTwelveCalls()
{
    Sync::RoundReport report;
    const int calls = countedRound("first load", report);
    QCOMPARE(report.counts.added, kClients);
    QCOMPARE(report.counts.calls, calls);
    QVERIFY(calls <= 12);
}

void CallsBench::unchangedRoundTakesAtMostTwoCalls()
{
    Sync::RoundReport report;
    QVERIFY(countedRound("quiet round", report) <= 2);
}

void CallsBench::manyChangesTakeAtMostEightCalls()
{
    inOneTransaction([this] {
        for (int i = 0; i < kChanged; ++i)
            m_studio.edit(m_clients.at(i), [](Domain::Client &client) { client.city = u"Dover"_s; });
    });
    Sync::RoundReport report;
    const int calls = countedRound("500 changed clients", report);
    QCOMPARE(report.counts.updated, kChanged);
    QVERIFY(calls <= 8);
}

QTEST_GUILESS_MAIN(CallsBench)
#include "bench_calls.moc"
