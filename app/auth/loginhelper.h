#pragma once

#include "core/result.h"

#include <QObject>
#include <QProcess>
#include <QUrl>

namespace Auth {

/// Runs `listwell-login`, the program that shows the service's login page in a window of its own over ours.
/// The address goes to it and the redirect's query comes back through pipes, each one line of JSON; what it
/// says is read as hostile input. Neither verifier nor tokens ever enter it. Main thread.
class LoginHelper : public QObject
{
    Q_OBJECT

public:
    explicit LoginHelper(QObject *parent = nullptr);
    ~LoginHelper() override; ///< ends the helper

    /// Whether the program lies beside ours and may be used here: as root only for an address on loopback.
    [[nodiscard]] static bool isUsable(const QUrl &authorizeUrl);

    /// Shows the page. Exactly one of the signals below follows, later.
    /// \param parentWindow  native id of the window to lie over; 0 for none
    void show(const QUrl &authorizeUrl, const QUrl &redirectUri, quint64 parentWindow);
    /// Brings its window to the front, as a second click on CONNECT BUSINESS does.
    void raise();
    /// Ends it without a signal.
    void close();

Q_SIGNALS:
    void redirected(const QByteArray &query); ///< percent-encoded, at most 8 KiB
    void cancelled();                         ///< the person closed the window
    void browserWanted();                     ///< *Use my browser instead*
    void failed(const Core::Error &error);    ///< not started, crashed, or spoke nonsense

private:
    QProcess m_process;
};

} // namespace Auth
