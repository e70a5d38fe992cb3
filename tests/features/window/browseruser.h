// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/practiceserver.h"

#include <QDesktopServices>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QRegularExpression>
#include <QUrl>

namespace Support {

/// Simulates the browser and its user: receives every address that the program opens, logs in on the practice
/// account's pages, and responds as configured. Header only, for tests that link Gui.
class BrowserUser : public QObject
{
    Q_OBJECT

public:
    enum class Behaviour { Allows, Denies, MistypesFirst, DoesNothing };

    Behaviour behaviour = Behaviour::Allows;
    QString user; ///< empty: the practice account's first user
    QList<QUrl> opened;
    bool sawError = false; ///< the login page reported a wrong password

    explicit BrowserUser(PracticeServer &server)
        : m_server(server)
    {
        QDesktopServices::setUrlHandler(QStringLiteral("http"), this, "open");
    }
    ~BrowserUser() override { QDesktopServices::unsetUrlHandler(QStringLiteral("http")); }

    Q_SLOT void open(const QUrl &address)
    {
        opened.append(address);
        if (behaviour == Behaviour::DoesNothing)
            return;
        const QByteArray target =
            (address.path(QUrl::FullyEncoded) + u'?' + address.query(QUrl::FullyEncoded)).toLatin1();
        PracticeReply page = m_server.send("GET", target);
        if (behaviour == Behaviour::MistypesFirst) {
            page = logIn(page, QStringLiteral("wrong"));
            sawError = page.body.contains("id=\"trouble\"");
        }
        page = logIn(page, m_server.password());
        page = submit(page, "/decision",
                      behaviour == Behaviour::Denies ? QByteArray("decision=deny")
                                                     : QByteArray("decision=allow"));
        // The redirect goes to the program under test on the same thread, so waiting for it would deadlock.
        QNetworkReply *reply =
            m_network.get(QNetworkRequest(QUrl(QString::fromLatin1(page.header("Location")))));
        connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    }

private:
    PracticeReply logIn(const PracticeReply &page, const QString &password)
    {
        const QString name = user.isEmpty() ? m_server.user() : user;
        return submit(page, "/login",
                      "username=" + QUrl::toPercentEncoding(name) +
                          "&password=" + QUrl::toPercentEncoding(password));
    }

    PracticeReply submit(const PracticeReply &page, const QByteArray &step, const QByteArray &fields)
    {
        static const QRegularExpression attempt(QStringLiteral("name=\"attempt\" value=\"([^\"]*)\""));
        const QString value = attempt.match(QString::fromUtf8(page.body)).captured(1);
        return m_server.send("POST", m_server.auth().path().toLatin1() + "/authorize" + step,
                             "attempt=" + QUrl::toPercentEncoding(value) + '&' + fields,
                             {{"Content-Type", "application/x-www-form-urlencoded"}});
    }

    PracticeServer &m_server;
    QNetworkAccessManager m_network;
};

} // namespace Support
