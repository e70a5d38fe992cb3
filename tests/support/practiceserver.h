// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QUrl>

namespace Support {

/// A response of the practice account.
struct PracticeReply
{
    int status = 0; ///< 0: the connection was closed without a response
    QByteArray head;
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< empty if it was not sent
    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray array() const;
    /// error_key of the response, in any of the three envelopes.
    [[nodiscard]] QString errorKey() const;
    [[nodiscard]] QString errorMessage() const;
};

/// Runs the real listwell-practice on a free port for one test, from start() until destruction. Methods call
/// the hooks of app/practice/README.md by name; every call blocks until the response arrives, without an
/// event loop.
class PracticeServer
{
public:
    /// Fast: jobs finish immediately and token requests are not limited; the limits on API calls stay as
    /// they are. Real: everything takes as long as at the service.
    enum class Pace { Fast, Real };

    /// \param arguments  additional options of the program, for example {"--empty"}
    explicit PracticeServer(Pace pace = Pace::Fast, QStringList arguments = {});
    ~PracticeServer();
    Q_DISABLE_COPY_MOVE(PracticeServer)

    /// \return whether it is ready; otherwise errorOutput() has its messages
    [[nodiscard]] bool start();
    /// Sends SIGTERM and waits.
    /// \return the exit code, -1 if the process had to be killed
    int stop();
    /// Sends SIGKILL to simulate a power loss.
    void kill();
    [[nodiscard]] QString errorOutput() const { return m_errors; }

    [[nodiscard]] QUrl api() const { return QUrl(address("api")); }   ///< ends with /v3
    [[nodiscard]] QUrl auth() const { return QUrl(address("auth")); } ///< base of /authorize and /token
    [[nodiscard]] QString clientId() const { return address("client_id"); }
    [[nodiscard]] QString user() const { return address("user"); }
    [[nodiscard]] QString password() const { return address("password"); }
    [[nodiscard]] quint16 port() const { return quint16(api().port()); }

    /// POST /practice/<name>.
    /// \return the response; the calling test fails if its status is not 200
    QJsonObject hook(const QString &name, const QJsonObject &body = {});
    /// GET /practice/<name>?<query>.
    /// \param query  percent-encoded
    [[nodiscard]] QJsonObject look(const QString &name, const QByteArray &query = {});

    // Frequently used hooks.
    void setBehaviour(const QString &name, const QString &value);
    void advanceClock(qint64 seconds);
    void optOut(const QString &address, const QString &reason = {});
    void leaveList(const QString &address, const QString &list);
    [[nodiscard]] QString listId(const QString &name);
    [[nodiscard]] QStringList addressesOn(const QString &list); ///< sorted
    /// All data of a contact, see `GET /practice/contact`; empty if there is none.
    [[nodiscard]] QJsonObject contact(const QString &address);
    /// Requests to /v3 after the one with the given number, with their JSON bodies.
    [[nodiscard]] QJsonArray apiLog(qint64 after = 0);
    /// Issues a token without the login pages.
    /// \param scope  empty: all three
    [[nodiscard]] QByteArray accessToken(const QString &user = {}, const QString &scope = {});

    /// Sends any request, over a new connection.
    PracticeReply send(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                       const QList<std::pair<QByteArray, QByteArray>> &headers = {}, int timeout = 30000);
    /// Sends it to another port of this machine, for a proxy in front of the practice account.
    static PracticeReply sendTo(quint16 port, const QByteArray &method, const QByteArray &target,
                                const QByteArray &body = {},
                                const QList<std::pair<QByteArray, QByteArray>> &headers = {},
                                int timeout = 30000);
    /// Calls the API with a token.
    /// \param target  starts with /v3
    PracticeReply call(const QByteArray &method, const QByteArray &target, const QByteArray &token,
                       const QJsonObject &body = {});

private:
    [[nodiscard]] QString address(const char *name) const;

    QStringList m_arguments;
    QProcess m_process;
    QJsonObject m_addresses;
    QString m_errors;
};

} // namespace Support
