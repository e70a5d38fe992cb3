#pragma once

#include "presenters/clienttablemodel.h"
#include "store/studioclasses.h"

#include <QTimer>

namespace Presenters {

/// Booking one client into one class, with the question of consent that is put at every booking. "Not now"
/// books and records nothing. Lives in the GUI thread; every answer comes by a signal.
class BookingPresenter : public QObject
{
    Q_OBJECT

public:
    /// \param database  outlives the presenter
    BookingPresenter(Store::BackgroundDatabase &database, const Store::StudioClass &studioClass,
                     QObject *parent = nullptr);

    [[nodiscard]] const Store::StudioClass &studioClass() const { return m_class; }
    /// The clients to choose from, by the search.
    [[nodiscard]] ClientTableModel &clients() { return m_clients; }

    void load();
    /// Words that must all occur, in any order. Asked when the typing pauses.
    void setSearch(const QString &search);
    /// What is on file for the client, as a sentence to show beside the question.
    [[nodiscard]] static QString onFile(const Domain::Client &client);

    /// Books the client and records the answer, both or neither. \param answer  nothing: not now.
    /// Ends in booked() or failed().
    void book(Domain::ClientId client, std::optional<Domain::Subscription> answer);

Q_SIGNALS:
    void loaded();
    void booked();
    void clientsChanged(); ///< before booked(), when an answer was recorded
    void failed(const Core::Error &error);

private:
    void ask();

    Store::BackgroundDatabase &m_database;
    Store::StudioClass m_class;
    ClientTableModel m_clients;
    QTimer m_typing;
    QString m_search;
};

} // namespace Presenters
