#include "auth/redirectlistener.h"

#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

bool hasIPv6()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHostIPv6);
}

} // namespace

class TestRedirectListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void acceptsARedirect_data();
    void acceptsARedirect();
    void acceptsARequestInManyPackets();
    void refusesWhatIsNotTheRedirect_data();
    void refusesWhatIsNotTheRedirect();
    void keepsListeningWhenTheQueryIsNotAccepted();
    void refusesAHeadOver8KiB();
    void dropsTheOldestOfTooManyConnections();
    void dropsASilentConnection();
    void listensOnLoopbackOnly();
    void takesTheNextPortWhenOneIsTaken();
    void givesUpAPortWhoseIPv6SideIsTaken();
    void failsWhenEveryPortIsTaken();
    void closedListenerRefusesConnections();
    void answerPageIsSelfContained();

private:
    struct Exchange
    {
        QByteArray answer;
        bool isClosed = false;
    };
    Exchange exchange(const QList<QByteArray> &packets,
                      const QHostAddress &address = QHostAddress::LocalHost);
    [[nodiscard]] QByteArray request(const QByteArray &target) const;

    QList<QByteArray> m_queries;
    bool m_isAccepting = true;
    std::unique_ptr<Auth::RedirectListener> m_listener;
};

void TestRedirectListener::init()
{
    m_queries.clear();
    m_isAccepting = true;
    m_listener = std::make_unique<Auth::RedirectListener>([this](const QByteArray &query) {
        m_queries.append(query);
        if (m_isAccepting)
            m_listener->close();
        return m_isAccepting;
    });
    QVERIFY(m_listener->listen({0}));
}

QByteArray TestRedirectListener::request(const QByteArray &target) const
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(m_listener->port()) +
           "\r\nAccept: */*\r\n\r\n";
}

TestRedirectListener::Exchange TestRedirectListener::exchange(const QList<QByteArray> &packets,
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
        QTest::qWait(1); // lets the listener read each packet for itself
    }
    const bool closed =
        QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 10'000);
    return {socket.readAll(), closed};
}

void TestRedirectListener::acceptsARedirect_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("version");
    QTest::newRow("localhost") << u"127.0.0.1"_s << QByteArray("localhost") << QByteArray("HTTP/1.1");
    QTest::newRow("127.0.0.1") << u"127.0.0.1"_s << QByteArray("127.0.0.1") << QByteArray("HTTP/1.0");
    QTest::newRow("::1") << u"::1"_s << QByteArray("[::1]") << QByteArray("HTTP/1.1");
    QTest::newRow("capitals") << u"127.0.0.1"_s << QByteArray("LocalHost") << QByteArray("HTTP/1.1");
}

void TestRedirectListener::acceptsARedirect()
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

void TestRedirectListener::acceptsARequestInManyPackets()
{
    QList<QByteArray> packets;
    const QByteArray whole = request("/callback?code=a&state=s");
    for (qsizetype i = 0; i < whole.size(); i += 7)
        packets.append(whole.mid(i, 7));
    const Exchange done = exchange(packets);
    QVERIFY(done.answer.startsWith("HTTP/1.1 200 OK\r\n"));
    QCOMPARE(m_queries.size(), 1);
}

void TestRedirectListener::refusesWhatIsNotTheRedirect_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("status");
    const QByteArray host = "Host: localhost:PORT\r\n\r\n";
    const QByteArray bad = "400";
    QTest::newRow("POST") << "POST /callback?code=a&state=s HTTP/1.1\r\n" + host << bad;
    QTest::newRow("HEAD") << "HEAD /callback?code=a&state=s HTTP/1.1\r\n" + host << bad;
    QTest::newRow("another path") << "GET /callback2?code=a HTTP/1.1\r\n" + host << QByteArray("404");
    QTest::newRow("path below") << "GET /callback/?code=a HTTP/1.1\r\n" + host << QByteArray("404");
    QTest::newRow("path encoded") << "GET /c%61llback?code=a HTTP/1.1\r\n" + host << QByteArray("404");
    QTest::newRow("icon") << "GET /favicon.ico HTTP/1.1\r\n" + host << QByteArray("404");
    QTest::newRow("no query") << "GET /callback HTTP/1.1\r\n" + host << bad;
    QTest::newRow("no version") << "GET /callback?code=a\r\n" + host << bad;
    QTest::newRow("short version") << "GET /callback?code=a H\r\n" + host << bad;
    QTest::newRow("HTTP/2 preface") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << bad;
    QTest::newRow("no host") << QByteArray("GET /callback?code=a HTTP/1.1\r\n\r\n") << bad;
    QTest::newRow("another host")
        << QByteArray("GET /callback?code=a HTTP/1.1\r\nHost: evil.example.com:PORT\r\n\r\n") << bad;
    QTest::newRow("host without port")
        << QByteArray("GET /callback?code=a HTTP/1.1\r\nHost: localhost\r\n\r\n") << bad;
    QTest::newRow("two hosts")
        << QByteArray("GET /callback?code=a HTTP/1.1\r\nHost: localhost:PORT\r\nHost: localhost:PORT\r\n\r\n")
        << bad;
    QTest::newRow("garbage") << QByteArray("\x16\x03\x01\0\0\0\r\n\r\n", 10) << bad;
}

