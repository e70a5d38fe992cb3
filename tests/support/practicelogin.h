// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/practiceserver.h"

#include <QUrl>

namespace Support {

/// Submits the practice account's login pages as a person does.
class PracticeLogin
{
public:
    explicit PracticeLogin(PracticeServer &server)
        : m_server(server)
    {
    }

    QString user;     ///< empty: the account's first user
    QString password; ///< empty: the correct password

    /// The button that the person clicks on the last page.
    enum class Button { Allow, Deny };
    /// \return the address of the final redirect; empty if the login failed
    [[nodiscard]] QUrl submitPages(const QUrl &authorizeUrl, Button button = Button::Allow);
    /// Whether the login page reported a wrong user name or password.
    [[nodiscard]] bool sawError() const { return m_sawError; }

private:
    PracticeReply submit(const PracticeReply &page, const QByteArray &step, const QByteArray &fields);

    PracticeServer &m_server;
    bool m_sawError = false;
};

} // namespace Support
