// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/redirectpage.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace Auth {

namespace {

constexpr const char *kStyle = R"(
:root { color-scheme: light dark; --page: #eef2f1; --card: #ffffff; --text: #1d2b2a; --quiet: #56706d; --mark: #1f7a6d; }
@media (prefers-color-scheme: dark) {
  :root { --page: #14201f; --card: #1e2d2b; --text: #e8f0ef; --quiet: #a3bab7; --mark: #58c2b1; }
}
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: flex; align-items: center; justify-content: center; padding: 24px;
  background: var(--page); color: var(--text); font: 17px/1.5 system-ui, sans-serif; }
main { max-width: 440px; padding: 40px 44px; background: var(--card); border-radius: 16px; text-align: center;
  border-top: 4px solid var(--mark); box-shadow: 0 8px 32px rgba(0, 0, 0, .12); }
h1 { margin: 0 0 8px; font-size: 24px; line-height: 1.25; }
p { margin: 0; color: var(--quiet); }
strong { display: block; margin-bottom: 20px; color: var(--mark); letter-spacing: .04em; }
)";

struct Page
{
    Q_DECLARE_TR_FUNCTIONS(Auth::RedirectPage)
};

// The policy allows the page's style by its hash and forbids everything else.
QByteArray headers(const QByteArray &status, const QByteArray &style, qsizetype length)
{
    QByteArray policy = "default-src 'none'; frame-ancestors 'none'";
    if (!style.isEmpty()) {
        policy += "; style-src 'sha256-" +
                  QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64() + "'";
    }
    return "HTTP/1.1 " + status +
           "\r\n"
           "Content-Type: text/html; charset=utf-8\r\n"
           "Content-Length: " +
           QByteArray::number(length) +
           "\r\n"
           "Connection: close\r\n"
           "Cache-Control: no-store\r\n"
           "Referrer-Policy: no-referrer\r\n"
           "Content-Security-Policy: " +
           policy +
           "\r\n"
           "X-Content-Type-Options: nosniff\r\n\r\n";
}

} // namespace

QByteArray redirectPage()
{
    //: the code of the language that you translate into, as HTML writes it: fr-CA
    const QString language = Page::tr("en", "language");
    const QString headline = Page::tr("You can close this tab and return to the program");
    const QString text = Page::tr("Listwell continues from here.");
    const auto html = [](const QString &plain) { return plain.toHtmlEscaped().toUtf8(); };
    const QByteArray page = "<!DOCTYPE html>\n<html lang=\"" + html(language) +
                            "\"><head><meta charset=\"utf-8\">"
                            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                            "<title>Listwell</title><style>" +
                            kStyle + "</style></head>\n<body><main>\n<strong>Listwell</strong>\n<h1>" +
                            html(headline) + "</h1>\n<p>" + html(text) + "</p>\n</main></body></html>\n";
    return headers("200 OK", kStyle, page.size()) + page;
}

QByteArray redirectErrorPage(const QByteArray &status)
{
    return headers(status, {}, 0);
}

} // namespace Auth
