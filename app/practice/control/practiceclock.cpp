// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/control/practiceclock.h"

#include <QFile>

namespace Practice {

PracticeClock::PracticeClock(QString offsetFile)
    : m_offsetFile(std::move(offsetFile))
{
    refresh();
}

QDateTime PracticeClock::now() const
{
    const std::chrono::milliseconds moved = m_offset + m_fileOffset;
    return QDateTime::currentDateTimeUtc().addMSecs(moved.count());
}

void PracticeClock::refresh()
{
    if (m_offsetFile.isEmpty())
        return;
    QFile file(m_offsetFile);
    constexpr qint64 kLongestNumber = 32;
    const QByteArray text =
        file.open(QIODevice::ReadOnly) ? file.read(kLongestNumber).trimmed() : QByteArray();
    m_fileOffset = std::chrono::seconds(text.toLongLong());
}

} // namespace Practice
