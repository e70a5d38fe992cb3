// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

namespace Store {
class BackgroundDatabase;
}

namespace Presenters {

/// Keeps the search index of a large studio up to date, in short steps on a thread of its own. A small studio
/// has none. An error only delays it, because searches do without. Lives in the GUI thread.
class SearchIndexing : public QObject
{
    Q_OBJECT

public:
    /// \param database  client directory; a separate connection is made from it; must outlive this object
    /// \param parent  owner
    explicit SearchIndexing(Store::BackgroundDatabase &database, QObject *parent = nullptr);
    ~SearchIndexing() override;

    /// Starts to index what has changed. Call it at the start and after changes.
    void update();

Q_SIGNALS:
    /// All changes are in the index, or there is none.
    void finished();

private:
    void takeSlice();
    void finish();

    Store::BackgroundDatabase &m_database;
    std::unique_ptr<Store::BackgroundDatabase> m_worker; ///< made when there is something to index
    bool m_isBusy = false;
    bool m_againAfterwards = false; ///< update() was called meanwhile
};

} // namespace Presenters
