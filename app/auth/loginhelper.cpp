// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/loginhelper.h"

#include "core/environment.h"
#include "core/installation.h"
#include "core/logging.h"
#include "core/platform/superuser.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTimer>

#include <chrono>

namespace Auth {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype kLongestLine = 16 * 1024;
constexpr qsizetype kLongestQuery = 8192;
constexpr qsizetype kLongestReason = 300;
constexpr auto kGrace = 1500ms; ///< delay between closing the pipe, SIGTERM and SIGKILL

QString &chosenProgram()
{
    static QString path;
    return path;
}

QString program()
{
    return chosenProgram().isEmpty() ? Core::Installation::helper(u"listwell-login"_s) : chosenProgram();
}

/// The environment of this process, without variables that could change the browser engine's behaviour or
/// that the helper does not need.
QProcessEnvironment helperEnvironment()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    const auto names = environment.keys();
    for (const QString &name : names) {
        if (name.startsWith("QTWEBENGINE"_L1) || name.startsWith("LISTWELL_"_L1) ||
            name == "SSLKEYLOGFILE"_L1)
            environment.remove(name);
    }
    return environment;
}

/// Whether a locale name is a language for the page. The locale "C" of scripts and tests is not.
bool isLanguage(const QString &name)
{
    static const QRegularExpression code(u"^[a-z]{2,3}([_-][A-Za-z]{2,4})?\\z"_s);
    return code.match(name).hasMatch();
}

QByteArray asLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// Ends the helper in three steps from the event loop: closes its input, then terminates it, then kills it.
/// The object becomes a child of the application and is deleted when the process ends.
void letEnd(QProcess *process)
{
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    process->setParent(QCoreApplication::instance());
    QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
    QObject::connect(process, &QProcess::errorOccurred, process, [process](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            process->deleteLater();
    });
    process->closeWriteChannel();
    QTimer::singleShot(kGrace, process, &QProcess::terminate);
    QTimer::singleShot(2 * kGrace, process, &QProcess::kill);
}

/// The login window cannot be shown on this system.
/// \param detail  reason for the log
Core::Error notHere(const QString &sentence, const QString &detail)
{
    return {Core::Error::Kind::Configuration, sentence, detail, {}};
}

/// The login window failed; another attempt may succeed.
Core::Error stopped(const QString &detail)
{
    return {Core::Error::Kind::InvalidResponse,
            LoginHelper::tr("The login window stopped unexpectedly. Try again, or use your browser instead."),
            detail,
            {}};
}

bool isVisibleAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

/// Prepares a message from the helper for display: short, and without characters that hide text or change its
/// direction.
QString shownReason(QString reason)
{
    reason.truncate(kLongestReason);
    reason.removeIf([](QChar c) { return !c.isPrint(); });
    return reason.simplified();
}

} // namespace

/// The helper's response, which is one line.
struct LoginHelper::Outcome
{
    enum class Kind { Redirect, Cancelled, Browser, Failed, Nonsense };

    Kind kind = Kind::Nonsense;
    QByteArray query;
    QString reason;

    static Outcome from(const QByteArray &line)
    {
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(line, &error);
        if (error.error != QJsonParseError::NoError || !document.isObject())
            return {};
        const QJsonObject object = document.object();
        const QString outcome = object.value("outcome"_L1).toString();
        if (object.size() == 1 && outcome == "cancelled"_L1)
            return {Kind::Cancelled, {}, {}};
        if (object.size() == 1 && outcome == "browser"_L1)
            return {Kind::Browser, {}, {}};
        if (object.size() != 2)
            return {};
        if (outcome == "redirect"_L1) {
            const QString query = object.value("query"_L1).toString();
            if (query.isEmpty() || query.size() > kLongestQuery || !isVisibleAscii(query))
                return {};
            return {Kind::Redirect, query.toLatin1(), {}};
        }
        if (outcome == "failed"_L1) {
            const QString reason = shownReason(object.value("reason"_L1).toString());
            return reason.isEmpty() ? Outcome{} : Outcome{Kind::Failed, {}, reason};
        }
        return {};
    }
};

LoginHelper::LoginHelper(QObject *parent)
    : QObject(parent)
{
}

