// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/preferences.h"
#include "support/privatebus.h"
#include "ui/listwell/appearance.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Gui::Appearance;
using Gui::Style;

namespace {

constexpr int kPatience = 30000; // ms
constexpr auto kSettings = "org.freedesktop.portal.Settings"_L1;
const QString kPath = u"/org/freedesktop/portal/desktop"_s;
constexpr uint kNone = 0;
constexpr uint kDark = 1;
constexpr uint kLight = 2;

/// The settings of a desktop, as its portal gives them to programs.
class Desktop : public QDBusVirtualObject
{
public:
    explicit Desktop(uint preference)
        : m_preference(preference)
    {
        m_bus.registerVirtualObject(kPath, this);
        m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }
    ~Desktop() override
    {
        m_bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
        m_bus.unregisterObject(kPath);
        QDBusConnection::disconnectFromBus(u"desktop"_s);
    }

    int asked = 0;

    void turn(uint preference)
    {
        m_preference = preference;
        tell(u"org.freedesktop.appearance"_s, u"color-scheme"_s, preference);
    }
    void tell(const QString &group, const QString &name, uint value)
    {
        m_bus.send(QDBusMessage::createSignal(kPath, kSettings, u"SettingChanged"_s)
                   << group << name << QVariant::fromValue(QDBusVariant(value)));
    }

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        if (message.member() != "Read"_L1)
            return false;
        ++asked;
        const QDBusVariant inner(m_preference);
        return m_bus.send(message.createReply(
            QVariant::fromValue(QDBusVariant(QVariant::fromValue(inner))))); // as the real one, twice
    }

private:
    uint m_preference;
    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s);
};

} // namespace

/// A desktop that turns dark or light while the program runs. Runs on a private session bus: main() restarts
/// this program under dbus-run-session.
class DesktopSchemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!Support::havePrivateBus())
            QSKIP("needs dbus-run-session (dbus)");
    }
    void init() { Style::apply(*qApp, Style::Scheme::Light); }

    void followsTheDesktop()
    {
        Desktop desktop(kDark);
        const Appearance appearance(*qApp);
        QTRY_VERIFY_WITH_TIMEOUT(Style::isDark(), kPatience);
        desktop.turn(kLight);
        QTRY_VERIFY_WITH_TIMEOUT(!Style::isDark(), kPatience);
        desktop.tell(u"org.gnome.desktop.interface"_s, u"color-scheme"_s, kDark);
        desktop.tell(u"org.freedesktop.appearance"_s, u"accent-color"_s, kDark);
        desktop.turn(kDark);
        QTRY_VERIFY_WITH_TIMEOUT(Style::isDark(), kPatience);
        desktop.turn(kNone); // the palette decides, which is light in this test
        QTRY_VERIFY_WITH_TIMEOUT(!Style::isDark(), kPatience);
    }

    void ownersChoiceComesFirst()
    {
        const QTemporaryDir folder;
        Desktop desktop(kDark);
        Appearance appearance(*qApp);
        appearance.keepIn(folder.path());
        appearance.choose(QString::fromLatin1(Appearance::kLight));
        desktop.turn(kLight);
        desktop.turn(kDark);
        QTRY_COMPARE_WITH_TIMEOUT(desktop.asked, 1, kPatience);
        QVERIFY(!Style::isDark());
        appearance.choose({}); // like the desktop again
        QTRY_VERIFY_WITH_TIMEOUT(Style::isDark(), kPatience);
    }

    void iconsTurnWithTheWindow()
    {
        Desktop desktop(kLight);
        const Appearance appearance(*qApp);
        const Gui::IconLabel label(u"people"_s, u"text"_s, 32);
        const QImage light = label.pixmap().toImage();
        desktop.turn(kDark);
        QTRY_VERIFY_WITH_TIMEOUT(Style::isDark(), kPatience);
        QVERIFY(label.pixmap().toImage() != light);
    }

    void staysAsItIsWithoutAPortal()
    {
        const Appearance appearance(*qApp);
        QVERIFY(!Style::isDark());
        Desktop later(kLight); // starts after the program
        later.turn(kDark);
        QTRY_VERIFY_WITH_TIMEOUT(Style::isDark(), kPatience);
    }
};

int main(int argc, char *argv[])
{
    if (const auto run = Support::runOnPrivateBus(argc, argv))
        return *run;
    const QApplication application(argc, argv);
    DesktopSchemeTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_desktopscheme.moc"
