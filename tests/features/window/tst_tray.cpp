// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/opendatabase.h"
#include "store/syncdata/syncstate.h"
#include "support/manualclock.h"
#include "support/privatebus.h"
#include "support/testenvironment.h"
#include "support/xvfb.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30000; // ms; a hidden program waits for the desktop first
constexpr auto kItem = "org.kde.StatusNotifierItem"_L1;
constexpr auto kNotifications = "org.freedesktop.Notifications"_L1;
const QString kNotificationsPath = u"/org/freedesktop/Notifications"_s;

bool haveBus()
{
    return Support::havePrivateBus() && !QStandardPaths::findExecutable(u"xdotool"_s).isEmpty();
}

/// The tray and the notifications of a desktop, as far as Qt calls them.
class Desktop : public QDBusVirtualObject
{
public:
    Desktop()
    {
        m_bus.registerVirtualObject(u"/StatusNotifierWatcher"_s, this);
        m_bus.registerVirtualObject(kNotificationsPath, this);
        m_bus.registerService(u"org.kde.StatusNotifierWatcher"_s);
        m_bus.registerService(kNotifications);
    }

    QString item; ///< service of the icon; empty while there is none
    QList<QVariantList> notifications;

    void click(const QString &icon)
    {
        QDBusMessage call =
            QDBusMessage::createMethodCall(icon, u"/StatusNotifierItem"_s, kItem, u"Activate"_s);
        call << 0 << 0;
        m_bus.asyncCall(call);
    }

    void clickNotification()
    {
        m_bus.send(QDBusMessage::createSignal(kNotificationsPath, kNotifications, u"ActionInvoked"_s)
                   << kNotification << u"default"_s);
    }

    [[nodiscard]] QString toolTip(const QString &icon)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(icon, u"/StatusNotifierItem"_s,
                                                           u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        call << QString(kItem) << u"ToolTip"_s;
        const QDBusReply<QDBusVariant> reply = m_bus.call(call);
        if (!reply.isValid())
            return {};
        // Name of an icon, its pictures, title, text.
        const auto value = reply.value().variant().value<QDBusArgument>();
        QString name;
        QString title;
        value.beginStructure();
        value >> name;
        value.beginArray();
        while (!value.atEnd()) {
            int width = 0;
            int height = 0;
            QByteArray picture;
            value.beginStructure();
            value >> width >> height >> picture;
            value.endStructure();
        }
        value.endArray();
        value >> title;
        return title;
    }

    /// Qt asks for it before it reads the property.
    [[nodiscard]] QString introspect(const QString &) const override
    {
        return u"<interface name=\"org.kde.StatusNotifierWatcher\">"
               "<property name=\"IsStatusNotifierHostRegistered\" type=\"b\" access=\"read\"/>"
               "<method name=\"RegisterStatusNotifierItem\"><arg type=\"s\" direction=\"in\"/></method>"
               "</interface>"_s;
    }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        const QString member = message.member();
        if (member == "Introspect"_L1)
            return false;
        QVariantList answer;
        if (member == "Get"_L1) {
            const bool isHost = message.arguments().value(1) == u"IsStatusNotifierHostRegistered"_s;
            answer << QVariant::fromValue(QDBusVariant(isHost ? QVariant(true) : QVariant(0)));
        } else if (member == "RegisterStatusNotifierItem"_L1) {
            item = message.arguments().value(0).toString();
        } else if (member == "Notify"_L1) {
            notifications.append(message.arguments());
            answer << kNotification;
        }
        return m_bus.send(message.createReply(answer));
    }

private:
    static constexpr uint kNotification = 7;
    QDBusConnection m_bus = QDBusConnection::sessionBus();
};

} // namespace

/// The program in the tray of a desktop. Runs on a private session bus: main() restarts this program under
/// dbus-run-session.
class TrayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!haveBus())
            QSKIP("needs dbus-run-session (dbus) and xdotool");
        QVERIFY(m_display.isRunning());
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desktop.reset(); // first: both use the same paths on the bus
        m_desktop = std::make_unique<Desktop>();
    }

    void showsTheStateAndOpensTheWindow()
    {
        QProcess program;
        start(program, {u"--hidden"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!m_desktop->item.isEmpty(), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop->toolTip(m_desktop->item).section(u'\n', 0, 0),
                                  u"Listwell: Not connected"_s, kPatience);
        QVERIFY(!isWindowShown());
        QVERIFY(m_desktop->notifications.isEmpty());
        m_desktop->click(m_desktop->item);
        QTRY_VERIFY_WITH_TIMEOUT(isWindowShown(), kPatience);
        end(program);
    }

    void notificationLeadsToTheWindow()
    {
        endLogin();
        QProcess program;
        start(program, {u"--hidden"_s});
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop->notifications.size(), 1, kPatience);
        const QVariantList notification = m_desktop->notifications.constFirst();
        QCOMPARE(notification.value(3).toString(), u"The Constant Contact login has ended"_s);
        QVERIFY(!isWindowShown());
        m_desktop->clickNotification();
        QTRY_VERIFY_WITH_TIMEOUT(isWindowShown(), kPatience);
        QCOMPARE(m_desktop->notifications.size(), 1);
        end(program);
    }

private:
    void start(QProcess &program, const QStringList &words)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LISTWELL_DATA_DIR"_s, data());
        environment.insert(u"LISTWELL_TOKEN_STORE"_s, u"file:"_s + m_folder->filePath(u"login"_s));
        environment.insert(u"LISTWELL_CTCT_API"_s, m_service.apiBase.toString());
        environment.insert(u"LISTWELL_CTCT_AUTH"_s, m_service.authorizationBase.toString());
        environment.insert(u"LISTWELL_CTCT_CLIENT_ID"_s, m_service.clientId);
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::ForwardedChannels);
        program.start(QStringLiteral(LISTWELL), words);
        QVERIFY(program.waitForStarted(kPatience));
    }

    void end(QProcess &program)
    {
        program.terminate();
        QVERIFY(program.waitForFinished(kPatience));
        m_desktop.reset();
    }

    /// Stores a connection whose login is no longer valid.
    void endLogin()
    {
        const Support::ManualClock clock;
        const auto database = Store::openDatabase(data(), clock);
        QVERIFY(database);
        Domain::Connection connection;
        connection.account = {u"account"_s, u"Quiet Harbor Yoga"_s};
        connection.service = m_service.serviceIdentity();
        connection.connected = true;
        connection.needsReconnect = true;
        connection.since = clock.now();
        QVERIFY(Store::SyncState(**database).setConnection(connection));
    }

    static bool isWindowShown()
    {
        return QProcess::execute(u"xdotool"_s,
                                 {u"search"_s, u"--onlyvisible"_s, u"--class"_s, u"listwell"_s}) == 0;
    }

    [[nodiscard]] QString data() const { return m_folder->filePath(u"data"_s); }

    Support::Xvfb m_display;
    const Core::Environment m_service = Support::environmentFor(QUrl(u"http://127.0.0.1:1"_s), {});
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desktop> m_desktop;
};

int main(int argc, char *argv[])
{
    if (const auto run = Support::runOnPrivateBus(argc, argv))
        return *run;
    const QCoreApplication application(argc, argv);
    TrayTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_tray.moc"
