// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/encoding.h"

#include <QTest>

using namespace Qt::StringLiterals;

class EncodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodesEverythingButUnreservedCharacters_data();
    void encodesEverythingButUnreservedCharacters();
    void keepsTheOrderOfParameters();
    void appendsPathAndQueryToTheBase();
};

void EncodingTest::encodesEverythingButUnreservedCharacters_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plus") << u"jane+news@example.com"_s << QByteArray("jane%2Bnews%40example.com");
    QTest::newRow("separators") << u"a&b=c;d"_s << QByteArray("a%26b%3Dc%3Bd");
    QTest::newRow("already encoded") << u"4%2F0A"_s << QByteArray("4%252F0A");
    QTest::newRow("blank and umlaut") << u"ü x"_s << QByteArray("%C3%BC%20x");
    QTest::newRow("unreserved") << u"aZ0-._~"_s << QByteArray("aZ0-._~");
    QTest::newRow("line break") << u"a\r\nb"_s << QByteArray("a%0D%0Ab");
}

void EncodingTest::encodesEverythingButUnreservedCharacters()
{
    QFETCH(QString, value);
    QFETCH(QByteArray, expected);
    const QByteArray wanted = "v=" + expected;
    QCOMPARE(Net::encoded({{u"v"_s, value}}), wanted);
    const QUrl url = Net::withQuery(QUrl(u"https://api.example.com/v3"_s), u"/contacts"_s, {{u"v"_s, value}});
    QCOMPARE(url.toEncoded(), "https://api.example.com/v3/contacts?" + wanted);
}

void EncodingTest::keepsTheOrderOfParameters()
{
    QCOMPARE(Net::encoded({{u"z"_s, u"1"_s}, {u"a"_s, {}}, {u"z"_s, u"2"_s}}), QByteArray("z=1&a=&z=2"));
}

void EncodingTest::appendsPathAndQueryToTheBase()
{
    const QUrl base(u"http://127.0.0.1:8080/v3/"_s);
    QCOMPARE(Net::withQuery(base, u"/a/b"_s).toEncoded(), QByteArray("http://127.0.0.1:8080/v3/a/b"));
}

QTEST_GUILESS_MAIN(EncodingTest)
#include "tst_encoding.moc"
