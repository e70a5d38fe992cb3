// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/clientreport.h"

#include "domain/birthday.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Csv::WholeReport;
using Domain::ReportRow;
using Domain::Subscription;

namespace {

const Csv::ReportOptions kBlankClears{.blankClears = true};

Core::Result<WholeReport> read(const QByteArray &content, const Csv::ReportOptions &options = {})
{
    return Csv::readWholeReport(content, options);
}

WholeReport good(const QByteArray &content, const Csv::ReportOptions &options = {})
{
    auto report = read(content, options);
    if (!report)
        qFatal("%s", qPrintable(report.error().message));
    return *report;
}

} // namespace

class ClientReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placeholdersAreNoClientNumbers()
    {
        const auto report = good("Client ID,First Name\n0,Ana\nN/A,Ben\n-,Cleo\nNone,Dora\n0017,Eva\n");
        for (int i = 0; i < 4; ++i)
            QVERIFY(report.rows.at(i).client.studioNumber.isEmpty() &&
                    !report.rows.at(i).told.contains(u"client_id"_s));
        QCOMPARE(report.rows.at(4).client.studioNumber, u"0017"_s);
    }

    void fillersAreNoNames()
    {
        const auto report =
            good("First Name,Last Name,Email\nAna,-,ana@example.com\nN/A,N/A,ben@example.com\n-,--,\n");
        QCOMPARE(report.rows.size(), 2);
        QCOMPARE(report.rows.at(0).told, (QStringList{u"first_name"_s, u"email"_s}));
        QCOMPARE(report.rows.at(1).told, QStringList{u"email"_s});
        QVERIFY(report.rows.at(0).client.lastName.isEmpty() && report.rows.at(1).client.firstName.isEmpty());
        QCOMPARE(report.refused.size(), 1);
        QCOMPARE(good("Client,Member ID\nunknown,17\n").rows.first().told, QStringList{u"client_id"_s});
    }

    void columnOfYesAndNoIsNoClientNumber()
    {
        const auto report = good("First Name,Member\nAna,Yes\nBen,no\nCleo,\nDora,N/A\n");
        QCOMPARE(report.customLabels, QStringList{u"Member"_s});
        QCOMPARE(report.rows.at(0).client.custom.value(u"Member"_s), u"Yes"_s);
        QCOMPARE(report.reading.columns.at(1).field, u"custom.Member"_s);
        for (const ReportRow &row : report.rows)
            QVERIFY(row.client.studioNumber.isEmpty() && !row.told.contains(u"client_id"_s));
        const auto both = good("Client ID,First Name,Member\n17,Ana,Yes\n");
        QCOMPARE(both.rows.first().client.studioNumber, u"17"_s);
        QCOMPARE(both.rows.first().client.custom.value(u"Member"_s), u"Yes"_s);
        const auto numbers = good("First Name,Member\nAna,17\nBen,No\n");
        QCOMPARE(numbers.rows.first().client.studioNumber, u"17"_s);
    }

    void columnOfMembershipsIsNoClientNumber()
    {
        for (const auto &values : {QStringList{u"Gold"_s, u"Silver"_s}, QStringList{u"Ja"_s, u"Nein"_s},
                                   QStringList{u"X"_s, u""_s}}) {
            const auto report =
                good(u"First Name,Member\nAna,%1\nBen,%2\n"_s.arg(values.at(0), values.at(1)).toUtf8());
            QCOMPARE(report.customLabels, QStringList{u"Member"_s});
            QCOMPARE(report.rows.at(0).client.custom.value(u"Member"_s), values.at(0));
        }
        QCOMPARE(good("First Name,Client ID\nAna,ABR\n").rows.first().client.studioNumber, u"ABR"_s);
        QCOMPARE(good("First Name,ID\nAna,K17\nBen,BCO\n").rows.last().client.studioNumber, u"BCO"_s);
    }

    void readsGermanHeadings()
    {
        const auto row = good("Kundennummer;Name;Vorname;E-Mail;Telefon;Mobil;Straße;Ort;PLZ;Bundesland;Land;"
                              "Geburtsdatum;Newsletter\n0017;Groß;Jürgen;j@example.com;030 1;0171 2;Weg 1;"
                              "Köln;50667;NRW;Deutschland;31.12.1980;Ja\n")
                             .rows.first();
        const Domain::Client &client = row.client;
        QCOMPARE(QStringList({client.studioNumber, client.firstName, client.lastName, client.homePhone,
                              client.phone, client.street, client.city, client.postalCode, client.state,
                              client.country}),
                 QStringList({u"0017"_s, u"Jürgen"_s, u"Groß"_s, u"030 1"_s, u"0171 2"_s, u"Weg 1"_s,
                              u"Köln"_s, u"50667"_s, u"NRW"_s, u"Deutschland"_s}));
        QCOMPARE(client.birthday, QDate(1980, 12, 31));
        QCOMPARE(row.subscribed, Subscription::Yes);
        QVERIFY(client.custom.isEmpty());
    }

    void readsEveryFieldOfARow()
    {
        const auto report =
            good("Client ID,First Name,Last Name,Email,Phone,Home Phone,Work Phone,Street,City,State,"
                 "Postal Code,Country,Birthday,Status,News and Updates,T-shirt size\n"
                 "K-1,Ana,Brook,ana@example.com,555 0100,555 0101,555 0102,1 Main St,Dover,DE,01990,US,"
                 "1990-05-01,Deactivated,Yes,M\n");
        ReportRow row;
        row.line = 2;
        row.client.studioNumber = u"K-1"_s;
        row.client.firstName = u"Ana"_s;
        row.client.lastName = u"Brook"_s;
        row.client.email = u"ana@example.com"_s;
        row.client.phone = u"555 0100"_s;
        row.client.homePhone = u"555 0101"_s;
        row.client.workPhone = u"555 0102"_s;
        row.client.street = u"1 Main St"_s;
        row.client.city = u"Dover"_s;
        row.client.state = u"DE"_s;
        row.client.postalCode = u"01990"_s;
        row.client.country = u"US"_s;
        row.client.birthday = QDate(1990, 5, 1);
        row.client.status = Domain::ClientStatus::Deactivated;
        row.client.custom = {{u"T-shirt size"_s, u"M"_s}};
        row.told = QStringList{u"client_id"_s, u"first_name"_s, u"last_name"_s,          u"email"_s,
                               u"phone"_s,     u"home_phone"_s, u"work_phone"_s,         u"street"_s,
                               u"city"_s,      u"state"_s,      u"postal_code"_s,        u"country"_s,
                               u"birthday"_s,  u"status"_s,     u"custom.T-shirt size"_s};
        row.subscribed = Subscription::Yes;
        QCOMPARE(report.rows, QList{row});
        QCOMPARE(report.customLabels, QStringList{u"T-shirt size"_s});
        QCOMPARE(report.rowCount, 1);
        QVERIFY(report.refused.isEmpty());
    }

    void readsEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QString text = u"First Name,Pet\r\nZoé,\"Chat\"\r\n"_s;
        for (const QString &name : Csv::encodingNames()) {
            QStringEncoder encoder(name == "MacRoman"_L1  ? "macintosh"
                                   : name == "DOS-850"_L1 ? "ibm850"
                                                          : qPrintable(name));
            QTest::newRow(qPrintable(name)) << QByteArray(encoder.encode(text));
        }
    }
    void readsEveryEncoding()
    {
        QFETCH(QByteArray, content);
        const auto report = good(content);
        QCOMPARE(report.rows.size(), 1);
        QCOMPARE(report.rows.first().client.firstName, u"Zoé"_s);
        QCOMPARE(report.rows.first().client.custom.value(u"Pet"_s), u"Chat"_s);
    }

    void blankCellIsNotSpecified()
    {
        const auto row =
            good("First Name,City,Birthday,Pet,Status,News and Updates\nAna,,,,,\n").rows.first();
        QCOMPARE(row.told, QStringList{u"first_name"_s});
        QVERIFY(!row.subscribed);
    }

    void blankCellClearsIfRequested()
    {
        const auto row =
            good("First Name,City,Birthday,Pet,Status,News and Updates\nAna,,,,,\n", kBlankClears)
                .rows.first();
        const QStringList told{u"first_name"_s, u"city"_s, u"birthday"_s, u"custom.Pet"_s};
        QCOMPARE(row.told, told);
        QVERIFY(!row.subscribed);
    }

    void missingCellsAtTheEndAreNotSpecified()
    {
        const auto row = good("First Name,City,Pet\nAna\n", kBlankClears).rows.first();
        QCOMPARE(row.told, QStringList{u"first_name"_s});
    }

    void tellsWordsOfConsentThatItDoesNotKnow()
    {
        const auto report = good("First Name,Status,Subscribed\nAna,Prospect,maybe\n");
        QCOMPARE(report.consentValues.size(), 1);
        QCOMPARE(report.consentValues.first().heading, u"Subscribed"_s);
        QCOMPARE(report.consentValues.first().value, u"maybe"_s);
        QVERIFY(report.consentValues.first().word == Csv::ConsentWord::Unknown);
        QCOMPARE(report.rows.size(), 1);
        QVERIFY(!report.rows.first().subscribed);
        QVERIFY(!report.rows.first().told.contains(u"status"_s));
    }

    void splitsANameInOneCell()
    {
        const auto row = good("Client,Member ID\nAna Maria Brook,7\n").rows.first();
        QCOMPARE(row.client.firstName, u"Ana Maria"_s);
        QCOMPARE(row.client.lastName, u"Brook"_s);
        QCOMPARE(row.client.studioNumber, u"7"_s);
        const QStringList told{u"first_name"_s, u"last_name"_s, u"client_id"_s};
        QCOMPARE(row.told, told);
    }

    void judgesTheOrderOfDatesByTheWholeColumn()
    {
        const auto report = good("First Name,Birthday,Joined\n"
                                 "Ana,25/12/1990,25/12/2020\nBen,03/04/1985,03/04/2021\n"
                                 "Cleo,31/01/1979,\"May 1, 2020\"\nDora,11/02/1979,2020-05-01\n");
        QCOMPARE(report.rows.at(1).client.birthday, QDate(1985, 4, 3));
        QCOMPARE(report.rows.at(3).client.birthday, QDate(1979, 2, 11));
        QStringList joined;
        for (const ReportRow &row : report.rows)
            joined.append(row.client.custom.value(u"Joined"_s));
        QCOMPARE(joined, (QStringList{u"2020-12-25"_s, u"2021-04-03"_s, u"2020-05-01"_s, u"2020-05-01"_s}));
        QCOMPARE(report.reading.columns.at(1).dateOrder, Domain::DateOrder::DayFirst);
        QVERIFY(report.unread.isEmpty() && report.notes.isEmpty());
    }

    void guessesNoOrderOfDates()
    {
        const QByteArray content = "First Name,Birthday,Joined\nAna,3/4/1990,3/4/2020\nBen,5/5/1990,\n";
        const auto open = good(content);
        QVERIFY(!open.rows.at(0).client.birthday.isValid());
        QVERIFY(!open.rows.at(0).told.contains(u"birthday"_s));
        QCOMPARE(open.rows.at(0).client.custom.value(u"Joined"_s), u"3/4/2020"_s);
        QCOMPARE(open.rows.at(1).client.birthday, QDate(1990, 5, 5));
        QCOMPARE(open.unread.size(), 1);
        QCOMPARE(open.unread.first().line, 2);
        QCOMPARE(open.notes.size(), 2);

        const auto told = good(content, {.dateOrder = Domain::DateOrder::DayFirst});
        QCOMPARE(told.rows.at(0).client.birthday, QDate(1990, 4, 3));
        QCOMPARE(told.rows.at(0).client.custom.value(u"Joined"_s), u"2020-04-03"_s);
        QVERIFY(told.unread.isEmpty() && told.notes.isEmpty());
    }

    void anotherColumnDecidesTheOrderOfDates()
    {
        const auto report = good("First Name,Birthday,Joined\nAna,3/4/1990,25/12/2020\n");
        QCOMPARE(report.rows.first().client.birthday, QDate(1990, 4, 3));
    }

    void datesThatContradictEachOtherDecideNothing()
    {
        const auto report = good("First Name,Birthday\nAna,25/12/1990\nBen,12/25/1990\nCleo,3/4/1990\n");
        QCOMPARE(report.rows.at(0).client.birthday, QDate(1990, 12, 25));
        QCOMPARE(report.rows.at(1).client.birthday, QDate(1990, 12, 25));
        QVERIFY(!report.rows.at(2).client.birthday.isValid());
    }

    void unreadableBirthdayCostsOnlyTheCell()
    {
        const auto report = good("First Name,Birthday,News and Updates\nAna,soon,No\nBen,00/00/0000,\n"
                                 "Cleo,N/A,\nDora,\"May 1\",\n");
        QCOMPARE(report.rows.size(), 4);
        QCOMPARE(report.rows.first().subscribed, Subscription::No);
        QCOMPARE(report.unread.size(), 1);
        QCOMPARE(report.unread.first().line, 2);
        QVERIFY(report.unread.first().reason.contains(u"Birthday"_s));
        QVERIFY(!report.unread.first().reason.contains(u"soon"_s));
        QCOMPARE(report.rows.last().client.birthday, QDate(Domain::kNoYear, 5, 1));
    }

    void dateOnWhichNobodyAliveWasBornCostsOnlyTheCell()
    {
        const auto report = good("First Name,Birthday\nAna,2130-12-31\nBen,0001-01-01\nCleo,05/13\n"
                                 "Dora,12/31/1945\n");
        QCOMPARE(report.rows.size(), 4);
        QCOMPARE(report.unread.size(), 2);
        for (const int row : {0, 1})
            QVERIFY(!report.rows.at(row).client.birthday.isValid() &&
                    !report.rows.at(row).told.contains(u"birthday"_s));
        QCOMPARE(report.rows.at(2).client.birthday, QDate(Domain::kNoYear, 5, 13));
        QCOMPARE(report.rows.at(3).client.birthday, QDate(1945, 12, 31));
    }

    void paddingAtTheEndIsNoClient()
    {
        for (const QByteArray &padding : {QByteArray("\x1a"), QByteArray(512, '\0')}) {
            const auto report = good("First Name,Email\nAna,ana@example.com\n" + padding);
            QCOMPARE(report.rows.size(), 1);
            QVERIFY(report.refused.isEmpty());
        }
    }

    void unreadableAddressCostsOnlyTheCellIfThePersonIsKnownOtherwise()
    {
        const auto report = good("Client ID,First Name,Email,News and Updates\n17,Ana,ana@,Yes\n"
                                 "18,Ben,ben@,No\n0,Cleo,cleo@,No\n,Dora,dora@,\n19,,eva@,\n");
        QCOMPARE(report.rows.size(), 3);
        QVERIFY(!report.rows.at(0).subscribed); // a yes belongs to the address
        QCOMPARE(report.rows.at(1).subscribed, Subscription::No);
        QVERIFY(!report.rows.at(1).onlyNo && report.rows.at(2).onlyNo); // the number 0 identifies nobody
        for (const ReportRow &row : report.rows)
            QVERIFY(row.client.email.isEmpty() && !row.told.contains(u"email"_s));
        QCOMPARE(report.unread.size(), 2);
        QCOMPARE(report.refused.size(), 2);
    }

    void takesTheAddressOutOfItsLabel()
    {
        const auto report =
            good("First Name,Email\nAna,Ana Brook <ana@example.com>\nBen,'ben@example.com'\n");
        QCOMPARE(report.rows.at(0).client.email, u"ana@example.com"_s);
        QCOMPARE(report.rows.at(1).client.email, u"ben@example.com"_s);
    }

    void lostCharactersCostTheCellUnlessTheyTellWhoItIs()
    {
        const auto report = good("First Name,Email,City\nAna,ana@example.com,Qu\xef\xbf\xbd"
                                 "bec\nZo\xef\xbf\xbd,zoe@example.com,Dover\n");
        QCOMPARE(report.rows.size(), 1);
        QVERIFY(report.rows.first().client.city.isEmpty());
        QCOMPARE(report.unread.size(), 1);
        QCOMPARE(report.refused.size(), 1);
        QCOMPARE(report.refused.first().line, 3);
    }

    void columnOfAddressesIsNeverHiddenInACustomField()
    {
        const auto adopted = good("First Name,Contact\nAna,ana@example.com\nBen,\n");
        QCOMPARE(adopted.rows.first().client.email, u"ana@example.com"_s);
        QCOMPARE(adopted.notes.size(), 1);
        QVERIFY(adopted.customLabels.isEmpty());
        for (const QByteArray &headings :
             {QByteArray("First Name,Email,Other"), QByteArray("First Name,City,Emergency contact")}) {
            const auto kept = good(headings + "\nAna,,eva@example.com\n");
            QVERIFY(kept.rows.first().client.email.isEmpty());
            QCOMPARE(kept.customLabels.size(), 1);
            QCOMPARE(kept.notes.size(), 1);
        }
    }

    void countsTheRowsOfTheLastPass()
    {
        // The reader notices that the open quotation mark swallowed Ben only if it knows that Contact holds
        // addresses.
        const auto report = good("First Name,Contact,Notes\nAna,ana@example.com,\"tall\n"
                                 "Ben,ben@example.com,\"\nCleo,cleo@example.com,\n");
        QCOMPARE(report.rows.size(), 1);
        QCOMPARE(report.refused.size(), 2);
        QCOMPARE(report.rowCount, 3);
    }

    void remindersAreNoConsent()
    {
        const auto report = good("First Name,Email,Email Notifications\nAna,ana@example.com,Yes\n");
        QVERIFY(!report.rows.first().subscribed);
        QCOMPARE(report.rows.first().client.custom.value(u"Email Notifications"_s), u"Yes"_s);
        QCOMPARE(report.notes.size(), 1);
        QVERIFY(good("First Name,Email Notifications,News and Updates\nAna,Yes,No\n").notes.isEmpty());
    }

    void anOptOutColumnSaysNo()
    {
        const auto report = good("First Name,Subscribed,Unsubscribed\nAna,Yes,2026-05-01\nBen,Yes,\n"
                                 "Cleo,,Yes\nDora,,No\n");
        QCOMPARE(report.rows.at(0).subscribed, Subscription::No);
        QCOMPARE(report.rows.at(1).subscribed, Subscription::Yes);
        QCOMPARE(report.rows.at(2).subscribed, Subscription::No);
        QVERIFY(!report.rows.at(3).subscribed);
    }

    void anOptOutInOtherWordsWinsOverAYes()
    {
        const auto report =
            good("First Name,Promotional Emails,Do Not Send Marketing Emails,Opted out at\n"
                 "Ana,Yes,Yes,\nBen,Yes,No,2026-05-01\nCleo,Yes,No,\nDora,Yes,Yes - moved,\n");
        for (const int row : {0, 1, 3})
            QCOMPARE(report.rows.at(row).subscribed, Subscription::No);
        QCOMPARE(report.rows.at(2).subscribed, Subscription::Yes);
    }

    void refusalInWordsCountsInAnyColumnThatMayBeAboutNews()
    {
        const auto report =
            good("First Name,News and Updates,Email Status,SMS Status,Status\nAna,Yes,Unsubscribed,,\n"
                 "Ben,Yes,No,,\nCleo,Yes,,Unsubscribed,\nDora,Yes,,,Opted out\nEva,Yes,Active,,Active\n");
        QList<std::optional<Subscription>> answers;
        for (const ReportRow &row : report.rows)
            answers.append(row.subscribed);
        QCOMPARE(answers,
                 (QList<std::optional<Subscription>>{Subscription::No, std::nullopt, Subscription::Yes,
                                                     Subscription::No, Subscription::Yes}));
        QCOMPARE(report.rows.first().client.custom.value(u"Email Status"_s), u"Unsubscribed"_s);
        QCOMPARE(report.notes.size(), 1); // "No" may not be an answer
        QVERIFY(report.notes.first().startsWith("Email Status"_L1));
    }

    void refusalBesideTheAddressCounts()
    {
        const auto report =
            good("First Name,Last Name,Email,News and Updates\n"
                 "Ana,Brook,ana@example.com (do not email),Yes\nBen,Cole,DO NOT EMAIL <ben@example.com>,Yes\n"
                 "Cy,Dow,unsubscribed: cy@example.com,Yes\nDo,Eck,Do Eck <do@example.com>,Yes\n");
        QCOMPARE(report.rows.size(), 4);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(report.rows.at(i).subscribed, Subscription::No);
        QCOMPARE(report.rows.at(3).subscribed, Subscription::Yes);
        for (const Csv::ConsentValue &value : report.consentValues)
            QVERIFY2(!value.value.contains(u'@'), qPrintable(value.value));
    }

    void refusalOfMailCountsInAnyOtherColumn()
    {
        const auto report =
            good("First Name,Email,News and Updates,Mailchimp Status,Text Status,Waiver\n"
                 "Ana,ana@example.com,Yes,Unsubscribed,,\nBen,ben@example.com,Yes,,Unsubscribed,\n"
                 "Cy,cy@example.com,Yes,,,Declined\n");
        QCOMPARE(report.rows.at(0).subscribed, Subscription::No);
        QCOMPARE(report.rows.at(1).subscribed, Subscription::Yes);
        QCOMPARE(report.rows.at(2).subscribed, Subscription::Yes);
    }

    void anAnswerIsNoTelephoneNumber()
    {
        const auto report = good("First Name,Last Name,Email,Phone,News and Updates\n"
                                 "Ana,Brook,ana@example.com,No\nBen,Cole,ben@example.com,Unsubscribed,Yes\n"
                                 "Cy,Dow,cy@example.com,No,Yes\n");
        QCOMPARE(report.rows.size(), 2); // the first one lacks a cell
        QCOMPARE(report.rows.at(0).subscribed, Subscription::No);
        QCOMPARE(report.rows.at(1).subscribed, Subscription::Yes);
    }

    void aLongHeadingCostsItsColumnOnly()
    {
        const auto report =
            good("First Name,Email,\"I have read and agree to the liability waiver and studio "
                 "policies\",Referral\nAna,ana@example.com,Yes,Ben\n");
        QCOMPARE(report.rows.size(), 1);
        QCOMPARE(report.rows.first().client.custom.size(), 1);
        QCOMPARE(report.notes.size(), 1);
        QVERIFY(report.notes.first().startsWith("Column 3 was not read"_L1));
    }

    void addressesBelowALongHeadingAreRead()
    {
        const auto report = good("First Name,\"At which address would you like us to reach you in the coming "
                                 "season?\"\nAna,ana@example.com\nBen,ben@example.com\n");
        QCOMPARE(report.rows.first().client.email, u"ana@example.com"_s);
        QCOMPARE(report.notes.size(), 1);
        QVERIFY(report.notes.first().contains("was read as Email"_L1));
    }

    void answersInAColumnThatMayBeConsentAreTold()
    {
        for (const QByteArray &heading : {QByteArray("Mailing List"), QByteArray("GDPR consent")}) {
            const auto report = good("First Name," + heading + "\nAna,Yes\nBen,No\n");
            QVERIFY(!report.rows.first().subscribed);
            QCOMPARE(report.notes.size(), 1);
            QVERIFY(good("First Name," + heading + "\nAna,A\nBen,B\n").notes.isEmpty());
        }
    }

    void statusOfAnyColumnDeactivates()
    {
        const auto report = good("First Name,Status,Client Status\nAna,Active,Inactive\nBen,Archived,Active\n"
                                 "Cleo,Active,Active\nDan,,Inactive\nEve,Inactive,\n");
        QList<bool> active;
        for (const auto &row : report.rows)
            active.append(row.client.status == Domain::ClientStatus::Active);
        QCOMPARE(active, (QList<bool>{false, false, true, false, false}));
        QVERIFY(report.notes.first().contains("deactivated"_L1));
    }

    void statusThatIsNotUnderstoodIsTold()
    {
        const auto report = good("First Name,Status\nAna,Suspended\nBen,suspended\nCleo,Archived\n"
                                 "Dora,Inactif\nEva,ACTIVE\nFay,-\nGus,\n");
        QCOMPARE(report.notes.size(), 1);
        QVERIFY2(report.notes.first().contains(u"“Suspended”"_s), qPrintable(report.notes.first()));
        QVERIFY(report.notes.first().endsWith(u"rows: 2"_s));
        for (const int row : {2, 3})
            QCOMPARE(report.rows.at(row).client.status, Domain::ClientStatus::Deactivated);
        QVERIFY(report.rows.at(4).told.contains(u"status"_s));
    }

    void aYesOrNoMayAnswerWhetherAClientIsActive()
    {
        const auto report = good("First Name,Active\nAna,No\nBen,Yes\nCleo,\nDora,perhaps\n");
        QCOMPARE(report.rows.at(0).client.status, Domain::ClientStatus::Deactivated);
        QCOMPARE(report.rows.at(1).client.status, Domain::ClientStatus::Active);
        QVERIFY(!report.rows.at(2).told.contains(u"status"_s));
        QCOMPARE(report.notes.size(), 1);
        QVERIFY2(report.notes.first().contains(u"“perhaps”"_s), qPrintable(report.notes.first()));
    }

    void rejectsReportsOfPasses_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("person in one cell") << QByteArray(
            "Client,Purchase Option,Available\n\"Ana Brook +16035550103\nana@example.com\nA\",10 "
            "class pass,4\n");
        QTest::newRow("name only") << QByteArray("Client,Purchase Option\nAna Brook,10 class pass\n");
        QTest::newRow("people repeated")
            << QByteArray("Client,Email,Package\nAna,ana@example.com,10\nAna,ana@example.com,20\n");
    }
    void rejectsReportsOfPasses()
    {
        QFETCH(QByteArray, content);
        const auto report = read(content);
        QVERIFY(!report);
        QVERIFY2(report.error().message.contains(u"list of clients"_s), qPrintable(report.error().message));
    }

    void acceptsAListOfClientsWithTheirPass()
    {
        QCOMPARE(good("Client,Email,Package\nAna,ana@example.com,10\nBen,ben@example.com,20\n").rows.size(),
                 2);
    }

    void aMissingSeparatorCostsTheRow()
    {
        const auto report =
            good("First Name,Last Name,Email,News and Updates\nAna,Brook ana@example.com,Yes\n"
                 "Ben,Cole,Yes\nCleo,Dane,cleo@example.com,Yes\nDora\n");
        QCOMPARE(report.rows.size(), 2);
        QCOMPARE(report.refused.size(), 2);
    }

    void aColumnWithoutAHeadingIsNotUsed()
    {
        const auto report = good(",First Name,#\n1,Ana,1\n2,Ben,2\n");
        QCOMPARE(report.rows.size(), 2);
        QVERIFY(report.customLabels.isEmpty());
        QCOMPARE(report.notes.size(), 1);
    }

    void rowsThatAreOneCellAreSplit()
    {
        const auto report = good("\"First Name,Email\"\n\"Ana,ana@example.com\"\n");
        QCOMPARE(report.rows.first().client.email, u"ana@example.com"_s);
    }

    void removesTheApostropheBeforeAFormula()
    {
        const auto row = good("First Name,Phone,Pet\n'=cmd(),'+1 555 0100,'t Hooft\n").rows.first();
        QCOMPARE(row.client.firstName, u"=cmd()"_s);
        QCOMPARE(row.client.phone, u"+1 555 0100"_s);
        QCOMPARE(row.client.custom.value(u"Pet"_s), u"'t Hooft"_s);
    }

    void unwrapsTextThatASpreadsheetForced()
    {
        const auto row = good("=\"Client ID\",First Name,ZIP,City\n"
                              "=\"00417\",Ana,\"=\"\"01930\"\"\",=\"Dover, NH\"\n")
                             .rows.first();
        QCOMPARE(row.client.studioNumber, u"00417"_s);
        QCOMPARE(row.client.postalCode, u"01930"_s);
        QCOMPARE(row.client.city, u"Dover, NH"_s);
    }

    void rejectsSingleRowsWithLineAndReason_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QString>("reason");
        QTest::newRow("address") << QByteArray("Ana,ana@localhost,,") << u"e-mail"_s;
        QTest::newRow("blank in the address") << QByteArray("Ana,a na@example.com,,") << u"e-mail"_s;
        QTest::newRow("moved cells") << QByteArray("Ana,,ana@example.com") << u"fewer cells"_s;
        QTest::newRow("nobody") << QByteArray(",,1990-05-01,Cat") << u"no name"_s;
        QTest::newRow("too many cells")
            << QByteArray("Ana,ana@example.com,,Cat,Dog") << u"without a heading"_s;
        QTest::newRow("truncated UTF-8") << QByteArray("In\xc3\xa9s,,,\xe9") << u"UTF-8"_s;
        QTest::newRow("NUL") << QByteArray("A\0na,,,", 7) << u"are not text"_s;
        QTest::newRow("quote") << QByteArray("\"A\"na,,,") << u"quotation mark"_s;
        QTest::newRow("257 cells") << "Ana" + QByteArray(",").repeated(256) << u"256 cells"_s;
    }
    void countsAllRefusedRowsAndKeepsTheFirst()
    {
        constexpr int kRows = Domain::ToldRows::kMostKept + 5;
        const auto report = good("First Name,Email\n" + QByteArray("Ana,ana@\n").repeated(kRows));
        QCOMPARE(report.refused.total(), kRows);
        QCOMPARE(report.refused.size(), Domain::ToldRows::kMostKept);
        QCOMPARE(report.refused.first().line, 2);
        QCOMPARE(report.rowCount, kRows);
    }

    void rejectsSingleRowsWithLineAndReason()
    {
        QFETCH(QByteArray, bad);
        QFETCH(QString, reason);
        const auto report = good("First Name,Email,Birthday,Pet,\nBo,bo@example.com,,Ch\xc3\xa2t\n\n" + bad +
                                 "\nCy,,,,,,,\n");
        QCOMPARE(report.rows.size(), 2);
        QCOMPARE(report.rowCount, 3);
        QCOMPARE(report.refused.size(), 1);
        QCOMPARE(report.refused.first().line, 4);
        QVERIFY2(report.refused.first().reason.contains(reason), qPrintable(report.refused.first().reason));
        QVERIFY(!report.refused.first().reason.contains(u"Ana"_s));
    }

    void marksRefusedRowsThatIdentifyNoClient_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<int>("unidentified");
        QTest::newRow("only the address") << QByteArray(",Ana,ana@,") << 0;
        QTest::newRow("number without a name") << QByteArray("17,,ana@,") << 0;
        QTest::newRow("only an address") << QByteArray(",,ana@,") << 1;
        QTest::newRow("placeholder") << QByteArray(",Guest,ana@,") << 1;
        QTest::newRow("lost name") << QByteArray(",An\xef\xbf\xbd,ana@,") << 1;
        QTest::newRow("too many cells") << QByteArray("17,Ana,ana@,Cat,Dog") << 1;
        QTest::newRow("quote") << QByteArray("17,\"A\"na,ana@,") << 1;
    }
    void marksRefusedRowsThatIdentifyNoClient()
    {
        QFETCH(QByteArray, bad);
        QFETCH(int, unidentified);
        const auto report = good("Client ID,First Name,Email,Pet,\n18,Bo,bo@example.com,,\n" + bad + '\n');
        QCOMPARE(report.refused.size(), 1);
        QCOMPARE(report.unidentified, unidentified);
        QCOMPARE(report.refused.first().studioNumber, unidentified           ? QString()
                                                      : bad.startsWith("17") ? u"17"_s
                                                                             : QString());
    }

    void tellsThatAReportHasNoClients()
    {
        const auto report = good("First Name,Email\r\n\r\n,\r\n");
        QCOMPARE(report.rowCount, 0);
        QVERIFY(report.rows.isEmpty());
        QCOMPARE(report.notes.size(), 1);
        QVERIFY(good("First Name,Email\nAna,\n").notes.isEmpty());
    }

    void skipsWhatIsNoClient()
    {
        const auto report = good("All Clients\nNov 1, 2026 - Nov 7, 2026\n\nFirst Name,Email\n"
                                 "Ana,ana@example.com\n\xef\xbb\xbf"
                                 "First Name,Email\nBen,ben@example.com\nTotal: 2,\n");
        QCOMPARE(report.rowCount, 2);
        QCOMPARE(report.rows.size(), 2);
        QVERIFY(report.refused.isEmpty());
        QList<int> lines;
        for (const auto &row : report.skipped)
            lines.append(row.line);
        QCOMPARE(lines, (QList<int>{1, 2, 6, 8}));
    }

    void refusesRowsBelowOtherHeadings()
    {
        const auto report = good("First Name,Email\nAna,ana@example.com\nEmail,First Name\n"
                                 "ben@example.com,Ben\nFirst Name,Email\nCleo,cleo@example.com\n");
        QCOMPARE(report.rows.size(), 2);
        QCOMPARE(report.rows.last().client.firstName, u"Cleo"_s);
        QCOMPARE(report.refused.size(), 1);
        QCOMPARE(report.refused.first().line, 4);
        QCOMPARE(report.skipped.size(), 2);
    }

    void acceptsTheSameClientTwice()
    {
        QCOMPARE(good("First Name,Email\nAna,ana@example.com\nAna,ANA@example.com\n").rows.size(), 2);
    }

    void rejectsUnusableFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blank") << QByteArray("\n \n,,\n");
        QTest::newRow("no known heading") << QByteArray("Ana,ana@example.com\n");
        QTest::newRow("300 columns") << "Email" + QByteArray(",x").repeated(299) + '\n';
        QTest::newRow("UTF-16 truncated within a character") << QByteArray("\xff\xfe"
                                                                           "E\0m",
                                                                           5);
        QTest::newRow("a workbook") << QByteArray("PK\x03\x04 First Name,Email\n");
        QTest::newRow("a web page") << QByteArray("<html><table><tr><td>Email</td></tr></table>");
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    }
    // The limit used to be 200,000 rows.
    void readsAReportOfAnyLength()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"report.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("First Name,Email\n");
        constexpr int kRows = 300'000;
        for (int i = 0; i < kRows; ++i)
            file.write("Zo\xc3\xa9,person" + QByteArray::number(i) + "@example.com\n");
        file.close();
        int taken = 0;
        QStringList labels{u"none told"_s};
        const Csv::RowTaker taker{[&](const QStringList &custom) {
                                      labels = custom;
                                      return Core::Result<void>();
                                  },
                                  [&](const ReportRow &row) {
                                      const bool isNext =
                                          row.line == taken + 2 && row.client.firstName == u"Zoé"_s &&
                                          row.client.email == u"person%1@example.com"_s.arg(taken);
                                      taken += isNext ? 1 : 0;
                                      return Core::Result<void>();
                                  }};
        const auto report = Csv::readClientReport(file.fileName(), {}, taker);
        QVERIFY(report);
        QCOMPARE(report->rowCount, kRows);
        QCOMPARE(taken, kRows);
        QVERIFY(labels.isEmpty());
    }

    void endsWhenItIsCancelledOrARowIsNotTaken()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"report.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("First Name\nAna\nBen\n");
        file.close();
        const auto begin = [](const QStringList &) { return Core::Result<void>(); };
        int taken = 0;
        const auto refuse = [&](const ReportRow &) -> Core::Result<void> {
            ++taken;
            return Core::Error{Core::Error::Kind::Storage, {}, {}, {}};
        };
        const auto failed = Csv::readClientReport(file.fileName(), {}, {begin, refuse});
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, Core::Error::Kind::Storage);
        QCOMPARE(taken, 1);
        const auto cancelled =
            Csv::readClientReport(file.fileName(), {}, {begin, refuse, [] { return true; }});
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().kind, Core::Error::Kind::Cancelled);
        QCOMPARE(taken, 1);
    }

    void rejectsUnusableFiles()
    {
        QFETCH(QByteArray, content);
        const auto report = read(content);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Core::Error::Kind::InvalidInput);
        QVERIFY(!report.error().message.isEmpty());
    }

    void firstCellThatIsNotBlankCountsWhereTwoColumnsHoldOneField()
    {
        const auto report = good("Email,First Name,E-mail,Pet,pet\nana@example.com,Ana,old@example.com,,Cat\n"
                                 ",Ben,ben@example.com,Dog,Cat\nN/A,Cleo,cleo@example.com,,\n");
        QCOMPARE(report.rows.at(0).client.email, u"ana@example.com"_s);
        QCOMPARE(report.rows.at(1).client.email, u"ben@example.com"_s);
        QCOMPARE(report.rows.at(2).client.email, u"cleo@example.com"_s);
        QCOMPARE(report.rows.at(0).client.custom.value(u"Pet"_s), u"Cat"_s);
        QCOMPARE(report.rows.at(1).client.custom.value(u"Pet"_s), u"Dog"_s);
        QCOMPARE(report.customLabels, QStringList{u"Pet"_s});
        QCOMPARE(report.notes.size(), 2);
    }

    void noInEitherOfTwoConsentColumnsCounts()
    {
        const auto report = good("Email,News and Updates,News and Updates\nana@example.com,Yes,No\n"
                                 "ben@example.com,,Yes\n");
        QCOMPARE(report.rows.at(0).subscribed, Subscription::No);
        QCOMPARE(report.rows.at(1).subscribed, Subscription::Yes);
        QVERIFY(report.notes.first().contains("A no in either"_L1));
    }

    void numbersOfDaysAreDatesInAColumnOfDates()
    {
        const auto report = good("First Name,Birthday,Joined,Zip\nAna,32874,2024-05-01,01930\n"
                                 "Ben,33000.0,45413,10001\nCleo,1990-05-01,,60601\n");
        QCOMPARE(report.rows.at(0).client.birthday, QDate(1990, 1, 1));
        QCOMPARE(report.rows.at(1).client.birthday, QDate(1990, 5, 7));
        QCOMPARE(report.rows.at(2).client.birthday, QDate(1990, 5, 1));
        QCOMPARE(report.rows.at(1).client.custom.value(u"Joined"_s), u"2024-05-01"_s);
        QVERIFY(report.unread.isEmpty());
        QCOMPARE(report.notes.size(), 2);
        QVERIFY(report.notes.first().startsWith("Birthday"_L1));
    }

    void otherNumbersAreNoDates_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("a year") << QByteArray("First Name,Birthday\nAna,1985\n");
        QTest::newRow("beside a year") << QByteArray("First Name,Birthday\nAna,32874\nBen,1985\n");
        QTest::newRow("month, day and year without signs")
            << QByteArray("First Name,Birthday\nAna,32874\nBen,112574\n");
        QTest::newRow("far future") << QByteArray("First Name,Birthday\nAna,99999\n");
    }
    void otherNumbersAreNoDates()
    {
        QFETCH(QByteArray, content);
        const auto report = good(content);
        QVERIFY(!report.rows.first().client.birthday.isValid());
        QCOMPARE(report.unread.size(), report.rows.size());
    }

    void columnOfNumbersOnlyIsNoColumnOfDates()
    {
        const auto report = good("First Name,Locker\nAna,32874\nBen,45413\n");
        QCOMPARE(report.rows.first().client.custom.value(u"Locker"_s), u"32874"_s);
    }

    void errorOfASpreadsheetCostsTheCell()
    {
        const auto report = good("Client ID,First Name,City,Pet\n17,Ana,#REF!,#N/A\n18,#NAME?,Paris,Cat\n"
                                 "19,Cleo,#hashtag,########\n");
        QCOMPARE(report.rows.size(), 2);
        QCOMPARE(report.rows.at(0).client.city, QString());
        QVERIFY(!report.rows.at(0).told.contains(u"city"_s) && report.rows.at(0).client.custom.isEmpty());
        QCOMPARE(report.rows.at(1).client.city, u"#hashtag"_s);
        QCOMPARE(report.unread.size(), 3);
        QCOMPARE(report.refused.first().line, 3);
    }

    void noWithANameButWithoutAnAddressCountsForTheNameOnly()
    {
        const auto report = good("First Name,Email,City,Pet,News and Updates\nAna,ana@,Paris,Cat,No\n"
                                 "Ben,ben@,Rome,Dog,Yes\n,cleo@,Oslo,Cat,No\n",
                                 kBlankClears);
        QCOMPARE(report.rows.size(), 1);
        const ReportRow &ana = report.rows.first();
        QVERIFY(ana.onlyNo);
        QCOMPARE(ana.subscribed, Subscription::No);
        QCOMPARE(ana.told, QStringList{u"first_name"_s});
        QVERIFY(ana.client.city.isEmpty() && ana.client.custom.isEmpty());
        QVERIFY(report.unread.isEmpty());
        QCOMPARE(report.refused.size(), 2);
        QVERIFY(!report.refused.at(0).reason.contains("says no"_L1));
        QVERIFY(report.refused.at(1).reason.contains("says no"_L1));
    }

    void readsAColumnAsTheOwnerSays()
    {
        const QByteArray content = "Mél,Réf,Size\nana@example.com,R-a,38\nben@example.com,R-b,\n";
        const auto report = good(
            content, {.columns = {{u"mél"_s, u"email"_s}, {u"RÉF"_s, u"client_id"_s}, {u"Size"_s, u"-"_s}}});
        QCOMPARE(report.rows.first().client.email, u"ana@example.com"_s);
        QCOMPARE(report.rows.first().client.studioNumber, u"R-a"_s);
        QVERIFY(report.customLabels.isEmpty());
        QVERIFY(report.reading.columns.at(2).field.isEmpty());
        QCOMPARE(report.reading.columns.at(2).choice(), Csv::kLeftOut);
        QVERIFY(!read(content, {.columns = {{u"Sise"_s, u"-"_s}}}));
    }

    void chosenConsentIsNeverGuessed()
    {
        const auto report = good("Email,Mailing list\nana@example.com,Yes\nben@example.com,No\n"
                                 "cleo@example.com,maybe\ndora@example.com,weekly\n",
                                 {.columns = {{u"Mailing list"_s, u"news_and_updates"_s}}});
        QList<std::optional<Subscription>> answers;
        for (const ReportRow &row : report.rows)
            answers.append(row.subscribed);
        QCOMPARE(answers, (QList<std::optional<Subscription>>{Subscription::Yes, Subscription::No, {}, {}}));
        QCOMPARE(
            std::ranges::count(report.consentValues, Csv::ConsentWord::Unknown, &Csv::ConsentValue::word), 2);
    }

    void refusalInWordsCountsInAColumnThatIsLeftOut()
    {
        for (const QString &field : {u"-"_s, u"custom.Letters"_s}) {
            const auto report = good("Email,Newsletter\nana@example.com,Yes\nben@example.com,Unsubscribed\n",
                                     {.columns = {{u"Newsletter"_s, field}}});
            QVERIFY(!report.rows.at(0).subscribed);
            QCOMPARE(report.rows.at(1).subscribed, Subscription::No);
        }
    }

    void rememberedChoicesCountUnlessTheOwnerSaysOtherwise()
    {
        const auto remembered = [](const QStringList &headings) {
            return headings == QStringList{u"Mél"_s, u"Tea"_s}
                       ? Csv::ColumnChoices{{u"Mél"_s, u"email"_s}, {u"Tea"_s, u"-"_s}}
                       : Csv::ColumnChoices();
        };
        const QByteArray content = "All clients\nMél,Tea\nana@example.com,Assam\n";
        const auto same = good(content, {.remembered = remembered});
        QCOMPARE(same.rows.first().client.email, u"ana@example.com"_s);
        QVERIFY(same.customLabels.isEmpty());
        const auto told = good(content, {.columns = {{u"Tea"_s, QString()}}, .remembered = remembered});
        QCOMPARE(told.customLabels, QStringList{u"Tea"_s});
        QCOMPARE(told.reading.columns.at(0).choice(), u"email"_s);
        QVERIFY(told.reading.columns.at(1).choice().isEmpty());
    }

    void keepsTheFirstRowsToShow()
    {
        const auto report = good("Title\nFirst Name,Note\nAna," + QByteArray(200, 'x') + "\n" +
                                 QByteArray("'=Ben\n").repeated(9));
        QCOMPARE(report.reading.firstRows.size(), 5);
        QCOMPARE(report.reading.firstRows.at(0).at(0), u"Ana"_s);
        QVERIFY(report.reading.firstRows.at(0).at(1).size() < 100);
        QCOMPARE(report.reading.firstRows.at(1), QStringList{u"=Ben"_s});
    }

    void onlyAWorkbookHasSheets()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"report.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Email\nana@example.com\n") > 0);
        file.close();
        QVERIFY(!Csv::readClientReport(file.fileName(), {.sheet = u"Clients"_s}, {}));
    }

    void rejectsAMissingFile()
    {
        const QTemporaryDir folder;
        QCOMPARE(Csv::readClientReport(folder.filePath(u"none.csv"_s), {}, {}).error().kind,
                 Core::Error::Kind::InvalidInput);
        QCOMPARE(Csv::readClientReport(folder.path(), {}, {}).error().kind, Core::Error::Kind::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(ClientReportTest)
#include "tst_clientreport.moc"
