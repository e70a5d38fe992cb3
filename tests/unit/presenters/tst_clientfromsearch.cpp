// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/clientfromsearch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Domain::Client;

/// The profile that *New client* proposes for a search without a result.
class ClientFromSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNameAddressAndPhone_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<Client>("expected");
        const auto person = [](const QString &first, const QString &last, const QString &email,
                               const QString &phone) {
            Client client;
            client.firstName = first;
            client.lastName = last;
            client.email = email;
            client.phone = phone;
            return client;
        };
        QTest::newRow("nothing") << u"  "_s << Client{};
        QTest::newRow("one name") << u" mia"_s << person(u"mia"_s, {}, {}, {});
        QTest::newRow("two names") << u"Mia  Stone"_s << person(u"Mia"_s, u"Stone"_s, {}, {});
        QTest::newRow("last name first") << u"Stone, Mia"_s << person(u"Mia"_s, u"Stone"_s, {}, {});
        QTest::newRow("address") << u"mia@example.com"_s << person({}, {}, u"mia@example.com"_s, {});
        QTest::newRow("incomplete address") << u"mia@"_s << person({}, {}, u"mia@"_s, {});
        QTest::newRow("name and address")
            << u"Mia Stone mia@example.com"_s << person(u"Mia"_s, u"Stone"_s, u"mia@example.com"_s, {});
        QTest::newRow("phone") << u"+1 (555) 010-0199"_s << person({}, {}, {}, u"+1 (555) 010-0199"_s);
        QTest::newRow("name with a digit") << u"Mia 2"_s << person(u"Mia"_s, u"2"_s, {}, {});
    }
    void readsNameAddressAndPhone()
    {
        QFETCH(QString, search);
        QFETCH(Client, expected);
        QCOMPARE(Presenters::clientFromSearch(search), expected);
    }

    void searchesForNameAddressOrNumber()
    {
        Client client;
        client.studioNumber = u"1042"_s;
        QCOMPARE(Presenters::searchFor(client), u"1042"_s);
        client.email = u"mia@example.com"_s;
        QCOMPARE(Presenters::searchFor(client), u"mia@example.com"_s);
        client.lastName = u"Stone"_s;
        QCOMPARE(Presenters::searchFor(client), u"Stone"_s);
    }
};

QTEST_GUILESS_MAIN(ClientFromSearchTest)
#include "tst_clientfromsearch.moc"
