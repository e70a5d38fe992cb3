// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/account/identifiers.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Practice {

Identifiers::Identifiers(QString seed, qint64 used)
    : m_seed(std::move(seed))
    , m_used(used)
{
}

QString Identifiers::next()
{
    static const QUuid space(u"{6f1c4a52-58b7-4be6-9f0e-2d7a3c3f6d10}"_s);
    const QByteArray name = m_seed.toUtf8() + '/' + QByteArray::number(++m_used);
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

bool looksLikeId(QStringView text)
{
    constexpr qsizetype kLength = 36;
    if (text.size() != kLength)
        return false;
    for (qsizetype i = 0; i < kLength; ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const char16_t c = text[i].unicode();
        const bool hex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        if (dash ? c != u'-' : !hex)
            return false;
    }
    return true;
}

} // namespace Practice
