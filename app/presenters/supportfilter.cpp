// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/supportfilter.h"

#include "core/logfilter.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Presenters {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortest = 4; // a shorter word would match by chance

struct Rule
{
    QRegularExpression pattern;
    QString replacement;
};

const std::array<Rule, 4> &rules()
{
    const QString hidden = QString::fromLatin1(Core::Log::kHidden);
    static const std::array<Rule, 4> all{{
        // The service's ids and API keys are UUIDs.
        {QRegularExpression(u"\\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\\b"_s,
                            QRegularExpression::CaseInsensitiveOption),
         hidden},
        // Anything else of that length with letters and digits: a token, a digest, a key.
        {QRegularExpression(u"(?<![\\w-])(?=[\\w-]*[0-9])(?=[\\w-]*[A-Za-z])[\\w-]{28,}"_s), hidden},
        {QRegularExpression(u"(\\bhttps?://[^\\s?#\"']+)[?#][^\\s\"']*"_s), "\\1?"_L1 + hidden},
        {QRegularExpression(u"(?:/(?:var/)?home|/Users|\\b[A-Z]:\\\\Users)[/\\\\][^/\\\\\\s\"']+"_s), u"~"_s},
    }};
    return all;
}

} // namespace

SupportFilter::SupportFilter(QStringList secrets)
    : m_secrets(std::move(secrets))
{
    m_secrets.removeIf([](const QString &secret) { return secret.trimmed().size() < kShortest; });
    // Longer ones first, because one may be part of another.
    std::ranges::sort(m_secrets, std::greater(), [](const QString &secret) { return secret.size(); });
}

QString SupportFilter::apply(QString text) const
{
    // The folder of a service or of root is not below /home.
    if (const QString home = QDir::homePath(); home.size() > 1)
        text.replace(home, u"~"_s);
    for (const QString &secret : m_secrets) {
        const QRegularExpression word(
            "(?<!\\w)"_L1 + QRegularExpression::escape(secret.trimmed()) + "(?!\\w)"_L1,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        text.replace(word, QString::fromLatin1(Core::Log::kHidden));
    }
    text = Core::Log::withoutSecrets(std::move(text));
    for (const Rule &rule : rules())
        text.replace(rule.pattern, rule.replacement);
    return text;
}

} // namespace Presenters
