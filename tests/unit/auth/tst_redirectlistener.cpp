// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/authorizationresponse.h"
#include "auth/redirectlistener.h"
#include "support/sanitized.h"

#include <QFile>
#include <QTcpSocket>
#include <QTest>
#include <QTranslator>

#include <arpa/inet.h>
#include <atomic>
#include <memory>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

bool hasIPv6()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHostIPv6);
}

qint64 memoryInUse()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

/// Connects many clients from another thread and keeps the connections open: some send nothing, some half a
/// line, some invalid requests, some another login's redirect.
void flood(quint16 port, int strangers, std::atomic<int> &connected, const std::atomic<bool> &isOver)
{
    const QByteArray host = " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(port) + "\r\n\r\n";
    const QList<QByteArray> sayings{QByteArray(),
                                    "GET /callb",
                                    "GET /callback?error=access_denied" + host,
                                    "GET /callback?code=x&state=guessed" + host,
                                    QByteArray(9000, '\0'),
                                    "POST /callback?code=x&state=s" + host};
    std::vector<int> sockets;
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    constexpr timeval kPatience{1, 0}; // time limit for connecting, so that a failing test ends
    for (int i = 0; i < strangers && !isOver; ++i) {
        const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (socket < 0)
            break;
        ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &kPatience, sizeof(kPatience));
        (void)::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address));
        const QByteArray &saying = sayings.at(i % sayings.size());
        ::send(socket, saying.constData(), static_cast<size_t>(saying.size()), MSG_NOSIGNAL);
        sockets.push_back(socket);
        ++connected;
    }
    while (!isOver)
        std::this_thread::yield();
    for (const int socket : sockets)
        ::close(socket);
}

/// A translation whose texts all need HTML escaping.
class Pointed : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrcmp(context, "Auth::RedirectPage") != 0)
            return {};
        return qstrcmp(source, "en") == 0 ? u"fr-CA"_s : u"«<é>» & \"ça\""_s;
    }
};

} // namespace

class RedirectListenerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void acceptsARedirect_data();
    void acceptsARedirect();
    void acceptsARequestInManyPackets();
    void rejectsEverythingExceptTheRedirect_data();
    void rejectsEverythingExceptTheRedirect();
    void dropsSilentConnections();
    void acceptsTheBrowserAmongAThousandOtherConnections();
    void limitsTheLengthOfARequest();
    void listensOnLoopbackOnly();
    void usesTheNextPortIfOneIsInUse();
    void skipsAPortThatIsInUseOnIPv6();
    void failsIfEveryPortIsInUse();
    void closedListenerRefusesConnections();
    void responsePageIsSelfContained();
    void responsePageIsTranslated();

private:
    struct Exchange
    {
        QByteArray answer;
        bool isClosed = false;
    };
    Exchange exchange(const QList<QByteArray> &packets,
                      const QHostAddress &address = QHostAddress::LocalHost);
    [[nodiscard]] QByteArray request(const QByteArray &target) const;

    QList<QByteArray> m_queries; ///< accepted queries
    std::unique_ptr<Auth::RedirectListener> m_listener;
};

void RedirectListenerTest::init()
{
    m_queries.clear();
    // Accepts the queries that an authorization attempt with the state "s" accepts.
    m_listener = std::make_unique<Auth::RedirectListener>([this](const QByteArray &query) {
        if (!Auth::readAuthorizationResponse(query, "s",
                                             QUrl(u"https://authz.example.com/oauth2/default/v1"_s)))
            return false;
        m_queries.append(query);
        m_listener->close();
        return true;
    });
    QVERIFY(m_listener->listen({0}));
}

QByteArray RedirectListenerTest::request(const QByteArray &target) const
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(m_listener->port()) +
           "\r\nAccept: */*\r\n\r\n";
}

RedirectListenerTest::Exchange RedirectListenerTest::exchange(const QList<QByteArray> &packets,
                                                              const QHostAddress &address)
{
    QTcpSocket socket;
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket.connectToHost(address, m_listener->port());
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }))
        return {};
    for (const QByteArray &packet : packets) {
        socket.write(packet);
        socket.flush();
        QTest::qWait(1); // lets the listener read each packet separately
    }
    const bool closed =
        QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 10'000);
    return {socket.readAll(), closed};
}

