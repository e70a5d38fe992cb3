// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/redirectrequest.h"

#include <QList>

#include <optional>

namespace Auth {

namespace {

// Value of a header that must occur exactly once; nothing otherwise.
std::optional<QByteArray> onlyHeader(const QList<QByteArray> &lines, const QByteArray &name)
{
    std::optional<QByteArray> value;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const auto colon = lines[i].indexOf(':');
        if (colon <= 0 || lines[i].left(colon).compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (value)
            return std::nullopt;
        value = lines[i].mid(colon + 1).trimmed();
    }
    return value;
}

bool isOurHost(const QByteArray &host, quint16 port)
{
    const QByteArray ending = ':' + QByteArray::number(port);
    const QByteArray name = host.toLower();
    return name == "localhost" + ending || name == "127.0.0.1" + ending || name == "[::1]" + ending;
}

} // namespace

RedirectRequest readRedirectRequest(const QByteArray &head, quint16 port)
{
    using Kind = RedirectRequest::Kind;
    QList<QByteArray> lines = head.split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    const auto words = lines.constFirst().split(' ');
    if (words.size() != 3 || words[0] != "GET" || (words[2] != "HTTP/1.1" && words[2] != "HTTP/1.0"))
        return {};
    const std::optional<QByteArray> host = onlyHeader(lines, "Host");
    if (!host || !isOurHost(*host, port))
        return {};
    const auto question = words[1].indexOf('?');
    if (words[1].left(question < 0 ? words[1].size() : question) != kRedirectPath)
        return {Kind::Stranger, {}};
    if (question < 0)
        return {};
    return {Kind::Redirect, words[1].mid(question + 1)};
}

} // namespace Auth
