// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

// The entry of freedesktop.org's Desktop Application Autostart Specification, in the words of its Desktop
// Entry Specification.
#include "core/platform/sessionstart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargest = 64 * 1024; // bytes; a desktop's own entry has less than one

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/autostart"_L1;
}

QString fileOf(const QString &id)
{
    return folder() + u'/' + id + ".desktop"_L1;
}

/// Value of the type "string".
QString escaped(QString value)
{
    return value.replace(u"\\"_s, u"\\\\"_s).replace(u"\n"_s, u"\\n"_s);
}

/// Argument in the key Exec: in quotation marks, and then escaped as every string.
QString quoted(const QString &argument)
{
    QString text;
    for (const QChar c : argument) {
        if (u"\"`$\\"_s.contains(c))
            text += u'\\';
        text += c;
        if (c == u'%') // else the start of a field code
            text += c;
    }
    return escaped(u'"' + text + u'"');
}

QString entryFor(const SessionProgram &program)
{
    QStringList command{quoted(program.program)};
    for (const QString &argument : program.arguments)
        command.append(quoted(argument));
    return QStringList{u"[Desktop Entry]"_s, u"Type=Application"_s, "Name="_L1 + escaped(program.name),
                       "Exec="_L1 + command.join(u' '),
                       // No message at each login after the program was removed.
                       "TryExec="_L1 + escaped(program.program), "Icon="_L1 + escaped(program.id),
                       u"Terminal=false"_s, QString()}
        .join(u'\n');
}

Error cannotWrite(const QString &file)
{
    return {Error::Kind::Storage,
            QCoreApplication::translate(
                "Core", "Listwell could not change whether it starts when you log in to this computer. Check "
                        "that the disk is not full and that you may write to %1.")
                .arg(QDir::toNativeSeparators(file)),
            {},
            {}};
}

} // namespace

bool canStartWithSession()
{
    return true;
}

bool startsWithSession(const QString &id)
{
    QFile file(fileOf(id));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    bool isInEntry = false;
    const QStringList lines = QString::fromUtf8(file.read(kLargest)).split(u'\n');
    for (const QString &line : lines) {
        const QString key = line.section(u'=', 0, 0).trimmed();
        const QString value = line.section(u'=', 1).trimmed();
        if (key.startsWith(u'['))
            isInEntry = key == "[Desktop Entry]"_L1;
        // What desktops write to switch an entry off.
        const bool isOff = (key == "Hidden"_L1 && value == "true"_L1) ||
                           (key == "X-GNOME-Autostart-enabled"_L1 && value == "false"_L1);
        if (isInEntry && isOff)
            return false;
    }
    return true;
}

Result<void> startWithSession(const SessionProgram &program)
{
    const QString path = fileOf(program.id);
    QSaveFile file(path);
    const QByteArray entry = entryFor(program).toUtf8();
    if (QDir().mkpath(folder()) && file.open(QIODevice::WriteOnly) && file.write(entry) == entry.size() &&
        file.commit())
        return {};
    return cannotWrite(path);
}

Result<void> stopStartingWithSession(const QString &id)
{
    const QString path = fileOf(id);
    if (!QFile::exists(path) || QFile::remove(path))
        return {};
    return cannotWrite(path);
}

} // namespace Core
