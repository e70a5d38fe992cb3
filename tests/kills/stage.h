#pragma once

#include "kills/killedprogram.h"
#include "support/practiceserver.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace Kills {

/// A studio's data folder and login and its practice account, all of which can be put back to the beginning
/// of a scenario. The practice account runs as a program of its own and always on the same port, because a
/// login belongs to an address.
class Stage
{
public:
    Stage();
    Q_DISABLE_COPY_MOVE(Stage)

    /// Starts the practice account. \return whether it is there
    [[nodiscard]] bool open();
    /// Signs in and chooses \p list. \return whether that went well
    [[nodiscard]] bool connectAndChoose(const QString &list);
    /// What is there now is the beginning. \param touchUp  changes the practice account's kept state
    void keepAsBeginning(const std::function<void(QJsonObject &state)> &touchUp = {});
    /// Everything as it was at the beginning, clocks included.
    void restore();
    /// `connect`, and the login pages answered as a person does. \return whether that went well
    [[nodiscard]] bool connectBusiness();
    /// Moves both clocks.
    void letTimePass(int seconds);

    /// Ends the practice account and reads what it kept.
    [[nodiscard]] QJsonObject practiceState();
    /// Copies the data folder as the kill left it, because looking at a database changes it. \return the copy
    [[nodiscard]] QString copyOfData() const;

    [[nodiscard]] Support::PracticeServer &practice() { return *m_practice; }
    [[nodiscard]] KilledProgram &program() { return m_program; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString dataFolder() const { return path(QStringLiteral("now/data")); }
    /// Writes a file that is not among the points. \return its path
    [[nodiscard]] QString write(const QString &name, const QByteArray &text) const;

private:
    [[nodiscard]] bool startPractice();
    /// The person's side of a `connect` that runs; nothing where it ends before.
    void signIn(QProcess &program);

    QTemporaryDir m_folder;
    quint16 m_port = 0;
    std::unique_ptr<Support::PracticeServer> m_practice;
    KilledProgram m_program;
};

} // namespace Kills
