#include "support/studioatwork.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Core::Error;
using Domain::ClientState;
using Domain::Subscription;
using Support::StudioAtWork;

namespace {

const QString kList = u"Quiet Harbor News & Updates"_s;
const QString kOtherList = u"Teachers and friends of the studio"_s;

int calls(const QJsonArray &log, const QString &method, const QString &path)
{
    int count = 0;
    for (const QJsonValue &value : log) {
        const QJsonObject entry = value.toObject();
        count +=
            entry.value("method"_L1).toString() == method && entry.value("path"_L1).toString().contains(path)
                ? 1
                : 0;
    }
    return count;
}

} // namespace

/// Rounds against the practice account: one side is changed, a round is played, and both sides are compared.
class RoundsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void putsAConsentingClientOnTheListWithAllFields();
    void neverSendsWhoWasNotAsked();
    void quietRoundTakesTwoCalls();
    void sendsOnlyWhatChanged();
    void carriesAWithdrawalThere();
    void carriesAnOptOutHere();
    void optOutIsNotUndoneByALaterYes();
    void olderOptOutOfTheAccountHoldsANewClientBack();
    void reportsYesDoesNotOutweighAnOlderOptOut();
    void optOutFollowsAClientWhoChangedTheAddress();
    void departureFromTheListIsNotUndone();
    void departureIsSeenWhenSomebodyElseJoinedMeanwhile();
    void changedAddressMovesTheContact();
    void changedAddressOfAnotherContactTakesTheOldOneOff();
    void emptiedFieldIsEmptiedThere();
    void whatOnlyConstantContactHoldsSurvivesARewrite();
    void removedClientComesOffTheListAndStaysSubscribed();
    void deactivatedClientComesOffTheList();
    void familySharesOneContact();
    void brakeStopsAMassLeave();
    void brakeStopsAnEmptyDirectory();
    void lostAnswerOfAnImportIsFoundAndNotRepeated();
    void importThatNeverArrivedIsSentAgain();
    void lostImportIsNotTakenForAnOlderJob();
    void failedJobIsSentAgain();
    void customFieldThatCouldNotBeMadeNowIsSentLater();
    void newAddressOfAReactivatedClientIsAdded();
    void addressChangedThereIsWrittenBackByItsId();
    void optOutIsRememberedAtANewAddress();
    void returnByThePersonsOwnActIsAYes();
    void optOutWhileAJobRunsIsKept();
    void listDeletedMeanwhileIsSaid();
    void serviceDownEndsTheRoundAndLosesNothing();
    void quotaEndsTheRoundUntilMidnight();
    void throttledCallsAreWaitedOut();
    void refusedTokenIsRenewedOnce();
    void customFieldOfTheSameLabelIsUsed();
    void previewTellsAndChangesNothing();
    void programEndedInTheMiddleGoesOn();
    void firstLoadOfTenThousandTakesAtMostTwelveCalls();

private:
    std::unique_ptr<StudioAtWork> m_studio;
    StudioAtWork &studio() { return *m_studio; }
};

void RoundsTest::init()
{
    m_studio = std::make_unique<StudioAtWork>();
    QVERIFY2(m_studio->open(), qPrintable(m_studio->practice.errorOutput()));
    QVERIFY(m_studio->choose(kList));
}

void RoundsTest::cleanup()
{
    m_studio.reset();
}

