// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/supportfile.h"

#include "core/logsink.h"
#include "core/try.h"
#include "core/version.h"
#include "presenters/preferences.h"
#include "presenters/privatefile.h"
#include "presenters/supportfilter.h"
#include "presenters/supportlog.h"
#include "presenters/supportsections.h"

#include <QDir>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QSysInfo>
#include <QTimeZone>

namespace Presenters {

using namespace Qt::StringLiterals;

namespace {

QString orUsual(const QString &choice)
{
    return choice.isEmpty() ? u"same as the desktop"_s : choice;
}

QString serviceText(const Core::Environment &environment)
{
    if (environment.onLoopback())
        return u"a practice account on this computer"_s;
    const bool isUsual = environment.apiBase.host().endsWith(".cc.email"_L1) &&
                         environment.authorizationBase.host().endsWith(".constantcontact.com"_L1);
    return isUsual ? u"Constant Contact"_s : u"another address"_s;
}

QString keyText(const Core::Environment &environment, const Preferences &preferences)
{
    if (environment.clientId.isEmpty())
        return u"none"_s;
    if (environment.isClientIdGiven)
        return u"from the environment"_s;
    return preferences.apiKey().isEmpty() ? u"built into the program"_s : u"entered by the owner"_s;
}

/// Name of the computer, which may be that of its owner; empty if it is only the name of the system.
QString computerName()
{
    const QString name = QSysInfo::machineHostName();
    const QString system = QSysInfo::prettyProductName() + " localhost"_L1;
    return system.contains(name, Qt::CaseInsensitive) ? QString() : name;
}

QStringList versions()
{
    const QString desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP", u"none"_s);
    const QString session = qEnvironmentVariable("XDG_SESSION_TYPE", u"unknown session"_s);
    return {u"Listwell: %1"_s.arg(QLatin1StringView(Core::kVersion)),
            u"Qt: %1"_s.arg(QLatin1StringView(qVersion())),
            u"System: %1"_s.arg(QSysInfo::prettyProductName()),
            u"Kernel: %1 %2, %3"_s.arg(QSysInfo::kernelType(), QSysInfo::kernelVersion(),
                                       QSysInfo::currentCpuArchitecture()),
            u"Desktop: %1, %2"_s.arg(desktop, session),
            u"Language of the system: %1"_s.arg(QLocale::system().name()),
            u"Time zone: %1"_s.arg(QString::fromLatin1(QTimeZone::systemTimeZoneId()))};
}

QStringList settings(const Core::Environment &environment)
{
    const Preferences preferences(environment.dataDirectory);
    const QDir folder(environment.dataDirectory);
    const QDir usual(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/listwell"_L1);
    const QStorageInfo disk(folder);
    QStringList lines{
        u"Language: %1"_s.arg(orUsual(preferences.language())),
        u"Appearance: %1"_s.arg(orUsual(preferences.appearance())),
        u"Page shown last: %1"_s.arg(preferences.windowPage().isEmpty() ? u"–"_s : preferences.windowPage()),
        u"Login page: %1"_s.arg(preferences.browserPreferred() ? u"in the browser"_s : u"in the program"_s),
        u"Login kept in: %1"_s.arg(environment.tokenFile.isEmpty() ? u"the keychain"_s : u"a file"_s),
        u"API key: %1"_s.arg(keyText(environment, preferences)),
        u"Service: %1"_s.arg(serviceText(environment)),
        // Only whether it is the usual folder: a path may name a person.
        u"Data folder: %1"_s.arg(folder == usual ? u"the usual one"_s : u"another one"_s),
        u"Disk of the data folder: %1, %2 free"_s.arg(QString::fromLatin1(disk.fileSystemType()),
                                                      sizeText(disk.bytesAvailable()))};
    if (environment.clockOffset.count() != 0)
        lines.append(u"Clock offset: %1 s"_s.arg(environment.clockOffset.count()));
    if (environment.timeScale < 1 || environment.timeScale > 1)
        lines.append(u"Time scale: %1"_s.arg(environment.timeScale));
    return lines;
}

QStringList logs(const QString &folder)
{
    QStringList lines;
    const QStringList names = QDir(folder).entryList({u"*.log"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        lines += section("Log: "_L1 + name, lastLogLines(folder, name));
    return lines;
}

} // namespace

QString supportText(const Core::Environment &environment, const Core::Result<Store::Database *> &database,
                    const QDateTime &now)
{
    QStringList lines{u"Listwell support file, made %1"_s.arg(timeText(now)),
                      u"It holds no names, addresses, logins or keys."_s,
                      u"[hidden] replaces what looks like one of them."_s,
                      u"Times are in UTC."_s,
                      {}};
    lines += section(u"Versions"_s, versions());
    lines += section(u"Settings"_s, settings(environment));
    QStringList secrets{environment.clientId, Preferences(environment.dataDirectory).apiKey(),
                        computerName()};
    if (database) {
        lines += databaseSections(**database, environment);
        secrets += namesIn(**database);
    } else {
        lines += section(u"Database"_s, {errorText(database.error())});
    }
    lines += logs(Core::Log::folderIn(environment.dataDirectory));
    return SupportFilter(secrets).apply(lines.join(u'\n') + u'\n');
}

Core::Result<void> writeSupportFile(const QString &path, const QString &text)
{
    PrivateFile file(path);
    RETURN_IF_ERROR(file.open());
    file.device().write(text.toUtf8());
    return file.commit();
}

} // namespace Presenters
