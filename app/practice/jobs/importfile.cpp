// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/jobs/importfile.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace Practice {

namespace {

/// The value of `name="value"` in a Content-Disposition header.
QString attribute(const QString &headers, const QString &name)
{
    const QRegularExpression pattern(u"[;\\s]%1=(?:\"([^\"]*)\"|([^;\\s]+))"_s.arg(name),
                                     QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(headers);
    return match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
}

/// The cells of the line at \p position, which advances to the next line.
QStringList csvLine(const QString &text, qsizetype &position)
{
    QStringList cells;
    QString cell;
    bool quoted = false;
    while (position < text.size()) {
        const QChar c = text[position++];
        if (quoted) {
            if (c != u'"')
                cell += c;
            else if (position < text.size() && text[position] == u'"')
                cell += text[position++];
            else
                quoted = false;
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u',') {
            cells.append(std::exchange(cell, {}));
        } else if (c == u'\n') {
            break;
        } else if (c != u'\r') {
            cell += c;
        }
    }
    cells.append(cell);
    return cells;
}

} // namespace

std::optional<QList<FormPart>> formParts(const Request &request)
{
    const QString type = QString::fromLatin1(request.header("content-type"));
    const QString boundary = attribute(type, u"boundary"_s);
    if (!type.startsWith("multipart/form-data"_L1, Qt::CaseInsensitive) || boundary.isEmpty())
        return std::nullopt;
    const QByteArray separator = "--" + boundary.toLatin1();
    QList<FormPart> parts;
    qsizetype start = request.body.indexOf(separator);
    while (start >= 0) {
        start += separator.size();
        const qsizetype end = request.body.indexOf("\r\n" + separator, start);
        const qsizetype blank = request.body.indexOf("\r\n\r\n", start);
        if (end < 0 || blank < 0 || blank > end)
            break;
        const QString headers = QString::fromUtf8(request.body.mid(start, blank - start));
        FormPart part;
        part.name = attribute(headers, u"name"_s).toUtf8();
        part.fileName = attribute(headers, u"filename"_s);
        part.content = request.body.mid(blank + 4, end - blank - 4);
        parts.append(part);
        start = end + 2;
    }
    return parts;
}

CsvRows csvRows(const QByteArray &file)
{
    QString text = QString::fromUtf8(file);
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    CsvRows csv;
    qsizetype position = 0;
    while (position < text.size()) {
        const QStringList cells = csvLine(text, position);
        if (cells.size() == 1 && cells.first().trimmed().isEmpty())
            continue;
        ++csv.lines;
        if (csv.columns.isEmpty()) {
            for (const QString &cell : cells)
                csv.columns.append(cell.trimmed());
            continue;
        }
        QJsonObject row;
        for (qsizetype i = 0; i < qMin(cells.size(), csv.columns.size()); ++i)
            row.insert(csv.columns[i], cells[i]);
        csv.rows.append(row);
    }
    return csv;
}

int rowsWithin(const QByteArray &body, qsizetype bytes)
{
    qsizetype position = body.indexOf("\"import_data\"");
    position = position < 0 ? -1 : body.indexOf('[', position);
    if (position < 0)
        return 0;
    int rows = 0;
    int depth = 0;
    bool inText = false;
    const qsizetype end = qMin(bytes, body.size());
    for (++position; position < end; ++position) {
        const char c = body[position];
        if (inText) {
            if (c == '\\')
                ++position;
            else if (c == '"')
                inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            if (--depth < 0)
                break;
            rows += depth == 0 ? 1 : 0;
        }
    }
    return rows;
}

} // namespace Practice
