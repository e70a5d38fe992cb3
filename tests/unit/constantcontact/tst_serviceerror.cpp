// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "constantcontact/serviceerror.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Core::Error;

/// Mapping of every status in every envelope in which the service, or a proxy, may return an error
/// (constantcontact/README.md, Errors).
class ServiceErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapsEveryStatusInEveryEnvelope_data();
    void mapsEveryStatusInEveryEnvelope();
    void distinguishesThrottlingFromTheDailyLimit_data();
    void distinguishesThrottlingFromTheDailyLimit();
    void neverIncludesTheServicesText();
    void extractsTheContactThatHoldsAnAddress();
};

void ServiceErrorTest::mapsEveryStatusInEveryEnvelope_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    const QList<std::pair<int, Error::Kind>> statuses{
        {302, Error::Kind::InvalidResponse}, {307, Error::Kind::InvalidResponse},
        {400, Error::Kind::InvalidInput},    {401, Error::Kind::Unauthorized},
        {403, Error::Kind::Forbidden},       {404, Error::Kind::NotFound},
        {409, Error::Kind::Conflict},        {415, Error::Kind::InvalidResponse},
        {413, Error::Kind::InvalidInput},    {429, Error::Kind::RateLimited},
        {500, Error::Kind::Network},         {502, Error::Kind::Network},
        {503, Error::Kind::Network},         {504, Error::Kind::Network}};
    const QList<std::pair<const char *, QByteArray>> envelopes{
        {"array", R"([{"error_key":"some.key","error_message":"text"}])"},
        {"object", R"({"error_key":"some.key","error_message":"text"})"},
        {"token end point", R"({"error":"some_error","error_description":"text"})"},
        {"empty array", "[]"},
        {"array of numbers", "[1, 2]"},
        {"wrong types", R"({"error_key":7,"error_message":[]})"},
        {"HTML", "<html>maintenance</html>"},
        {"plain text", "Service Unavailable"},
        {"nothing", ""},
        {"cut", R"([{"error_key":"some.k)"}};
    for (const auto &[status, kind] : statuses) {
        for (const auto &[name, body] : envelopes)
            QTest::addRow("%d in %s", status, name) << status << body << kind;
    }
}

void ServiceErrorTest::mapsEveryStatusInEveryEnvelope()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Error::Kind, kind);
    const Error error = ConstantContact::toError(ConstantContact::parseServiceError(status, body));
    QCOMPARE(error.kind, kind);
    QVERIFY(!error.message.isEmpty());
    QVERIFY(error.detail.contains(QString::number(status)));
}

void ServiceErrorTest::distinguishesThrottlingFromTheDailyLimit_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    for (const bool array : {false, true}) {
        const char *const name = array ? "array" : "object";
        const QLatin1StringView wrap(array ? "[%1]" : "%1");
        const auto row = [&](const char *what, const char *key, const char *message, Error::Kind kind) {
            const QString object = uR"({"error_key":"%1","error_message":"%2"})"_s.arg(
                QLatin1StringView(key), QLatin1StringView(message));
            QTest::addRow("%s in %s", what, name) << QString(wrap).arg(object).toUtf8() << kind;
        };
        row("a second", "throttled", "Too Many Requests", Error::Kind::RateLimited);
        row("a day", "quota_exceeded", "Limit Exceeded", Error::Kind::QuotaExhausted);
        row("queued jobs", "activities.limit", "You have exceeded 1,000 queued activities",
            Error::Kind::QueueFull);
    }
}

void ServiceErrorTest::distinguishesThrottlingFromTheDailyLimit()
{
    QFETCH(QByteArray, body);
    QFETCH(Error::Kind, kind);
    QCOMPARE(ConstantContact::toError(ConstantContact::parseServiceError(429, body)).kind, kind);
}

void ServiceErrorTest::neverIncludesTheServicesText()
{
    const QByteArray body =
        R"([{"error_key":"ana@example.com is <bad>","error_message":"Email ana@example.com already exists"}])";
    const Error error = ConstantContact::toError(ConstantContact::parseServiceError(409, body));
    QVERIFY(!error.message.contains("ana"_L1));
    QVERIFY(!error.detail.contains("ana"_L1));
}

void ServiceErrorTest::extractsTheContactThatHoldsAnAddress()
{
    const QString id = u"1618ae62-4752-11e9-9c8a-fa163e6b01c1"_s;
    QCOMPARE(ConstantContact::uuidIn(u"Validation failed: Email already exists for contact "_s + id), id);
    QVERIFY(ConstantContact::uuidIn(u"Email already exists"_s).isEmpty());
}

QTEST_GUILESS_MAIN(ServiceErrorTest)
#include "tst_serviceerror.moc"
