// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practicetest.h"

using namespace Qt::StringLiterals;

/// Bulk jobs: imports, memberships, exports, and their duration.
class ImportApiTest : public PracticeTest
{
    Q_OBJECT

    Support::PracticeReply post(const QJsonArray &rows, const QJsonArray &lists)
    {
        return server.call("POST", "/v3/activities/contacts_json_import", token,
                           {{u"import_data"_s, rows}, {u"list_ids"_s, lists}});
    }
    /// The finished job.
    QJsonObject import(const QJsonArray &rows)
    {
        const QJsonObject made = post(rows, {server.listId(news)}).object();
        return get("/v3/activities/" + made["activity_id"_L1].toString().toLatin1());
    }
    static QJsonObject row(const QString &address, QJsonObject more = {})
    {
        more.insert("email"_L1, address);
        return more;
    }
    QJsonObject job(const QByteArray &name, const QJsonObject &body)
    {
        const QJsonObject made = server.call("POST", "/v3/activities/" + name, token, body).object();
        return get("/v3/activities/" + made["activity_id"_L1].toString().toLatin1());
    }
    Support::PracticeReply postFile(const QByteArray &csv, const QByteArray &fileName = "clients.csv")
    {
        const QByteArray list = server.listId(news).toLatin1();
        const QByteArray body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" +
                                fileName + "\"\r\nContent-Type: text/csv\r\n\r\n" + csv +
                                "\r\n--b\r\nContent-Disposition: form-data; name=\"list_ids\"\r\n\r\n" +
                                list + "\r\n--b--\r\n";
        return server.send(
            "POST", "/v3/activities/contacts_file_import", body,
            {{"Authorization", "Bearer " + token}, {"Content-Type", "multipart/form-data; boundary=b"}});
    }

private Q_SLOTS:
    void importedPeopleAreImplicitAndOnTheList()
    {
        const QJsonObject done = import({row(u"one@example.com"_s, {{u"first_name"_s, u"One"_s},
                                                                    {u"cf:Membership"_s, u"Gold"_s},
                                                                    {u"phone"_s, u"978-555-0001"_s},
                                                                    {u"street"_s, u"1 Road"_s},
                                                                    {u"zip"_s, u"01966"_s},
                                                                    {u"birthday_month"_s, 4},
                                                                    {u"birthday_day"_s, 9}})});
        QCOMPARE(done["state"_L1].toString(), u"completed"_s);
        QCOMPARE(done["status"_L1]["items_total_count"_L1].toInt(), 1);
        const QJsonObject contact = server.contact(u"one@example.com"_s);
        QCOMPARE(contact["permission"_L1].toString(), u"implicit"_s);
        QCOMPARE(contact["lists"_L1].toArray(), QJsonArray{news});
        QCOMPARE(contact["custom"_L1]["Membership"_L1].toString(), u"Gold"_s);
        QCOMPARE(contact["birthday_day"_L1].toInt(), 9);
        QCOMPARE(contact["street_addresses"_L1][0]["postal_code"_L1].toString(), u"01966"_s);
    }

    void importChangesOnlySentFieldsAndNeverThePermission()
    {
        const QString address = u"bruno"_s;
        QString known;
        for (const QString &each : server.addressesOn(news)) {
            if (each.startsWith(address))
                known = each;
        }
        const QJsonObject before = server.contact(known);
        QCOMPARE(before["permission"_L1].toString(), u"explicit"_s);
        import({row(known.toUpper(), {{u"first_name"_s, u"Changed"_s}, { u"last_name"_s, u""_s }})});
        const QJsonObject after = server.contact(known);
        QCOMPARE(after["first_name"_L1].toString(), u"Changed"_s);
        QCOMPARE(after["last_name"_L1], before["last_name"_L1]); // a blank value clears nothing
        QCOMPARE(after["permission"_L1].toString(), u"explicit"_s);
        QCOMPARE(after["contact_id"_L1], before["contact_id"_L1]);
    }

    void importCountsUnsubscribedContactsAndDoesNotChangeThem()
    {
        const QString address = server.addressesOn(news).constFirst();
        const QString name = server.contact(address)["first_name"_L1].toString();
        server.optOut(address);
        const QJsonObject done = import({row(address, {{u"first_name"_s, u"Other"_s}})});
        QCOMPARE(done["status"_L1]["cannot_add_to_list_count"_L1].toInt(), 1);
        QCOMPARE(server.contact(address)["first_name"_L1].toString(), name);
        QVERIFY(!server.addressesOn(news).contains(address));
        server.setBehaviour(u"import_unsubscribed"_s, u"update"_s);
        import({row(address, {{ u"first_name"_s, u"Other"_s }})});
        QCOMPARE(server.contact(address)["first_name"_L1].toString(), u"Other"_s);
        QCOMPARE(server.contact(address)["permission"_L1].toString(), u"unsubscribed"_s);
    }

