// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/listwell/desktopscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

const QString kService = u"org.freedesktop.portal.Desktop"_s;
const QString kPath = u"/org/freedesktop/portal/desktop"_s;
const QString kSettings = u"org.freedesktop.portal.Settings"_s;
const QString kGroup = u"org.freedesktop.appearance"_s;
const QString kName = u"color-scheme"_s;

/// The portal wraps the value of Read() twice.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopScheme::DesktopScheme(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    qRegisterMetaType<QDBusVariant>(); // connect() finds the type by its name, and fails without it in Qt 6.4
    // From any sender: for a named one, Qt would wait until the bus has said who owns the name.
    bus.connect(QString(), kPath, kSettings, u"SettingChanged"_s, this,
                SLOT(take(QString, QString, QDBusVariant)));
    ask();
}

void DesktopScheme::ask()
{
    QDBusMessage read = QDBusMessage::createMethodCall(kService, kPath, kSettings, u"Read"_s);
    read << kGroup << kName;
    auto *reply = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(read), this);
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this, reply] {
        reply->deleteLater();
        const QDBusPendingReply<QDBusVariant> answer = *reply;
        if (answer.isValid()) // otherwise there is no portal, or it does not know this setting
            take(kGroup, kName, answer.value());
    });
}

void DesktopScheme::take(const QString &group, const QString &name, const QDBusVariant &value)
{
    if (group != kGroup || name != kName)
        return;
    constexpr uint kDark = 1;
    constexpr uint kLight = 2;
    const uint preference = unwrapped(value.variant()).toUInt();
    const auto scheme = preference == kDark    ? Style::Scheme::Dark
                        : preference == kLight ? Style::Scheme::Light
                                               : Style::Scheme::System;
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    Q_EMIT changed();
}

} // namespace Gui
