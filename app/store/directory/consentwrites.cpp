// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/consentwrites.h"

#include "core/try.h"
#include "domain/address.h"
#include "domain/enumnames.h"
#include "store/directory/clientrows.h"
#include "store/directory/revisions.h"
#include "store/sqlite/storedvalues.h"

namespace Store {

using namespace Qt::StringLiterals;
using Domain::AddressHolder;

namespace {

// The "no" stays with the address even if the profile changes or is deleted before the next round. An
// address that the client used earlier may belong to other clients by now; their "yes" counts.
Core::Result<void> noteOptOut(Database &database, const QStringList &addresses,
                              const Domain::ConsentAnswer &answer)
{
    for (const QString &address : addresses) {
        RETURN_IF_ERROR(database.execute(
            u"UPDATE mailbox SET refused_at = ?, refused_revision = ? WHERE address = ? "
            "AND (refused_at IS NULL OR refused_revision < ?) AND NOT EXISTS (SELECT 1 FROM client "
            "WHERE client.address = mailbox.address AND subscribed = 'yes')"_s,
            {stored(answer.at), answer.revision, address, answer.revision}));
    }
    return {};
}

Core::Result<void> forgetOptOut(Database &database, const QStringList &addresses)
{
    for (const QString &address : addresses) {
        RETURN_IF_ERROR(database.execute(
            u"UPDATE mailbox SET refused_at = NULL, refused_revision = 0 WHERE address = ?"_s, {address}));
    }
    return {};
}

} // namespace

Core::Result<void> setConsentAnswer(Database &database, const QList<AddressHolder> &clients,
                                    Domain::ConsentAnswer answer, const QString &wording)
{
    if (clients.isEmpty())
        return {};
    ASSIGN_OR_RETURN(auto revision, raiseRevision(database));
    if (answer.revision == 0)
        answer.revision = revision;
    const QString word = Domain::toName(answer.subscribed);
    const QString source = Domain::toName(answer.source);
    QStringList addresses;
    for (const AddressHolder &holder : clients) {
        const QString address = Domain::addressKey(holder.client.email);
        const qint64 id = holder.client.id.value;
        RETURN_IF_ERROR(database.execute(
            u"UPDATE client SET subscribed = ?, choice_at = ?, choice_strong = ?, choice_source = ?, "
            "choice_revision = ?, revision = ? WHERE id = ?"_s,
            {word, stored(answer.at), answer.strong ? 1 : 0, source, answer.revision, revision, id}));
        RETURN_IF_ERROR(
            database.execute(u"INSERT INTO consent_entry (at, client_id, address, answer, source, wording) "
                             "VALUES (?, ?, ?, ?, ?, ?)"_s,
                             {stored(answer.at), id, address, word, source, wording}));
        addresses << address << holder.listedAddress;
    }
    if (answer.subscribed == Domain::Subscription::Yes && answer.strong) {
        RETURN_IF_ERROR(forgetOptOut(database, addresses));
    }
    RETURN_IF_ERROR(markToDo(database, addresses, revision));
    const bool refuses = answer.subscribed == Domain::Subscription::No && answer.strong &&
                         answer.source != Domain::ConsentSource::ConstantContact;
    return refuses ? noteOptOut(database, addresses, answer) : Core::Result<void>();
}

Core::Result<void> setConsentAnswerOfPerson(Database &database, const AddressHolder &client,
                                            const Domain::ConsentAnswer &answer, const QString &wording)
{
    const QString address = Domain::addressKey(client.client.email);
    if (answer.subscribed != Domain::Subscription::No || address.isEmpty())
        return setConsentAnswer(database, {client}, answer, wording);
    ASSIGN_OR_RETURN(const auto holders, loadHolders(database, u"address = ?"_s, {address}));
    return setConsentAnswer(database, holders, answer, wording);
}

} // namespace Store
