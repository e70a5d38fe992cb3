#pragma once

#include "canaries.h"
#include "watch.h"
#include "wire.h"

#include "support/commandline.h"

/// A studio's whole life, played with the true programs against the practice account, every log category on:
/// import, both ways of signing in, two refreshes, rounds with faults, exports, a kill, a crash,
/// disconnecting with the keyring open and locked. What the programs said and showed is kept for the search.
/// The session bus must be a private one.
class Life
{
public:
    /// \param home  every folder of the person lies below it, and nothing else
    explicit Life(const QString &home);
    ~Life();

    void play();
    /// What did not go as it should; empty when the life was played as told.
    [[nodiscard]] const QStringList &complaints() const { return m_complaints; }

    [[nodiscard]] QString path(const QString &name) const { return m_home + u'/' + name; }
    [[nodiscard]] QProcessEnvironment environment() const { return m_command.environment; }

    Canaries canaries;
    Support::PracticeServer practice;
    std::unique_ptr<Wire> service;   ///< between the programs and the practice account
    std::unique_ptr<Wire> otherHost; ///< where a redirect tries to send them
    Watch watch;
    QByteArray saidToPeople;               ///< standard error of all programs
    QByteArray answers;                    ///< standard output of all commands
    QStringList titles;                    ///< of every window that was seen
    QStringList listening;                 ///< sockets of the window after the login
    QStringList leftAfterLogin;            ///< processes of the login that were there still
    QByteArray coreLimit;                  ///< of the program that crashed: the line of /proc/<pid>/limits
    QByteArray keptWhileLocked;            ///< files of the data directory after the locked disconnect
    QList<std::pair<QString, uint>> modes; ///< files and folders while the window was open
    quint16 debugPort = 0;                 ///< that the environment asked the engine to open
    bool debugPortWasOpen = false;
    [[nodiscard]] QByteArray keyring() const; ///< all items of ours that an open keyring gives

private:
    void expect(bool held, const QString &otherwise);
    Support::Said run(const QStringList &words, int exitCode = 0);
    void note(const Support::Said &said);
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

/// The content of a file, or of every file below a folder, one after the other.
[[nodiscard]] QByteArray everythingIn(const QString &path, const QStringList &except = {});
