// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practicetest.h"

using namespace Qt::StringLiterals;

/// The end points for the account, its lists and its custom fields.
class ListsApiTest : public PracticeTest
{
    Q_OBJECT

    QByteArray listPath() { return "/v3/contact_lists/" + server.listId(news).toLatin1(); }

private Q_SLOTS:
    void summaryContainsTheBusinessName()
    {
        const QJsonObject summary = get("/v3/account/summary");
        QCOMPARE(summary["organization_name"_L1].toString(), u"Quiet Harbor Yoga"_s);
        QVERIFY(!summary["encoded_account_id"_L1].toString().isEmpty());
        QVERIFY(!summary.contains("physical_address"_L1));
        QVERIFY(get("/v3/account/summary?extra_fields=physical_address").contains("physical_address"_L1));
    }

    void otherLoginBelongsToAnotherAccount()
    {
        const QJsonObject other =
            server.call("GET", "/v3/account/summary", server.accessToken(u"northlight"_s)).object();
        QCOMPARE(other["organization_name"_L1].toString(), u"Northlight Pilates"_s);
        QVERIFY(other["encoded_account_id"_L1] != get("/v3/account/summary")["encoded_account_id"_L1]);
    }

    void scopeAndPrivilegeAreRequired()
    {
        const QByteArray narrow = server.accessToken({}, u"account_read"_s);
        QCOMPARE(server.call("GET", "/v3/account/summary", narrow).status, 200);
        QCOMPARE(server.call("GET", "/v3/contact_lists", narrow).status, 403);
        const QByteArray looking = server.accessToken(u"frontdesk"_s);
        QCOMPARE(server.call("GET", "/v3/contact_lists", looking).status, 200);
        const Support::PracticeReply reply = server.call("POST", "/v3/contacts", looking, {});
        QCOMPARE(reply.status, 403);
        QCOMPARE(reply.object()["error_key"_L1].toString(), u"access_denied"_s); // an object, not an array
        const QByteArray names = server.call("GET", "/v3/account/user/privileges", looking).body;
        QVERIFY(names.contains("contacts:read") && !names.contains("contacts:write"));
    }

    void listsAreReturnedInPagesWithCountsOnRequest()
    {
        const QJsonObject plain = get("/v3/contact_lists?limit=2");
        QCOMPARE(plain["lists"_L1].toArray().size(), 2);
        QVERIFY(!plain.contains("lists_count"_L1));
        QVERIFY(!plain["lists"_L1][0].toObject().contains("membership_count"_L1));
        const QJsonObject first =
            get("/v3/contact_lists?limit=2&include_count=true&include_membership_count=active");
        QCOMPARE(first["lists_count"_L1].toInt(), 5);
        QVERIFY(first["lists"_L1][0]["membership_count"_L1].toInt() > 30);
        int seen = 2;
        QByteArray next = first["_links"_L1]["next"_L1]["href"_L1].toString().toLatin1();
        while (!next.isEmpty()) {
            const QJsonObject page = get(next);
            seen += int(page["lists"_L1].toArray().size());
            QVERIFY(page["lists"_L1][0].toObject().contains("membership_count"_L1));
            next = page["_links"_L1]["next"_L1]["href"_L1].toString().toLatin1();
        }
        QCOMPARE(seen, 5);
    }

    void activeCountExcludesContactsWhoCannotBeMailed()
    {
        const int active =
            get(listPath() + "?include_membership_count=active")["membership_count"_L1].toInt();
        const int all = get(listPath() + "?include_membership_count=all")["membership_count"_L1].toInt();
        QCOMPARE(all, server.addressesOn(news).size());
        QVERIFY(active < all);
        QCOMPARE(server.call("GET", listPath() + "?include_membership_count=true", token).status, 400);
    }

    void listNamesAreUnique()
    {
        const Support::PracticeReply made =
            server.call("POST", "/v3/contact_lists", token, {{u"name"_s, u"Spring"_s}});
        QCOMPARE(made.status, 201);
        QCOMPARE(server.call("POST", "/v3/contact_lists", token, {{u"name"_s, u"spring"_s}}).status, 409);
        QCOMPARE(server.call("POST", "/v3/contact_lists", token, {}).status, 400);
        QCOMPARE(server.call("PUT", listPath(), token, {{u"name"_s, u"Spring"_s}}).status, 409);
        QCOMPARE(server.call("PUT", listPath(), token, {{u"name"_s, u"Letters"_s}}).status, 200);
        QCOMPARE(get("/v3/contact_lists?name=Letters")["lists"_L1].toArray().size(), 1);
    }

    void deletingAListKeepsItsContacts()
    {
        const QByteArray path = listPath();
        const Support::PracticeReply reply = server.call("DELETE", path, token);
        QCOMPARE(reply.status, 202);
        QVERIFY(reply.header("Location").startsWith("/v3/activities/"));
        QCOMPARE(get(reply.header("Location"))["state"_L1].toString(), u"completed"_s);
        QCOMPARE(server.call("GET", path, token).status, 404);
        QCOMPARE(get("/v3/contact_lists?status=deleted")["lists"_L1].toArray().size(), 1);
        QCOMPARE(get("/v3/contact_lists")["lists"_L1].toArray().size(), 4);
        server.setBehaviour(u"deleted_list"_s, u"200"_s);
        QVERIFY(get(path).contains("deleted_at"_L1));
        QVERIFY(!contactAt(u"amelia.delacroix@example.org"_s).isEmpty());
    }