void RoundsTest::putsAConsentingClientOnTheListWithAllFields()
{
    QVERIFY(Store::CustomFields(studio().database()).add(u"T-shirt size"_s, Domain::CustomFieldType::Text));
    const auto id = studio().add(u"Ana"_s, u"ana+yoga@example.com"_s, Subscription::Yes);
    studio().edit(id, [](Domain::Client &client) {
        client.lastName = u"Brøøk"_s;
        client.phone = u"555-0101"_s;
        client.homePhone = u"555-0102"_s;
        client.workPhone = u"555-0103"_s;
        client.street = u"1 Pier Rd"_s;
        client.city = u"Dover"_s;
        client.state = u"DE"_s;
        client.postalCode = u"19901"_s;
        client.country = u"United States"_s;
        client.birthday = QDate(1990, 4, 9);
        client.custom.insert(u"T-shirt size"_s, u"M"_s);
    });

    const auto report = studio().sync();
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->message) : "");
    QCOMPARE(report.added, 1);
    QVERIFY(studio().isListed(u"ana+yoga@example.com"_s));
    QCOMPARE(studio().state(id), ClientState::OnList);

    const QJsonObject contact = studio().practice.contact(u"ana+yoga@example.com"_s);
    QCOMPARE(contact.value("last_name"_L1).toString(), u"Brøøk"_s);
    QCOMPARE(contact.value("birthday_month"_L1).toInt(), 4);
    QCOMPARE(contact.value("birthday_day"_L1).toInt(), 9);
    QCOMPARE(contact.value("phone_numbers"_L1).toArray().size(), 3);
    const QJsonObject address = contact.value("street_addresses"_L1).toArray().at(0).toObject();
    QCOMPARE(address.value("postal_code"_L1).toString(), u"19901"_s);
    QCOMPARE(contact.value("custom"_L1).toObject().value("T-shirt size"_L1).toString(), u"M"_s);
}

void RoundsTest::neverSendsWhoWasNotAsked()
{
    studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::NeverAsked);
    const auto report = studio().sync();
    QVERIFY(!report.error);
    QCOMPARE(report.added, 0);
    QVERIFY(studio().practice.contact(u"ben@example.com"_s).isEmpty());
    const QByteArray log = QJsonDocument(studio().practice.apiLog()).toJson();
    QVERIFY(!log.contains("ben@example.com"));
}

void RoundsTest::quietRoundTakesTwoCalls()
{
    studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().sync().calls, 2);
}

void RoundsTest::sendsOnlyWhatChanged()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().edit(ana, [](Domain::Client &client) { client.phone = u"555-0199"_s; });
    QCOMPARE(studio().state(ana), ClientState::Waiting);

    const auto report = studio().sync();
    QVERIFY(!report.error);
    QCOMPARE(report.updated, 1);
    QCOMPARE(report.added, 0);
    QCOMPARE(studio().state(ana), ClientState::OnList);
    QVERIFY2(report.calls <= 8, qPrintable(QString::number(report.calls)));
}

void RoundsTest::carriesAWithdrawalThere()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().answer(ana, Subscription::No, Domain::ConsentSource::FrontDesk);

    const auto report = studio().sync();
    QVERIFY(!report.error);
    QCOMPARE(report.unsubscribedThere, 1);
    const QJsonObject contact = studio().practice.contact(u"ana@example.com"_s);
    QCOMPARE(contact.value("permission"_L1).toString(), u"unsubscribed"_s);
    QCOMPARE(contact.value("email_address"_L1).toObject().value("opt_out_source"_L1).toString(),
             u"Contact"_s);
    QCOMPARE(studio().state(ana), ClientState::Unsubscribed);
    QCOMPARE(studio().sync().calls, 2);
}

void RoundsTest::carriesAnOptOutHere()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().practice.optOut(u"ana@example.com"_s);

    const auto report = studio().sync();
    QVERIFY(!report.error);
    QCOMPARE(report.unsubscribedHere, 1);
    QCOMPARE(studio().entry(ana).client.subscribed, Subscription::No);
    QCOMPARE(studio().state(ana), ClientState::Unsubscribed);
}

void RoundsTest::optOutIsNotUndoneByALaterYes()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().practice.optOut(u"ana@example.com"_s);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(1h);
    studio().answer(ana, Subscription::Yes);
    QCOMPARE(studio().state(ana), ClientState::AskedBack);

    const auto report = studio().sync();
    QVERIFY(!report.error);
    QCOMPARE(report.added + report.updated, 0);
    QVERIFY(!studio().isListed(u"ana@example.com"_s));
    QCOMPARE(studio().practice.contact(u"ana@example.com"_s).value("permission"_L1).toString(),
             u"unsubscribed"_s);
}

void RoundsTest::olderOptOutOfTheAccountHoldsANewClientBack()
{
    studio().practice.hook(u"add-contact"_s, {{"email"_L1, u"cleo@example.com"_s}});
    studio().practice.optOut(u"cleo@example.com"_s);
    studio().letTimePass(24h);
    const auto id = studio().add(u"Cleo"_s, u"cleo@example.com"_s, Subscription::NeverAsked);
    studio().answer(id, Subscription::Yes);
    const auto report = studio().sync();
    QVERIFY(!report.error);
    QCOMPARE(report.added, 0);
    QVERIFY(!studio().isListed(u"cleo@example.com"_s));
    QCOMPARE(studio().state(id), ClientState::AskedBack);
}

