#pragma once

#include "presenters/clienttablemodel.h"

#include <QTimer>

#include <memory>

namespace Presenters {

class ClientImportPresenter;
class ClientProfilePresenter;

/// The Clients page: which clients are shown, the sum that adds up, and what can be done with one client or
/// with all. Lives in the GUI thread; every answer comes by a signal.
class ClientsPresenter : public QObject
{
    Q_OBJECT

public:
    /// What the page has to show.
    enum class Condition {
        Loading,      ///< nothing was read yet
        Empty,        ///< the directory holds no client
        NothingFound, ///< there are clients, but none for this search and filter
        Ready,
        Failed ///< the directory cannot be read; failure() says why
    };

    /// \param database  outlives the presenter
    explicit ClientsPresenter(Store::BackgroundDatabase &database, QObject *parent = nullptr);
    ~ClientsPresenter() override;

    [[nodiscard]] ClientTableModel &clients() { return m_clients; }
    [[nodiscard]] const Store::ClientSum &sum() const { return m_sum; }
    [[nodiscard]] Condition condition() const { return m_condition; }
    [[nodiscard]] const Core::Error &failure() const { return m_failure; }
    [[nodiscard]] const QString &search() const { return m_search; }
    [[nodiscard]] std::optional<Domain::ClientState> stateFilter() const { return m_state; }

    /// Core::Environment::serviceIdentity(), for what the profiles tell of the connection.
    void setService(const QString &service) { m_service = service; }
    /// Reads the directory for the first time, or again after a failure.
    void load();
    /// Something was changed elsewhere (a round, an import): reads again what is shown, keeping the place.
    void refresh();

    /// Words that must all occur, in any order. Asked when the typing pauses.
    void setSearch(const QString &search);
    /// Nothing: the clients of every state.
    void setStateFilter(std::optional<Domain::ClientState> state);

    /// The profile of a client, or of a new one; the caller owns it.
    [[nodiscard]] std::unique_ptr<ClientProfilePresenter> profile(Domain::ClientId id);
    [[nodiscard]] std::unique_ptr<ClientProfilePresenter> newProfile();
    [[nodiscard]] std::unique_ptr<ClientImportPresenter> clientImport();

    /// Ends in clientsChanged() or actionFailed().
    void remove(Domain::ClientId id);
    void setActive(Domain::ClientId id, bool active);
    /// Writes the whole directory as CSV. Ends in exported() or actionFailed().
    void exportTo(const QString &path);

Q_SIGNALS:
    void conditionChanged();
    void sumChanged();
    void filterChanged();
    /// A client was written; what keeps the list in step should look.
    void clientsChanged();
    void exported(int rows, const QString &path);
    /// A profile asks for the one invitation to come back; askedBack() or askBackFailed() is to be called in
    /// answer, and reaches the profile.
    void askBackWanted(Domain::ClientId id);
    void askedBack(Domain::ClientId id);
    void askBackFailed(Domain::ClientId id, const Core::Error &error);
    void actionFailed(const Core::Error &error);

private:
    void ask();
    void readSum();
    void settle();
    void setCondition(Condition condition);
    void write(std::function<Core::Result<bool>(Store::Database &)> work);
    void changed();
    template <typename Presenter> std::unique_ptr<Presenter> watched(std::unique_ptr<Presenter> presenter);

    Store::BackgroundDatabase &m_database;
    QString m_service;
    ClientTableModel m_clients;
    QTimer m_typing;
    QString m_search;
    std::optional<Domain::ClientState> m_state;
    Store::ClientSum m_sum;
    bool m_sumRead = false;
    Condition m_condition = Condition::Loading;
    Core::Error m_failure;
};

} // namespace Presenters
