// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "life.h"

#include "support/screenpicture.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using Kind = Canaries::Kind;
using Support::CommandResult;

namespace {

constexpr int kPatience = 60'000; // ms
constexpr int kStorageError = 8;
constexpr int kNotConnected = 3;

QString chance(int letters)
{
    QString text;
    for (int i = 0; i < letters; ++i)
        text += QChar(u'a' + QRandomGenerator::system()->bounded(26));
    return text;
}

QString chanceNumber()
{
    return QString::number(QRandomGenerator::system()->bounded(Q_INT64_C(2000000000), Q_INT64_C(9999999999)));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void press(const QString &key)
{
    QProcess::execute(u"xdotool"_s, {u"key"_s, key});
}

void type(const QString &text)
{
    QProcess::execute(u"xdotool"_s, {u"type"_s, u"--delay"_s, u"20"_s, text});
}

QStringList windowTitles()
{
    QProcess search;
    search.start(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"."_s});
    search.waitForFinished();
    QStringList titles;
    const auto windows = QString::fromLatin1(search.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &window : windows) {
        QProcess name;
        name.start(u"xdotool"_s, {u"getwindowname"_s, window});
        name.waitForFinished();
        titles.append(QString::fromUtf8(name.readAllStandardOutput()).trimmed());
    }
    return titles;
}

/// Sockets of the process that accept connections: TCP sockets in the state "listen", and datagram sockets.
QStringList listeningSocketsOf(qint64 process)
{
    QSet<QString> inodes;
    const QDir fds(u"/proc/%1/fd"_s.arg(process));
    for (const QFileInfo &fd : fds.entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)) {
        static const QRegularExpression socket(u"socket:\\[(\\d+)\\]"_s);
        const auto match = socket.match(fd.symLinkTarget());
        if (match.hasMatch())
            inodes.insert(match.captured(1));
    }
    QStringList found;
    for (const QString &table : {u"tcp"_s, u"tcp6"_s, u"udp"_s, u"udp6"_s}) {
        const auto lines = contentOf(u"/proc/%1/net/%2"_s.arg(process).arg(table)).split('\n').mid(1);
        for (const QByteArray &line : lines) {
            const auto words = line.simplified().split(' ');
            const bool waits = table.startsWith("udp"_L1) || words.value(3) == "0A";
            if (waits && inodes.contains(QString::fromLatin1(words.value(9))))
                found.append(table + u' ' + QString::fromLatin1(words.value(1)));
        }
    }
    return found;
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

bool isOpen(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(500);
}

Support::PracticeServer &started(Support::PracticeServer &practice)
{
    if (!practice.start())
        qFatal("%s", qPrintable(practice.errorOutput()));
    return practice;
}

} // namespace

QByteArray everythingIn(const QString &path, const QStringList &except)
{
    if (!QFileInfo(path).isDir())
        return contentOf(path);
    QByteArray all;
    for (QDirIterator entry(path, QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                            QDirIterator::Subdirectories);
         entry.hasNext();) {
        const QString file = entry.next();
        const bool isExcepted = std::any_of(except.begin(), except.end(), [&](const QString &each) {
            return file == each || file.startsWith(each + u'/');
        });
        if (!isExcepted && entry.fileInfo().isFile())
            all += file.toUtf8() + '\n' + contentOf(file) + '\n';
    }
    return all;
}

Life::Life(const QString &home)
    : practice(Support::PracticeServer::Pace::Fast)
    , m_home(home)
    , m_command(started(practice))
{
    service = std::make_unique<RecordingProxy>(practice.port());
    otherHost = std::make_unique<RecordingProxy>(practice.port());
    debugPort = freePort();
    for (const QString &folder : {u"files"_s, u"cwd"_s})
        QDir(home).mkdir(folder);
    const auto throughTheWire = [this](QUrl address) {
        address.setPort(service->port());
        return address.toString();
    };
    QProcessEnvironment &environment = m_command.environment;
    environment.insert(u"LISTWELL_DATA_DIR"_s, path(u"data"_s));
    environment.insert(u"LISTWELL_TOKEN_STORE"_s, u"keychain"_s);
    environment.insert(u"LISTWELL_CTCT_API"_s, throughTheWire(practice.api()));
    environment.insert(u"LISTWELL_CTCT_AUTH"_s, throughTheWire(practice.auth()));
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    environment.insert(u"SSLKEYLOGFILE"_s, path(u"files/tls-keys"_s));
    environment.insert(u"QTWEBENGINE_REMOTE_DEBUGGING"_s, QString::number(debugPort));
}

