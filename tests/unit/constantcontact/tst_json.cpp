// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "constantcontact/accountsummary.h"
#include "constantcontact/activities.h"
#include "constantcontact/contactcustomfields.h"
#include "constantcontact/contactlists.h"
#include "constantcontact/contacts.h"
#include "constantcontact/nextlink.h"
#include "constantcontact/serviceerror.h"
#include "support/memorygrowth.h"
#include "support/sanitized.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using Core::Error;

/// Results for every field of every object that we read, if it is missing, null, of the wrong type, too long
/// or hostile: the record is skipped and counted, the response is rejected, or the field counts as empty;
/// never a crash, and never a value that the service did not send.
class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAField_data();
    void readsAField();
    void readsAPage_data();
    void readsAPage();
    void rejectsInvalidJsonObjects_data();
    void rejectsInvalidJsonObjects();
    void rejectsInvalidIds_data();
    void rejectsInvalidIds();
    void removesInvalidCharacters();
    void lastOfDuplicateKeysCounts();
    void mapsEveryKnownPermission();
    void invalidCountersConfirmNothing_data();
    void invalidCountersConfirmNothing();
    void readsHalfAMillionContacts();
    void skipsAndCountsInvalidRecords();
};

namespace {

const QByteArray kId = "1618ae62-4752-11e9-9c8a-fa163e6b01c1";

// Complete objects as sent by the service.
const QHash<QString, QByteArray> &samples()
{
    static const QHash<QString, QByteArray> made{
        {u"contact"_s,
         R"({"contact_id":"1618ae62-4752-11e9-9c8a-fa163e6b01c1","email_address":{"address":"ana@example.com",
             "permission_to_send":"unsubscribed","opt_out_source":"Contact","opt_out_date":"2026-09-03T15:56:29Z"},
             "list_memberships":["06526938-56dd-11e9-932a-fa163ea075fa"],"deleted_at":"2026-09-04T15:56:29Z"})"},
        {u"list"_s,
         R"({"list_id":"1618ae62-4752-11e9-9c8a-fa163e6b01c1","name":"News","membership_count":7})"},
        {u"activity"_s,
         R"({"activity_id":"1618ae62-4752-11e9-9c8a-fa163e6b01c1","state":"completed","created_at":"2026-09-03T15:00:00Z",
             "status":{"items_total_count":3,"person_count":3,"error_count":0,"correctable_count":0,
             "cannot_add_to_list_count":0},
             "_links":{"results":{"href":"/v3/contact_exports/1618ae62-4752-11e9-9c8a-fa163e6b01c1"}}})"},
        {u"field"_s,
         R"({"custom_field_id":"1618ae62-4752-11e9-9c8a-fa163e6b01c1","label":"Mat","name":"mat"})"},
        {u"account"_s, R"({"encoded_account_id":"p07e1l8cdif9dl","organization_name":"Quiet Harbor"})"}};
    return made;
}

// The object with the value at \p path (keys separated by dots) replaced; an undefined value removes the key.
QJsonObject changed(QJsonObject object, const QStringList &path, const QJsonValue &value)
{
    if (path.size() > 1)
        object.insert(path.first(), changed(object.value(path.first()).toObject(), path.mid(1), value));
    else if (value.isUndefined())
        object.remove(path.first());
    else
        object.insert(path.first(), value);
    return object;
}

// Result of the decoder in one line for a row; "none" if the object is rejected.
QString decoded(const QString &kind, const QJsonObject &object)
{
    if (kind == "contact"_L1) {
        const auto contact = ConstantContact::contactFrom(object);
        return contact ? u"%1 %2 %3 %4 %5 %6"_s.arg(contact->address)
                             .arg(int(contact->permission))
                             .arg(contact->optOutDate.toString(Qt::ISODate))
                             .arg(int(contact->optOutSource))
                             .arg(contact->lists ? contact->lists->size() : -1)
                             .arg(contact->deleted)
                       : u"none"_s;
    }
    if (kind == "list"_L1) {
        const auto list = ConstantContact::listFrom(object);
        return list ? u"%1 %2"_s.arg(list->name).arg(list->membershipCount) : u"none"_s;
    }
    if (kind == "activity"_L1) {
        const auto job = ConstantContact::activityFrom(object);
        return job ? u"%1 %2 %3 %4 %5"_s.arg(int(job->state))
                         .arg(job->createdAt.toString(Qt::ISODate))
                         .arg(job->itemsTotal)
                         .arg(job->tookEveryone())
                         .arg(job->results.isEmpty() ? 0 : 1)
                   : u"none"_s;
    }
    if (kind == "field"_L1) {
        const auto field = ConstantContact::customFieldFrom(object);
        return field ? field->label + u' ' + field->remoteName : u"none"_s;
    }
    const auto account = ConstantContact::accountFrom(object);
    return account ? account->id + u' ' + account->businessName : u"none"_s;
}

