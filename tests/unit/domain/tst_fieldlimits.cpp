// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/fieldlimits.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Domain::Client;

namespace {

Client goodClient()
{
    Client client;
    client.firstName = u"Ana"_s;
    client.email = u"ana@example.com"_s;
    return client;
}

} // namespace

class FieldLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsFieldsUpToTheLimit_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<int>("longest");
        const QList<int> longest{50, 50, 25, 25, 25, 255, 50, 50, 50, 50};
        for (int i = 0; i < longest.size(); ++i)
            QTest::addRow("field %d", i) << i << longest.at(i);
    }
    void acceptsFieldsUpToTheLimit()
    {
        QFETCH(int, field);
        QFETCH(int, longest);
        Client client = goodClient();
        QString &text =
            *QList<QString *>{&client.firstName,  &client.lastName, &client.phone, &client.homePhone,
                              &client.workPhone,  &client.street,   &client.city,  &client.state,
                              &client.postalCode, &client.country}
                 .at(field);
        text = u"x"_s.repeated(longest);
        QCOMPARE(Domain::fieldError(client), Domain::FieldError());
        text.append(u'x');
        const auto fieldError = Domain::fieldError(client);
        QVERIFY(fieldError.reason.contains(QString::number(longest)));
        QVERIFY(!fieldError.remedy.isEmpty());
    }

    void checksCustomFields()
    {
        Client client = goodClient();
        client.custom.insert(u"Pet"_s, u"x"_s.repeated(255));
        QVERIFY(Domain::fieldError(client).reason.isEmpty());
        client.custom.insert(u"Pet"_s, u"x"_s.repeated(256));
        QVERIFY(Domain::fieldError(client).reason.contains(u"Pet"_s));

        client.custom.clear();
        for (int i = 0; i < 25; ++i)
            client.custom.insert(QString::number(i), u"x"_s);
        QVERIFY(Domain::fieldError(client).reason.isEmpty());
        client.custom.insert(u"one more"_s, u"x"_s);
        QVERIFY(!Domain::fieldError(client).reason.isEmpty());
    }

    void omitsInvalidFieldsAndKeepsTheOthers()
    {
        Client client = goodClient();
        client.lastName = u"x"_s.repeated(51);
        client.city = u"Dover"_s;
        const auto sendable = Domain::sendable(client);
        QVERIFY(sendable.canBeSent);
        QCOMPARE(sendable.leftOut, QStringList{u"last_name"_s});
        QVERIFY(sendable.client.lastName.isEmpty());
        QCOMPARE(sendable.client.city, u"Dover"_s);
    }

    void acceptsTheDateFormatsOfTheService_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("sent");
        for (const auto &value : {u"2026-04-30"_s, u"2026/4/30"_s, u"4/30/2026"_s, u"04-30-2026"_s})
            QTest::newRow(qPrintable(value)) << value << u"2026-04-30"_s;
        QTest::newRow("no such day") << u"2026-02-30"_s << QString();
        QTest::newRow("words") << u"next spring"_s << QString();
    }
    void acceptsTheDateFormatsOfTheService()
    {
        QFETCH(QString, value);
        QFETCH(QString, sent);
        Client client = goodClient();
        client.custom.insert(u"Since"_s, value);
        Domain::CustomField since;
        since.type = Domain::CustomFieldType::Date;
        const auto sendable = Domain::sendable(client, {{u"Since"_s, since}});
        QCOMPARE(sendable.client.custom.value(u"Since"_s), sent);
        QCOMPARE(sendable.fieldError.reason.isEmpty(), !sent.isEmpty());
    }

    // Its earlier value stays in Constant Contact, and it does not count against a limit.
    void leavesOutWhatTheOwnerDoesNotSend()
    {
        Client client = goodClient();
        Domain::CustomField note;
        note.label = u"Note"_s;
        note.isSent = false;
        client.custom.insert(u"Note"_s, u"x"_s.repeated(256));
        const auto sendable = Domain::sendable(client, {{u"Note"_s, note}});
        QVERIFY(!sendable.client.custom.contains(u"Note"_s));
        QCOMPARE(sendable.leftOut, QStringList{u"custom.Note"_s});
        QCOMPARE(sendable.fieldError, Domain::FieldError());
        // Deleted here, the value that was sent earlier stays there, too.
        QCOMPARE(Domain::sendable(goodClient(), {{u"Note"_s, note}}).leftOut, QStringList{u"custom.Note"_s});
    }

    void checksTheAddress()
    {
        Client client = goodClient();
        client.email = u"ana"_s;
        QVERIFY(!Domain::fieldError(client).reason.isEmpty());
        QVERIFY(!Domain::fieldError(client).remedy.isEmpty());
    }
};

QTEST_GUILESS_MAIN(FieldLimitsTest)
#include "tst_fieldlimits.moc"
