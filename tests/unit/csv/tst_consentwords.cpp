// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/consentwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Csv::ConsentWord;

class ConsentWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsClearAnswersOnly_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<int>("word");
        const auto rows = [](ConsentWord word, const QStringList &cells) {
            for (const QString &cell : cells)
                QTest::newRow(cell.isEmpty() ? "nothing" : qPrintable(cell)) << cell << int(word);
        };
        rows(ConsentWord::Yes, {u"yes"_s,      u"YES"_s,
                                u"Y"_s,        u"On"_s,
                                u"true"_s,     u"T"_s,
                                u"1"_s,        u"1.0"_s,
                                u"1,00"_s,     u"Subscribed"_s,
                                u"Opt-in"_s,   u"opted in"_s,
                                u"Opted-In"_s, u"Subscribed (2024-05-01)"_s,
                                u"Oui"_s,      u"Sí"_s,
                                u"Abonné"_s,   u"Double opt-in"_s,
                                u"✓"_s,        u"Yes - 05/01/2024"_s,
                                u"Accepted"_s, u"Opted in on May 1, 2024"_s,
                                u"ja"_s,       u"Subscribed since 1 May 2024"_s,
                                u"Suscrita"_s, u"Subscribed 2024-05-01 10:30:00"_s,
                                u" Yes "_s,    u"Subscribed: 2024-05-01T10:30:00Z"_s,
                                u"Sim"_s,      u"Einverstanden"_s,
                                u"[x] Yes"_s,  u"(X) Subscribed"_s});
        rows(ConsentWord::No, {u"Email: No"_s,
                               u"Email=No; SMS=Yes"_s,
                               u"{\"email\":false,\"sms\":true}"_s,
                               u"subscribed:false"_s,
                               u"Jamais"_s,
                               u"Nunca"_s,
                               u"Niemals"_s,
                               u"Nope"_s,
                               u"Se dio de baja"_s,
                               u"Oui (retiré)"_s,
                               u"was yes, now no"_s,
                               u"Opted in, then out"_s,
                               u"Do not use"_s,
                               u"no"_s,
                               u"N"_s,
                               u"Off"_s,
                               u"FALSE"_s,
                               u"F"_s,
                               u"0"_s,
                               u"0.0"_s,
                               u"unsubscribed"_s,
                               u"Unsubscribe"_s,
                               u"Unsubscribed 2026-05-01"_s,
                               u"Opt-out"_s,
                               u"Opted Out"_s,
                               u"Not subscribed"_s,
                               u"Do not email"_s,
                               u"Don't e-mail"_s,
                               u"Declined"_s,
                               u"No, thanks"_s,
                               u"Opted out via link"_s,
                               u"Unsubscribed by admin"_s,
                               u"Non"_s,
                               u"Désabonnée"_s,
                               u"Dado de baja"_s,
                               u"STOP"_s,
                               u"☐"_s,
                               u"no (5/1/2026)"_s,
                               u"No - moved away"_s,
                               u"No (asked at the desk)"_s,
                               u"Non: trop de courriels"_s,
                               u"✖"_s,
                               u"Withdrawn on 5/1/2026"_s,
                               u"Yes (withdrawn 2025-01-01)"_s,
                               u"Subscribed, then unsubscribed"_s,
                               u"Yes, but no emails please"_s,
                               u"I do not agree"_s,
                               u"Consent not given"_s,
                               u"Does not want the newsletter"_s,
                               u"No longer wants emails"_s,
                               u"Remove me"_s,
                               u"Do Not Allow"_s,
                               u"Complained"_s,
                               u"Marked as spam"_s,
                               u"[USER_SUPPRESSED]"_s,
                               u"Blocklisted"_s,
                               u"Pas d'accord"_s,
                               u"Ne souhaite pas"_s,
                               u"No gracias"_s,
                               u"Não"_s,
                               u"Não aceito"_s,
                               u"Nicht einverstanden"_s,
                               u"Kein Interesse"_s});
        rows(ConsentWord::Left, {u"left"_s, u"Left"_s});
        rows(ConsentWord::LeftOther, {Csv::leftOtherList({u"06a93380-0000-4000-8000-00000000000a"_s})});
        rows(ConsentWord::Former, {u"no client"_s, u"No client"_s});
        rows(ConsentWord::Blank, {u""_s, u"  "_s});
        rows(ConsentWord::Unknown, {u"maybe"_s,
                                    u"x"_s,
                                    u"2"_s,
                                    u"10"_s,
                                    u"yes please"_s,
                                    u"pending"_s,
                                    u"N/A"_s,
                                    u"unknown"_s,
                                    u"2024-05-01"_s,
                                    u"bounced"_s,
                                    u"No answer"_s,
                                    u"no-show"_s,
                                    u"0:30"_s,
                                    u"not asked"_s,
                                    u"yes/no"_s,
                                    u"Yes (by phone)"_s,
                                    u"do not know"_s,
                                    u"active"_s,
                                    u"-"_s,
                                    u"?"_s,
                                    u"SMS only"_s,
                                    u"Yes?"_s,
                                    u"No SMS"_s,
                                    u"Refused SMS"_s,
                                    u"Not unsubscribed"_s,
                                    u"Never subscribed"_s,
                                    u"not asked yet"_s,
                                    u"Not confirmed"_s,
                                    u"No email address"_s,
                                    u"Email: N/A"_s,
                                    u"Card declined"_s,
                                    u"[ ] Yes"_s,
                                    u"( ) Subscribed"_s,
                                    u"Yes [ ]"_s,
                                    u"[ ] No"_s,
                                    u"~~Yes~~"_s,
                                    u"!Subscribed"_s,
                                    u"≠yes"_s,
                                    u"Declined to answer"_s});
    }
    void readsClearAnswersOnly()
    {
        QFETCH(QString, cell);
        QFETCH(int, word);
        QCOMPARE(int(Csv::consentWordIn(cell)), word);
    }

    void readsColumnsOfOptOuts()
    {
        for (const auto &cell :
             {u"Yes"_s, u"1"_s, u"true"_s, u"2026-05-01"_s, u"unsubscribed"_s, u"opted out"_s,
              u"Yes (asked at the desk)"_s, u"x"_s, u" X "_s, u"☒"_s, u"✗"_s})
            QVERIFY2(Csv::optOutWordIn(cell) == ConsentWord::No, qPrintable(cell));
        for (const auto &cell : {u""_s, u"No"_s, u"0"_s, u"0.0"_s, u"false"_s, u"subscribed"_s,
                                 u"No - still a subscriber"_s, u"Opted In"_s, u"Allow"_s, u"Não"_s, u"[]"_s})
            QVERIFY2(Csv::optOutWordIn(cell) == ConsentWord::Blank, qPrintable(cell));
        QVERIFY(Csv::optOutWordIn(u"maybe"_s) == ConsentWord::Unknown);
        for (const auto &cell :
             {u"Not Unsubscribed"_s, u"not opted out"_s, u"No opt-out"_s, u"Never unsubscribed"_s,
              u"Still subscribed"_s, u"Active"_s, u"OK"_s, u"jamais"_s, u"nie"_s})
            QVERIFY2(Csv::optOutWordIn(cell) == ConsentWord::Blank, qPrintable(cell));
        for (const auto &cell : {u"unchecked"_s, u"Unticked"_s, u"disabled"_s, u"0,0"_s, u"0,00"_s,
                                 u"[ ] Do not email"_s, u"Yes [ ]"_s})
            QVERIFY2(Csv::optOutWordIn(cell) == ConsentWord::Blank, qPrintable(cell));
        for (const auto &cell : {u"[x] Do not email"_s, u"[X] Yes"_s, u"(x) me"_s})
            QVERIFY2(Csv::optOutWordIn(cell) == ConsentWord::No, qPrintable(cell));
    }

    void anyTimeOfAnOptOutIsANo()
    {
        for (const auto &cell :
             {u"44927"_s, u"44927.4381"_s, u"1672655580"_s, u"1672655580000"_s,
              u"Mon Jan 02 2023 10:33:00 GMT-0500 (EST)"_s, u"2 janv. 2023 10 h 33"_s, u"Jan 2023"_s,
              u"2/2023"_s, u"2023"_s, u"2023-01-02 10:33:00 (admin)"_s, u"by client on 1/2/2023"_s})
            QVERIFY2(Csv::optOutWordIn(cell) == ConsentWord::No, qPrintable(cell));
        for (const auto &cell : {u"1900-01-00"_s, u"12"_s, u"0000-00-00 00:00"_s})
            QVERIFY2(Csv::optOutWordIn(cell) != ConsentWord::No, qPrintable(cell));
    }

    void refusesMailByName()
    {
        for (const auto &cell :
             {u"Unsubscribed"_s, u"Do not contact"_s, u"Unsubscribed (2024-05-01)"_s, u"No email"_s,
              u"Désabonné"_s, u"VIP, Unsubscribed"_s, u"gold;do-not-email"_s})
            QVERIFY2(Csv::refusesMail(cell), qPrintable(cell));
        for (const auto &cell : {u"No"_s, u"Declined"_s, u"Contact me"_s, u"Contact: mother"_s,
                                 u"subscribed"_s, u"Refused"_s, u"no email address"_s})
            QVERIFY2(!Csv::refusesMail(cell), qPrintable(cell));
    }

    void remarksRefuseMail()
    {
        for (const auto &cell : {u"Opted out"_s, u"VIP, opted out"_s, u"Please unsubscribe"_s,
                                 u"DO NOT EMAIL - asked by phone"_s, u"no emails please"_s,
                                 u"Vegetarian. Unsubscribed"_s, u"Consent withdrawn 2024-03-01"_s})
            QVERIFY2(Csv::refusesMailInRemarks(cell), qPrintable(cell));
        for (const auto &cell :
             {u"Declined the intro offer"_s, u"No email address on file"_s, u"No"_s, u"Prefers email"_s,
              u"Emergency contact refused"_s, u"Asked how to unsubscribe from texts"_s})
            QVERIFY2(!Csv::refusesMailInRemarks(cell), qPrintable(cell));
    }

    void findsARefusalBesideAName()
    {
        for (const auto &[cell, name] : {std::pair(u"Ana Berg (do not email)"_s, u"Ana Berg"_s),
                                         std::pair(u"Ana Berg - DO NOT EMAIL"_s, u"Ana Berg"_s),
                                         std::pair(u"Ana Berg, unsubscribed"_s, u"Ana Berg"_s),
                                         std::pair(u"*NO EMAIL* Ben"_s, u"Ben"_s)}) {
            const QString refusal = Csv::refusalBesideName(cell);
            QVERIFY2(!refusal.isEmpty(), qPrintable(cell));
            QCOMPARE(QString(cell).replace(refusal, u" "_s).trimmed(), name);
        }
        for (const auto &cell : {u"Ana Berg"_s, u"Berg, Ana"_s, u"Ana (Annie) Berg"_s, u"Nomail, Ed"_s})
            QCOMPARE(Csv::refusalBesideName(cell), QString());
    }

    void statusRefusesByAWord()
    {
        for (const auto &cell :
             {u"Unsubscribed"_s, u"Opted out 2026-05-01"_s, u"Complained"_s, u"Active - Do Not Email"_s,
              u"Active (unsubscribed)"_s, u"Inactive / opted out"_s, u"No Emails please"_s})
            QVERIFY2(Csv::isStatusOfRefusal(cell), qPrintable(cell));
        for (const auto &cell : {u"No"_s, u"Active"_s, u"Application declined"_s, u"Refused to sign"_s})
            QVERIFY2(!Csv::isStatusOfRefusal(cell), qPrintable(cell));
    }

    void reasonIsANo()
    {
        QVERIFY(Csv::reasonIn(u"Too many emails"_s) == ConsentWord::No);
        QVERIFY(Csv::reasonIn(u"N/A"_s) == ConsentWord::Unknown);
        QVERIFY(Csv::reasonIn(u"HARD_BOUNCE"_s) == ConsentWord::Unknown);
        QVERIFY(Csv::reasonIn(u""_s) == ConsentWord::Blank);
    }

    void countsDatesAsOneValue()
    {
        Csv::ConsentCounts counts;
        for (const auto &cell : {u"2025-01-01"_s, u"2025-02-01"_s})
            counts.take(u"Unsubscribed at"_s, cell, Csv::optOutWordIn(cell));
        QCOMPARE(counts.values().size(), 1);
        QCOMPARE(counts.values().first().value, u"2025-01-01"_s);
        QCOMPARE(counts.values().first().rows, 2);
    }

    void countsValues()
    {
        Csv::ConsentCounts counts;
        for (const auto &cell : {u"Yes"_s, u"yes"_s, u"maybe"_s, u""_s, u"Maybe"_s, u"YES"_s,
                                 u"Unsubscribed 2026-05-01"_s, u"Unsubscribed 2026-05-02"_s})
            counts.take(u"News"_s, cell, Csv::consentWordIn(cell));
        QStringList values;
        QList<ConsentWord> words;
        for (const Csv::ConsentValue &value : counts.values()) {
            values.append(u"%1 %2"_s.arg(value.value).arg(value.rows));
            words.append(value.word);
        }
        QCOMPARE(values, (QStringList{u"Yes 3"_s, u"Unsubscribed 2"_s, u"maybe 2"_s}));
        QCOMPARE(words, (QList{ConsentWord::Yes, ConsentWord::No, ConsentWord::Unknown}));
    }

    void countsOnlySoManyDifferentValues()
    {
        Csv::ConsentCounts counts;
        for (int i = 0; i < 1000; ++i)
            counts.take(u"News"_s, u"word %1"_s.arg(i), ConsentWord::Unknown);
        QCOMPARE(counts.values().size(), 101);
        QCOMPARE(counts.values().first().rows, 900);
    }
};

QTEST_GUILESS_MAIN(ConsentWordsTest)
#include "tst_consentwords.moc"
