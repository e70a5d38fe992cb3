#pragma once

#include "support/practiceserver.h"

#include <QJsonDocument>
#include <QTest>

/// What the tests of the practice account share: one program for the whole test, made new before each
/// function; no limit on calls, as only the tests of the limits look at them.
class PracticeTest : public QObject
{
    Q_OBJECT

protected:
    Support::PracticeServer server{Support::PracticeServer::Pace::Fast,
                                   {QStringLiteral("--switch"), QStringLiteral("rate_per_second=0")}};
    QByteArray token;
    const QString news = QStringLiteral("Quiet Harbor News & Updates");

    /// GET with the token; the answer's object.
    QJsonObject get(const QByteArray &target) { return server.call("GET", target, token).object(); }
    /// The contact with that address, as GET /contacts shows it with all collections.
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
