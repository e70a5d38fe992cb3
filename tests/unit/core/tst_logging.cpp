// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logfilter.h"
#include "core/logging.h"
#include "core/secret.h"

#include <QDebug>
#include <QJsonObject>
#include <QTest>
#include <QUrl>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace {

template <typename Field>
concept Loggable = requires(const Field &field)
{
    Core::Log::info(logNet(), "said", field);
};

template <typename Value>
concept Streamable = requires(QDebug stream, const Value &value)
{
    stream << value;
};

// Checks the allow-list at compile time.
static_assert(Loggable<Core::Log::Method>);
static_assert(Loggable<Core::Log::PathTemplate>);
static_assert(Loggable<Core::Log::ErrorKey>);
static_assert(Loggable<Core::Log::Person>);
static_assert(Loggable<Core::Log::Status>);
static_assert(Loggable<Core::Log::Number<"anything">>);
static_assert(Loggable<Core::Error::Kind>);
static_assert(!Loggable<Core::Secret>);
static_assert(!Loggable<Core::Error>);
static_assert(!Loggable<QUrl>);
static_assert(!Loggable<QByteArray>);
static_assert(!Loggable<QString>);
static_assert(!Loggable<QStringView>);
static_assert(!Loggable<QLatin1StringView>);
static_assert(!Loggable<QVariant>);
static_assert(!Loggable<QJsonObject>);
static_assert(!Loggable<const char *>);
static_assert(!Loggable<char[6]>);
static_assert(!Loggable<std::string>);
static_assert(!Loggable<int>);

// A secret is only accessible with an explicit function call.
static_assert(!Streamable<Core::Secret>);
static_assert(!std::is_convertible_v<Core::Secret, QByteArray>);
static_assert(!std::is_convertible_v<Core::Secret, QString>);
static_assert(!std::is_convertible_v<Core::Secret, QVariant>);
static_assert(!std::is_convertible_v<QByteArray, Core::Secret>);
// A text composed at run time cannot be a log message.
static_assert(!std::is_constructible_v<Core::Log::Text, const char *>);
static_assert(!std::is_constructible_v<Core::Log::Text, QByteArray>);
static_assert(!std::is_convertible_v<QString, Core::Log::ErrorKey>);
static_assert(!std::is_constructible_v<Core::Log::Status, QString>);

} // namespace

class LoggingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesFieldsWithTheirNames()
    {
        QTest::ignoreMessage(QtWarningMsg,
                             "answered method=GET path=/v3/contacts/{} status=404 bytes=12 ms=7 "
                             "error_key=contacts.api.not_found error=not_found person=j***@e***.org tries=2");
        Core::Log::warning(logNet(), "answered", Core::Log::Method("GET"),
                           Core::Log::PathTemplate(u"/v3/contacts/41bf4cc0-6a5c-11ee-8c99-0242ac120002"_s),
                           Core::Log::Status(404), Core::Log::Bytes(12), Core::Log::Milliseconds(7),
                           Core::Log::ErrorKey(u"contacts.api.not_found"_s), Core::Error::Kind::NotFound,
                           Core::Log::Person(u"jo@example.org"_s), Core::Log::Number<"tries">(2));
    }

    void replacesInvalidValues_data()
    {
        QTest::addColumn<QByteArray>("printed");
        QTest::addColumn<QByteArray>("expected");
        using namespace Core::Log;
        QTest::newRow("method") << Method("GET /v3?code=abc").printed() << QByteArray("method=other");
        QTest::newRow("lower-case method") << Method("get").printed() << QByteArray("method=other");
        QTest::newRow("line break in the key")
            << ErrorKey(u"contacts\ninjected"_s).printed() << QByteArray("error_key=other");
        QTest::newRow("address as key")
            << ErrorKey(u"jo@example.org"_s).printed() << QByteArray("error_key=other");
        QTest::newRow("token as key")
            << ErrorKey(u"a9f0c3d1e5b7480f9d2c"_s).printed() << QByteArray("error_key=other");
        QTest::newRow("too long key")
            << ErrorKey(QString(61, u'a')).printed() << QByteArray("error_key=other");
        QTest::newRow("empty key") << ErrorKey(QString()).printed() << QByteArray("error_key=other");
        QTest::newRow("query in the path")
            << PathTemplate(u"/v3/contacts?email=jo@example.org"_s).printed() << QByteArray("path=/v3/{}");
        QTest::newRow("token in the path")
            << PathTemplate(u"/v3/eyJhbGciOiJSUzI1NiJ9.e30.x"_s).printed() << QByteArray("path=/v3/{}");
        QTest::newRow("line break in the path")
            << PathTemplate(u"/v3/lists\n/x"_s).printed() << QByteArray("path=/v3/{}/x");
        QTest::newRow("template") << PathTemplate(u"/v3/contacts/{contact_id}"_s).printed()
                                  << QByteArray("path=/v3/contacts/{contact_id}");
        QTest::newRow("longest path of the service")
            << PathTemplate(u"/v3/activities/remove_list_memberships"_s).printed()
            << QByteArray("path=/v3/activities/remove_list_memberships");
    }
    void replacesInvalidValues()
    {
        QFETCH(QByteArray, printed);
        QTEST(printed, "expected");
    }

    void filterReplacesSecrets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("signed token, all three parts")
            << u"got eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln-_x now"_s << u"got [hidden] now"_s;
        QTest::newRow("bearer") << u"Authorization: Bearer abc.DEF-1 x"_s
                                << u"Authorization: Bearer [hidden] x"_s;
        QTest::newRow("lower-case bearer")
            << u"authorization: bearer abc"_s << u"authorization: bearer [hidden]"_s;
        QTest::newRow("redirect") << u"GET /callback?code=a%2Bb&state=xyz HTTP/1.1"_s
                                  << u"GET /callback?code=[hidden]&state=[hidden] HTTP/1.1"_s;
        QTest::newRow("form") << u"code_verifier=aa&refresh_token=bb&access_token=cc"_s
                              << u"code_verifier=[hidden]&refresh_token=[hidden]&access_token=[hidden]"_s;
        QTest::newRow("form inside an address")
            << u"next=%3Fcode%3Dabc%26state%3Dx"_s << u"next=%3Fcode%3D[hidden]%26state%3D[hidden]"_s;
        QTest::newRow("JSON") << u"{\"access_token\": \"abc\",\"refresh_token\":\"d\"}"_s
                              << u"{\"access_token\": \"[hidden]\",\"refresh_token\":\"[hidden]\"}"_s;
        QTest::newRow("escaped JSON") << u"\"{\\\"access_token\\\":\\\"abc\\\"}\""_s
                                      << u"\"{\\\"access_token\\\":\\\"[hidden]\\\"}\""_s;
        QTest::newRow("address") << u"to jo.doe+x@mail.example.org."_s << u"to [hidden]."_s;
        QTest::newRow("encoded address") << u"email=jo%40example.org"_s << u"email=[hidden]"_s;
        QTest::newRow("masked address") << u"to j***@e***.org"_s << u"to j***@e***.org"_s;
        QTest::newRow("our own fields")
            << u"answered status=200 exit=0 error_key=x"_s << u"answered status=200 exit=0 error_key=x"_s;
        QTest::newRow("already replaced")
            << u"Bearer [hidden] code=[hidden]"_s << u"Bearer [hidden] code=[hidden]"_s;
    }
    void filterReplacesSecrets()
    {
        QFETCH(QString, text);
        QTEST(Core::Log::withoutSecrets(text), "expected");
    }

    void messageStaysOnOneLine()
    {
        const QString hostile = u"a\r\nb\tc\x1b[2Jd\u0085e\u2028f\u202eg\u0000h"_s;
        QCOMPARE(Core::Log::asOneLine(hostile),
                 u"a\\u{d}\\u{a}b\\u{9}c\\u{1b}[2Jd\\u{85}e\\u{2028}f\\u{202e}g\\u{0}h"_s);
        QCOMPARE(Core::Log::asOneLine(u"Zoë · 東京"_s), u"Zoë · 東京"_s);
    }
};

QTEST_GUILESS_MAIN(LoggingTest)
#include "tst_logging.moc"
