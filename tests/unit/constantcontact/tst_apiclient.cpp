// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "constantcontact/apiclient.h"
#include "constantcontact/contacts.h"
#include "net/memorycallbudget.h"
#include "support/awaitresult.h"
#include "support/manualclock.h"
#include "support/scriptedserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Core::Error;
using Support::awaitResult;
using Support::ScriptedServer;
using Reply = ScriptedServer::Answer;

namespace {

constexpr int kTries = 4;

/// Provides t1, t2 after t1 was rejected, and nothing more.
class TwoTokens final : public Net::TokenProvider
{
public:
    QCoro::Task<Core::Result<Core::Secret>> accessToken(Core::Secret refused) override
    {
        if (refused.reveal() == "t1")
            ++m_refreshes;
        co_return Core::Secret(m_refreshes == 0 ? "t1" : "t2");
    }
    [[nodiscard]] int refreshes() const { return m_refreshes; }

private:
    int m_refreshes = 0;
};

Reply json(int status, const QByteArray &body, const QByteArray &headers = {})
{
    return ScriptedServer::answer(status, body, "application/json", headers);
}

Reply refusal(int status, const QByteArray &key, const QByteArray &message = "text")
{
    return json(status, "[{\"error_key\":\"" + key + "\",\"error_message\":\"" + message + "\"}]");
}

QByteArray contact(int number)
{
    const QByteArray digits = QByteArray::number(number).rightJustified(12, '0');
    return "{\"contact_id\":\"00000000-0000-0000-0000-" + digits + "\",\"email_address\":{\"address\":\"p" +
           digits + "@example.com\",\"permission_to_send\":\"implicit\"}}";
}

QByteArray page(const QByteArray &contacts, const QByteArray &next = {})
{
    const QByteArray links =
        next.isEmpty() ? QByteArray() : ",\"_links\":{\"next\":{\"href\":\"" + next + "\"}}";
    return "{\"contacts\":[" + contacts + "]" + links + "}";
}

} // namespace

Q_DECLARE_METATYPE(Reply)

/// Repetition of calls for each response (the retry table), and paging through collections. Calls are counted
/// by the server; all waits are zero except the pace.
class ApiClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void repeatsOnlySafeCalls_data();
    void repeatsOnlySafeCalls();
    void unreachableServerIsTriedFourTimes_data();
    void unreachableServerIsTriedFourTimes();
    void rejectedTokenIsRefreshedOnceAndTheCallRepeated_data();
    void rejectedTokenIsRefreshedOnceAndTheCallRepeated();
    void secondRejectionOfATokenEndsTheCall();
    void missingPrivilegeIsExplained_data();
    void missingPrivilegeIsExplained();
    void exhaustedQuotaStopsEveryCallUntilMidnight();
    void throttledCallIsRepeatedAtHalfThePace();
    void retryAfterIsRespected();
    void readThatSucceedsOnRetryIsAccepted();
    void everyReceivedCallIsCounted();

    void followsOnlyValidPageLinks_data();
    void followsOnlyValidPageLinks();
    void brokenPagingIsRestartedOnce();
    void duplicateRecordsCountOnce();
    void endlessPagingEnds();
    void tokenIsNotSentToAnotherHost();
    void tooLargePageIsRejected();

private:
    [[nodiscard]] Core::Result<ConstantContact::Response> call(const QByteArray &method)
    {
        ConstantContact::Request made;
        made.method = method;
        made.path = u"/contacts"_s;
        const auto answer = awaitResult(m_api->call(made));
        return answer ? *answer : Error{Error::Kind::TimedOut, u"the test gave up"_s, {}, {}};
    }
    [[nodiscard]] Core::Result<ConstantContact::AllContacts> fetchAll()
    {
        const auto fetched = awaitResult(ConstantContact::readDeleted(*m_api), std::chrono::seconds(60));
        return fetched ? *fetched : Error{Error::Kind::TimedOut, u"the test gave up"_s, {}, {}};
    }

    Support::ManualClock m_clock;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Net::HttpClient> m_http;
    std::unique_ptr<TwoTokens> m_tokens;
    std::unique_ptr<Net::MemoryCallBudget> m_budget;
    std::unique_ptr<Net::Delay> m_delay;
    std::unique_ptr<ConstantContact::ApiClient> m_api;
};