QJsonObject sample(const QString &kind)
{
    return QJsonDocument::fromJson(samples().value(kind)).object();
}

} // namespace

void JsonTest::readsAField_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("expected");
    const QJsonValue gone(QJsonValue::Undefined);
    const QJsonValue tooLong(QString(10'001, u'x'));
    // Expected results for: missing and null, a number, an object, too long.
    const auto row = [&](const char *kind, const char *path, const char *missing, const char *wrong,
                         const char *overlong) {
        const auto add = [&](const char *what, const QJsonValue &value, const char *expected) {
            QTest::addRow("%s %s %s", kind, path, what)
                << QString::fromLatin1(kind) << QString::fromLatin1(path) << value
                << QString::fromLatin1(expected);
        };
        add("missing", gone, missing);
        add("null", QJsonValue(QJsonValue::Null), missing);
        add("of the wrong type", QJsonValue(-7.5), wrong);
        add("array", QJsonArray{QJsonObject{{u"x"_s, 1}}}, wrong);
        add("too long", tooLong, overlong);
    };
    const char *whole = "ana@example.com 6 2026-09-03T15:56:29Z 1 1 1";
    QCOMPARE(decoded(u"contact"_s, sample(u"contact"_s)), QString::fromLatin1(whole));
    row("contact", "contact_id", "none", "none", "none");
    row("contact", "email_address", " 0  0 1 1", "none", "none"); // has only a mobile number
    row("contact", "email_address.address", "none", "none", "none");
    row("contact", "email_address.permission_to_send", "ana@example.com 0 2026-09-03T15:56:29Z 1 1 1", "none",
        "none");
    row("contact", "email_address.opt_out_date", "ana@example.com 6  1 1 1", "ana@example.com 6  1 1 1",
        "ana@example.com 6  1 1 1");
    row("contact", "email_address.opt_out_source", "ana@example.com 6 2026-09-03T15:56:29Z 0 1 1",
        "ana@example.com 6 2026-09-03T15:56:29Z 0 1 1", "ana@example.com 6 2026-09-03T15:56:29Z 0 1 1");
    row("contact", "deleted_at", "ana@example.com 6 2026-09-03T15:56:29Z 1 1 0", "none", "none");
    row("contact", "list_memberships", "ana@example.com 6 2026-09-03T15:56:29Z 1 -1 1", "none", "none");

    QCOMPARE(decoded(u"list"_s, sample(u"list"_s)), u"News 7"_s);
    row("list", "list_id", "none", "none", "none");
    row("list", "name", "none", "none", "none");
    row("list", "membership_count", "none", "none", "none");
    row("list", "deleted_at", "News 7", "none", "none");

    QCOMPARE(decoded(u"activity"_s, sample(u"activity"_s)), u"3 2026-09-03T15:00:00Z 3 1 1"_s);
    row("activity", "activity_id", "none", "none", "none");
    const char *unknownState = "0 2026-09-03T15:00:00Z 3 0 1";
    row("activity", "state", unknownState, unknownState, unknownState);
    row("activity", "created_at", "3  3 1 1", "3  3 1 1", "3  3 1 1");
    row("activity", "status", "3 2026-09-03T15:00:00Z 0 1 1", "3 2026-09-03T15:00:00Z 0 0 1",
        "3 2026-09-03T15:00:00Z 0 0 1");
    row("activity", "status.items_total_count", "3 2026-09-03T15:00:00Z 0 1 1",
        "3 2026-09-03T15:00:00Z 0 0 1", "3 2026-09-03T15:00:00Z 0 0 1");
    for (const char *counter :
         {"status.error_count", "status.correctable_count", "status.cannot_add_to_list_count"}) {
        row("activity", counter, "3 2026-09-03T15:00:00Z 3 1 1", "3 2026-09-03T15:00:00Z 3 0 1",
            "3 2026-09-03T15:00:00Z 3 0 1");
    }
    const char *noResults = "3 2026-09-03T15:00:00Z 3 1 0";
    row("activity", "_links", noResults, noResults, noResults);
    row("activity", "_links.results", noResults, noResults, noResults);
    row("activity", "_links.results.href", noResults, noResults, noResults);

    QCOMPARE(decoded(u"field"_s, sample(u"field"_s)), u"Mat mat"_s);
    row("field", "custom_field_id", "none", "none", "none");
    row("field", "label", "none", "none", "none");
    row("field", "name", "none", "none", "none");

    QCOMPARE(decoded(u"account"_s, sample(u"account"_s)), u"p07e1l8cdif9dl Quiet Harbor"_s);
    row("account", "encoded_account_id", "none", "none", "none");
    row("account", "organization_name", "p07e1l8cdif9dl ", "p07e1l8cdif9dl ", "p07e1l8cdif9dl ");
}

void JsonTest::readsAField()
{
    QFETCH(QString, kind);
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, expected);
    QCOMPARE(decoded(kind, changed(sample(kind), path.split(u'.'), value)), expected);
}

