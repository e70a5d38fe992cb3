// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/clientstate.h"

#include "core/utc.h"

#include <QTest>

#include <algorithm>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using Domain::AddressHolder;
using Domain::AddressRecord;
using Domain::ClientState;
using Domain::Subscription;

namespace {

QDateTime someTime()
{
    const int minute = *rc::gen::inRange(0, 5);
    return Core::utc(QDate(2026, 3, 1), QTime(12, minute));
}

qint64 someRevision()
{
    return *rc::gen::inRange(1, 6);
}

AddressHolder someHolder(qint64 id)
{
    AddressHolder holder;
    holder.client.id.value = id;
    holder.client.email = u"family@example.com"_s;
    holder.client.status = *rc::gen::element(Domain::ClientStatus::Active, Domain::ClientStatus::Deactivated);
    holder.answer.subscribed =
        *rc::gen::element(Subscription::NeverAsked, Subscription::Yes, Subscription::No);
    if (holder.answer.subscribed != Subscription::NeverAsked) {
        holder.answer.at = someTime();
        holder.answer.revision = someRevision();
        holder.answer.address = *rc::gen::element(holder.client.email, u"other@example.com"_s);
        holder.answer.strong = *rc::gen::arbitrary<bool>();
    }
    return holder;
}

QList<AddressHolder> someHolders()
{
    QList<AddressHolder> holders;
    const int count = *rc::gen::inRange(1, 5);
    for (int id = 1; id <= count; ++id)
        holders.append(someHolder(id));
    return holders;
}

AddressRecord someAddressRecord()
{
    using Domain::Membership;
    using Domain::PermissionToSend;
    AddressRecord addressRecord;
    addressRecord.permission = *rc::gen::element(PermissionToSend::Explicit, PermissionToSend::Unsubscribed);
    if (addressRecord.isOptedOut())
        addressRecord.optedOutRevision = someRevision();
    addressRecord.membership = *rc::gen::element(Membership::NotListed, Membership::Listed, Membership::Left);
    if (addressRecord.membership == Membership::Left)
        addressRecord.leftRevision = someRevision();
    if (*rc::gen::arbitrary<bool>())
        addressRecord.attentionReason = u"Refused"_s;
    addressRecord.dirtyRevision = *rc::gen::inRange(0, 2);
    return addressRecord;
}

// Attention also means an undelivered no, or a deactivated client who cannot be taken off the list.
bool isSendable(ClientState state, const QList<AddressHolder> &holders, const AddressRecord &addressRecord)
{
    const bool isShown = Domain::consentOf(holders, addressRecord).shown.has_value();
    return state == ClientState::OnList || (state == ClientState::Attention && isShown);
}

} // namespace

class ClientStatePropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesNotDependOnTheOrderOfTheHolders()
    {
        QVERIFY(rc::check([] {
            const QList<AddressHolder> holders = someHolders();
            QList<AddressHolder> reversed(holders.crbegin(), holders.crend());
            const auto a = Domain::consentOf(holders);
            const auto b = Domain::consentOf(reversed);
            RC_ASSERT(a.answer.subscribed == b.answer.subscribed);
            RC_ASSERT(a.answer.strong == b.answer.strong);
            RC_ASSERT(a.answer.revision == b.answer.revision);
            RC_ASSERT(a.shown == b.shown);
        }));
    }

    void showsAtMostOneHolderOfAnAddress()
    {
        QVERIFY(rc::check([] {
            const QList<AddressHolder> holders = someHolders();
            const AddressRecord addressRecord = someAddressRecord();
            const auto shown =
                std::count_if(holders.cbegin(), holders.cend(), [&](const AddressHolder &holder) {
                    const auto state = Domain::stateOf(holder, holders, addressRecord);
                    return isSendable(state, holders, addressRecord) || state == ClientState::AskedBack;
                });
            RC_ASSERT(shown <= 1);
        }));
    }

    void neverCountsAnOptedOutAddressAsOnTheListOrWaiting()
    {
        QVERIFY(rc::check([] {
            const QList<AddressHolder> holders = someHolders();
            const AddressRecord addressRecord = someAddressRecord();
            RC_PRE(addressRecord.isOptedOut());
            for (const AddressHolder &holder : holders) {
                const auto state = Domain::stateOf(holder, holders, addressRecord);
                RC_ASSERT(!isSendable(state, holders, addressRecord));
                RC_ASSERT(state != ClientState::Waiting);
            }
        }));
    }

    void neverSendsWithoutAYes()
    {
        QVERIFY(rc::check([] {
            const QList<AddressHolder> holders = someHolders();
            const AddressRecord addressRecord = someAddressRecord();
            for (const AddressHolder &holder : holders) {
                const auto state = Domain::stateOf(holder, holders, addressRecord);
                if (isSendable(state, holders, addressRecord) || state == ClientState::Waiting)
                    RC_ASSERT(Domain::consentOf(holders).answer.subscribed == Subscription::Yes);
                if (isSendable(state, holders, addressRecord))
                    RC_ASSERT(holder.answer.subscribed == Subscription::Yes);
            }
        }));
    }
};

QTEST_GUILESS_MAIN(ClientStatePropertiesTest)
#include "tst_clientstate_properties.moc"
