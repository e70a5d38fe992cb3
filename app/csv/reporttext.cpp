// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/reporttext.h"

#include "core/try.h"
#include "csv/messages.h"

#include <QTemporaryFile>

namespace Csv {

namespace {

constexpr qint64 kHead = 2 * 1024 * 1024;
constexpr qint64 kPiece = 1024 * 1024;

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

/// Length of the longest beginning of \p bytes that ends with a whole line or, if the line is longer than a
/// piece, with a whole character.
qsizetype wholeLength(QByteArrayView bytes)
{
    if (const qsizetype line = bytes.lastIndexOf('\n'); line >= 0)
        return line + 1;
    if (bytes.size() <= kPiece)
        return 0;
    qsizetype length = bytes.size() - 1;
    while (length > bytes.size() - 4 && length > 0 && isContinuation(bytes[length]))
        --length;
    return length > 0 ? length : bytes.size();
}

} // namespace

ReportText::ReportText(std::unique_ptr<QIODevice> file, qint64 begin)
    : m_file(std::move(file))
    , m_begin(begin)
{
    readHead();
}

void ReportText::readHead()
{
    m_head = fromStart().read(kHead);
    m_isAllInHead = m_file->atEnd();
}

QIODevice &ReportText::fromStart()
{
    m_file->seek(m_begin);
    return *m_file;
}

void ReportText::skip(qint64 bytes)
{
    m_begin += bytes;
    readHead();
}

bool ReportText::eachPiece(const std::function<bool(QByteArrayView)> &take)
{
    QIODevice &device = fromStart();
    QByteArray bytes;
    for (;;) {
        const QByteArray more = device.read(kPiece);
        bytes += more;
        if (more.isEmpty())
            return bytes.isEmpty() || take(bytes);
        const qsizetype length = wholeLength(bytes);
        if (length == 0)
            continue;
        if (!take(QByteArrayView(bytes).first(length)))
            return false;
        bytes.remove(0, length);
    }
}

Core::Result<ReportText> ReportText::converted(const std::function<QByteArray(QByteArrayView)> &convert)
{
    ASSIGN_OR_RETURN(auto file, temporaryFile([&](QIODevice &device) {
                         return eachPiece([&](QByteArrayView piece) {
                             const QByteArray text = convert(piece);
                             return device.write(text) == text.size();
                         });
                     }));
    return ReportText(std::move(file));
}

Core::Result<std::unique_ptr<QIODevice>> temporaryFile(const std::function<bool(QIODevice &)> &write)
{
    auto file = std::make_unique<QTemporaryFile>();
    if (!file->open() || !write(*file) || !file->flush() || !file->seek(0)) {
        return Core::Error{
            Core::Error::Kind::Storage,
            text(QT_TRANSLATE_NOOP("Csv", "The report cannot be converted, because there is no "
                                          "room for a temporary file. Free some disk space.")),
            {},
            {}};
    }
    return std::unique_ptr<QIODevice>(std::move(file));
}

} // namespace Csv
