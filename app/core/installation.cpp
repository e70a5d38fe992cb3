// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/installation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace Core::Installation {

using namespace Qt::StringLiterals;

namespace {

// Computed by app/core/CMakeLists.txt from the layout that cmake --install uses.
constexpr auto kHelpers = QLatin1StringView(LISTWELL_HELPERS_FROM_PROGRAMS);
constexpr auto kPlugins = QLatin1StringView(LISTWELL_PLUGINS_FROM_PROGRAMS);
constexpr auto kData = QLatin1StringView(LISTWELL_DATA_FROM_PROGRAMS);
constexpr auto kDataFromHelpers = QLatin1StringView(LISTWELL_DATA_FROM_HELPERS);

QString fromProgram(const QString &relativePath)
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + u'/' + relativePath);
}

} // namespace

QString helper(const QString &name)
{
    // findExecutable() adds the system's suffix for programs.
    const QString found = QStandardPaths::findExecutable(name, {fromProgram(kHelpers), fromProgram({})});
    return found.isEmpty() ? fromProgram(kHelpers + u'/' + name) : found;
}

QString plugin(const QString &name)
{
    return fromProgram(kPlugins + u'/' + name);
}

QString dataFolder()
{
    // Helper programs are installed in a deeper folder than the other programs.
    const QString ofHelper = fromProgram(kDataFromHelpers);
    return QFileInfo::exists(ofHelper) ? ofHelper : fromProgram(kData);
}

} // namespace Core::Installation
