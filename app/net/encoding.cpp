// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/encoding.h"

namespace Net {

QByteArray encoded(const Parameters &parameters)
{
    QByteArray text;
    for (const auto &[name, value] : parameters) {
        if (!text.isEmpty())
            text += '&';
        text += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return text;
}

QUrl withQuery(const QUrl &base, const QString &path, const Parameters &parameters)
{
    QByteArray text = base.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    text += path.toLatin1();
    if (!parameters.isEmpty())
        text += '?' + encoded(parameters);
    return QUrl::fromEncoded(text, QUrl::StrictMode);
}

} // namespace Net
