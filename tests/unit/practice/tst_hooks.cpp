// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practicetest.h"

using namespace Qt::StringLiterals;

/// Limits, injected faults, the request log, and the other hooks.
class HooksTest : public PracticeTest
{
    Q_OBJECT

    Support::PracticeReply summary() { return server.call("GET", "/v3/account/summary", token); }

private Q_SLOTS:
    void fifthCallInASecondIsThrottled()
    {
        server.setBehaviour(u"rate_per_second"_s, u"4"_s);
        Support::PracticeReply last;
        for (int i = 0; i < 20 && last.status != 429; ++i)
            last = summary();
        QCOMPARE(last.status, 429);
        QCOMPARE(last.object()["error_key"_L1].toString(), u"throttled"_s);
        QVERIFY(last.header("Retry-After").isEmpty());
        QVERIFY(QTest::qWaitFor([this] { return summary().status == 200; }));
        QList<qint64> starts; // start times of the accepted calls
        const QJsonArray log = server.apiLog();
        for (const auto &entry : log) {
            if (entry["status"_L1].toInt() == 200)
                starts.append(entry["elapsed_ms"_L1].toInteger());
        }
        QVERIFY(starts.size() >= 5);
        constexpr qint64 kSecondWithSlack = 990; // tolerance, because two clocks are involved
        for (qsizetype i = 4; i < starts.size(); ++i)
            QVERIFY(starts[i] - starts[i - 4] >= kSecondWithSlack);
    }

