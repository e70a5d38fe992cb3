// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/planner.h"

#include "core/utc.h"
#include "sync/sentfields.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Domain;
using Action = Sync::Step::Action;

namespace {

const QDateTime kMonday = Core::utc(QDate(2026, 9, 7), QTime(9, 0));

// Revisions in the order of the times.
qint64 revisionAt(const QDateTime &at)
{
    return at.toSecsSinceEpoch();
}

ConsentAnswer strong(Subscription answer, const QDateTime &at)
{
    return {answer, at, true, ConsentSource::Profile, revisionAt(at), u"ana@example.com"_s};
}

ConsentAnswer weak(Subscription answer, const QDateTime &at)
{
    return {answer, at, false, ConsentSource::Import, revisionAt(at), u"ana@example.com"_s};
}

AddressHolder holder(qint64 id, const ConsentAnswer &answer, ClientStatus status = ClientStatus::Active)
{
    AddressHolder result;
    result.client.id = {id};
    result.client.firstName = u"Ana"_s;
    result.client.email = u"ana@example.com"_s;
    result.client.status = status;
    result.client.subscribed = answer.subscribed;
    result.answer = answer;
    return result;
}

AddressView viewOf(const QList<AddressHolder> &holders)
{
    AddressView view;
    view.addressRecord.address = u"ana@example.com"_s;
    view.addressRecord.dirtyRevision = 7;
    view.holders = holders;
    return view;
}

// The address record after a round for this client.
void markSent(AddressView &view)
{
    const auto fields = Sync::sentFields(view.holders.first().client);
    view.addressRecord.membership = Membership::Listed;
    view.addressRecord.sentDigest = Sync::digestOf(fields);
    view.addressRecord.sentKeys = fields.keys();
}

} // namespace

/// The consent matrix of one address: the action for each combination of answers, times, and states in
/// Constant Contact.
class PlannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansOneAddress_data();
    void plansOneAddress();
    void containsTheRevisionItWasPlannedFor();
    void clearedFieldIsUpdatedInsteadOfImported();
    void tooLongNameIsOmittedWithAReason();
    void invalidAddressIsHeldWithAReason();
    void contactFollowsAClientWhoChangedTheAddress();
    void contactDoesNotFollowAYesThatStaysWithTheOldAddress();
    void contactOfAClientWhoSaidNoAndChangedTheAddressIsUnsubscribed();
    void contactStaysWithTheRemainingHolders();
    void departureMovesToTheNewAddress();
    void departureDoesNotFollowALaterYes();
    void optOutFollowsThoughADepartureIsOlderThanTheYes();
};

