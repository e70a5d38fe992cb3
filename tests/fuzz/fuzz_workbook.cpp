// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz.h"
#include "workbook/contents.h"
#include "workbook/conversion.h"
#include "workbook/worksheet.h"

#include <QBuffer>

namespace {

/// Several texts, each ended by a NUL.
struct Texts
{
    QByteArray rest;
    QByteArray next()
    {
        const qsizetype end = rest.indexOf('\0');
        const QByteArray text = rest.left(end < 0 ? rest.size() : end);
        rest.remove(0, text.size() + 1);
        return text;
    }
};

template <typename Read> auto readPart(const QByteArray &content, const Read &read)
{
    QBuffer part;
    part.setData(content);
    part.open(QIODevice::ReadOnly);
    return read(part);
}

/// The parts of a workbook, without the archive around them: its checksums would stop most changes.
void readParts(const QByteArray &content)
{
    Texts texts{content};
    (void)readPart(texts.next(), Workbook::sheetsIn);
    (void)readPart(texts.next(), Workbook::relationsIn);
    Workbook::SheetContext context;
    if (const auto strings = readPart(texts.next(), Workbook::SharedStrings::from))
        context.strings = *strings;
    if (const auto formats = readPart(texts.next(), Workbook::CellFormats::from))
        context.formats = *formats;
    int rows = 0;
    const auto read = readPart(texts.rest, [&](QIODevice &part) {
        return Workbook::readRows(part, context, [&](const QStringList &cells) {
            require(cells.size() <= 257);
            for (const QString &cell : cells)
                require(cell.size() <= 2 * Workbook::kLongestText && !cell.contains(u'\n') && isWhole(cell));
            return ++rows < 100'000;
        });
    });
    require(read || !read.error().detail.isEmpty());
}

} // namespace

// A workbook that the owner imports as a client report.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray content = bytesOf(data, size);
    if (!content.startsWith("PK")) {
        readParts(content);
        return 0;
    }
    QByteArray bytes;
    QBuffer csv(&bytes);
    csv.open(QIODevice::WriteOnly);
    if (const auto parts = Workbook::PackageParts::open(content))
        (void)Workbook::convert(*parts, {}, csv);
    return 0;
}
