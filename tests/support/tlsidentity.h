// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSslConfiguration>

#include <optional>

namespace Support {

/// TLS certificate and key for a server on this machine, signed by an authority that is created for this test
/// run only.
struct TlsIdentity
{
    QSslCertificate authority;
    QSslConfiguration server;
};

enum class Validity { Now, Expired };

/// Creates an identity with the openssl command.
/// \param name  subject alternative name: DNS:… or IP:…
[[nodiscard]] std::optional<TlsIdentity> makeTlsIdentity(const QByteArray &name = "IP:127.0.0.1",
                                                         Validity validity = Validity::Now);

/// Makes every new connection of this process trust the authority, while this object lives.
class TrustedAuthority
{
public:
    explicit TrustedAuthority(const QSslCertificate &authority);
    ~TrustedAuthority();
    TrustedAuthority(const TrustedAuthority &) = delete;
    TrustedAuthority &operator=(const TrustedAuthority &) = delete;

private:
    QSslConfiguration m_before;
};

} // namespace Support