Life::~Life()
{
    stopKeyring();
}

void Life::expect(bool held, const QString &otherwise)
{
    if (!held)
        m_complaints.append(otherwise);
}

void Life::note(const CommandResult &said)
{
    answers += said.out;
    saidToPeople += said.err;
}

CommandResult Life::run(const QStringList &words, int exitCode)
{
    const CommandResult said = m_command.run(words);
    note(said);
    if (exitCode >= 0)
        expect(said.exitCode == exitCode, u"%1 ended with %2"_s.arg(words.join(u' ')).arg(said.exitCode));
    return said;
}

void Life::begin(QProcess &program, const QString &name, const QStringList &words) const
{
    program.setProcessEnvironment(m_command.environment);
    program.setWorkingDirectory(path(u"cwd"_s));
    program.setChildProcessModifier([] {
        rlimit limit{};
        ::getrlimit(RLIMIT_CORE, &limit);
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_CORE, &limit);
    });
    program.start(QStringLiteral(LISTWELL_PROGRAMS) + u'/' + name, words);
    program.waitForStarted();
}

void Life::end(QProcess &program, int signal)
{
    if (program.state() != QProcess::NotRunning)
        ::kill(static_cast<pid_t>(program.processId()), signal);
    expect(program.waitForFinished(kPatience), u"a program did not exit"_s);
    answers += program.readAllStandardOutput();
    saidToPeople += program.readAllStandardError();
}

void Life::play()
{
    startKeyring();
    makeClients();
    connectByBrowser();
    chooseAndSync();
    refresh();
    refresh();
    syncWithFaults();
    exportAll();
    killAndCrash();
    removeClient();
    lookAtTheWindow();
    run({u"disconnect"_s, u"--yes"_s});
    expect(!keyring().contains("secret ="), u"the keyring is not empty after disconnecting"_s);
    connectInsideTheWindow();
    disconnectWhileLocked();
    readCanariesFromTheWire();
}

void Life::startKeyring()
{
    m_keyring = std::make_unique<QProcess>();
    m_keyring->start(u"gnome-keyring-daemon"_s,
                     {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    m_keyring->write("a-test-password");
    m_keyring->closeWriteChannel();
    const bool isThere = QTest::qWaitFor(
        [] {
            QProcess ask;
            ask.start(u"dbus-send"_s,
                      {u"--session"_s, u"--print-reply=literal"_s, u"--dest=org.freedesktop.DBus"_s,
                       u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus.NameHasOwner"_s,
                       u"string:org.freedesktop.secrets"_s});
            ask.waitForFinished();
            return ask.readAllStandardOutput().contains("true");
        },
        kPatience);
    expect(isThere, u"the keyring did not start"_s);
}

void Life::stopKeyring()
{
    if (!m_keyring)
        return;
    m_keyring->terminate();
    if (!m_keyring->waitForFinished(5000))
        m_keyring->kill();
    m_keyring->waitForFinished();
    m_keyring.reset();
}

QByteArray Life::keyring() const
{
    QProcess search;
    search.setProcessChannelMode(QProcess::MergedChannels);
    search.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, u"listwell"_s});
    search.waitForFinished();
    return search.readAll();
}

