// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/standardfields.h"

#include <QHash>
#include <QStringList>

namespace Domain {

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    StandardField field;
    QLatin1StringView heading;
    QLatin1StringView key;
    QLatin1StringView spellings; ///< as returned by normalised(), separated by spaces
    QLatin1StringView ambiguous; ///< spellings that mean something else if another column fits better
};

constexpr Row kRows[] = {
    {StandardField::StudioNumber, "Client ID"_L1, "client_id"_L1,
     "clientid clientnumber clientno clientidnumber memberid membernumber memberno customerid customernumber "
     "customerno numeroclient numerodeclient ndeclient nodeclient noclient numerodecliente ndecliente "
     "nodecliente kundennummer kundennr mitgliedsnummer mitgliedsnr"_L1,
     "id member personid"_L1},
    {StandardField::FirstName, "First Name"_L1, "first_name"_L1,
     "firstname clientfirstname memberfirstname customerfirstname givenname forename fname prenom prenoms "
     "nombres "
     "vorname"_L1,
     "nombre"_L1},
    {StandardField::LastName, "Last Name"_L1, "last_name"_L1,
     "lastname clientlastname memberlastname customerlastname surname familyname lname nomdefamille apellido "
     "apellidos apellidopaterno primerapellido nachname familienname"_L1,
     "nom"_L1},
    {StandardField::FullName, "Name"_L1, ""_L1,
     "client clientname name fullname membername customername nomcomplet nomduclient "
     "nombrecompleto nombredelcliente kunde kundenname"_L1,
     ""_L1},
    {StandardField::Email, "Email"_L1, "email"_L1,
     "email emailaddress emailusername clientemail memberemail customeremail primaryemail emailaddresses "
     "email1 email1value email1address emailvalue courriel adressecourriel adresseemail correoelectronico "
     "correo direcciondecorreo direcciondecorreoelectronico emailadresse mailadresse"_L1,
     "mail username emailid"_L1},
    {StandardField::Phone, "Phone"_L1, "phone"_L1,
     "cellphone cellphonenumber cell cellnumber mobile mobilephone mobilenumber mobilephonenumber cellulaire "
     "telephonecellulaire telephonemobile portable celular movil telefonomovil "
     "mobil mobiltelefon mobilnummer handy handynummer clientcellphone clientmobile"_L1,
     "phone phonenumber telephone telephonenumber tel primaryphone contactnumber phone1 phone1value "
     "phonevalue telefono telefon telefonnummer clientphone "
     "clientphonenumber memberphone customerphone numerodetelephone numerodetelefono"_L1},
    {StandardField::HomePhone, "Home Phone"_L1, "home_phone"_L1,
     "homephone homephonenumber homenumber hometelephone telephonedomicile telefonodecasa"_L1, ""_L1},
    {StandardField::WorkPhone, "Work Phone"_L1, "work_phone"_L1,
     "workphone workphonenumber worknumber worktelephone businessphone businessphonenumber officephone "
     "telephonetravail telephonebureau telefonodeltrabajo"_L1,
     ""_L1},
    {StandardField::Street, "Street"_L1, "street"_L1,
     "street streetaddress address1 addressline1 address1street homestreet homeaddress mailingaddress "
     "streetaddress1 mailingstreet rue calle "
     "strasse"_L1,
     "address adresse direccion anschrift"_L1},
    {StandardField::City, "City"_L1, "city"_L1,
     "city town homecity address1city mailingcity ville ciudad "
     "stadt ort wohnort"_L1,
     ""_L1},
    {StandardField::State, "State"_L1, "state"_L1,
     "state province stateprovince homestate stateregion provincestate address1region mailingstate "
     "provincia bundesland"_L1,
     "region"_L1},
    {StandardField::PostalCode, "Postal Code"_L1, "postal_code"_L1,
     "postalcode zip zipcode postcode zippostalcode postalzipcode homepostalcode address1postalcode "
     "mailingpostalcode mailingzip codepostal codigopostal plz postleitzahl"_L1,
     ""_L1},
    {StandardField::Country, "Country"_L1, "country"_L1,
     "country countryregion homecountry homecountryregion address1country mailingcountry pays pais land"_L1,
     ""_L1},
    {StandardField::Birthday, "Birthday"_L1, "birthday"_L1,
     "birthday dateofbirth birthdate dob bday datedenaissance fechadenacimiento geburtsdatum geburtstag"_L1,
     ""_L1},
    {StandardField::Status, "Status"_L1, "status"_L1, "status clientstatus"_L1, ""_L1},
    {StandardField::NewsAndUpdates, "News and Updates"_L1, ""_L1,
     "newsandupdates newsupdates newsandupdatesemail nouvellesetmisesajour noticiasynovedades "
     "emailsubscription emailsubscribed subscribed subscribedtoemail "
     "subscribedtoemails emailoptin emailoptedin marketingemail marketingemails emailmarketing "
     "promotionalemail promotionalemails acceptsmarketing acceptsemailmarketing marketingconsent "
     "emailmarketingconsent marketingoptin emailmarketingoptin emailmarketingstatus emailconsent newsletter "
     "newslettersubscription subscribedtonewsletter emailnewsletter infolettre boletin"_L1,
     ""_L1},
};

const Row &rowOf(StandardField field)
{
    for (const Row &row : kRows) {
        if (row.field == field)
            return row;
    }
    Q_UNREACHABLE();
}

/// Letters and digits in lower case without accents, ß as ss; a # at the end becomes "number".
QString normalised(const QString &heading)
{
    QString result;
    const QString folded = heading.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : folded) {
        if (c == u'ß')
            result.append("ss"_L1);
        else if (c.isLetterOrNumber())
            result.append(c);
    }
    if (heading.trimmed().endsWith(u'#') && !result.isEmpty() && !result.endsWith("number"_L1))
        result.append("number"_L1);
    return result;
}

/// Field of a spelling, and its place among the ambiguous spellings of the field; 0 if it is not ambiguous.
struct Spelling
{
    StandardField field;
    int ambiguity;
};

const QHash<QString, Spelling> &spellings()
{
    static const QHash<QString, Spelling> all = [] {
        QHash<QString, Spelling> fields;
        for (const Row &row : kRows) {
            const QStringList clear = QString(row.spellings).split(u' ', Qt::SkipEmptyParts);
            for (const QString &word : clear)
                fields.insert(word, {row.field, 0});
            const QStringList ambiguous = QString(row.ambiguous).split(u' ', Qt::SkipEmptyParts);
            for (int i = 0; i < ambiguous.size(); ++i)
                fields.insert(ambiguous.at(i), {row.field, i + 1});
        }
        return fields;
    }();
    return all;
}

} // namespace

std::optional<StandardField> standardFieldOf(const QString &heading)
{
    const auto found = spellings().constFind(normalised(heading));
    return found == spellings().constEnd() ? std::nullopt : std::optional(found->field);
}

int ambiguityOf(const QString &heading)
{
    return spellings().value(normalised(heading)).ambiguity;
}

QString heading(StandardField field)
{
    return rowOf(field).heading;
}

QString fieldKey(StandardField field)
{
    return rowOf(field).key;
}

} // namespace Domain