    void dayEndsAtMidnightUtc()
    {
        server.hook(u"quota"_s, {{u"used"_s, 9999}});
        QCOMPARE(summary().status, 200);
        const Support::PracticeReply refused = summary();
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.object()["error_key"_L1].toString(), u"quota_exceeded"_s);
        QCOMPARE(refused.object()["error_message"_L1].toString(), u"Limit Exceeded"_s);
        server.setBehaviour(u"rate_body"_s, u"array"_s);
        server.setBehaviour(u"retry_after"_s, u"on"_s);
        QCOMPARE(summary().array().size(), 1);
        QVERIFY(summary().header("Retry-After").toInt() > 0);
        server.setBehaviour(u"access_token_life"_s, u"1000000"_s);
        token = server.accessToken();
        server.advanceClock(86400);
        QCOMPARE(summary().status, 200);
    }

    void faultsReplaceTheNextMatchingCalls()
    {
        server.hook(u"faults"_s, {{u"count"_s, 2}, {u"status"_s, 503}, {u"path"_s, u"/account/summary$"_s}});
        QCOMPARE(server.call("GET", "/v3/contact_lists", token).status, 200);
        QCOMPARE(summary().status, 503);
        QVERIFY(!summary().array().isEmpty());
        QCOMPARE(summary().status, 200);
        server.setBehaviour(u"error_body"_s, u"html"_s);
        server.hook(u"faults"_s, {{u"skip"_s, 1}, {u"status"_s, 500}});
        QCOMPARE(summary().status, 200);
        QCOMPARE(summary().header("Content-Type"), QByteArray("text/html; charset=utf-8"));
    }

    void faultsCanReturnAnyResponse()
    {
        server.hook(u"faults"_s, {{u"status"_s, 302},
                                  {u"body"_s, QString()},
                                  {u"headers"_s, QJsonObject{{u"Location"_s, u"http://127.0.0.1:9/x"_s}}}});
        QCOMPARE(summary().header("Location"), QByteArray("http://127.0.0.1:9/x"));
        server.hook(u"faults"_s, {{u"body"_s, u"{broken"_s}});
        QCOMPARE(summary().body, QByteArray("{broken"));
        server.hook(u"faults"_s, {{u"body_bytes"_s, 300000}});
        QVERIFY(summary().body.size() > 300000);
        server.hook(u"faults"_s, {{u"status"_s, 400},
                                  {u"path"_s, u"/token"_s},
                                  {u"body"_s, QJsonObject{{u"error"_s, u"invalid_scope"_s}}}});
        QCOMPARE(server.send("POST", "/oauth2/default/v1/token").errorKey(), u"invalid_scope"_s);
    }

    void lostResponseCanPrecedeOrFollowTheWork_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<bool>("done");
        QTest::newRow("before") << u"before"_s << false;
        QTest::newRow("after") << u"after"_s << true;
    }
    void lostResponseCanPrecedeOrFollowTheWork()
    {
        QFETCH(QString, when);
        QFETCH(bool, done);
        server.hook(u"faults"_s, {{u"when"_s, when}, {u"delivery"_s, u"close"_s}, {u"method"_s, u"POST"_s}});
        const QJsonObject body{{u"email_address"_s, QJsonObject{{u"address"_s, u"lost@example.com"_s}}},
                               {u"create_source"_s, u"Account"_s}};
        QCOMPARE(server.call("POST", "/v3/contacts", token, body).status, 0);
        QCOMPARE(!server.contact(u"lost@example.com"_s).isEmpty(), done);
        QCOMPARE(server.apiLog().last()["fault"_L1].toString(), u"close"_s);
    }

    void responsesCanBeTruncatedOrMissing()
    {
        server.hook(u"faults"_s, {{u"delivery"_s, u"cut"_s}});
        const Support::PracticeReply cut = summary();
        QCOMPARE(cut.status, 200);
        QVERIFY(!cut.body.isEmpty() && cut.body.size() < cut.header("Content-Length").toInt());
        server.hook(u"faults"_s, {{u"delivery"_s, u"silence"_s}});
        QCOMPARE(server.send("GET", "/v3/account/summary", {}, {}, 300).status, 0);
        server.hook(u"faults"_s, {{u"delivery"_s, u"drip"_s}});
        const Support::PracticeReply drip = server.send("GET", "/v3/account/summary", {}, {}, 1000);
        QCOMPARE(drip.status, 0); // the header is not complete yet
        QCOMPARE(summary().status, 200);
    }

    void responsesCanBeDelayed()
    {
        QElapsedTimer elapsed;
        elapsed.start();
        server.hook(u"faults"_s, {{u"delay_ms"_s, 400}, {u"when"_s, u"after"_s}});
        QCOMPARE(summary().status, 200);
        server.hook(u"faults"_s, {{u"delay_ms"_s, 400}});
        QCOMPARE(summary().status, 200);
        QVERIFY(elapsed.elapsed() >= 800);
    }

    void invalidFaultsAndSwitchesAreRejected()
    {
        const auto status = [this](const QByteArray &hook, const QByteArray &body) {
            return server.send("POST", "/practice/" + hook, body).status;
        };
        QCOMPARE(status("faults", "{\"when\":\"later\"}"), 400);
        QCOMPARE(status("faults", "{\"delivery\":\"pigeon\"}"), 400);
        QCOMPARE(status("faults", "{\"path\":\"(\"}"), 400);
        QCOMPARE(status("switches", "{\"refresh\":\"never\"}"), 400);
        QCOMPARE(status("switches", "{\"nothing\":\"on\"}"), 400);
        QCOMPARE(status("nothing", "{}"), 404);
        QCOMPARE(status("opt-out", "{\"email\":\"nobody@example.com\"}"), 404);
    }

    void logContainsRequestsButNoTokens()
    {
        server.call("GET", "/v3/contacts?limit=3&status=all", token);
        server.call("PUT", "/v3/contacts/1618ae62-4752-11e9-9c8a-fa163e6b01c1", token,
                    {{u"update_source"_s, u"Account"_s}});
        server.send("POST", "/oauth2/default/v1/token", "grant_type=refresh_token&refresh_token=secret-thing",
                    {{"Content-Type", "application/x-www-form-urlencoded"}});
        const QByteArray raw = server.send("GET", "/practice/log?bodies=1").body;
        QVERIFY(!raw.contains("secret-thing") && !raw.contains(token));
        const QJsonArray log = server.apiLog();
        QCOMPARE(log.size(), 2);
        QCOMPARE(log[0]["query"_L1].toString(), u"limit=3&status=all"_s);
        QCOMPARE(log[1]["method"_L1].toString(), u"PUT"_s);
        QCOMPARE(log[1]["template"_L1].toString(), u"/v3/contacts/{contact_id}"_s);
        QCOMPARE(log[1]["status"_L1].toInt(), 404);
        QCOMPARE(log[1]["body"_L1]["update_source"_L1].toString(), u"Account"_s);
        QCOMPARE(server.apiLog(log[0]["number"_L1].toInteger()).size(), 1);
        server.hook(u"clear-log"_s);
        QCOMPARE(server.apiLog().size(), 0);
    }

    void hooksRejectWebPages()
    {
        QCOMPARE(server.send("POST", "/practice/reset", "{}", {{"Origin", "https://example.com"}}).status,
                 403);
    }

    void hooksSimulateActionsOfOwnerAndPerson()
    {
        const QString address = server.addressesOn(news).constFirst();
        server.hook(u"edit-profile"_s, {{u"email"_s, address},
                                        {u"last_name"_s, u"Newname"_s},
                                        {u"custom"_s, QJsonObject{{u"Membership"_s, u"Silver"_s}}}});
        QCOMPARE(server.contact(address)["last_name"_L1].toString(), u"Newname"_s);
        QCOMPARE(server.contact(address)["custom"_L1]["Membership"_L1].toString(), u"Silver"_s);
        server.hook(u"edit-profile"_s, {{u"email"_s, address}, {u"new_email"_s, u"renamed@example.com"_s}});
        QVERIFY(server.contact(address).isEmpty() && !server.contact(u"renamed@example.com"_s).isEmpty());
        server.hook(u"rename-field"_s, {{u"field"_s, u"Membership"_s}, {u"label"_s, u"Plan now"_s}});
        QCOMPARE(get("/v3/contact_custom_fields")["custom_fields"_L1][0]["name"_L1].toString(),
                 u"Membership"_s);
        server.hook(u"rename-field"_s,
                    {{u"field"_s, u"Plan now"_s}, {u"label"_s, u"Plan now"_s}, {u"name_follows"_s, true}});
        QCOMPARE(get("/v3/contact_custom_fields")["custom_fields"_L1][0]["name"_L1].toString(),
                 u"Plan_now"_s);
        server.hook(u"add-list"_s, {{u"name"_s, u"Fresh"_s}});
        server.hook(u"add-contact"_s, {{u"email"_s, u"added@example.com"_s},
                                       {u"lists"_s, QJsonArray{u"Fresh"_s}},
                                       {u"first_name"_s, u"Added"_s}});
        QCOMPARE(server.addressesOn(u"Fresh"_s), QStringList{u"added@example.com"_s});
        server.hook(u"rename-list"_s, {{u"list"_s, u"Fresh"_s}, {u"name"_s, u"Stale"_s}});
        server.hook(u"delete-list"_s, {{u"list"_s, u"Stale"_s}});
        QVERIFY(server.listId(u"Stale"_s).isEmpty());
    }

    void resetRestoresTheInitialState()
    {
        const QStringList before = server.addressesOn(news);
        server.optOut(before.first());
        server.setBehaviour(u"refresh"_s, u"omitted"_s);
        server.advanceClock(100000);
        server.hook(u"reset"_s);
        QCOMPARE(server.addressesOn(news), before);
        QCOMPARE(server.look(u"switches"_s)["refresh"_L1].toString(), u"rotating"_s);
        QCOMPARE(server.look(u"switches"_s)["rate_per_second"_L1].toString(), u"0"_s); // as at the start
    }
};

QTEST_GUILESS_MAIN(HooksTest)
#include "tst_hooks.moc"