void Life::makeClients()
{
    QByteArray csv = "First Name,Last Name,Email,Phone,News and Updates\n";
    const auto person = [&](Kind kind, const QByteArray &answer) {
        const QString first = chance(9);
        const QString last = chance(11);
        const QString mailbox = chance(12);
        const QString phone = chanceNumber();
        canaries.add(u"first name"_s, kind, first.toUtf8());
        canaries.add(u"last name"_s, kind, last.toUtf8());
        canaries.add(u"e-mail address"_s, kind, mailbox.toUtf8());
        canaries.add(u"phone number"_s, kind, phone.toUtf8());
        csv += u"%1,%2,%3@example.org,%4,"_s.arg(first, last, mailbox, phone).toUtf8() + answer + '\n';
        return mailbox + "@example.org"_L1;
    };
    for (int i = 0; i < 4; ++i)
        (void)person(Kind::Person, "Yes");
    (void)person(Kind::Person, "No");
    m_removed = person(Kind::Removed, "");
    QFile file(path(u"files/clients.csv"_s));
    expect(file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size(), u"no CSV file"_s);
    file.close();
    run({u"clients"_s, u"import"_s, file.fileName()});
}

void Life::connectByBrowser()
{
    QProcess program;
    const QJsonObject addresses = m_command.startConnect(program);
    Support::PracticeLogin login(practice);
    const QUrl redirect = login.submitPages(QUrl(addresses.value("authorize_url"_L1).toString()));
    // Another program connects first, with its own code and state.
    QUrl stranger = redirect;
    const QString theirs = chance(20);
    canaries.add(u"another program's code"_s, Kind::Secret, theirs.toUtf8());
    stranger.setQuery("code="_L1 + theirs + "&state="_L1 + theirs);
    Support::CommandLine::bringRedirect(stranger);
    Support::CommandLine::bringRedirect(redirect);
    const CommandResult said = Support::CommandLine::ended(program);
    note(said);
    expect(said.exitCode == 0, u"connecting with the browser ended with %1"_s.arg(said.exitCode));
    static const QRegularExpression state(u"[?&]state=([^&]+)"_s);
    canaries.add(u"state"_s, Kind::State,
                 state.match(redirect.query(QUrl::FullyEncoded)).captured(1).toUtf8());
    readCanariesFromTheWire();
}

void Life::readCanariesFromTheWire()
{
    const auto gather = [this](const QByteArray &bytes, const QString &name, Kind kind,
                               const QString &shape) {
        const QRegularExpression expression(shape);
        for (auto match = expression.globalMatch(QString::fromLatin1(bytes)); match.hasNext();)
            canaries.add(name, kind, QUrl::fromPercentEncoding(match.next().captured(1).toLatin1()).toUtf8());
    };
    gather(service->answered(), u"access token"_s, Kind::Secret, u"\"access_token\"\\s*:\\s*\"([^\"]+)\""_s);
    gather(service->answered(), u"refresh token"_s, Kind::Secret,
           u"\"refresh_token\"\\s*:\\s*\"([^\"]+)\""_s);
    const QByteArray asked = service->asked().join('\n');
    gather(asked, u"code"_s, Kind::Secret, u"(?:^|[?&\\n])code=([^&\\s]+)"_s);
    gather(asked, u"verifier"_s, Kind::Secret, u"code_verifier=([^&\\s]+)"_s);
    gather(asked, u"state"_s, Kind::State, u"[?&]state=([^&\\s]+)"_s);
}

void Life::chooseAndSync()
{
    const QJsonArray lists = run({u"lists"_s}).array();
    expect(!lists.isEmpty(), u"no lists"_s);
    m_list = lists.first().toObject().value("list_id"_L1).toString();
    run({u"choose"_s, m_list});
    run({u"preview"_s});
    run({u"sync"_s});
}

void Life::refresh()
{
    practice.hook(u"expire-access-tokens"_s);
    run({u"sync"_s});
    readCanariesFromTheWire();
}

