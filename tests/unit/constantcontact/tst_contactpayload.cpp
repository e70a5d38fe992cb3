// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "constantcontact/contactpayload.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using ConstantContact::UpdateSource;

namespace {

QJsonObject contact()
{
    return {
        {"contact_id"_L1, u"a"_s},
        {"first_name"_L1, u"Ana"_s},
        {"email_address"_L1, QJsonObject{{"address"_L1, u"ana@example.com"_s}}},
        {"custom_fields"_L1,
         QJsonArray{QJsonObject{{"custom_field_id"_L1, u"f"_s}, {"value"_L1, u"green"_s}}}},
        {"phone_numbers"_L1, QJsonArray{QJsonObject{{"phone_number"_L1, u"1"_s}, {"kind"_L1, u"home"_s}}}},
        {"street_addresses"_L1, QJsonArray{}},
        {"list_memberships"_L1, QJsonArray{u"l"_s}},
        {"notes"_L1, QJsonArray{}}};
}

} // namespace

class ContactPayloadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void collectionThatIsNotShownIsNotWritten_data()
    {
        QTest::addColumn<QString>("key");
        for (const char *key : {"custom_fields", "phone_numbers", "street_addresses", "notes"})
            QTest::newRow(key) << QString::fromLatin1(key);
    }
    // The service would replace the studio's collection there with an empty one.
    void collectionThatIsNotShownIsNotWritten()
    {
        QFETCH(QString, key);
        QJsonObject whole = contact();
        QVERIFY(ConstantContact::unchangedBody(whole, UpdateSource::Contact).value(key).isArray());
        for (const QJsonValue &missing : {QJsonValue(QJsonValue::Undefined), QJsonValue(QJsonValue::Null)}) {
            whole.insert(key, missing); // undefined removes the key
            QVERIFY(!ConstantContact::unchangedBody(whole, UpdateSource::Contact).contains(key));
            QCOMPARE(ConstantContact::showsCollections(whole), key == "notes"_L1); // notes are never written
        }
    }
    void wholeContactShowsItsCollections()
    {
        QVERIFY(ConstantContact::showsCollections(contact()));
        QJsonObject whole = contact();
        whole.remove("list_memberships"_L1);
        QVERIFY(!ConstantContact::showsCollections(whole));
    }
};

QTEST_GUILESS_MAIN(ContactPayloadTest)
#include "tst_contactpayload.moc"
