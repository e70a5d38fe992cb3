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
    Column column;
    column.kind = Column::Kind::Standard;
    column.field = field;
    return column;
}
Column custom(const QString &label)
{
    Column column;
    column.kind = Column::Kind::Custom;
    column.label = label;
    return column;
}

Column ofKind(Column::Kind kind)
{
    Column column;
    column.kind = kind;
    return column;
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

    void asksForTheStatusOnlyIfNoOtherColumnDoes()
    {
        const Column name = standard(StandardField::FullName);
        const Column status = standard(StandardField::Status);
        const QList<Column> asked{name, status, custom(u"Archived"_s)};
        QCOMPARE(*Csv::columnsFrom({u"Name"_s, u"Active?"_s, u"Archived"_s}), asked);
        const QList<Column> told{name, custom(u"Active"_s), status};
        QCOMPARE(*Csv::columnsFrom({u"Name"_s, u"Active"_s, u"Account Status"_s}), told);
        QVERIFY(!Csv::columnsFrom({u"Ana"_s, u"Active"_s})); // the first person of a file without headings
    }

    void usesAFullNameOnlyWithoutSeparateNameColumns()
    {
        const Column known = ofKind(Column::Kind::Known);
        QCOMPARE(*Csv::columnsFrom({u"Client"_s}), QList{standard(StandardField::FullName)});
        const QList<Column> both{known, standard(StandardField::LastName)};
        QCOMPARE(*Csv::columnsFrom({u"Client"_s, u"Last name"_s}), both);
    }

    void usesAUserNameAsAddressOnlyWithoutAnAddressColumn()
    {
        const Column known = ofKind(Column::Kind::Known);
        QCOMPARE(*Csv::columnsFrom({u"Username"_s}), QList{standard(StandardField::Email)});
        const QList<Column> both{known, standard(StandardField::Email)};
        QCOMPARE(*Csv::columnsFrom({u"Username"_s, u"Email"_s}), both);
        QCOMPARE(*Csv::columnsFrom({u"Email/Username"_s}), QList{standard(StandardField::Email)});
    }

    void clearerHeadingWins_data()
    {
        QTest::addColumn<QStringList>("headings");
        QTest::addColumn<QStringList>("fields");
        QTest::newRow("phone beside a mobile phone")
            << QStringList{u"Phone"_s, u"Cell Phone"_s} << QStringList{u"home_phone"_s, u"phone"_s};
        QTest::newRow("three phones") << QStringList{u"Phone"_s, u"Home Phone"_s, u"Mobile Phone"_s}
                                      << QStringList{u"custom.Phone"_s, u"home_phone"_s, u"phone"_s};
        QTest::newRow("only a phone") << QStringList{u"Phone"_s} << QStringList{u"phone"_s};
        QTest::newRow("number and member")
            << QStringList{u"Member"_s, u"Client #"_s} << QStringList{u"custom.Member"_s, u"client_id"_s};
        QTest::newRow("id and member")
            << QStringList{u"Member"_s, u"ID"_s} << QStringList{u"custom.Member"_s, u"client_id"_s};
        QTest::newRow("two numbers") << QStringList{u"ID"_s, u"Client ID"_s}
                                     << QStringList{u"custom.ID"_s, u"client_id"_s};
        QTest::newRow("an address book")
            << QStringList{u"Home Street"_s, u"Home Country/Region"_s, u"Business Phone"_s,
                           u"Home Phone"_s,  u"Mobile Phone"_s,        u"E-mail Address"_s}
            << QStringList{u"street"_s,     u"country"_s, u"work_phone"_s,
                           u"home_phone"_s, u"phone"_s,   u"email"_s};
        QTest::newRow("labels of other columns") << QStringList{u"E-mail 1 - Label"_s, u"E-mail 1 - Value"_s,
                                                                u"Phone 1 - Type"_s, u"Phone 1 - Value"_s}
                                                 << QStringList{QString(), u"email"_s, QString(), u"phone"_s};
        QTest::newRow("opt-outs") << QStringList{u"Email"_s, u"Do Not Email"_s, u"Unsubscribed"_s}
                                  << QStringList{u"email"_s, u"opt_out"_s, u"opt_out"_s};
        QTest::newRow("whole names") << QStringList{u"Nom"_s, u"Courriel"_s}
                                     << QStringList{u"full_name"_s, u"email"_s};
        QTest::newRow("whole names in Spanish")
            << QStringList{u"Nombre"_s, u"Correo"_s} << QStringList{u"full_name"_s, u"email"_s};
        QTest::newRow("halves of names")
            << QStringList{u"Nom"_s, u"Prénom"_s} << QStringList{u"last_name"_s, u"first_name"_s};
        QTest::newRow("halves of names in Spanish")
            << QStringList{u"Nombre"_s, u"Apellidos"_s} << QStringList{u"first_name"_s, u"last_name"_s};
        QTest::newRow("first and last") << QStringList{u"First"_s, u"Last"_s, u"Email"_s}
                                        << QStringList{u"first_name"_s, u"last_name"_s, u"email"_s};
        QTest::newRow("a first date")
            << QStringList{u"First"_s, u"Email"_s} << QStringList{u"custom.First"_s, u"email"_s};
        QTest::newRow("refusals") << QStringList{u"Email"_s, u"Newsletter (Yes)"_s, u"Newsletter (No)"_s}
                                  << QStringList{u"email"_s, u"news_and_updates"_s, u"opt_out"_s};
        QTest::newRow("number signs")
            << QStringList{u"N° de client"_s, u"Prénom"_s} << QStringList{u"client_id"_s, u"first_name"_s};
        QTest::newRow("a client's phone")
            << QStringList{u"Client Name"_s, u"Client Phone"_s} << QStringList{u"full_name"_s, u"phone"_s};
        QTest::newRow("reminders") << QStringList{u"Email"_s, u"Email Notifications"_s}
                                   << QStringList{u"email"_s, u"custom.Email Notifications"_s};
        QTest::newRow("consent in other words") << QStringList{u"Email"_s, u"Promotional Emails"_s}
                                                << QStringList{u"email"_s, u"news_and_updates"_s};
    }
    void clearerHeadingWins()
    {
        QFETCH(QStringList, headings);
        QFETCH(QStringList, fields);
        QStringList found;
        const auto columns = Csv::columnsFrom(headings);
        QVERIFY(columns);
        for (const Column &column : *columns)
            found.append(Csv::nameOf(column));
        QCOMPARE(found, fields);
    }

    void rightOneOfTwoEqualColumnsRepeatsTheLeftOne_data()
    {
        QTest::addColumn<QStringList>("headings");
        QTest::addColumn<int>("repeating");
        QTest::newRow("the same twice") << QStringList{u"Email"_s, u"Email"_s} << 1;
        QTest::newRow("the same field twice") << QStringList{u"Cell Phone"_s, u"City"_s, u"Mobile"_s} << 2;
        QTest::newRow("the same custom field twice") << QStringList{u"Email"_s, u"Pet"_s, u"PET"_s} << 2;
        QTest::newRow("two user names") << QStringList{u"Username"_s, u"username"_s} << 1;
    }
    void rightOneOfTwoEqualColumnsRepeatsTheLeftOne()
    {
        QFETCH(QStringList, headings);
        QFETCH(int, repeating);
        const auto columns = Csv::columnsFrom(headings);
        QVERIFY(columns);
        for (int i = 0; i < columns->size(); ++i)
            QCOMPARE(columns->at(i).repeats, i == repeating);
        const QStringList notes = Csv::repeatNotes(*columns, headings);
        QCOMPARE(notes.size(), 1);
        QVERIFY(notes.first().contains(headings.at(repeating)));
    }

    void rejectsUnusableHeadings_data()
    {
        QTest::addColumn<QStringList>("headings");
        QTest::newRow("none known") << QStringList{u"Ana"_s, u"Brook"_s};
    }
    void rejectsUnusableHeadings()
    {
        QFETCH(QStringList, headings);
        const auto columns = Csv::columnsFrom(headings);
        QVERIFY(!columns);
        QCOMPARE(columns.error().kind, Core::Error::Kind::InvalidInput);
        QVERIFY(!columns.error().message.contains(u"Ana"_s));
    }

    void takesWhatTheOwnerChose_data()
    {
        QTest::addColumn<QStringList>("headings");
        QTest::addColumn<Csv::ColumnChoices>("choices");
        QTest::addColumn<QStringList>("fields");
        const auto row = [](const char *name, const QStringList &headings, const Csv::ColumnChoices &choices,
                            const QStringList &fields) {
            QTest::newRow(name) << headings << choices << fields;
        };
        row("no heading is known", {u"Mél"_s, u"Taille"_s}, {{u"mél"_s, u"email"_s}},
            {u"email"_s, u"custom.Taille"_s});
        row("another spelling of the heading", {u"E-Mail"_s, u"Shoe  Size"_s},
            {{u"shoe size"_s, u"custom.Shoes"_s}}, {u"email"_s, u"custom.Shoes"_s});
        row("left out", {u"Email"_s, u"Notes"_s}, {{u"Notes"_s, u"-"_s}}, {u"email"_s, QString()});
        row("a heading that is too long for a field", {u"Email"_s, QString(51, u'x')},
            {{QString(51, u'x'), u"-"_s}}, {u"email"_s, QString()});
        row("judged again", {u"Email"_s, u"Notes"_s}, {{u"Notes"_s, QString()}},
            {u"email"_s, u"custom.Notes"_s});
        row("an unclear heading that is clear now", {u"Member"_s, u"Client #"_s},
            {{u"Member"_s, u"client_id"_s}}, {u"client_id"_s, u"client_id"_s});
        row("a chosen phone beside a guessed one", {u"Phone"_s, u"SMS"_s}, {{u"SMS"_s, u"phone"_s}},
            {u"home_phone"_s, u"phone"_s});
        row("a whole name beside its halves", {u"First Name"_s, u"Last Name"_s, u"Known as"_s},
            {{u"Known as"_s, u"full_name"_s}}, {QString(), QString(), u"full_name"_s});
        row("a whole name and a half, both chosen", {u"A"_s, u"B"_s},
            {{u"A"_s, u"full_name"_s}, {u"B"_s, u"last_name"_s}}, {QString(), u"last_name"_s});
        row("consent under another heading", {u"Email"_s, u"Mailing list"_s},
            {{u"Mailing list"_s, u"news_and_updates"_s}}, {u"email"_s, u"news_and_updates"_s});
    }
    void takesWhatTheOwnerChose()
    {
        QFETCH(QStringList, headings);
        QFETCH(Csv::ColumnChoices, choices);
        const auto columns = Csv::columnsFrom(headings, choices);
        QVERIFY(columns);
        QStringList fields;
        for (const Column &column : *columns)
            fields.append(Csv::nameOf(column));
        QTEST(fields, "fields");
    }
};

QTEST_GUILESS_MAIN(ColumnsTest)
#include "tst_columns.moc"