void JsonTest::readsAPage_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("records"); // -1: rejected
    QTest::addColumn<int>("unreadable");
    const QByteArray good = samples().value(u"contact"_s);
    QTest::newRow("one") << "{\"contacts\":[" + good + "]}" << 1 << 0;
    QTest::newRow("empty") << QByteArray("{\"contacts\":[]}") << 0 << 0;
    QTest::newRow("no contacts") << QByteArray("{}") << -1 << 0;
    QTest::newRow("contacts is null") << QByteArray("{\"contacts\":null}") << -1 << 0;
    QTest::newRow("contacts is an object") << QByteArray("{\"contacts\":{}}") << -1 << 0;
    QTest::newRow("contacts is a string") << QByteArray("{\"contacts\":\"none\"}") << -1 << 0;
    QTest::newRow("other values between contacts")
        << "{\"contacts\":[7," + good + ",null,[],\"x\",true]}" << 1 << 5;
    QTest::newRow("empty objects between contacts") << "{\"contacts\":[{}," + good + ",{}]}" << 1 << 2;
    QTest::newRow("nested array") << "{\"contacts\":[[" + good + "]]}" << 0 << 1;
}

void JsonTest::readsAPage()
{
    QFETCH(QByteArray, body);
    QFETCH(int, records);
    QFETCH(int, unreadable);
    const auto object = ConstantContact::object(body);
    QVERIFY(object);
    const auto page = ConstantContact::contactPageFrom(*object);
    QCOMPARE(page.ok(), records >= 0);
    if (!page) {
        QCOMPARE(page.error().kind, Error::Kind::InvalidResponse);
        return;
    }
    QCOMPARE(page->records.size(), records);
    QCOMPARE(page->unreadable.size(), unreadable);
}

