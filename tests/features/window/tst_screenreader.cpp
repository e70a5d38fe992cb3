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
#include <QRegularExpression>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
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

/// Controls that a person reaches with Tab; the cells of a table and the choices of a group are reached with
/// the arrows.
bool isTabStop(const Accessible &control)
{
    static const QStringList roles{u"push button"_s, u"toggle button"_s, u"check box"_s,  u"text"_s,
                                   u"combo box"_s,   u"spin button"_s,   u"button menu"_s};
    return control.is(Accessible::Focusable) && control.is(Accessible::Sensitive) &&
           roles.contains(control.role);
}

/// Whether the control is one choice of several side by side, of which Tab reaches only the checked one.
bool isOtherChoice(const QList<Accessible> &all, qsizetype i)
{
    const auto isChoice = [&](qsizetype place) {
        return place >= 0 && place < all.size() && all.at(place).role == "check box"_L1;
    };
    return isChoice(i) && !all.at(i).is(Accessible::Checked) && (isChoice(i - 1) || isChoice(i + 1));
}

/// Whether Tab goes up, or back in the same row. Up and to the right is the next column.
bool goesBackwards(const QRect &from, const QRect &to)
{
    constexpr int kSlack = 4; // px
    if (to.bottom() <= from.top() + kSlack)
        return to.left() < from.right();
    return to.top() + kSlack < from.bottom() && to.right() <= from.left();
}

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
    [[nodiscard]] bool isDrawerOpen() const
    {
        return find(u"push button"_s, u"Close the App Drawer"_s).has_value();
    }
    void logIn();
    [[nodiscard]] QStringList nameless() const;
    void walkWithTab();

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
    walkWithTab();
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
    walkWithTab();
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
    walkWithTab();
    press(u"push button"_s, u"Book"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find(u"label"_s, u"1 booked"_s), kPatience);
}

void ScreenReaderTest::namesEveryControlOfEveryPage()
{
    press(u"push button"_s, u"App Drawer"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isDrawerOpen(), kPatience);
    QCOMPARE(nameless(), QStringList());
    walkWithTab();
    press(u"push button"_s, u"Close the App Drawer"_s);
    for (const QString &page : {u"Home"_s, u"Clients"_s, u"Classes"_s, u"Activity"_s, u"Setup"_s}) {
        openFromDrawer(page);
        QTRY_VERIFY_WITH_TIMEOUT(find(u"filler"_s, page) && !isDrawerOpen(), kPatience);
        QCOMPARE(nameless(), QStringList());
        walkWithTab();
    }
}

// Tab reaches every control that is shown, from the top down, and then begins again.
void ScreenReaderTest::walkWithTab()
{
    if (QTest::currentTestFailed())
        return;
    const auto all = m_reader.shownInFront(u"Listwell"_s);
    QVERIFY(!all.isEmpty());
    // No window manager gives the keyboard to a new window.
    const QString title = QRegularExpression::escape(all.first().name);
    QProcess::execute(u"xdotool"_s,
                      {u"search"_s, u"--onlyvisible"_s, u"--name"_s, u'^' + title + u'$', u"windowfocus"_s});
    QStringList missed;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (isTabStop(all.at(i)) && !isOtherChoice(all, i))
            missed.append(all.at(i).described());
    }
    QList<Accessible> stops;
    const auto isKnown = [&](const Accessible &stop) {
        return std::ranges::any_of(stops, [&](const Accessible &one) { return one.path == stop.path; });
    };
    for (qsizetype presses = 0; presses <= all.size(); ++presses) {
        const auto before = m_reader.focused(all);
        QProcess::execute(u"xdotool"_s, {u"key"_s, u"Tab"_s});
        std::optional<Accessible> now;
        QTRY_VERIFY2_WITH_TIMEOUT((now = m_reader.focused(all)) && (!before || now->path != before->path),
                                  qPrintable(before ? before->described() : u"nothing has the keyboard"_s),
                                  kPatience);
        if (isKnown(*now))
            break;
        stops.append(*now);
        missed.removeOne(now->described());
    }
    QStringList way;
    for (const Accessible &stop : std::as_const(stops))
        way.append(stop.described());
    QVERIFY2(missed.isEmpty(),
             qPrintable(u"not reached: %1; the way: %2"_s.arg(missed.join(u", "_s), way.join(u", "_s))));
    QStringList turns;
    for (qsizetype i = 0; i < stops.size(); ++i) {
        const Accessible &next = stops.at((i + 1) % stops.size());
        if (goesBackwards(m_reader.place(stops.at(i)), m_reader.place(next)))
            turns.append(stops.at(i).described() + u" → "_s + next.described());
    }
    QVERIFY2(turns.size() <= 1, qPrintable(turns.join(u"; "_s)));
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
    QTRY_VERIFY_WITH_TIMEOUT(find(u"push button"_s, u"OK"_s), kPatience);
    QCOMPARE(nameless(), QStringList());
    walkWithTab();
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
