#pragma once

#include "support/practicelogin.h"
#include "support/practiceserver.h"

#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace Support {

/// What one call of listwellctl said.
struct Said
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject object() const { return lastLine().object(); }
    [[nodiscard]] QJsonArray array() const { return lastLine().array(); }

private:
    [[nodiscard]] QJsonDocument lastLine() const
    {
        return QJsonDocument::fromJson(out.trimmed().split('\n').last());
    }
};

/// The true program listwellctl on a data directory of its own, against the practice account.
class CommandLine
{
public:
    explicit CommandLine(PracticeServer &practice);

    /// `listwellctl --json <words>`
    Said run(const QStringList &words);
    /// The same, left running in \p program.
    void begin(QProcess &program, const QStringList &words) const;
    /// Signs in: starts `connect`, answers the login pages, and brings the redirect as a browser does.
    Said connectBusiness(const QString &user = {}, bool allow = true);
    /// Starts `connect` and returns when it has printed its address. \return the first line it printed
    QJsonObject startConnect(QProcess &program, const QString &timeout = QStringLiteral("60"));
    /// Brings the redirect to the program. \return what its page answered
    static QByteArray bringRedirect(const QUrl &address);
    static Said ended(QProcess &program, const QByteArray &before = {});

    QProcessEnvironment environment;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString write(const QString &name, const QByteArray &text) const;

private:
    PracticeServer &m_practice;
    QTemporaryDir m_folder;
};

} // namespace Support
