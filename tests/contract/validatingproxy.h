// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/practiceserver.h"

#include <QProcess>
#include <QTemporaryDir>

/// Runs Prism between the studio and the practice account: it forwards every call, and logs requests and
/// responses that violate the published contract. Calls block without an event loop.
class ValidatingProxy
{
public:
    ~ValidatingProxy();

    /// Installs Prism into the build folder unless it is installed.
    /// \return whether it is installed; otherwise skipReason() or failure() has the reason
    [[nodiscard]] bool prepare();
    /// Missing prerequisite on this machine: the contract, npm, or access to its registry.
    [[nodiscard]] QString skipReason() const { return m_skipReason; }
    [[nodiscard]] QString failure() const { return m_failure; }

    /// \return whether it is listening; otherwise failure() has the reason
    [[nodiscard]] bool start(Support::PracticeServer &practice);
    [[nodiscard]] QUrl api() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/v3").arg(m_port)); }
    /// Calls the API through the proxy.
    /// \param target  starts with /v3
    Support::PracticeReply call(const QByteArray &method, const QByteArray &target, const QByteArray &token,
                                const QByteArray &body = {});

    /// Violations logged since the last call of this function: one line each, with the call concerned.
    [[nodiscard]] QStringList takeViolations();

private:
    [[nodiscard]] bool install();
    [[nodiscard]] bool correctContract(const QString &corrected);
    /// \return one line of the log; empty after a timeout
    [[nodiscard]] QString nextLine();

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    int m_marks = 0;
    QString m_call; ///< call that the current log lines belong to
    QString m_contract;
    QString m_node;
    QString m_skipReason;
    QString m_failure;
};
