// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roundstory.h"
#include "store/directory/consentledger.h"

#include "sync/why.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Core::Error;
using Domain::ClientState;
using Domain::Subscription;

/// One person, row or field that the service refuses or does not show: it is isolated and reported, and the
/// others are synced (rules R17 to R19). An unsubscribe comes first.
class PoisonRoundsTest : public RoundStory
{
    Q_OBJECT

private Q_SLOTS:
    void refusedUnsubscribeIsSentWithoutDetails();
    void unsubscribeThatIsRefusedForGoodTakesThePersonOffTheList_data();
    void unsubscribeThatIsRefusedForGoodTakesThePersonOffTheList();
    void unsubscribeThatFailsInEveryRoundTakesThePersonOffTheList();
    void unsubscribeIsSentBeforeTheRoundIsStopped();
    void unsubscribeIsNotHeldByTheBrake();
    void oneUnsubscribeDoesNotHoldUpAnother();
    void forbiddenUnsubscribeTakesThePersonOffAtOnce_data();
    void forbiddenUnsubscribeTakesThePersonOffAtOnce();
    void loginThatMayUnsubscribeNobodySaysSo();
    void unsubscribeDoesNotWaitForAJob();
    void unsubscribeCostsTwoCalls();
    void refusedRemovalDoesNotStopTheAdditions();
    void rowThatMakesAJobFailIsFound();
    void removalThatMakesAJobFailIsFound();
    void customFieldThatExistsIsLeftOut();
    void startThatARowMakesFailIsSentInHalves();
    void customFieldThatFailsDoesNotStopTheOthers_data();
    void customFieldThatFailsDoesNotStopTheOthers();
    void twoFieldsAreNotBoundToOne();
    void fieldsAboveTheLimitAreToldAndNotTriedAgain();
    void longPauseEndsTheRound();
    void longAddressIsSentByItself();
    void longAddressOfAnUnlistedContactIsAdded();
    void unreadableMemberDoesNotEndTheRound();
    void contactThatCannotBeReadHoldsOnlyItsOwnChanges_data();
    void contactThatCannotBeReadHoldsOnlyItsOwnChanges();
    void contactThatCannotBeWrittenHoldsOnlyItsOwnChanges_data();
    void contactThatCannotBeWrittenHoldsOnlyItsOwnChanges();
    void loginThatMayWriteNobodyEndsTheRound();
    void unreadableHolderOfAnAddressHoldsOnlyTheMove_data();
    void unreadableHolderOfAnAddressHoldsOnlyTheMove();
    void memberWhomTheListOmitsDoesNotEndTheRound();
    void memberWhomTheSearchMissesIsOnTheList();
    void personWhomAFailedImportPutOnTheListDidNotJoin();
    void removalDoneInPartIsNotTakenForDone();
    void phoneThatDoesNotFitIsTold();
    void phoneThatAnImportLosesIsTold();
    void whyTellsWhatKeepsAListedPersonFromBeingMailed();
    void whyTellsItOnALongListAsWell();
    void whyTellsAtOnceThatAnAddedPersonMustConfirm();
    void whyTellsAtOnceWhatAWriteShows();
    void renamedListIsCalledByItsNewName();
    void whyTellsThatTheListWasDeleted();

private:
    void refuse(const QString &method, const QString &path, int status, int count = 1000);
    [[nodiscard]] QString permission(const QString &address);
    /// A listed client whose contact id is known.
    Domain::ClientId addKnown(const QString &name, const QString &address);
    /// Ana, listed, whose contact has a telephone number that the studio does not know.
    Domain::ClientId addKnownWithPhoneThere();
    void say(Domain::ClientId id, Subscription answer);
    /// The explanation of `why` for the client with this address.
    [[nodiscard]] QString reason(const QString &address);
};

void PoisonRoundsTest::refuse(const QString &method, const QString &path, int status, int count)
{
    studio().practice.hook(
        u"faults"_s, {{"method"_L1, method}, {"path"_L1, path}, {"status"_L1, status}, {"count"_L1, count}});
}

QString PoisonRoundsTest::permission(const QString &address)
{
    return studio().practice.contact(address).value("permission"_L1).toString();
}

Domain::ClientId PoisonRoundsTest::addKnown(const QString &name, const QString &address)
{
    const auto id = studio().add(name, address, Subscription::Yes);
    studio().edit(id, [](Domain::Client &client) { client.city = u"Dover"_s; });
    (void)studio().sync();
    studio().edit(id, [](Domain::Client &client) { client.city.clear(); }); // cleared by a PUT
    (void)studio().sync();
    studio().letTimePass(60s);
    return id;
}

Domain::ClientId PoisonRoundsTest::addKnownWithPhoneThere()
{
    const auto ana = addKnown(u"Ana"_s, u"ana@example.com"_s);
    studio().practice.hook(u"edit-profile"_s,
                           {{"email"_L1, u"ana@example.com"_s}, {"phone"_L1, u"555 0100"_s}});
    return ana;
}

void PoisonRoundsTest::say(Domain::ClientId id, Subscription answer)
{
    studio().letTimePass(60s);
    studio().answer(id, answer, Domain::ConsentSource::FrontDesk);
}

