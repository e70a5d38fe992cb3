// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/clientactions.h"

#include "core/try.h"
#include "presenters/onresult.h"
#include "presenters/putbacktext.h"
#include "store/directory/clientdirectory.h"
#include "store/directory/removedclients.h"
#include "store/sqlite/backgrounddatabase.h"

#include <optional>

namespace Presenters {

namespace {

/// What an action came to, client by client.
template <typename T> struct Outcome
{
    QList<T> done;
    std::optional<Core::Error> error; ///< the first one
};

/// Does \p one to each client. Goes on after a client who no longer exists, but not after an error that
/// would meet all the others too.
/// \param one  returns a value, or nothing if this client is as wanted already
template <typename T, typename One>
Core::Result<Outcome<T>> forEach(const QList<Domain::ClientId> &ids, const One &one)
{
    Outcome<T> outcome;
    for (const Domain::ClientId id : ids) {
        const Core::Result<std::optional<T>> done = one(id);
        if (done && *done)
            outcome.done.append(**done);
        if (done)
            continue;
        if (!outcome.error)
            outcome.error = done.error();
        if (done.error().kind != Core::Error::Kind::NotFound)
            break;
    }
    return outcome;
}

} // namespace

ClientActions::ClientActions(Store::BackgroundDatabase &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
}

void ClientActions::remove(const QList<Domain::ClientId> &ids)
{
    using Domain::Client;
    const auto work = [ids](Store::Database &database) {
        return forEach<Client>(ids, [&](Domain::ClientId id) -> Core::Result<std::optional<Client>> {
            Store::ClientDirectory directory(database);
            ASSIGN_OR_RETURN(auto client, directory.client(id));
            RETURN_IF_ERROR(directory.remove(id));
            return std::optional(client);
        });
    };
    onResult(this, m_database.run<Outcome<Client>>(work),
             [this](const Core::Result<Outcome<Client>> &result) {
                 const QList<Client> removed = result ? result->done : QList<Client>();
                 if (!removed.isEmpty()) {
                     Q_EMIT changed();
                     Q_EMIT undoOffered({removed.size() == 1
                                             ? tr("%1 was removed.").arg(removed.first().displayName())
                                             : tr("%n client(s) were removed.", nullptr, int(removed.size())),
                                         [this, removed] { putBack(removed); }});
                 }
                 if (!result || result->error)
                     Q_EMIT failed(result ? *result->error : result.error());
             });
}

void ClientActions::putBack(const QList<Domain::Client> &clients)
{
    using Domain::PutBack;
    QList<Domain::ClientId> ids;
    for (const Domain::Client &client : clients)
        ids.append(client.id);
    const auto work = [ids](Store::Database &database) {
        return forEach<PutBack>(ids, [&](Domain::ClientId id) -> Core::Result<std::optional<PutBack>> {
            ASSIGN_OR_RETURN(const PutBack done, Store::RemovedClients(database).putBack(id));
            return std::optional(done);
        });
    };
    onResult(this, m_database.run<Outcome<PutBack>>(work),
             [this, clients](const Core::Result<Outcome<PutBack>> &result) {
                 if (result && !result->done.isEmpty()) {
                     Q_EMIT changed();
                     Q_EMIT putBackEnded(clients.first().id, clients.size() == 1
                                                                 ? putBackText(clients.first().displayName(),
                                                                               result->done.first())
                                                                 : putBackText(result->done));
                 }
                 if (!result || result->error)
                     Q_EMIT failed(result ? *result->error : result.error());
             });
}

void ClientActions::setStatus(const QList<Domain::ClientId> &ids, Domain::ClientStatus status)
{
    using Domain::ClientStatus;
    const bool isActive = status == ClientStatus::Active;
    const ClientStatus before = isActive ? ClientStatus::Deactivated : ClientStatus::Active;
    changeStatus(ids, status, [this, before, isActive](const QList<Domain::Client> &clients) {
        QString sentence;
        const int count = int(clients.size());
        if (count == 1) {
            sentence = (isActive ? tr("%1 was activated.") : tr("%1 was deactivated."))
                           .arg(clients.first().displayName());
        } else {
            sentence = isActive ? tr("%n client(s) were activated.", nullptr, count)
                                : tr("%n client(s) were deactivated.", nullptr, count);
        }
        QList<Domain::ClientId> changedIds;
        for (const Domain::Client &client : clients)
            changedIds.append(client.id);
        Q_EMIT undoOffered({sentence, [this, before, changedIds] { changeStatus(changedIds, before, {}); }});
    });
}

void ClientActions::changeStatus(const QList<Domain::ClientId> &ids, Domain::ClientStatus status,
                                 const std::function<void(const QList<Domain::Client> &)> &then)
{
    using Domain::Client;
    const auto work = [ids, status](Store::Database &database) {
        return forEach<Client>(ids, [&](Domain::ClientId id) -> Core::Result<std::optional<Client>> {
            std::optional<Client> result;
            RETURN_IF_ERROR(database.patientTransaction([&]() -> Core::Result<void> {
                Store::ClientDirectory directory(database);
                ASSIGN_OR_RETURN(auto client, directory.client(id));
                client.status = status;
                ASSIGN_OR_RETURN(const bool isChanged, directory.update(client));
                result = isChanged ? std::optional(client) : std::nullopt;
                return {};
            }));
            return result;
        });
    };
    onResult(this, m_database.run<Outcome<Client>>(work),
             [this, then](const Core::Result<Outcome<Client>> &result) {
                 if (result && !result->done.isEmpty()) {
                     Q_EMIT changed();
                     if (then)
                         then(result->done);
                 }
                 if (!result || result->error)
                     Q_EMIT failed(result ? *result->error : result.error());
             });
}

} // namespace Presenters
