// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/listwell/appearance.h"

#include "presenters/preferences.h"
#include "ui/widgets/style.h"

#include <QApplication>

namespace Gui {

Appearance::Appearance(QApplication &application)
    : m_application(application)
{
    connect(&m_desktop, &DesktopScheme::changed, this, [this] {
        if (m_chosen.isEmpty())
            apply();
    });
    apply();
}

void Appearance::keepIn(const QString &dataDirectory)
{
    m_dataDirectory = dataDirectory;
    m_chosen = Presenters::Preferences(dataDirectory).appearance();
    if (!m_chosen.isEmpty())
        apply();
}

void Appearance::choose(const QString &scheme)
{
    if (scheme == m_chosen)
        return;
    m_chosen = scheme;
    Presenters::Preferences(m_dataDirectory).setAppearance(scheme);
    apply();
}

void Appearance::apply()
{
    auto scheme = m_desktop.scheme();
    if (m_chosen == QLatin1StringView(kLight))
        scheme = Style::Scheme::Light;
    else if (m_chosen == QLatin1StringView(kDark))
        scheme = Style::Scheme::Dark;
    Style::apply(m_application, scheme);
}

} // namespace Gui
