// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/activitypresenter.h"

#include "presenters/onresult.h"
#include "store/sqlite/backgrounddatabase.h"
#include "store/syncdata/roundhistory.h"

namespace Presenters {

using Domain::RoundRecord;
using Domain::RoundResult;

ActivityPresenter::ActivityPresenter(Store::BackgroundDatabase &database, const Core::Clock &clock,
                                     QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_clock(clock)
{
    connect(&m_rounds, &RoundTableModel::earlierRoundsRequested, this, &ActivityPresenter::loadEarlier);
}

std::optional<RoundRecord> ActivityPresenter::chosen() const
{
    return m_rounds.roundAt(m_rounds.rowOf(m_chosen));
}

void ActivityPresenter::load()
{
    const auto work = [shown = m_shown](Store::Database &database) {
        return Store::RoundHistory(database).recent(shown, 0, kRoundsAtOnce);
    };
    onResult(this, m_database.run<QList<RoundRecord>>(work),
             [this, shown = m_shown](const Core::Result<QList<RoundRecord>> &rounds) {
                 if (shown != m_shown)
                     return; // the filter has changed since; its own result follows
                 if (!rounds) {
                     m_error = rounds.error();
                     setLoadState(Core::LoadState::Failed);
                     return;
                 }
                 m_rounds.setRounds(*rounds, m_clock.now(), rounds->size() < kRoundsAtOnce);
                 if (!chosen())
                     m_chosen = rounds->isEmpty() ? 0 : rounds->first().id;
                 setLoadState(rounds->isEmpty() ? Core::LoadState::Empty : Core::LoadState::Ready);
                 readPeople();
             });
}

void ActivityPresenter::loadEarlier()
{
    const qint64 before = m_rounds.earliest();
    const auto work = [shown = m_shown, before](Store::Database &database) {
        return Store::RoundHistory(database).recent(shown, before, kRoundsAtOnce);
    };
    onResult(this, m_database.run<QList<RoundRecord>>(work),
             [this, before](const Core::Result<QList<RoundRecord>> &rounds) {
                 if (before != m_rounds.earliest())
                     return; // the table has been reloaded since
                 if (!rounds) {
                     Q_EMIT actionFailed(rounds.error());
                     return;
                 }
                 m_rounds.append(*rounds, rounds->size() < kRoundsAtOnce);
             });
}

void ActivityPresenter::setQuietShown(bool shown)
{
    m_shown = shown ? Domain::RoundsShown::All : Domain::RoundsShown::Eventful;
    load();
}

void ActivityPresenter::choose(qint64 roundId)
{
    if (m_chosen == roundId)
        return;
    m_chosen = roundId;
    m_people.setPeople({});
    Q_EMIT chosenChanged();
    readPeople();
}

void ActivityPresenter::readPeople()
{
    if (!chosen()) {
        m_people.setPeople({});
        Q_EMIT chosenChanged();
        return;
    }
    const auto work = [id = m_chosen](Store::Database &database) {
        return Store::RoundHistory(database).results(id);
    };
    onResult(this, m_database.run<QList<RoundResult>>(work),
             [this, id = m_chosen](const Core::Result<QList<RoundResult>> &people) {
                 if (id != m_chosen)
                     return;
                 if (!people) {
                     Q_EMIT actionFailed(people.error());
                     return;
                 }
                 m_peopleOf = id;
                 m_people.setPeople(*people);
                 Q_EMIT chosenChanged();
             });
}

void ActivityPresenter::setLoadState(Core::LoadState state)
{
    if (std::exchange(m_loadState, state) != state || state == Core::LoadState::Failed)
        Q_EMIT loadStateChanged();
}

} // namespace Presenters