void TestRedirectListener::refusesWhatIsNotTheRedirect()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, status);
    text.replace("PORT", QByteArray::number(m_listener->port()));
    const Exchange refused = exchange({text});
    QVERIFY(refused.isClosed);
    QVERIFY2(refused.answer.startsWith("HTTP/1.1 " + status), refused.answer.constData());
    QVERIFY(refused.answer.endsWith("\r\n\r\n")); // no body, nothing echoed
    QVERIFY(m_queries.isEmpty());
    QVERIFY(exchange({request("/callback?code=a&state=s")}).answer.startsWith("HTTP/1.1 200 OK\r\n"));
}

void TestRedirectListener::keepsListeningWhenTheQueryIsNotAccepted()
{
    m_isAccepting = false;
    QVERIFY(exchange({request("/callback?error=access_denied")}).answer.startsWith("HTTP/1.1 400"));
    QVERIFY(m_listener->isListening());
    m_isAccepting = true;
    QVERIFY(exchange({request("/callback?code=a&state=s")}).answer.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(!m_listener->isListening());
}

void TestRedirectListener::refusesAHeadOver8KiB()
{
    QVERIFY(exchange({"GET /callback?" + QByteArray(64 * 1024, 'a')}).isClosed);
    QVERIFY(m_queries.isEmpty());
    QVERIFY(exchange({request("/callback?code=a&state=s")}).answer.startsWith("HTTP/1.1 200 OK\r\n"));
}

void TestRedirectListener::dropsTheOldestOfTooManyConnections()
{
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 30; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QHostAddress::LocalHost, m_listener->port());
    }
    QTRY_COMPARE(sockets.front()->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(exchange({request("/callback?code=a&state=s")}).answer.startsWith("HTTP/1.1 200 OK\r\n"));
}

void TestRedirectListener::dropsASilentConnection()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_listener->port());
    socket.write("GET /callb");
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, 9000);
}

void TestRedirectListener::listensOnLoopbackOnly()
{
    // A listener on every address would hold this one, too.
    QTcpServer everywhereElse;
    QVERIFY(everywhereElse.listen(QHostAddress(u"127.0.0.2"_s), m_listener->port()));
}

void TestRedirectListener::takesTheNextPortWhenOneIsTaken()
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

void TestRedirectListener::givesUpAPortWhoseIPv6SideIsTaken()
{
    QTcpServer other;
    if (!other.listen(QHostAddress::LocalHostIPv6))
        QSKIP("this machine has no IPv6 loopback");
    Auth::RedirectListener listener([](const QByteArray &) { return true; });
    QVERIFY(!listener.listen({other.serverPort()}));
    QVERIFY(!listener.isListening());
}

void TestRedirectListener::failsWhenEveryPortIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    Auth::RedirectListener listener([](const QByteArray &) { return true; });
    const auto listening = listener.listen({other.serverPort()});
    QVERIFY(!listening);
    QCOMPARE(listening.error().kind, Core::Error::Kind::Network);
}

void TestRedirectListener::closedListenerRefusesConnections()
{
    const quint16 port = m_listener->port();
    m_listener->close();
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    QTRY_COMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
}

void TestRedirectListener::answerPageIsSelfContained()
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

QTEST_GUILESS_MAIN(TestRedirectListener)
#include "tst_redirectlistener.moc"