    void importAddsContactsWhoLeftTheListAgain()
    {
        const QString address = server.addressesOn(news).constFirst();
        server.leaveList(address, news);
        import({row(address)});
        QVERIFY(server.addressesOn(news).contains(address));
    }

    void importRestoresDeletedContactsUnlessTheyOptedOut()
    {
        const QStringList addresses = server.addressesOn(news);
        server.hook(u"delete-contact"_s, {{u"email"_s, addresses[0]}});
        server.optOut(addresses[1]);
        server.hook(u"delete-contact"_s, {{u"email"_s, addresses[1]}});
        const QJsonObject done = import({row(addresses[0]), row(addresses[1])});
        QCOMPARE(done["status"_L1]["cannot_add_to_list_count"_L1].toInt(), 1);
        QCOMPARE(server.contact(addresses[0])["permission"_L1].toString(), u"implicit"_s);
        QCOMPARE(server.contact(addresses[1])["permission"_L1].toString(), u"unsubscribed"_s);
        QVERIFY(!server.contact(addresses[1])["deleted"_L1].toBool());
    }

    void invalidRowsAreCountedAndTheOthersImported_data()
    {
        QTest::addColumn<QJsonObject>("bad");
        QTest::addColumn<QString>("counter");
        QTest::newRow("no address") << row(u"nobody"_s) << u"correctable_count"_s;
        QTest::newRow("neither name nor address")
            << QJsonObject{{u"city"_s, u"Essex"_s}} << u"correctable_count"_s;
        QTest::newRow("incomplete birthday")
            << row(u"a@example.com"_s, {{u"birthday_month"_s, 2}}) << u"correctable_count"_s;
        QTest::newRow("anniversary") << row(u"a@example.com"_s, {{u"anniversary"_s, u"May"_s}})
                                     << u"correctable_count"_s;
        QTest::newRow("long name") << row(u"a@example.com"_s, {{u"first_name"_s, QString(51, u'x')}})
                                   << u"error_count"_s;
        QTest::newRow("long address") << row(QString(45, u'x') + u"@example.com"_s) << u"error_count"_s;
        QTest::newRow("four phones") << row(u"a@example.com"_s, {{u"phone"_s, u"1"_s},
                                                                 {u"home_phone"_s, u"2"_s},
                                                                 {u"work_phone"_s, u"3"_s},
                                                                 {u"mobile_phone"_s, u"4"_s}})
                                     << u"error_count"_s;
        QTest::newRow("invalid value")
            << row(u"a@example.com"_s, {{u"cf:Member_since"_s, u"long ago"_s}}) << u"error_count"_s;
    }
    void invalidRowsAreCountedAndTheOthersImported()
    {
        QFETCH(QJsonObject, bad);
        QFETCH(QString, counter);
        const QJsonObject status = import({bad, row(u"good@example.com"_s)})["status"_L1].toObject();
        QCOMPARE(status["items_total_count"_L1].toInt(), 2);
        QCOMPARE(status["person_count"_L1].toInt(), 1);
        QCOMPARE(status[counter].toInt(), 1);
        QVERIFY(server.addressesOn(news).contains(u"good@example.com"_s));
        QVERIFY(server.contact(u"a@example.com"_s).isEmpty());
    }

    void unknownFieldIsIgnoredWithAMessageOrFailsTheJob()
    {
        const QJsonObject ignored = import({row(u"a@example.com"_s, {{u"cf:Nothing"_s, u"x"_s}})});
        QCOMPARE(ignored["state"_L1].toString(), u"completed"_s);
        QVERIFY(ignored["activity_errors"_L1][0].toString().contains("Nothing"_L1));
        server.setBehaviour(u"import_unknown_field"_s, u"failed"_s);
        QCOMPARE(import({row(u"b@example.com"_s, {{u"cf:Nothing"_s, u"x"_s}})})["state"_L1].toString(),
                 u"failed"_s);
        QVERIFY(server.contact(u"b@example.com"_s).isEmpty());
    }

