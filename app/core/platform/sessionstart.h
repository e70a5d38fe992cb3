// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

namespace Core {

/// A program that starts when the user logs in to this computer.
struct SessionProgram
{
    QString id;      ///< application id, which names the entry
    QString name;    ///< shown in the desktop's list of such programs
    QString program; ///< absolute path
    QStringList arguments;
};

/// Whether this system has a way to start programs with the session that is known here.
[[nodiscard]] bool canStartWithSession();
/// \param id  application id
/// \return whether the program starts with the session; false if it was switched off in the desktop's
/// settings
[[nodiscard]] bool startsWithSession(const QString &id);
/// Lets a program start with the session of this user.
/// \param program  program, in place of an earlier one with its id
/// \return Storage if that could not be saved
Result<void> startWithSession(const SessionProgram &program);
/// \param id  application id
/// \return Storage if the entry could not be removed; success if there is none
Result<void> stopStartingWithSession(const QString &id);

} // namespace Core