void RoundsTest::reportsYesDoesNotOutweighAnOlderOptOut()
{
    studio().practice.hook(u"add-contact"_s, {{"email"_L1, u"cleo@example.com"_s}});
    studio().practice.optOut(u"cleo@example.com"_s);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(24h);

    Domain::ReportRow row;
    row.line = 2;
    row.client.firstName = u"Cleo"_s;
    row.client.email = u"cleo@example.com"_s;
    row.told = {u"first_name"_s, u"email"_s};
    row.subscribed = Subscription::Yes;
    QVERIFY(Store::ClientImport(studio().database()).take(row));
    QCOMPARE(studio().sync().unsubscribedHere, 1);
    QVERIFY(!studio().isListed(u"cleo@example.com"_s));
    const auto clients = Store::ClientDirectory(studio().database()).clients();
    QCOMPARE(clients->first().client.subscribed, Subscription::No);
    QCOMPARE(clients->first().state, ClientState::Unsubscribed);
}

void RoundsTest::optOutFollowsAClientWhoChangedTheAddress()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().edit(ana, [](Domain::Client &client) { client.email = u"ana.new@example.com"_s; });
    studio().practice.optOut(u"ana@example.com"_s);

    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().entry(ana).client.subscribed, Subscription::No);
    QVERIFY(!studio().isListed(u"ana.new@example.com"_s));
    QVERIFY(!studio().sync().error);
    QVERIFY(!studio().isListed(u"ana.new@example.com"_s));
}

void RoundsTest::departureFromTheListIsNotUndone()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().practice.leaveList(u"ana@example.com"_s, kList);
    studio().edit(ana, [](Domain::Client &client) { client.city = u"Dover"_s; });

    const auto report = studio().sync();
    QVERIFY(!report.error);
    QCOMPARE(report.leftList, 1);
    QCOMPARE(studio().state(ana), ClientState::LeftList);
    QVERIFY(!studio().isListed(u"ana@example.com"_s));

    studio().letTimePass(60s);
    studio().answer(ana, Subscription::Yes, Domain::ConsentSource::Booking);
    QCOMPARE(studio().sync().added, 1);
    QVERIFY(studio().isListed(u"ana@example.com"_s));
}

void RoundsTest::departureIsSeenWhenSomebodyElseJoinedMeanwhile()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().practice.leaveList(u"ana@example.com"_s, kList);
    studio().practice.hook(u"add-contact"_s,
                           {{"email"_L1, u"new@example.com"_s}, {"lists"_L1, QJsonArray{kList}}});
    studio().edit(ana, [](Domain::Client &client) { client.city = u"Dover"_s; });

    const auto report = studio().sync();
    QVERIFY(!report.error);
    QCOMPARE(report.leftList, 1);
    QCOMPARE(report.updated, 0);
    QVERIFY(!studio().isListed(u"ana@example.com"_s));
}

void RoundsTest::changedAddressMovesTheContact()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    const QString id = studio().practice.contact(u"ana@example.com"_s).value("contact_id"_L1).toString();
    studio().edit(ana, [](Domain::Client &client) { client.email = u"ana.new@example.com"_s; });

    const auto report = studio().sync();
    QVERIFY(!report.error);
    QCOMPARE(studio().practice.contact(u"ana.new@example.com"_s).value("contact_id"_L1).toString(), id);
    QVERIFY(studio().practice.contact(u"ana@example.com"_s).isEmpty());
    QVERIFY(studio().isListed(u"ana.new@example.com"_s));
    QCOMPARE(studio().state(ana), ClientState::OnList);
    QCOMPARE(studio().sync().calls, 2);
}

