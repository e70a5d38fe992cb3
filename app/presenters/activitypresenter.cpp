// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/activitypresenter.h"

#include "core/try.h"
#include "presenters/historyfile.h"
#include "presenters/onresult.h"
#include "presenters/roundtext.h"
#include "presenters/typingpause.h"
#include "store/sqlite/backgrounddatabase.h"
#include "store/syncdata/roundhistory.h"

namespace Presenters {

using Domain::RoundQuery;
using Domain::RoundRecord;

namespace {

struct FirstRounds
{
    QList<RoundRecord> rounds;
    bool isAny = true; ///< whether there are rounds at all
};

Core::Result<FirstRounds> readFirst(Store::Database &database, const RoundQuery &query)
{
    const Store::RoundHistory history(database);
    ASSIGN_OR_RETURN(const auto rounds, history.rounds(query));
    if (!rounds.isEmpty())
        return FirstRounds{rounds};
    ASSIGN_OR_RETURN(const auto last, history.last());
    return FirstRounds{{}, last.has_value()};
}

} // namespace

ActivityPresenter::ActivityPresenter(Store::BackgroundDatabase &database, const Core::Clock &clock,
                                     QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_clock(clock)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(&m_typing, &QTimer::timeout, this, &ActivityPresenter::load);
    connect(&m_rounds, &RoundTableModel::earlierRoundsRequested, this, &ActivityPresenter::loadEarlier);
}

std::optional<RoundRecord> ActivityPresenter::chosen() const
{
    return m_rounds.roundAt(m_rounds.rowOf(m_chosen));
}

void ActivityPresenter::load()
{
    m_typing.stop();
    const auto work = [query = m_query](Store::Database &database) { return readFirst(database, query); };
    onResult(this, m_database.run<FirstRounds>(work),
             [this, query = m_query](const Core::Result<FirstRounds> &first) {
                 if (query != m_query)
                     return; // filter or search has changed since; its own result follows
                 if (!first) {
                     m_error = first.error();
                     setLoadState(Core::LoadState::Failed);
                     return;
                 }
                 take(query, first->rounds);
                 if (!first->rounds.isEmpty())
                     setLoadState(Core::LoadState::Ready);
                 else
                     setLoadState(first->isAny ? Core::LoadState::NothingFound : Core::LoadState::Empty);
                 readPeople();
             });
}

void ActivityPresenter::take(const RoundQuery &query, const QList<RoundRecord> &rounds)
{
    const bool isNewSearch = query.search != m_shown.search && !query.search.isEmpty();
    m_shown = query; // first, because a view may request earlier rounds while these are set
    m_rounds.setRounds(rounds, m_clock.now(), rounds.size() < query.limit);
    if (isNewSearch || !chosen())
        m_chosen = rounds.isEmpty() ? 0 : rounds.first().id;
}

void ActivityPresenter::loadEarlier()
{
    RoundQuery query = m_shown;
    query.before = m_rounds.earliest();
    const auto work = [query](Store::Database &database) {
        return Store::RoundHistory(database).rounds(query);
    };
    onResult(this, m_database.run<QList<RoundRecord>>(work),
             [this, query, shown = m_shown](const Core::Result<QList<RoundRecord>> &rounds) {
                 if (shown != m_shown || query.before != m_rounds.earliest())
                     return; // the table has been reloaded since
                 if (!rounds) {
                     Q_EMIT actionFailed(rounds.error());
                     return;
                 }
                 m_rounds.append(*rounds, rounds->size() < query.limit);
             });
}

void ActivityPresenter::setFilter(Domain::RoundFilter filter)
{
    if (std::exchange(m_query.filter, filter) == filter)
        return;
    Q_EMIT filterChanged();
    load();
}

void ActivityPresenter::setSearch(const QString &search)
{
    if (std::exchange(m_query.search, search) == search)
        return;
    m_typing.start();
    Q_EMIT filterChanged();
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
    const QString search = m_shown.search;
    const auto work = [id = m_chosen, search](Store::Database &database) {
        return Store::RoundHistory(database).people(id, search);
    };
    onResult(this, m_database.run<Domain::RoundPeople>(work),
             [this, id = m_chosen, search](const Core::Result<Domain::RoundPeople> &people) {
                 if (id != m_chosen || search != m_shown.search)
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

void ActivityPresenter::makeText()
{
    const auto round = chosen();
    if (!round)
        return;
    const auto work = [round = *round](Store::Database &database) {
        return Store::RoundHistory(database).people(round.id).transform(
            [&](const Domain::RoundPeople &people) { return RoundText::report(round, people.people); });
    };
    onResult(this, m_database.run<QString>(work), [this](const Core::Result<QString> &text) {
        if (text)
            Q_EMIT textMade(*text);
        else
            Q_EMIT actionFailed(text.error());
    });
}

void ActivityPresenter::exportTo(const QString &path)
{
    const auto work = [path](Store::Database &database) { return writeHistoryTo(path, database); };
    onResult(this, m_database.run<int>(work), [this, path](const Core::Result<int> &rounds) {
        if (rounds)
            Q_EMIT exported(*rounds, path);
        else
            Q_EMIT actionFailed(rounds.error());
    });
}

void ActivityPresenter::setLoadState(Core::LoadState state)
{
    if (std::exchange(m_loadState, state) != state || state == Core::LoadState::Failed)
        Q_EMIT loadStateChanged();
}

} // namespace Presenters