void PlannerTest::plansOneAddress_data()
{
    QTest::addColumn<QList<AddressHolder>>("holders");
    QTest::addColumn<AddressRecord>("addressRecord");
    QTest::addColumn<Action>("expected");

    const ConsentAnswer never;
    const ConsentAnswer yes = strong(Subscription::Yes, kMonday);
    const ConsentAnswer no = strong(Subscription::No, kMonday);
    const QDateTime before = kMonday.addDays(-1);
    const QDateTime after = kMonday.addDays(1);

    const AddressRecord unknown;
    AddressRecord listed;
    listed.membership = Membership::Listed;
    AddressRecord left;
    left.membership = Membership::Left;
    left.leftAt = after;
    left.leftRevision = revisionAt(after);
    AddressRecord leftBefore = left;
    leftBefore.leftAt = before;
    leftBefore.leftRevision = revisionAt(before);
    AddressRecord out;
    out.permission = PermissionToSend::Unsubscribed;
    out.optedOutAt = after;
    out.optedOutRevision = revisionAt(after);
    AddressRecord outBefore = out;
    outBefore.optedOutAt = before;
    outBefore.optedOutRevision = revisionAt(before);
    AddressRecord deleted;
    deleted.removedThere = true;
    deleted.leftAt = after;
    deleted.leftRevision = revisionAt(after);

    const auto row = [](const char *name, const QList<AddressHolder> &holders,
                        const AddressRecord &addressRecord,
                        Action expected) { QTest::newRow(name) << holders << addressRecord << expected; };
    row("R1 never asked, unknown there", {holder(1, never)}, unknown, Action::Hold);
    row("R1 never asked, added to the list by others", {holder(1, never)}, unknown, Action::Hold);
    row("yes, unknown there", {holder(1, yes)}, unknown, Action::Add);
    row("weak yes, unknown there", {holder(1, weak(Subscription::Yes, kMonday))}, unknown, Action::Add);
    row("R10 weak no does not affect others", {holder(1, weak(Subscription::No, kMonday))}, unknown,
        Action::Hold);
    const QList<AddressHolder> inDoubt{holder(1, weak(Subscription::Yes, kMonday)),
                                       holder(2, weak(Subscription::No, kMonday))};
    row("R10 weak yes and weak no, unknown there", inDoubt, unknown, Action::Hold);
    row("R10 weak yes and weak no, listed", inDoubt, listed, Action::RemoveFromList);
    row("yes, listed, changed", {holder(1, yes)}, listed, Action::Update);
    row("R2 yes older than the opt-out", {holder(1, yes)}, out, Action::Hold);
    row("R2 yes newer than the opt-out is invited, not sent", {holder(1, yes)}, outBefore, Action::Hold);
    row("R2 weak yes newer than the opt-out", {holder(1, weak(Subscription::Yes, kMonday))}, outBefore,
        Action::Hold);
    row("R3 yes older than the leaving", {holder(1, yes)}, left, Action::Hold);
    row("R3 a newer yes of the person adds again", {holder(1, yes)}, leftBefore, Action::Add);
    row("R10 a newer yes of a report does not add again", {holder(1, weak(Subscription::Yes, kMonday))},
        leftBefore, Action::Hold);
    row("deleted there", {holder(1, yes)}, deleted, Action::Hold);
    row("withdrawn, unknown there", {holder(1, no)}, unknown, Action::Unsubscribe);
    row("withdrawn, listed", {holder(1, no)}, listed, Action::Unsubscribe);
    row("withdrawn, unsubscribed there", {holder(1, no)}, out, Action::Hold);
    row("R17 withdrawn after an opt-out, which may be that of another address", {holder(1, no)}, outBefore,
        Action::Unsubscribe); // reading the contact shows it
    row("R8 a later no of the family", {holder(1, strong(Subscription::Yes, before)), holder(2, no)}, listed,
        Action::Unsubscribe);
    row("R8 a later yes of the family", {holder(1, strong(Subscription::No, before)), holder(2, yes)},
        unknown, Action::Add);
    row("R8 a report's yes with a no", {holder(1, no), holder(2, weak(Subscription::Yes, after))}, listed,
        Action::Unsubscribe);
    row("R8 yes and no at one moment", {holder(1, yes), holder(2, no)}, listed, Action::Unsubscribe);
    row("R11 deactivated, listed", {holder(1, yes, ClientStatus::Deactivated)}, listed,
        Action::RemoveFromList);
    row("R11 deactivated, not listed", {holder(1, yes, ClientStatus::Deactivated)}, unknown, Action::Hold);
    row("R11 removed, listed", {}, listed, Action::RemoveFromList);
    row("R11 removed, not listed", {}, unknown, Action::Nothing);
    row("R11 removed, unsubscribed there", {}, out, Action::Nothing);
    row("R11 deactivated, but another active profile said yes",
        {holder(1, yes, ClientStatus::Deactivated), holder(2, yes)}, listed, Action::Update);

    // For every permission of a contact who has not opted out, fields are updated, the permission is
    // unchanged, and only the person's own no is sent.
    for (const auto &[word, permission] :
         {std::pair("explicit", PermissionToSend::Explicit),
          std::pair("implicit", PermissionToSend::Implicit), std::pair("not set", PermissionToSend::NotSet),
          std::pair("pending confirmation", PermissionToSend::PendingConfirmation),
          std::pair("on temporary hold", PermissionToSend::TempHold)}) {
        AddressRecord there = listed;
        there.permission = permission;
        QTest::addRow("never asked, listed, %s", word)
            << QList<AddressHolder>{holder(1, never)} << there << Action::RemoveFromList;
        QTest::addRow("yes, listed and changed, %s", word)
            << QList<AddressHolder>{holder(1, yes)} << there << Action::Update;
        QTest::addRow("withdrawn, listed, %s", word)
            << QList<AddressHolder>{holder(1, no)} << there << Action::Unsubscribe;
        there.membership = Membership::Left;
        there.leftAt = after;
        there.leftRevision = revisionAt(after);
        QTest::addRow("R3 yes, left the list, %s", word)
            << QList<AddressHolder>{holder(1, yes)} << there << Action::Hold;
    }
    AddressRecord outByAccount = outBefore;
    outByAccount.optOutSource = OptOutSource::Account;
    row("R2 a newer yes after an opt-out by the account is invited, too", {holder(1, yes)}, outByAccount,
        Action::Hold);
    row("withdrawn, deleted there", {holder(1, no)}, deleted,
        Action::Unsubscribe); // reading the contact finds nothing to do
    AddressRecord refused = listed;
    refused.refusedAt = kMonday;
    refused.refusedRevision = revisionAt(kMonday);
    row("no of a former client", {}, refused, Action::Unsubscribe);
    row("R8 no of a former client, with an older yes of the family",
        {holder(1, strong(Subscription::Yes, before))}, refused, Action::Unsubscribe);
    row("R8 no of a former client, with a newer yes of the family",
        {holder(1, strong(Subscription::Yes, after))}, refused, Action::Update);
}

