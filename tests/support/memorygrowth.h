// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>

namespace Support {

/// Peak memory growth of this process since construction (Linux only).
class MemoryGrowth
{
public:
    MemoryGrowth()
    {
        QFile reset(QStringLiteral("/proc/self/clear_refs"));
        if (reset.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            reset.write("5"); // resets the peak
        m_before = bytes("VmHWM:");
    }
    [[nodiscard]] qint64 most() const { return bytes("VmHWM:") - m_before; }

private:
    [[nodiscard]] static qint64 bytes(const QByteArray &name)
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            qFatal("no /proc");
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith(name))
                return line.simplified().split(' ').value(1).toLongLong() * 1024;
        }
        qFatal("no %s", name.constData());
    }

    qint64 m_before;
};

} // namespace Support
