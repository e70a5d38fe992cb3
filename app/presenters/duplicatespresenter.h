// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loadstate.h"
#include "core/result.h"
#include "presenters/duplicatesmodel.h"
#include "presenters/profilecomparison.h"

#include <functional>
#include <optional>

namespace Store {
class BackgroundDatabase;
class Database;
} // namespace Store

namespace Presenters {

/// Profiles that are likely one person: the pairs, and the comparison of the chosen one, which can be merged
/// or marked as two people. The last merge can be undone. Lives in the GUI thread; every result arrives by a
/// signal.
class DuplicatesPresenter : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostPairs = 500; ///< in the list; the next ones follow when these are decided

    /// Profile that remains after a merge.
    enum class Remaining { Older, Newer };

    /// \param database  client directory, accessed on its own thread; must outlive the presenter
    /// \param parent  owner
    explicit DuplicatesPresenter(Store::BackgroundDatabase &database, QObject *parent = nullptr);

    /// Ready, Empty, Loading or Failed.
    [[nodiscard]] Core::LoadState state() const { return m_state; }
    [[nodiscard]] const Core::Error &error() const { return m_error; }
    [[nodiscard]] DuplicatesModel &pairs() { return m_pairs; }
    /// Comparison of the chosen pair; nothing while it is being read.
    [[nodiscard]] const std::optional<ProfileComparison> &comparison() const { return m_comparison; }
    /// Whether a pair is being merged or marked.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    /// Whether the last merge could be undone when the pairs were read.
    [[nodiscard]] bool canUndoMerge() const { return m_canUndoMerge; }

    void load();
    /// Reads the profiles of a pair. Ends in comparisonChanged() or failed().
    /// \param row  row of pairs()
    void choose(int row);

    /// Merges the chosen pair. Ends in merged() or failed(), and reads the pairs again. Does nothing without
    /// a comparison, or while isBusy().
    void merge(Remaining remaining);
    /// Remembers that the chosen pair is two people. Ends in markedDistinct() or failed(), and reads the
    /// pairs again. Does nothing without a comparison, or while isBusy().
    void markDistinct();
    /// Undoes the last merge. Ends in mergeUndone() or failed(), and reads the pairs again. Does nothing
    /// while isBusy().
    void undoMerge();

Q_SIGNALS:
    void stateChanged(); ///< the pairs were read, or cannot be read
    void comparisonChanged();
    void busyChanged();
    void clientsChanged(); ///< emitted before merged() and mergeUndone()
    void merged(const QString &name);
    void markedDistinct(const QString &name);
    void mergeUndone();
    void failed(const Core::Error &error);

private:
    struct Read
    {
        QList<Domain::DuplicatePair> pairs;
        bool canUndoMerge = false;
    };

    void take(const Core::Result<Read> &read);
    void decide(const std::function<Core::Result<void>(Store::Database &)> &work,
                const std::function<void()> &then);

    Store::BackgroundDatabase &m_database;
    DuplicatesModel m_pairs;
    std::optional<Domain::DuplicatePair> m_chosen;
    std::optional<ProfileComparison> m_comparison;
    bool m_isBusy = false;
    bool m_canUndoMerge = false;
    Core::LoadState m_state = Core::LoadState::Loading;
    Core::Error m_error;
};

} // namespace Presenters