    void importSwitchesHaveTheirEffect()
    {
        server.setBehaviour(u"import_blank"_s, u"clear"_s);
        server.setBehaviour(u"import_long_value"_s, u"truncate"_s);
        server.setBehaviour(u"import_deleted"_s, u"error"_s);
        const QStringList addresses = server.addressesOn(news);
        server.hook(u"delete-contact"_s, {{u"email"_s, addresses[1]}});
        const QJsonObject done =
            import({row(addresses[0], {{u"last_name"_s, u""_s}, {u"first_name"_s, QString(60, u'x')}}),
                    row(addresses[1])});
        QCOMPARE(done["status"_L1]["error_count"_L1].toInt(), 1);
        const QJsonObject contact = server.contact(addresses[0]);
        QVERIFY(!contact.contains("last_name"_L1));
        QCOMPARE(contact["first_name"_L1].toString().size(), 50);
        QVERIFY(server.contact(addresses[1])["deleted"_L1].toBool());
    }

    void invalidStructuresAreRejectedImmediately_data()
    {
        QTest::addColumn<QJsonObject>("bad");
        QTest::newRow("address as an object")
            << QJsonObject{{u"email_address"_s, QJsonObject{{u"address"_s, u"a@example.com"_s}}}};
        QTest::newRow("custom_fields") << row(u"a@example.com"_s, {{u"custom_fields"_s, QJsonArray()}});
        QTest::newRow("birthday as text") << row(u"a@example.com"_s, {{u"birthday_month"_s, u"4"_s}});
        QTest::newRow("name as a number") << row(u"a@example.com"_s, {{u"first_name"_s, 4}});
    }
    void invalidStructuresAreRejectedImmediately()
    {
        QFETCH(QJsonObject, bad);
        QCOMPARE(post({bad}, {server.listId(news)}).status, 400);
    }

    void unknownListIsRejectedOrFailsTheJob()
    {
        const QJsonArray nowhere{u"1618ae62-4752-11e9-9c8a-fa163e6b01c1"_s};
        QCOMPARE(post({row(u"a@example.com"_s)}, nowhere).status, 400);
        QCOMPARE(post({row(u"a@example.com"_s)}, {}).status, 400);
        server.setBehaviour(u"import_unknown_list"_s, u"failed"_s);
        const Support::PracticeReply reply = post({row(u"a@example.com"_s)}, nowhere);
        QCOMPARE(reply.status, 201);
        QCOMPARE(get("/v3/activities/" + reply.object()["activity_id"_L1].toString().toLatin1())["state"_L1]
                     .toString(),
                 u"failed"_s);
    }

    void rowsBeyondFourMegabytesAreSilentlyDropped()
    {
        server.setBehaviour(u"import_bytes"_s, u"10000"_s);
        QJsonArray rows;
        for (int i = 0; i < 400; ++i)
            rows.append(row(u"many%1@example.com"_s.arg(i), {{u"last_name"_s, u"a \"quoted\" ] } name"_s}}));
        const QJsonObject done = import(rows);
        const int taken = done["status"_L1]["items_total_count"_L1].toInt();
        QVERIFY(taken > 100 && taken < 400);
        QCOMPARE(done["state"_L1].toString(), u"completed"_s);
        QVERIFY(!server.contact(u"many%1@example.com"_s.arg(taken - 1)).isEmpty());
        QVERIFY(server.contact(u"many%1@example.com"_s.arg(taken)).isEmpty());
    }

    void tenThousandRowsInOneBodyAreImportedQuickly()
    {
        QJsonArray rows;
        const QString filler(250, u'x');
        for (int i = 0; i < 10000; ++i)
            rows.append(row(u"load%1@example.com"_s.arg(i),
                            {{u"cf:Membership"_s, filler}, {u"first_name"_s, u"Load"_s}}));
        QElapsedTimer elapsed;
        elapsed.start();
        const QJsonObject done = import(rows);
        QCOMPARE(done["status"_L1]["person_count"_L1].toInt(), 10000);
        QVERIFY2(elapsed.elapsed() < 20000, "a request of nearly 4 MB must not take long");
        QCOMPARE(
            get("/v3/contacts?limit=500&status=all&lists=" + server.listId(news).toLatin1())["contacts"_L1]
                .toArray()
                .size(),
            500);
    }

    void moreThanFortyThousandRowsAreRejected()
    {
        QJsonArray rows;
        for (int i = 0; i < 40001; ++i)
            rows.append(QJsonObject{{u"email"_s, u"a"_s}});
        QCOMPARE(post(rows, {server.listId(news)}).status, 400);
    }