void JsonTest::rejectsInvalidJsonObjects_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isTaken");
    const auto nested = [](int levels) {
        return "{\"a\":" + QByteArray(levels, '[') + QByteArray(levels, ']') + "}";
    };
    QTest::newRow("complete") << QByteArray("{\"a\":1}") << true;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{\"a\":1}") << true;
    QTest::newRow("surrounding white space") << QByteArray(" \r\n{\"a\":1}\n ") << true;
    QTest::newRow("1,023 levels") << nested(1022) << true;
    QTest::newRow("1,025 levels") << nested(1025) << false;
    QTest::newRow("a million levels") << QByteArray(1'000'000, '[') << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("array") << QByteArray("[]") << false;
    QTest::newRow("null") << QByteArray("null") << false;
    QTest::newRow("truncated") << QByteArray("{\"a\":[1,2") << false;
    QTest::newRow("truncated string") << QByteArray("{\"a\":\"b") << false;
    QTest::newRow("text after the end") << QByteArray("{\"a\":1}{\"b\":2}") << false;
    QTest::newRow("invalid UTF-8") << QByteArray("{\"a\":\"\xC3\x28\"}") << false;
    QTest::newRow("Latin-1") << QByteArray("{\"a\":\"caf\xE9\"}") << false;
    QTest::newRow("UTF-16") << QByteArray("{\0\"\0a\0\"\0:\0001\0}\0", 14) << false;
    QTest::newRow("NaN") << QByteArray("{\"a\":NaN}") << false;
    QTest::newRow("1e999") << QByteArray("{\"a\":1e999}") << false;
    QTest::newRow("comment") << QByteArray("{/* x */}") << false;
    QTest::newRow("trailing comma") << QByteArray("{\"a\":1,}") << false;
    QTest::newRow("HTML") << QByteArray("<html></html>") << false;
}

void JsonTest::rejectsInvalidJsonObjects()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isTaken);
    const auto object = ConstantContact::object(body);
    QCOMPARE(object.ok(), isTaken);
    if (!isTaken)
        QCOMPARE(object.error().kind, Error::Kind::InvalidResponse);
    // An error body of the same form yields no text and does not crash.
    if (!isTaken)
        QCOMPARE(ConstantContact::parseServiceError(500, body), (ConstantContact::ServiceError{500, {}, {}}));
}

void JsonTest::rejectsInvalidIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("parent path") << u"../../account/summary"_s;
    QTest::newRow("path after an id") << QString::fromLatin1(kId) + u"/../x"_s;
    QTest::newRow("query after an id") << QString::fromLatin1(kId) + u"?x=1"_s;
    QTest::newRow("SQL") << u"x' OR 1=1 --"_s;
    QTest::newRow("10 KB") << QString(10'000, u'a');
    QTest::newRow("line break after an id") << QString::fromLatin1(kId) + u'\n';
    QTest::newRow("NUL after an id") << QString::fromLatin1(kId) + QChar(0);
    QTest::newRow("NUL in an id") << QString::fromLatin1(kId).insert(3, QChar(0));
    QTest::newRow("full-width digits") << QString::fromLatin1(kId).replace(u'1', QChar(0xFF11));
    QTest::newRow("no hyphens") << QString::fromLatin1(kId).remove(u'-');
    QTest::newRow("braces") << u'{' + QString::fromLatin1(kId) + u'}';
    QTest::newRow("empty") << QString();
}

void JsonTest::rejectsInvalidIds()
{
    QFETCH(QString, id);
    const QList<std::pair<QString, QString>> ids{{u"contact"_s, u"contact_id"_s},
                                                 {u"list"_s, u"list_id"_s},
                                                 {u"activity"_s, u"activity_id"_s},
                                                 {u"field"_s, u"custom_field_id"_s}};
    for (const auto &[kind, key] : ids)
        QCOMPARE(decoded(kind, changed(sample(kind), {key}, id)), u"none"_s);
    QCOMPARE(decoded(u"contact"_s, changed(sample(u"contact"_s), {u"list_memberships"_s}, QJsonArray{id})),
             u"none"_s);
    const QString href = u"/v3/contact_exports/"_s + id;
    const auto job = ConstantContact::activityFrom(
        changed(sample(u"activity"_s), {u"_links"_s, u"results"_s, u"href"_s}, href));
    QVERIFY(job);
    QVERIFY(job->results.isEmpty() || job->results.endsWith(QString::fromLatin1(kId)));
}

void JsonTest::removesInvalidCharacters()
{
    const auto object =
        ConstantContact::object(R"({"list_id":"1618ae62-4752-11e9-9c8a-fa163e6b01c1","membership_count":0,
                                        "name":"a\u0000b\ud800c\udc00d\ud83d\ude00e"})");
    QVERIFY(object);
    const auto list = ConstantContact::listFrom(*object);
    QVERIFY(list);
    QCOMPARE(list->name, u"abcd\U0001F600e"_s);
    const auto raw = ConstantContact::object(QByteArray("{\"error_key\":\"a\0b\"}", 19));
    if (raw)
        QCOMPARE(ConstantContact::text(*raw, "error_key"_L1).value, u"ab"_s);
    QCOMPARE(
        ConstantContact::parseServiceError(409, R"([{"error_key":"k\u0000","error_message":"m\ud800"}])"),
        (ConstantContact::ServiceError{409, u"k"_s, u"m"_s}));
}

