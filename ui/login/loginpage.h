#pragma once

#include <QWebEnginePage>

namespace Gui {

class NavigationPolicy;

/// The page inside the login window. It lets the login happen and nothing else: no other site, window,
/// permission, file, download or dialog, and no way for the program to look into the page.
/// Signals may come from deep inside the engine: connect them queued.
class LoginPage : public QWebEnginePage
{
    Q_OBJECT

public:
    /// \param policy, profile  outlive the page
    LoginPage(const NavigationPolicy &policy, QWebEngineProfile *profile, QObject *parent = nullptr);

Q_SIGNALS:
    /// The redirect came; nothing was connected to. \p query is percent-encoded.
    void redirectCaught(const QByteArray &query);
    /// The page wanted to go where this window does not go.
    /// \param byPerson  a link was clicked, so that opening it in the browser makes sense
    void navigationRefused(const QUrl &url, bool byPerson);
    /// The page wanted to say something in a dialog of its own; at most three of them are told.
    /// \param question  it wanted an answer, and got "no"
    void dialogRefused(const QString &origin, const QString &text, bool question);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &oldFiles,
                            const QStringList &acceptedMimeTypes) override;
    void javaScriptAlert(const QUrl &securityOrigin, const QString &message) override;
    bool javaScriptConfirm(const QUrl &securityOrigin, const QString &message) override;
    bool javaScriptPrompt(const QUrl &securityOrigin, const QString &message, const QString &defaultValue,
                          QString *result) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int lineNumber,
                                  const QString &sourceId) override;

private:
    void denyWhateverIsAsked();
    void denyPermissions();
    void tellDialog(const QUrl &origin, const QString &text, bool question);

    const NavigationPolicy &m_policy;
    int m_dialogsTold = 0;
};

} // namespace Gui