    void fileImportAcceptsQuotesAndCustomFields()
    {
        const Support::PracticeReply reply = postFile(
            "\xEF\xBB\xBF"
            "email,first_name,last_name,cf:Membership,birthday_month,birthday_day\r\n"
            "csv@example.com,\"Ada, \"\"the\"\" first\",\"Two\nlines\",Gold,4,9\r\n\r\nbad,,,,,\r\n");
        QCOMPARE(reply.status, 201);
        const QJsonObject done =
            get("/v3/activities/" + reply.object()["activity_id"_L1].toString().toLatin1());
        QCOMPARE(done["source_file_name"_L1].toString(), u"clients.csv"_s);
        QCOMPARE(done["status"_L1]["items_total_count"_L1].toInt(), 3); // including the header line
        QCOMPARE(done["status"_L1]["correctable_count"_L1].toInt(), 1);
        const QJsonObject contact = server.contact(u"csv@example.com"_s);
        QCOMPARE(contact["first_name"_L1].toString(), u"Ada, \"the\" first"_s);
        QCOMPARE(contact["last_name"_L1].toString(), u"Two\nlines"_s);
        QCOMPARE(contact["custom"_L1]["Membership"_L1].toString(), u"Gold"_s);
        QCOMPARE(contact["birthday_month"_L1].toInt(), 4);
    }

    void fileImportRejectsOtherContent()
    {
        QCOMPARE(server.call("POST", "/v3/activities/contacts_file_import", token, {}).status, 415);
        QCOMPARE(postFile("email\r\na@example.com\r\n", "clients.txt").status, 400);
        QCOMPARE(postFile("email,shoe\r\na@example.com,4\r\n").status, 400);
    }

    void jobsTakeTime()
    {
        server.setBehaviour(u"activity_initialized_ms"_s, u"1000000"_s);
        server.setBehaviour(u"activity_processing_ms"_s, u"2000000"_s);
        const QJsonObject made = post({row(u"slow@example.com"_s)}, {server.listId(news)}).object();
        QCOMPARE(made["state"_L1].toString(), u"initialized"_s);
        const QByteArray path = "/v3/activities/" + made["activity_id"_L1].toString().toLatin1();
        QCOMPARE(get(path)["state"_L1].toString(), u"initialized"_s);
        server.advanceClock(1500);
        QCOMPARE(get(path)["state"_L1].toString(), u"processing"_s);
        QVERIFY(get(path)["percent_done"_L1].toInt() > 0);
        QVERIFY(server.contact(u"slow@example.com"_s).isEmpty());
        QCOMPARE(get("/v3/activities?state=processing")["activities"_L1].toArray().size(), 1);
        server.advanceClock(2000);
        QCOMPARE(get(path)["state"_L1].toString(), u"completed"_s);
        QVERIFY(!server.contact(u"slow@example.com"_s).isEmpty());
        QCOMPARE(server.call("GET", "/v3/activities?state=initialized", token).status, 400);
        server.advanceClock(11 * 86400);
        token = server.accessToken();
        QCOMPARE(server.call("GET", path, token).status, 404);
    }

    void jobsCanFail_data()
    {
        QTest::addColumn<QString>("end");
        for (const char *end : {"failed", "timed_out", "cancelled", "processing"})
            QTest::newRow(end) << QString::fromLatin1(end);
    }
    void jobsCanFail()
    {
        QFETCH(QString, end);
        server.setBehaviour(u"activity_end"_s, end);
        QCOMPARE(import({row(u"never@example.com"_s)})["state"_L1].toString(), end);
        QVERIFY(server.contact(u"never@example.com"_s).isEmpty());
    }

    void listDeletedDuringTheJobFailsIt()
    {
        server.setBehaviour(u"activity_processing_ms"_s, u"1000000"_s);
        const QJsonObject made = post({row(u"late@example.com"_s)}, {server.listId(news)}).object();
        server.hook(u"delete-list"_s, {{u"list"_s, news}});
        server.advanceClock(1001);
        const QJsonObject done = get("/v3/activities/" + made["activity_id"_L1].toString().toLatin1());
        QCOMPARE(done["state"_L1].toString(), u"failed"_s);
        QVERIFY(server.contact(u"late@example.com"_s).isEmpty());
    }