void ApiClientTest::init()
{
    m_api.reset();
    m_server = std::make_unique<ScriptedServer>();
    m_http = std::make_unique<Net::HttpClient>(0.02);
    m_tokens = std::make_unique<TwoTokens>();
    m_budget = std::make_unique<Net::MemoryCallBudget>(m_clock);
    m_delay = std::make_unique<Net::Delay>(0.0);
    m_api = std::make_unique<ConstantContact::ApiClient>(m_server->url(u"/v3"_s), *m_http, *m_tokens,
                                                         *m_budget, *m_delay);
}

void ApiClientTest::repeatsOnlySafeCalls_data()
{
    QTest::addColumn<Reply>("said");
    QTest::addColumn<int>("readsArriving");
    QTest::addColumn<Error::Kind>("ofRead");
    QTest::addColumn<int>("writesArriving");
    QTest::addColumn<Error::Kind>("ofWrite");
    using Kind = Error::Kind;
    const auto row = [](const char *name, const Reply &said, int reads, Kind ofRead, int writes,
                        Kind ofWrite) {
        QTest::newRow(name) << said << reads << ofRead << writes << ofWrite;
    };
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    const Reply cut{head + "Content-Length: 9\r\n\r\n{", Reply::Then::Close, {}, {}};

    row("closed before a response", ScriptedServer::closed(), kTries, Kind::Network, 1, Kind::OutcomeUnknown);
    row("silent", ScriptedServer::silent(), kTries, Kind::TimedOut, 1, Kind::OutcomeUnknown);
    row("truncated body", cut, 0, Kind::InvalidResponse, 1, Kind::OutcomeUnknown);
    row("redirect", json(307, "{}", "Location: https://example.com/\r\n"), 1, Kind::InvalidResponse, 1,
        Kind::OutcomeUnknown);
    row("HTML", ScriptedServer::answer(200, "<html>", "text/html"), 3, Kind::InvalidResponse, 1,
        Kind::OutcomeUnknown);
    row("truncated JSON", json(200, "{\"contacts\":["), 3, Kind::InvalidResponse, 1, {});
    row("array instead of an object", json(200, "[]"), 3, Kind::InvalidResponse, 1, {});
    row("400", refusal(400, "contacts.api.validation.error"), 1, Kind::InvalidInput, 1, Kind::InvalidInput);
    // and one call that reads the missing privileges
    row("403", refusal(403, "unauthorized"), 2, Kind::Forbidden, 2, Kind::Forbidden);
    row("404", refusal(404, "contacts.api.not_found"), 1, Kind::NotFound, 1, Kind::NotFound);
    row("409", refusal(409, "contacts.api.conflict"), 1, Kind::Conflict, 1, Kind::Conflict);
    row("413", refusal(413, "too.large"), 1, Kind::InvalidInput, 1, Kind::InvalidInput);
    row("415", refusal(415, "unsupported"), 1, Kind::InvalidResponse, 1, Kind::InvalidResponse);
    row("429 throttled", refusal(429, "throttled"), kTries, Kind::RateLimited, kTries, Kind::RateLimited);
    row("429 quota", refusal(429, "quota_exceeded"), 1, Kind::QuotaExhausted, 1, Kind::QuotaExhausted);
    row("429 queue", refusal(429, "activities", "exceeded 1,000 queued activities"), 1, Kind::QueueFull, 1,
        Kind::QueueFull);
    for (const int status : {500, 502, 503, 504}) {
        const QByteArray name = QByteArray::number(status);
        row((name + " in JSON").constData(), refusal(status, "server"), kTries, Kind::Network, 1,
            Kind::OutcomeUnknown);
        row((name + " in HTML").constData(), ScriptedServer::answer(status, "<html>", "text/html"), kTries,
            Kind::Network, 1, Kind::OutcomeUnknown);
    }
}

