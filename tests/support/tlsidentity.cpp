// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/tlsidentity.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

namespace Support {

using namespace Qt::StringLiterals;

namespace {

bool openssl(const QTemporaryDir &folder, const QString &words)
{
    QProcess program;
    program.setWorkingDirectory(folder.path());
    program.start(u"openssl"_s, words.split(' '_L1));
    return program.waitForFinished() && program.exitCode() == 0;
}

} // namespace

std::optional<TlsIdentity> makeTlsIdentity(const QByteArray &name, Validity validity)
{
    const QTemporaryDir folder;
    const QString key = u"-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes"_s;
    // OpenSSL 3.5 refuses a certificate that ends before it starts, so an expired one ends when it starts.
    const QString days = validity == Validity::Now ? u"2"_s : u"0"_s;
    const bool made =
        openssl(folder, u"req -x509 "_s + key +
                            u" -keyout ca.key -out ca.pem -days 2 -subj /CN=Listwell-test-authority "
                            "-addext basicConstraints=critical,CA:TRUE"_s) &&
        openssl(folder, u"req "_s + key +
                            u" -keyout server.key -out server.csr -subj /CN=server -addext "
                            "subjectAltName="_s +
                            QString::fromLatin1(name)) &&
        openssl(folder, u"x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial "
                        "-copy_extensions copy -out server.pem -days "_s +
                            days);
    const QList<QSslCertificate> authority = QSslCertificate::fromPath(folder.filePath(u"ca.pem"_s));
    const QList<QSslCertificate> server = QSslCertificate::fromPath(folder.filePath(u"server.pem"_s));
    QFile serverKey(folder.filePath(u"server.key"_s));
    if (!made || authority.isEmpty() || server.isEmpty() || !serverKey.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto isOver = [&server] {
        return server.first().expiryDate().addSecs(1) < QDateTime::currentDateTimeUtc();
    };
    if (validity == Validity::Expired && !QTest::qWaitFor(isOver))
        return std::nullopt;
    TlsIdentity identity{authority.first(), QSslConfiguration::defaultConfiguration()};
    identity.server.setLocalCertificateChain({server.first(), authority.first()});
    identity.server.setPrivateKey(QSslKey(&serverKey, QSsl::Ec));
    return identity;
}

TrustedAuthority::TrustedAuthority(const QSslCertificate &authority)
    : m_before(QSslConfiguration::defaultConfiguration())
{
    QSslConfiguration trusting = m_before;
    trusting.addCaCertificate(authority);
    QSslConfiguration::setDefaultConfiguration(trusting);
}

TrustedAuthority::~TrustedAuthority()
{
    QSslConfiguration::setDefaultConfiguration(m_before);
}

} // namespace Support
