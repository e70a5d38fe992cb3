// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/practicelogin.h"

#include <QRegularExpression>

namespace Support {

QUrl PracticeLogin::submitPages(const QUrl &authorizeUrl, Button button)
{
    const QByteArray target =
        (authorizeUrl.path(QUrl::FullyEncoded) + u'?' + authorizeUrl.query(QUrl::FullyEncoded)).toLatin1();
    PracticeReply page = m_server.send("GET", target);
    const QString name = user.isEmpty() ? m_server.user() : user;
    const QString secret = password.isEmpty() ? m_server.password() : password;
    page =
        submit(page, "/login",
               "username=" + QUrl::toPercentEncoding(name) + "&password=" + QUrl::toPercentEncoding(secret));
    m_sawError = page.body.contains("id=\"trouble\"");
    if (m_sawError)
        return {};
    page = submit(page, "/decision", button == Button::Allow ? "decision=allow" : "decision=deny");
    return QUrl(QString::fromLatin1(page.header("Location")));
}

PracticeReply PracticeLogin::submit(const PracticeReply &page, const QByteArray &step,
                                    const QByteArray &fields)
{
    static const QRegularExpression attempt(QStringLiteral("name=\"attempt\" value=\"([^\"]*)\""));
    const QString value = attempt.match(QString::fromUtf8(page.body)).captured(1);
    return m_server.send("POST", m_server.auth().path().toLatin1() + "/authorize" + step,
                         "attempt=" + QUrl::toPercentEncoding(value) + '&' + fields,
                         {{"Content-Type", "application/x-www-form-urlencoded"}});
}

} // namespace Support
