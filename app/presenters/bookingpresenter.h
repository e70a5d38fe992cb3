// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/client.h"
#include "domain/studioclass.h"
#include "presenters/clienttablemodel.h"

#include <QTimer>

#include <memory>

namespace Presenters {

class ClientProfilePresenter;

/// Books one client into one class and asks for consent, as at every booking. The answer "Not now" books the
/// client and records no answer. Lives in the GUI thread; every result arrives by a signal.
class BookingPresenter : public QObject
{
    Q_OBJECT

public:
    /// \param database  outlives the presenter
    BookingPresenter(Store::BackgroundDatabase &database, const Domain::StudioClass &studioClass,
                     QObject *parent = nullptr);

    [[nodiscard]] const Domain::StudioClass &studioClass() const { return m_class; }
    /// The clients to choose from, as found by the search.
    [[nodiscard]] ClientTableModel &clients() { return m_clients; }
    /// Text of the consent question to show, which is recorded with the answer.
    [[nodiscard]] const QString &wording() const { return m_wording; }

    void load();
    /// Sets the search words; a client must match all of them, in any order. The search starts after a pause
    /// in typing.
    void setSearch(const QString &search);
    [[nodiscard]] const QString &search() const { return m_search; }
    /// Presenter for a new client, prefilled with what was searched for; owned by the caller. Saving ends in
    /// clientAdded().
    [[nodiscard]] std::unique_ptr<ClientProfilePresenter> newClient();
    /// Sentence about the recorded answer of \p client, shown beside the question.
    [[nodiscard]] static QString onFile(const Domain::Client &client);

    /// Books the client and records the answer in one transaction. Ends in booked() or failed().
    /// \param client  client to book
    /// \param answer  answer to the consent question; std::nullopt for "Not now"
    void book(Domain::ClientId client, std::optional<Domain::Subscription> answer);

Q_SIGNALS:
    void loaded();
    void booked();
    /// A new client was saved and is searched for; search() has changed.
    void clientAdded(Domain::ClientId id);
    void clientsChanged(); ///< a client was added, or, before booked(), an answer was recorded
    void failed(const Core::Error &error);

private:
    void ask();

    Store::BackgroundDatabase &m_database;
    Domain::StudioClass m_class;
    ClientTableModel m_clients;
    QString m_wording; ///< consent question as it was when the booking began
    QTimer m_typing;
    QString m_search;
};

} // namespace Presenters
