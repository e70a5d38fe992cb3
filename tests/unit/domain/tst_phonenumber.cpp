// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/phonenumber.h"

#include "domain/client.h"

#include <QTest>

using namespace Qt::StringLiterals;

class PhoneNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellingsOfOneNumberHaveOneKey_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("brackets and dashes") << u"(902) 555-0100"_s << u"902.555.0100"_s << true;
        QTest::newRow("North American prefix") << u"+1 902 555 0100"_s << u"902 555 0100"_s << true;
        QTest::newRow("French prefix") << u"+33 6 12 34 56 78"_s << u"06 12 34 56 78"_s << true;
        QTest::newRow("British prefix") << u"0044 7700 900123"_s << u"07700 900123"_s << true;
        QTest::newRow("Arabic digits") << u"٩٠٢ ٥٥٥ ٠١٠٠"_s << u"902 555 0100"_s << true;
        QTest::newRow("another number") << u"902 555 0100"_s << u"902 555 0101"_s << false;
    }
    void spellingsOfOneNumberHaveOneKey()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, same);
        QVERIFY(!Domain::phoneKey(one).isEmpty());
        QCOMPARE(Domain::phoneKey(one) == Domain::phoneKey(other), same);
    }

    void placeholdersHaveNoKey_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::newRow("empty") << QString();
        QTest::newRow("words") << u"none"_s;
        QTest::newRow("zeros") << u"000-000-0000"_s;
        QTest::newRow("nines") << u"(999) 999-9999"_s;
        QTest::newRow("extension") << u"ext. 214"_s;
    }
    void placeholdersHaveNoKey()
    {
        QFETCH(QString, phone);
        QCOMPARE(Domain::phoneKey(phone), QString());
    }

    void keysOfAClientAreThoseOfAllPhones()
    {
        Domain::Client client;
        client.phone = u"902 555 0100"_s;
        client.homePhone = u"+1 902-555-0100"_s;
        client.workPhone = u"902 555 0199"_s;
        QCOMPARE(Domain::phoneKeys(client), (QStringList{u"025550100"_s, u"025550199"_s}));
        QCOMPARE(Domain::phoneKeys({}), QStringList());
    }
};

QTEST_GUILESS_MAIN(PhoneNumberTest)
#include "tst_phonenumber.moc"