QString PoisonRoundsTest::reason(const QString &address)
{
    const auto explained =
        Sync::explainWho(studio().database(), address, studio().environment().serviceIdentity());
    return explained ? explained->explanation.reason : explained.error().message;
}

void PoisonRoundsTest::refusedUnsubscribeIsSentWithoutDetails()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    say(ana, Subscription::No);
    refuse(u"PUT"_s, u"/contacts/"_s, 400, 2);
    const auto report = studio().sync();
    QVERIFY(!report.error);
    QCOMPARE(report.counts.unsubscribedThere, 1);
    QCOMPARE(permission(u"ana@example.com"_s), u"unsubscribed"_s);
}

void PoisonRoundsTest::unsubscribeThatIsRefusedForGoodTakesThePersonOffTheList_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 409})
        QTest::addRow("%d", status) << status;
}

void PoisonRoundsTest::unsubscribeThatIsRefusedForGoodTakesThePersonOffTheList()
{
    QFETCH(const int, status);
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    const auto ben = studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    say(ana, Subscription::No);
    studio().edit(ben, [](Domain::Client &client) { client.city = u"Dover"_s; });
    refuse(u"PUT"_s, u"/contacts/"_s, status);
    const auto report = studio().sync();
    QVERIFY(report.error);
    QCOMPARE(report.error->kind, Error::Kind::Refused);
    QCOMPARE(report.failed.first().address, u"ana@example.com"_s);
    QVERIFY(report.failed.first().reason.contains(u"said no"_s));
    QCOMPARE(report.counts.updated, 1); // Ben's change
    QVERIFY(!studio().isListed(u"ana@example.com"_s));
    QCOMPARE(studio().state(ana), ClientState::Attention);

    QVERIFY2(studio().sync().error, "the no stays to do");
    studio().practice.hook(u"clear-faults"_s);
    QVERIFY(!studio().sync().error);
    QCOMPARE(permission(u"ana@example.com"_s), u"unsubscribed"_s);
    QCOMPARE(studio().state(ana), ClientState::Unsubscribed);
    QCOMPARE(studio().sync().counts.calls, 2);
}

void PoisonRoundsTest::unsubscribeThatFailsInEveryRoundTakesThePersonOffTheList()
{
    const auto ana = addKnown(u"Ana"_s, u"ana@example.com"_s);
    say(ana, Subscription::No);
    refuse(u"GET"_s, u"/contacts/[0-9a-f]"_s, 500);
    refuse(u"PUT"_s, u"/contacts/[0-9a-f]"_s, 500);
    QVERIFY(studio().sync().error);
    QCOMPARE(studio().state(ana), ClientState::Attention);
    QVERIFY(studio().sync().error);
    QVERIFY(!studio().isListed(u"ana@example.com"_s));
    studio().practice.hook(u"clear-faults"_s);
    QVERIFY(!studio().sync().error);
    QCOMPARE(permission(u"ana@example.com"_s), u"unsubscribed"_s);
}

void PoisonRoundsTest::unsubscribeIsSentBeforeTheRoundIsStopped()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    say(ana, Subscription::No);
    refuse(u"GET"_s, u"/contact_lists"_s, 503);
    QCOMPARE(studio().sync().error->kind, Error::Kind::Network);
    QCOMPARE(permission(u"ana@example.com"_s), u"unsubscribed"_s);
}

void PoisonRoundsTest::unsubscribeIsNotHeldByTheBrake()
{
    QList<Domain::ClientId> ids;
    for (int i = 0; i < 20; ++i)
        ids.append(studio().add(u"Person"_s, u"person%1@example.com"_s.arg(i), Subscription::Yes));
    QCOMPARE(studio().sync().counts.added, 20);
    for (int i = 0; i < 11; ++i)
        studio().edit(ids.at(i),
                      [](Domain::Client &client) { client.status = Domain::ClientStatus::Deactivated; });
    say(ids.at(19), Subscription::No);
    const auto report = studio().sync();
    QCOMPARE(report.error->kind, Error::Kind::Brake);
    QCOMPARE(report.brake->leaving, 12);
    QCOMPARE(permission(u"person19@example.com"_s), u"unsubscribed"_s);
    QVERIFY(studio().isListed(u"person0@example.com"_s));
}

void PoisonRoundsTest::oneUnsubscribeDoesNotHoldUpAnother()
{
    const auto ana = addKnown(u"Ana"_s, u"ana@example.com"_s);
    const auto ben = studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    const QString id = studio().practice.contact(u"ana@example.com"_s).value("contact_id"_L1).toString();
    say(ana, Subscription::No);
    say(ben, Subscription::No);
    refuse(u"GET"_s, "/contacts/"_L1 + id, 403);
    refuse(u"PUT"_s, "/contacts/"_L1 + id, 403);
    QVERIFY(studio().sync().error);
    QCOMPARE(permission(u"ben@example.com"_s), u"unsubscribed"_s);
}

void PoisonRoundsTest::forbiddenUnsubscribeTakesThePersonOffAtOnce_data()
{
    QTest::addColumn<bool>("othersToo");
    QTest::newRow("alone") << false;
    QTest::newRow("beside another") << true;
}

