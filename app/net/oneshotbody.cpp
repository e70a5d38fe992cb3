// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/oneshotbody.h"

#include <cstring>

namespace Net {

OneShotBody::OneShotBody(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
    open(ReadOnly | Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_position + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char *data, qint64 most)
{
    m_touched = true;
    if (m_position >= m_bytes.size())
        return -1;
    const qint64 size = qMin(most, m_bytes.size() - m_position);
    std::memcpy(data, m_bytes.constData() + m_position, static_cast<size_t>(size));
    m_position += size;
    return size;
}

qint64 OneShotBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace Net
