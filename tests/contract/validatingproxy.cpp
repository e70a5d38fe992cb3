// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "validatingproxy.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

constexpr int kInstallTime = 300'000; // ms
constexpr int kPatience = 60'000;     // ms

QString proxyFile(const QString &name)
{
    return QStringLiteral(PROXY_FOLDER "/") + name;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// npm could not reach its registry, which is not an error of ours.
bool isOffline(const QString &complaint)
{
    static const QRegularExpression reasons(
        u"ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|"
        u"ERR_SOCKET_TIMEOUT|E401|E403|E407|E50[0-9]"_s);
    return reasons.match(complaint).hasMatch();
}

} // namespace

ValidatingProxy::~ValidatingProxy()
{
    m_process.kill();
    m_process.waitForFinished(kPatience);
}

bool ValidatingProxy::prepare()
{
    m_contract = qEnvironmentVariable("CTCT_CONTRACT");
    if (m_contract.isEmpty()) {
        m_skipReason = u"No published contract was given (tests/run --contract FILE, or CTCT_CONTRACT)."_s;
        return false;
    }
    if (!QFileInfo(m_contract).isFile()) {
        m_failure = u"CTCT_CONTRACT names %1, which is not a file."_s.arg(m_contract);
        return false;
    }
    m_node = QStandardPaths::findExecutable(u"node"_s);
    if (m_node.isEmpty() || QStandardPaths::findExecutable(u"npm"_s).isEmpty()) {
        m_skipReason = u"The validating proxy needs node and npm (packaging/packages/contract)."_s;
        return false;
    }
    return install();
}

bool ValidatingProxy::install()
{
    const QByteArray wanted = contentOf(proxyFile(u"package-lock.json"_s));
    const QString mark = proxyFile(u"installed"_s);
    if (contentOf(mark) == wanted)
        return true;

    QProcess npm;
    npm.setWorkingDirectory(QStringLiteral(PROXY_FOLDER));
    npm.start(u"npm"_s, {u"ci"_s, u"--ignore-scripts"_s, u"--no-audit"_s, u"--no-fund"_s,
                         u"--no-update-notifier"_s, u"--fetch-retries=1"_s});
    if (!npm.waitForFinished(kInstallTime))
        npm.kill();
    npm.waitForFinished(kPatience);
    if (npm.exitStatus() != QProcess::NormalExit || npm.exitCode() != 0) {
        const QString complaint = QString::fromUtf8(npm.readAllStandardError()).trimmed();
        if (isOffline(complaint))
            m_skipReason = u"npm cannot reach its registry: %1"_s.arg(complaint.section('\n'_L1, 0, 0));
        else
            m_failure = u"npm could not install the validating proxy: %1"_s.arg(complaint);
        return false;
    }
    QFile file(mark);
    if (!file.open(QIODevice::WriteOnly) || file.write(wanted) != wanted.size()) {
        m_failure = u"%1 could not be written."_s.arg(mark);
        return false;
    }
    return true;
}

bool ValidatingProxy::correctContract(const QString &corrected)
{
    QProcess node;
    node.start(m_node, {proxyFile(u"correctedcontract.js"_s), m_contract, corrected});
    if (node.waitForFinished(kPatience) && node.exitStatus() == QProcess::NormalExit && node.exitCode() == 0)
        return true;
    m_failure = u"The contract could not be corrected: %1"_s.arg(
        QString::fromUtf8(node.readAllStandardError()).trimmed());
    return false;
}

bool ValidatingProxy::start(Support::PracticeServer &practice)
{
    const QString corrected = m_folder.filePath(u"contract.json"_s);
    if (!correctContract(corrected))
        return false;
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(m_node, {proxyFile(u"node_modules/@stoplight/prism-cli/dist/index.js"_s), u"proxy"_s,
                             corrected, u"http://127.0.0.1:%1"_s.arg(practice.port()), u"--port"_s, u"0"_s});
    static const QRegularExpression listening(u"listening on http://127\\.0\\.0\\.1:(\\d+)"_s);
    QString said;
    for (QString line = nextLine(); !line.isEmpty(); line = nextLine()) {
        said += line;
        const QRegularExpressionMatch match = listening.match(line);
        if (!match.hasMatch())
            continue;
        m_port = match.captured(1).toUShort();
        return true;
    }
    m_failure = u"The validating proxy did not start: %1"_s.arg(said.trimmed());
    return false;
}

Support::PracticeReply ValidatingProxy::call(const QByteArray &method, const QByteArray &target,
                                             const QByteArray &token, const QByteArray &body)
{
    QList<std::pair<QByteArray, QByteArray>> headers{{"Authorization", "Bearer " + token},
                                                     {"Accept", "application/json"}};
    if (!body.isEmpty())
        headers.emplaceBack("Content-Type", "application/json");
    return Support::PracticeServer::sendTo(m_port, method, target, body, headers);
}

QStringList ValidatingProxy::takeViolations()
{
    // The log lags behind the responses; the log line of a unique call shows that it has caught up.
    const QString mark = u"/mark/%1"_s.arg(++m_marks);
    Support::PracticeServer::sendTo(m_port, "GET", mark.toLatin1());

    static const QRegularExpression received(u"\\[HTTP SERVER\\] (\\S+ \\S+) .*Request received"_s);
    static const QRegularExpression noted(u"(?:Violation: |Request terminated with error: )(.*)"_s);
    QStringList violations;
    for (QString line = nextLine(); !line.isEmpty(); line = nextLine()) {
        if (const QRegularExpressionMatch match = received.match(line); match.hasMatch())
            m_call = match.captured(1);
        if (m_call.endsWith(mark))
            return violations;
        const QRegularExpressionMatch match = noted.match(line);
        if (match.hasMatch() && !m_call.contains("/mark/"_L1))
            violations.append(u"%1: %2"_s.arg(m_call, match.captured(1).trimmed()));
    }
    violations.append(u"The validating proxy stopped responding."_s);
    return violations;
}

QString ValidatingProxy::nextLine()
{
    while (!m_process.canReadLine()) {
        if (m_process.state() == QProcess::NotRunning || !m_process.waitForReadyRead(kPatience))
            break;
    }
    return QString::fromUtf8(m_process.readLine());
}
