// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "domain/cliententry.h"
#include "domain/clientquery.h"
#include "presenters/statewording.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

#include <optional>

namespace Store {
class BackgroundDatabase;
}

namespace Presenters {

/// Clients that match one query. The model has as many rows as there are matches, but reads only the pages
/// that are shown. A row that has not been read is blank and fills in later. Lives in the GUI thread; never
/// blocks.
class ClientTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Email, Phone, StudioNumber, State, ColumnCount };
    enum Role {
        ClientIdRole = Qt::UserRole, ///< qint64; 0 until the row has been read
        ToneRole,                    ///< Core::Tone as int, in the column Status
        ActiveRole                   ///< bool
    };

    static constexpr int kPageSize = 100;
    static constexpr int kPagesKept = 12; ///< other pages are dropped and read again when shown

    /// \param database  client directory, accessed on its own thread; must outlive the model
    /// \param parent  owner
    explicit ClientTableModel(Store::BackgroundDatabase &database, QObject *parent = nullptr);

    /// Starts another query and shows its result from the top. The current rows stay until the new ones have
    /// arrived.
    void ask(const Domain::ClientQuery &query);
    /// Shows the same clients in another order, from the top. Does not count them again.
    void setOrder(const Domain::ClientOrder &order);
    /// Sets whether a business is connected; the explanations of the states depend on it.
    void setBusiness(Business business) { m_business = business; }
    /// Reads the visible rows again and keeps the scroll position.
    void refresh();

    /// Entry of a row; std::nullopt if the row has not been read or does not exist.
    [[nodiscard]] std::optional<Domain::ClientEntry> entryAt(int row) const;
    /// Order of which a column is the heading.
    [[nodiscard]] static Domain::ClientOrder::By orderOf(int column);
    [[nodiscard]] static int columnOf(Domain::ClientOrder::By order);
    /// Row of a client; -1 if it is not among the rows that have been read.
    [[nodiscard]] int rowOf(Domain::ClientId id) const;
    /// Whether the result of ask() is pending.
    [[nodiscard]] bool isLoading() const { return m_asking; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The result of ask() or refresh() is in the model.
    void loaded();
    void failed(const Core::Error &error);

private:
    struct Page
    {
        QList<Domain::ClientEntry> entries;
        quint64 lastUsed = 0;
    };
    struct FetchedPages
    {
        int count = 0;
        QHash<int, QList<Domain::ClientEntry>> pages;
    };

    /// Whether the rows are those of another query, or the current ones read again.
    enum class Rows { New, Refreshed };
    /// Whether the number of matches is read again.
    enum class Matches { Count, Counted };
    void read(const QList<int> &pages, Matches matches, Rows rows);
    void readFromTop(Matches matches);
    void take(const FetchedPages &fetched, Rows rows);
    void setCount(int count);
    void requestPage(int page) const;
    void readRequestedPages();
    void forgetUnused(qsizetype kept);
    [[nodiscard]] const Domain::ClientEntry *find(int row) const;
    [[nodiscard]] static QString text(const Domain::ClientEntry &entry, int column);

    Store::BackgroundDatabase &m_database;
    Domain::ClientQuery m_query;
    Business m_business = Business::Unconnected;
    int m_count = 0;
    mutable QHash<int, Page> m_pages;
    mutable quint64 m_tick = 0;
    mutable QList<int> m_requestedPages; ///< pages to read, most recently shown last
    int m_generation = 0;                ///< incremented by each query; results of earlier ones are dropped
    bool m_asking = false;
    bool m_reading = false;      ///< a read of this generation is in progress
    bool m_refreshAgain = false; ///< refresh() was called during a read
};

} // namespace Presenters
