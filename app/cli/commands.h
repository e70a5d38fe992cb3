// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/arguments.h"
#include "cli/commandcontext.h"
#include "cli/exitcode.h"
#include "cli/output.h"

#include <QCoroTask>

namespace Cli {

// Each function runs one command, or a group of commands, prints its result and returns the exit code. The
// context and the output must outlive the task.

[[nodiscard]] QCoro::Task<ExitCode> connectBusiness(CommandContext &context, const Output &output,
                                                    Arguments arguments);
[[nodiscard]] QCoro::Task<ExitCode> showLists(CommandContext &context, const Output &output,
                                              Arguments arguments);
[[nodiscard]] QCoro::Task<ExitCode> chooseList(CommandContext &context, const Output &output,
                                               Arguments arguments);
[[nodiscard]] QCoro::Task<ExitCode> disconnectBusiness(CommandContext &context, const Output &output,
                                                       Arguments arguments);

[[nodiscard]] QCoro::Task<ExitCode> showPreview(CommandContext &context, const Output &output,
                                                Arguments arguments);
[[nodiscard]] QCoro::Task<ExitCode> syncNow(CommandContext &context, const Output &output,
                                            Arguments arguments);
[[nodiscard]] QCoro::Task<ExitCode> runOnSchedule(CommandContext &context, const Output &output,
                                                  Arguments arguments);
[[nodiscard]] QCoro::Task<ExitCode> showStatus(CommandContext &context, const Output &output,
                                               Arguments arguments);
[[nodiscard]] QCoro::Task<ExitCode> explainState(CommandContext &context, const Output &output,
                                                 Arguments arguments);

[[nodiscard]] QCoro::Task<ExitCode> fillPractice(CommandContext &context, const Output &output,
                                                 Arguments arguments);

/// `backup FILE`: the whole data of the studio, without the login, for another computer.
[[nodiscard]] QCoro::Task<ExitCode> backUpData(CommandContext &context, const Output &output,
                                               Arguments arguments);
/// `restore FILE`: replaces the data by a backup. Nothing is sent until the next sync has read who left.
[[nodiscard]] QCoro::Task<ExitCode> restoreData(CommandContext &context, const Output &output,
                                                Arguments arguments);

/// `support FILE`: versions, settings, numbers and the last lines of the log, for support.
[[nodiscard]] QCoro::Task<ExitCode> writeSupport(CommandContext &context, const Output &output,
                                                 Arguments arguments);

/// `clients ask-back ID`. All other commands about clients use only the database.
[[nodiscard]] QCoro::Task<ExitCode> askClientBack(CommandContext &context, const Output &output,
                                                  Arguments arguments);
[[nodiscard]] ExitCode clientCommand(CommandContext &context, const Output &output,
                                     const Arguments &arguments);
[[nodiscard]] QCoro::Task<ExitCode> fieldCommand(CommandContext &context, const Output &output,
                                                 Arguments arguments);
[[nodiscard]] ExitCode ledgerCommand(CommandContext &context, const Output &output,
                                     const Arguments &arguments);

/// Whether every given option is in \p allowed or is accepted by every command.
[[nodiscard]] bool takesOptions(const Arguments &arguments, const QStringList &allowed);
/// Prints one client.
/// \return exit code; WrongUsage if there is no such client
ExitCode showClient(Store::Database &database, const Output &output, Domain::ClientId id);
/// Prints why the arguments are wrong.
/// \return WrongUsage
ExitCode wrongUsage(const Output &output, const QString &sentence);
/// Prints the error.
/// \return exit code for the error
ExitCode reportError(const Output &output, const Core::Error &error);

} // namespace Cli
