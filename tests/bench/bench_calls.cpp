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
    void manyChangesTakeAtMostEightCalls_data();
    void manyChangesTakeAtMostEightCalls();
    void takingPeopleOffTheListTakesFewCalls_data();
    void takingPeopleOffTheListTakesFewCalls();

private:
    /// Runs a round and prints one line about it.
    /// \return the number of calls that the service received
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
    qInfo("%s: %d added, %d updated, %d removed, %d calls", what, report.counts.added, report.counts.updated,
          report.counts.removed, calls);
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

void CallsBench::manyChangesTakeAtMostEightCalls_data()
{
    QTest::addColumn<int>("people");
    for (const int people : {1, 3, 30, 500})
        QTest::addRow("%d changed", people) << people;
}

void CallsBench::manyChangesTakeAtMostEightCalls()
{
    QFETCH(const int, people);
    inOneTransaction([this, people] {
        for (int i = 0; i < people; ++i)
            m_studio.edit(m_clients.at(i),
                          [people](Domain::Client &client) { client.city = u"City %1"_s.arg(people); });
    });
    Sync::RoundReport report;
    const int calls = countedRound(QTest::currentDataTag(), report);
    QCOMPARE(report.counts.updated, people);
    QVERIFY(calls <= 8);
}

void CallsBench::takingPeopleOffTheListTakesFewCalls_data()
{
    QTest::addColumn<int>("people");
    for (const int people : {1, 3, 30, 300})
        QTest::addRow("%d taken off", people) << people;
}

// At most two calls for each person, or the pages of the whole list if these are fewer, and six more.
void CallsBench::takingPeopleOffTheListTakesFewCalls()
{
    QFETCH(const int, people);
    constexpr int kPage = 500;
    const auto members = m_studio.practice.addressesOn(m_studio.listName()).size();
    const int most = std::min(2 * people, int((members + kPage - 1) / kPage)) + 6;
    inOneTransaction([this, people] {
        for (int i = 0; i < people; ++i) {
            m_studio.edit(m_clients.takeLast(),
                          [](Domain::Client &client) { client.status = Domain::ClientStatus::Deactivated; });
        }
    });
    Sync::RoundReport report;
    const int calls = countedRound(QTest::currentDataTag(), report);
    QCOMPARE(report.counts.removed, people);
    qInfo("%d calls of at most %d", calls, most);
}

QTEST_GUILESS_MAIN(CallsBench)
#include "bench_calls.moc"
