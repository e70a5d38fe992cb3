// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Destination of all log lines, Listwell's and Qt's, of every category. Each message is put on one line,
/// passed through the last filter (logfilter.h) and written to the log file. Warnings also go to standard
/// error, and so does every line if QT_LOGGING_RULES is set. Nothing goes anywhere else; Qt's own output to
/// the system journal is replaced.
namespace Core::Log {

/// Installs the handler for all messages of this process. Call first in main().
/// \param program  name of the program, without a path
void start(const QByteArray &program);

/// Opens the log file `<data directory>/logs/<program>.log` (see logfile.h) and writes the messages collected
/// since start() to it. Call once the data directory is prepared; a second call has no effect.
void keepIn(const QString &dataDirectory);

/// `<data directory>/logs`
[[nodiscard]] QString folderIn(const QString &dataDirectory);

/// Number of lines that the last filter has changed in this process. Tests expect 0; anything else is a leak.
[[nodiscard]] int filterHits();

} // namespace Core::Log
