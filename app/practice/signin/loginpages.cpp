// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/signin/loginpages.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Practice::LoginPages {

namespace {

QString resource(const QString &name)
{
    QFile file(u":/practice/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "Practice::Pages", "the page is missing in the resources");
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

QString replaced(QString page, std::initializer_list<std::pair<QString, QString>> values)
{
    for (const auto &[name, value] : values)
        page.replace(u"{{%1}}"_s.arg(name), value);
    return page;
}

/// Inserts content into the page frame. The style is inline, so nothing is loaded and no script runs.
Response page(int status, const QString &title, const QString &content)
{
    const QString frame =
        replaced(resource(u"frame.html"_s),
                 {{u"style"_s, resource(u"style.css"_s)}, {u"title"_s, title}, {u"content"_s, content}});
    Response response = html(status, frame.toUtf8());
    // form-action also restricts redirects after submitting a form, so it lists the program's redirect
    // address.
    response.headers = {{"Content-Security-Policy",
                         "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; "
                         "base-uri 'none'; form-action 'self' http://localhost:* http://127.0.0.1:*"},
                        {"Referrer-Policy", "no-referrer"},
                        {"X-Content-Type-Options", "nosniff"}};
    return response;
}

QString scopeSentence(const QString &scope)
{
    if (scope == "account_read"_L1)
        return u"See your account’s name and details"_s;
    if (scope == "contact_data"_L1)
        return u"See and change your contacts, lists and custom fields"_s;
    if (scope == "offline_access"_L1)
        return u"Stay connected until you disconnect"_s;
    return scope;
}

} // namespace

Response login(const QString &attempt, const QString &user, const QString &error)
{
    const QString box =
        error.isEmpty()
            ? QString()
            : u"<p class=\"trouble\" role=\"alert\" id=\"trouble\">%1</p>"_s.arg(error.toHtmlEscaped());
    // Puts the cursor into the first empty field.
    const QString focus = u"autofocus"_s;
    return page(
        200, u"Log in"_s,
        replaced(resource(u"login.html"_s), {{u"trouble"_s, box},
                                             {u"attempt"_s, attempt.toHtmlEscaped()},
                                             {u"user"_s, user.toHtmlEscaped()},
                                             {u"user_focus"_s, user.isEmpty() ? focus : QString()},
                                             {u"password_focus"_s, user.isEmpty() ? QString() : focus}}));
}

Response consent(const QString &attempt, const QString &user, const QString &business,
                 const QStringList &scopes)
{
    QString items;
    for (const QString &scope : scopes)
        items += u"<li>%1</li>"_s.arg(scopeSentence(scope).toHtmlEscaped());
    return page(200, u"Allow access"_s,
                replaced(resource(u"consent.html"_s), {{u"attempt"_s, attempt.toHtmlEscaped()},
                                                       {u"user"_s, user.toHtmlEscaped()},
                                                       {u"business"_s, business.toHtmlEscaped()},
                                                       {u"scopes"_s, items}}));
}

Response message(int status, const QString &title, const QString &sentence)
{
    return page(
        status, title,
        u"<h1>%1</h1><p class=\"lead\">%2</p>"_s.arg(title.toHtmlEscaped(), sentence.toHtmlEscaped()));
}

} // namespace Practice::LoginPages
