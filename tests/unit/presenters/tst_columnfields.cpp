// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/columnfields.h"

#include "csv/columnchoices.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using Presenters::fieldsFor;
using Presenters::ReportColumn;

namespace {

ReportColumn column(const QString &heading, const QString &field)
{
    ReportColumn column;
    column.heading = heading;
    column.field = field;
    return column;
}

QStringList offered(const ReportColumn &column, const QStringList &customFields = {})
{
    QStringList fields;
    for (const Presenters::ColumnField &field : fieldsFor(column, customFields))
        fields.append(field.field);
    return fields;
}

} // namespace

class ColumnFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFieldHasANameOfItsOwn()
    {
        QSet<QString> texts;
        const QStringList fields = Csv::fieldNames();
        for (const QString &field : fields) {
            const QString text = Presenters::fieldText(field);
            QVERIFY2(!text.isEmpty(), qPrintable(field));
            texts.insert(text);
        }
        QCOMPARE(texts.size(), fields.size());
        QCOMPARE(Presenters::fieldText(u"custom.Locker"_s), u"Custom field: Locker"_s);
        QCOMPARE(Presenters::fieldText({}), Presenters::fieldText(Csv::kLeftOut));
    }

    // The heading is what the field was called before.
    void offersNoNewFieldForARenamedOne()
    {
        QVERIFY(offered(column(u"Locker"_s, u"custom.Locker"_s), {u"Box"_s}).contains(u"custom.Locker"_s));
        QVERIFY(!offered(column(u"Locker"_s, u"custom.Box"_s), {u"Box"_s}).contains(u"custom.Locker"_s));
    }

    void offersTheJudgementFirstAndLeavingOutLast()
    {
        const QStringList fields = offered(column(u"Handle"_s, u"custom.Handle"_s));
        QCOMPARE(fields.constFirst(), QString());
        QCOMPARE(fields.constLast(), Csv::kLeftOut);
        QVERIFY(fields.contains(u"first_name"_s));
        QVERIFY(fields.contains(u"news_and_updates"_s));
    }

    void offersANewCustomFieldOnce()
    {
        const ReportColumn locker = column(u"Locker"_s, u"custom.Locker"_s);
        QCOMPARE(offered(locker).count(u"custom.Locker"_s), 1);
        QCOMPARE(offered(locker, {u"Locker"_s, u"Tea"_s}).count(u"custom.Locker"_s), 1);
        QVERIFY(offered(locker, {u"Tea"_s}).contains(u"custom.Tea"_s));
    }

    void aColumnOfOptOutsKeepsItsMeaning()
    {
        QCOMPARE(offered(column(u"Do not email"_s, u"opt_out"_s)), QStringList{QString()});
    }

    void aHeadingThatRefusesIsNeverConsent()
    {
        QVERIFY(!offered(column(u"Newsletter (No)"_s, u"custom.Newsletter (No)"_s))
                     .contains(u"news_and_updates"_s));
    }

    void aColumnWithoutAHeadingHasNoMeaning() { QVERIFY(offered({}).isEmpty()); }
};

QTEST_GUILESS_MAIN(ColumnFieldsTest)
#include "tst_columnfields.moc"
