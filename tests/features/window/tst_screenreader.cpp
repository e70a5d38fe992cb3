// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenreader.h"

#include "support/practicelogin.h"
#include "support/privatebus.h"
#include "support/xvfb.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using Support::Accessible;

namespace {

constexpr int kPatience = 30000; // ms

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

/// The owner's journey in the real program on a display of its own, heard and operated only over AT-SPI, as
/// by a person with a screen reader. main() restarts this program on a private session bus.
class ScreenReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();

    void connectsAndSaves();
    void addsAClient();
    void booksAClient();
    void namesEveryControlOfEveryPage();
    void disconnects();

private:
    [[nodiscard]] std::optional<Accessible> find(const QString &role, const QString &name) const;
    void press(const QString &role, const QString &name);
    void write(const QString &label, const QString &text);
    void openFromDrawer(const QString &name);
    void logIn();
    [[nodiscard]] QStringList nameless() const;

    const quint16 m_port = freePort();
    Support::PracticeServer m_server{Support::PracticeServer::Pace::Fast,
                                     {u"--redirect-uri"_s, u"http://localhost:%1/callback"_s.arg(m_port)}};
    QTemporaryDir m_folder;
    QProcess m_program;
    Support::ScreenReader m_reader;
};

void ScreenReaderTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.errorOutput()));
    QVERIFY2(m_reader.start(), "there is no accessibility bus: install the package at-spi2-core");
    // The browser writes its address into a file.
    QFile browser(m_folder.filePath(u"xdg-open"_s));
    QVERIFY(browser.open(QIODevice::WriteOnly));
    browser.write("#!/bin/sh\nprintf %s \"$1\" >\"" + m_folder.filePath(u"opened.part"_s).toUtf8() +
                  "\" && mv \"" + m_folder.filePath(u"opened.part"_s).toUtf8() + "\" \"" +
                  m_folder.filePath(u"opened"_s).toUtf8() + "\"\n");
    browser.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    browser.close();

    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, m_folder.path() + u':' + environment.value(u"PATH"_s));
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    environment.insert(u"LISTWELL_CTCT_API"_s, m_server.api().toString());
    environment.insert(u"LISTWELL_CTCT_AUTH"_s, m_server.auth().toString());
    environment.insert(u"LISTWELL_CTCT_CLIENT_ID"_s, m_server.clientId());
    environment.insert(u"LISTWELL_REDIRECT_PORTS"_s, QString::number(m_port));
    environment.insert(u"LISTWELL_TOKEN_STORE"_s, "file:"_L1 + m_folder.filePath(u"login"_s));
    environment.insert(u"LISTWELL_TIME_SCALE"_s, u"0.05"_s);
    m_program.setProcessEnvironment(environment);
    m_program.setProcessChannelMode(QProcess::ForwardedChannels);
    m_program.start(QStringLiteral(LISTWELL), {u"--data-dir"_s, m_folder.filePath(u"data"_s)});
    QVERIFY(m_program.waitForStarted(kPatience));
    QTRY_VERIFY_WITH_TIMEOUT(find(u"push button"_s, u"App Drawer"_s), kPatience);
}

// What a failed step would have heard.
void ScreenReaderTest::cleanup()
{
    if (!QTest::currentTestFailed())
        return;
    const auto all = m_reader.shown(u"Listwell"_s);
    for (const Accessible &each : all)
        qInfo().noquote() << each.described();
}

void ScreenReaderTest::cleanupTestCase()
{
    m_program.terminate();
    if (!m_program.waitForFinished(kPatience))
        m_program.kill();
}

std::optional<Accessible> ScreenReaderTest::find(const QString &role, const QString &name) const
{
    const auto all = m_reader.shown(u"Listwell"_s);
    for (const Accessible &each : all) {
        if (each.role == role && each.name.startsWith(name))
            return each;
    }
    return std::nullopt;
}

void ScreenReaderTest::press(const QString &role, const QString &name)
{
    if (QTest::currentTestFailed())
        return; // after an earlier step
    std::optional<Accessible> control;
    QTRY_VERIFY2_WITH_TIMEOUT((control = find(role, name)) && control->is(Accessible::Sensitive),
                              qPrintable(name), kPatience);
    QVERIFY2(m_reader.act(*control), qPrintable(control->described()));
}

void ScreenReaderTest::write(const QString &label, const QString &text)
{
    if (QTest::currentTestFailed())
        return; // after an earlier step
    std::optional<Accessible> field;
    QTRY_VERIFY2_WITH_TIMEOUT((field = find(u"text"_s, label)), qPrintable(label), kPatience);
    QVERIFY2(m_reader.write(*field, text), qPrintable(field->described()));
}