void PoisonRoundsTest::forbiddenUnsubscribeTakesThePersonOffAtOnce()
{
    QFETCH(const bool, othersToo);
    const auto ana = addKnown(u"Ana"_s, u"ana@example.com"_s);
    const auto ben = studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    const QString id = studio().practice.contact(u"ana@example.com"_s).value("contact_id"_L1).toString();
    say(ana, Subscription::No);
    if (othersToo)
        say(ben, Subscription::No);
    refuse(u"PUT"_s, "/contacts/"_L1 + id, 403);
    const auto report = studio().sync();
    QVERIFY(!studio().isListed(u"ana@example.com"_s));
    QVERIFY(report.error);
    // Only another write shows that the login may write at all.
    QCOMPARE(report.error->kind, othersToo ? Error::Kind::Refused : Error::Kind::Forbidden);
    QCOMPARE(report.failed.size(), 1);
    QVERIFY(report.failed.first().reason.contains("was removed from the list instead"_L1));
}

void PoisonRoundsTest::loginThatMayUnsubscribeNobodySaysSo()
{
    const auto ana = addKnown(u"Ana"_s, u"ana@example.com"_s);
    QVERIFY(!studio().sync().error);
    say(ana, Subscription::No);
    refuse(u"PUT"_s, u"/contacts/"_s, 403);
    refuse(u"POST"_s, u"/activities/"_s, 403);
    const auto report = studio().sync();
    QVERIFY(report.error);
    QCOMPARE(report.error->kind, Error::Kind::Forbidden);
    QVERIFY(studio().isListed(u"ana@example.com"_s));
    studio().practice.hook(u"clear-faults"_s);
    QVERIFY(!studio().sync().error);
    QCOMPARE(permission(u"ana@example.com"_s), u"unsubscribed"_s);
}

void PoisonRoundsTest::unsubscribeDoesNotWaitForAJob()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::Yes);
    studio().practice.setBehaviour(u"activity_end"_s, u"processing"_s);
    bool said = false;
    studio().meanwhile = [&](const QString &step) {
        if (step.startsWith("Waiting"_L1) && !std::exchange(said, true))
            studio().answer(ana, Subscription::No);
    };
    const auto report = studio().sync();
    QVERIFY(said);
    QCOMPARE(report.counts.pending, 1);
    QCOMPARE(permission(u"ana@example.com"_s), u"unsubscribed"_s);
}

void PoisonRoundsTest::unsubscribeCostsTwoCalls()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    say(ana, Subscription::No);
    QCOMPARE(studio().sync().counts.calls, 4);
    QCOMPARE(studio().sync().counts.calls, 2);
}

void PoisonRoundsTest::refusedRemovalDoesNotStopTheAdditions()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().edit(ana, [](Domain::Client &client) { client.status = Domain::ClientStatus::Deactivated; });
    const auto ben = studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::Yes);
    refuse(u"POST"_s, u"remove_list_memberships"_s, 400);
    const auto report = studio().sync();
    QVERIFY(!report.error);
    QCOMPARE(report.counts.added, 1);
    QCOMPARE(studio().state(ben), ClientState::OnList);
    QCOMPARE(report.failed.size(), 1);
    QCOMPARE(studio().state(ana), ClientState::Attention);
    QCOMPARE(studio().sync().counts.calls, 2);
}

void PoisonRoundsTest::rowThatMakesAJobFailIsFound()
{
    QList<Domain::ClientId> ids;
    for (int i = 0; i < 9; ++i)
        ids.append(studio().add(u"Person"_s, u"person%1@example.com"_s.arg(i), Subscription::Yes));
    studio().practice.setBehaviour(u"activity_fails_for"_s, u"person4@example.com"_s);
    const auto report = studio().sync();
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->message) : "");
    QCOMPARE(report.counts.added, 8);
    QCOMPARE(report.failed.size(), 1);
    QCOMPARE(studio().state(ids.at(4)), ClientState::Attention);
    QCOMPARE(studio().sync().counts.calls, 2);
    studio().practice.setBehaviour(u"activity_fails_for"_s, u"-"_s);
    studio().edit(ids.at(4), [](Domain::Client &client) { client.city = u"Dover"_s; });
    QCOMPARE(studio().sync().counts.added, 1);
}

void PoisonRoundsTest::removalThatMakesAJobFailIsFound()
{
    QList<Domain::ClientId> ids;
    for (int i = 0; i < 6; ++i)
        ids.append(studio().add(u"Person"_s, u"person%1@example.com"_s.arg(i), Subscription::Yes));
    QVERIFY(!studio().sync().error);
    studio().practice.setBehaviour(u"activity_fails_for"_s, u"person2@example.com"_s);
    for (int i = 0; i < 5; ++i)
        studio().edit(ids.at(i),
                      [](Domain::Client &client) { client.status = Domain::ClientStatus::Deactivated; });
    const auto report = studio().sync();
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->message) : "");
    QCOMPARE(report.counts.removed, 4);
    QCOMPARE(report.failed.size(), 1);
    QCOMPARE(studio().state(ids.at(2)), ClientState::Attention);
    QVERIFY(!studio().isListed(u"person3@example.com"_s));
}

