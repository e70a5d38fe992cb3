// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QStringList>
#include <QTemporaryDir>

#include <optional>

namespace Support {

/// Whether runOnPrivateBus() can start a bus (package dbus).
inline bool havePrivateBus()
{
    return !QStandardPaths::findExecutable(QStringLiteral("dbus-run-session")).isEmpty();
}

/// Runs this test program again on a session bus of its own. Call it first in main().
/// \return exit code of that run; nothing in that run itself, or if there is no bus
inline std::optional<int> runOnPrivateBus(int argc, char *argv[])
{
    constexpr auto inside = "LISTWELL_TEST_INSIDE_BUS";
    if (qEnvironmentVariableIsSet(inside) || !havePrivateBus())
        return {};
    const QTemporaryDir runtime; // sockets
    qputenv(inside, "1");
    qputenv("XDG_RUNTIME_DIR", runtime.path().toLocal8Bit());
    QStringList arguments{QStringLiteral("--")};
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return QProcess::execute(QStringLiteral("dbus-run-session"), arguments);
}

} // namespace Support
