// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "domain/address.h"
#include "domain/enumnames.h"
#include "store/directory/clientimport.h"

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using Domain::AddressRecord;
using Domain::ClientId;
using Domain::Subscription;

namespace {

QString someAddress()
{
    return *rc::gen::element(QString(), u"a@example.com"_s, u"B@example.com"_s, u"c@example.com"_s);
}

/// One action of a person or a round on a client of \p ids or on an address.
void doSomething(StoreFixture &store, QList<ClientId> &ids)
{
    const int what = *rc::gen::inRange(0, 11);
    if (what <= 1 || ids.isEmpty()) {
        ids.append(store.addClient(u"Client"_s, someAddress()));
        return;
    }
    const qsizetype place = *rc::gen::inRange<int>(0, static_cast<int>(ids.size()));
    const ClientId id = ids.at(place);
    AddressRecord addressRecord = store.view(someAddress()).addressRecord;
    bool done = true;
    switch (what) {
    case 2:
        store.answer(id, *rc::gen::element(Subscription::Yes, Subscription::No));
        break;
    case 3: {
        auto client = store.client(id);
        client.email = someAddress();
        client.status = *rc::gen::element(Domain::ClientStatus::Active, Domain::ClientStatus::Deactivated);
        done = store.directory().update(client).ok();
        break;
    }
    case 4:
        done = store.directory().remove(id).ok();
        ids.removeAt(place);
        break;
    case 5:
        addressRecord.permission =
            *rc::gen::element(Domain::PermissionToSend::Unsubscribed, Domain::PermissionToSend::Explicit);
        addressRecord.optedOutAt = addressRecord.isOptedOut() ? store.clock.now() : QDateTime();
        break;
    case 6:
        addressRecord.membership = *rc::gen::element(Domain::Membership::Listed, Domain::Membership::Left,
                                                     Domain::Membership::NotListed);
        addressRecord.leftAt = store.clock.now();
        break;
    case 7:
        addressRecord.doneRevision = addressRecord.dirtyRevision;
        addressRecord.attentionReason = *rc::gen::element(QString(), u"Refused"_s);
        break;
    case 8:
        done = store.addressRecords().recordOptOut(addressRecord.address, store.clock.now()).ok();
        break;
    case 9:
        done = store.addressRecords().setListedAddress(id, someAddress()).ok() &&
               store.addressRecords().markToDo(addressRecord.address).ok();
        break;
    default:
        if (*rc::gen::arbitrary<bool>())
            store.startOver({}, {});
        else
            store.forgetAccount({});
        break;
    }
    if (what >= 5 && what <= 7 && !addressRecord.address.isEmpty())
        done = store.addressRecords().save(addressRecord).ok();
    RC_ASSERT(done);
}

/// The expected state of a client, derived from the stored data with the rule in domain.
QString expectedState(StoreFixture &store, const Domain::Client &client)
{
    const auto view = store.view(client.email);
    for (const auto &holder : view.holders) {
        if (holder.client.id == client.id)
            return Domain::toName(Domain::stateOf(holder, view.holders, view.addressRecord));
    }
    return Domain::toName(Domain::ClientState::NoAddress);
}

} // namespace

class ClientDirectoryPropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void totalsAlwaysAddUpAndAgreeWithTheRule()
    {
        StoreFixture store;
        QVERIFY(rc::check([&] {
            for (const auto &table : {u"client"_s, u"mailbox"_s})
                RC_ASSERT(store.database->execute(u"DELETE FROM "_s + table).ok());
            QList<ClientId> ids;
            const int steps = *rc::gen::inRange(1, 25);
            for (int i = 0; i < steps; ++i) {
                store.tick();
                doSomething(store, ids);
            }
            const auto sum = StoreFixture::stored(store.directory().sum());
            RC_ASSERT(sum.clients == static_cast<int>(ids.size()));
            int inStates = 0;
            for (const int count : sum.inState)
                inStates += count;
            RC_ASSERT(inStates == sum.clients);
            const auto entries = StoreFixture::stored(store.directory().clients());
            for (const auto &entry : entries)
                RC_ASSERT(Domain::toName(entry.state) == expectedState(store, entry.client));
        }));
    }
};

QTEST_GUILESS_MAIN(ClientDirectoryPropertiesTest)
#include "tst_clientdirectory_properties.moc"
