// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/customfieldtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Domain::CustomFieldType;

class CustomFieldTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesValuesForReading_data()
    {
        QTest::addColumn<CustomFieldType>("type");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("text") << CustomFieldType::Text << u"true"_s << u"true"_s;
        QTest::newRow("number") << CustomFieldType::Number << u"12"_s << u"12"_s;
        QTest::newRow("ticked") << CustomFieldType::Checkbox << u" X"_s << u"Yes"_s;
        QTest::newRow("not ticked") << CustomFieldType::Checkbox << u"false"_s << u"No"_s;
        QTest::newRow("checkbox without a value") << CustomFieldType::Checkbox << QString() << QString();
        QTest::newRow("date") << CustomFieldType::Date << u"2019-09-01"_s << u"1 September 2019"_s;
        QTest::newRow("no date") << CustomFieldType::Date << u"soon"_s << u"soon"_s;
    }
    void writesValuesForReading()
    {
        QFETCH(CustomFieldType, type);
        QFETCH(QString, value);
        QFETCH(QString, text);
        Domain::CustomField field;
        field.type = type;
        QCOMPARE(Presenters::customFieldText(field, value), text);
    }
};

QTEST_GUILESS_MAIN(CustomFieldTextTest)
#include "tst_customfieldtext.moc"
