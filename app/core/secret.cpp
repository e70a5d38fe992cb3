// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secret.h"

namespace Core {

Secret::~Secret()
{
    // Only the last owner may overwrite, because QByteArray shares its bytes between copies.
    if (m_bytes.isDetached())
        m_bytes.fill('\0');
}

bool Secret::operator==(const Secret &other) const
{
    return equalInConstantTime(m_bytes, other.m_bytes);
}

bool equalInConstantTime(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |=
            static_cast<unsigned>(static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]));
    return difference == 0;
}

} // namespace Core
