// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roundstory.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Domain::ClientState;
using Domain::Subscription;

namespace {
const QString kOtherList = u"Teachers and friends of the studio"_s;
}

/// Writes: fields, addresses, removals, and the number of calls.
class ContactRoundsTest : public RoundStory
{
    Q_OBJECT

private Q_SLOTS:
    void addsAConsentingClientWithAllFields();
    void unchangedRoundTakesTwoCalls();
    void sendsOnlyWhatChanged();
    void changedAddressMovesTheContact();
    void changeToAnotherContactsAddressRemovesTheOldContactFromTheList();
    void clearedFieldIsClearedInConstantContact();
    void clearedCustomFieldIsClearedInConstantContact();
    void rejectedAddressChangeCreatesNoSecondContact();
    void personWhoLeftIsNotAddedAgainByAnotherHolder();
    void choosingAnotherListDoesNotRestoreADeletedContact();
    void contactDeletedBeforeTheFirstRoundIsNotRestored();
    void updateKeepsDataThatOnlyConstantContactHas();
    void removedClientLeavesTheListButStaysSubscribed();
    void deactivatedClientLeavesTheList();
    void existingCustomFieldWithTheSameLabelIsUsed();
    void tooLongValueIsNotSentButTheOthersAre();
    void renamedFieldIsFoundByItsId();
    void deletedFieldIsCreatedAgainAndItsValuesAreResent();
    void addressChangeOfADeactivatedClientMovesTheContact();
    void addressChangeDoesNotRestoreADeletedContact();
    void personWhoLeftIsNotAddedWhenTheListIsChosenAgain();
    void previewReportsAndChangesNothing();
    void initialLoadOfTenThousandClientsTakesAtMostTwelveCalls();
};

void ContactRoundsTest::addsAConsentingClientWithAllFields()
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
    QCOMPARE(report.counts.added, 1);
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

void ContactRoundsTest::unchangedRoundTakesTwoCalls()
{
    studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().sync().counts.calls, 2);
}

void ContactRoundsTest::sendsOnlyWhatChanged()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().edit(ana, [](Domain::Client &client) { client.phone = u"555-0199"_s; });
    QCOMPARE(studio().state(ana), ClientState::Waiting);

    const auto report = studio().sync();
    QVERIFY(!report.error);
    QCOMPARE(report.counts.updated, 1);
    QCOMPARE(report.counts.added, 0);
    QCOMPARE(studio().state(ana), ClientState::OnList);
    QVERIFY2(report.counts.calls <= 8, qPrintable(QString::number(report.counts.calls)));
}

void ContactRoundsTest::changedAddressMovesTheContact()
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
    QCOMPARE(studio().sync().counts.calls, 2);
}

void ContactRoundsTest::changeToAnotherContactsAddressRemovesTheOldContactFromTheList()
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

void ContactRoundsTest::clearedFieldIsClearedInConstantContact()
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

void ContactRoundsTest::updateKeepsDataThatOnlyConstantContactHas()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    studio().edit(ana, [](Domain::Client &client) { client.city = u"Dover"_s; });
    QVERIFY(!studio().sync().error);
    studio().practice.hook(u"edit-profile"_s,
                           {{"email"_L1, u"ana@example.com"_s}, {"job_title"_L1, u"Potter"_s}});
    studio().practice.hook(u"join-list"_s, {{"email"_L1, u"ana@example.com"_s}, {"list"_L1, kOtherList}});
    studio().practice.setBehaviour(u"put_omitted_collections"_s, u"wipe"_s);
    studio().edit(ana, [](Domain::Client &client) { client.city.clear(); });

    QVERIFY(!studio().sync().error);
    const QJsonObject contact = studio().practice.contact(u"ana@example.com"_s);
    QCOMPARE(contact.value("job_title"_L1).toString(), u"Potter"_s);
    QVERIFY(contact.value("lists"_L1).toArray().contains(kOtherList));
    QVERIFY(contact.value("lists"_L1).toArray().contains(m_listName));
}

