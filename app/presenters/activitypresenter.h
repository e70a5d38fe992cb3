// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "core/loadstate.h"
#include "presenters/roundpeoplemodel.h"
#include "presenters/roundtablemodel.h"

#include <QObject>

namespace Store {
class BackgroundDatabase;
}

namespace Presenters {

/// State of the Activity page: the sync rounds, newest first, and the people affected by the selected round.
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

    /// Reads the newest rounds. Selects the first one if the selected round is no longer among them.
    void load();
    /// Shows or hides rounds that changed nothing. They are hidden by default.
    void setQuietShown(bool shown);
    void choose(qint64 roundId);

Q_SIGNALS:
    void loadStateChanged();
    /// Emitted also when the people of the chosen round have been read.
    void chosenChanged();
    void actionFailed(const Core::Error &error);

private:
    void loadEarlier();
    void readPeople();
    void setLoadState(Core::LoadState state);

    Store::BackgroundDatabase &m_database;
    const Core::Clock &m_clock;
    RoundTableModel m_rounds;
    RoundPeopleModel m_people;
    Domain::RoundsShown m_shown = Domain::RoundsShown::Eventful;
    qint64 m_chosen = 0;
    qint64 m_peopleOf = 0; ///< the round whose people are in the model
    Core::LoadState m_loadState = Core::LoadState::Loading;
    Core::Error m_error;
};

} // namespace Presenters
