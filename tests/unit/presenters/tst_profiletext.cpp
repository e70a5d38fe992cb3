// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/profiletext.h"

#include "domain/birthday.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ProfileTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressIsWrittenAsOnALetter()
    {
        Domain::Client client;
        client.street = u"140 Lantern Street"_s;
        client.city = u"Gloucester"_s;
        client.state = u"MA"_s;
        client.postalCode = u"01930"_s;
        client.country = u"United States"_s;
        QCOMPARE(Presenters::postalAddressText(client),
                 u"140 Lantern Street\nGloucester, MA 01930\nUnited States"_s);
        client.state.clear();
        client.country.clear();
        QCOMPARE(Presenters::postalAddressText(client), u"140 Lantern Street\nGloucester, 01930"_s);
        QCOMPARE(Presenters::postalAddressText({}), QString());
    }

    void birthdayHasItsYearOnlyIfItIsKnown()
    {
        QCOMPARE(Presenters::birthdayForReading({1998, 1, 21}), u"21 January 1998"_s);
        QCOMPARE(Presenters::birthdayForReading(Domain::birthdayFrom(u"--01-21"_s)), u"January 21"_s);
    }

    void unknownBirthdayIsEmpty() { QCOMPARE(Presenters::birthdayForReading({}), QString()); }
};

QTEST_GUILESS_MAIN(ProfileTextTest)
#include "tst_profiletext.moc"