void ContactRoundsTest::removedClientLeavesTheListButStaysSubscribed()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    QVERIFY(Store::ClientDirectory(studio().database()).remove(ana));

    const auto report = studio().sync();
    QVERIFY(!report.error);
    QCOMPARE(report.counts.removed, 1);
    QVERIFY(!studio().isListed(u"ana@example.com"_s));
    const QJsonObject contact = studio().practice.contact(u"ana@example.com"_s);
    QCOMPARE(contact.value("permission"_L1).toString(), u"implicit"_s);
    QVERIFY(!contact.value("deleted"_L1).toBool());
}

void ContactRoundsTest::deactivatedClientLeavesTheList()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().edit(ana, [](Domain::Client &client) { client.status = Domain::ClientStatus::Deactivated; });
    QCOMPARE(studio().sync().counts.removed, 1);
    QVERIFY(!studio().isListed(u"ana@example.com"_s));
    QCOMPARE(studio().entry(ana).client.subscribed, Subscription::Yes);

    studio().edit(ana, [](Domain::Client &client) { client.status = Domain::ClientStatus::Active; });
    QCOMPARE(studio().sync().counts.added, 1);
    QVERIFY(studio().isListed(u"ana@example.com"_s));
}

void ContactRoundsTest::existingCustomFieldWithTheSameLabelIsUsed()
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

void ContactRoundsTest::clearedCustomFieldIsClearedInConstantContact()
{
    QVERIFY(Store::CustomFields(studio().database()).add(u"Mat colour"_s, Domain::CustomFieldType::Text));
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    studio().edit(ana, [](Domain::Client &client) { client.custom.insert(u"Mat colour"_s, u"green"_s); });
    QVERIFY(!studio().sync().error);
    studio().edit(ana, [](Domain::Client &client) { client.custom.clear(); });
    QVERIFY(!studio().sync().error);
    const QJsonObject custom = studio().practice.contact(u"ana@example.com"_s).value("custom"_L1).toObject();
    QVERIFY(custom.value("Mat colour"_L1).toString().isEmpty());
}

void ContactRoundsTest::rejectedAddressChangeCreatesNoSecondContact()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().edit(ana, [](Domain::Client &client) { client.email = u"ana.new@example.com"_s; });
    studio().practice.hook(u"faults"_s,
                           {{"method"_L1, u"PUT"_s}, {"path"_L1, u"/contacts/"_s}, {"status"_L1, 400}});
    QCOMPARE(studio().sync().failed.size(), 1);
    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().state(ana), ClientState::Attention);
    QVERIFY2(studio().practice.contact(u"ana.new@example.com"_s).isEmpty(), "a second contact");

    studio().edit(ana, [](Domain::Client &client) { client.city = u"Dover"_s; });
    QVERIFY(!studio().sync().error);
    QVERIFY(studio().isListed(u"ana.new@example.com"_s));
    QVERIFY(studio().practice.contact(u"ana@example.com"_s).isEmpty());
}

void ContactRoundsTest::personWhoLeftIsNotAddedAgainByAnotherHolder()
{
    const auto dora = studio().add(u"Dora"_s, u"family@example.com"_s, Subscription::Yes);
    studio().add(u"Emil"_s, u"family@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().practice.leaveList(u"family@example.com"_s, m_listName);
    QCOMPARE(studio().sync().counts.leftList, 1);
    studio().edit(dora, [](Domain::Client &client) { client.email = u"dora@example.com"_s; });
    QVERIFY(!studio().sync().error);
    QVERIFY(!studio().isListed(u"dora@example.com"_s));
    QCOMPARE(studio().state(dora), ClientState::LeftList);
}

void ContactRoundsTest::choosingAnotherListDoesNotRestoreADeletedContact()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().practice.hook(u"delete-contact"_s, {{"email"_L1, u"ana@example.com"_s}});
    QCOMPARE(studio().sync().counts.leftList, 1);
    QVERIFY(studio().choose(kOtherList));
    QVERIFY(!studio().sync().error);
    QVERIFY(studio().practice.contact(u"ana@example.com"_s).value("deleted"_L1).toBool());
    QVERIFY(studio().state(ana) != ClientState::OnList);
}

