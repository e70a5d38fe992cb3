#pragma once

#include "core/result.h"

#include <QObject>
#include <QUrl>

#include <optional>

class QProcess;

namespace Auth {

/// Runs `listwell-login`, the program that shows the service's login page in a window of its own over ours.
/// The address goes to it and the redirect's query comes back through pipes, each one line of JSON; what it
/// says is read as hostile input. Neither verifier nor tokens ever enter it. Main thread.
class LoginHelper : public QObject
{
    Q_OBJECT

public:
    /// How the window should look, so that it goes with ours; what is left out is the system's choice.
    struct Look
    {
        std::optional<bool> dark;
        QString language; ///< as QLocale::name(), for example "fr_CA"
    };

    explicit LoginHelper(QObject *parent = nullptr);
    ~LoginHelper() override; ///< ends the helper, without waiting for it

    /// Whether the program is installed and may be used here: as root only for an address on loopback.
    [[nodiscard]] static bool isUsable(const QUrl &authorizeUrl);
    /// For tests, which lie elsewhere: where the program is. Empty: where it is installed.
    static void setProgram(const QString &path);

    /// Shows the page. Exactly one of the signals below follows, later. While a page is shown, a second call
    /// only raises it.
    /// \param parentWindow  native id of the window to lie over; 0 for none
    void show(const QUrl &authorizeUrl, const QUrl &redirectUri, quint64 parentWindow, const Look &look = {});
    /// Brings its window to the front, as a second click on CONNECT BUSINESS does.
    void raise();
    /// Ends it without a signal.
    void close();

Q_SIGNALS:
    void redirected(const QByteArray &query); ///< percent-encoded, at most 8 KiB
    void cancelled();                         ///< the person closed the window
    void browserWanted();                     ///< *Use my browser instead*
    /// Configuration: it cannot be shown here; InvalidAnswer: it crashed or spoke nonsense
    void failed(const Core::Error &error);

private:
    struct Answer;

    void readAnswer();
    void processEnded();
    void settle(const Answer &answer);
    void failLater(const Core::Error &error);

    QProcess *m_process = nullptr; ///< while one is awaited; afterwards it ends on its own
    QByteArray m_heard;
    quint64 m_attempt = 0; ///< so that a late failure of an older show() is not told
};

} // namespace Auth
