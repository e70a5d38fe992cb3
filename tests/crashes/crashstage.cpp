// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crashes/crashstage.h"

#include "support/commandline.h"

#include <QDir>
#include <QFile>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace Crashes {

namespace {

void copyFolder(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    if (!QDir(from).exists())
        return;
    std::filesystem::copy(from.toStdString(), to.toStdString(), std::filesystem::copy_options::recursive);
}

} // namespace

Stage::Stage()
    : m_program(path(u"now"_s), m_folder.path())
{
    QDir(m_folder.path()).mkpath(u"now/practice"_s);
    m_program.signIn = [this](QProcess &program) { signIn(program); };
}

bool Stage::startPractice()
{
    m_practice.reset();
    const QStringList arguments{
        u"--port"_s,   QString::number(m_port), u"--state"_s,  path(u"now/practice"_s),
        u"--switch"_s, u"rate_per_second=0"_s,  u"--switch"_s, u"any_loopback_port=on"_s};
    m_practice = std::make_unique<Support::PracticeServer>(Support::PracticeServer::Pace::Fast, arguments);
    if (!m_practice->start())
        return false;
    m_port = m_practice->port();
    return true;
}

bool Stage::open()
{
    if (!startPractice())
        return false;
    QProcessEnvironment &environment = m_program.environment;
    environment = Support::CommandLine(*m_practice).environment;
    environment.insert(u"LISTWELL_DATA_DIR"_s, dataFolder());
    environment.insert(u"LISTWELL_TOKEN_STORE"_s, "file:"_L1 + path(u"now/login/tokens"_s));
    environment.insert(u"LISTWELL_TIME_SCALE"_s, u"0.05"_s);
    return true;
}

bool Stage::connectAndChoose(const QString &list)
{
    return connectBusiness() && m_program.run({u"choose"_s, m_practice->listId(list)}).exitCode == 0;
}

bool Stage::connectBusiness()
{
    return m_program.run({u"connect"_s}).exitCode == 0;
}

void Stage::signIn(QProcess &program)
{
    while (!program.canReadLine() && program.waitForReadyRead()) {
    }
    const QJsonObject addresses = QJsonDocument::fromJson(program.readLine()).object();
    if (addresses.isEmpty())
        return;
    Support::PracticeLogin login(*m_practice);
    Support::CommandLine::bringRedirect(
        login.submitPages(QUrl(addresses.value("authorize_url"_L1).toString())));
}

void Stage::keepAsBeginning(const std::function<void(QJsonObject &state)> &touchUp)
{
    QJsonObject state = practiceState();
    if (touchUp)
        touchUp(state);
    QFile file(path(u"now/practice/practice.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(state).toJson()) <= 0)
        qFatal("the practice account's state could not be written");
    file.close();
    copyFolder(path(u"now"_s), path(u"beginning"_s));
}

void Stage::restore()
{
    if (m_practice)
        m_practice->kill();
    copyFolder(path(u"beginning"_s), path(u"now"_s));
    m_program.clockOffset = 0;
    if (!startPractice())
        qFatal("the practice account did not start again");
}

void Stage::letTimePass(int seconds)
{
    m_practice->advanceClock(seconds);
    m_program.clockOffset += seconds;
}

QJsonObject Stage::practiceState()
{
    m_practice->stop();
    QFile file(path(u"now/practice/practice.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the practice account stored nothing");
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString Stage::copyOfData() const
{
    const QString copy = path(u"copy"_s);
    copyFolder(dataFolder(), copy);
    return copy;
}

QString Stage::write(const QString &name, const QByteArray &text) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("the test's file could not be written");
    return file.fileName();
}

} // namespace Crashes
