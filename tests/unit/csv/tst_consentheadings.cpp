// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/consentheadings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Csv::ConsentHeading;

class ConsentHeadingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheWordsOfTheHeading_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<int>("meaning");
        const auto rows = [](ConsentHeading meaning, const QStringList &headings) {
            for (const QString &heading : headings)
                QTest::newRow(qPrintable(heading)) << heading << int(meaning);
        };
        rows(ConsentHeading::Consent,
             {u"Opted in to Email"_s,
              u"Opt In Email"_s,
              u"Opt in by e-mail"_s,
              u"Send Promotional Emails"_s,
              u"Subscribed to Promotional Emails"_s,
              u"Receives Email Marketing"_s,
              u"Receive news and updates"_s,
              u"Would you like to receive news and updates?"_s,
              u"Is subscribed to newsletter"_s,
              u"Newsletter opt-in"_s,
              u"Marketing consent - email"_s,
              u"Consent Email"_s,
              u"Email Marketing Consent Status"_s,
              u"email_marketing_opt_in"_s,
              u"acceptsMarketing"_s,
              u"Email Promotions"_s,
              u"Email subscription status"_s,
              u"Consentement à l'infolettre"_s,
              u"Abonné à l’infolettre"_s,
              u"Reçoit l'infolettre"_s,
              u"Suscrito al boletín"_s,
              u"Acepta recibir promociones"_s,
              u"Newsletter abonniert"_s,
              u"Werbung erlaubt"_s,
              u"Werbeeinwilligung Newsletter"_s,
              u"Newsletter-Einwilligung"_s,
              u"Inscrito no newsletter"_s,
              u"Aceita receber novidades"_s,
              u"Newsletter Yes/No"_s,
              u"Newsletter (J/N)"_s,
              u"Newsletter (Yes)"_s,
              u"Newsletter (you can unsubscribe at any time)"_s,
              u"Would you like to receive our newsletter? You can opt out at any time."_s,
              u"Newsletter opt-in (can opt out later)"_s,
              u"Newsletter (you may unsubscribe)"_s,
              u"Recevoir l'infolettre (vous pouvez vous désabonner en tout temps)"_s});
        rows(ConsentHeading::OptOut, {u"Mktg Opt Out"_s,
                                      u"CASL opt out"_s,
                                      u"CAN-SPAM opt-out"_s,
                                      u"Please don't contact me"_s,
                                      u"Without consent"_s,
                                      u"Spam report"_s,
                                      u"Consent expired"_s,
                                      u"Marketing Consent Denied"_s,
                                      u"Newsletter ended"_s,
                                      u"Skip newsletters"_s,
                                      u"Can't email"_s,
                                      u"Do not send offers"_s,
                                      u"Abmeldedatum"_s,
                                      u"Newsletter gekündigt"_s,
                                      u"Einwilligung E-Mail widerrufen am"_s,
                                      u"Nicht anschreiben"_s,
                                      u"Ne pas relancer"_s,
                                      u"Ne veut plus de mails"_s,
                                      u"Pas de pub"_s,
                                      u"Consentement RGPD retiré"_s,
                                      u"No desea recibir correos"_s,
                                      u"No quiere publicidad"_s,
                                      u"Baja del boletín"_s,
                                      u"Cancelou newsletter"_s,
                                      u"Sem newsletter"_s,
                                      u"Não deseja receber emails"_s,
                                      u"Rifiuta newsletter"_s,
                                      u"Disiscritto dalla newsletter"_s,
                                      u"Revoca consenso"_s,
                                      u"Uitgeschreven"_s,
                                      u"Geen nieuwsbrief"_s,
                                      u"Niet mailen"_s,
                                      u"Do Not Email"_s,
                                      u"Global Opt Out"_s,
                                      u"Newsletter May 2024 unsubscribed"_s,
                                      u"May newsletter: opted out"_s,
                                      u"Opted out (all channels)"_s,
                                      u"Communication Opt-Outs"_s,
                                      u"Ne plus contacter"_s,
                                      u"Pas d'infolettre"_s,
                                      u"Sans courriel"_s,
                                      u"Darse de baja"_s,
                                      u"Dado de baja"_s,
                                      u"Baja boletín"_s,
                                      u"No molestar"_s,
                                      u"Abbestellt"_s,
                                      u"Newsletter abbestellt"_s,
                                      u"Werbesperre"_s,
                                      u"Widerspruch Werbung"_s,
                                      u"Retrait infolettre"_s,
                                      u"DND"_s,
                                      u"Do Not Disturb"_s,
                                      u"Blacklisted"_s,
                                      u"Block Emails"_s,
                                      u"Mute emails"_s,
                                      u"Disable emails"_s,
                                      u"Kein Newsletter"_s,
                                      u"Kein Marketing"_s,
                                      u"Keine Werbung"_s,
                                      u"Don't Email"_s,
                                      u"Do not e-mail"_s,
                                      u"Do Not Send Marketing Emails"_s,
                                      u"Do Not Contact?"_s,
                                      u"Do Not Market"_s,
                                      u"No Emails"_s,
                                      u"No Promotional Emails"_s,
                                      u"Opt Out"_s,
                                      u"Opt-Out of Emails"_s,
                                      u"Opted out of marketing"_s,
                                      u"Email Opt Out (Yes/No)"_s,
                                      u"Email opt out (old system)"_s,
                                      u"Email Opt Out Date"_s,
                                      u"Opted Out At"_s,
                                      u"Confirmed Opt-Out Date - other"_s,
                                      u"HasOptedOutOfEmail"_s,
                                      u"hasoptedoutofemail"_s,
                                      u"Unsubscribe"_s,
                                      u"Is Unsubscribed"_s,
                                      u"Unsubscribed from all email"_s,
                                      u"Unsubscribed Email"_s,
                                      u"UNSUB_TIME"_s,
                                      u"Exclude from mailings"_s,
                                      u"Suppress Email"_s,
                                      u"Marketing declined"_s,
                                      u"Désabonné des courriels"_s,
                                      u"Ne pas envoyer de courriel"_s,
                                      u"Ne pas contacter"_s,
                                      u"No enviar correos"_s,
                                      u"Keine E-Mails"_s,
                                      u"Newsletter abgemeldet"_s,
                                      u"Newsletter (No)"_s,
                                      u"Email Marketing - No"_s,
                                      u"I do not want to receive marketing emails"_s,
                                      u"I don't wish to receive news and updates"_s,
                                      u"I would not like to receive the newsletter"_s,
                                      u"Please do not send me the newsletter"_s,
                                      u"No longer wants newsletter"_s,
                                      u"Not interested in newsletter"_s,
                                      u"Not subscribed"_s,
                                      u"Not subscribed to newsletter"_s,
                                      u"Do not allow Bulk Emails"_s,
                                      u"Refuses emails"_s,
                                      u"Newsletter cancelled"_s,
                                      u"Removed from mailing list"_s,
                                      u"Consent withdrawn"_s,
                                      u"Marketing consent revoked at"_s,
                                      u"No consent"_s,
                                      u"EMAIL_BLACKLISTED"_s,
                                      u"DND Email"_s,
                                      u"Spam Complaint"_s,
                                      u"Marked as spam"_s,
                                      u"Não enviar e-mails"_s,
                                      u"Ne souhaite pas recevoir l'infolettre"_s,
                                      u"Newsletter nicht erlaubt"_s});
        rows(ConsentHeading::Unsure,
             {u"Opt-in"_s, u"Consent"_s, u"GDPR consent"_s, u"Is Subscribed"_s, u"Mailing List"_s,
              u"Marketing"_s, u"Email Status"_s, u"Email permission status"_s, u"OK to email"_s,
              u"Allow Emails"_s, u"Email and SMS opt-in"_s, u"OPTIN_TIME"_s, u"Abonné"_s, u"Suscrito"_s,
              u"Opt-In/Opt-Out"_s, u"Email Opt-in/Opt-out Status"_s, u"Subscribe/Unsubscribe"_s,
              u"Not unsubscribed"_s, u"No. of emails"_s});
        rows(ConsentHeading::Related,
             {u"Email Notifications"_s, u"Email reminders"_s, u"Consent to use photos for marketing"_s,
              u"Mail Opt-In"_s, u"Marketing by mail"_s, u"Consent Mail"_s, u"Email bounced"_s,
              u"Emails opened"_s, u"Second email"_s, u"Subscription"_s, u"Inscription"_s,
              u"Postal mailing list"_s, u"Email (mobile)"_s, u"Email Confirmed"_s,
              u"Not yet asked about newsletter"_s});
        rows(ConsentHeading::None, {u""_s,
                                    u"WhatsApp marketing"_s,
                                    u"Notes"_s,
                                    u"SMS Consent"_s,
                                    u"Opted in to SMS"_s,
                                    u"Text Marketing"_s,
                                    u"SMS Opt Out"_s,
                                    u"Do Not Text"_s,
                                    u"Do Not Call"_s,
                                    u"Photo consent"_s,
                                    u"Photo opt-out"_s,
                                    u"Waiver accepted"_s,
                                    u"Marketing source"_s,
                                    u"Referred by newsletter"_s,
                                    u"UNSUB_CAMPAIGN_TITLE"_s,
                                    u"Contact"_s,
                                    u"No Contact Since"_s,
                                    u"No. of visits"_s,
                                    u"No Shows"_s,
                                    u"Subscription type"_s,
                                    u"Photo consent withdrawn"_s,
                                    u"Refused SMS"_s,
                                    u"Complaints"_s,
                                    u"Blocked"_s,
                                    u"Contact No"_s,
                                    u"List"_s});
    }
    // A yes below them may be either answer.
    void headingsThatAskForEitherAreNoOptOuts()
    {
        for (const QString &heading :
             {u"Newsletter on/off"_s, u"Newsletter: accept / decline"_s, u"Newsletter accepted/refused"_s,
              u"Email marketing allowed / blocked"_s, u"Newsletter (no spam)"_s,
              u"Newsletter, jederzeit abbestellbar"_s,
              u"J'accepte de recevoir la newsletter (désinscription possible)"_s})
            QVERIFY2(Csv::consentHeadingIn(heading) != ConsentHeading::OptOut, qPrintable(heading));
    }

    void remarksStandBelowSomeHeadings()
    {
        for (const QString &heading : {u"Tags"_s, u"Client notes"_s, u"Communication Preferences"_s})
            QVERIFY2(Csv::holdsRemarks(heading), qPrintable(heading));
        for (const QString &heading : {u"Locker"_s, u"Waiver"_s, u"Membership"_s})
            QVERIFY2(!Csv::holdsRemarks(heading), qPrintable(heading));
    }

    void readsTheWordsOfTheHeading()
    {
        QFETCH(QString, heading);
        QFETCH(int, meaning);
        QCOMPARE(int(Csv::consentHeadingIn(heading)), meaning);
    }

    void knowsHeadingsThatRefuse_data()
    {
        QTest::addColumn<bool>("refuses");
        const auto rows = [](bool refuses, const QStringList &headings) {
            for (const QString &heading : headings)
                QTest::newRow(qPrintable(heading)) << refuses;
        };
        rows(true, {u"No e-mail"_s, u"Do Not Text"_s, u"SMS Opt Out"_s, u"Opted out by"_s, u"Photo opt-out"_s,
                    u"Never contact"_s, u"Blocked"_s, u"DNC"_s, u"Ne pas appeler"_s, u"Kein Anruf"_s,
                    u"Suppressed"_s, u"UNSUB_CAMPAIGN_TITLE"_s});
        rows(false, {u"Newsletter (yes/no)"_s, u"News"_s, u"Opt-in"_s, u"VIP"_s, u"Notified"_s, u"Nombre"_s});
    }
    void knowsHeadingsThatRefuse()
    {
        QFETCH(bool, refuses);
        QCOMPARE(Csv::refusesSomething(QString::fromUtf8(QTest::currentDataTag())), refuses);
    }
};

QTEST_GUILESS_MAIN(ConsentHeadingsTest)
#include "tst_consentheadings.moc"
