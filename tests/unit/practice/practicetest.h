// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/practiceserver.h"

#include <QJsonDocument>
#include <QTest>

/// Base of the practice account's tests: one process for the whole test, reset before each function, without
/// the limits on calls, which only the tests of the limits need.
class PracticeTest : public QObject
{
    Q_OBJECT

protected:
    Support::PracticeServer server{Support::PracticeServer::Pace::Fast,
                                   {QStringLiteral("--switch"), QStringLiteral("rate_per_second=0")}};
    QByteArray token;
    const QString news = QStringLiteral("Quiet Harbor News & Updates");

    /// Sends GET with the token.
    /// \return the object of the response
    QJsonObject get(const QByteArray &target) { return server.call("GET", target, token).object(); }
    /// The contact with that address as returned by GET /contacts with all collections.
    QJsonObject contactAt(const QString &address)
    {
        const QJsonArray contacts =
            get("/v3/"
                "contacts?status=all&include=custom_fields,list_memberships,phone_numbers,street_addresses"
                "&email=" +
                QUrl::toPercentEncoding(address))
                .value(QLatin1String("contacts"))
                .toArray();
        return contacts.first().toObject();
    }
    QByteArray contactPath(const QString &address)
    {
        return "/v3/contacts/" + contactAt(address).value(QLatin1String("contact_id")).toString().toLatin1();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(server.start(), qPrintable(server.errorOutput()));
        token = server.accessToken();
    }
    void init() { server.hook(QStringLiteral("reset")); }
};
