// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "auth/tokenmanager.h"
#include "presenters/connectionpresenter.h"
#include "sync/engine.h"
#include "ui/shell/accountmode.h"
#include "ui/shell/connectionscreen.h"

namespace Sync {
class DatabaseLoginMetadata;
}

namespace Presenters {
class FieldMappingPresenter;
}

namespace Gui {

class MainWindow;

/// The parts of a studio that use the API key: tokens, engine, connection presenter and the Setup pages. A
/// new key needs a new ServiceLink; clients, database and window stay. GUI thread.
class ServiceLink
{
public:
    /// Shared parts of the studio; each must outlive the link.
    struct Parts
    {
        const Core::Clock &clock;
        Auth::TokenVault &vault;
        Sync::DatabaseLoginMetadata &loginMetadata;
        Store::BackgroundDatabase &database;
        Presenters::ListChoicePresenter &lists;
        Presenters::FieldMappingPresenter &fieldMapping;
        MainWindow &window;
    };

    ServiceLink(const Core::Environment &environment, const Parts &parts, AccountMode mode);

    /// Starts the engine. Call when the database is ready for use.
    void start();
    [[nodiscard]] Sync::Engine &engine() { return m_engine; }
    [[nodiscard]] Presenters::ConnectionPresenter &connection() { return m_connection; }
    [[nodiscard]] ConnectionScreen &screen() { return m_screen; }

private:
    void answer(Presenters::FieldMappingPresenter &mapping);

    Store::BackgroundDatabase &m_database;
    Auth::TokenManager m_tokenManager;
    Sync::Engine m_engine;
    Presenters::ConnectionPresenter m_connection;
    ConnectionScreen m_screen;
};

} // namespace Gui
