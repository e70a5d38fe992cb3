// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/practiceaccount.h"

#include "core/installation.h"
#include "core/logging.h"
#include "core/platform/childprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <limits>

namespace Presenters {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestLine = 4096;
constexpr auto kPort = "port"_L1;

QString settingsFile(const QString &folder)
{
    return folder + "/practice.ini"_L1;
}

} // namespace

PracticeAccount::PracticeAccount(const Core::Environment &environment, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
    , m_folder(environment.dataDirectory + "/practice"_L1)
    , m_process(std::make_unique<QProcess>())
{
    m_environment.dataDirectory = m_folder + "/data"_L1;
    // The login of the practice account has no value elsewhere and does not belong in the keychain.
    m_environment.tokenFile = m_environment.dataDirectory + "/practice-login"_L1;
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &PracticeAccount::readAddresses);
    connect(m_process.get(), &QProcess::finished, this, &PracticeAccount::ended);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail("the practice account was not started");
    });
    // Ends the process even if this program is killed.
    Core::endWithParent(*m_process);
}

PracticeAccount::~PracticeAccount()
{
    m_process->disconnect(this);
    if (m_process->state() == QProcess::NotRunning)
        return;
    // The process saves its account and ends without being waited for; the system ends it with this program
    // at the latest.
    QProcess *ending = m_process.release();
    connect(ending, &QProcess::finished, ending, &QObject::deleteLater);
    ending->terminate();
}

void PracticeAccount::start()
{
    // The file may have been edited: ignore text that is not a port.
    bool isNumber = false;
    const uint port =
        QSettings(settingsFile(m_folder), QSettings::IniFormat).value(kPort).toString().toUInt(&isNumber);
    startOn(isNumber && port <= std::numeric_limits<quint16>::max() ? static_cast<quint16>(port)
                                                                    : quint16(0));
}

void PracticeAccount::startOn(quint16 port)
{
    m_port = port;
    m_process->start(Core::Installation::helper(u"listwell-practice"_s),
                     {u"--port"_s, QString::number(port), u"--state"_s, m_folder});
}

void PracticeAccount::readAddresses()
{
    if (m_ready || !m_process->canReadLine())
        return;
    const QJsonObject addresses = QJsonDocument::fromJson(m_process->readLine(kLongestLine)).object();
    m_environment.apiBase = QUrl(addresses["api"_L1].toString(), QUrl::StrictMode);
    m_environment.authorizationBase = QUrl(addresses["auth"_L1].toString(), QUrl::StrictMode);
    m_environment.clientId = addresses["client_id"_L1].toString();
    if (!m_environment.onLoopback() || m_environment.clientId.isEmpty())
        return fail("the practice account gave addresses that cannot be used");
    m_ready = true;
    QSettings settings(settingsFile(m_folder), QSettings::IniFormat);
    settings.setValue(kPort, m_environment.apiBase.port());
    Q_EMIT ready();
}

void PracticeAccount::ended()
{
    // The port of the last run may be in use by another program now.
    if (!m_ready && !m_failed && m_port != 0)
        return startOn(0);
    fail("the practice account has ended");
}

void PracticeAccount::fail(Core::Log::Text why)
{
    if (m_failed)
        return;
    m_failed = true;
    Core::Log::warning(logUi(), why);
    Q_EMIT failed(
        {Core::Error::Kind::Network,
         m_ready ? tr("The practice account has stopped. Close this window, then open the practice account "
                      "again.")
                 : tr("The practice account could not be started. Check that listwell-practice is installed "
                      "beside Listwell, or install Listwell again."),
         QString::fromLatin1(why.bytes()),
         {}});
}

} // namespace Presenters
