// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/practicelogin.h"
#include "support/practiceserver.h"

#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace Support {

/// Result of one run of listwellctl.
struct CommandResult
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

/// Runs the real listwellctl with its own data directory, against the practice account.
class CommandLine
{
public:
    explicit CommandLine(PracticeServer &practice);

    /// `listwellctl --json <words>`
    CommandResult run(const QStringList &words);
    /// `listwellctl <words>`, for output that people read
    CommandResult runAsText(const QStringList &words);
    /// Starts the same command and leaves it running in \p program.
    void begin(QProcess &program, const QStringList &words) const;
    /// Signs in: starts `connect`, submits the login pages, and sends the redirect as a browser does.
    CommandResult connectBusiness(const QString &user = {},
                                  PracticeLogin::Button button = PracticeLogin::Button::Allow);
    /// Starts `connect` and waits for the login address.
    /// \return the first line it printed
    QJsonObject startConnect(QProcess &program, const QString &timeout = QStringLiteral("60"));
    /// Sends the redirect to the program.
    /// \return the body of its response page
    static QByteArray bringRedirect(const QUrl &address);
    static CommandResult ended(QProcess &program, const QByteArray &before = {});

    QProcessEnvironment environment;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString write(const QString &name, const QByteArray &text) const;

private:
    PracticeServer &m_practice;
    QTemporaryDir m_folder;
};

} // namespace Support
