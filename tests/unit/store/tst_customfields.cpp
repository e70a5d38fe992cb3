// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "store/directory/customfields.h"
#include "store/directory/importundo.h"
#include "store/directory/removedclients.h"

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

    void renamesAFieldWithItsValues()
    {
        StoreFixture store;
        CustomFields fields(*store.database);
        QVERIFY(fields.add(u"Locker"_s, CustomFieldType::Text));
        QVERIFY(fields.bind(u"Locker"_s, {u"id-1"_s}, u"locker"_s));
        const auto ana = store.addClient(u"Ana"_s, u"ana@example.com"_s);
        Domain::Client edited = store.client(ana);
        edited.custom.insert(u"Locker"_s, u"12"_s);
        QVERIFY(store.directory().update(edited));
        QVERIFY(fields.rename(u"locker"_s, u" Locker number "_s));
        const CustomField renamed{u"Locker number"_s, CustomFieldType::Text, {u"id-1"_s}, u"locker"_s};
        QCOMPARE(StoreFixture::stored(fields.all()), QList{renamed});
        QCOMPARE(store.client(ana).custom, (QMap<QString, QString>{{u"Locker number"_s, u"12"_s}}));
    }

    void keysThatWereSentFollowTheName()
    {
        StoreFixture store;
        CustomFields fields(*store.database);
        QVERIFY(fields.add(u"Locker"_s, CustomFieldType::Text));
        Domain::AddressRecord record;
        record.address = u"ana@example.com"_s;
        record.sentKeys = QStringList{u"custom.Locker"_s, u"email"_s};
        QVERIFY(store.addressRecords().save(record));
        for (const auto &[from, to] : {std::pair(u"Locker"_s, u"LOCKER"_s), std::pair(u"Locker"_s, u"Box"_s),
                                       std::pair(u"Box"_s, u"Locker number"_s)})
            QVERIFY(fields.rename(from, to));
        const QStringList now{u"custom.Locker number"_s, u"email"_s};
        QCOMPARE(StoreFixture::stored(store.addressRecords().find(record.address))->sentKeys, now);
        QCOMPARE(store.view(record.address).addressRecord.sentKeys, now);
    }

    void renamesOnlyToALabelThatIsFree()
    {
        StoreFixture store;
        CustomFields fields(*store.database);
        QVERIFY(fields.add(u"Pet"_s, CustomFieldType::Text));
        QVERIFY(fields.add(u"Mat"_s, CustomFieldType::Text));
        for (const QString &label : {u"mat"_s, u" "_s, u"Last name"_s, u"x"_s.repeated(51)})
            QCOMPARE(fields.rename(u"Pet"_s, label).error().kind, Error::Kind::InvalidInput);
        QCOMPARE(fields.rename(u"Hat"_s, u"Cap"_s).error().kind, Error::Kind::NotFound);
        QVERIFY(fields.rename(u"Pet"_s, u"PET"_s)); // only the case
        QVERIFY(fields.rename(u"PET"_s, u"Animal"_s));
        // What refers to the former name, such as a report, still means the field.
        for (const auto &taken :
             {fields.add(u"pet"_s, CustomFieldType::Text), fields.rename(u"Mat"_s, u"Pet"_s)})
            QVERIFY2(!taken && taken.error().message.contains("Animal"_L1), "free");
        QVERIFY(fields.rename(u"Animal"_s, u"Pet"_s)); // its own
        QCOMPARE(StoreFixture::stored(fields.all()).size(), 2);
    }

    void removesAFieldThatNoProfileHasAValueIn()
    {
        StoreFixture store;
        CustomFields fields(*store.database);
        QVERIFY(fields.add(u"Pet"_s, CustomFieldType::Text));
        QVERIFY(fields.rename(u"Pet"_s, u"Animal"_s));
        const auto ana = store.addClient(u"Ana"_s, u"ana@example.com"_s);
        auto client = store.client(ana);
        client.custom = {{u"Animal"_s, u"Cat"_s}};
        QVERIFY(store.directory().update(client));
        QCOMPARE(fields.remove(u"Animal"_s).error().kind, Error::Kind::InvalidInput);
        QVERIFY(store.directory().remove(ana)); // and can be put back
        QCOMPARE(fields.remove(u"animal"_s).error().kind, Error::Kind::InvalidInput);
        QVERIFY(Store::RemovedClients(*store.database).putBack(ana));
        client = store.client(ana);
        client.custom.clear();
        QVERIFY(store.directory().update(client));
        QVERIFY(Store::beginImport(*store.database, u"report.csv"_s, 1));
        QCOMPARE(fields.remove(u"animal"_s).error().kind, Error::Kind::InvalidInput);
        QVERIFY(Store::endImport(*store.database));
        QVERIFY(fields.remove(u"animal"_s));
        QVERIFY(StoreFixture::stored(fields.all()).isEmpty());
        QVERIFY(StoreFixture::stored(fields.formerLabels()).isEmpty());
        QCOMPARE(fields.remove(u"Animal"_s).error().kind, Error::Kind::NotFound);
    }

    void movesFields()
    {
        StoreFixture store;
        CustomFields fields(*store.database);
        for (const QString &label : {u"a"_s, u"b"_s, u"c"_s})
            QVERIFY(fields.add(label, CustomFieldType::Text));
        const auto order = [&] {
            QStringList labels;
            for (const CustomField &field : StoreFixture::stored(fields.all()))
                labels.append(field.label);
            return labels.join(QString());
        };
        QVERIFY(fields.move(u"C"_s, 0));
        QCOMPARE(order(), u"cab"_s);
        QVERIFY(fields.move(u"c"_s, 99));
        QCOMPARE(order(), u"abc"_s);
        QVERIFY(fields.move(u"a"_s, 1));
        QVERIFY(fields.add(u"d"_s, CustomFieldType::Text));
        QCOMPARE(order(), u"bacd"_s);
        QCOMPARE(fields.move(u"x"_s, 0).error().kind, Error::Kind::NotFound);
    }

    void remembersWhatMustBePlannedAgain()
    {
        StoreFixture store;
        CustomFields fields(*store.database);
        QVERIFY(fields.add(u"Pet"_s, CustomFieldType::Text));
        const auto isToDo = [&](Store::FieldChange change) {
            const auto found = StoreFixture::stored(fields.toPlanAgain());
            return found.size() == 1 && found.constFirst().change == change;
        };
        QVERIFY(fields.setSent(u"Pet"_s, true)); // as it was
        QVERIFY(StoreFixture::stored(fields.toPlanAgain()).isEmpty());
        QVERIFY(fields.setSent(u"Pet"_s, false));
        QVERIFY(!StoreFixture::stored(fields.all()).constFirst().isSent);
        QVERIFY(isToDo(Store::FieldChange::Problems));
        const auto planned = StoreFixture::stored(fields.toPlanAgain()).constFirst();
        QVERIFY(fields.setSent(u"Pet"_s, true));
        QVERIFY(fields.rename(u"Pet"_s, u"Animal"_s));
        QVERIFY(StoreFixture::stored(fields.all()).constFirst().isSent);
        QVERIFY(isToDo(Store::FieldChange::Values));
        QVERIFY(fields.endPlanningAgain(planned)); // the owner was faster
        QVERIFY(isToDo(Store::FieldChange::Values));
        QVERIFY(fields.endPlanningAgain({u"Pet"_s, Store::FieldChange::Values}));
        QVERIFY(StoreFixture::stored(fields.toPlanAgain()).isEmpty());
        QCOMPARE(fields.setSent(u"Hat"_s, false).error().kind, Error::Kind::NotFound);
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
