// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/clientstate.h"

#include "core/utc.h"
#include "domain/enumnames.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Domain::AddressHolder;
using Domain::AddressRecord;
using Domain::ClientState;
using Domain::Membership;
using Domain::Subscription;

namespace {

QDateTime at(int minute)
{
    return Core::utc(QDate(2026, 3, 1), QTime(12, minute));
}

AddressHolder holder(qint64 id, Subscription answer = Subscription::NeverAsked, int minute = 0,
                     bool strong = true)
{
    AddressHolder holder;
    holder.client.id.value = id;
    holder.client.email = u"family@example.com"_s;
    holder.client.subscribed = answer;
    if (answer != Subscription::NeverAsked)
        holder.answer = {answer,     at(minute),         strong, Domain::ConsentSource::Profile,
                         minute + 1, holder.client.email};
    return holder;
}
AddressHolder weak(qint64 id, Subscription answer, int minute = 0)
{
    return holder(id, answer, minute, false);
}
AddressHolder deactivated(AddressHolder holder)
{
    holder.client.status = Domain::ClientStatus::Deactivated;
    return holder;
}

AddressRecord listed()
{
    AddressRecord addressRecord;
    addressRecord.membership = Membership::Listed;
    return addressRecord;
}
AddressRecord optedOut(int minute)
{
    AddressRecord addressRecord;
    addressRecord.permission = Domain::PermissionToSend::Unsubscribed;
    addressRecord.optedOutAt = at(minute);
    addressRecord.optedOutRevision = minute + 1;
    return addressRecord;
}
AddressRecord left(int minute)
{
    AddressRecord addressRecord;
    addressRecord.membership = Membership::Left;
    addressRecord.leftAt = at(minute);
    addressRecord.leftRevision = minute + 1;
    return addressRecord;
}
AddressRecord toDo(AddressRecord addressRecord)
{
    addressRecord.dirtyRevision = addressRecord.doneRevision + 1;
    return addressRecord;
}
AddressRecord withAttentionReason(AddressRecord addressRecord)
{
    addressRecord.attentionReason = u"Refused"_s;
    return addressRecord;
}

constexpr auto kYes = Subscription::Yes;
constexpr auto kNo = Subscription::No;

} // namespace

class ClientStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheAnswerForTheAddress_data()
    {
        QTest::addColumn<QList<AddressHolder>>("holders");
        QTest::addColumn<Subscription>("answer");
        QTest::addColumn<qint64>("shown"); // 0: none
        const auto row = [](const char *name, const QList<AddressHolder> &holders, Subscription answer,
                            qint64 shown) { QTest::newRow(name) << holders << answer << shown; };
        row("nobody", {}, Subscription::NeverAsked, 0);
        row("never asked", {holder(1)}, Subscription::NeverAsked, 0);
        row("yes", {holder(1, kYes)}, kYes, 1);
        row("no", {holder(1, kNo)}, kNo, 0);
        row("the latest: yes", {holder(1, kNo, 1), holder(2, kYes, 2)}, kYes, 2);
        row("the latest: no", {holder(1, kYes, 1), holder(2, kNo, 2)}, kNo, 0);
        row("no wins at the same time", {holder(1, kYes, 1), holder(2, kNo, 1)}, kNo, 0);
        row("no wins at the same time, other order", {holder(1, kNo, 1), holder(2, kYes, 1)}, kNo, 0);
        row("a weak yes counts", {weak(1, kYes)}, kYes, 1);
        row("in doubt a weak no", {weak(1, kYes, 1), weak(2, kNo, 9)}, kNo, 0);
        row("in doubt a weak no, other order", {weak(1, kNo, 1), weak(2, kYes, 9)}, kNo, 0);
        row("strong yes before a weak no", {holder(1, kYes, 1), weak(2, kNo, 9)}, kYes, 1);
        row("a weak no alone", {weak(1, kNo)}, Subscription::NeverAsked, 0);
        row("strong before weak", {holder(1, kNo, 1), weak(2, kYes, 2)}, kNo, 0);
        row("the oldest profile is shown", {holder(2, kYes, 1), holder(1, kYes, 2), holder(3, kYes, 0)}, kYes,
            1);
        row("a weak yes is shown under a strong one", {weak(1, kYes, 1), holder(2, kYes, 2)}, kYes, 1);
        row("a deactivated one is not shown", {deactivated(holder(1, kYes)), holder(2, kYes)}, kYes, 2);
        row("only a deactivated profile said yes", {deactivated(holder(1, kYes)), holder(2)}, kYes, 0);
    }
    void findsTheAnswerForTheAddress()
    {
        QFETCH(QList<AddressHolder>, holders);
        QFETCH(Subscription, answer);
        QFETCH(qint64, shown);
        const auto consent = Domain::consentOf(holders);
        QCOMPARE(consent.answer.subscribed, answer);
        QCOMPARE(consent.shown.value_or(Domain::ClientId()).value, shown);
    }

    void newYesAfterADepartureIsItsGiversOnly_data()
    {
        QTest::addColumn<qint64>("leftRevision");
        QTest::newRow("left") << qint64(5);
        QTest::newRow("left before schema 5") << qint64(-1'000);
    }
    void newYesAfterADepartureIsItsGiversOnly()
    {
        QFETCH(const qint64, leftRevision);
        AddressRecord addressRecord;
        addressRecord.membership = Domain::Membership::Left;
        addressRecord.leftRevision = leftRevision;
        AddressHolder left = holder(1, kYes);
        left.answer.revision = leftRevision - 1;
        const AddressHolder other = holder(2, kYes, 9);
        QCOMPARE(Domain::consentOf({left, other}, addressRecord).shown, other.client.id);
        QVERIFY(!Domain::consentOf({left, deactivated(other)}, addressRecord).shown);
        // Without a new yes, the state of the one who left says so.
        QCOMPARE(Domain::consentOf({left}, addressRecord).shown, left.client.id);
        QCOMPARE(Domain::stateOf(left, {left}, addressRecord), Domain::ClientState::LeftList);
    }

    void theOwnersChoiceDecidesWhoIsShown_data()
    {
        QTest::addColumn<QList<AddressHolder>>("holders");
        QTest::addColumn<qint64>("shown"); // 0: none
        QTest::addColumn<bool>("isChosen");
        const auto row = [](const char *name, const QList<AddressHolder> &holders, qint64 shown,
                            bool isChosen) { QTest::newRow(name) << holders << shown << isChosen; };
        row("the chosen one", {holder(1, kYes), holder(2, kYes), holder(3, kYes)}, 2, true);
        row("in another order", {holder(2, kYes), holder(1, kYes)}, 2, true);
        row("deactivated", {holder(1, kYes), deactivated(holder(2, kYes))}, 1, false);
        row("never asked", {holder(1, kYes), holder(2)}, 1, false);
        row("said no before", {holder(1, kYes, 2), holder(2, kNo, 1)}, 1, false);
        row("said no last", {holder(1, kYes, 1), holder(2, kNo, 2)}, 0, false);
        row("another one said no", {holder(1, kNo, 2), holder(2, kYes, 1)}, 0, false);
        row("has another address now", {holder(1, kYes), holder(3, kYes)}, 1, false);
        AddressHolder moved = holder(2, kYes);
        moved.answer.address = u"other@example.com"_s;
        row("said yes for another address", {holder(1, kYes), moved}, 1, false);
    }
    void theOwnersChoiceDecidesWhoIsShown()
    {
        QFETCH(QList<AddressHolder>, holders);
        AddressRecord addressRecord;
        addressRecord.chosenClient = {2};
        const auto consent = Domain::consentOf(holders, addressRecord);
        QTEST(consent.shown.value_or(Domain::ClientId()).value, "shown");
        QTEST(consent.isChosen, "isChosen");
    }

    void determinesTheStateOfAClient_data()
    {
        QTest::addColumn<QList<AddressHolder>>("holders"); // the first one's state is tested
        QTest::addColumn<AddressRecord>("addressRecord");
        QTest::addColumn<ClientState>("state");
        const auto row = [](const char *name, const QList<AddressHolder> &holders,
                            const AddressRecord &addressRecord,
                            ClientState state) { QTest::newRow(name) << holders << addressRecord << state; };
        row("never asked", {holder(1)}, {}, ClientState::NoConsent);
        row("weak no", {weak(1, kNo)}, {}, ClientState::Unsubscribed);
        row("no", {holder(1, kNo)}, listed(), ClientState::Unsubscribed);
        row("yes, not sent yet", {holder(1, kYes)}, toDo({}), ClientState::Waiting);
        row("yes, done but not listed", {holder(1, kYes)}, {}, ClientState::Waiting);
        row("yes and listed", {holder(1, kYes)}, listed(), ClientState::OnList);
        row("weak yes and listed", {weak(1, kYes)}, listed(), ClientState::OnList);
        row("listed with a change", {holder(1, kYes)}, toDo(listed()), ClientState::Waiting);
        row("refused", {holder(1, kYes)}, withAttentionReason({}), ClientState::Attention);
        row("listed, change refused", {holder(1, kYes)}, withAttentionReason(listed()),
            ClientState::Attention);
        row("no that could not be delivered", {holder(1, kNo)}, withAttentionReason(toDo(listed())),
            ClientState::Attention);
        row("no that is to be delivered", {holder(1, kNo)}, toDo(listed()), ClientState::Unsubscribed);
        row("a problem is not shown for a no", {holder(1, kNo)}, withAttentionReason({}),
            ClientState::Unsubscribed);

        row("opted out there", {holder(1, kYes, 1)}, optedOut(2), ClientState::Unsubscribed);
        row("opted out at the same time", {holder(1, kYes, 2)}, optedOut(2), ClientState::Unsubscribed);
        row("opted out, never asked", {holder(1)}, optedOut(2), ClientState::Unsubscribed);
        row("asked to come back", {holder(1, kYes, 3)}, optedOut(2), ClientState::AskedBack);
        row("a weak yes does not ask back", {weak(1, kYes, 3)}, optedOut(2), ClientState::Unsubscribed);
        row("another asked to come back", {holder(1), holder(2, kYes, 3)}, optedOut(2),
            ClientState::SharedAddress);
        row("a deactivated one does not ask back", {deactivated(holder(1, kYes, 3))}, optedOut(2),
            ClientState::Unsubscribed);

        row("left the list", {holder(1, kYes, 1)}, left(2), ClientState::LeftList);
        row("left the list, weak yes later", {weak(1, kYes, 3)}, left(2), ClientState::LeftList);
        row("left the list, yes later", {holder(1, kYes, 3)}, left(2), ClientState::Waiting);
        row("left the list, no later", {holder(1, kNo, 3)}, left(2), ClientState::Unsubscribed);

        row("covered by an older profile", {holder(2, kYes), holder(1, kYes)}, listed(),
            ClientState::SharedAddress);
        row("covered though never asked", {holder(1), holder(2, kYes)}, listed(), ClientState::SharedAddress);
        row("unsubscribed with the family", {holder(1, kYes, 1), holder(2, kNo, 2)}, listed(),
            ClientState::Unsubscribed);
        row("never asked, the family unsubscribed", {holder(1), holder(2, kNo, 2)}, {},
            ClientState::Unsubscribed);

        row("deactivated, still listed", {deactivated(holder(1, kYes))}, listed(), ClientState::Waiting);
        row("deactivated, removed from the list", {deactivated(holder(1, kYes))}, {}, ClientState::LeftList);
        row("deactivated, never asked", {deactivated(holder(1))}, {}, ClientState::NoConsent);
        row("never asked, with a deactivated yes", {holder(2), deactivated(holder(1, kYes))}, listed(),
            ClientState::NoConsent);
    }
    void determinesTheStateOfAClient()
    {
        QFETCH(QList<AddressHolder>, holders);
        QFETCH(AddressRecord, addressRecord);
        QFETCH(ClientState, state);
        QCOMPARE(Domain::toName(Domain::stateOf(holders.first(), holders, addressRecord)),
                 Domain::toName(state));
    }

    void reportsThatAClientHasNoAddress()
    {
        AddressHolder nobody = holder(1, kYes);
        nobody.client.email = u"  "_s;
        QCOMPARE(Domain::stateOf(nobody, {nobody}, {}), ClientState::NoAddress);
    }

    void onlyAStrongYesAfterLeavingAllowsAReturn()
    {
        QVERIFY(!Domain::mayReturn(Domain::consentOf({holder(1, kYes, 2)}).answer, left(2)));
        QVERIFY(!Domain::mayReturn(Domain::consentOf({weak(1, kYes, 3)}).answer, left(2)));
        QVERIFY(Domain::mayReturn(Domain::consentOf({holder(1, kYes, 3)}).answer, left(2)));
        QVERIFY(Domain::wantsBack(Domain::consentOf({holder(1, kYes, 3)}), optedOut(2)));
        QVERIFY(!Domain::wantsBack(Domain::consentOf({deactivated(holder(1, kYes, 3))}), optedOut(2)));
    }

    void wrongClockDoesNotChangeTheOrder()
    {
        AddressHolder no = holder(1, kNo, 3);
        no.answer.at = no.answer.at.addYears(-1);
        AddressHolder yes = holder(2, kYes, 2);
        yes.answer.at = yes.answer.at.addYears(1);
        QCOMPARE(Domain::consentOf({no, yes}).answer.subscribed, kNo);
        QVERIFY(!Domain::wantsBack(Domain::consentOf({yes}), optedOut(3)));
        QVERIFY(!Domain::mayReturn(Domain::consentOf({yes}).answer, left(3)));
        AddressRecord refused;
        refused.refusedAt = at(0);
        refused.refusedRevision = 9;
        QCOMPARE(Domain::consentOf({yes}, refused).answer.subscribed, kNo);
    }
};

QTEST_GUILESS_MAIN(ClientStateTest)
#include "tst_clientstate.moc"
