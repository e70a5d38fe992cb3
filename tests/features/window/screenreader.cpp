// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenreader.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusVariant>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Support {

namespace {

constexpr auto kAccessible = "org.a11y.atspi.Accessible"_L1;
constexpr auto kProperties = "org.freedesktop.DBus.Properties"_L1;

QDBusPendingCall ask(const QDBusConnection &bus, const Accessible &object, QLatin1StringView interface,
                     const QString &method, const QVariantList &arguments = {})
{
    constexpr int kTimeout = 10000; // ms
    QDBusMessage call = QDBusMessage::createMethodCall(object.service, object.path, interface, method);
    call.setArguments(arguments);
    return bus.asyncCall(call, kTimeout);
}

QDBusMessage callTo(const QDBusConnection &bus, const Accessible &object, QLatin1StringView interface,
                    const QString &method, const QVariantList &arguments = {})
{
    QDBusPendingCall call = ask(bus, object, interface, method, arguments);
    call.waitForFinished();
    return call.reply();
}

quint64 statesIn(const QDBusMessage &reply)
{
    constexpr int kBits = 32;
    const auto words = qdbus_cast<QList<uint>>(reply.arguments().constFirst());
    return words.value(0) | (quint64(words.value(1)) << kBits);
}

/// What was asked about an object.
struct Answers
{
    Accessible object;
    QDBusPendingCall name;
    QDBusPendingCall role;
    QDBusPendingCall states;

    /// \return nothing if the object has disappeared meanwhile
    [[nodiscard]] std::optional<Accessible> read()
    {
        for (QDBusPendingCall *call : {&name, &role, &states}) {
            call->waitForFinished();
            if (call->isError())
                return std::nullopt;
        }
        object.name = name.reply().arguments().constFirst().value<QDBusVariant>().variant().toString();
        object.role = role.reply().arguments().constFirst().toString();
        object.states = statesIn(states.reply());
        return object;
    }
};

bool isDialog(const Accessible &object)
{
    return object.role == "dialog"_L1 || object.role == "alert"_L1;
}

} // namespace

bool ScreenReader::start()
{
    const Accessible bus{u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, {}, {}, 0};
    const QDBusConnection session = QDBusConnection::sessionBus();
    (void)callTo(session, bus, kProperties, u"Set"_s,
                 {u"org.a11y.Status"_s, u"IsEnabled"_s, QVariant::fromValue(QDBusVariant(true))});
    const QDBusMessage address = callTo(session, bus, "org.a11y.Bus"_L1, u"GetAddress"_s);
    if (address.type() != QDBusMessage::ReplyMessage)
        return false;
    m_bus = QDBusConnection::connectToBus(address.arguments().value(0).toString(), u"accessibility"_s);
    return m_bus.isConnected();
}

QList<Accessible> ScreenReader::windowsOf(const QString &program) const
{
    QList<Accessible> tops;
    const auto programs = childrenOf(u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/accessible/root"_s);
    for (const Accessible &each : programs) {
        if (each.name == program)
            tops = childrenOf(each.service, each.path);
    }
    tops.removeIf([](const Accessible &top) { return !top.is(Accessible::Showing); });
    std::ranges::stable_partition(tops, isDialog);
    return tops;
}

QList<Accessible> ScreenReader::shown(const QString &program) const
{
    QList<Accessible> all;
    const auto tops = windowsOf(program);
    for (const Accessible &top : tops)
        collect(top, all);
    return all;
}

QList<Accessible> ScreenReader::shownInFront(const QString &program) const
{
    QList<Accessible> all;
    const auto tops = windowsOf(program);
    if (!tops.isEmpty())
        collect(tops.first(), all);
    return all;
}

void ScreenReader::collect(const Accessible &parent, QList<Accessible> &all) const
{
    all.append(parent);
    const auto children = childrenOf(parent.service, parent.path);
    for (const Accessible &child : children) {
        if (child.is(Accessible::Showing))
            collect(child, all);
    }
}

QList<Accessible> ScreenReader::childrenOf(const QString &service, const QString &path) const
{
    QList<Accessible> children;
    const QDBusMessage reply = callTo(m_bus, {service, path, {}, {}, 0}, kAccessible, u"GetChildren"_s);
    if (reply.type() != QDBusMessage::ReplyMessage)
        return children;
    // Asked for at once, so that a table with many cells takes one wait and not hundreds.
    std::vector<Answers> answers;
    const auto list = reply.arguments().constFirst().value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        Accessible child;
        QDBusObjectPath object;
        list.beginStructure();
        list >> child.service >> object;
        list.endStructure();
        child.path = object.path();
        answers.push_back({child, ask(m_bus, child, kProperties, u"Get"_s, {QString(kAccessible), u"Name"_s}),
                           ask(m_bus, child, kAccessible, u"GetRoleName"_s),
                           ask(m_bus, child, kAccessible, u"GetState"_s)});
    }
    list.endArray();
    for (Answers &each : answers) {
        if (const auto child = each.read())
            children.append(*child);
    }
    return children;
}

std::optional<Accessible> ScreenReader::focused(const QList<Accessible> &all) const
{
    std::vector<QDBusPendingCall> asked; // at once, as in childrenOf()
    asked.reserve(all.size());
    for (const Accessible &each : all)
        asked.push_back(ask(m_bus, each, kAccessible, u"GetState"_s));
    std::optional<Accessible> found;
    for (qsizetype i = 0; i < all.size(); ++i) {
        asked[i].waitForFinished();
        if (asked[i].isError())
            continue;
        Accessible now = all.at(i);
        now.states = statesIn(asked[i].reply());
        // Qt also calls the current item of any table or list focused, and a widget before the part that it
        // passes the keyboard on to.
        const bool isItem = now.role == "cell"_L1 || now.role == "list item"_L1;
        if (now.is(Accessible::Focused) && (!found || !isItem))
            found = now;
    }
    return found;
}

QRect ScreenReader::place(const Accessible &object) const
{
    constexpr uint kInWindow = 1;
    const QDBusMessage reply =
        callTo(m_bus, object, "org.a11y.atspi.Component"_L1, u"GetExtents"_s, {kInWindow});
    if (reply.type() != QDBusMessage::ReplyMessage)
        return {};
    const auto extents = reply.arguments().constFirst().value<QDBusArgument>();
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    extents.beginStructure();
    extents >> x >> y >> width >> height;
    extents.endStructure();
    return {x, y, width, height};
}

bool ScreenReader::act(const Accessible &control) const
{
    const QDBusMessage done = callTo(m_bus, control, "org.a11y.atspi.Action"_L1, u"DoAction"_s, {0});
    return done.arguments().value(0).toBool();
}

bool ScreenReader::write(const Accessible &field, const QString &text) const
{
    const QDBusMessage done =
        callTo(m_bus, field, "org.a11y.atspi.EditableText"_L1, u"SetTextContents"_s, {text});
    return done.arguments().value(0).toBool();
}

} // namespace Support
