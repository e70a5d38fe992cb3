// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crashes/killedprogram.h"
#include "support/practiceserver.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace Crashes {

/// A studio's data folder, its login and its practice account, all of which can be restored to the beginning
/// of a scenario. The practice account runs as a separate process and always on the same port, because a
/// login is bound to an address.
class Stage
{
public:
    Stage();
    Q_DISABLE_COPY_MOVE(Stage)

    /// Starts the practice account.
    /// \return whether it started
    [[nodiscard]] bool open();
    /// Signs in and chooses \p list.
    /// \return whether it succeeded
    [[nodiscard]] bool connectAndChoose(const QString &list);
    /// Saves the current state as the beginning.
    /// \param touchUp  function that modifies the practice account's stored state
    void keepAsBeginning(const std::function<void(QJsonObject &state)> &touchUp = {});
    /// Restores the beginning, including the clocks.
    void restore();
    /// Runs `connect` and submits the login pages as a person does.
    /// \return whether it succeeded
    [[nodiscard]] bool connectBusiness();
    /// Advances both clocks.
    void letTimePass(int seconds);

    /// Stops the practice account and reads its stored state.
    [[nodiscard]] QJsonObject practiceState();
    /// Copies the data folder after the kill, because opening a database changes it.
    /// \return path of the copy
    [[nodiscard]] QString copyOfData() const;

    [[nodiscard]] Support::PracticeServer &practice() { return *m_practice; }
    [[nodiscard]] KilledProgram &program() { return m_program; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString dataFolder() const { return path(QStringLiteral("now/data")); }
    /// Writes a file outside the watched folder.
    /// \return its path
    [[nodiscard]] QString write(const QString &name, const QByteArray &text) const;

private:
    [[nodiscard]] bool startPractice();
    /// Plays the person's part during `connect`; does nothing if the command exits first.
    void signIn(QProcess &program);

    QTemporaryDir m_folder;
    quint16 m_port = 0;
    std::unique_ptr<Support::PracticeServer> m_practice;
    KilledProgram m_program;
};

} // namespace Crashes