void ContactRoundsTest::contactDeletedBeforeTheFirstRoundIsNotRestored()
{
    studio().practice.hook(u"add-contact"_s, {{"email"_L1, u"ana@example.com"_s}});
    studio().practice.hook(u"delete-contact"_s, {{"email"_L1, u"ana@example.com"_s}});
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().state(ana), ClientState::LeftList);
    QVERIFY(studio().practice.contact(u"ana@example.com"_s).value("deleted"_L1).toBool());
    QCOMPARE(studio().sync().counts.calls, 2);

    studio().clock.advance(std::chrono::minutes(1));
    studio().answer(ana, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().state(ana), ClientState::OnList);
}

void ContactRoundsTest::tooLongValueIsNotSentButTheOthersAre()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    const auto ben = studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::Yes);
    studio().edit(ana, [](Domain::Client &client) {
        client.lastName = u"x"_s.repeated(51);
        client.city = u"Dover"_s;
    });
    const auto report = studio().sync();
    QVERIFY(!report.error);
    QCOMPARE(report.counts.added, 2);
    QCOMPARE(report.failed.size(), 1);
    QVERIFY(report.failed.first().reason.contains("Last name"_L1));
    QCOMPARE(studio().state(ana), ClientState::Attention);
    QCOMPARE(studio().state(ben), ClientState::OnList);
    QVERIFY(studio().isListed(u"ana@example.com"_s));
    QCOMPARE(studio().sync().counts.calls, 2);

    studio().edit(ana, [](Domain::Client &client) { client.lastName = u"Brook"_s; });
    QVERIFY(studio().sync().failed.isEmpty());
    QCOMPARE(studio().state(ana), ClientState::OnList);
    QCOMPARE(studio().practice.contact(u"ana@example.com"_s).value("last_name"_L1).toString(), u"Brook"_s);

    // Too long again: the value sent before stays in Constant Contact.
    studio().edit(ana, [](Domain::Client &client) { client.lastName = u"x"_s.repeated(51); });
    QCOMPARE(studio().sync().failed.size(), 1);
    QCOMPARE(studio().practice.contact(u"ana@example.com"_s).value("last_name"_L1).toString(), u"Brook"_s);
}

void ContactRoundsTest::renamedFieldIsFoundByItsId()
{
    QVERIFY(Store::CustomFields(studio().database()).add(u"Mat colour"_s, Domain::CustomFieldType::Text));
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    const auto setColour = [&](const QString &colour) {
        studio().edit(ana, [&](Domain::Client &client) { client.custom.insert(u"Mat colour"_s, colour); });
    };
    setColour(u"green"_s);
    QVERIFY(!studio().sync().error);
    studio().practice.hook(
        u"rename-field"_s,
        {{"field"_L1, u"Mat colour"_s}, {"label"_L1, u"Colour of the mat"_s}, {"name_follows"_L1, true}});
    setColour(u"blue"_s);
    QVERIFY(!studio().sync().error);
    const QJsonObject custom = studio().practice.contact(u"ana@example.com"_s).value("custom"_L1).toObject();
    QCOMPARE(custom.value("Colour of the mat"_L1).toString(), u"blue"_s);
    QVERIFY(!custom.contains("Mat colour"_L1));
}

void ContactRoundsTest::deletedFieldIsCreatedAgainAndItsValuesAreResent()
{
    QVERIFY(Store::CustomFields(studio().database()).add(u"Mat colour"_s, Domain::CustomFieldType::Text));
    for (const QString &name : {u"ana"_s, u"ben"_s}) {
        const auto id = studio().add(name, name + "@example.com"_L1, Subscription::Yes);
        studio().edit(id, [](Domain::Client &client) { client.custom.insert(u"Mat colour"_s, u"green"_s); });
    }
    QVERIFY(!studio().sync().error);
    studio().practice.hook(u"delete-field"_s, {{"field"_L1, u"Mat colour"_s}});
    const auto cleo = studio().add(u"Cleo"_s, u"cleo@example.com"_s, Subscription::Yes);
    studio().edit(cleo, [](Domain::Client &client) { client.custom.insert(u"Mat colour"_s, u"red"_s); });
    QVERIFY(!studio().sync().error);
    QVERIFY(!studio().sync().error);
    for (const auto &[address, colour] :
         {std::pair(u"ana@example.com"_s, u"green"_s), std::pair(u"ben@example.com"_s, u"green"_s),
          std::pair(u"cleo@example.com"_s, u"red"_s)}) {
        const QJsonObject custom = studio().practice.contact(address).value("custom"_L1).toObject();
        QCOMPARE(custom.value("Mat colour"_L1).toString(), colour);
    }
}