void RedirectListenerTest::acceptsARedirect_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("version");
    QTest::newRow("localhost") << u"127.0.0.1"_s << QByteArray("localhost") << QByteArray("HTTP/1.1");
    QTest::newRow("127.0.0.1") << u"127.0.0.1"_s << QByteArray("127.0.0.1") << QByteArray("HTTP/1.0");
    QTest::newRow("::1") << u"::1"_s << QByteArray("[::1]") << QByteArray("HTTP/1.1");
    QTest::newRow("capitals") << u"127.0.0.1"_s << QByteArray("LocalHost") << QByteArray("HTTP/1.1");
}

void RedirectListenerTest::acceptsARedirect()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, version);
    if (address == "::1"_L1 && !hasIPv6())
        QSKIP("this machine has no IPv6 loopback");
    const QByteArray port = QByteArray::number(m_listener->port());
    const Exchange done = exchange(
        {"GET /callback?code=a%2Bb&state=s " + version + "\r\nhost: " + host + ":" + port + "\r\n\r\n"},
        QHostAddress(address));
    QVERIFY(done.isClosed);
    QVERIFY(done.answer.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(done.answer.contains("You can close this tab and return to the program"));
    QCOMPARE(m_queries, QList<QByteArray>{"code=a%2Bb&state=s"});
}

void RedirectListenerTest::acceptsARequestInManyPackets()
{
    QList<QByteArray> packets;
    const QByteArray whole = request("/callback?code=a&state=s");
    for (qsizetype i = 0; i < whole.size(); i += 7)
        packets.append(whole.mid(i, 7));
    const Exchange done = exchange(packets);
    QVERIFY(done.answer.startsWith("HTTP/1.1 200 OK\r\n"));
    QCOMPARE(m_queries.size(), 1);
}

void RedirectListenerTest::rejectsEverythingExceptTheRedirect_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("status");
    const QByteArray bad = "400";
    const QByteArray notHere = "404";
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &status) {
        QTest::newRow(name) << text << status;
    };
    const QByteArray host = "Host: localhost:PORT\r\n\r\n";
    const QByteArray good = "/callback?code=a&state=s";
    const auto request = [&host](const QByteArray &line) { return line + "\r\n" + host; };
    const auto target = [&request](const QByteArray &path) { return request("GET " + path + " HTTP/1.1"); };
    const auto query = [&target](const QByteArray &text) { return target("/callback?" + text); };
    const auto hosted = [&good](const QByteArray &headers) {
        return "GET " + good + " HTTP/1.1\r\n" + headers + "\r\n\r\n";
    };

    for (const char *method : {"POST", "HEAD", "PUT", "OPTIONS", "CONNECT", "get"})
        row(method, request(QByteArray(method) + ' ' + good + " HTTP/1.1"), bad);
    row("no version", request("GET " + good), bad);
    row("short version", request("GET " + good + " H"), bad);
    row("HTTP/0.9", request("GET " + good + " HTTP/0.9"), bad);
    row("HTTP/3", request("GET " + good + " HTTP/3"), bad);
    row("two blanks", request("GET  " + good + " HTTP/1.1"), bad);
    row("tabs", request("GET\t" + good + "\tHTTP/1.1"), bad);
    row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", bad);
    row("TLS handshake", QByteArray("\x16\x03\x01\0\0\0\r\n\r\n", 10), bad);
    row("another protocol", "SSH-2.0-OpenSSH_9.2\r\n\r\n", bad);
    row("empty request", "\r\n\r\n", bad);
    row("NUL bytes", QByteArray(4000, '\0') + "\r\n\r\n", bad);
    row("a line of 64 KB", "GET /callback?" + QByteArray(64 * 1024, 'a'), bad);
    row("headers of 9 KB", "GET " + good + " HTTP/1.1\r\nX: " + QByteArray(9000, 'a') + "\r\n" + host, bad);

    row("another path", target("/callback2?code=a&state=s"), notHere);
    row("path below", target("/callback/?code=a&state=s"), notHere);
    row("path encoded", target("/c%61llback?code=a&state=s"), notHere);
    row("path in capitals", target("/CALLBACK?code=a&state=s"), notHere);
    row("path with dot segments", target("/x/../callback?code=a&state=s"), notHere);
    row("path with a parameter", target("/callback;x?code=a&state=s"), notHere);
    row("path with a NUL", target(QByteArray("/callback\0?code=a&state=s", 25)), notHere);
    row("absolute URL", target("http://localhost:PORT" + good), notHere);
    row("icon", target("/favicon.ico"), notHere);
    row("valid request after an invalid one", target("/x") + target(good), notHere);

    row("no host", "GET " + good + " HTTP/1.1\r\n\r\n", bad);
    row("another host", hosted("Host: evil.example.com:PORT"), bad);
    row("host without port", hosted("Host: localhost"), bad);
    row("host with another port", hosted("Host: localhost:80"), bad);
    row("host with a user name", hosted("Host: a@localhost:PORT"), bad);
    row("host with a dot", hosted("Host: localhost.:PORT"), bad);
    row("host with a suffix", hosted("Host: localhost:PORT.evil.example.com"), bad);
    row("empty host", hosted("Host:"), bad);
    row("blank before the colon", hosted("Host : localhost:PORT"), bad);
    row("two hosts", hosted("Host: localhost:PORT\r\nHost: localhost:PORT"), bad);

    row("no query", target("/callback"), bad);
    row("empty query", query(""), bad);
    row("no state", query("code=a"), bad);
    row("empty state", query("code=a&state="), bad);
    row("another state", query("code=a&state=t"), bad);
    row("longer state", query("code=a&state=ss"), bad);
    row("state with a NUL", query("code=a&state=s%00"), bad);
    row("state twice", query("code=a&state=s&state=s"), bad);
    row("error without state", query("error=access_denied"), bad);
    row("error with another state", query("error=access_denied&state=t"), bad);
    row("code twice", query("code=a&code=b&state=s"), bad);
    row("code twice, one name encoded", query("code=a&%63ode=b&state=s"), bad);
    row("code of 3 KB", query("code=" + QByteArray(3000, 'a') + "&state=s"), bad);
    row("code with a NUL", query("code=a%00b&state=s"), bad);
    row("code with a line break", query("code=a%0d%0aX&state=s"), bad);
    row("code with invalid UTF-8", query("code=%ff%fe&state=s"), bad);
    row("state within the code", query("code=a%26state=s"), bad);
    row("another issuer", query("code=a&state=s&iss=https%3A%2F%2Fevil.example.com"), bad);
}

