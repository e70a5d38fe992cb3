#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QUrl>

namespace Support {

/// An answer as it came back from the stand-in.
struct PracticeReply
{
    int status = 0; ///< 0: the connection was closed without an answer
    QByteArray head;
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< empty where it was not sent
    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray array() const;
    /// error_key of the answer, whichever of the three envelopes it came in.
    [[nodiscard]] QString errorKey() const;
    [[nodiscard]] QString errorMessage() const;
};

/// The real program listwell-practice on a free port, for one test: started by start(), ended with this
/// object. The hooks of app/practice/README.md are called by name; every call here blocks until it is
/// answered, without an event loop.
class PracticeServer
{
public:
    /// Fast: jobs finish at once and token requests may follow each other; the limits on calls stay as they
    /// are. Real: everything takes its time, as at the service.
    enum class Pace { Fast, Real };

    /// \param arguments  further options of the program, for example {"--empty"}
    explicit PracticeServer(Pace pace = Pace::Fast, QStringList arguments = {});
    ~PracticeServer();
    Q_DISABLE_COPY_MOVE(PracticeServer)

    /// \return whether it is ready; what it said instead stands in errorOutput()
    [[nodiscard]] bool start();
    /// SIGTERM, and waits for the end. \return the exit code, -1 when it had to be killed
    int stop();
    /// SIGKILL, as a power loss.
    void kill();
    [[nodiscard]] QString errorOutput() const { return m_errors; }

    [[nodiscard]] QUrl api() const { return QUrl(address("api")); }   ///< ends with /v3
    [[nodiscard]] QUrl auth() const { return QUrl(address("auth")); } ///< /authorize and /token lie below it
    [[nodiscard]] QString clientId() const { return address("client_id"); }
    [[nodiscard]] QString user() const { return address("user"); }
    [[nodiscard]] QString password() const { return address("password"); }
    [[nodiscard]] quint16 port() const { return quint16(api().port()); }

    /// POST /practice/<name>. \return the answer; the calling test fails when it is not 200
    QJsonObject hook(const QString &name, const QJsonObject &body = {});
    /// GET /practice/<name>?<query>. \param query  encoded already
    [[nodiscard]] QJsonObject look(const QString &name, const QByteArray &query = {});

    // What the tests ask for most.
    void setSwitch(const QString &name, const QString &value);
    void advanceClock(qint64 seconds);
    void optOut(const QString &address, const QString &reason = {});
    void leaveList(const QString &address, const QString &list);
    [[nodiscard]] QString listId(const QString &name);
    [[nodiscard]] QStringList addressesOn(const QString &list); ///< sorted
    /// Everything about a contact, see `GET /practice/contact`; empty when there is none.
    [[nodiscard]] QJsonObject contact(const QString &address);
    /// Requests to /v3 after the one with that number, with their JSON bodies.
    [[nodiscard]] QJsonArray apiLog(qint64 after = 0);
    /// A token without the login pages. \param scope  empty: all three
    [[nodiscard]] QByteArray accessToken(const QString &user = {}, const QString &scope = {});

    /// Any request, over a connection of its own.
    PracticeReply send(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                       const QList<std::pair<QByteArray, QByteArray>> &headers = {}, int timeout = 30000);
    /// The same to another port of this machine, for what stands before the practice account.
    static PracticeReply sendTo(quint16 port, const QByteArray &method, const QByteArray &target,
                                const QByteArray &body = {},
                                const QList<std::pair<QByteArray, QByteArray>> &headers = {},
                                int timeout = 30000);
    /// A call of the API with a token. \param target  starts with /v3
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