void Life::syncWithFaults()
{
    const QString mailbox = chance(12);
    canaries.add(u"e-mail address"_s, Kind::Person, mailbox.toUtf8());
    const QString first = chance(9);
    canaries.add(u"first name"_s, Kind::Person, first.toUtf8());
    // The service includes the person in its error response, and redirects the program to another host.
    practice.hook(
        u"faults"_s,
        {{"method"_L1, "GET"_L1},
         {"path"_L1, "/v3/contacts$"_L1},
         {"status"_L1, 302},
         {"headers"_L1,
          QJsonObject{{"Location"_L1, u"http://127.0.0.1:%1/v3/contacts"_s.arg(otherHost->port())}}}});
    run({u"sync"_s}, -1);
    for (const int status : {400, 409, 429, 500, 503}) {
        practice.hook(u"faults"_s,
                      {{"path"_L1, "/v3/"_L1},
                       {"skip"_L1, 1},
                       {"status"_L1, status},
                       {"body"_L1, QJsonArray{QJsonObject{
                                       {"error_key"_L1, "contacts.api\r\n"_L1 + mailbox},
                                       {"error_message"_L1, mailbox + "@example.org\r\nis unknown"_L1}}}}});
        run({u"sync"_s}, -1);
    }
    practice.hook(u"faults"_s, {{"path"_L1, "/token$"_L1},
                                {"status"_L1, 400},
                                {"body"_L1, QJsonObject{{"error"_L1, "temporarily_"_L1 + mailbox},
                                                        {"error_description"_L1, mailbox}}}});
    practice.hook(u"expire-access-tokens"_s);
    run({u"sync"_s}, -1);
    practice.hook(u"clear-faults"_s);
    // Every user can read command lines, so a client is added from a file.
    QFile file(path(u"files/more.csv"_s));
    expect(file.open(QIODevice::WriteOnly), u"no CSV file"_s);
    file.write(u"First Name,Email,News and Updates\n%1,%2@example.org,Yes\n"_s.arg(first, mailbox).toUtf8());
    file.close();
    run({u"clients"_s, u"import"_s, file.fileName()});
    practice.hook(u"faults"_s, {{"method"_L1, "POST"_L1},
                                {"path"_L1, "import$"_L1},
                                {"when"_L1, "after"_L1},
                                {"delivery"_L1, "close"_L1}});
    run({u"sync"_s}, -1);
    practice.advanceClock(60);
    run({u"sync"_s}, -1);
    run({u"sync"_s});
}

void Life::exportAll()
{
    run({u"clients"_s, u"export"_s, path(u"files/export.csv"_s)});
    run({u"ledger"_s, u"export"_s, path(u"files/ledger.csv"_s)});
    run({u"support"_s, path(u"files/support.txt"_s)});
    run({u"status"_s});
    run({u"clients"_s, u"import"_s, path(u"files/nothing.csv"_s)}, -1);
}

void Life::killAndCrash()
{
    practice.hook(
        u"faults"_s,
        {{"method"_L1, "GET"_L1}, {"path"_L1, "/v3/"_L1}, {"when"_L1, "after"_L1}, {"delay_ms"_L1, 5000}});
    QProcess killed;
    begin(killed, u"listwellctl"_s, {u"--json"_s, u"sync"_s});
    expect(QTest::qWaitFor([this] { return practice.look(u"faults"_s).value("waiting"_L1).toInt() == 0; },
                           kPatience),
           u"the round to be killed did not start"_s);
    end(killed, SIGKILL);

    QProcess crashed;
    begin(crashed, u"listwellctl"_s, {u"run"_s});
    const QString limits = u"/proc/%1/limits"_s.arg(crashed.processId());
    const bool isGuarded = QTest::qWaitFor(
        [&] {
            const auto lines = contentOf(limits).split('\n');
            for (const QByteArray &line : lines) {
                if (line.startsWith("Max core file size"))
                    coreLimit = line.simplified();
            }
            return coreLimit.startsWith("Max core file size 0 0");
        },
        kPatience);
    expect(isGuarded, u"core files are not disabled"_s);
    end(crashed, SIGSEGV);
    run({u"sync"_s}, -1);
    run({u"sync"_s});
}

void Life::removeClient()
{
    QString id;
    const QJsonArray clients = run({u"clients"_s, u"list"_s}).array();
    for (const auto &client : clients) {
        if (client["email"_L1].toString() == m_removed)
            id = client["id"_L1].toString();
    }
    expect(!id.isEmpty(), u"the client to be removed does not exist"_s);
    run({u"clients"_s, u"remove"_s, id});
    run({u"clients"_s, u"forget"_s, id});
    run({u"sync"_s});
}