void PoisonRoundsTest::customFieldThatExistsIsLeftOut()
{
    QVERIFY(Store::CustomFields(studio().database()).add(u"Mat colour"_s, Domain::CustomFieldType::Text));
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    studio().edit(ana, [](Domain::Client &client) { client.custom.insert(u"Mat colour"_s, u"green"_s); });
    const auto ben = studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::Yes);
    refuse(u"POST"_s, u"contact_custom_fields"_s, 409);
    const auto report = studio().sync();
    QVERIFY(!report.error);
    QCOMPARE(report.counts.added, 2);
    QCOMPARE(studio().state(ben), ClientState::OnList);
    QCOMPARE(studio().state(ana), ClientState::Attention);
    QVERIFY(report.failed.first().reason.contains(u"Mat colour"_s));
}

// A single failure may be a lost connection, so the rows are sent in halves from the second failure on.
void PoisonRoundsTest::startThatARowMakesFailIsSentInHalves()
{
    for (int i = 0; i < 9; ++i)
        studio().add(u"Person"_s, u"person%1@example.com"_s.arg(i), Subscription::Yes);
    refuse(u"POST"_s, u"contacts_json_import"_s, 500, 2);
    for (int round = 0; round < 2; ++round) {
        QVERIFY(studio().sync().error);
        studio().letTimePass(6min);
    }
    const qint64 before = studio().practice.apiLog().last()["number"_L1].toInteger();
    const auto report = studio().sync();
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->message) : "");
    QCOMPARE(report.counts.added, 9);
    QCOMPARE(calls(studio().practice.apiLog(before), u"POST"_s, u"contacts_json_import"_s), 2);
}

void PoisonRoundsTest::customFieldThatFailsDoesNotStopTheOthers_data()
{
    QTest::addColumn<QString>("method");
    QTest::newRow("they cannot be read") << u"GET"_s;
    QTest::newRow("one cannot be created") << u"POST"_s;
}

void PoisonRoundsTest::customFieldThatFailsDoesNotStopTheOthers()
{
    QFETCH(QString, method);
    QVERIFY(Store::CustomFields(studio().database()).add(u"Mat colour"_s, Domain::CustomFieldType::Text));
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    studio().edit(ana, [](Domain::Client &client) { client.custom.insert(u"Mat colour"_s, u"green"_s); });
    const auto ben = studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::Yes);
    refuse(method, u"contact_custom_fields"_s, 500);
    QVERIFY(studio().sync().error);
    QCOMPARE(studio().state(ben), ClientState::OnList);
    QCOMPARE(studio().state(ana), ClientState::Waiting);
    QVERIFY(studio().isListed(u"ana@example.com"_s));

    studio().practice.hook(u"clear-faults"_s);
    QVERIFY(!studio().sync().error);
    const QJsonObject custom = studio().practice.contact(u"ana@example.com"_s).value("custom"_L1).toObject();
    QCOMPARE(custom.value("Mat colour"_L1).toString(), u"green"_s);
}

void PoisonRoundsTest::twoFieldsAreNotBoundToOne()
{
    Store::CustomFields fields(studio().database());
    QVERIFY(fields.add(u"Mat"_s, Domain::CustomFieldType::Text));
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    studio().edit(ana, [](Domain::Client &client) { client.custom.insert(u"Mat"_s, u"green"_s); });
    QVERIFY(!studio().sync().error);
    studio().practice.hook(u"rename-field"_s, {{"field"_L1, u"Mat"_s}, {"label"_L1, u"Level"_s}});
    QVERIFY(fields.add(u"Level"_s, Domain::CustomFieldType::Text));
    studio().edit(ana, [](Domain::Client &client) { client.custom.insert(u"Level"_s, u"advanced"_s); });
    const auto report = studio().sync();
    QVERIFY(!report.error);
    QVERIFY(report.failed.size() == 1 && report.failed.first().reason.contains(u"Level"_s));
    const QJsonObject custom = studio().practice.contact(u"ana@example.com"_s).value("custom"_L1).toObject();
    QCOMPARE(custom.value("Level"_L1).toString(), u"green"_s); // still the value of Mat
    QCOMPARE(studio().state(ana), ClientState::Attention);
}

void PoisonRoundsTest::fieldsAboveTheLimitAreToldAndNotTriedAgain()
{
    Store::CustomFields fields(studio().database());
    QList<Domain::ClientId> ids;
    for (int person = 0; person < 5; ++person)
        ids.append(studio().add(u"Person"_s, u"person%1@example.com"_s.arg(person), Subscription::Yes));
    for (int field = 0; field < 105; ++field) {
        const QString label = u"Field %1"_s.arg(field);
        QVERIFY(fields.add(label, Domain::CustomFieldType::Text));
        studio().edit(ids.at(field / 21),
                      [&](Domain::Client &client) { client.custom.insert(label, u"x"_s); });
    }
    const auto report = studio().sync();
    QVERIFY(!report.error);
    QCOMPARE(report.counts.added, 5);
    QCOMPARE(studio().state(ids.at(4)), ClientState::Attention);
    QCOMPARE(studio().state(ids.at(0)), ClientState::OnList);
    QCOMPARE(studio().sync().counts.calls, 2);

    const int before = calls(studio().practice.apiLog(), u"POST"_s, u"contact_custom_fields"_s);
    studio().edit(ids.at(4), [](Domain::Client &client) { client.city = u"Dover"_s; });
    QVERIFY(!studio().sync().error);
    QCOMPARE(calls(studio().practice.apiLog(), u"POST"_s, u"contact_custom_fields"_s), before);
    QCOMPARE(studio().state(ids.at(4)), ClientState::Attention);
}