void PlannerTest::plansOneAddress()
{
    QFETCH(QList<AddressHolder>, holders);
    QFETCH(AddressRecord, addressRecord);
    QFETCH(Action, expected);
    AddressView view = viewOf(holders);
    const QString address = view.addressRecord.address;
    view.addressRecord = addressRecord;
    view.addressRecord.address = address;

    QCOMPARE(Sync::planFor(view).action, expected);
}

void PlannerTest::containsTheRevisionItWasPlannedFor()
{
    QCOMPARE(Sync::planFor(viewOf({holder(1, strong(Subscription::Yes, kMonday))})).revision, 7);
}

void PlannerTest::clearedFieldIsUpdatedInsteadOfImported()
{
    AddressView view = viewOf({holder(1, strong(Subscription::Yes, kMonday))});
    view.holders.first().client.city = u"Dover"_s;
    markSent(view);
    QCOMPARE(Sync::planFor(view).action, Action::Nothing);

    view.holders.first().client.city.clear();
    const Sync::Step step = Sync::planFor(view);
    QCOMPARE(step.action, Action::Clear);
    QCOMPARE(step.cleared, QStringList{u"city"_s});
}

void PlannerTest::tooLongNameIsOmittedWithAReason()
{
    AddressView view = viewOf({holder(1, strong(Subscription::Yes, kMonday))});
    markSent(view);
    view.holders.first().client.firstName = QString(51, u'a');
    view.holders.first().client.city = u"Dover"_s;
    const Sync::Step step = Sync::planFor(view);
    QCOMPARE(step.action, Action::Update);
    QVERIFY(step.client.firstName.isEmpty());
    QVERIFY2(step.keys.contains(u"first_name"_s), "the key of a field sent before must be kept");
    QVERIFY(!step.fieldError.reason.isEmpty());
    QVERIFY(!step.fieldError.remedy.isEmpty());
}

void PlannerTest::invalidAddressIsHeldWithAReason()
{
    AddressView view = viewOf({holder(1, strong(Subscription::Yes, kMonday))});
    view.holders.first().client.email = u"ana@example"_s;
    view.holders.first().answer.address = u"ana@example"_s;
    const Sync::Step step = Sync::planFor(view);
    QCOMPARE(step.action, Action::Hold);
    QVERIFY(!step.fieldError.reason.isEmpty());
}

