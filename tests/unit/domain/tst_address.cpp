// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/address.h"

#include <QTest>

using namespace Qt::StringLiterals;

class AddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesSpellingsOfOneAddressAsEqual_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("key");
        QTest::newRow("lower case") << u"Ana.Brook@Example.COM"_s << u"ana.brook@example.com"_s;
        QTest::newRow("trimmed") << u"\t ana@example.com \n"_s << u"ana@example.com"_s;
        QTest::newRow("empty") << u"  "_s << QString();
        QTest::newRow("composed") << u"zoe\u0301@example.com"_s << u"zo\u00e9@example.com"_s;
        QTest::newRow("Kelvin sign") << u"\u212aAY@example.com"_s << u"kay@example.com"_s;
        QTest::newRow("letters beyond ASCII") << u"\u00c9A@example.com"_s << u"\u00e9a@example.com"_s;
        QTest::newRow("decomposed capital") << u"E\u0301A@example.com"_s << u"\u00e9a@example.com"_s;
        QTest::newRow("domain in its ASCII form")
            << u"ana@b\u00fccher.example"_s << u"ana@xn--bcher-kva.example"_s;
        QTest::newRow("domain with an underscore stays")
            << u"ana@my_host.example"_s << u"ana@my_host.example"_s;
        QTest::newRow("no @") << u"Ana"_s << u"ana"_s;
        QTest::newRow("two @") << u"A@B@Example.com"_s << u"a@b@example.com"_s;
    }
    void comparesSpellingsOfOneAddressAsEqual()
    {
        QFETCH(QString, email);
        QFETCH(QString, key);
        QCOMPARE(Domain::addressKey(email), key);
        QCOMPARE(Domain::addressKey(key), key);
    }

    void sendsComposedLettersAndADomainInAscii_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("sent");
        QTest::newRow("capital letters stay") << u" Ana@Example.com "_s << u"Ana@Example.com"_s;
        QTest::newRow("domain in letters")
            << u"Jana@B\u00fccher.example"_s << u"Jana@xn--bcher-kva.example"_s;
        QTest::newRow("domain in decomposed letters")
            << u"jana@bu\u0308cher.example"_s << u"jana@xn--bcher-kva.example"_s;
        QTest::newRow("decomposed accent") << u"rene\u0301@example.com"_s << u"ren\u00e9@example.com"_s;
        QTest::newRow("underscore") << u"ana@my_host.example"_s << u"ana@my_host.example"_s;
        QTest::newRow("no @") << u"Ana"_s << u"Ana"_s;
    }
    void sendsComposedLettersAndADomainInAscii()
    {
        QFETCH(QString, email);
        QFETCH(QString, sent);
        QCOMPARE(Domain::sentAddress(email), sent);
        QCOMPARE(Domain::addressKey(sent), Domain::addressKey(email));
    }

    void triesOtherSpellingsOnlyWhereThereAreAny_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QStringList>("spellings");
        QTest::newRow("plain") << u"Ana@Example.com"_s << QStringList{u"Ana@Example.com"_s};
        const QStringList domains{u"jana@xn--bcher-kva.example"_s, u"jana@b\u00fccher.example"_s,
                                  u"jana@bu\u0308cher.example"_s};
        QTest::newRow("domain in letters") << domains.at(1) << domains;
        QTest::newRow("domain in its ASCII form") << domains.at(0) << domains;
        QTest::newRow("accent") << u"rene\u0301@example.com"_s
                                << QStringList{u"ren\u00e9@example.com"_s, u"rene\u0301@example.com"_s};
        QTest::newRow("capital beyond ASCII")
            << u"\u00c9A@example.com"_s
            << QStringList{u"\u00c9A@example.com"_s, u"E\u0301A@example.com"_s, u"\u00e9A@example.com"_s,
                           u"e\u0301A@example.com"_s};
        QTest::newRow("no @") << u"Ana"_s << QStringList{u"Ana"_s};
    }
    void triesOtherSpellingsOnlyWhereThereAreAny()
    {
        QFETCH(QString, email);
        QFETCH(QStringList, spellings);
        QCOMPARE(Domain::addressSpellings(email), spellings);
    }

    void acceptsValidAddresses_data()
    {
        QTest::addColumn<QString>("email");
        QTest::newRow("plain") << u"ana@example.com"_s;
        QTest::newRow("plus and dots") << u"ana.b+news@mail.example.co.uk"_s;
        QTest::newRow("apostrophe") << u"o'brien@example.com"_s;
        QTest::newRow("beyond ASCII") << u"zo\u00e9@b\u00fccher.example"_s;
        QTest::newRow("80 characters") << u"a"_s.repeated(68) + u"@example.com"_s;
        QTest::newRow("blanks around it") << u" ana@example.com "_s;
    }
    void acceptsValidAddresses()
    {
        QFETCH(QString, email);
        QCOMPARE(Domain::addressError(email), QString());
    }

    void rejectsInvalidAddresses_data()
    {
        QTest::addColumn<QString>("email");
        QTest::newRow("empty") << QString();
        QTest::newRow("no @") << u"ana.example.com"_s;
        QTest::newRow("two @") << u"ana@b@example.com"_s;
        QTest::newRow("nothing before the @") << u"@example.com"_s;
        QTest::newRow("no dot in the domain") << u"ana@localhost"_s;
        QTest::newRow("dot at the end") << u"ana@example.com."_s;
        QTest::newRow("top-level domain too short") << u"ana@example.c"_s;
        QTest::newRow("dot first") << u".ana@example.com"_s;
        QTest::newRow("two dots") << u"a..na@example.com"_s;
        QTest::newRow("dot before the @") << u"ana.@example.com"_s;
        QTest::newRow("blank inside") << u"a na@example.com"_s;
        QTest::newRow("no-break space") << u"a\u00a0na@example.com"_s;
        QTest::newRow("direction mark") << u"ana\u202e@example.com"_s;
        QTest::newRow("zero-width space") << u"a\u200bna@example.com"_s;
        QTest::newRow("control character") << u"a\u0007na@example.com"_s;
        QTest::newRow("line break") << u"ana@example.com\nbcc@example.com"_s;
        QTest::newRow("two addresses") << u"ana@example.com,bo@example.com"_s;
        QTest::newRow("name and address") << u"Ana <ana@example.com>"_s;
        QTest::newRow("81 characters") << u"a"_s.repeated(69) + u"@example.com"_s;
    }
    void rejectsInvalidAddresses()
    {
        QFETCH(QString, email);
        const QString fault = Domain::addressError(email);
        QVERIFY(!fault.isEmpty());
        QVERIFY(!fault.contains(u"ana"_s));
    }
};

QTEST_GUILESS_MAIN(AddressTest)
#include "tst_address.moc"