void PoisonRoundsTest::longPauseEndsTheRound()
{
    studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    studio().practice.hook(
        u"faults"_s,
        {{"count"_L1, 50}, {"status"_L1, 429}, {"headers"_L1, QJsonObject{{"Retry-After"_L1, u"3600"_s}}}});
    QElapsedTimer watch;
    watch.start();
    const auto report = studio().sync();
    QVERIFY(watch.elapsed() < 10'000);
    QVERIFY(report.error && report.error->retryAt);
    const qint64 pause = studio().clock.now().secsTo(*report.error->retryAt);
    QVERIFY2(pause > 3590 && pause <= 3600, qPrintable(QString::number(pause)));
    QCOMPARE(report.counts.calls, 1);
    studio().practice.hook(u"clear-faults"_s);
    QCOMPARE(studio().sync().counts.added, 1);
}

void PoisonRoundsTest::longAddressIsSentByItself()
{
    const QString address = u"%1@quiet-harbor.example.com"_s.arg(QString(50, u'a'));
    const auto ana = studio().add(u"Ana"_s, address, Subscription::Yes);
    studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::Yes);
    const auto report = studio().sync();
    QVERIFY2(!report.error && report.failed.isEmpty(), report.error ? qPrintable(report.error->message) : "");
    QCOMPARE(report.counts.added, 2);
    QVERIFY(studio().isListed(address));
    QCOMPARE(permission(address), u"implicit"_s);
    QCOMPARE(studio().state(ana), ClientState::OnList);

    studio().edit(ana, [](Domain::Client &client) { client.city = u"Dover"_s; });
    QCOMPARE(studio().sync().counts.updated, 1);
    const QByteArray contact = QJsonDocument(studio().practice.contact(address)).toJson();
    QVERIFY2(contact.contains("Dover"), contact.constData());
    QCOMPARE(studio().sync().counts.calls, 2);
}

void PoisonRoundsTest::longAddressOfAnUnlistedContactIsAdded()
{
    const QString there = u"%1@quiet-harbor.example.com"_s.arg(QString(50, u'a'));
    const QString out = u"%1@quiet-harbor.example.com"_s.arg(QString(50, u'b'));
    studio().practice.hook(u"add-contact"_s, {{"email"_L1, there}, {"company_name"_L1, u"Harbor"_s}});
    studio().practice.hook(u"add-contact"_s, {{"email"_L1, out}});
    studio().add(u"Ana"_s, there, Subscription::Yes);
    const auto ben = studio().add(u"Ben"_s, out, Subscription::Yes);
    const auto report = studio().sync();
    QVERIFY2(!report.error && report.failed.isEmpty(), report.error ? qPrintable(report.error->message) : "");
    QVERIFY(studio().isListed(there));
    QCOMPARE(studio().practice.contact(there).value("company_name"_L1).toString(), u"Harbor"_s);
    QCOMPARE(studio().practice.contact(there).value("first_name"_L1).toString(), u"Ana"_s);
    QCOMPARE(studio().state(ben), ClientState::OnList);
}

void PoisonRoundsTest::unreadableMemberDoesNotEndTheRound()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    const auto ben = studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().practice.hook(u"add-contact"_s, {{"email"_L1, QString(400, u'a') + "@example.com"_L1},
                                              {"lists"_L1, QJsonArray{m_listName}}});
    studio().practice.leaveList(u"ben@example.com"_s, m_listName);
    studio().letTimePass(25h);
    studio().edit(ana, [](Domain::Client &client) { client.city = u"Dover"_s; });
    const auto report = studio().sync();
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->message) : "");
    QCOMPARE(report.counts.updated, 1);
    QCOMPARE(report.counts.leftList, 1);
    QCOMPARE(studio().state(ben), ClientState::LeftList);
}

void PoisonRoundsTest::contactThatCannotBeReadHoldsOnlyItsOwnChanges_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 403, 404, 500})
        QTest::addRow("%d", status) << status;
}

void PoisonRoundsTest::contactThatCannotBeReadHoldsOnlyItsOwnChanges()
{
    QFETCH(const int, status);
    const auto ana = addKnown(u"Ana"_s, u"ana@example.com"_s);
    const auto ben = studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    refuse(u"GET"_s, u"/contacts/[0-9a-f]"_s, status);
    studio().edit(ana, [](Domain::Client &client) { client.city = u"Dover"_s; });
    studio().edit(ben, [](Domain::Client &client) { client.city = u"Dover"_s; });
    const auto report = studio().sync();
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->message) : "");
    QCOMPARE(studio().state(ben), ClientState::OnList);
    studio().practice.hook(u"clear-faults"_s);
    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().state(ana), ClientState::OnList);
}

