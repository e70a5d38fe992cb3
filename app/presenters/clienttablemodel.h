#pragma once

#include "core/error.h"
#include "store/clientdirectory.h"

#include <QAbstractTableModel>

#include <optional>

namespace Store {
class BackgroundDatabase;
}

namespace Presenters {

/// The clients of one query, as a table of the full length of which only the pages that somebody looks at are
/// read. A row that is not read yet is blank and fills in by itself. Lives in the GUI thread; never waits.
class ClientTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Email, Phone, StudioNumber, State, ColumnCount };
    enum Role {
        ClientIdRole = Qt::UserRole, ///< qint64; 0 while the row is not read
        ToneRole,                    ///< int of Presenters::Tone, in column State
        ActiveRole                   ///< bool
    };

    static constexpr int kPageSize = 100;
    static constexpr int kPagesKept = 12; ///< the rest is forgotten and read again when it is looked at

    /// \param database  outlives the model
    explicit ClientTableModel(Store::BackgroundDatabase &database, QObject *parent = nullptr);

    /// Shows the clients of another question, from the top. The rows of the last one stay until the new ones
    /// are there.
    void ask(const Store::ClientQuery &query);
    /// Reads again what is shown, keeping the place.
    void refresh();

    /// Nothing where the row is not read yet or does not exist.
    [[nodiscard]] std::optional<Store::ClientEntry> entryAt(int row) const;
    /// The row of a client among those that are read; -1 elsewhere.
    [[nodiscard]] int rowOf(Domain::ClientId id) const;
    /// Whether an answer to ask() is awaited.
    [[nodiscard]] bool isLoading() const { return m_asking; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The answer to ask() or refresh() is in the table.
    void loaded();
    void failed(const Core::Error &error);

private:
    struct Page
    {
        QList<Store::ClientEntry> entries;
        quint64 lastUsed = 0;
    };
    struct Answer
    {
        int count = 0;
        QHash<int, QList<Store::ClientEntry>> pages;
    };

    void read(const QList<int> &pages, bool fromTop);
    void take(const Answer &answer, bool fromTop);
    void setCount(int count);
    void want(int page) const;
    void readWanted();
    void forgetUnused(qsizetype kept);
    [[nodiscard]] const Store::ClientEntry *find(int row) const;
    [[nodiscard]] static QString text(const Store::ClientEntry &entry, int column);

    Store::BackgroundDatabase &m_database;
    Store::ClientQuery m_query;
    int m_count = 0;
    mutable QHash<int, Page> m_pages;
    mutable quint64 m_tick = 0;
    mutable QList<int> m_wanted; ///< pages looked at and not read, the newest last
    int m_generation = 0;        ///< raised by each question; answers to an older one are dropped
    bool m_asking = false;
    bool m_reading = false;      ///< a read of this generation is under way
    bool m_refreshAgain = false; ///< a refresh was asked for during one
};

} // namespace Presenters
