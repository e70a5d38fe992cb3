// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/importedcontacts.h"

#include "constantcontact/contacts.h"
#include "core/try.h"
#include "domain/address.h"
#include "domain/clientstate.h"
#include "domain/servicelimits.h"
#include "store/directory/addressrecords.h"
#include "sync/members.h"
#include "sync/sentfields.h"
#include "sync/slices.h"

#include <algorithm>

namespace Sync {

using namespace Qt::StringLiterals;
using Core::Result;
using Domain::Contact;

namespace {

QString digitsOf(QString phone)
{
    phone.removeIf([](QChar c) { return !c.isDigit(); });
    return phone;
}

// Whether one of the client's numbers was sent and did not arrive.
bool lacksANumber(const Contact &contact, const Domain::Client &client, const QStringList &sentKeys)
{
    QStringList held;
    for (const QString &phone : *contact.phones)
        held.append(digitsOf(phone));
    const QMap<QString, QString> fields = sentFields(client);
    return std::ranges::any_of(QStringList{u"phone"_s, u"home_phone"_s, u"work_phone"_s},
                               [&](const QString &key) {
                                   return fields.contains(key) && sentKeys.contains(key) &&
                                          !held.contains(digitsOf(fields.value(key)));
                               });
}

Result<void> tellLostPhone(const RoundServices &services, RoundTally &tally, const Contact &contact)
{
    if (!contact.phones || contact.phones->size() < Domain::kMostPhones)
        return {};
    const QString address = Domain::addressKey(contact.address);
    ASSIGN_OR_RETURN(const Domain::AddressView view, Store::AddressRecords(services.database).view(address));
    const Domain::AddressRecord &addressRecord = view.addressRecord;
    const bool isSettled = addressRecord.membership == Domain::Membership::Listed && !addressRecord.isToDo();
    if (!isSettled || !addressRecord.attentionReason.isEmpty() || addressRecord.contact != contact.id)
        return {};
    const Domain::AddressConsent consent = Domain::consentOf(view.holders, addressRecord);
    const auto shown = std::ranges::find_if(
        view.holders, [&](const Domain::AddressHolder &holder) { return consent.shown == holder.client.id; });
    if (shown == view.holders.end() || !lacksANumber(contact, shown->client, addressRecord.sentKeys))
        return {};
    return holdBack(services, tally, shown->client, address, addressRecord.doneRevision, phonesDoNotFit());
}

} // namespace

QCoro::Task<Result<void>> readImportedContacts(const RoundServices &services, const RoundFindings &findings,
                                               RoundTally &tally)
{
    constexpr int kOnePage = 500;
    const bool hasExport = findings.members && findings.members->byId.isEmpty() && findings.memberCount > 0;
    if (tally.imported == 0 || tally.imported > kOnePage || hasExport)
        co_return Result<void>();
    // No withdrawal is sent between the pages: the caller ignores the errors of this step, and would ignore
    // that of a withdrawal too.
    CO_ASSIGN_OR_RETURN(const ConstantContact::AllContacts changed,
                        co_await ConstantContact::readChanged(services.api, findings.startedAt));
    CO_RETURN_IF_ERROR(inSlices(services, changed.records, [&](const Contact &contact) {
        return keepContact(services, Domain::addressKey(contact.address), contact.id, contact.permission);
    }));
    co_return tellLostPhones(services, tally, changed.records);
}

Result<void> tellLostPhones(const RoundServices &services, RoundTally &tally, const QList<Contact> &contacts)
{
    return inSlices(services, contacts,
                    [&](const Contact &contact) { return tellLostPhone(services, tally, contact); });
}

} // namespace Sync