void PoisonRoundsTest::contactThatCannotBeWrittenHoldsOnlyItsOwnChanges_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 403, 404, 500})
        QTest::addRow("%d", status) << status;
}

void PoisonRoundsTest::contactThatCannotBeWrittenHoldsOnlyItsOwnChanges()
{
    QFETCH(const int, status);
    const auto ana = addKnown(u"Ana"_s, u"ana@example.com"_s);
    const auto ben = studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::Yes);
    studio().edit(ana, [](Domain::Client &client) { client.city = u"Dover"_s; });
    QVERIFY(!studio().sync().error);
    const QString id = studio().practice.contact(u"ana@example.com"_s).value("contact_id"_L1).toString();
    refuse(u"PUT"_s, "/contacts/"_L1 + id, status);
    studio().edit(ana, [](Domain::Client &client) { client.city.clear(); }); // cleared by a PUT
    studio().edit(ben, [](Domain::Client &client) { client.city = u"Dover"_s; });
    const auto report = studio().sync();
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->message) : "");
    QCOMPARE(report.failed.size(), 1);
    QCOMPARE(report.failed.first().address, u"ana@example.com"_s);
    QCOMPARE(studio().state(ben), ClientState::OnList);

    studio().practice.hook(u"clear-faults"_s);
    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().state(ana), status == 400 ? ClientState::Attention : ClientState::OnList);
}

void PoisonRoundsTest::loginThatMayWriteNobodyEndsTheRound()
{
    QList<Domain::ClientId> ids;
    for (int i = 0; i < 12; ++i) {
        ids.append(studio().add(u"Person"_s, u"person%1@example.com"_s.arg(i), Subscription::Yes));
        studio().edit(ids.last(), [](Domain::Client &client) { client.city = u"Dover"_s; });
    }
    QVERIFY(!studio().sync().error);
    refuse(u"PUT"_s, u"/contacts/"_s, 403);
    for (const Domain::ClientId id : std::as_const(ids))
        studio().edit(id, [](Domain::Client &client) { client.city.clear(); });
    const qint64 before = studio().practice.apiLog().last()["number"_L1].toInteger();
    const auto report = studio().sync();
    QVERIFY(report.error);
    QCOMPARE(report.error->kind, Error::Kind::Forbidden);
    QCOMPARE(calls(studio().practice.apiLog(before), u"PUT"_s, u"/contacts/"_s), 10);
}

void PoisonRoundsTest::unreadableHolderOfAnAddressHoldsOnlyTheMove_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 403, 500}) // a holder that is not found was deleted
        QTest::addRow("%d", status) << status;
}

void PoisonRoundsTest::unreadableHolderOfAnAddressHoldsOnlyTheMove()
{
    QFETCH(const int, status);
    const auto ana = addKnown(u"Ana"_s, u"ana@example.com"_s);
    const auto ben = studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().practice.hook(u"add-contact"_s, {{"email"_L1, u"taken@example.com"_s}});
    const QString holder =
        studio().practice.contact(u"taken@example.com"_s).value("contact_id"_L1).toString();
    refuse(u"GET"_s, "/contacts/"_L1 + holder, status);
    studio().edit(ana, [](Domain::Client &client) { client.email = u"taken@example.com"_s; });
    studio().edit(ben, [](Domain::Client &client) { client.city = u"Dover"_s; });
    const auto report = studio().sync();
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->message) : "");
    QCOMPARE(studio().state(ben), ClientState::OnList);
    QCOMPARE(report.failed.size(), 1);
    QVERIFY(studio().isListed(u"ana@example.com"_s));
}

// The whole list omits Ana, who is on it, so it is unknown whether Ben is.
void PoisonRoundsTest::memberWhomTheListOmitsDoesNotEndTheRound()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    const auto ben = studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::Yes);
    const auto cleo = studio().add(u"Cleo"_s, u"cleo@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(25h);
    QVERIFY(!studio().sync().error); // the ids are known from now on
    studio().letTimePass(25h);
    studio().edit(cleo, [](Domain::Client &client) { client.city = u"Dover"_s; });
    const QJsonValue known = studio().practice.contact(u"cleo@example.com"_s).value("contact_id"_L1);
    QJsonArray members;
    for (int i = 0; i < studio().practice.addressesOn(m_listName).size(); ++i) { // as many as there are
        const QString stranger = u"00000000-0000-4000-8000-%1"_s.arg(i, 12, 10, QChar(u'0'));
        const QString address = i == 0 ? u"cleo@example.com"_s : u"stranger%1@example.com"_s.arg(i);
        members.append(
            QJsonObject{{"contact_id"_L1, i == 0 ? known : QJsonValue(stranger)},
                        {"email_address"_L1,
                         QJsonObject{{"address"_L1, address}, {"permission_to_send"_L1, u"implicit"_s}}}});
    }
    const QString id = studio().practice.contact(u"ben@example.com"_s).value("contact_id"_L1).toString();
    refuse(u"GET"_s, "/contacts/"_L1 + id, 404);
    for (const QJsonArray &contacts : {members, QJsonArray()}) { // the list, and the search for Ben
        studio().practice.hook(u"faults"_s, {{"method"_L1, u"GET"_s},
                                             {"path"_L1, u"/v3/contacts$"_s},
                                             {"skip"_L1, contacts.isEmpty() ? 0 : 2},
                                             {"status"_L1, 200},
                                             {"body"_L1, QJsonObject{{"contacts"_L1, contacts}}}});
    }
    const auto report = studio().sync();
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->message) : "");
    QCOMPARE(report.counts.updated, 1);
    QCOMPARE(report.counts.leftList, 0);
    QCOMPARE(studio().state(ana), ClientState::OnList);
    QCOMPARE(studio().state(ben), ClientState::OnList);
}

