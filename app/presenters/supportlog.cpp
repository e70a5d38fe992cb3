// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/supportlog.h"

#include <QFile>

namespace Presenters {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostLines = 300;
constexpr qint64 kMostBytes = 64 * 1024; // of each file

QStringList lastLinesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const bool isPart = file.size() > kMostBytes;
    if (isPart && !file.seek(file.size() - kMostBytes))
        return {};
    QStringList lines = QString::fromUtf8(file.read(kMostBytes)).split(u'\n', Qt::SkipEmptyParts);
    if (isPart && !lines.isEmpty())
        lines.removeFirst(); // its beginning is missing
    return lines;
}

} // namespace

QStringList lastLogLines(const QString &folder, const QString &name)
{
    const QString path = folder + u'/' + name;
    const QStringList lines = lastLinesOf(path + ".1"_L1) + lastLinesOf(path);
    return lines.mid(std::max<qsizetype>(0, lines.size() - kMostLines));
}

} // namespace Presenters
