// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/standardfields.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Domain::StandardField;

class StandardFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognizesTheHeadingsOfStudioPrograms_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<StandardField>("field");
        const QList<QPair<StandardField, QStringList>> all{
            {StandardField::StudioNumber,
             {u"Client ID"_s, u"client_id"_s, u"Member ID"_s, u"Member"_s, u"CLIENT-ID #"_s, u"Client #"_s,
              u"ID"_s, u"Member number"_s, u"Kunden-ID"_s, u"Número do cliente"_s, u"Code client"_s}},
            {StandardField::FirstName,
             {u"First Name"_s, u"first name"_s, u"Client First Name"_s, u"Given name"_s, u"Prénom"_s,
              u"Nombre"_s, u"Primer nombre"_s, u"Nome"_s}},
            {StandardField::LastName,
             {u"Last Name"_s, u"ClientLastName"_s, u"Surname"_s, u"family name"_s, u"Sobrenome"_s,
              u"Zuname"_s}},
            {StandardField::FullName, {u"Client"_s, u"Client Name"_s, u"Name"_s, u"Full name"_s}},
            {StandardField::Email,
             {u"Email"_s, u"E-mail"_s, u"Email Address"_s, u"Username"_s, u"Email/Username"_s, u"mail"_s,
              u"E-mail 1 - Value"_s, u"E-mail Address"_s, u"Courriel"_s, u"Correio eletrónico"_s,
              u"Adresse mail"_s}},
            {StandardField::Phone,
             {u"Phone"_s, u"Phone Number"_s, u"Cell Phone"_s, u"Cell Phone Number"_s, u"Mobile"_s,
              u"Mobile Phone"_s, u"Phone 1 - Value"_s, u"Telephone"_s, u"Cell #"_s, u"Telemóvel"_s,
              u"Telefon (mobil)"_s, u"Tél. portable"_s}},
            {StandardField::HomePhone,
             {u"Home Phone"_s, u"Home Phone Number"_s, u"Teléfono fijo"_s, u"Festnetz"_s}},
            {StandardField::WorkPhone, {u"Work Phone"_s, u"Work phone number"_s, u"Business Phone"_s}},
            {StandardField::Street,
             {u"Street"_s, u"Address"_s, u"Street Address"_s, u"Address 1"_s, u"Home Street"_s}},
            {StandardField::City, {u"City"_s, u"Town"_s, u"Home City"_s, u"Ville"_s}},
            {StandardField::State, {u"State"_s, u"Province"_s, u"State/Province"_s}},
            {StandardField::PostalCode,
             {u"Postal Code"_s, u"ZIP"_s, u"Zip Code"_s, u"Postcode"_s, u"ZIP/Postal Code"_s}},
            {StandardField::Country, {u"Country"_s, u"Home Country/Region"_s}},
            {StandardField::Birthday,
             {u"Birthday"_s, u"Date of Birth"_s, u"Data de nascimento"_s, u"Geb.-Datum"_s, u"Birth date"_s,
              u"DOB"_s}},
            {StandardField::Status, {u"Status"_s}},
            {StandardField::NewsAndUpdates,
             {u"News and Updates"_s, u"NEWS AND UPDATES (EMAIL)"_s, u"Email Subscription"_s, u"Subscribed"_s,
              u"Subscribed to email"_s, u"Email Opt-In"_s, u"Promotional Emails"_s, u"Marketing Email"_s,
              u"Newsletter"_s}},
        };
        for (const auto &[field, headings] : all) {
            for (const QString &heading : headings)
                QTest::newRow(qPrintable(heading)) << heading << field;
        }
    }
    void recognizesTheHeadingsOfStudioPrograms()
    {
        QFETCH(QString, heading);
        QFETCH(StandardField, field);
        QVERIFY(Domain::standardFieldOf(heading) == field);
    }

    void treatsOtherHeadingsAsCustomFields()
    {
        for (const auto &heading :
             {u""_s, u"Gender"_s, u"Client Type"_s, u"Home location"_s, u"Referred by"_s, u"User ID"_s,
              u"Email notifications"_s, u"#"_s, u"First"_s, u"Phone 2"_s, u"--"_s})
            QVERIFY2(!Domain::standardFieldOf(heading), qPrintable(heading));
    }

    void readsItsOwnHeadingsAndKeys()
    {
        for (int i = 0; i <= static_cast<int>(StandardField::NewsAndUpdates); ++i) {
            const auto field = static_cast<StandardField>(i);
            QVERIFY(Domain::standardFieldOf(Domain::heading(field)) == field);
            if (const QString key = Domain::fieldKey(field); !key.isEmpty())
                QVERIFY(Domain::standardFieldOf(key) == field);
        }
    }
};

QTEST_GUILESS_MAIN(StandardFieldsTest)
#include "tst_standardfields.moc"
