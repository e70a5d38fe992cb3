// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/loginlook.h"

#include <QObject>
#include <QUrl>

class QProcess;

namespace Auth {

/// Runs `listwell-login`, which shows the service's login page in a separate window above Listwell's. The
/// address is sent to it and the redirect's query comes back through pipes, as one line of JSON each. Its
/// output is treated as hostile input. It never receives the verifier or tokens. Main thread.
class LoginHelper : public QObject
{
    Q_OBJECT

public:
    explicit LoginHelper(QObject *parent = nullptr);
    ~LoginHelper() override; ///< ends the helper without waiting for it

    /// Whether the helper is installed and may be used: as root only for an address on loopback.
    [[nodiscard]] static bool isUsable(const QUrl &authorizeUrl);
    /// Sets the path of the helper, for tests. An empty path selects the installed helper.
    static void setProgram(const QString &path);

    /// Shows the login page. Exactly one of the signals below is emitted, after this call returns. While a
    /// page is shown, another call only raises the window.
    /// \param authorizeUrl  address of the login page
    /// \param redirectUri  address at which the login ends
    /// \param parentWindow  native id of the window to place it above; 0 for none
    /// \param look  appearance of the window
    void show(const QUrl &authorizeUrl, const QUrl &redirectUri, quint64 parentWindow,
              const Domain::LoginLook &look = {});
    /// Brings the login window to the front, for example after a second click on CONNECT BUSINESS.
    void raise();
    /// Ends the helper without a signal.
    void close();

Q_SIGNALS:
    void redirected(const QByteArray &query); ///< percent-encoded, at most 8 KiB
    void cancelled();                         ///< the person closed the window
    void browserRequested();                  ///< *Use my browser instead*
    /// Configuration: the page cannot be shown on this system. InvalidResponse: the helper crashed or sent
    /// invalid data.
    void failed(const Core::Error &error);

private:
    struct Outcome;

    void readOutcome();
    void processEnded();
    void settle(const Outcome &outcome);
    void failLater(const Core::Error &error);

    QProcess *m_process = nullptr; ///< set while a response is expected; not owned afterwards
    QByteArray m_heard;
    quint64 m_attempt = 0; ///< distinguishes a late failure of an earlier show() from the current one
};

} // namespace Auth
