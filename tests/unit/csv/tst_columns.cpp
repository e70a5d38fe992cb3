// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/columns.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Csv::Column;
using Domain::StandardField;

namespace {

Column standard(StandardField field)
{
    return {Column::Kind::Standard, field, {}};
}
Column custom(const QString &label)
{
    return {Column::Kind::Custom, StandardField::StudioNumber, label};
}

} // namespace

class ColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void distinguishesStandardCustomAndUnnamedColumns()
    {
        const auto columns =
            Csv::columnsFrom({u"E-mail"_s, u"T-shirt  size"_s, QString(), u"Gender"_s, u"'=Sum"_s});
        QVERIFY(columns);
        const QList<Column> expected{standard(StandardField::Email), custom(u"T-shirt size"_s), Column(),
                                     custom(u"Gender"_s), custom(u"=Sum"_s)};
        QCOMPARE(*columns, expected);
    }

    void usesAFullNameOnlyWithoutSeparateNameColumns()
    {
        const Column known{Column::Kind::Known, StandardField::StudioNumber, {}};
        QCOMPARE(*Csv::columnsFrom({u"Client"_s}), QList{standard(StandardField::FullName)});
        const QList<Column> both{known, standard(StandardField::LastName)};
        QCOMPARE(*Csv::columnsFrom({u"Client"_s, u"Last name"_s}), both);
    }

    void usesAUserNameAsAddressOnlyWithoutAnAddressColumn()
    {
        const Column known{Column::Kind::Known, StandardField::StudioNumber, {}};
        QCOMPARE(*Csv::columnsFrom({u"Username"_s}), QList{standard(StandardField::Email)});
        const QList<Column> both{known, standard(StandardField::Email)};
        QCOMPARE(*Csv::columnsFrom({u"Username"_s, u"Email"_s}), both);
        QCOMPARE(*Csv::columnsFrom({u"Email/Username"_s}), QList{standard(StandardField::Email)});
    }

    void rejectsUnusableHeadings_data()
    {
        QTest::addColumn<QStringList>("headings");
        QTest::newRow("none known") << QStringList{u"Ana"_s, u"Brook"_s};
        QTest::newRow("the same twice") << QStringList{u"Email"_s, u"Email"_s};
        QTest::newRow("the same field twice") << QStringList{u"Phone"_s, u"Mobile"_s};
        QTest::newRow("the same custom field twice") << QStringList{u"Email"_s, u"Pet"_s, u"PET"_s};
        QTest::newRow("too long") << QStringList{u"Email"_s, u"x"_s.repeated(51)};
        QTest::newRow("two user names") << QStringList{u"Username"_s, u"username"_s};
    }
    void rejectsUnusableHeadings()
    {
        QFETCH(QStringList, headings);
        const auto columns = Csv::columnsFrom(headings);
        QVERIFY(!columns);
        QCOMPARE(columns.error().kind, Core::Error::Kind::InvalidInput);
        QVERIFY(!columns.error().message.contains(u"Ana"_s));
    }
};

QTEST_GUILESS_MAIN(ColumnsTest)
#include "tst_columns.moc"
