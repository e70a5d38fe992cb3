// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roundstory.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Core::Error;
using Domain::ClientState;
using Domain::Subscription;

/// Faults during a round: nothing is lost or done twice.
class FaultRoundsTest : public RoundStory
{
    Q_OBJECT

private Q_SLOTS:
    void importWithALostResponseIsFoundAndNotRepeated();
    void importThatNeverArrivedIsSentAgain();
    void lostImportIsNotConfusedWithAnOlderJob();
    void failedJobIsSentAgain();
    void customFieldThatCouldNotBeCreatedIsSentLater();
    void listDeletedDuringTheRoundIsReported();
    void serviceOutageEndsTheRoundAndLosesNothing();
    void quotaEndsTheRoundUntilMidnight();
    void throttledCallsAreRetriedAfterAWait();
    void rejectedTokenIsRefreshedOnce();
    void interruptedRoundContinuesAfterARestart();
    void rejectedRowIsFoundAndReported();
    void resultOfAJobThatWasPartlyRecordedIsCompleted();
};

void FaultRoundsTest::importWithALostResponseIsFoundAndNotRepeated()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    studio().practice.hook(
        u"faults"_s,
        {{"path"_L1, u"contacts_json_import"_s}, {"when"_L1, u"after"_s}, {"delivery"_L1, u"close"_s}});
    const auto report = studio().sync();
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->message) : "");
    QCOMPARE(report.counts.added, 1);
    QCOMPARE(studio().state(ana), ClientState::OnList);
    QCOMPARE(calls(studio().practice.apiLog(), u"POST"_s, u"contacts_json_import"_s), 1);
}

void FaultRoundsTest::importThatNeverArrivedIsSentAgain()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    studio().practice.hook(
        u"faults"_s,
        {{"path"_L1, u"contacts_json_import"_s}, {"when"_L1, u"before"_s}, {"delivery"_L1, u"close"_s}});
    const auto report = studio().sync();
    QVERIFY(report.error);
    QCOMPARE(report.counts.pending, 1);
    QCOMPARE(studio().state(ana), ClientState::Waiting);

    studio().letTimePass(10min);
    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().state(ana), ClientState::OnList);
}

void FaultRoundsTest::lostImportIsNotConfusedWithAnOlderJob()
{
    studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    const auto ben = studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::Yes);
    studio().practice.hook(
        u"faults"_s,
        {{"path"_L1, u"contacts_json_import"_s}, {"when"_L1, u"before"_s}, {"delivery"_L1, u"close"_s}});
    QCOMPARE(studio().sync().counts.added, 0);
    QCOMPARE(studio().state(ben), ClientState::Waiting);

    studio().letTimePass(10min);
    QCOMPARE(studio().sync().counts.added, 1);
    QVERIFY(studio().isListed(u"ben@example.com"_s));
}

void FaultRoundsTest::failedJobIsSentAgain()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    studio().practice.setBehaviour(u"activity_end"_s, u"failed"_s);
    const auto report = studio().sync();
    QCOMPARE(report.error->kind, Error::Kind::JobFailed);
    QCOMPARE(studio().state(ana), ClientState::Waiting);

    studio().practice.setBehaviour(u"activity_end"_s, u"completed"_s);
    QVERIFY(!studio().sync().error);
    QVERIFY(studio().isListed(u"ana@example.com"_s));
}

void FaultRoundsTest::customFieldThatCouldNotBeCreatedIsSentLater()
{
    QVERIFY(Store::CustomFields(studio().database()).add(u"Mat colour"_s, Domain::CustomFieldType::Text));
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    studio().edit(ana, [](Domain::Client &client) { client.custom.insert(u"Mat colour"_s, u"green"_s); });
    studio().practice.hook(u"faults"_s, {{"method"_L1, u"POST"_s},
                                         {"path"_L1, u"contact_custom_fields"_s},
                                         {"count"_L1, 1},
                                         {"status"_L1, 503}});
    QVERIFY(studio().sync().error);
    QCOMPARE(studio().state(ana), ClientState::Waiting);

    QVERIFY(!studio().sync().error);
    const QJsonObject custom = studio().practice.contact(u"ana@example.com"_s).value("custom"_L1).toObject();
    QCOMPARE(custom.value("Mat colour"_L1).toString(), u"green"_s);
}

void FaultRoundsTest::listDeletedDuringTheRoundIsReported()
{
    studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    studio().practice.hook(u"delete-list"_s, {{"list"_L1, m_listName}});
    const auto report = studio().sync();
    QCOMPARE(report.error->kind, Error::Kind::ListGone);
    QCOMPARE(report.counts.added, 0);
}

void FaultRoundsTest::serviceOutageEndsTheRoundAndLosesNothing()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    studio().practice.hook(u"faults"_s, {{"count"_L1, 50},
                                         {"status"_L1, 503},
                                         {"body"_L1, u"<html>maintenance</html>"_s},
                                         {"content_type"_L1, u"text/html"_s}});
    const auto report = studio().sync();
    QCOMPARE(report.error->kind, Error::Kind::Network);
    QCOMPARE(studio().state(ana), ClientState::Waiting);

    studio().practice.hook(u"clear-faults"_s);
    QCOMPARE(studio().sync().counts.added, 1);
}