void ApiClientTest::repeatsOnlySafeCalls()
{
    QFETCH(Reply, said);
    QFETCH(int, readsArriving);
    QFETCH(Error::Kind, ofRead);
    QFETCH(int, writesArriving);
    QFETCH(Error::Kind, ofWrite);
    m_server->play({said});
    const auto read = call("GET");
    QVERIFY(!read);
    if (readsArriving > 0) { // three or four, depending on whether Qt or our code detects the truncation
        QCOMPARE(read.error().kind, ofRead);
        QCOMPARE(m_server->requests().size(), readsArriving);
    }
    for (const QByteArray &method : std::initializer_list<QByteArray>{"POST", "PUT"}) {
        init();
        m_server->play({said});
        const auto written = call(method);
        if (said.bytes.startsWith("HTTP/1.1 200") && said.bytes.contains("application/json") &&
            said.then == Reply::Then::KeepOpen) {
            QVERIFY(written && written->object.isEmpty()); // done; the step interprets the response
        } else {
            QVERIFY(!written);
            QCOMPARE(written.error().kind, ofWrite);
        }
        QCOMPARE(m_server->requests().size(), writesArriving);
    }
}

void ApiClientTest::unreachableServerIsTriedFourTimes_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char *method : {"GET", "POST", "PUT"})
        QTest::newRow(method) << QByteArray(method);
}

void ApiClientTest::unreachableServerIsTriedFourTimes()
{
    QFETCH(QByteArray, method);
    const QUrl nobody = m_server->url(u"/v3"_s);
    m_server.reset();
    m_api = std::make_unique<ConstantContact::ApiClient>(nobody, *m_http, *m_tokens, *m_budget, *m_delay);
    const auto answer = call(method);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Network);
    QCOMPARE(m_api->callsMade(), kTries);
}

void ApiClientTest::rejectedTokenIsRefreshedOnceAndTheCallRepeated_data()
{
    unreachableServerIsTriedFourTimes_data();
}

void ApiClientTest::rejectedTokenIsRefreshedOnceAndTheCallRepeated()
{
    QFETCH(QByteArray, method);
    m_server->play({refusal(401, "unauthorized"), json(200, "{}")});
    QVERIFY(call(method));
    QCOMPARE(m_tokens->refreshes(), 1);
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(m_server->requests().at(0).header("Authorization"), QByteArray("Bearer t1"));
    QCOMPARE(m_server->requests().at(1).header("Authorization"), QByteArray("Bearer t2"));
}

void ApiClientTest::secondRejectionOfATokenEndsTheCall()
{
    m_server->play({refusal(401, "unauthorized")});
    const auto answer = call("PUT");
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Unauthorized);
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(m_tokens->refreshes(), 1);
}

void ApiClientTest::missingPrivilegeIsExplained_data()
{
    QTest::addColumn<Reply>("privileges");
    QTest::addColumn<QString>("told");
    const auto held = [](const QByteArrayList &names) {
        QByteArrayList all;
        for (const QByteArray &name : names)
            all.append("{\"privilege_id\":30,\"privilege_name\":\"" + name + "\"}");
        return json(200, '[' + all.join(',') + ']');
    };
    const QString unknown = u"does not allow this login"_s;
    QTest::newRow("may look only") << held({"account:read", "contacts:read", "contacts:lists:read"})
                                   << u"but not change them"_s;
    QTest::newRow("may not even look")
        << held({"account:read", "campaign:read"}) << u"is not allowed to see"_s;
    QTest::newRow("lists are hidden")
        << held({"account:read", "contacts:read", "contacts:write"}) << u"is not allowed to see"_s;
    QTest::newRow("may do everything")
        << held({"account:read", "contacts:read", "contacts:lists:read", "contacts:write"})
        << u"not allow Listwell to use it"_s;
    QTest::newRow("nothing told") << json(200, "[]") << unknown;
    QTest::newRow("an object") << json(200, "{\"privilege_name\":\"contacts:read\"}") << unknown;
    QTest::newRow("numbers for names") << json(200, "[{\"privilege_name\":7},null,[]]") << unknown;
    QTest::newRow("no JSON") << json(200, "[") << unknown;
    QTest::newRow("forbidden too") << refusal(403, "access_denied") << unknown;
    QTest::newRow("throttled") << refusal(429, "throttled") << unknown;
    QTest::newRow("closed") << ScriptedServer::closed() << unknown;
}

