// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "auth/authorizationattempt.h"
#include "auth/loginhelper.h"
#include "presenters/connectionstate.h"

#include <memory>

namespace Presenters {

/// One login at a time, from the click to the tokens, with the login helper or the user's browser. Switches
/// to the browser if the helper cannot show the page on this computer. If the helper fails during the login,
/// the error is reported and the user tries again. Main thread.
class SignIn : public QObject
{
    Q_OBJECT

public:
    using Prompt = Auth::AuthorizationAttempt::Prompt;

    /// \param environment  settings of the process
    /// \param clock  current time; must outlive this object
    /// \param parent  owner
    SignIn(Core::Environment environment, const Core::Clock &clock, QObject *parent = nullptr);
    ~SignIn() override;

    /// Whether the login helper can show the page on this computer.
    [[nodiscard]] bool embeddedPossible() const;
    [[nodiscard]] bool isRunning() const { return m_attempt != nullptr; }

    /// Opens the login page; raises it if it is already open. Ends in exactly one succeeded() or failed(),
    /// asynchronously.
    /// \param prompt  whether the page must ask for the user name again
    /// \param inBrowser  whether to use the browser instead of the login helper
    /// \param parentWindow  native id of the window to show the page over
    /// \param look  appearance of the login window
    void start(Prompt prompt, bool inBrowser, quint64 parentWindow, const Domain::LoginLook &look);
    void cancel();

Q_SIGNALS:
    /// \param step  new step of the login
    /// \param address  address of the login page for the browser; empty for the login helper
    void stepChanged(Presenters::SignInStep step, const QUrl &address);
    void browserAddress(const QUrl &address); ///< must be opened in the user's browser now
    void browserPreferred();                  ///< *Use my browser instead* was clicked
    void succeeded(const Auth::Tokens &tokens);
    void failed(const Core::Error &error); ///< also for Cancelled

private:
    using Attempt = std::shared_ptr<Auth::AuthorizationAttempt>;

    void startEmbedded(quint64 parentWindow, const Domain::LoginLook &look);
    void startInBrowser();
    QCoro::Task<void> openInBrowser(Attempt attempt, QUrl address);
    void redirectCaught(const QByteArray &query);
    QCoro::Task<void> waitFor(Attempt attempt);
    void end(const Core::Error &error);

    Core::Environment m_environment;
    const Core::Clock &m_clock;
    Auth::LoginHelper m_helper;
    Attempt m_attempt; ///< null if there is no login in progress
    Prompt m_prompt = Prompt::AsUsual;
    bool m_embedded = false;
};

} // namespace Presenters