// Only the list shows that Ana is back.
void PoisonRoundsTest::memberWhomTheSearchMissesIsOnTheList()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().practice.leaveList(u"ana@example.com"_s, m_listName);
    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().state(ana), ClientState::LeftList);
    studio().letTimePass(60s);
    studio().practice.hook(u"join-list"_s, {{"email"_L1, u"ana@example.com"_s}, {"list"_L1, m_listName}});
    refuse(u"GET"_s, u"/contacts/[0-9a-f]"_s, 404);
    // The search for her follows the search for opt-outs and the reading of the list.
    studio().practice.hook(u"faults"_s, {{"method"_L1, u"GET"_s},
                                         {"path"_L1, u"/v3/contacts$"_s},
                                         {"skip"_L1, 2},
                                         {"status"_L1, 200},
                                         {"body"_L1, QJsonObject{{"contacts"_L1, QJsonArray()}}}});
    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().state(ana), ClientState::OnList);
}

// Ana left and said yes again at the studio. The import put her on the list before it failed.
void PoisonRoundsTest::personWhomAFailedImportPutOnTheListDidNotJoin()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().practice.leaveList(u"ana@example.com"_s, m_listName);
    QVERIFY(!studio().sync().error);
    say(ana, Subscription::Yes);
    const auto ben = studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::Yes);
    studio().practice.setBehaviour(u"activity_stops_at"_s, u"ben@example.com"_s);
    studio().practice.setBehaviour(u"activity_stop_end"_s, u"failed"_s);
    studio().practice.setBehaviour(u"activity_processing_ms"_s, u"600000"_s);
    QCOMPARE(studio().sync().counts.pending, 2);
    studio().letTimePass(20min);
    studio().practice.setBehaviour(u"activity_processing_ms"_s, u"0"_s);
    QVERIFY(!studio().isListed(u"ben@example.com"_s));
    (void)studio().sync();
    QVERIFY(studio().isListed(u"ana@example.com"_s));
    const auto answers = Store::ConsentLedger(studio().database()).ofClient(ana);
    QVERIFY(answers);
    QCOMPARE(answers->first().source, Domain::ConsentSource::FrontDesk);

    studio().practice.setBehaviour(u"activity_stops_at"_s, u"-"_s);
    (void)studio().sync();
    QCOMPARE(studio().state(ana), ClientState::OnList);
    QVERIFY(studio().state(ben) == ClientState::OnList || studio().state(ben) == ClientState::Attention);
}

void PoisonRoundsTest::removalDoneInPartIsNotTakenForDone()
{
    QList<Domain::ClientId> ids;
    for (int i = 0; i < 4; ++i)
        ids.append(studio().add(u"Person"_s, u"person%1@example.com"_s.arg(i), Subscription::Yes));
    QVERIFY(!studio().sync().error);
    for (int i = 0; i < 3; ++i)
        studio().edit(ids.at(i),
                      [](Domain::Client &client) { client.status = Domain::ClientStatus::Deactivated; });
    studio().practice.setBehaviour(u"activity_stops_at"_s, u"person1@example.com"_s);
    QCOMPARE(studio().sync().counts.removed, 1);
    QVERIFY(!studio().isListed(u"person0@example.com"_s));
    QVERIFY(studio().isListed(u"person1@example.com"_s));

    studio().practice.setBehaviour(u"activity_stops_at"_s, u"-"_s);
    QCOMPARE(studio().sync().counts.removed, 2);
    QVERIFY(!studio().isListed(u"person1@example.com"_s));
    QVERIFY(studio().isListed(u"person3@example.com"_s));
}

void PoisonRoundsTest::phoneThatDoesNotFitIsTold()
{
    const auto ana = addKnownWithPhoneThere();
    studio().edit(ana, [](Domain::Client &client) {
        client.phone = u"555 0101"_s;
        client.homePhone = u"555 0102"_s;
        client.workPhone = u"555 0103"_s;
        client.city = u"Dover"_s;
    });
    QVERIFY(!studio().sync().error);
    studio().edit(ana, [](Domain::Client &client) { client.city.clear(); }); // cleared by a PUT
    QVERIFY(!studio().sync().error);
    QVERIFY2(reason(u"ana@example.com"_s).contains(u"holds three"_s),
             qPrintable(reason(u"ana@example.com"_s)));
    QCOMPARE(studio().state(ana), ClientState::Attention);
}