void RedirectListenerTest::rejectsEverythingExceptTheRedirect()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, status);
    text.replace("PORT", QByteArray::number(m_listener->port()));
    const Exchange refused = exchange({text});
    QVERIFY(refused.isClosed);
    // A client that is still sending when the response is sent may lose it.
    if (text.size() < 8 * 1024)
        QVERIFY2(refused.answer.startsWith("HTTP/1.1 " + status), refused.answer.constData());
    QVERIFY(refused.answer.isEmpty() || refused.answer.endsWith("\r\n\r\n")); // no body, nothing echoed
    QVERIFY(m_queries.isEmpty());
    QVERIFY(m_listener->isListening());
    QVERIFY(exchange({request("/callback?code=a&state=s")}).answer.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(!m_listener->isListening());
}

void RedirectListenerTest::dropsSilentConnections()
{
    const QList<QByteArray> sayings{{}, "GET /callb", "GET /callback?code=a&state=s HTTP/1.1\n\n"};
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (const QByteArray &said : sayings) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QHostAddress::LocalHost, m_listener->port());
        sockets.back()->write(said);
        QTRY_COMPARE(sockets.back()->state(), QAbstractSocket::ConnectedState);
    }
    for (const auto &socket : sockets)
        QTRY_COMPARE_WITH_TIMEOUT(socket->state(), QAbstractSocket::UnconnectedState, 9000);
    QVERIFY(m_queries.isEmpty());
}