void JsonTest::lastOfDuplicateKeysCounts()
{
    const auto object = ConstantContact::object(R"({"contacts":[],"contacts":[7],"_links":null})");
    QVERIFY(object);
    const auto page = ConstantContact::contactPageFrom(*object);
    QVERIFY(page);
    QCOMPARE(page->unreadable.size(), 1);
}

void JsonTest::mapsEveryKnownPermission()
{
    using P = Domain::PermissionToSend;
    const QList<std::pair<QString, P>> words{
        {u"explicit"_s, P::Explicit},     {u"implicit"_s, P::Implicit},
        {u"not_set"_s, P::NotSet},        {u"pending_confirmation"_s, P::PendingConfirmation},
        {u"temp_hold"_s, P::TempHold},    {u"unsubscribed"_s, P::Unsubscribed},
        {u"EXPLICIT"_s, P::Unknown},      {u"explicit "_s, P::Unknown},
        {u"something new"_s, P::Unknown}, {QString(), P::Unknown}};
    for (const auto &[word, permission] : words) {
        const auto contact = ConstantContact::contactFrom(
            changed(sample(u"contact"_s), {u"email_address"_s, u"permission_to_send"_s}, word));
        QVERIFY(contact);
        QCOMPARE(contact->permission, permission);
    }
}

void JsonTest::invalidCountersConfirmNothing_data()
{
    QTest::addColumn<QJsonValue>("counter");
    QTest::newRow("negative") << QJsonValue(-1);
    QTest::newRow("fraction") << QJsonValue(0.5);
    QTest::newRow("string") << QJsonValue(u"0"_s);
    QTest::newRow("beyond 32 bits") << QJsonValue(3e9);
    QTest::newRow("true") << QJsonValue(true);
}

void JsonTest::invalidCountersConfirmNothing()
{
    QFETCH(QJsonValue, counter);
    for (const QString &key : {u"items_total_count"_s, u"error_count"_s, u"correctable_count"_s}) {
        const auto job =
            ConstantContact::activityFrom(changed(sample(u"activity"_s), {u"status"_s, key}, counter));
        QVERIFY(job);
        QVERIFY(job->isUnclear);
        QVERIFY(!job->tookEveryone());
    }
}

void JsonTest::readsHalfAMillionContacts()
{
    constexpr int kMany = 500'000;
    QByteArray body = "{\"contacts\":[";
    for (int i = 0; i < kMany; ++i) {
        body += (i == 0 ? "{" : ",{") + QByteArray("\"contact_id\":\"00000000-0000-0000-0000-") +
                QByteArray::number(i).rightJustified(12, '0') + "\",\"email_address\":{\"address\":\"p" +
                QByteArray::number(i) + "@example.com\",\"permission_to_send\":\"implicit\"}}";
    }
    body += "]}";
    const Support::MemoryGrowth growth;
    const auto object = ConstantContact::object(body);
    QVERIFY(object);
    const auto page = ConstantContact::contactPageFrom(*object);
    QVERIFY(page);
    QCOMPARE(page->records.size(), kMany);
    // The cap of 8 MiB prevents such pages; memory must stay proportional nevertheless.
    QVERIFY2(Support::kSanitized || growth.most() < 16 * body.size(),
             qPrintable(QString::number(growth.most())));
}

void JsonTest::skipsAndCountsInvalidRecords()
{
    QJsonArray lists{sample(u"list"_s), QJsonObject(), sample(u"field"_s)};
    const auto page = ConstantContact::listPageFrom({{u"lists"_s, lists}});
    QVERIFY(page);
    QCOMPARE(page->records.size(), 1);
    QCOMPARE(page->unreadable.size(), 2);
}

QTEST_GUILESS_MAIN(JsonTest)
#include "tst_json.moc"
