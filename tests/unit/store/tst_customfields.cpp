// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "store/directory/customfields.h"

using namespace Qt::StringLiterals;
using Core::Error;
using Domain::CustomField;
using Domain::CustomFieldType;
using Store::CustomFields;

class CustomFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderOfCreation()
    {
        StoreFixture store;
        CustomFields fields(*store.database);
        QVERIFY(fields.add(u" T-shirt size "_s, CustomFieldType::Select));
        QVERIFY(fields.add(u"Allergies"_s, CustomFieldType::Text));
        const QList<CustomField> expected{{u"T-shirt size"_s, CustomFieldType::Select, {}, {}},
                                          {u"Allergies"_s, CustomFieldType::Text, {}, {}}};
        QCOMPARE(StoreFixture::stored(fields.all()), expected);
    }

    void rejectsInvalidLabels_data()
    {
        QTest::addColumn<QString>("label");
        QTest::newRow("empty") << u"  "_s;
        QTest::newRow("too long") << u"x"_s.repeated(51);
        QTest::newRow("taken") << u"Pet"_s;
        QTest::newRow("taken, other case") << u"PET"_s;
        QTest::newRow("standard field") << u"First Name"_s;
        QTest::newRow("spelling of a standard field") << u"mobile"_s;
        QTest::newRow("key of a standard field") << u"postal_code"_s;
        QTest::newRow("consent") << u"News and Updates"_s;
    }
    void rejectsInvalidLabels()
    {
        QFETCH(QString, label);
        StoreFixture store;
        CustomFields fields(*store.database);
        QVERIFY(fields.add(u"Pet"_s, CustomFieldType::Text));
        const auto added = fields.add(label, CustomFieldType::Text);
        QVERIFY(!added);
        QCOMPARE(added.error().kind, Error::Kind::InvalidInput);
        QCOMPARE(StoreFixture::stored(fields.all()).size(), 1);
    }

    void acceptsALabelOf50Characters()
    {
        StoreFixture store;
        QVERIFY(CustomFields(*store.database).add(u"x"_s.repeated(50), CustomFieldType::Date));
    }

    void linksFieldsToConstantContactAndUnlinksThem()
    {
        StoreFixture store;
        CustomFields fields(*store.database);
        QVERIFY(fields.add(u"Pet"_s, CustomFieldType::Text));
        QVERIFY(fields.bind(u"Pet"_s, {u"id-1"_s}, u"pet_2"_s));
        const CustomField bound{u"Pet"_s, CustomFieldType::Text, {u"id-1"_s}, u"pet_2"_s};
        QCOMPARE(StoreFixture::stored(fields.all()), QList{bound});
        QVERIFY(fields.unbindAll());
        QVERIFY(StoreFixture::stored(fields.all()).constFirst().remoteId.isEmpty());
        QCOMPARE(fields.bind(u"Shoe size"_s, {u"id-2"_s}, {}).error().kind, Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(CustomFieldsTest)
#include "tst_customfields.moc"
