// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/listwell/windowmemory.h"

#include "presenters/preferences.h"
#include "ui/shell/mainwindow.h"

#include <array>

namespace Gui {

namespace {

struct PageName
{
    PageId page;
    const char *name;
};

// The welcome page is not stored, because the data decides whether it is shown.
constexpr std::array kNames{PageName{PageId::Home, "home"},
                            PageName{PageId::Clients, "clients"},
                            PageName{PageId::Classes, "classes"},
                            PageName{PageId::Activity, "activity"},
                            PageName{PageId::Setup, "setup"},
                            PageName{PageId::ClientReports, "client_reports"},
                            PageName{PageId::ClientFields, "client_fields"},
                            PageName{PageId::Integrations, "integrations"},
                            PageName{PageId::ConstantContact, "constant_contact"},
                            PageName{PageId::Settings, "settings"}};

} // namespace

WindowMemory::WindowMemory(const QString &dataDirectory)
    : m_dataDirectory(dataDirectory)
{
}

std::optional<PageId> WindowMemory::page() const
{
    const QString kept = Presenters::Preferences(m_dataDirectory).windowPage();
    for (const PageName &entry : kNames) {
        if (kept == QLatin1StringView(entry.name))
            return entry.page;
    }
    return std::nullopt;
}

void WindowMemory::restore(MainWindow &window) const
{
    const QByteArray geometry = Presenters::Preferences(m_dataDirectory).windowGeometry();
    if (!geometry.isEmpty())
        window.restoreGeometry(geometry);
}

void WindowMemory::keep(const MainWindow &window) const
{
    QString page;
    for (const PageName &entry : kNames) {
        if (entry.page == window.currentPage())
            page = QLatin1StringView(entry.name);
    }
    Presenters::Preferences(m_dataDirectory).setWindow(window.saveGeometry(), page);
}

void WindowMemory::forgetPage() const
{
    Presenters::Preferences preferences(m_dataDirectory);
    preferences.setWindow(preferences.windowGeometry(), {});
}

} // namespace Gui
