// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "auth/tokenmanager.h"
#include "presenters/connectionpresenter.h"
#include "presenters/listchoicepresenter.h"
#include "support/memoryvault.h"
#include "support/testdirectory.h"
#include "sync/engine.h"

namespace Support {

/// A studio with a connection that is never started, so that a page keeps the state that a test gives it.
/// Header only, for tests that link listwell_presenters.
struct IdleConnection
{
    TestDirectory studio;
    Core::Environment environment;
    MemoryVault vault;
    Auth::TokenManager tokenManager{environment, vault, studio.clock};
    Sync::Engine engine{environment, tokenManager, studio.clock};
    Presenters::ConnectionPresenter presenter{environment, studio.clock,      vault, tokenManager,
                                              engine,      studio.database(), false};
    Presenters::ListChoicePresenter lists;
};

} // namespace Support
