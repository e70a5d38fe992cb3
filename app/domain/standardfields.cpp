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
    QLatin1StringView spellings; ///< as returned by normalized(), separated by spaces
    QLatin1StringView ambiguous; ///< spellings that mean something else if another column fits better
};

constexpr Row kRows[] = {
    {StandardField::StudioNumber, "Client ID"_L1, "client_id"_L1,
     "clientid clientnumber clientno clientidnumber memberid membernumber memberno customerid "
     "customernumber "
     "customerno numeroclient numerodeclient ndeclient nodeclient noclient numerodecliente ndecliente "
     "nodecliente kundennummer kundennr mitgliedsnummer mitgliedsnr "
     "nclient ncliente numerodocliente numerodemembre numeromembre numerodadherent ndadherent "
     "codigodecliente codigocliente codigodocliente idcliente kundenid kdnr mitgliedid mitgliedsid "
     "numerodesocio numerodosocio clientcode customercode membercode mbclientid identifiantclient "
     "codeclient referenceclient"_L1,
     "id member personid"_L1},
    {StandardField::FirstName, "First Name"_L1, "first_name"_L1,
     "firstname clientfirstname memberfirstname customerfirstname givenname forename fname prenom prenoms "
     "nombres "
     "vorname "
     "primernombre nombredepila primeironome nomeproprio legalfirstname contactfirstname "
     "studentfirstname userfirstname prenomduclient"_L1,
     "nombre nome"_L1},
    {StandardField::LastName, "Last Name"_L1, "last_name"_L1,
     "lastname clientlastname memberlastname customerlastname surname familyname lname nomdefamille "
     "apellido "
     "apellidos apellidopaterno primerapellido nachname familienname "
     "sobrenome ultimonome legallastname contactlastname studentlastname userlastname zuname cognome "
     "achternaam apellidosdelcliente"_L1,
     "nom apelido"_L1},
    {StandardField::FullName, "Name"_L1, ""_L1,
     "client clientname name fullname membername customername nomcomplet nomduclient "
     "nombrecompleto nombredelcliente kunde kundenname "
     "nomecompleto nomedocliente"_L1,
     ""_L1},
    {StandardField::Email, "Email"_L1, "email"_L1,
     "email emailaddress emailusername clientemail memberemail customeremail primaryemail emailaddresses "
     "email1 email1value email1address emailvalue courriel adressecourriel adresseemail correoelectronico "
     "correo direcciondecorreo direcciondecorreoelectronico emailadresse mailadresse "
     "emailclient emaildocliente emailduclient enderecodeemail enderecoeletronico correioeletronico "
     "correioelectronico adressemail adresseelectronique primaryemailaddress customeremailaddress "
     "emailprimary correoe"_L1,
     "mail username emailid"_L1},
    {StandardField::Phone, "Phone"_L1, "phone"_L1,
     "cellphone cellphonenumber cell cellnumber mobile mobilephone mobilenumber mobilephonenumber "
     "cellulaire "
     "telephonecellulaire telephonemobile portable celular movil telefonomovil "
     "mobil mobiltelefon mobilnummer handy handynummer clientcellphone clientmobile "
     "telemovel numerodetelemovel telefonecelular telefonemovel telefonocelular telefonmobil "
     "telephoneportable telportable telmobile telmobil numerodeportable ndeportable mobileno cellno "
     "phonemobile phonecell"_L1,
     "phone phonenumber telephone telephonenumber tel primaryphone contactnumber phone1 phone1value "
     "phonevalue telefono telefon telefonnummer clientphone "
     "clientphonenumber memberphone customerphone numerodetelephone numerodetelefono telefone phoneno "
     "phonenumber1 primaryphonenumber mainphone contactphone customerphonenumber phonenumbere164"_L1},
    {StandardField::HomePhone, "Home Phone"_L1, "home_phone"_L1,
     "homephone homephonenumber homenumber hometelephone telephonedomicile telefonodecasa "
     "telefonprivat festnetz telefonfestnetz teldomicile telephonefixe telefonofijo "
     "telefonoparticular telefonocasa telefoneresidencial telefonefixo phonehome hometel"_L1,
     ""_L1},
    {StandardField::WorkPhone, "Work Phone"_L1, "work_phone"_L1,
     "workphone workphonenumber worknumber worktelephone businessphone businessphonenumber officephone "
     "telephonetravail telephonebureau telefonodeltrabajo "
     "telefongeschaftlich telefonarbeit telefondienstlich telephoneprofessionnel telbureau teltravail "
     "telefonotrabajo telefonodetrabajo telefonooficina telefonecomercial telefonedotrabalho "
     "phonework"_L1,
     ""_L1},
    {StandardField::Street, "Street"_L1, "street"_L1,
     "street streetaddress address1 addressline1 address1street homestreet homeaddress mailingaddress "
     "streetaddress1 mailingstreet rue calle "
     "strasse "
     "strasseundhausnummer strassenr strassehausnummer adresse1 adresseligne1 adressepostale netrue "
     "calleynumero direccion1 direccionlinea1 morada endereco rua street1 streetaddressline1 "
     "addressstreet defaultaddressaddress1"_L1,
     "address adresse direccion anschrift"_L1},
    {StandardField::City, "City"_L1, "city"_L1,
     "city town homecity address1city mailingcity ville ciudad "
     "stadt ort wohnort "
     "localite municipalite poblacion localidad municipio cidade localidade towncity citytown suburb "
     "defaultaddresscity addresscity"_L1,
     ""_L1},
    {StandardField::State, "State"_L1, "state"_L1,
     "state province stateprovince homestate stateregion provincestate address1region mailingstate "
     "provincia bundesland "
     "kanton provinceetat estadoprovincia distrito stateprovinceregion defaultaddressprovincecode "
     "addressstate address1stateregion provincecode statecode"_L1,
     "region"_L1},
    {StandardField::PostalCode, "Postal Code"_L1, "postal_code"_L1,
     "postalcode zip zipcode postcode zippostalcode postalzipcode homepostalcode address1postalcode "
     "mailingpostalcode mailingzip codepostal codigopostal plz postleitzahl "
     "cp cep codpostal zippostcode postalcodezip defaultaddresszip addresszip address1zip"_L1,
     ""_L1},
    {StandardField::Country, "Country"_L1, "country"_L1,
     "country countryregion homecountry homecountryregion address1country mailingcountry pays pais land "
     "defaultaddresscountrycode addresscountry countrycode"_L1,
     ""_L1},
    {StandardField::Birthday, "Birthday"_L1, "birthday"_L1,
     "birthday dateofbirth birthdate dob bday datedenaissance fechadenacimiento geburtsdatum geburtstag "
     "gebdatum gebam geborenam nele datenaissance naissance fnacimiento fechanac fechadenac "
     "cumpleanos nacimiento datadenascimento nascimento dateofbirthdob dobmmddyyyy birthdaymmdd "
     "birthdatemmddyyyy birthdaydate"_L1,
     ""_L1},
    {StandardField::Status, "Status"_L1, "status"_L1,
     "status clientstatus accountstatus customerstatus contactstatus profilestatus userstatus "
     "statut estatus kundenstatus estadodelcliente situacao"_L1,
     ""_L1},
    {StandardField::NewsAndUpdates, "News and Updates"_L1, ""_L1,
     "newsandupdates newsupdates newsandupdatesemail nouvellesetmisesajour noticiasynovedades "
     "emailsubscription emailsubscribed subscribed subscribedtoemail "
     "subscribedtoemails emailoptin emailoptedin marketingemail marketingemails emailmarketing "
     "promotionalemail promotionalemails acceptsmarketing acceptsemailmarketing marketingconsent "
     "emailmarketingconsent marketingoptin emailmarketingoptin emailmarketingstatus emailconsent "
     "newsletter "
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
QString normalized(const QString &heading)
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
    const auto found = spellings().constFind(normalized(heading));
    return found == spellings().constEnd() ? std::nullopt : std::optional(found->field);
}

int ambiguityOf(const QString &heading)
{
    return spellings().value(normalized(heading)).ambiguity;
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
