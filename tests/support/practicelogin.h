#pragma once

#include "support/practiceserver.h"

#include <QUrl>

namespace Support {

/// Walks the practice account's login pages as a person does.
class PracticeLogin
{
public:
    explicit PracticeLogin(PracticeServer &server)
        : m_server(server)
    {
    }

    QString user;     ///< empty: the account's first
    QString password; ///< empty: the right one

    /// \return the address that the browser is sent to at the end; empty where the pages let nobody through
    [[nodiscard]] QUrl answer(const QUrl &authorizeUrl, bool allow = true);
    /// Whether the login page said that user name or password are wrong.
    [[nodiscard]] bool sawTrouble() const { return m_sawTrouble; }

private:
    PracticeReply submit(const PracticeReply &page, const QByteArray &step, const QByteArray &fields);

    PracticeServer &m_server;
    bool m_sawTrouble = false;
};

} // namespace Support