void PlannerTest::contactFollowsAClientWhoChangedTheAddress()
{
    AddressView view = viewOf({});
    view.addressRecord.membership = Membership::Listed;
    view.moved = {holder(1, strong(Subscription::Yes, kMonday))};
    view.moved.first().client.email = u"Ana.New@Example.com"_s;
    view.moved.first().answer.address = u"ana.new@example.com"_s;
    const Sync::Step step = Sync::planFor(view);
    QCOMPARE(step.action, Action::Move);
    QCOMPARE(step.target, u"ana.new@example.com"_s);
}

void PlannerTest::contactDoesNotFollowAYesThatStaysWithTheOldAddress()
{
    AddressView view = viewOf({});
    view.addressRecord.membership = Membership::Listed;
    view.moved = {holder(1, strong(Subscription::Yes, kMonday))};
    view.moved.first().client.email = u"dora@example.com"_s;
    QCOMPARE(Sync::planFor(view).action, Action::RemoveFromList);
}

void PlannerTest::contactOfAClientWhoSaidNoAndChangedTheAddressIsUnsubscribed()
{
    AddressView view = viewOf({});
    view.addressRecord.membership = Membership::Listed;
    view.moved = {holder(1, strong(Subscription::No, kMonday))};
    view.moved.first().client.email = u"ana.new@example.com"_s;
    view.moved.first().answer.address = u"ana.new@example.com"_s;
    QCOMPARE(Sync::planFor(view).action, Action::Unsubscribe);
}

void PlannerTest::contactStaysWithTheRemainingHolders()
{
    AddressView view = viewOf({holder(2, strong(Subscription::Yes, kMonday))});
    markSent(view);
    view.moved = {holder(1, strong(Subscription::Yes, kMonday))};
    QCOMPARE(Sync::planFor(view).action, Action::Nothing);
}

void PlannerTest::departureMovesToTheNewAddress()
{
    AddressView view = viewOf({});
    view.addressRecord.membership = Membership::Left;
    view.addressRecord.leftRevision = revisionAt(kMonday.addDays(1));
    view.moved = {holder(1, strong(Subscription::Yes, kMonday))};
    view.moved.first().client.email = u"ana.new@example.com"_s;
    view.moved.first().answer.address = u"ana.new@example.com"_s;
    const Sync::Step step = Sync::planFor(view);
    QCOMPARE(step.action, Action::Move);
    QVERIFY(!step.wasListed);
}

void PlannerTest::departureDoesNotFollowALaterYes()
{
    AddressView view = viewOf({});
    view.addressRecord.membership = Membership::Left;
    view.addressRecord.leftRevision = revisionAt(kMonday.addDays(-1));
    view.moved = {holder(1, strong(Subscription::Yes, kMonday))};
    view.moved.first().client.email = u"ana.new@example.com"_s;
    view.moved.first().answer.address = u"ana.new@example.com"_s;
    QCOMPARE(Sync::planFor(view).action, Action::Nothing);
}

// Only Constant Contact's invitation takes an opt-out back (rule R2).
void PlannerTest::optOutFollowsThoughADepartureIsOlderThanTheYes()
{
    AddressView view = viewOf({});
    view.addressRecord.membership = Membership::Left;
    view.addressRecord.leftRevision = revisionAt(kMonday.addDays(-1));
    view.addressRecord.permission = PermissionToSend::Unsubscribed;
    view.moved = {holder(1, strong(Subscription::Yes, kMonday))};
    view.moved.first().client.email = u"ana.new@example.com"_s;
    view.moved.first().answer.address = u"ana.new@example.com"_s;
    QCOMPARE(Sync::planFor(view).action, Action::Move);
}

QTEST_GUILESS_MAIN(PlannerTest)
#include "tst_planner.moc"
