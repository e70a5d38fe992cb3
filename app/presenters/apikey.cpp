// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/apikey.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Presenters {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ApiKey)
};

constexpr int kLongest = 100; // characters; current keys have 36

Core::Error invalid(const QString &message)
{
    return {Core::Error::Kind::InvalidInput, message, {}, {}};
}

} // namespace

Core::Result<QString> parseApiKey(const QString &text)
{
    static const QRegularExpression shape(u"^[A-Za-z0-9-]+\\z"_s);
    const QString key = text.trimmed();
    if (key.isEmpty())
        return invalid(Words::tr("Paste the API key here first."));
    if (key.contains("://"_L1) || key.startsWith("localhost"_L1))
        return invalid(Words::tr("This is a web address. Copy your application's API key instead."));
    if (!shape.match(key).hasMatch()) {
        return invalid(Words::tr("This is not an API key: a key has only letters, digits and hyphens. Copy "
                                 "it from the developer portal again."));
    }
    if (key.size() > kLongest) {
        return invalid(
            Words::tr("This is too long for an API key. Copy only the key from the developer portal."));
    }
    return key;
}

} // namespace Presenters
