// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/searchindexing.h"

#include "core/logging.h"
#include "presenters/onresult.h"
#include "store/directory/searchindex.h"
#include "store/sqlite/backgrounddatabase.h"

namespace Presenters {

SearchIndexing::SearchIndexing(Store::BackgroundDatabase &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
}

SearchIndexing::~SearchIndexing() = default;

// The first connection restores a damaged database, so no other one is made before it is open.
void SearchIndexing::update()
{
    m_againAfterwards = m_isBusy;
    if (m_isBusy)
        return;
    m_isBusy = true;
    const auto work = [](Store::Database &database) { return Store::SearchIndex(database).isWorthwhile(); };
    onResult(this, m_database.run<bool>(work), [this](const Core::Result<bool> &worthwhile) {
        if (worthwhile && *worthwhile)
            takeSlice();
        else
            finish();
    });
}

void SearchIndexing::takeSlice()
{
    if (!m_worker)
        m_worker = m_database.another();
    const auto work = [](Store::Database &database) { return Store::SearchIndex(database).update(); };
    onResult(this, m_worker->run<bool>(work), [this](const Core::Result<bool> &remains) {
        if (!remains)
            Core::Log::warning(logStore(), "the search index was not updated", remains.error().kind);
        if (remains && *remains)
            takeSlice();
        else
            finish();
    });
}

void SearchIndexing::finish()
{
    m_isBusy = false;
    if (std::exchange(m_againAfterwards, false))
        update();
    else
        Q_EMIT finished();
}

} // namespace Presenters
