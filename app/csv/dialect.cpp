// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/dialect.h"

#include <algorithm>

namespace Csv {

namespace {

/// The separator that occurs most often outside quotes in a line; a comma if there is none.
char separatorOf(QByteArrayView line)
{
    constexpr char kCandidates[] = {',', ';', '\t'};
    qsizetype counts[std::size(kCandidates)] = {};
    bool quoted = false;
    for (const char c : line) {
        if (c == '"')
            quoted = !quoted;
        for (size_t i = 0; !quoted && i < std::size(kCandidates); ++i)
            counts[i] += c == kCandidates[i] ? 1 : 0;
    }
    const auto most = std::max_element(std::begin(counts), std::end(counts));
    return kCandidates[most - std::begin(counts)];
}

} // namespace

Dialect dialectOf(QByteArrayView text)
{
    const auto isLineBreak = [](char c) { return c == '\n' || c == '\r'; };
    Dialect dialect;
    for (auto begin = text.cbegin(); begin != text.cend();) {
        begin = std::find_if_not(begin, text.cend(), isLineBreak);
        const auto end = std::find_if(begin, text.cend(), isLineBreak);
        const QByteArrayView line(begin, end);
        if (!line.trimmed().isEmpty()) {
            dialect.separator = separatorOf(line);
            break;
        }
        begin = end;
    }
    return dialect;
}

} // namespace Csv
