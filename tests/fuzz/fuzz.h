#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// The input as Qt's bytes, copied: a decoder that reads beyond the end is seen by the address sanitizer.
inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

/// What must hold for every input; libFuzzer keeps the input that breaks it.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Whether a text may be written into a URL, a header or the database: no NUL and no half of a pair.
inline bool isWhole(const QString &text)
{
    return !text.contains(QChar(0)) && text.isValidUtf16();
}
