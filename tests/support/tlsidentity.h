#pragma once

#include <QSslConfiguration>

#include <optional>

namespace Support {

/// What a server on this machine needs to speak TLS: a certificate and its key, signed by an authority that
/// was made for this run and that nobody else knows.
struct TlsIdentity
{
    QSslCertificate authority;
    QSslConfiguration server;
};

enum class Validity { Now, Expired };

/// Made by the command openssl. \param name  DNS:… or IP:…, whom the certificate is for
[[nodiscard]] std::optional<TlsIdentity> makeTlsIdentity(const QByteArray &name = "IP:127.0.0.1",
                                                         Validity validity = Validity::Now);

/// Every new connection of this program trusts the authority as well, while this lives.
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
