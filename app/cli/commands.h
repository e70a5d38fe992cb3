#pragma once

#include "cli/arguments.h"
#include "cli/exitcode.h"
#include "cli/output.h"
#include "cli/studio.h"

#include <QCoroTask>

namespace Cli {

// One function a command (or a family of commands about one thing). Each says its facts and answers its exit
// code. \p studio and \p output outlive the task.

[[nodiscard]] QCoro::Task<ExitCode> connectBusiness(Studio &studio, const Output &output,
                                                    Arguments arguments);
[[nodiscard]] QCoro::Task<ExitCode> showLists(Studio &studio, const Output &output, Arguments arguments);
[[nodiscard]] QCoro::Task<ExitCode> chooseList(Studio &studio, const Output &output, Arguments arguments);
[[nodiscard]] QCoro::Task<ExitCode> disconnectBusiness(Studio &studio, const Output &output,
                                                       Arguments arguments);

[[nodiscard]] QCoro::Task<ExitCode> showPreview(Studio &studio, const Output &output, Arguments arguments);
[[nodiscard]] QCoro::Task<ExitCode> syncNow(Studio &studio, const Output &output, Arguments arguments);
[[nodiscard]] QCoro::Task<ExitCode> runOnSchedule(Studio &studio, const Output &output, Arguments arguments);
[[nodiscard]] QCoro::Task<ExitCode> showStatus(Studio &studio, const Output &output, Arguments arguments);
[[nodiscard]] QCoro::Task<ExitCode> explainState(Studio &studio, const Output &output, Arguments arguments);

[[nodiscard]] QCoro::Task<ExitCode> fillPractice(Studio &studio, const Output &output, Arguments arguments);

/// `clients ask-back ID`; all other commands about clients ask nobody but the database.
[[nodiscard]] QCoro::Task<ExitCode> askClientBack(Studio &studio, const Output &output, Arguments arguments);
[[nodiscard]] ExitCode clientCommand(Studio &studio, const Output &output, const Arguments &arguments);
[[nodiscard]] ExitCode fieldCommand(Studio &studio, const Output &output, const Arguments &arguments);
[[nodiscard]] ExitCode ledgerCommand(Studio &studio, const Output &output, const Arguments &arguments);

/// Whether each option given is one of \p allowed, or one that every command takes.
[[nodiscard]] bool takesOptions(const Arguments &arguments, const QStringList &allowed);
/// Says the facts of one client. \return WrongUsage where there is no such client
ExitCode showClient(Store::Database &database, const Output &output, Domain::ClientId id);
/// Says what is wrong with the command's words.
ExitCode wrongUsage(const Output &output, const QString &sentence);
/// Says the error and answers its code.
ExitCode failure(const Output &output, const Core::Error &error);

} // namespace Cli