void ApiClientTest::missingPrivilegeIsExplained()
{
    QFETCH(Reply, privileges);
    QFETCH(QString, told);
    m_server->play({refusal(403, "access_denied"), privileges});
    const auto refused = call("GET");
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
    QVERIFY2(refused.error().message.contains(told), qPrintable(refused.error().message));
    QCOMPARE(refused.error().detail, u"403 access_denied"_s);
    QCOMPARE(m_server->requests().size(), 2);
    QVERIFY(m_server->requests().constLast().head.startsWith("GET /v3/account/user/privileges "));
    QCOMPARE(m_api->callsMade(), 2);
}

void ApiClientTest::exhaustedQuotaStopsEveryCallUntilMidnight()
{
    m_server->play({refusal(429, "quota_exceeded"), json(200, "{}")});
    const auto refused = call("GET");
    QVERIFY(!refused);
    QVERIFY(refused.error().retryAt);
    QCOMPARE(refused.error().retryAt->time(), QTime(0, 0));
    QVERIFY(!call("GET"));
    QCOMPARE(m_server->requests().size(), 1);
    m_clock.advance(std::chrono::hours(24));
    QVERIFY(call("GET"));
}

void ApiClientTest::throttledCallIsRepeatedAtHalfThePace()
{
    m_server->play({refusal(429, "throttled"), json(200, "{}")});
    QVERIFY(call("POST"));
    QCOMPARE(m_server->requests().size(), 2);
    (void)m_budget->reserve();
    const auto next = m_budget->reserve();
    QVERIFY(next && *next > Net::MemoryCallBudget::kSpacing);
}

void ApiClientTest::retryAfterIsRespected()
{
    m_delay = std::make_unique<Net::Delay>(0.01); // factor 0.01: 60 s become 600 ms
    m_api = std::make_unique<ConstantContact::ApiClient>(m_server->url(u"/v3"_s), *m_http, *m_tokens,
                                                         *m_budget, *m_delay);
    m_server->play({json(503, "{}", "Retry-After: 60\r\n"), json(200, "{}")});
    QElapsedTimer watch;
    watch.start();
    QVERIFY(call("GET"));
    QVERIFY(watch.elapsed() >= 600);
}

void ApiClientTest::readThatSucceedsOnRetryIsAccepted()
{
    m_server->play({ScriptedServer::closed(), ScriptedServer::answer(200, "<html>", "text/html"),
                    refusal(503, "server"), json(200, "{\"a\":1}")});
    const auto answer = call("GET");
    QVERIFY(answer);
    QCOMPARE(answer->object.value("a"_L1).toInt(), 1);
    QCOMPARE(m_server->requests().size(), 4);
}

void ApiClientTest::everyReceivedCallIsCounted()
{
    m_server->play(
        {ScriptedServer::closed(), refusal(503, "server"), refusal(401, "unauthorized"), json(200, "{}")});
    QVERIFY(call("GET"));
    QCOMPARE(m_server->requests().size(), 4);
    QCOMPARE(m_api->callsMade(), 4);
    QCOMPARE(*m_budget->callsToday(), 4);
}