void Life::noteWindow(qint64 process)
{
    titles += windowTitles();
    listening += listeningSocketsOf(process);
    for (QDirIterator entry(path(u"data"_s), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                            QDirIterator::Subdirectories);
         entry.hasNext();) {
        struct stat info = {};
        const QString name = entry.next();
        if (::lstat(QFile::encodeName(name).constData(), &info) == 0)
            modes.append({name, info.st_mode});
    }
}

void Life::lookAtTheWindow()
{
    const QImage before = Support::screenPicture();
    QProcess window;
    begin(window, u"listwell"_s, {});
    expect(Support::waitForAnotherPicture(before, kPatience), u"the window was not shown"_s);
    noteWindow(window.processId());
    end(window, SIGTERM);
}

void Life::connectInsideTheWindow()
{
    const auto asked = [this](const QByteArray &what) { return service->asked().join('\n').count(what); };
    const auto untilAsked = [&](const QByteArray &what, qsizetype times) {
        return QTest::qWaitFor([&] { return asked(what) >= times; }, kPatience);
    };
    const QImage before = Support::screenPicture();
    QProcess window;
    begin(window, u"listwell"_s, {});
    expect(Support::waitForAnotherPicture(before, kPatience), u"the window was not shown again"_s);
    // Done here, because there is no window manager.
    QProcess::execute(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"^Listwell$"_s,
                                     u"windowfocus"_s, u"--sync"_s});
    const QImage clients = Support::screenPicture();
    press(u"alt+g"_s);
    expect(Support::waitForAnotherPicture(clients, kPatience), u"the page was not shown"_s);
    press(u"alt+b"_s);
    expect(untilAsked("/authorize?", 1), u"the login page was not requested"_s);
    expect(Support::waitForCaret(kPatience), u"the login page accepts no keys"_s);
    titles += windowTitles();
    debugPortWasOpen = isOpen(debugPort);
    const QImage loginPage = Support::screenPicture();
    const qsizetype exchanges = asked("grant_type=authorization_code");
    type(practice.user());
    press(u"Tab"_s);
    type(practice.password());
    press(u"Return"_s);
    expect(untilAsked("/authorize/login", 1), u"the password was not sent"_s);
    expect(Support::waitForAnotherPicture(loginPage, kPatience), u"the consent page was not shown"_s);
    press(u"Return"_s); // presses Allow
    expect(untilAsked("grant_type=authorization_code", exchanges + 1), u"no token was requested"_s);
    const bool isConnected = QTest::qWaitFor(
        [this] {
            const CommandResult said = m_command.run({u"status"_s});
            note(said);
            return said.object().value("connected"_L1).toBool();
        },
        kPatience);
    expect(isConnected, u"the embedded login did not connect"_s);
    const auto loginProcesses = [&] {
        QStringList left;
        const QStringList names = QDir(u"/proc"_s).entryList(QDir::Dirs);
        for (const QString &name : names) {
            const QByteArray line = contentOf(u"/proc/%1/cmdline"_s.arg(name));
            const QByteArray environment = contentOf(u"/proc/%1/environ"_s.arg(name));
            if ((line.contains("listwell-login") || line.contains("QtWebEngineProcess")) &&
                environment.contains(m_home.toUtf8()))
                left.append(name);
        }
        return left;
    };
    if (!QTest::qWaitFor([&] { return loginProcesses().isEmpty(); }, kPatience))
        leftAfterLogin = loginProcesses();
    noteWindow(window.processId());
    end(window, SIGTERM);
    readCanariesFromTheWire();
}

void Life::disconnectWhileLocked()
{
    QProcess::execute(u"dbus-send"_s,
                      {u"--session"_s, u"--print-reply=literal"_s, u"--dest=org.freedesktop.secrets"_s,
                       u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service.Lock"_s,
                       u"array:objpath:/org/freedesktop/secrets/collection/login"_s});
    run({u"disconnect"_s, u"--yes"_s}, kStorageError);
    keptWhileLocked = everythingIn(path(u"data"_s), {path(u"data/logs"_s)});
    stopKeyring();
    startKeyring(); // unlocked again
    run({u"lists"_s}, kNotConnected);
    run({u"disconnect"_s, u"--yes"_s}); // as the message asked
}
