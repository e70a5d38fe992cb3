// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QHash>
#include <QStringList>

namespace Cli {

/// The parsed command line. Options may be anywhere; all other words keep their order.
struct Arguments
{
    QStringList words; ///< command and its arguments, for example `clients`, `show`, `7`
    /// Option name → value; empty for switches. Of an option that is given again, the last value comes first.
    QMultiHash<QString, QString> options;

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
};

/// Parses the command line.
/// \param text  arguments without the program's name
/// \return arguments; InvalidInput if an option is unknown or has no value
[[nodiscard]] Core::Result<Arguments> parseArguments(const QStringList &text);

/// Help text with all commands and options.
[[nodiscard]] QString usage();

} // namespace Cli