void ApiClientTest::followsOnlyValidPageLinks_data()
{
    QTest::addColumn<QByteArray>("next");
    QTest::addColumn<bool>("isFollowed");
    const auto row = [](const char *name, const QByteArray &next, bool isFollowed) {
        QTest::newRow(name) << next << isFollowed;
    };
    row("as the service sends it", "/v3/contacts?cursor=bGltaXQ9MSZuZXh0PTI=", true);
    row("relative", "?cursor=2", true);
    row("absolute URL", "HERE/v3/contacts?cursor=2", true);
    row("self loop", "/v3/contacts?status=deleted&limit=500", false);
    row("no query", "/v3/contacts", false);
    row("another host", "https://evil.example.com/v3/contacts?cursor=2", false);
    row("another host without a scheme", "//evil.example.com/v3/contacts?cursor=2", false);
    row("user name", "http://api.cc.email@127.0.0.1/v3/contacts?cursor=2", false);
    row("user name before our host", "USER/v3/contacts?cursor=2", false);
    row("host with a dot at its end", "http://127.0.0.1./v3/contacts?cursor=2", false);
    row("another port", "http://127.0.0.1:1/v3/contacts?cursor=2", false);
    row("another scheme", "ftp://127.0.0.1/v3/contacts?cursor=2", false);
    row("a script", "javascript:alert(1)", false);
    row("another path", "/v3/contact_lists?cursor=2", false);
    row("parent path", "/v3/contacts/../account/summary?cursor=2", false);
    row("encoded parent path", "/v3/contacts/%2e%2e/account?cursor=2", false);
    row("fragment", "/v3/contacts?cursor=2#x", false);
    row("line break", "/v3/contacts?cursor=2\\r\\nX-Header: y", false);
    row("NUL", "/v3/contacts?cursor=2\\u0000", true); // removed on input
    row("blank", "/v3/contacts?cursor=2 3", false);
    row("not ASCII", "/v3/contacts?cursor=\\u00e4", false);
    row("10 KB", "/v3/contacts?cursor=" + QByteArray(10'000, 'x'), false);
}

void ApiClientTest::followsOnlyValidPageLinks()
{
    QFETCH(QByteArray, next);
    QFETCH(bool, isFollowed);
    const QByteArray here = m_server->url({}).toEncoded();
    next.replace("HERE", here).replace("USER", QByteArray(here).replace("//", "//a:b@"));
    m_server->play({json(200, page(contact(1), next)), json(200, page(contact(2)))});
    // Paging fails after the first page, so it is restarted once; the second page is served as the
    // first.
    m_server->playBy([next](const ScriptedServer::Request &request) {
        const bool isFirst = request.target.contains("status=deleted");
        return isFirst ? json(200, page(contact(1), next)) : json(200, page(contact(2)));
    });
    const auto fetched = fetchAll();
    QCOMPARE(fetched.ok(), isFollowed);
    QCOMPARE(m_server->requests().size(), 2);
    if (isFollowed) {
        QCOMPARE(fetched->records.size(), 2);
        return;
    }
    QCOMPARE(fetched.error().kind, Error::Kind::InvalidResponse);
    for (const ScriptedServer::Request &request : m_server->requests())
        QVERIFY(request.target.contains("status=deleted")); // the first page, twice
}

void ApiClientTest::brokenPagingIsRestartedOnce()
{
    int firstPages = 0;
    m_server->playBy([&firstPages](const ScriptedServer::Request &request) {
        if (request.target.contains("status=deleted")) {
            ++firstPages;
            return json(200, page(contact(firstPages), "/v3/contacts?cursor=2"));
        }
        return firstPages == 1 ? refusal(400, "bad.cursor") : json(200, page(contact(3)));
    });
    const auto fetched = fetchAll();
    QVERIFY(fetched);
    QCOMPARE(fetched->records.size(), 2); // records of the failed attempt do not count
    QCOMPARE(fetched->records.at(0).id.value.right(1), u"2"_s);
    QCOMPARE(m_server->requests().size(), 4);
}

void ApiClientTest::duplicateRecordsCountOnce()
{
    m_server->play({json(200, page(contact(1) + "," + contact(2), "/v3/contacts?cursor=2")),
                    json(200, page(contact(2) + "," + contact(3)))});
    const auto fetched = fetchAll();
    QVERIFY(fetched);
    QCOMPARE(fetched->records.size(), 3);
}

void ApiClientTest::endlessPagingEnds()
{
    int pages = 0;
    m_server->playBy([&pages](const ScriptedServer::Request &) {
        return json(200, page(contact(1), "/v3/contacts?cursor=" + QByteArray::number(++pages)));
    });
    const auto fetched = fetchAll();
    QVERIFY(!fetched);
    QCOMPARE(fetched.error().kind, Error::Kind::InvalidResponse);
    QCOMPARE(m_server->requests().size(),
             2 * 11); // the first page, ten without new records, and all of that again
}

void ApiClientTest::tokenIsNotSentToAnotherHost()
{
    ScriptedServer stranger;
    m_server->play({json(200, page(contact(1), stranger.url(u"/v3/contacts?cursor=2"_s).toEncoded()))});
    QVERIFY(!fetchAll());
    QCOMPARE(stranger.connections(), 0);
}

void ApiClientTest::tooLargePageIsRejected()
{
    QByteArray contacts = contact(0);
    for (int i = 1; i < 100'000; ++i)
        contacts += ',' + contact(i);
    m_server->play({json(200, page(contacts))});
    const auto fetched = fetchAll();
    QVERIFY(!fetched);
    QCOMPARE(fetched.error().kind, Error::Kind::InvalidResponse);
}

QTEST_GUILESS_MAIN(ApiClientTest)
#include "tst_apiclient.moc"
