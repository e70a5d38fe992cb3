// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// Copy of the input as QByteArray, so that the address sanitizer reports reads beyond the end.
inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

/// Aborts if a property that must hold for every input does not; libFuzzer saves that input.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Whether a text is safe in a URL, a header or the database: no NUL and no unpaired surrogate.
inline bool isWhole(const QString &text)
{
    return !text.contains(QChar(0)) && text.isValidUtf16();
}
