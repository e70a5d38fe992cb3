#pragma once

#include "auth/tokenkeeper.h"
#include "auth/tokenvault.h"
#include "core/clock.h"
#include "presenters/activitypresenter.h"
#include "presenters/classespresenter.h"
#include "presenters/clientspresenter.h"
#include "presenters/connectionpresenter.h"
#include "presenters/listchoicepresenter.h"
#include "store/backgrounddatabase.h"
#include "sync/engine.h"
#include "sync/loginmarks.h"
#include "ui/connectionscreen.h"
#include "ui/mainwindow.h"

#include <QCoroTask>

#include <memory>

namespace Gui {

/// One studio, open in a window: every part that lives as long as the window, made once, in the order in
/// which each needs the ones before it, and taken down in the opposite order. Its end stops a running round.
/// The data directory is the caller's to lock.
class Studio
{
public:
    /// \param practice  this is the practice account
    Studio(const Core::Environment &environment, bool practice);
    ~Studio();

    /// The window first, then the work behind it.
    void open();
    /// After the window's end: a login that the keychain did not take is tried a last time, for a few seconds
    /// at most. \return \p code
    int leave(int code);
    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] ConnectionScreen &connectionScreen() { return m_connectionScreen; }
    [[nodiscard]] Store::BackgroundDatabase &database() { return m_database; }
    [[nodiscard]] Sync::Engine &engine() { return m_engine; }

private:
    void connectParts();
    void openLogFolder(const QString &folder);
    void startEngine();
    QCoro::Task<void> keepAndQuit();

    Core::SystemClock m_clock;
    std::unique_ptr<Auth::TokenVault> m_vault;
    Store::BackgroundDatabase m_database;
    Sync::LoginMarks m_marks;
    Auth::TokenKeeper m_keeper;
    Sync::Engine m_engine;
    Presenters::ClientsPresenter m_clients;
    Presenters::ClassesPresenter m_classes;
    Presenters::ActivityPresenter m_activity;
    Presenters::ListChoicePresenter m_lists;
    Presenters::ConnectionPresenter m_connection;
    MainWindow m_window;
    ConnectionScreen m_connectionScreen;
};

} // namespace Gui