void FaultRoundsTest::quotaEndsTheRoundUntilMidnight()
{
    studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    studio().practice.hook(u"quota"_s, {{"used"_L1, 10000}});
    const auto report = studio().sync();
    QCOMPARE(report.error->kind, Error::Kind::QuotaExhausted);
    QVERIFY(report.error->retryAt);
    // In the first half hour of a day, the service may still count for the day before: it is tried once more.
    const bool isEarly = studio().clock.now().toUTC().time() < QTime(0, 30);
    QCOMPARE(report.error->retryAt->time(), isEarly ? QTime(0, 30) : QTime(0, 0));
    QVERIFY(*report.error->retryAt > studio().clock.now());
    // Until then nothing is even tried.
    QCOMPARE(studio().sync().counts.calls, 0);

    studio().letTimePass(24h);
    QVERIFY(!studio().sync().error);
}

void FaultRoundsTest::throttledCallsAreRetriedAfterAWait()
{
    studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    studio().practice.hook(u"faults"_s,
                           {{"count"_L1, 2},
                            {"status"_L1, 429},
                            {"body"_L1, QJsonObject{{"error_key"_L1, u"throttled"_s},
                                                    {"error_message"_L1, u"Too Many Requests"_s}}}});
    const auto report = studio().sync();
    QVERIFY(!report.error);
    QCOMPARE(report.counts.added, 1);
}

void FaultRoundsTest::rejectedTokenIsRefreshedOnce()
{
    studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    studio().practice.hook(u"expire-access-tokens"_s);
    const auto report = studio().sync();
    QVERIFY(!report.error);
    QCOMPARE(report.counts.added, 1);
}

void FaultRoundsTest::interruptedRoundContinuesAfterARestart()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    studio().practice.setBehaviour(u"activity_processing_ms"_s, u"3600000"_s);
    const auto report = studio().sync();
    QCOMPARE(report.counts.pending, 1);
    QVERIFY(studio().restart());
    studio().letTimePass(2h);

    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().state(ana), ClientState::OnList);
    QCOMPARE(calls(studio().practice.apiLog(), u"POST"_s, u"contacts_json_import"_s), 1);
}

void FaultRoundsTest::rejectedRowIsFoundAndReported()
{
    QList<Domain::ClientId> ids;
    for (int i = 0; i < 9; ++i)
        ids.append(studio().add(u"Person"_s, u"person%1@example.com"_s.arg(i), Subscription::Yes));
    QVERIFY(!studio().sync().error);
    // The service accepts shorter addresses than documented, so it rejects a row without identifying it.
    studio().practice.setBehaviour(u"import_email_length"_s, u"19"_s);
    studio().edit(ids.at(4),
                  [](Domain::Client &client) { client.email = u"p4-of-the-studio@example.com"_s; });
    QVERIFY(!studio().sync().error);
    for (const Domain::ClientId id : ids)
        studio().edit(id, [](Domain::Client &client) { client.city = u"Dover"_s; });
    const auto report = studio().sync();
    QVERIFY(!report.error);
    QCOMPARE(report.counts.updated, 8);
    QCOMPARE(report.failed.size(), 1);
    QCOMPARE(report.failed.first().address, u"p4-of-the-studio@example.com"_s);
    QCOMPARE(studio().state(ids.at(4)), ClientState::Attention);
    QCOMPARE(studio().state(ids.at(3)), ClientState::OnList);
    QCOMPARE(studio().sync().counts.calls, 2);
}

// Results are recorded in short transactions; the data is as after a kill between two of them.
void FaultRoundsTest::resultOfAJobThatWasPartlyRecordedIsCompleted()
{
    constexpr int kPeople = 250;
    constexpr qint64 kLarge = 100; // statements; only those transactions write that much
    for (int i = 0; i < kPeople; ++i)
        studio().add(u"Person"_s, u"person%1@example.com"_s.arg(i), Subscription::Yes);
    studio().practice.setBehaviour(u"activity_processing_ms"_s, u"60000"_s);
    QCOMPARE(studio().sync().counts.pending, kPeople);
    studio().letTimePass(2min);
    Store::Database &database = studio().database();
    int large = 0;
    database.observeWrites([&](const Store::WriteSpan &span) {
        if (span.statements > kLarge && ++large == 2)
            (void)database.execute(u"CREATE TEMP TRIGGER stop BEFORE UPDATE ON main.mailbox "
                                   "BEGIN SELECT RAISE(ABORT, 'stop'); END"_s);
    });
    QVERIFY(studio().sync().error);
    QCOMPARE(large, 2);
    database.observeWrites({});
    QVERIFY(database.execute(u"DROP TRIGGER temp.stop"_s));

    const auto report = studio().sync();
    QVERIFY(!report.error);
    QVERIFY(report.counts.added > 0 && report.counts.added < kPeople);
    QCOMPARE(Store::ClientDirectory(database).sum()->inState.value(ClientState::OnList), kPeople);
    auto told = database.query(u"SELECT COUNT(*) FROM round_result WHERE action = 'added'"_s);
    QVERIFY(told && told->next());
    QCOMPARE(told->value(0).toInt(), kPeople);
}

QTEST_GUILESS_MAIN(FaultRoundsTest)
#include "tst_faultrounds.moc"