void RoundsTest::changedAddressOfAnotherContactTakesTheOldOneOff()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().practice.hook(u"add-contact"_s, {{"email"_L1, u"ana.other@example.com"_s}});
    studio().edit(ana, [](Domain::Client &client) { client.email = u"ana.other@example.com"_s; });

    QVERIFY(!studio().sync().error);
    QVERIFY(studio().isListed(u"ana.other@example.com"_s));
    QVERIFY(!studio().isListed(u"ana@example.com"_s));
    QCOMPARE(studio().state(ana), ClientState::OnList);
}

void RoundsTest::emptiedFieldIsEmptiedThere()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    studio().edit(ana, [](Domain::Client &client) {
        client.lastName = u"Brook"_s;
        client.city = u"Dover"_s;
    });
    QVERIFY(!studio().sync().error);
    studio().edit(ana, [](Domain::Client &client) {
        client.lastName.clear();
        client.city.clear();
    });
    QVERIFY(!studio().sync().error);
    const QJsonObject contact = studio().practice.contact(u"ana@example.com"_s);
    QVERIFY(contact.value("last_name"_L1).toString().isEmpty());
    QVERIFY(!QJsonDocument(contact).toJson().contains("Dover"));
    QCOMPARE(contact.value("first_name"_L1).toString(), u"Ana"_s);
}

void RoundsTest::whatOnlyConstantContactHoldsSurvivesARewrite()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    studio().edit(ana, [](Domain::Client &client) { client.city = u"Dover"_s; });
    QVERIFY(!studio().sync().error);
    studio().practice.hook(u"edit-profile"_s,
                           {{"email"_L1, u"ana@example.com"_s}, {"job_title"_L1, u"Potter"_s}});
    studio().practice.hook(u"join-list"_s, {{"email"_L1, u"ana@example.com"_s}, {"list"_L1, kOtherList}});
    studio().practice.setSwitch(u"put_omitted_collections"_s, u"wipe"_s);
    studio().edit(ana, [](Domain::Client &client) { client.city.clear(); });

    QVERIFY(!studio().sync().error);
    const QJsonObject contact = studio().practice.contact(u"ana@example.com"_s);
    QCOMPARE(contact.value("job_title"_L1).toString(), u"Potter"_s);
    QVERIFY(contact.value("lists"_L1).toArray().contains(kOtherList));
    QVERIFY(contact.value("lists"_L1).toArray().contains(kList));
}

void RoundsTest::removedClientComesOffTheListAndStaysSubscribed()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    QVERIFY(Store::ClientDirectory(studio().database()).remove(ana));

    const auto report = studio().sync();
    QVERIFY(!report.error);
    QCOMPARE(report.removed, 1);
    QVERIFY(!studio().isListed(u"ana@example.com"_s));
    const QJsonObject contact = studio().practice.contact(u"ana@example.com"_s);
    QCOMPARE(contact.value("permission"_L1).toString(), u"implicit"_s);
    QVERIFY(!contact.value("deleted"_L1).toBool());
}

void RoundsTest::deactivatedClientComesOffTheList()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().edit(ana, [](Domain::Client &client) { client.status = Domain::ClientStatus::Deactivated; });
    QCOMPARE(studio().sync().removed, 1);
    QVERIFY(!studio().isListed(u"ana@example.com"_s));
    QCOMPARE(studio().entry(ana).client.subscribed, Subscription::Yes);

    studio().edit(ana, [](Domain::Client &client) { client.status = Domain::ClientStatus::Active; });
    QCOMPARE(studio().sync().added, 1);
    QVERIFY(studio().isListed(u"ana@example.com"_s));
}

void RoundsTest::familySharesOneContact()
{
    const auto mother = studio().add(u"Mona"_s, u"family@example.com"_s, Subscription::Yes);
    const auto child = studio().add(u"Cleo"_s, u"Family@Example.com"_s, Subscription::NeverAsked);
    QCOMPARE(studio().sync().added, 1);
    QCOMPARE(studio().practice.contact(u"family@example.com"_s).value("first_name"_L1).toString(), u"Mona"_s);
    QCOMPARE(studio().state(child), ClientState::SharedAddress);

    studio().letTimePass(60s);
    studio().answer(child, Subscription::No);
    QCOMPARE(studio().sync().unsubscribedThere, 1);
    QCOMPARE(studio().state(mother), ClientState::Unsubscribed);
}

