// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practicetest.h"

using namespace Qt::StringLiterals;

/// The end points for contacts, compared with the behaviour of the service.
class ContactsApiTest : public PracticeTest
{
    Q_OBJECT

    QString anybody() { return server.addressesOn(news).constFirst(); }
    QJsonObject putBody(const QString &address)
    {
        return {{u"email_address"_s,
                 QJsonObject{{u"address"_s, address}, {u"permission_to_send"_s, u"implicit"_s}}},
                {u"first_name"_s, u"Kept"_s},
                {u"update_source"_s, u"Account"_s}};
    }
    QStringList addressesIn(const QByteArray &query)
    {
        QStringList found;
        const QJsonArray contacts = get("/v3/contacts?limit=500&" + query).value("contacts"_L1).toArray();
        for (const auto &contact : contacts)
            found.append(contact["email_address"_L1]["address"_L1].toString());
        return found;
    }

private Q_SLOTS:
    void pagingReturnsEveryContactOnce()
    {
        QStringList ids;
        QByteArray target = "/v3/contacts?limit=7&status=all&include_count=true";
        qint64 count = -1;
        while (!target.isEmpty()) {
            const QJsonObject page = get(target);
            const QJsonArray contacts = page.value("contacts"_L1).toArray();
            QVERIFY(contacts.size() <= 7);
            count = page.value("contacts_count"_L1).toInteger(-1);
            for (const auto &contact : contacts)
                ids.append(contact["contact_id"_L1].toString());
            target = page.value("_links"_L1)["next"_L1]["href"_L1].toString().toLatin1();
            QVERIFY(target.isEmpty() || target.startsWith("/v3/contacts?cursor="));
        }
        QCOMPARE(qint64(ids.size()), count);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    }

    void collectionsAreReturnedOnlyIfIncluded()
    {
        const QJsonObject plain = get(contactPath(anybody()));
        QVERIFY(!plain.contains("list_memberships"_L1) && !plain.contains("custom_fields"_L1));
        const QJsonObject full = get(contactPath(anybody()) + "?include=list_memberships,phone_numbers");
        QVERIFY(full.value("list_memberships"_L1).isArray() && full.value("phone_numbers"_L1).isArray());
        QVERIFY(!full.contains("street_addresses"_L1));
    }

