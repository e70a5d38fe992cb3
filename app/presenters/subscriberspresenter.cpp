// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/subscriberspresenter.h"

#include "core/try.h"
#include "presenters/onresult.h"
#include "store/directory/subscriberhistory.h"
#include "store/sqlite/backgrounddatabase.h"

namespace Presenters {

namespace {

struct Found
{
    QList<Domain::SubscriberDay> days;
    QDate today;
};

Core::Result<Found> readDays(Store::Database &database)
{
    ASSIGN_OR_RETURN(const auto days, Store::SubscriberHistory(database).days());
    return Found{days, database.now().date()};
}

} // namespace

SubscribersPresenter::SubscribersPresenter(Store::BackgroundDatabase &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
}

SubscribersPresenter::~SubscribersPresenter() = default;

void SubscribersPresenter::load()
{
    if (!m_reader)
        m_reader = m_database.another();
    onResult(this, m_reader->run<Found>(readDays), [this](const Core::Result<Found> &found) {
        if (found) {
            m_periods = subscriberPeriods(found->days, found->today);
            m_summary = subscriberSummary(found->days, found->today);
            m_table.setPeriods(m_periods);
            m_state = m_periods.isEmpty() ? Core::LoadState::Empty : Core::LoadState::Ready;
        } else {
            m_error = found.error();
            m_state = Core::LoadState::Failed;
        }
        Q_EMIT stateChanged();
    });
}

void SubscribersPresenter::refresh()
{
    if (m_reader)
        load();
}

} // namespace Presenters