LoginHelper::~LoginHelper()
{
    close();
}

bool LoginHelper::isUsable(const QUrl &authorizeUrl)
{
    const QFileInfo file(program());
    if (!file.isFile() || !file.isExecutable() || !Core::isTrustworthy(authorizeUrl))
        return false;
    return !Core::runsAsRoot() || Core::isLoopbackHost(authorizeUrl.host());
}

void LoginHelper::setProgram(const QString &path)
{
    chosenProgram() = path;
}

void LoginHelper::show(const QUrl &authorizeUrl, const QUrl &redirectUri, quint64 parentWindow,
                       const Domain::LoginLook &look)
{
    if (m_process) {
        raise();
        return;
    }
    ++m_attempt;
    m_heard.clear();
    if (!isUsable(authorizeUrl)) {
        failLater(notHere(tr("The login page cannot be shown inside the program on this computer. Use your "
                             "browser instead."),
                          u"helper not usable"_s));
        return;
    }

    QJsonObject request{{"authorize_url"_L1, QString::fromLatin1(authorizeUrl.toEncoded())},
                        {"redirect_uri"_L1, QString::fromLatin1(redirectUri.toEncoded())},
                        {"parent_window"_L1, static_cast<double>(parentWindow)}};
    if (look.dark)
        request.insert("dark"_L1, *look.dark);
    if (isLanguage(look.language))
        request.insert("language"_L1, look.language);

    auto *process = new QProcess(this);
    m_process = process;
    process->setProcessEnvironment(helperEnvironment());
    // The browser engine may print addresses that contain the login's secrets.
    process->setStandardErrorFile(QProcess::nullDevice());
    process->setReadChannel(QProcess::StandardOutput);
    connect(process, &QProcess::readyReadStandardOutput, this, &LoginHelper::readOutcome);
    connect(process, &QProcess::finished, this, &LoginHelper::processEnded);
    connect(process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return; // finished() follows
        close();
        failLater(notHere(tr("The login window could not be started. Use your browser instead."),
                          u"not started"_s));
    });
    process->start(program(), QStringList());
    if (m_process == process) // if the start fails immediately, the attempt is already over
        process->write(asLine(request));
}

void LoginHelper::raise()
{
    if (m_process)
        m_process->write(asLine({{"command"_L1, "raise"_L1}}));
}

void LoginHelper::close()
{
    ++m_attempt;
    if (!m_process)
        return;
    m_process->disconnect(this);
    letEnd(m_process);
    m_process = nullptr;
}

void LoginHelper::readOutcome()
{
    m_heard += m_process->read(kLongestLine + 1 - m_heard.size());
    const auto end = m_heard.indexOf('\n');
    if (end < 0) {
        if (m_heard.size() > kLongestLine)
            settle({});
        return;
    }
    // The helper sends exactly one line.
    settle(end == m_heard.size() - 1 ? Outcome::from(m_heard.left(end)) : Outcome{});
}

void LoginHelper::processEnded()
{
    Core::Log::info(logAuth(), "the login helper ended without a response",
                    Core::Log::ExitCode(m_process->exitCode()));
    const QString detail = m_process->exitStatus() == QProcess::CrashExit ? u"crashed"_s : u"no response"_s;
    close();
    failLater(stopped(detail));
}

void LoginHelper::settle(const Outcome &outcome)
{
    close();
    switch (outcome.kind) {
    case Outcome::Kind::Redirect:
        Q_EMIT redirected(outcome.query);
        return;
    case Outcome::Kind::Cancelled:
        Q_EMIT cancelled();
        return;
    case Outcome::Kind::Browser:
        Q_EMIT browserRequested();
        return;
    case Outcome::Kind::Failed:
        Q_EMIT failed(notHere(outcome.reason, u"helper refused"_s));
        return;
    case Outcome::Kind::Nonsense:
        Q_EMIT failed(stopped(u"unreadable response"_s));
        return;
    }
}

void LoginHelper::failLater(const Core::Error &error)
{
    // Emitted from the event loop, so that show() returns before any signal.
    QTimer::singleShot(0, this, [this, error, attempt = m_attempt] {
        if (attempt == m_attempt)
            Q_EMIT failed(error);
    });
}

} // namespace Auth