void PoisonRoundsTest::phoneThatAnImportLosesIsTold()
{
    const auto ana = addKnownWithPhoneThere();
    studio().edit(ana, [](Domain::Client &client) {
        client.phone = u"555 0101"_s;
        client.homePhone = u"555 0102"_s;
    });
    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().state(ana), ClientState::OnList); // three numbers fit
    studio().letTimePass(60s);
    studio().edit(ana, [](Domain::Client &client) { client.workPhone = u"555 0103"_s; });
    QVERIFY(!studio().sync().error);
    QVERIFY2(reason(u"ana@example.com"_s).contains(u"holds three"_s),
             qPrintable(reason(u"ana@example.com"_s)));
    QCOMPARE(studio().state(ana), ClientState::Attention);
}

void PoisonRoundsTest::whyTellsWhatKeepsAListedPersonFromBeingMailed()
{
    studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    QVERIFY(reason(u"ana@example.com"_s).contains(u"with all details"_s));
    studio().practice.hook(u"set-permission"_s,
                           {{"email"_L1, u"ana@example.com"_s}, {"permission"_L1, u"temp_hold"_s}});
    studio().letTimePass(25h);
    QVERIFY(!studio().sync().error);
    QVERIFY2(reason(u"ana@example.com"_s).contains(u"temporary hold"_s),
             qPrintable(reason(u"ana@example.com"_s)));
}

// Once the contact ids are known, the list is read by an export, which shows no permissions.
void PoisonRoundsTest::whyTellsItOnALongListAsWell()
{
    constexpr int kMembers = 1502; // the list is exported from 1,501 on
    const QString address = u"person5@example.com"_s;
    const auto nextDay = [&](const QString &permission) {
        studio().practice.hook(u"set-permission"_s, {{"email"_L1, address}, {"permission"_L1, permission}});
        studio().letTimePass(25h);
        return !studio().sync().error;
    };
    QVERIFY(studio().database().transaction([&]() -> Core::Result<void> {
        for (int i = 0; i < kMembers; ++i)
            studio().add(u"Person"_s, u"person%1@example.com"_s.arg(i), Subscription::Yes);
        return {};
    }));
    QCOMPARE(studio().sync().counts.added, kMembers);
    QVERIFY(nextDay(u"implicit"_s)); // learns the ids
    QVERIFY(nextDay(u"temp_hold"_s));
    QVERIFY(calls(studio().practice.apiLog(), u"POST"_s, u"contact_exports"_s) > 0);
    QVERIFY2(reason(address).contains(u"temporary hold"_s), qPrintable(reason(address)));
    QVERIFY(nextDay(u"implicit"_s));
    QVERIFY2(reason(address).contains(u"with all details"_s), qPrintable(reason(address)));
}

void PoisonRoundsTest::whyTellsAtOnceThatAnAddedPersonMustConfirm()
{
    studio().practice.hook(
        u"add-contact"_s, {{"email"_L1, u"ana@example.com"_s}, {"permission"_L1, u"pending_confirmation"_s}});
    studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    QVERIFY(studio().isListed(u"ana@example.com"_s));
    QVERIFY2(reason(u"ana@example.com"_s).contains(u"waiting for the person to confirm"_s),
             qPrintable(reason(u"ana@example.com"_s)));
}

void PoisonRoundsTest::whyTellsAtOnceWhatAWriteShows()
{
    const auto ana = addKnown(u"Ana"_s, u"ana@example.com"_s);
    studio().edit(ana, [](Domain::Client &client) { client.city = u"Dover"_s; });
    QVERIFY(!studio().sync().error);
    studio().practice.hook(u"set-permission"_s,
                           {{"email"_L1, u"ana@example.com"_s}, {"permission"_L1, u"temp_hold"_s}});
    studio().edit(ana, [](Domain::Client &client) { client.city.clear(); }); // cleared by a PUT
    QVERIFY(!studio().sync().error);
    QVERIFY2(reason(u"ana@example.com"_s).contains(u"temporary hold"_s),
             qPrintable(reason(u"ana@example.com"_s)));
}

void PoisonRoundsTest::renamedListIsCalledByItsNewName()
{
    studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().practice.hook(u"rename-list"_s, {{"list"_L1, m_listName}, {"name"_L1, u"Harbor News"_s}});
    QVERIFY(!studio().sync().error);
    QVERIFY(reason(u"ana@example.com"_s).contains(u"Harbor News"_s));
}

void PoisonRoundsTest::whyTellsThatTheListWasDeleted()
{
    studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().practice.hook(u"delete-list"_s, {{"list"_L1, m_listName}});
    QCOMPARE(studio().sync().error->kind, Error::Kind::ListGone);
    QVERIFY(reason(u"ana@example.com"_s).contains(u"no longer exists"_s));
}

QTEST_GUILESS_MAIN(PoisonRoundsTest)
#include "tst_poisonrounds.moc"
