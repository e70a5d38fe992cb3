#pragma once

#include "core/result.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace Cli {

/// The command line, taken apart: options anywhere, everything else in its order.
struct Arguments
{
    QStringList words;               ///< the command and what follows, for example `clients`, `show`, `7`
    QHash<QString, QString> options; ///< name to value; switches have an empty one

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
};

/// \param text  without the program's name
/// \return InvalidInput for an option that is unknown or has no value
[[nodiscard]] Core::Result<Arguments> parseArguments(const QStringList &text);

/// The names of the options that \p command takes beside --json and --data-dir.
[[nodiscard]] QString usage();

} // namespace Cli
