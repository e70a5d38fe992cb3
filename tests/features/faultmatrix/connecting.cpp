// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connecting.h"

#include "auth/loginhelper.h"
#include "matrixstage.h"
#include "store/recovery/recovery.h"
#include "support/practicelogin.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

namespace FaultMatrix {

using namespace Qt::StringLiterals;
using Phase = Presenters::ConnectionState::Phase;

namespace {

constexpr int kLong = 60000;

// Simulates the login window: records the program's requests and sends the messages that the test sets.
const QByteArray kHelper = "read -r line\nprintf '%s' \"$line\" > asked.tmp\nmv asked.tmp asked\n"
                           "while [ ! -f answer ]; do sleep 0.02; done\ncat answer\n";

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

class Connecting::JumpClock final : public Core::Clock
{
public:
    explicit JumpClock(const std::atomic<qint64> &offset)
        : m_offset(offset)
    {
    }
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc().addSecs(m_offset); }

private:
    const std::atomic<qint64> &m_offset;
};

Connecting::Connecting(Way way, const ConnectWishes &wishes)
    : practice(Support::PracticeServer::Pace::Fast,
               [this] {
                   QStringList arguments;
                   for (quint16 &port : m_ports) {
                       port = freePort();
                       arguments += {u"--redirect-uri"_s, u"http://localhost:%1/callback"_s.arg(port)};
                   }
                   return arguments;
               }())
    , m_way(way)
    , m_wishes(wishes)
    , m_clock(std::make_unique<JumpClock>(clockOffset))
{
    m_helperWatch.setInterval(20);
    QObject::connect(&m_helperWatch, &QTimer::timeout, &m_helperWatch, [this] { lookForHelper(); });
}

Connecting::~Connecting()
{
    close();
    Auth::LoginHelper::setProgram({});
}

bool Connecting::open()
{
    if (!expect(practice.start(), u"the service does not start: "_s + practice.errorOutput()))
        return false;
    gate = std::make_unique<Gate>(practice.port());
    if (m_wishes.tls)
        gate->presentCertificate(*makeCertificate(m_folder.path(), u"strange"_s));
    if (!expect(gate->open(), u"the gate does not start"_s))
        return false;
    environment.dataDirectory = m_folder.filePath(u"data"_s);
    environment.apiBase = gate->api();
    environment.authorizationBase = gate->api();
    environment.authorizationBase.setPath(practice.auth().path());
    environment.clientId = practice.clientId();
    environment.redirectPorts = {m_ports[0], m_ports[1]};
    environment.patience = m_wishes.patience;
    environment.timeScale = 0.05;

    const QString helper = m_folder.filePath(u"helper"_s);
    QFile script(helper);
    if (!script.open(QIODevice::WriteOnly))
        return false;
    script.write("#!/bin/sh\ncd '" + m_folder.path().toUtf8() + "'\n" + kHelper);
    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    script.close();
    Auth::LoginHelper::setProgram(
        m_wishes.trueWindow ? QCoreApplication::applicationDirPath() + "/../bin/listwell-login"_L1 : helper);
    start();
    return true;
}

void Connecting::start()
{
    m_vault = std::make_unique<Auth::SessionVault>(keyring.vault(), environment.timeScale);
    m_tokenManager = std::make_unique<Auth::TokenManager>(environment, *m_vault, *m_clock);
    m_database = std::make_unique<Store::BackgroundDatabase>(environment.dataDirectory, *m_clock);
    m_engine = std::make_unique<Sync::Engine>(environment, *m_tokenManager, *m_clock);
    m_presenter = std::make_unique<Presenters::ConnectionPresenter>(
        environment, *m_clock, *m_vault, *m_tokenManager, *m_engine, *m_database, false);
    m_ended = std::make_unique<QSignalSpy>(m_presenter.get(), &Presenters::ConnectionPresenter::loginEnded);
    QObject::connect(m_presenter.get(), &Presenters::ConnectionPresenter::browserAddress, &m_helperWatch,
                     [this](const QUrl &address) {
                         opened.append(address);
                         playPerson(address);
                     });
    m_presenter->setBrowserPreferred(m_way == Way::Browser);
    // Replaces a damaged file before any access, as the window does.
    const auto kept = Store::recoverIfDamaged(environment.dataDirectory, *m_clock);
    if (kept)
        m_engine->start();
    else
        m_presenter->cannotUse(kept.error());
    expect(QTest::qWaitFor([this] { return page().phase != Phase::Loading; }, kLong),
           u"the program does not start"_s);
    m_helperWatch.start();
}

void Connecting::close()
{
    m_helperWatch.stop();
    m_ended.reset();
    m_presenter.reset();
    m_engine.reset();
    m_database.reset();
    m_tokenManager.reset();
    m_vault.reset();
}

void Connecting::click()
{
    m_ended->clear();
    for (const auto &name : {u"asked"_s, u"answer"_s})
        QFile::remove(m_folder.filePath(name));
    m_presenter->connectBusiness(0, {});
}

bool Connecting::waitForEnd()
{
    return expect(QTest::qWaitFor([this] { return !m_ended->isEmpty() && !isConnecting(); }, kLong),
                  u"the login does not finish"_s);
}

void Connecting::disconnect()
{
    m_presenter->disconnectBusiness();
    expect(QTest::qWaitFor([this] { return page().phase == Phase::NotConnected; }, kLong),
           u"it does not disconnect"_s);
}

void Connecting::askAccountAgain()
{
    m_ended->clear();
    m_presenter->askAccountAgain();
    waitForEnd();
}

QString Connecting::told(Core::Tone tone) const
{
    for (const Presenters::Note &note : page().notes) {
        if (note.tone == tone)
            return note.text;
    }
    return {};
}

// Asynchronously: a person is slower than the program.
void Connecting::playPerson(const QUrl &authorizeUrl)
{
    QTimer::singleShot(0, &m_helperWatch, [this, authorizeUrl] {
        if (!beforeAnswer())
            return;
        Support::PracticeLogin login(practice);
        login.user = user;
        const QUrl redirect = login.submitPages(authorizeUrl, button);
        if (m_way == Way::Browser || !opened.isEmpty()) {
            bringRedirect(redirect);
            return;
        }
        const QJsonObject answer{{"outcome"_L1, u"redirect"_s},
                                 {"query"_L1, redirect.query(QUrl::FullyEncoded)}};
        QFile file(m_folder.filePath(u"answer.tmp"_s));
        if (!file.open(QIODevice::WriteOnly))
            return;
        file.write(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
        file.close();
        file.rename(m_folder.filePath(u"answer"_s));
    });
}

void Connecting::lookForHelper()
{
    QFile file(m_folder.filePath(u"asked"_s));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject asked = QJsonDocument::fromJson(file.readAll()).object();
    file.remove();
    playPerson(QUrl(asked.value("authorize_url"_L1).toString()));
}

void Connecting::bringRedirect(const QUrl &address)
{
    auto *browser = new QTcpSocket(&m_helperWatch);
    QObject::connect(browser, &QTcpSocket::disconnected, browser, &QObject::deleteLater);
    browser->connectToHost(QHostAddress::LocalHost, static_cast<quint16>(address.port()));
    browser->write("GET " + address.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) +
                   " HTTP/1.1\r\nHost: " + address.authority().toLatin1() + "\r\n\r\n");
}

bool Connecting::pressUntil(const QString &key, const std::function<bool()> &holds, int patience)
{
    return QTest::qWaitFor(
        [&] {
            if (holds())
                return true;
            QProcess::execute(u"xdotool"_s, {u"key"_s, key});
            return QTest::qWaitFor(holds, patience);
        },
        kLong);
}

void Connecting::spoil(const QString &path, QJsonObject description)
{
    description.insert("path"_L1, path);
    if (!description.contains("count"_L1))
        description.insert("count"_L1, 1000);
    practice.hook(u"faults"_s, description);
}

int Connecting::seen(const QString &pathEnd)
{
    const QJsonArray all = practice.look(u"log"_s).value("entries"_L1).toArray();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [&pathEnd](const QJsonValue &call) {
        return call["path"_L1].toString().endsWith(pathEnd);
    }));
}

bool Connecting::expect(bool held, const QString &otherwise)
{
    if (!held)
        complaints.append(otherwise);
    return held;
}

void Connecting::expectEnded(const QString &says, bool kept)
{
    expect(page().phase == Phase::NotConnected, u"it does not show CONNECT BUSINESS"_s);
    expect(keyring.kept.has_value() == kept, kept ? u"the login was discarded"_s : u"tokens were kept"_s);
    const QString sentence = told();
    if (says.isEmpty()) {
        expect(sentence.isEmpty(), u"reported although the person knows: "_s + sentence);
        return;
    }
    complaints += flawsOf(sentence);
    const QRegularExpression wanted(says, QRegularExpression::CaseInsensitiveOption);
    expect(wanted.match(sentence).hasMatch(), u"the message does not match “%1”: %2"_s.arg(says, sentence));
}

void Connecting::expectConnected()
{
    expect(isConnected(), u"not connected: "_s + told());
    expect(told().isEmpty(), u"reported although there is no error: "_s + told());
}

} // namespace FaultMatrix