void RedirectListenerTest::acceptsTheBrowserAmongAThousandOtherConnections()
{
    constexpr int kStrangers = 1000;
    constexpr int kBefore = 600; // connections before the browser's
    constexpr qint64 kMostMemory = 8 * 1024 * 1024;
    rlimit files{};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &files), 0);
    files.rlim_cur = files.rlim_max;
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &files), 0);

    const qint64 before = memoryInUse();
    std::atomic<int> connected = 0;
    std::atomic<bool> isOver = false;
    std::thread strangers(flood, m_listener->port(), kStrangers, std::ref(connected), std::cref(isOver));
    const auto end = qScopeGuard([&] {
        isOver = true;
        strangers.join();
    });
    QTRY_VERIFY_WITH_TIMEOUT(connected >= kBefore, 30'000);
    QTcpSocket browser;
    browser.connectToHost(QHostAddress::LocalHost, m_listener->port());
    QTRY_COMPARE_WITH_TIMEOUT(browser.state(), QAbstractSocket::ConnectedState, 30'000);
    const int meanwhile = connected + 50;
    QTRY_VERIFY_WITH_TIMEOUT(connected >= qMin(meanwhile, kStrangers),
                             30'000); // and the browser is slower than they are
    browser.write(request("/callback?code=a&state=s"));
    QTRY_COMPARE_WITH_TIMEOUT(browser.state(), QAbstractSocket::UnconnectedState, 30'000);
    QVERIFY(browser.readAll().startsWith("HTTP/1.1 200 OK\r\n"));
    QCOMPARE(m_queries, QList<QByteArray>{"code=a&state=s"});
    const qint64 grown = memoryInUse() - before;
    QVERIFY2(Support::kSanitized || grown < kMostMemory, qPrintable(QString::number(grown)));
}

void RedirectListenerTest::limitsTheLengthOfARequest()
{
    constexpr qint64 kAddress = 32 * 1024 * 1024;
    constexpr qint64 kMostMemory = 8 * 1024 * 1024;
    const qint64 before = memoryInUse();
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_listener->port());
    socket.write("GET /callback?code=");
    qint64 sent = 0;
    const QByteArray piece(64 * 1024, 'a');
    const auto isCutOff = [&] {
        if (socket.bytesToWrite() == 0 && sent < kAddress)
            sent += socket.write(piece);
        return socket.state() == QAbstractSocket::UnconnectedState;
    };
    QTRY_VERIFY(isCutOff());
    QVERIFY(sent < kAddress);
    QVERIFY(Support::kSanitized || memoryInUse() - before < kMostMemory);
    QVERIFY(exchange({request("/callback?code=a&state=s")}).answer.startsWith("HTTP/1.1 200 OK\r\n"));
}

void RedirectListenerTest::listensOnLoopbackOnly()
{
    // A listener on every address would occupy this one, too.
    QTcpServer everywhereElse;
    QVERIFY(everywhereElse.listen(QHostAddress(u"127.0.0.2"_s), m_listener->port()));
}

void RedirectListenerTest::usesTheNextPortIfOneIsInUse()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const quint16 freePort = free.serverPort();
    free.close();
    Auth::RedirectListener listener([](const QByteArray &) { return true; });
    QVERIFY(listener.listen({other.serverPort(), freePort}));
    QCOMPARE(listener.port(), freePort);
}

void RedirectListenerTest::skipsAPortThatIsInUseOnIPv6()
{
    QTcpServer other;
    if (!other.listen(QHostAddress::LocalHostIPv6))
        QSKIP("this machine has no IPv6 loopback");
    Auth::RedirectListener listener([](const QByteArray &) { return true; });
    QVERIFY(!listener.listen({other.serverPort()}));
    QVERIFY(!listener.isListening());
}

void RedirectListenerTest::failsIfEveryPortIsInUse()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    Auth::RedirectListener listener([](const QByteArray &) { return true; });
    const auto listening = listener.listen({other.serverPort()});
    QVERIFY(!listening);
    QCOMPARE(listening.error().kind, Core::Error::Kind::Network);
}

void RedirectListenerTest::closedListenerRefusesConnections()
{
    const quint16 port = m_listener->port();
    m_listener->close();
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    QTRY_COMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
}

void RedirectListenerTest::responsePageIsSelfContained()
{
    const QByteArray answer = exchange({request("/callback?code=very-secret&state=s")}).answer;
    QVERIFY(!answer.contains("very-secret"));
    QVERIFY(!answer.contains("<script"));
    QVERIFY(!answer.contains("http:") && !answer.contains("https:") && !answer.contains("src="));
    for (const char *header :
         {"Cache-Control: no-store", "Referrer-Policy: no-referrer", "Connection: close",
          "Content-Security-Policy: default-src 'none'", "X-Content-Type-Options: nosniff"})
        QVERIFY2(answer.contains(header), header);
    const auto body = answer.indexOf("\r\n\r\n") + 4;
    QVERIFY(answer.contains("Content-Length: " + QByteArray::number(answer.size() - body) + "\r\n"));
}

void RedirectListenerTest::responsePageIsTranslated()
{
    Pointed language;
    QVERIFY(QCoreApplication::installTranslator(&language));
    const QByteArray answer = exchange({request("/callback?code=a&state=s")}).answer;
    QCoreApplication::removeTranslator(&language);
    QVERIFY(answer.contains("<html lang=\"fr-CA\">"));
    QVERIFY(answer.contains("<h1>«&lt;é&gt;» &amp; &quot;ça&quot;</h1>"));
    const auto body = answer.indexOf("\r\n\r\n") + 4;
    QVERIFY(answer.contains("Content-Length: " + QByteArray::number(answer.size() - body) + "\r\n"));
}

QTEST_GUILESS_MAIN(RedirectListenerTest)
#include "tst_redirectlistener.moc"