void ContactRoundsTest::addressChangeOfADeactivatedClientMovesTheContact()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().edit(ana, [](Domain::Client &client) { client.status = Domain::ClientStatus::Deactivated; });
    QCOMPARE(studio().sync().counts.removed, 1);
    studio().edit(ana, [](Domain::Client &client) {
        client.status = Domain::ClientStatus::Active;
        client.email = u"ana.new@example.com"_s;
    });
    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().state(ana), ClientState::OnList);
    QVERIFY(studio().isListed(u"ana.new@example.com"_s));
    QVERIFY2(studio().practice.contact(u"ana@example.com"_s).isEmpty(), "the contact moved");
}

void ContactRoundsTest::addressChangeDoesNotRestoreADeletedContact()
{
    studio().practice.hook(u"add-contact"_s, {{"email"_L1, u"ana.new@example.com"_s}});
    studio().practice.hook(u"delete-contact"_s, {{"email"_L1, u"ana.new@example.com"_s}});
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().edit(ana, [](Domain::Client &client) { client.email = u"ana.new@example.com"_s; });
    QVERIFY(!studio().sync().error);
    QVERIFY(!studio().sync().error);
    QVERIFY(studio().practice.contact(u"ana.new@example.com"_s).value("deleted"_L1).toBool());
    QVERIFY(!studio().isListed(u"ana@example.com"_s));
    QCOMPARE(studio().state(ana), ClientState::LeftList);
}

void ContactRoundsTest::personWhoLeftIsNotAddedWhenTheListIsChosenAgain()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().practice.leaveList(u"ana@example.com"_s, m_listName);
    QCOMPARE(studio().sync().counts.leftList, 1);
    QVERIFY(studio().choose(kOtherList));
    QVERIFY(!studio().sync().error);
    QVERIFY(studio().choose(m_listName));
    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().state(ana), ClientState::LeftList);
    QVERIFY(!studio().isListed(u"ana@example.com"_s));
}

void ContactRoundsTest::previewReportsAndChangesNothing()
{
    studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::NeverAsked);
    const auto preview = studio().preview();
    QVERIFY(preview);
    QCOMPARE(preview->add, 1);
    QCOMPARE(preview->held.value(Domain::ClientState::NoConsent), 1);
    QCOMPARE(preview->people.size(), 2);
    const QJsonArray log = studio().practice.apiLog();
    QCOMPARE(calls(log, u"POST"_s, u"/v3"_s) + calls(log, u"PUT"_s, u"/v3"_s), 0);
    QCOMPARE(studio().sync().counts.added, 1);
}

void ContactRoundsTest::initialLoadOfTenThousandClientsTakesAtMostTwelveCalls()
{
    const Core::Result<void> filled = studio().database().transaction([this]() -> Core::Result<void> {
        for (int i = 0; i < 10'000; ++i)
            studio().add(u"Person"_s, u"person%1@example.com"_s.arg(i), Subscription::Yes);
        return {};
    });
    QVERIFY(filled);
    const auto report = studio().sync();
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->message) : "");
    QCOMPARE(report.counts.added, 10'000);
    QVERIFY2(report.counts.calls <= 12, qPrintable(QString::number(report.counts.calls)));
    QCOMPARE(studio().sync().counts.calls, 2);
}

QTEST_GUILESS_MAIN(ContactRoundsTest)
#include "tst_contactrounds.moc"
