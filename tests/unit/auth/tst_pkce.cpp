// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/pkce.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class PkceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void challengeMatchesTheRfc();
    void everyVerifierAndStateIsNew();
};

void PkceTest::challengeMatchesTheRfc()
{
    // RFC 7636, appendix B
    QCOMPARE(Auth::Pkce::challengeOf("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
             QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
}

void PkceTest::everyVerifierAndStateIsNew()
{
    static const QRegularExpression form(u"^[A-Za-z0-9_-]{43}$"_s);
    QSet<QByteArray> seen;
    for (int i = 0; i < 200; ++i) {
        const Auth::Pkce pkce = Auth::Pkce::fresh();
        QCOMPARE(Auth::Pkce::challengeOf(pkce.verifier.reveal()), pkce.challenge);
        for (const QByteArray &text : {pkce.verifier.reveal(), Auth::unguessableText()}) {
            QVERIFY(form.match(QString::fromLatin1(text)).hasMatch());
            QVERIFY(!seen.contains(text));
            seen.insert(text);
        }
    }
}

QTEST_GUILESS_MAIN(PkceTest)
#include "tst_pkce.moc"
