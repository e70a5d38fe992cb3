// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loadstate.h"
#include "core/result.h"
#include "domain/client.h"
#include "presenters/removedclientsmodel.h"

namespace Store {
class BackgroundDatabase;
}

namespace Presenters {

/// The removed clients, each of whom can be put back. Lives in the GUI thread; every result arrives by a
/// signal.
class RemovedClientsPresenter : public QObject
{
    Q_OBJECT

public:
    /// \param database  client directory, accessed on its own thread; must outlive the presenter
    /// \param parent  owner
    explicit RemovedClientsPresenter(Store::BackgroundDatabase &database, QObject *parent = nullptr);

    /// Ready, Empty, Loading or Failed.
    [[nodiscard]] Core::LoadState state() const { return m_state; }
    [[nodiscard]] const Core::Error &error() const { return m_error; }
    [[nodiscard]] RemovedClientsModel &clients() { return m_clients; }

    void load();
    /// Ends in putBackEnded() or failed().
    void putBack(const Domain::Client &client);
    /// Deletes the client for good. Ends in forgotten() or failed().
    void forget(const Domain::Client &client);

Q_SIGNALS:
    void stateChanged();
    void clientsChanged(); ///< emitted before putBackEnded() and forgotten()
    void putBackEnded(Domain::ClientId id, const QString &sentence);
    void forgotten(const QString &name);
    void failed(const Core::Error &error);

private:
    void setState(Core::LoadState state);

    Store::BackgroundDatabase &m_database;
    RemovedClientsModel m_clients;
    Core::LoadState m_state = Core::LoadState::Loading;
    Core::Error m_error;
};

} // namespace Presenters
