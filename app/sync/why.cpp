// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/why.h"

#include "core/try.h"
#include "domain/address.h"
#include "store/directory/addressrecords.h"
#include "store/directory/clientdirectory.h"
#include "store/directory/consentledger.h"
#include "store/directory/customfields.h"
#include "store/sqlite/database.h"
#include "store/syncdata/roundhistory.h"
#include "store/syncdata/syncstate.h"

#include <QCoreApplication>

#include <algorithm>

namespace Sync {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::Result;
using Domain::AddressHolder;
using Domain::ClientId;

namespace {

Result<Circumstances> circumstancesOf(Store::Database &database, const QString &address,
                                      const QString &service)
{
    const Store::SyncState state(database);
    ASSIGN_OR_RETURN(const auto connection, state.connection());
    ASSIGN_OR_RETURN(const auto list, state.chosenList());
    ASSIGN_OR_RETURN(const auto next, state.nextRound());
    ASSIGN_OR_RETURN(const auto last, Store::RoundHistory(database).last());
    ASSIGN_OR_RETURN(const auto lastAnswer, Store::ConsentLedger(database).latestOf(address));
    ASSIGN_OR_RETURN(const auto fields, Store::CustomFields(database).all());
    ASSIGN_OR_RETURN(const auto changed, Store::CustomFields(database).toPlanAgain());
    ASSIGN_OR_RETURN(const bool inJob, Store::AddressRecords(database).isUnderWay(address));

    Circumstances now;
    now.now = database.now();
    const Domain::Connection known = connection.value_or(Domain::Connection());
    now.connected = known.isConnectedTo(service);
    now.needsReconnect = now.connected && known.needsReconnect;
    now.listChosen = list.has_value();
    now.listName = list.value_or(Domain::ContactList()).name;
    now.lastAnswer = lastAnswer;
    for (const Domain::CustomField &field : fields) {
        if (!field.isSent)
            now.notSent.append(field.label);
    }
    for (const Store::CustomFields::ToPlan &field : changed) {
        if (field.change == Store::FieldChange::Values)
            now.notSent.append(field.label); // not yet
    }
    now.inJob = inJob;
    now.nextRound = next;
    const Domain::RoundRecord round = last.value_or(Domain::RoundRecord());
    now.lastRoundAt = round.finishedAt;
    now.lastErrorKind = round.errorKind;
    now.lastErrorMessage = round.errorMessage;
    return now;
}

// The matching clients, oldest first.
Result<QList<ClientId>> clientsMeant(Store::Database &database, const QString &who)
{
    ASSIGN_OR_RETURN(const Domain::AddressView view, Store::AddressRecords(database).view(who));
    QList<ClientId> meant;
    const Domain::AddressConsent consent = Domain::consentOf(view.holders, view.addressRecord);
    for (const AddressHolder &holder : view.holders) {
        if (holder.client.id == consent.shown)
            meant.prepend(holder.client.id);
        else
            meant.append(holder.client.id);
    }
    if (!meant.isEmpty())
        return meant;
    const Store::ClientDirectory directory(database);
    const ClientId id{who.toLongLong()};
    if (id.isStored() && QString::number(id.value) == who) {
        const Result<Domain::Client> client = directory.client(id);
        if (client)
            return QList<ClientId>{id};
        if (client.error().kind != Error::Kind::NotFound)
            return client.error();
    }
    return directory.withStudioNumber(who);
}

} // namespace

Result<Explained> explainClient(Store::Database &database, ClientId id, const QString &service)
{
    Explained explained;
    const Result<void> read = database.snapshot([&]() -> Result<void> {
        ASSIGN_OR_RETURN(const Domain::Client client, Store::ClientDirectory(database).client(id));
        explained.client = client;
        const QString address = Domain::addressKey(client.email);
        ASSIGN_OR_RETURN(const Domain::AddressView view, Store::AddressRecords(database).view(address));
        ASSIGN_OR_RETURN(const Circumstances now, circumstancesOf(database, address, service));
        const auto found = std::ranges::find_if(
            view.holders, [id](const AddressHolder &holder) { return holder.client.id == id; });
        AddressHolder holder;
        holder.client = client;
        explained.explanation = explain(view, found != view.holders.end() ? *found : holder, now);
        return {};
    });
    if (!read)
        return read.error();
    return explained;
}

Result<Explained> explainWho(Store::Database &database, const QString &who, const QString &service)
{
    ASSIGN_OR_RETURN(const QList<ClientId> meant, clientsMeant(database, who.trimmed()));
    if (meant.isEmpty()) {
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate(
                         "Sync", "There is no client with this e-mail address, Listwell ID or client ID."),
                     {},
                     {}};
    }
    ASSIGN_OR_RETURN(Explained explained, explainClient(database, meant.first(), service));
    QStringList others;
    for (const ClientId other : meant.sliced(1)) {
        ASSIGN_OR_RETURN(const Domain::Client client, Store::ClientDirectory(database).client(other));
        others.append(nameWithoutAddress(client));
    }
    if (!others.isEmpty()) {
        explained.explanation.reason +=
            u' ' + QCoreApplication::translate("Sync", "The address or number also belongs to %1.")
                       .arg(others.join(u", "_s));
    }
    return explained;
}

} // namespace Sync