void RoundsTest::brakeStopsAMassLeave()
{
    QList<Domain::ClientId> ids;
    for (int i = 0; i < 20; ++i)
        ids.append(studio().add(u"Person"_s, u"person%1@example.com"_s.arg(i), Subscription::Yes));
    QCOMPARE(studio().sync().added, 20);
    studio().letTimePass(60s);
    for (int i = 0; i < 11; ++i)
        studio().answer(ids.at(i), Subscription::No);

    const auto stopped = studio().sync();
    QVERIFY(stopped.brake);
    QCOMPARE(stopped.brake->leaving, 11);
    QCOMPARE(stopped.brake->listed, 20);
    QCOMPARE(stopped.error->kind, Error::Kind::Brake);
    QVERIFY(studio().isListed(u"person0@example.com"_s));

    const auto released = studio().sync(true);
    QVERIFY(!released.error);
    QCOMPARE(released.unsubscribedThere, 11);
    QVERIFY(!studio().isListed(u"person0@example.com"_s));
}

void RoundsTest::brakeStopsAnEmptyDirectory()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    QVERIFY(Store::ClientDirectory(studio().database()).remove(ana));
    const auto stopped = studio().sync();
    QVERIFY(stopped.brake);
    QVERIFY(stopped.brake->emptyDirectory);
    QVERIFY(studio().isListed(u"ana@example.com"_s));
}

void RoundsTest::lostAnswerOfAnImportIsFoundAndNotRepeated()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    studio().practice.hook(
        u"faults"_s,
        {{"path"_L1, u"contacts_json_import"_s}, {"when"_L1, u"after"_s}, {"delivery"_L1, u"close"_s}});
    const auto report = studio().sync();
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->message) : "");
    QCOMPARE(report.added, 1);
    QCOMPARE(studio().state(ana), ClientState::OnList);
    QCOMPARE(calls(studio().practice.apiLog(), u"POST"_s, u"contacts_json_import"_s), 1);
}

void RoundsTest::importThatNeverArrivedIsSentAgain()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    studio().practice.hook(
        u"faults"_s,
        {{"path"_L1, u"contacts_json_import"_s}, {"when"_L1, u"before"_s}, {"delivery"_L1, u"close"_s}});
    const auto report = studio().sync();
    QVERIFY(report.error);
    QCOMPARE(report.pending, 1);
    QCOMPARE(studio().state(ana), ClientState::Waiting);

    studio().letTimePass(10min);
    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().state(ana), ClientState::OnList);
}

void RoundsTest::lostImportIsNotTakenForAnOlderJob()
{
    studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    const auto ben = studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::Yes);
    studio().practice.hook(
        u"faults"_s,
        {{"path"_L1, u"contacts_json_import"_s}, {"when"_L1, u"before"_s}, {"delivery"_L1, u"close"_s}});
    QCOMPARE(studio().sync().added, 0);
    QCOMPARE(studio().state(ben), ClientState::Waiting);

    studio().letTimePass(10min);
    QCOMPARE(studio().sync().added, 1);
    QVERIFY(studio().isListed(u"ben@example.com"_s));
}

void RoundsTest::customFieldThatCouldNotBeMadeNowIsSentLater()
{
    QVERIFY(Store::CustomFields(studio().database()).add(u"Mat colour"_s, Domain::CustomFieldType::Text));
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    studio().edit(ana, [](Domain::Client &client) { client.custom.insert(u"Mat colour"_s, u"green"_s); });
    studio().practice.hook(u"faults"_s, {{"method"_L1, u"POST"_s},
                                         {"path"_L1, u"contact_custom_fields"_s},
                                         {"count"_L1, 1},
                                         {"status"_L1, 503}});
    QVERIFY(studio().sync().error);
    QCOMPARE(studio().state(ana), ClientState::Waiting);

    QVERIFY(!studio().sync().error);
    const QJsonObject custom = studio().practice.contact(u"ana@example.com"_s).value("custom"_L1).toObject();
    QCOMPARE(custom.value("Mat colour"_L1).toString(), u"green"_s);
}

