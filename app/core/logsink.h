#pragma once

#include <QString>

/// Where log lines go: those of the program and those of Qt, of every category. Each is put on one line and
/// passed through the last filter (logfilter.h), then goes to the log file, and, where it is a warning or
/// somebody asked for more with QT_LOGGING_RULES, to standard error; to nothing else (Qt's own way to the
/// system's journal is not taken).
namespace Core::Log {

/// Takes over all messages of this process, first thing in main(). \param program  its name, without a path
void start(const QByteArray &program);

/// From now on, and for what was said since the start, there is a file: `<data
/// directory>/logs/<program>.log`, see logfile.h. Called when the data directory has been prepared; a second
/// call changes nothing.
void keepIn(const QString &dataDirectory);

/// `<data directory>/logs`
[[nodiscard]] QString folderIn(const QString &dataDirectory);

/// How many lines the last filter has changed in this process. In a test: none, or there is a leak.
[[nodiscard]] int filterHits();

} // namespace Core::Log
