// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/duplicatespresenter.h"

#include "core/try.h"
#include "presenters/onresult.h"
#include "store/directory/clientdirectory.h"
#include "store/directory/consentledger.h"
#include "store/directory/customfields.h"
#include "store/directory/duplicates.h"
#include "store/directory/mergeundo.h"
#include "store/sqlite/backgrounddatabase.h"

namespace Presenters {

using Core::LoadState;
using Core::Result;
using Domain::ClientId;
using Domain::DuplicatePair;

namespace {

bool isSamePair(const DuplicatePair &one, const DuplicatePair &other)
{
    return one.older.client.id == other.older.client.id && one.newer.client.id == other.newer.client.id;
}

/// The profiles as they are now, with their answers.
Result<ProfileComparison> readComparison(Store::Database &database, const DuplicatePair &pair)
{
    ProfileComparison read;
    RETURN_IF_ERROR(database.snapshot([&]() -> Result<void> {
        const Store::ClientDirectory directory(database);
        const Store::ConsentLedger ledger(database);
        ASSIGN_OR_RETURN(auto older, directory.entry(pair.older.client.id));
        ASSIGN_OR_RETURN(auto newer, directory.entry(pair.newer.client.id));
        read.pair = {older, newer, pair.same};
        ASSIGN_OR_RETURN(read.olderAnswers, ledger.ofClient(older.client.id));
        ASSIGN_OR_RETURN(read.newerAnswers, ledger.ofClient(newer.client.id));
        ASSIGN_OR_RETURN(read.fields, Store::CustomFields(database).all());
        return {};
    }));
    return read;
}

} // namespace

DuplicatesPresenter::DuplicatesPresenter(Store::BackgroundDatabase &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
}

void DuplicatesPresenter::load()
{
    const auto work = [](Store::Database &database) -> Result<Read> {
        ASSIGN_OR_RETURN(const auto pairs, Store::Duplicates(database).pairs(kMostPairs));
        ASSIGN_OR_RETURN(const auto merge, Store::undoableMerge(database));
        return Read{pairs, merge.has_value()};
    };
    onResult(this, m_database.run<Read>(work), [this](const Result<Read> &read) { take(read); });
}

void DuplicatesPresenter::take(const Result<Read> &read)
{
    m_chosen.reset();
    m_comparison.reset();
    m_isBusy = false;
    m_pairs.setPairs(read ? read->pairs : QList<DuplicatePair>());
    m_canUndoMerge = read && read->canUndoMerge;
    if (!read)
        m_error = read.error();
    m_state = !read ? LoadState::Failed : read->pairs.isEmpty() ? LoadState::Empty : LoadState::Ready;
    Q_EMIT stateChanged();
    Q_EMIT busyChanged();
}

void DuplicatesPresenter::choose(int row)
{
    m_chosen = m_pairs.pairAt(row);
    m_comparison.reset();
    Q_EMIT comparisonChanged();
    if (!m_chosen)
        return;
    const DuplicatePair pair = *m_chosen;
    const auto work = [pair](Store::Database &database) { return readComparison(database, pair); };
    onResult(this, m_database.run<ProfileComparison>(work),
             [this, pair](const Result<ProfileComparison> &read) {
                 if (!m_chosen || !isSamePair(*m_chosen, pair))
                     return; // another pair was chosen meanwhile
                 if (!read) {
                     if (read.error().kind == Core::Error::Kind::NotFound)
                         load(); // one of them was removed meanwhile
                     Q_EMIT failed(read.error());
                     return;
                 }
                 m_comparison = *read;
                 Q_EMIT comparisonChanged();
             });
}

void DuplicatesPresenter::merge(Remaining remaining)
{
    if (!m_comparison)
        return;
    const ClientId older = m_comparison->pair.older.client.id;
    const ClientId newer = m_comparison->pair.newer.client.id;
    const QString name = m_comparison->pair.older.client.displayName();
    const bool staysOlder = remaining == Remaining::Older;
    const ClientId from = staysOlder ? newer : older;
    const ClientId into = staysOlder ? older : newer;
    decide([from,
            into](Store::Database &database) { return Store::ClientDirectory(database).merge(from, into); },
           [this, name] {
               Q_EMIT clientsChanged();
               Q_EMIT merged(name);
           });
}

void DuplicatesPresenter::markDistinct()
{
    if (!m_comparison)
        return;
    const QString name = m_comparison->pair.older.client.displayName();
    const ClientId one = m_comparison->pair.older.client.id;
    const ClientId other = m_comparison->pair.newer.client.id;
    decide([one, other](
               Store::Database &database) { return Store::Duplicates(database).markDistinct(one, other); },
           [this, name] { Q_EMIT markedDistinct(name); });
}

void DuplicatesPresenter::undoMerge()
{
    decide(
        [](Store::Database &database) -> Result<void> {
            const auto undone = Store::undoMerge(database);
            return undone ? Result<void>() : undone.error();
        },
        [this] {
            Q_EMIT clientsChanged();
            Q_EMIT mergeUndone();
        });
}

void DuplicatesPresenter::decide(const std::function<Result<void>(Store::Database &)> &work,
                                 const std::function<void()> &then)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    Q_EMIT busyChanged();
    onResult(this, m_database.run<void>(work), [this, then](const Result<void> &done) {
        load();
        if (done)
            then();
        else
            Q_EMIT failed(done.error());
    });
}

} // namespace Presenters