void RoundsTest::newAddressOfAReactivatedClientIsAdded()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().edit(ana, [](Domain::Client &client) { client.status = Domain::ClientStatus::Deactivated; });
    QCOMPARE(studio().sync().removed, 1);
    studio().edit(ana, [](Domain::Client &client) {
        client.status = Domain::ClientStatus::Active;
        client.email = u"ana.new@example.com"_s;
    });
    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().state(ana), ClientState::OnList);
    QVERIFY(studio().isListed(u"ana.new@example.com"_s));
}

void RoundsTest::addressChangedThereIsWrittenBackByItsId()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(25h); // the daily look learns the contact's id
    QVERIFY(!studio().sync().error);
    const QString id = studio().practice.contact(u"ana@example.com"_s).value("contact_id"_L1).toString();
    studio().practice.hook(u"edit-profile"_s, {{"email"_L1, u"ana@example.com"_s},
                                               {"new_email"_L1, u"ana.there@example.com"_s}});
    studio().edit(ana, [](Domain::Client &client) { client.city = u"Dover"_s; });

    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().practice.contact(u"ana@example.com"_s).value("contact_id"_L1).toString(), id);
    QVERIFY(studio().practice.contact(u"ana.there@example.com"_s).isEmpty());
    QCOMPARE(studio().state(ana), ClientState::OnList);
}

void RoundsTest::optOutIsRememberedAtANewAddress()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().practice.optOut(u"ana@example.com"_s);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(1h);
    studio().answer(ana, Subscription::Yes);
    studio().edit(ana, [](Domain::Client &client) { client.email = u"ana.new@example.com"_s; });

    QVERIFY(!studio().sync().error);
    QVERIFY(!studio().isListed(u"ana.new@example.com"_s));
    QCOMPARE(studio().state(ana), ClientState::AskedBack);
}

void RoundsTest::returnByThePersonsOwnActIsAYes()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().practice.optOut(u"ana@example.com"_s);
    QVERIFY(!studio().sync().error);
    studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().practice.hook(u"set-permission"_s,
                           {{"email"_L1, u"ana@example.com"_s}, {"permission"_L1, u"explicit"_s}});
    studio().practice.hook(u"join-list"_s, {{"email"_L1, u"ana@example.com"_s}, {"list"_L1, kList}});
    studio().letTimePass(25h);

    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().practice.contact(u"ana@example.com"_s).value("permission"_L1).toString(),
             u"explicit"_s);
    QCOMPARE(studio().entry(ana).client.subscribed, Subscription::Yes);
}

void RoundsTest::optOutWhileAJobRunsIsKept()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().practice.setSwitch(u"activity_processing_ms"_s, u"7200000"_s);
    studio().edit(ana, [](Domain::Client &client) { client.city = u"Dover"_s; });
    QCOMPARE(studio().sync().pending, 1);
    studio().letTimePass(60s);
    studio().practice.optOut(u"ana@example.com"_s);
    QCOMPARE(studio().sync().unsubscribedHere, 1);
    studio().letTimePass(3h);

    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().state(ana), ClientState::Unsubscribed);
    QCOMPARE(studio().sync().leftList, 0);
}

void RoundsTest::failedJobIsSentAgain()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    studio().practice.setSwitch(u"activity_end"_s, u"failed"_s);
    const auto report = studio().sync();
    QCOMPARE(report.error->kind, Error::Kind::JobFailed);
    QCOMPARE(studio().state(ana), ClientState::Waiting);

    studio().practice.setSwitch(u"activity_end"_s, u"completed"_s);
    QVERIFY(!studio().sync().error);
    QVERIFY(studio().isListed(u"ana@example.com"_s));
}

void RoundsTest::listDeletedMeanwhileIsSaid()
{
    studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    studio().practice.hook(u"delete-list"_s, {{"list"_L1, kList}});
    const auto report = studio().sync();
    QCOMPARE(report.error->kind, Error::Kind::ListGone);
    QCOMPARE(report.added, 0);
}

void RoundsTest::serviceDownEndsTheRoundAndLosesNothing()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    studio().practice.hook(u"faults"_s, {{"count"_L1, 50},
                                         {"status"_L1, 503},
                                         {"body"_L1, u"<html>maintenance</html>"_s},
                                         {"content_type"_L1, u"text/html"_s}});
    const auto report = studio().sync();
    QCOMPARE(report.error->kind, Error::Kind::Network);
    QCOMPARE(studio().state(ana), ClientState::Waiting);

    studio().practice.hook(u"clear-faults"_s);
    QCOMPARE(studio().sync().added, 1);
}

