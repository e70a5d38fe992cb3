#pragma once

#include "support/practiceserver.h"

#include <QProcess>
#include <QTemporaryDir>

/// Prism between the studio and the practice account: it hands on every call and notes in its log where a
/// request or an answer does not keep to the published contract. Calls block, without an event loop.
class ValidatingProxy
{
public:
    ~ValidatingProxy();

    /// Installs Prism into the build folder where it is not there yet.
    /// \return whether it is there; otherwise skipReason() or failure() says why not
    [[nodiscard]] bool prepare();
    /// What this machine lacks for the test: the contract, npm, or a way to its registry.
    [[nodiscard]] QString skipReason() const { return m_skipReason; }
    [[nodiscard]] QString failure() const { return m_failure; }

    /// \return whether it listens; otherwise failure() says why not
    [[nodiscard]] bool start(Support::PracticeServer &practice);
    [[nodiscard]] QUrl api() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/v3").arg(m_port)); }
    /// A call of the API through the proxy. \param target  starts with /v3
    Support::PracticeReply call(const QByteArray &method, const QByteArray &target, const QByteArray &token,
                                const QByteArray &body = {});

    /// What was noted since the last time: a line each, with the call that it is about.
    [[nodiscard]] QStringList takeViolations();

private:
    [[nodiscard]] bool install();
    [[nodiscard]] bool correctContract(const QString &corrected);
    /// \return one line of the log; empty when there was none for a long time
    [[nodiscard]] QString nextLine();

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    int m_marks = 0;
    QString m_call; ///< that the log speaks of
    QString m_contract;
    QString m_node;
    QString m_skipReason;
    QString m_failure;
};
