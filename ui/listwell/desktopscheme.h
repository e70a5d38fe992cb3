// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/style.h"

#include <QDBusVariant>
#include <QObject>

namespace Gui {

/// What the desktop prefers, dark or light windows, also while it changes. It is read from the settings
/// portal of the desktop (org.freedesktop.portal.Settings, `org.freedesktop.appearance color-scheme`: 1 is
/// dark, 2 is light, 0 no preference), because Qt 6.4 reads it at the start at best. GUI thread; it never
/// waits for the bus.
class DesktopScheme : public QObject
{
    Q_OBJECT

public:
    explicit DesktopScheme(QObject *parent = nullptr);

    /// \return Light or Dark; System if there is no preference, no portal, or no answer yet
    [[nodiscard]] Style::Scheme scheme() const { return m_scheme; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void take(const QString &group, const QString &name, const QDBusVariant &value);

private:
    void ask();

    Style::Scheme m_scheme = Style::Scheme::System;
};

} // namespace Gui