    void tooManyUnfinishedJobsAreRejected()
    {
        server.setBehaviour(u"activity_queue"_s, u"2"_s);
        server.setBehaviour(u"activity_end"_s, u"processing"_s);
        QCOMPARE(post({row(u"a@example.com"_s)}, {server.listId(news)}).status, 201);
        QCOMPARE(post({row(u"a@example.com"_s)}, {server.listId(news)}).status, 201);
        QCOMPARE(post({row(u"a@example.com"_s)}, {server.listId(news)}).status, 429);
    }

    void jobsAreReturnedInPagesNewestFirst()
    {
        for (int i = 0; i < 3; ++i)
            import({row(u"page%1@example.com"_s.arg(i))});
        const QJsonObject first = get("/v3/activities?limit=2");
        QCOMPARE(first["activities"_L1].toArray().size(), 2);
        const QJsonObject rest = get(first["_links"_L1]["next"_L1]["href"_L1].toString().toLatin1());
        QCOMPARE(rest["activities"_L1].toArray().size(), 1);
        QVERIFY(rest["activities"_L1][0]["activity_id"_L1] != first["activities"_L1][0]["activity_id"_L1]);
    }

    void membershipJobsAddAndRemove()
    {
        const QString address = server.addressesOn(news).constFirst();
        const QString id = server.contact(address)["contact_id"_L1].toString();
        const QJsonObject body{{u"source"_s, QJsonObject{{u"contact_ids"_s, QJsonArray{id}}}},
                               {u"list_ids"_s, QJsonArray{server.listId(news)}}};
        const QJsonObject removed = job("remove_list_memberships", body);
        QCOMPARE(removed["status"_L1]["items_completed_count"_L1].toInt(), 1);
        QVERIFY(!server.addressesOn(news).contains(address));
        QCOMPARE(server.contact(address)["permission"_L1].toString(), u"implicit"_s);
        QCOMPARE(job("add_list_memberships", body)["status"_L1]["items_completed_count"_L1].toInt(), 1);
        QVERIFY(server.addressesOn(news).contains(address));
        server.optOut(address);
        QCOMPARE(job("add_list_memberships", body)["status"_L1]["items_completed_count"_L1].toInt(), 0);
        QJsonObject two = body;
        two.insert("source"_L1,
                   QJsonObject{{u"contact_ids"_s, QJsonArray{id}}, {u"all_active_contacts"_s, true}});
        QCOMPARE(server.call("POST", "/v3/activities/remove_list_memberships", token, two).status, 400);
    }

    void exportContainsTheListAsCsv()
    {
        const QJsonObject done =
            job("contact_exports", {{u"list_ids"_s, QJsonArray{server.listId(news)}},
                                    {u"fields"_s, QJsonArray{u"email_address"_s, u"first_name"_s}}});
        const QByteArray link = done["_links"_L1]["results"_L1]["href"_L1].toString().toLatin1();
        QVERIFY(link.startsWith("/v3/contact_exports/"));
        const Support::PracticeReply file = server.call("GET", link, token);
        QCOMPARE(file.header("Content-Type"), QByteArray("text/csv"));
        QCOMPARE(file.body.count("\r\n"), server.addressesOn(news).size() + 1);
        QVERIFY(file.body.startsWith("\"Email address\","));
        QVERIFY(file.body.contains("\"Membership\"")); // custom fields are included automatically
        const QJsonObject left = job("contact_exports", {{u"status"_s, u"unsubscribed"_s}});
        QCOMPARE(left["status"_L1]["items_total_count"_L1].toInt(), 5);
        const QJsonObject wrong{{u"fields"_s, QJsonArray{u"email_optout_date"_s}}};
        QCOMPARE(server.call("POST", "/v3/activities/contact_exports", token, wrong).status, 400);
    }

    void contactsListsAndFieldsAreDeletedInBulk()
    {
        const QString address = server.addressesOn(news).constFirst();
        job("contact_delete", {{u"contact_ids"_s, QJsonArray{server.contact(address)["contact_id"_L1]}}});
        QVERIFY(server.contact(address)["deleted"_L1].toBool());
        job("list_delete", {{u"list_ids"_s, QJsonArray{server.listId(news)}}});
        QVERIFY(server.listId(news).isEmpty());
        const QString field =
            get("/v3/contact_custom_fields")["custom_fields"_L1][0]["custom_field_id"_L1].toString();
        job("custom_fields_delete", {{u"custom_field_ids"_s, QJsonArray{field}}});
        QCOMPARE(get("/v3/contact_custom_fields")["custom_fields"_L1].toArray().size(), 2);
    }
};

QTEST_GUILESS_MAIN(ImportApiTest)
#include "tst_importapi.moc"
