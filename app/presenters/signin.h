#pragma once

#include "auth/authorizationattempt.h"
#include "auth/loginhelper.h"
#include "presenters/connectionstate.h"

#include <memory>

namespace Presenters {

/// One login at a time, from the click to the tokens, by either way: the page inside the program, or the
/// person's browser. Turns to the browser by itself where the page cannot be shown here at all; where its
/// window broke in the middle, that is told, and the person tries again. Main thread.
class SignIn : public QObject
{
    Q_OBJECT

public:
    using Prompt = Auth::AuthorizationAttempt::Prompt;

    /// \param clock  outlives it
    SignIn(Core::Environment environment, const Core::Clock &clock, QObject *parent = nullptr);
    ~SignIn() override;

    /// Whether the page can be shown inside the program here.
    [[nodiscard]] bool embeddedPossible() const;
    [[nodiscard]] bool isRunning() const { return m_attempt != nullptr; }

    /// Opens the login page; a second call while one is open brings it to the front.
    /// Ends in exactly one succeeded() or failed(), later.
    /// \param parentWindow  native id of the window that the page lies over
    void start(Prompt prompt, bool inBrowser, quint64 parentWindow, const Auth::LoginHelper::Look &look);
    void cancel();

Q_SIGNALS:
    /// \param address  for the browser way; empty in the embedded way
    void stepChanged(Presenters::SignInStep step, const QUrl &address);
    void browserAddress(const QUrl &address); ///< to be opened in the person's browser now
    void browserPreferred();                  ///< *Use my browser instead* was pressed
    void succeeded(const Auth::Tokens &tokens);
    void failed(const Core::Error &error); ///< Cancelled included

private:
    using Attempt = std::shared_ptr<Auth::AuthorizationAttempt>;

    void startEmbedded(quint64 parentWindow, const Auth::LoginHelper::Look &look);
    void startInBrowser();
    QCoro::Task<void> openInBrowser(Attempt attempt, QUrl address);
    void redirectCaught(const QByteArray &query);
    QCoro::Task<void> waitFor(Attempt attempt);
    void end(const Core::Error &error);

    Core::Environment m_environment;
    const Core::Clock &m_clock;
    Auth::LoginHelper m_helper;
    Attempt m_attempt; ///< null: no login under way
    Prompt m_prompt = Prompt::AsUsual;
    bool m_embedded = false;
};

} // namespace Presenters
