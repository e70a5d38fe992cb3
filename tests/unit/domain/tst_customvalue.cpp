// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/customvalue.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Domain::CustomFieldType;

class CustomValueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsWhatFits_data()
    {
        QTest::addColumn<CustomFieldType>("type");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("accepted");
        const auto add = [](CustomFieldType type, const QString &value, const QString &accepted) {
            QTest::addRow("%d %s", int(type), qPrintable(value)) << type << value << accepted;
        };
        add(CustomFieldType::Text, u" any text "_s, u" any text "_s);
        add(CustomFieldType::Number, u"12"_s, u"12"_s);
        add(CustomFieldType::Number, u" -7.5 "_s, u"-7.5"_s);
        add(CustomFieldType::Number, u"7,5"_s, {});
        add(CustomFieldType::Number, u"1e3"_s, {});
        add(CustomFieldType::Number, u"٣"_s, {});
        add(CustomFieldType::Number, u"12\n"_s, u"12"_s);
        add(CustomFieldType::Date, u"2026-04-30"_s, u"2026-04-30"_s);
        add(CustomFieldType::Date, u"4/30/2026"_s, u"2026-04-30"_s);
        add(CustomFieldType::Date, u"3/4/2026"_s, {});
        add(CustomFieldType::Date, u"2026-02-30"_s, {});
        add(CustomFieldType::Date, u"3/4/26"_s, {});
        add(CustomFieldType::Date, u"long ago"_s, {});
        add(CustomFieldType::Checkbox, u"YES"_s, u"true"_s);
        add(CustomFieldType::Checkbox, u"x"_s, u"true"_s);
        add(CustomFieldType::Checkbox, u"Sí"_s, u"true"_s);
        add(CustomFieldType::Checkbox, u"non"_s, u"false"_s);
        add(CustomFieldType::Checkbox, u"0"_s, u"false"_s);
        add(CustomFieldType::Checkbox, u"perhaps"_s, {});
        add(CustomFieldType::Select, u"green"_s, {});
        add(CustomFieldType::Radio, u"green"_s, {});
    }

    void keepsToTheLimitsOfNumbers_data()
    {
        QTest::addColumn<bool>("mayBeNegative");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("accepted");
        QTest::newRow("whole") << true << 0 << u"7"_s << u"7"_s;
        QTest::newRow("half") << true << 0 << u"7.5"_s << QString();
        QTest::newRow("zeros") << true << 0 << u"7.00"_s << u"7"_s;
        QTest::newRow("hundred") << true << 0 << u"100"_s << u"100"_s;
        QTest::newRow("one decimal") << true << 1 << u"7.50"_s << u"7.5"_s;
        QTest::newRow("two decimals") << true << 1 << u"7.25"_s << QString();
        QTest::newRow("kept zeros") << true << 2 << u"7.50"_s << u"7.50"_s;
        QTest::newRow("below zero") << false << 2 << u"-7.5"_s << QString();
        QTest::newRow("allowed below zero") << true << 2 << u"-7.5"_s << u"-7.5"_s;
    }

    void keepsToTheLimitsOfNumbers()
    {
        QFETCH(const bool, mayBeNegative);
        QFETCH(const int, decimals);
        QFETCH(const QString, value);
        QFETCH(const QString, accepted);
        QCOMPARE(Domain::acceptedValue(CustomFieldType::Number, value, {mayBeNegative, decimals})
                     .value_or(QString()),
                 accepted);
    }

    void acceptsWhatFits()
    {
        QFETCH(const CustomFieldType, type);
        QFETCH(const QString, value);
        QFETCH(const QString, accepted);
        QCOMPARE(Domain::acceptedValue(type, value).value_or(QString()), accepted);
    }
};

QTEST_GUILESS_MAIN(CustomValueTest)
#include "tst_customvalue.moc"
