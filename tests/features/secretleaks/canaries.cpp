// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canaries.h"

#include <QRandomGenerator>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortest = 6; // bytes; shorter values would match by chance
constexpr qsizetype kLongest = 32; // part of a long token that is searched for

QByteArray backwards(QByteArray text)
{
    std::reverse(text.begin(), text.end());
    return text;
}

QByteArray everyByteEncoded(const QByteArray &text)
{
    QByteArray encoded;
    for (const char c : text)
        encoded += '%' + QByteArray(1, c).toHex();
    return encoded;
}

/// Base64 of the text after \p before preceding bytes, without the characters that depend on its neighbours.
QByteArray base64At(const QByteArray &text, int before, QByteArray::Base64Options options)
{
    const QByteArray coded =
        (QByteArray(before, ' ') + text).toBase64(options | QByteArray::OmitTrailingEquals);
    const qsizetype from = before == 0 ? 0 : before + 1;
    const qsizetype whole = (text.size() + before) / 3 * 4;
    return coded.mid(from, whole - from);
}

QList<std::pair<QString, QByteArray>> codingsOf(const QByteArray &value)
{
    const QString text = QString::fromUtf8(value);
    const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QList<std::pair<QString, QByteArray>> all{
        {u"plain"_s, value},
        {u"percent"_s, value.toPercentEncoding()},
        {u"percent, every byte"_s, everyByteEncoded(value)},
        {u"percent, every byte, capitals"_s, everyByteEncoded(value).toUpper()},
        {u"hex"_s, value.toHex()},
        {u"hex, capitals"_s, value.toHex().toUpper()},
        {u"UTF-16"_s, wide},
        {u"backwards"_s, backwards(value)},
    };
    for (int before = 0; before < 3; ++before) {
        all.append({u"base64"_s, base64At(value, before, QByteArray::Base64Encoding)});
        all.append({u"base64url"_s, base64At(value, before, QByteArray::Base64UrlEncoding)});
    }
    return all;
}

} // namespace

void Canaries::add(const QString &name, Kind kind, const QByteArray &value)
{
    QStringList &known = m_values[kind];
    const QString text = QString::fromUtf8(value);
    if (value.size() < kShortest || known.contains(text))
        return;
    known.append(text);
    QList<QByteArray> parts{value};
    // Code that truncates a token still prints its beginning or end. All tokens begin alike, so the middle
    // counts, too.
    if (value.size() > 2 * kLongest)
        parts = {value.right(kLongest), value.mid(value.size() / 2, kLongest)};
    for (const QByteArray &part : parts) {
        QSet<QByteArray> seen;
        const auto codings = codingsOf(part);
        for (const auto &[coding, bytes] : codings) {
            if (seen.contains(bytes))
                continue;
            seen.insert(bytes);
            m_needles.append({u"%1 (%2)"_s.arg(name, coding), kind, QByteArrayMatcher(bytes)});
        }
    }
}

int Canaries::count(Kind kind) const
{
    return static_cast<int>(m_values.value(kind).size());
}

QStringList Canaries::foundIn(const QByteArray &bytes, const Kinds &kinds) const
{
    QStringList found;
    for (const Needle &needle : m_needles) {
        if (kinds.contains(needle.kind) && needle.matcher.indexIn(bytes) >= 0)
            found.append(needle.name);
    }
    return found;
}

void Canaries::makePlant(const QString &name)
{
    QByteArray value(24, Qt::Uninitialized);
    for (char &c : value)
        c = static_cast<char>('a' + QRandomGenerator::system()->bounded(26));
    m_planted = value;
    add(name, Kind::Secret, value);
}
