// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/address.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace Domain {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kLongestAddress = 80; // limit of the service's API description, EmailAddressPost.address

QString asciiLower(QString text)
{
    for (QChar &c : text) {
        if (c >= u'A' && c <= u'Z')
            c = QChar(static_cast<char16_t>(c.unicode() + 32));
    }
    return text;
}

} // namespace

QString addressKey(const QString &email)
{
    const QString text = asciiLower(email.trimmed().normalized(QString::NormalizationForm_C));
    const auto at = text.lastIndexOf('@'_L1);
    if (at < 0)
        return text;
    const QString domain = text.mid(at + 1);
    const QByteArray ace = QUrl::toAce(domain);
    return text.left(at + 1) + (ace.isEmpty() ? domain : QString::fromLatin1(ace));
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
