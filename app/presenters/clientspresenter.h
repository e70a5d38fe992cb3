// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loadstate.h"
#include "core/result.h"
#include "domain/clientsum.h"
#include "presenters/clientactions.h"
#include "presenters/clienttablemodel.h"
#include "presenters/preferences.h"

#include <QTimer>

#include <memory>

namespace Store {
class Database;
}

namespace Presenters {

class ClientDetailsPresenter;
class ClientImportPresenter;
class ClientProfilePresenter;
class DuplicatesPresenter;
class ImportUndoPresenter;
class RemovedClientsPresenter;

/// State of the Clients page: the clients shown, the totals by state, and the actions.
/// Lives in the GUI thread; every result arrives by a signal.
class ClientsPresenter : public QObject
{
    Q_OBJECT

public:
    /// \param database  outlives the presenter
    explicit ClientsPresenter(Store::BackgroundDatabase &database, QObject *parent = nullptr);
    ~ClientsPresenter() override;

    [[nodiscard]] ClientTableModel &clients() { return m_clients; }
    /// What can be done to the selected clients; its changes are followed by clientsChanged().
    [[nodiscard]] ClientActions &actions() { return m_actions; }
    [[nodiscard]] const Domain::ClientSum &sum() const { return m_sum; }
    /// Whether the last import can be undone; known together with the sum.
    [[nodiscard]] bool canUndoImport() const { return m_canUndoImport; }
    /// Number of removed clients who can be put back; known together with the sum.
    [[nodiscard]] int removedCount() const { return m_removedCount; }
    /// Number of pairs of profiles that are likely one person; known some time after the sum.
    [[nodiscard]] int duplicatesCount() const { return m_duplicates.count; }
    /// Whether the last merge of two profiles can be undone; known together with their number.
    [[nodiscard]] bool canUndoMerge() const { return m_duplicates.canUndoMerge; }
    [[nodiscard]] Core::LoadState loadState() const { return m_loadState; }
    [[nodiscard]] const Core::Error &error() const { return m_error; }
    [[nodiscard]] const QString &search() const { return m_search; }
    [[nodiscard]] std::optional<Domain::ClientState> stateFilter() const { return m_state; }

    /// Sets Core::Environment::serviceIdentity(), which the profiles need to explain the sync state.
    void setService(const QString &service) { m_service = service; }
    /// Sets whether a business is connected, which decides what is known about the list.
    void setBusiness(Business business);
    [[nodiscard]] Business business() const { return m_business; }
    /// Reads the directory, also after a failure.
    void load();
    /// Reads the visible rows again and keeps the scroll position. Call after changes made elsewhere, for
    /// example by a sync or an import.
    void refresh();

    /// Sets the search words; a client must match all of them, in any order. The search starts after a pause
    /// in typing.
    void setSearch(const QString &search);
    /// \param state  only clients in this state; std::nullopt for all
    void setStateFilter(std::optional<Domain::ClientState> state);

    [[nodiscard]] const Domain::ClientOrder &order() const { return m_order; }
    /// Shows the clients in another order, from the top, and remembers it.
    void setOrder(const Domain::ClientOrder &order);

    /// Presenter for a client's profile; owned by the caller.
    /// \param id  client; not stored for a new one
    [[nodiscard]] std::unique_ptr<ClientProfilePresenter> profile(Domain::ClientId id);
    /// Presenter for the selected client; owned by the caller, must not outlive this object.
    [[nodiscard]] std::unique_ptr<ClientDetailsPresenter> details();
    /// Choices of the owner for this page.
    [[nodiscard]] Preferences preferences() const;
    [[nodiscard]] std::unique_ptr<ClientImportPresenter> clientImport();
    [[nodiscard]] std::unique_ptr<ImportUndoPresenter> importUndo();
    [[nodiscard]] std::unique_ptr<RemovedClientsPresenter> removedClients();
    [[nodiscard]] std::unique_ptr<DuplicatesPresenter> duplicates();

    /// Passes the result of an invitation to the profile that requested it.
    void takeAskBack(Domain::ClientId id, const Core::Result<void> &asked);
    /// Writes the whole directory to a CSV file. Ends in exported() or exportFailed().
    void exportTo(const QString &path);

Q_SIGNALS:
    void loadStateChanged();
    void sumChanged();
    void duplicatesCounted();
    void filterChanged();
    void orderChanged();
    void businessChanged();
    /// A client was changed, so a sync is due.
    void clientsChanged();
    /// An import was undone, wholly or in part.
    void importUndone();
    void exported(int rows, const QString &path);
    /// A profile requests the single invitation to come back. The receiver reports the result with
    /// takeAskBack().
    void askBackRequested(Domain::ClientId id);
    void askBackEnded(Domain::ClientId id, const Core::Result<void> &asked); ///< for the profile
    void exportFailed(const Core::Error &error);

private:
    struct DuplicatesFound
    {
        int count = 0;
        bool canUndoMerge = false;
    };

    void ask();
    void readSum();
    void countDuplicates();
    void settle();
    void setLoadState(Core::LoadState state);
    void changed();
    template <typename Presenter> std::unique_ptr<Presenter> watched(std::unique_ptr<Presenter> presenter);

    Store::BackgroundDatabase &m_database;
    QString m_service;
    Business m_business = Business::Unconnected;
    ClientTableModel m_clients;
    ClientActions m_actions;
    QTimer m_typing;
    QString m_search;
    std::optional<Domain::ClientState> m_state;
    Domain::ClientOrder m_order;
    Domain::ClientSum m_sum;
    bool m_sumRead = false;
    bool m_canUndoImport = false;
    int m_removedCount = 0;
    DuplicatesFound m_duplicates;
    bool m_isCounting = false;  ///< the duplicates
    bool m_countsAgain = false; ///< clients have changed since the count began
    Core::LoadState m_loadState = Core::LoadState::Loading;
    Core::Error m_error;
};

} // namespace Presenters