void ScreenReaderTest::openFromDrawer(const QString &name)
{
    press(u"push button"_s, u"App Drawer"_s);
    press(u"push button"_s, name);
}

void ScreenReaderTest::logIn()
{
    QFile opened(m_folder.filePath(u"opened"_s));
    QTRY_VERIFY_WITH_TIMEOUT(opened.exists(), kPatience);
    QVERIFY(opened.open(QIODevice::ReadOnly));
    const QUrl redirect =
        Support::PracticeLogin(m_server).submitPages(QUrl(QString::fromUtf8(opened.readAll())));
    QVERIFY(redirect.isValid());
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(redirect)));
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), kPatience);
}

void ScreenReaderTest::connectsAndSaves()
{
    openFromDrawer(u"Setup"_s);
    press(u"push button"_s, u"Integrations"_s);
    press(u"push button"_s, u"Constant Contact"_s);
    press(u"check box"_s, u"Use my browser for the login page"_s);
    QTRY_VERIFY(find(u"check box"_s, u"Use my browser for the login page"_s)->is(Accessible::Checked));
    press(u"push button"_s, u"CONNECT BUSINESS"_s);
    logIn();
    press(u"push button"_s, u"Choose list"_s);
    const QJsonArray lists = m_server.look(u"account"_s).value("lists"_L1).toArray();
    const QString list = lists.at(0).toObject().value("name"_L1).toString();
    press(u"cell"_s, list);
    QCOMPARE(nameless(), QStringList());
    press(u"push button"_s, u"OK"_s);
    press(u"push button"_s, u"SAVE"_s);
    press(u"push button"_s, u"OK"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find(u"push button"_s, u"Sync now"_s), kPatience);
}

void ScreenReaderTest::addsAClient()
{
    openFromDrawer(u"Clients"_s);
    press(u"push button"_s, u"Add client"_s);
    write(u"First name"_s, u"Maya"_s);
    write(u"Last name"_s, u"Lind"_s);
    write(u"E-mail"_s, u"maya.lind@example.com"_s);
    press(u"radio button"_s, u"Yes"_s);
    QCOMPARE(nameless(), QStringList());
    press(u"push button"_s, u"Save"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find(u"cell"_s, u"Maya"_s), kPatience);
}

void ScreenReaderTest::booksAClient()
{
    openFromDrawer(u"Classes"_s);
    press(u"push button"_s, u"Add class"_s);
    write(u"Class"_s, u"Pilates"_s);
    press(u"push button"_s, u"Add class"_s);
    press(u"push button"_s, u"Book a client"_s);
    write(u"Search clients"_s, u"Maya"_s);
    // The table is read anew for what was typed, and an old cell does nothing: a person chooses once more.
    const auto isChosen = [this] { return find(u"label"_s, u"Recorded answer: yes."_s).has_value(); };
    const auto choose = [this] {
        const auto cell = find(u"cell"_s, u"Maya"_s);
        return cell && m_reader.act(*cell);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isChosen() || (choose() && isChosen()), kPatience);
    press(u"radio button"_s, u"Not now"_s);
    QCOMPARE(nameless(), QStringList());
    press(u"push button"_s, u"Book"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find(u"label"_s, u"1 booked"_s), kPatience);
}

void ScreenReaderTest::namesEveryControlOfEveryPage()
{
    for (const QString &page : {u"Home"_s, u"Clients"_s, u"Classes"_s, u"Activity"_s, u"Setup"_s}) {
        openFromDrawer(page);
        QTRY_VERIFY_WITH_TIMEOUT(find(u"filler"_s, page), kPatience);
        QCOMPARE(nameless(), QStringList());
    }
}

// A cell without a value has no name.
QStringList ScreenReaderTest::nameless() const
{
    QStringList found;
    const auto all = m_reader.shown(u"Listwell"_s);
    for (const Accessible &each : all) {
        if (each.is(Accessible::Focusable) && each.name.isEmpty() && each.role != "cell"_L1)
            found.append(each.described());
    }
    return found;
}

void ScreenReaderTest::disconnects()
{
    openFromDrawer(u"Setup"_s);
    press(u"push button"_s, u"Integrations"_s);
    press(u"push button"_s, u"Constant Contact"_s);
    press(u"push button"_s, u"Disconnect"_s);
    press(u"push button"_s, u"OK"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find(u"push button"_s, u"CONNECT BUSINESS"_s), kPatience);
}

int main(int argc, char *argv[])
{
    if (const auto run = Support::runOnPrivateBus(argc, argv))
        return *run;
    const Support::Xvfb display;
    if (!display.isRunning())
        return 1;
    QCoreApplication app(argc, argv);
    ScreenReaderTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_screenreader.moc"
