// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "canaries.h"
#include "processmonitor.h"
#include "recordingproxy.h"

#include "support/commandline.h"

/// A studio's complete life cycle with the real programs and the practice account, with every log category
/// enabled: import, both ways of signing in, two token refreshes, rounds with faults, exports, a kill, a
/// crash, disconnecting with the keyring unlocked and locked. Keeps all output and screen contents for the
/// search. Requires a private session bus.
class Life
{
public:
    /// \param home  folder that contains all folders of the person, and nothing else
    explicit Life(const QString &home);
    ~Life();

    void play();
    /// Steps that failed; empty if all succeeded.
    [[nodiscard]] const QStringList &complaints() const { return m_complaints; }

    [[nodiscard]] QString path(const QString &name) const { return m_home + u'/' + name; }
    [[nodiscard]] QProcessEnvironment environment() const { return m_command.environment; }

    Canaries canaries;
    Support::PracticeServer practice;
    std::unique_ptr<RecordingProxy> service;   ///< proxy between the programs and the practice account
    std::unique_ptr<RecordingProxy> otherHost; ///< target of a malicious redirect
    ProcessMonitor watch;
    QByteArray saidToPeople;               ///< standard error of all programs
    QByteArray answers;                    ///< standard output of all commands
    QStringList titles;                    ///< titles of all windows seen
    QStringList listening;                 ///< listening sockets of the window after the login
    QStringList leftAfterLogin;            ///< login processes still running after the login
    QByteArray coreLimit;                  ///< line of /proc/<pid>/limits of the crashed program
    QByteArray keptWhileLocked;            ///< files of the data directory after the locked disconnect
    QList<std::pair<QString, uint>> modes; ///< files and folders while the window was open
    quint16 debugPort = 0;                 ///< debugging port requested from the engine in the environment
    bool debugPortWasOpen = false;
    [[nodiscard]] QByteArray keyring() const; ///< all our items in the unlocked keyring

private:
    void expect(bool held, const QString &otherwise);
    Support::CommandResult run(const QStringList &words, int exitCode = 0);
    void note(const Support::CommandResult &said);
    void readCanariesFromTheWire();

    void startKeyring();
    void stopKeyring();
    void makeClients();
    void connectByBrowser();
    void chooseAndSync();
    void refresh();
    void syncWithFaults();
    void exportAll();
    void killAndCrash();
    void removeClient();
    void lookAtTheWindow();
    void connectInsideTheWindow();
    void disconnectWhileLocked();
    void begin(QProcess &program, const QString &name, const QStringList &words) const;
    void end(QProcess &program, int signal);
    void noteWindow(qint64 process);

    QString m_home;
    Support::CommandLine m_command;
    QStringList m_complaints;
    std::unique_ptr<QProcess> m_keyring;
    QString m_list;
    QString m_removed;
};

/// Content of a file, or of all files below a folder, concatenated.
[[nodiscard]] QByteArray everythingIn(const QString &path, const QStringList &except = {});
