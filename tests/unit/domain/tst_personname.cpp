// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/personname.h"

#include <QTest>

using namespace Qt::StringLiterals;

class PersonNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillersAreNoNames()
    {
        for (const auto &text : {u"-"_s, u"--"_s, u"."_s, u"?"_s, u"N/A"_s, u"n.a."_s, u"#N/A"_s, u"NULL"_s,
                                 u"none"_s, u"Unknown"_s, u"xxx"_s, u"0"_s, u"No name"_s, u"Inconnue"_s})
            QVERIFY2(Domain::isNameFiller(text) && Domain::isPlaceholderName(text), qPrintable(text));
    }

    void placeholderNamesIdentifyNobody()
    {
        for (const auto &text : {u"Guest"_s, u"GUEST 2"_s, u"Walk-in"_s, u"walk in client"_s, u"New Client"_s,
                                 u"Test Test"_s, u"N/A N/A"_s, u"- -"_s, u"Invité"_s, u"Drop-In"_s}) {
            QVERIFY2(Domain::isPlaceholderName(text), qPrintable(text));
        }
        QVERIFY(!Domain::isNameFiller(u"Guest"_s));
    }

    void spellingsOfANameAreEqual()
    {
        const QString key = Domain::nameKey(u"Zoë O'Neil-Groß"_s);
        for (const auto &text : {u"ZOE O’NEIL GROSS"_s, u"Oneil-Groß, Zoe"_s,
                                 u"Zoe\u0308  O'Neil\u2010Gross"_s, u"Zo\u200Bë O'Neil-Groß"_s})
            QCOMPARE(Domain::nameKey(text), key);
        QVERIFY(Domain::nameKey(u"Zoë O'Neil"_s) != key);
        QCOMPARE(Domain::nameKey(u" "_s), QString());
        QVERIFY(!Domain::nameKey(u"-"_s).isEmpty());
    }

    void namesAreNames()
    {
        for (const auto &text :
             {u""_s, u"Na"_s, u"Nan"_s, u"No"_s, u"Si"_s, u"T"_s, u"Ann Guest"_s, u"Guest Anna"_s, u"X Æ"_s,
              u"李"_s, u"🌸"_s, u"Testa"_s, u"Dayna New"_s, u"Null Island"_s, u"Tom Unknown"_s})
            QVERIFY2(!Domain::isNameFiller(text) && !Domain::isPlaceholderName(text), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(PersonNameTest)
#include "tst_personname.moc"
