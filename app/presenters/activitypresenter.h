// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "core/loadstate.h"
#include "domain/roundquery.h"
#include "presenters/roundpeoplemodel.h"
#include "presenters/roundtablemodel.h"

#include <QObject>
#include <QTimer>

namespace Store {
class BackgroundDatabase;
}

namespace Presenters {

/// State of the Activity page: the sync rounds that match filter and search, newest first, and the people
/// affected by the selected round.
/// Lives in the GUI thread; every result arrives by a signal.
class ActivityPresenter : public QObject
{
    Q_OBJECT

public:
    static constexpr int kRoundsAtOnce = 200;

    /// \param database  history of the rounds, read on its own thread; must outlive the presenter
    /// \param clock  current time; must outlive the presenter
    /// \param parent  owner
    ActivityPresenter(Store::BackgroundDatabase &database, const Core::Clock &clock,
                      QObject *parent = nullptr);

    [[nodiscard]] RoundTableModel &rounds() { return m_rounds; }
    [[nodiscard]] RoundPeopleModel &people() { return m_people; }
    [[nodiscard]] Core::LoadState loadState() const { return m_loadState; }
    [[nodiscard]] const Core::Error &error() const { return m_error; }
    /// The chosen round; no value if none is shown.
    [[nodiscard]] std::optional<Domain::RoundRecord> chosen() const;
    /// Whether people() are those of the chosen round; until they are read, the model is empty.
    [[nodiscard]] bool arePeopleRead() const { return m_peopleOf == m_chosen; }
    [[nodiscard]] Domain::RoundFilter filter() const { return m_query.filter; }
    [[nodiscard]] const QString &search() const { return m_query.search; }

    /// Reads the newest rounds. Selects the first one if the selected round is no longer among them, or after
    /// a new search.
    void load();
    /// Selects the rounds to show. Rounds without changes and problems are hidden by default.
    void setFilter(Domain::RoundFilter filter);
    /// Sets words of a name or an address; only rounds that affected such a person are shown. The search
    /// starts after a pause in typing.
    void setSearch(const QString &search);
    void choose(qint64 roundId);
    /// Makes a text of the chosen round. Ends in textMade() or actionFailed().
    void makeText();
    /// Writes the whole history to a CSV file. Ends in exported() or actionFailed().
    void exportTo(const QString &path);

Q_SIGNALS:
    void loadStateChanged();
    void filterChanged(); ///< filter or search
    /// Emitted also when the people of the chosen round have been read.
    void chosenChanged();
    void textMade(const QString &text);
    void exported(int rounds, const QString &path);
    void actionFailed(const Core::Error &error);

private:
    void take(const Domain::RoundQuery &query, const QList<Domain::RoundRecord> &rounds);
    void loadEarlier();
    void readPeople();
    void setLoadState(Core::LoadState state);

    Store::BackgroundDatabase &m_database;
    const Core::Clock &m_clock;
    RoundTableModel m_rounds;
    RoundPeopleModel m_people;
    QTimer m_typing;
    Domain::RoundQuery m_query{Domain::RoundFilter::ChangesOrProblems, {}, 0, kRoundsAtOnce};
    Domain::RoundQuery m_shown; ///< query that the rounds in the table answer
    qint64 m_chosen = 0;
    qint64 m_peopleOf = 0; ///< the round whose people are in the model
    Core::LoadState m_loadState = Core::LoadState::Loading;
    Core::Error m_error;
};

} // namespace Presenters