    void invalidQueriesAreRejected_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("unknown status") << QByteArray("status=gone");
        QTest::newRow("limit of 0") << QByteArray("limit=0");
        QTest::newRow("limit of 501") << QByteArray("limit=501");
        QTest::newRow("unknown include") << QByteArray("include=everything");
        QTest::newRow("time without zone") << QByteArray("updated_after=2026-01-01T00:00:00");
        QTest::newRow("time with a bare plus") << QByteArray("updated_after=2026-01-01T00:00:00+01:00");
        QTest::newRow("invalid list id") << QByteArray("lists=news");
        QTest::newRow("invalid cursor") << QByteArray("cursor=abc");
        QTest::newRow("segment") << QByteArray("segment_id=3");
    }
    void invalidQueriesAreRejected()
    {
        QFETCH(QByteArray, query);
        const Support::PracticeReply reply = server.call("GET", "/v3/contacts?" + query, token);
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.errorKey(), u"contacts.api.validation.error"_s);
    }

    void filtersByStatus_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QStringList>("permissions");
        QTest::newRow("active") << QByteArray("active") << QStringList{u"explicit"_s, u"implicit"_s};
        QTest::newRow("unsubscribed") << QByteArray("unsubscribed") << QStringList{u"unsubscribed"_s};
        QTest::newRow("temp_hold") << QByteArray("temp_hold") << QStringList{u"temp_hold"_s};
        QTest::newRow("two statuses") << QByteArray("temp_hold,pending_confirmation")
                                      << QStringList{u"pending_confirmation"_s, u"temp_hold"_s};
    }
    void filtersByStatus()
    {
        QFETCH(QByteArray, status);
        QFETCH(QStringList, permissions);
        QSet<QString> found;
        const QJsonArray contacts =
            get("/v3/contacts?limit=500&status=" + status).value("contacts"_L1).toArray();
        for (const auto &contact : contacts)
            found.insert(contact["email_address"_L1]["permission_to_send"_L1].toString());
        QCOMPARE(found, QSet<QString>(permissions.begin(), permissions.end()));
    }

    void plusInAnAddressMustBeEncoded()
    {
        QCOMPARE(addressesIn("email=front.row%2Bclasses%40example.com"),
                 QStringList{u"front.row+classes@example.com"_s});
        QCOMPARE(addressesIn("email=front.row+classes%40example.com"), QStringList());
        QCOMPARE(addressesIn("email=FRONT.row%2Bclasses%40example.com").size(), 1);
    }

    void deletedContactIsReturnedOnlyWithStatusAllOrDeleted()
    {
        const QString address = anybody();
        const QByteArray path = contactPath(address);
        QCOMPARE(server.call("DELETE", path, token).status, 204);
        const QByteArray email = "email=" + QUrl::toPercentEncoding(address);
        QCOMPARE(addressesIn(email), QStringList());
        QCOMPARE(addressesIn(email + "&status=all"), QStringList{address});
        QCOMPARE(addressesIn("status=deleted"), QStringList{address});
        QVERIFY(!server.addressesOn(news).contains(address));
        QCOMPARE(server.call("GET", path, token).status, 404);
        server.setBehaviour(u"deleted_contact"_s, u"200"_s);
        QCOMPARE(server.call("GET", path, token).object()["deleted_at"_L1].toString().size(), 10);
    }

    void optOutLeavesEveryListAndIsFoundOnlyWithOptoutAfter()
    {
        const QString address = anybody();
        server.advanceClock(3600);
        const QByteArray before = server.look(u"clock"_s).value("now"_L1).toString().toLatin1();
        server.advanceClock(60);
        server.optOut(address, u"Too many"_s);
        QCOMPARE(addressesIn("status=all&optout_after=" + before), QStringList{address});
        QCOMPARE(addressesIn("status=all&updated_after=" + before), QStringList());
        const QJsonObject contact = contactAt(address);
        QCOMPARE(contact["list_memberships"_L1].toArray().size(), 0);
        QCOMPARE(contact["email_address"_L1]["opt_out_source"_L1].toString(), u"Contact"_s);
        QCOMPARE(contact["email_address"_L1]["opt_out_reason"_L1].toString(), u"Too many"_s);
    }

    void optoutAfterIsExclusiveByDefault()
    {
        const QString address = anybody();
        server.optOut(address);
        const QByteArray shown =
            contactAt(address)["email_address"_L1]["opt_out_date"_L1].toString().toLatin1();
        QCOMPARE(addressesIn("status=all&optout_after=" + shown), QStringList());
        server.setBehaviour(u"optout_boundary"_s, u"inclusive"_s);
        QCOMPARE(addressesIn("status=all&optout_after=" + shown), QStringList{address});
    }

    void leavingOneListKeepsPermissionAndTimestamp()
    {
        const QString address = anybody();
        const QJsonObject before = contactAt(address);
        server.advanceClock(500);
        server.leaveList(address, news);
        const QJsonObject after = contactAt(address);
        QCOMPARE(after["updated_at"_L1], before["updated_at"_L1]);
        QCOMPARE(after["email_address"_L1], before["email_address"_L1]);
        QVERIFY(!after["list_memberships"_L1].toArray().contains(server.listId(news)));
    }

    void creatingRequiresASourceAndAName()
    {
        const Support::PracticeReply reply = server.call("POST", "/v3/contacts", token, {});
        QCOMPARE(reply.status, 400);
        QVERIFY(reply.errorMessage().contains(
            "create_source is missing, create_source does not have a valid value"_L1));
        QVERIFY(reply.array().size() == 1); // all errors in one message
    }

    void createdContactIsImplicitByDefault()
    {
        const QJsonObject email{{u"address"_s, u"new@example.com"_s}};
        const Support::PracticeReply reply = server.call(
            "POST", "/v3/contacts", token, {{u"email_address"_s, email}, {u"create_source"_s, u"Account"_s}});
        QCOMPARE(reply.status, 201);
        QCOMPARE(reply.object()["email_address"_L1]["permission_to_send"_L1].toString(), u"implicit"_s);
        QCOMPARE(reply.object()["contact_id"_L1].toString().size(), 36);
    }

    void conflictReturnsTheIdOfTheHolderEvenIfDeleted()
    {
        const QString address = anybody();
        const QString id = contactAt(address)["contact_id"_L1].toString();
        server.hook(u"delete-contact"_s, {{u"email"_s, address}});
        const Support::PracticeReply reply =
            server.call("POST", "/v3/contacts", token,
                        {{u"email_address"_s, QJsonObject{{u"address"_s, address.toUpper()}}},
                         {u"create_source"_s, u"Account"_s}});
        QCOMPARE(reply.status, 409);
        QCOMPARE(reply.errorMessage(), u"Validation failed: Email already exists for contact %1"_s.arg(id));
    }

    void requestBodiesAreValidatedStrictly_data()
    {
        QTest::addColumn<QJsonObject>("change");
        QTest::addColumn<QString>("word");
        const QString fifty(51, u'x');
        QTest::newRow("long name") << QJsonObject{{u"first_name"_s, fifty}} << u"first_name"_s;
        QTest::newRow("name that is a number") << QJsonObject{{u"last_name"_s, 3}} << u"last_name"_s;
        QTest::newRow("month 13") << QJsonObject{{u"birthday_month"_s, 13}, {u"birthday_day"_s, 1}}
                                  << u"birthday_month"_s;
        QTest::newRow("incomplete birthday") << QJsonObject{{u"birthday_month"_s, 4}} << u"birthday"_s;
        QTest::newRow("31 April") << QJsonObject{{u"birthday_month"_s, 4}, {u"birthday_day"_s, 31}}
                                  << u"birthday"_s;
        QTest::newRow("anniversary") << QJsonObject{{u"anniversary"_s, u"spring"_s}} << u"anniversary"_s;
        QTest::newRow("read-only property") << QJsonObject{{u"contact_id"_s, u"x"_s}} << u"contact_id"_s;
        QTest::newRow("unknown list")
            << QJsonObject{{u"list_memberships"_s, QJsonArray{u"1618ae62-4752-11e9-9c8a-fa163e6b01c1"_s}}}
            << u"list_id"_s;
        QTest::newRow("address without kind")
            << QJsonObject{{u"street_addresses"_s, QJsonArray{QJsonObject{{u"city"_s, u"Essex"_s}}}}}
            << u"kind"_s;
        QTest::newRow("unknown custom field")
            << QJsonObject{{u"custom_fields"_s,
                            QJsonArray{
                                QJsonObject{{u"custom_field_id"_s, u"1618ae62-4752-11e9-9c8a-fa163e6b01c1"_s},
                                            {u"value"_s, u"x"_s}}}}}
            << u"custom_field_id"_s;
        QTest::newRow("unknown permission")
            << QJsonObject{{u"email_address"_s, QJsonObject{{u"address"_s, u"a@example.com"_s},
                                                            {u"permission_to_send"_s, u"yes"_s}}}}
            << u"permission_to_send"_s;
        QTest::newRow("no address") << QJsonObject{{u"email_address"_s,
                                                    QJsonObject{{u"address"_s, u"nobody"_s}}}}
                                    << u"email_address"_s;
    }
    void requestBodiesAreValidatedStrictly()
    {
        QFETCH(QJsonObject, change);
        QFETCH(QString, word);
        const QString address = anybody();
        QJsonObject body = putBody(address);
        for (auto value = change.begin(); value != change.end(); ++value)
            body.insert(value.key(), value.value());
        const QJsonObject before = contactAt(address);
        const Support::PracticeReply reply = server.call("PUT", contactPath(address), token, body);
        QCOMPARE(reply.status, 400);
        QVERIFY2(reply.errorMessage().contains(word), qPrintable(reply.errorMessage()));
        QCOMPARE(contactAt(address), before);
    }

    void putClearsOmittedCoreFieldsAndKeepsOmittedCollections()
    {
        const QString address = u"amelia.delacroix@example.org"_s;
        const QJsonObject before = contactAt(address);
        QVERIFY(before.contains("birthday_month"_L1) && !before["custom_fields"_L1].toArray().isEmpty());
        QCOMPARE(server.call("PUT", contactPath(address), token, putBody(address)).status, 200);
        const QJsonObject after = contactAt(address);
        QVERIFY(!after.contains("last_name"_L1) && !after.contains("birthday_month"_L1));
        QCOMPARE(after["custom_fields"_L1], before["custom_fields"_L1]);
        QCOMPARE(after["list_memberships"_L1], before["list_memberships"_L1]);
        QCOMPARE(after["phone_numbers"_L1], before["phone_numbers"_L1]);
    }

    void sentCollectionReplacesTheExistingOne()
    {
        const QString address = u"amelia.delacroix@example.org"_s;
        QJsonObject body = putBody(address);
        body.insert("phone_numbers"_L1,
                    QJsonArray{QJsonObject{{u"phone_number"_s, u"978-555-0199"_s}, {u"kind"_s, u"home"_s}}});
        body.insert("list_memberships"_L1, QJsonArray());
        QCOMPARE(server.call("PUT", contactPath(address), token, body).status, 200);
        const QJsonObject after = contactAt(address);
        QCOMPARE(after["phone_numbers"_L1].toArray().size(), 1);
        QCOMPARE(after["phone_numbers"_L1][0]["kind"_L1].toString(), u"home"_s);
        QCOMPARE(after["list_memberships"_L1].toArray().size(), 0);
    }

    void sourceOfAnUnsubscribeDecidesWhoMayUndoIt_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<int>("status");
        QTest::newRow("person") << u"Contact"_s << 400;
        QTest::newRow("studio") << u"Account"_s << 200;
    }
    void sourceOfAnUnsubscribeDecidesWhoMayUndoIt()
    {
        QFETCH(QString, source);
        QFETCH(int, status);
        const QString address = anybody();
        QJsonObject body = putBody(address);
        body.insert("update_source"_L1, source);
        body.insert("email_address"_L1, QJsonObject{{u"address"_s, address},
                                                    {u"permission_to_send"_s, u"unsubscribed"_s},
                                                    {u"opt_out_reason"_s, u"Asked"_s}});
        QCOMPARE(server.call("PUT", contactPath(address), token, body).status, 200);
        const QJsonObject contact = contactAt(address);
        QCOMPARE(contact["email_address"_L1]["opt_out_source"_L1].toString(), source);
        QCOMPARE(contact["list_memberships"_L1].toArray().size(), 0);
        QCOMPARE(server.call("PUT", contactPath(address), token, putBody(address)).status, status);
    }

    void openQuestionsAboutPutAreSwitches()
    {
        const QString address = u"amelia.delacroix@example.org"_s;
        QJsonObject body = putBody(address);
        server.setBehaviour(u"put_omitted_collections"_s, u"wipe"_s);
        QCOMPARE(server.call("PUT", contactPath(address), token, body).status, 200);
        QCOMPARE(contactAt(address)["custom_fields"_L1].toArray().size(), 0);
        server.setBehaviour(u"put_empty_lists"_s, u"400"_s);
        body.insert("list_memberships"_L1, QJsonArray());
        QCOMPARE(server.call("PUT", contactPath(address), token, body).status, 400);
        server.setBehaviour(u"put_without_email"_s, u"400"_s);
        QCOMPARE(server.call("PUT", contactPath(address), token, {{u"update_source"_s, u"Account"_s}}).status,
                 400);
        server.setBehaviour(u"put_without_email"_s, u"keep"_s);
        QCOMPARE(server.call("PUT", contactPath(address), token, {{u"update_source"_s, u"Account"_s}}).status,
                 200);
        QCOMPARE(contactAt(address)["email_address"_L1]["permission_to_send"_L1].toString(), u"implicit"_s);
    }

    void changedAddressMovesTheContact()
    {
        const QString old = anybody();
        const QString id = contactAt(old)["contact_id"_L1].toString();
        QCOMPARE(server.call("PUT", contactPath(old), token, putBody(u"moved@example.com"_s)).status, 200);
        QCOMPARE(contactAt(u"moved@example.com"_s)["contact_id"_L1].toString(), id);
        QVERIFY(contactAt(old).isEmpty());
    }

    void addressOfAnotherContactIsAConflict()
    {
        const QStringList addresses = server.addressesOn(news);
        const QString holder = contactAt(addresses[1])["contact_id"_L1].toString();
        const Support::PracticeReply reply =
            server.call("PUT", contactPath(addresses[0]), token, putBody(addresses[1]));
        QCOMPARE(reply.status, 409);
        QVERIFY(reply.errorMessage().contains(holder));
    }

    void onlyTheAccountCanRestoreADeletedContact()
    {
        const QString address = anybody();
        const QByteArray path = contactPath(address);
        server.hook(u"delete-contact"_s, {{u"email"_s, address}});
        QJsonObject body = putBody(address);
        body.insert("update_source"_L1, u"Contact"_s);
        QCOMPARE(server.call("PUT", path, token, body).status, 400);
        body.insert("update_source"_L1, u"Account"_s);
        QCOMPARE(server.call("PUT", path, token, body).status, 200);
        QVERIFY(!contactAt(address).contains("deleted_at"_L1));
    }

    void invalidAndUnknownIdsAreNotFound()
    {
        QCOMPARE(server.call("GET", "/v3/contacts/nonsense", token).errorMessage(),
                 u"contact_id is in an invalid format."_s);
        QCOMPARE(server
                     .call("PUT", "/v3/contacts/1618ae62-4752-11e9-9c8a-fa163e6b01c1", token,
                           putBody(u"a@example.com"_s))
                     .status,
                 404);
    }

    void signUpFormAppendsAndSilentlyResubscribes()
    {
        const QString address = anybody();
        server.optOut(address);
        const QJsonObject body{{u"email_address"_s, address},
                               {u"list_memberships"_s, QJsonArray{server.listId(news)}}};
        const Support::PracticeReply reply = server.call("POST", "/v3/contacts/sign_up_form", token, body);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.object()["action"_L1].toString(), u"updated"_s);
        QCOMPARE(contactAt(address)["email_address"_L1]["permission_to_send"_L1].toString(), u"explicit"_s);
        const QJsonObject fresh{{u"email_address"_s, u"form@example.com"_s},
                                {u"list_memberships"_s, QJsonArray{server.listId(news)}}};
        QCOMPARE(server.call("POST", "/v3/contacts/sign_up_form", token, fresh).status, 201);
        server.setBehaviour(u"confirmed_opt_in"_s, u"on"_s);
        const QJsonObject pending{{u"email_address"_s, u"form2@example.com"_s},
                                  {u"list_memberships"_s, QJsonArray{server.listId(news)}}};
        QCOMPARE(server.call("POST", "/v3/contacts/sign_up_form", token, pending).status, 201);
        QCOMPARE(contactAt(u"form2@example.com"_s)["email_address"_L1]["permission_to_send"_L1].toString(),
                 u"pending_confirmation"_s);
    }

    void resubscribeSendsOneEmailAndWaitsForThePerson()
    {
        const QString address = anybody();
        const QByteArray path =
            "/v3/contacts/resubscribe/" + contactAt(address)["contact_id"_L1].toString().toLatin1();
        server.optOut(address);
        const QJsonObject body{{u"list_ids"_s, QJsonArray{server.listId(news)}}};
        QCOMPARE(server.call("PUT", path, token, body).status, 200);
        QCOMPARE(contactAt(address)["email_address"_L1]["permission_to_send"_L1].toString(),
                 u"unsubscribed"_s);
        QCOMPARE(server.call("PUT", path, token, body).status, 409);
        server.hook(u"confirm-resubscribe"_s, {{u"email"_s, address}});
        QVERIFY(server.addressesOn(news).contains(address));
        QCOMPARE(contactAt(address)["email_address"_L1]["permission_to_send"_L1].toString(), u"explicit"_s);
    }

    void countsAddUp()
    {
        const QJsonObject counts = get("/v3/contacts/counts?include=new_subscriber");
        const QJsonObject permissions = server.look(u"account"_s)["contacts"_L1].toObject();
        QCOMPARE(counts["implicit"_L1], permissions["implicit"_L1]);
        QCOMPARE(counts["unsubscribed"_L1].toInt(), 5);
        QCOMPARE(counts["pending"_L1].toInt(), 1);
        QVERIFY(counts["total"_L1].toInt() > counts["explicit"_L1].toInt() + counts["implicit"_L1].toInt());
        QVERIFY(counts.contains("new_subscriber"_L1));
    }

    void wrongContentTypeIs415()
    {
        const auto reply =
            server.send("POST", "/v3/contacts", "{}",
                        {{"Authorization", "Bearer " + token}, {"Content-Type", "text/plain"}});
        QCOMPARE(reply.status, 415);
        const auto broken =
            server.send("POST", "/v3/contacts", "{",
                        {{"Authorization", "Bearer " + token}, {"Content-Type", "application/json"}});
        QCOMPARE(broken.status, 400);
    }
};

QTEST_GUILESS_MAIN(ContactsApiTest)
#include "tst_contactsapi.moc"