    void fieldNameIsDerivedOnceFromTheLabel()
    {
        const Support::PracticeReply made =
            server.call("POST", "/v3/contact_custom_fields", token,
                        {{u"label"_s, u"Shoe size now"_s}, {u"type"_s, u"string"_s}});
        QCOMPARE(made.status, 201);
        QCOMPARE(made.object()["name"_L1].toString(), u"Shoe_size_now"_s);
        const QByteArray path =
            "/v3/contact_custom_fields/" + made.object()["custom_field_id"_L1].toString().toLatin1();
        QCOMPARE(server.call("PUT", path, token, {{u"label"_s, u"Size"_s}}).status, 200);
        QCOMPARE(get(path)["name"_L1].toString(), u"Shoe_size_now"_s);
        QCOMPARE(get(path)["label"_L1].toString(), u"Size"_s);
        QCOMPARE(server
                     .call("POST", "/v3/contact_custom_fields", token,
                           {{u"label"_s, u"size"_s}, {u"type"_s, u"string"_s}})
                     .status,
                 409);
        QCOMPARE(server.call("DELETE", path, token).status, 204);
        QCOMPARE(server.call("GET", path, token).status, 404);
    }

    void fieldsRequireAKnownTypeAndSelectsRequireChoices()
    {
        const auto status = [this](const QJsonObject &body) {
            return server.call("POST", "/v3/contact_custom_fields", token, body).status;
        };
        QCOMPARE(status({{u"label"_s, u"A"_s}, {u"type"_s, u"colour"_s}}), 400);
        QCOMPARE(status({{u"label"_s, u"A"_s}, {u"type"_s, u"single_select"_s}}), 400);
        const QJsonArray choices{QJsonObject{{u"choice_label"_s, u"Yes"_s}, {u"display_order"_s, 1}}};
        QCOMPARE(status({{u"label"_s, u"A"_s}, {u"type"_s, u"single_select"_s}, {u"choices"_s, choices}}),
                 201);
        QCOMPARE(status({{u"label"_s, QString(51, u'x')}, {u"type"_s, u"string"_s}}), 400);
    }

    void allowsAtMost100FieldsReadInOneCall()
    {
        for (int i = 3; i < 100; ++i)
            QCOMPARE(server
                         .call("POST", "/v3/contact_custom_fields", token,
                               {{u"label"_s, u"Field %1"_s.arg(i)}, {u"type"_s, u"string"_s}})
                         .status,
                     201);
        QCOMPARE(server
                     .call("POST", "/v3/contact_custom_fields", token,
                           {{u"label"_s, u"One more"_s}, {u"type"_s, u"string"_s}})
                     .status,
                 400);
        QCOMPARE(get("/v3/contact_custom_fields?limit=100")["custom_fields"_L1].toArray().size(), 100);
        QCOMPARE(get("/v3/contact_custom_fields")["custom_fields"_L1].toArray().size(), 50);
        QCOMPARE(server.call("GET", "/v3/contact_custom_fields?limit=101", token).status, 400);
    }

    void valuesMustMatchTheFieldsType_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("status");
        QTest::newRow("date") << u"date"_s << u"2026-02-28"_s << 201;
        QTest::newRow("date in US order") << u"date"_s << u"2/28/2026"_s << 201;
        QTest::newRow("invalid date") << u"date"_s << u"2026-02-30"_s << 400;
        QTest::newRow("number") << u"number"_s << u"-3.50"_s << 201;
        QTest::newRow("invalid number") << u"number"_s << u"3,5"_s << 400;
        QTest::newRow("boolean") << u"boolean"_s << u"true"_s << 201;
        QTest::newRow("invalid boolean") << u"boolean"_s << u"yes"_s << 400;
        QTest::newRow("text of 255") << u"string"_s << QString(255, u'x') << 201;
        QTest::newRow("text of 256") << u"string"_s << QString(256, u'x') << 400;
    }
    void valuesMustMatchTheFieldsType()
    {
        QFETCH(QString, type);
        QFETCH(QString, value);
        QFETCH(int, status);
        const QJsonObject field = server
                                      .call("POST", "/v3/contact_custom_fields", token,
                                            {{u"label"_s, u"Probe"_s}, {u"type"_s, type}})
                                      .object();
        const QJsonArray fields{
            QJsonObject{{u"custom_field_id"_s, field["custom_field_id"_L1]}, {u"value"_s, value}}};
        const QJsonObject body{
            {u"first_name"_s, u"Ada"_s}, {u"create_source"_s, u"Account"_s}, {u"custom_fields"_s, fields}};
        QCOMPARE(server.call("POST", "/v3/contacts", token, body).status, status);
    }

    void valuesAreRemovedWithTheirField()
    {
        server.hook(u"delete-field"_s, {{u"field"_s, u"Membership"_s}});
        QVERIFY(!server.contact(u"amelia.delacroix@example.org"_s)["custom"_L1].toObject().contains(
            "Membership"_L1));
    }
};

QTEST_GUILESS_MAIN(ListsApiTest)
#include "tst_listsapi.moc"
