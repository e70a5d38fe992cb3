// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/address.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Domain {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kLongestAddress = 80; // limit of the service's API description, EmailAddressPost.address

/// With the letters beyond ASCII in lower case. A service that ignores only the case of ASCII letters keeps
/// two contacts for the two spellings.
QString otherCase(QString text)
{
    for (QChar &c : text) {
        if (c.unicode() >= 128)
            c = c.toLower();
    }
    return text;
}

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 128; });
}

} // namespace

QString addressKey(const QString &email)
{
    const QString text = email.trimmed().toLower().normalized(QString::NormalizationForm_C);
    const auto at = text.lastIndexOf('@'_L1);
    if (at < 0)
        return text;
    const QString domain = text.mid(at + 1);
    const QByteArray ace = QUrl::toAce(domain);
    return text.left(at + 1) + (ace.isEmpty() ? domain : QString::fromLatin1(ace));
}

QString sentAddress(const QString &email)
{
    const QString text = email.trimmed().normalized(QString::NormalizationForm_C);
    const auto at = text.lastIndexOf('@'_L1);
    const QString domain = text.mid(at + 1);
    if (at < 0 || isAscii(domain))
        return text;
    const QByteArray ace = QUrl::toAce(domain);
    return ace.isEmpty() ? text : text.left(at + 1) + QString::fromLatin1(ace);
}

QStringList addressSpellings(const QString &email)
{
    const QString sent = sentAddress(email);
    QStringList spellings{sent};
    const auto at = sent.lastIndexOf('@'_L1);
    if (at < 0)
        return spellings;
    const QString local = sent.left(at + 1);
    const QString domain = sent.mid(at + 1);
    const bool isInAscii = domain.contains("xn--"_L1, Qt::CaseInsensitive);
    const QString letters = isInAscii ? QUrl::fromAce(domain.toLatin1(), QUrl::IgnoreIDNWhitelist) : domain;
    const QString lower = otherCase(local);
    for (const QString &before : {local, local.normalized(QString::NormalizationForm_D), lower,
                                  lower.normalized(QString::NormalizationForm_D)}) {
        for (const QString &after : {domain, letters, letters.normalized(QString::NormalizationForm_D)}) {
            if (!spellings.contains(before + after))
                spellings.append(before + after);
        }
    }
    return spellings;
}

QString addressError(const QString &email)
{
    const QString text = email.trimmed();
    if (text.size() > kLongestAddress) {
        return QCoreApplication::translate("Domain", "The e-mail address is longer than %1 characters.")
            .arg(kLongestAddress);
    }
    static const QRegularExpression shape(
        u"^[^\\s@<>()\\[\\],;:\\\\\"\\p{C}]+@([^\\s@.<>()\\[\\],;:\\\\\"\\p{C}]+\\.)+[^\\s@.<>()\\[\\],;:\\\\\"\\p{C}]{2,}$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const bool dotsRight = !text.startsWith('.'_L1) && !text.contains(".."_L1) && !text.contains(".@"_L1);
    if (!shape.match(text).hasMatch() || !dotsRight)
        return QCoreApplication::translate(
            "Domain", "The e-mail address is incomplete or contains a character that is not allowed.");
    return {};
}

} // namespace Domain
