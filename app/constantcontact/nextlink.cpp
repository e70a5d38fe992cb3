// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "constantcontact/nextlink.h"

#include "constantcontact/json.h"
#include "core/try.h"

#include <algorithm>

namespace ConstantContact {

using namespace Qt::StringLiterals;
using Core::Result;

namespace {

constexpr qsizetype kLongestLink = 8192; // characters; servers do not accept longer request lines

} // namespace

Result<QUrl> linkedPage(const QUrl &first, const QString &href)
{
    const auto isPlain = [](QChar c) { return c > u' ' && c < u'\x7f'; };
    if (href.size() > kLongestLink || !std::all_of(href.cbegin(), href.cend(), isPlain))
        return unreadable(u"next page is not an address"_s);
    const QUrl next = first.resolved(QUrl::fromEncoded(href.toLatin1(), QUrl::StrictMode));
    const bool stays = next.isValid() && next.scheme() == first.scheme() && next.host() == first.host() &&
                       next.port() == first.port() && next.userInfo().isEmpty() &&
                       next.path(QUrl::FullyEncoded) == first.path(QUrl::FullyEncoded) && !next.hasFragment();
    if (!stays)
        return unreadable(u"next page leads elsewhere"_s);
    if (!next.hasQuery() || next.query(QUrl::FullyEncoded) == first.query(QUrl::FullyEncoded))
        return unreadable(u"next page is the first"_s);
    return next;
}

Result<std::optional<QUrl>> nextPage(const QUrl &first, const QJsonObject &page)
{
    const Field<QJsonObject> links = member(page, "_links"_L1);
    const Field<QJsonObject> next = member(links.value, "next"_L1);
    if (links.isWrong() || next.isWrong())
        return unreadable(u"next page is not a link"_s);
    if (!next.isThere())
        return std::optional<QUrl>();
    const Field<QString> href = text(next.value, "href"_L1);
    if (!href.isThere())
        return unreadable(u"next page is not a link"_s);
    return linkedPage(first, href.value).transform([](const QUrl &linked) { return std::optional(linked); });
}

} // namespace ConstantContact