void RoundsTest::quotaEndsTheRoundUntilMidnight()
{
    studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    studio().practice.hook(u"quota"_s, {{"used"_L1, 10000}});
    const auto report = studio().sync();
    QCOMPARE(report.error->kind, Error::Kind::QuotaExhausted);
    QVERIFY(report.error->retryAt);
    QCOMPARE(report.error->retryAt->time(), QTime(0, 0));
    QVERIFY(*report.error->retryAt > studio().clock.now());
    // Until then nothing is even tried.
    QCOMPARE(studio().sync().calls, 0);

    studio().letTimePass(24h);
    QVERIFY(!studio().sync().error);
}

void RoundsTest::throttledCallsAreWaitedOut()
{
    studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    studio().practice.hook(u"faults"_s,
                           {{"count"_L1, 2},
                            {"status"_L1, 429},
                            {"body"_L1, QJsonObject{{"error_key"_L1, u"throttled"_s},
                                                    {"error_message"_L1, u"Too Many Requests"_s}}}});
    const auto report = studio().sync();
    QVERIFY(!report.error);
    QCOMPARE(report.added, 1);
}

void RoundsTest::refusedTokenIsRenewedOnce()
{
    studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    studio().practice.hook(u"expire-access-tokens"_s);
    const auto report = studio().sync();
    QVERIFY(!report.error);
    QCOMPARE(report.added, 1);
}

void RoundsTest::customFieldOfTheSameLabelIsUsed()
{
    const QJsonArray fields = studio().practice.look(u"account"_s).value("fields"_L1).toArray();
    QVERIFY(!fields.isEmpty());
    const QString label = fields.at(0).toObject().value("label"_L1).toString();
    QVERIFY(Store::CustomFields(studio().database()).add(label, Domain::CustomFieldType::Text));
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    studio().edit(ana, [&label](Domain::Client &client) { client.custom.insert(label, u"2024-05-06"_s); });

    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().practice.look(u"account"_s).value("fields"_L1).toArray().size(), fields.size());
    QVERIFY(!studio()
                 .practice.contact(u"ana@example.com"_s)
                 .value("custom"_L1)
                 .toObject()
                 .value(label)
                 .toString()
                 .isEmpty());
}

void RoundsTest::previewTellsAndChangesNothing()
{
    studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::NeverAsked);
    const auto preview = studio().preview();
    QVERIFY(preview);
    QCOMPARE(preview->add, 1);
    QCOMPARE(preview->held.value(u"no_consent"_s), 1);
    QCOMPARE(preview->people.size(), 2);
    const QJsonArray log = studio().practice.apiLog();
    QCOMPARE(calls(log, u"POST"_s, u"/v3"_s) + calls(log, u"PUT"_s, u"/v3"_s), 0);
    QCOMPARE(studio().sync().added, 1);
}

void RoundsTest::programEndedInTheMiddleGoesOn()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    studio().practice.setSwitch(u"activity_processing_ms"_s, u"3600000"_s);
    const auto report = studio().sync();
    QCOMPARE(report.pending, 1);
    QVERIFY(studio().restart());
    studio().letTimePass(2h);

    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().state(ana), ClientState::OnList);
    QCOMPARE(calls(studio().practice.apiLog(), u"POST"_s, u"contacts_json_import"_s), 1);
}

void RoundsTest::firstLoadOfTenThousandTakesAtMostTwelveCalls()
{
    const Core::Result<void> filled = studio().database().transaction([this]() -> Core::Result<void> {
        for (int i = 0; i < 10'000; ++i)
            studio().add(u"Person"_s, u"person%1@example.com"_s.arg(i), Subscription::Yes);
        return {};
    });
    QVERIFY(filled);
    const auto report = studio().sync();
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->message) : "");
    QCOMPARE(report.added, 10'000);
    QVERIFY2(report.calls <= 12, qPrintable(QString::number(report.calls)));
    QCOMPARE(studio().sync().calls, 2);
}

QTEST_GUILESS_MAIN(RoundsTest)
#include "tst_rounds.moc"
