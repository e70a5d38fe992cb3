// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/removedclientspresenter.h"

#include "core/try.h"
#include "presenters/onresult.h"
#include "presenters/putbacktext.h"
#include "store/directory/removedclients.h"
#include "store/sqlite/backgrounddatabase.h"

namespace Presenters {

namespace {

struct Found
{
    QList<Domain::RemovedClient> clients;
    QDateTime now;
};

Core::Result<Found> readRemoved(Store::Database &database)
{
    ASSIGN_OR_RETURN(const auto clients, Store::RemovedClients(database).all());
    return Found{clients, database.now()};
}

} // namespace

RemovedClientsPresenter::RemovedClientsPresenter(Store::BackgroundDatabase &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
}

void RemovedClientsPresenter::load()
{
    onResult(this, m_database.run<Found>(readRemoved), [this](const Core::Result<Found> &found) {
        if (!found) {
            m_error = found.error();
            return setState(Core::LoadState::Failed);
        }
        m_clients.setClients(found->clients, found->now);
        setState(found->clients.isEmpty() ? Core::LoadState::Empty : Core::LoadState::Ready);
    });
}

void RemovedClientsPresenter::putBack(const Domain::Client &client)
{
    const auto work = [id = client.id](Store::Database &database) {
        return Store::RemovedClients(database).putBack(id);
    };
    onResult(this, m_database.run<Domain::PutBack>(work),
             [this, id = client.id, name = client.displayName()](const Core::Result<Domain::PutBack> &done) {
                 load();
                 if (!done) {
                     Q_EMIT failed(done.error());
                     return;
                 }
                 Q_EMIT clientsChanged();
                 Q_EMIT putBackEnded(id, putBackText(name, *done));
             });
}

void RemovedClientsPresenter::forget(const Domain::Client &client)
{
    const auto work = [id = client.id](Store::Database &database) {
        return Store::RemovedClients(database).forget(id);
    };
    onResult(this, m_database.run<void>(work),
             [this, name = client.displayName()](const Core::Result<void> &done) {
                 load();
                 if (!done) {
                     Q_EMIT failed(done.error());
                     return;
                 }
                 Q_EMIT clientsChanged();
                 Q_EMIT forgotten(name);
             });
}

void RemovedClientsPresenter::setState(Core::LoadState state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace Presenters
