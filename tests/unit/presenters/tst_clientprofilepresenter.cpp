// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/clientprofilepresenter.h"
#include "presenters/consentwording.h"
#include "presenters/preferences.h"
#include "support/testdirectory.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using Domain::Subscription;
using Presenters::ClientProfilePresenter;

namespace {

const QString kService = u"the service"_s;

Domain::Client anna()
{
    Domain::Client client;
    client.firstName = u"Anna"_s;
    client.lastName = u"Young"_s;
    client.email = u"anna@example.com"_s;
    return client;
}

void load(ClientProfilePresenter &presenter)
{
    QSignalSpy loaded(&presenter, &ClientProfilePresenter::loaded);
    presenter.load();
    QTRY_COMPARE(loaded.size(), 1);
}

/// \return the stored client's id; invalid if saving failed
Domain::ClientId save(ClientProfilePresenter &presenter, const Domain::Client &client,
                      std::optional<Subscription> answer = {})
{
    QSignalSpy saved(&presenter, &ClientProfilePresenter::saved);
    QSignalSpy failed(&presenter, &ClientProfilePresenter::failed);
    presenter.save(client, answer);
    const bool ended = QTest::qWaitFor([&] { return saved.size() + failed.size() > 0; });
    return ended && !saved.isEmpty() ? saved.first().first().value<Domain::ClientId>() : Domain::ClientId{};
}

} // namespace

class ClientProfilePresenterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storesANewClientWhoWasNeverAsked();
    void recordsAnAnswerInTheLedgerWithItsWording_data();
    void recordsAnAnswerInTheLedgerWithItsWording();
    void recordsTheWordingThatWasShown();
    void recordsNothingWithoutAnAnswer();
    void storesProfileAndAnswerTogetherOrNotAtAll();
    void requestsNoSyncIfNothingChanged();
    void savingTwiceCreatesOneClient();
    void keepsADeactivationBesideTheEdit();
    void namesAFieldThatWasChangedElsewhere();
    void reportsFieldsThatCannotBeSaved_data();
    void reportsFieldsThatCannotBeSaved();
    void warnsAboutFieldsThatCannotBeSent();
    void namesTheClientsWhoShareTheAddress();
    void addsACustomField();
    void rejectsADuplicateCustomField();
    void reportsThatAClientWasRemoved();
    void explainsWhyTheClientIsNotOnTheList();
    void invitesAClientOnceAndShowsTheResult();
    void sendsNoInvitationWithoutAConnection();
    void reportsThatTheInvitationFailed();
};

void ClientProfilePresenterTest::storesANewClientWhoWasNeverAsked()
{
    Support::TestDirectory studio;
    studio.addField(u"Favourite tea"_s, Domain::CustomFieldType::Text);
    ClientProfilePresenter presenter(studio.database(), {});
    QVERIFY(presenter.isNew());
    load(presenter);
    QCOMPARE(presenter.profile().fields.size(), 1);

    QSignalSpy changed(&presenter, &ClientProfilePresenter::clientsChanged);
    Domain::Client client = anna();
    client.birthday = QDate(1990, 2, 28);
    client.custom.insert(u"Favourite tea"_s, u"Rooibos"_s);
    const auto id = save(presenter, client);
    QVERIFY(id.isStored());
    QCOMPARE(changed.size(), 1);
    client.id = id;
    QCOMPARE(studio.client(id), client);
    QVERIFY(studio.ledger(id).isEmpty());
}

void ClientProfilePresenterTest::recordsAnAnswerInTheLedgerWithItsWording_data()
{
    QTest::addColumn<Subscription>("answer");
    QTest::newRow("yes") << Subscription::Yes;
    QTest::newRow("no") << Subscription::No;
}

void ClientProfilePresenterTest::recordsAnAnswerInTheLedgerWithItsWording()
{
    QFETCH(Subscription, answer);
    Support::TestDirectory studio;
    ClientProfilePresenter presenter(studio.database(), {});
    const auto id = save(presenter, anna(), answer);
    QVERIFY(id.isStored());
    QCOMPARE(studio.client(id).subscribed, answer);
    const auto ledger = studio.ledger(id);
    QCOMPARE(ledger.size(), 1);
    QCOMPARE(ledger.first().answer, answer);
    QCOMPARE(ledger.first().source, Domain::ConsentSource::Profile);
    QCOMPARE(ledger.first().wording, Presenters::defaultConsentWording());
}

// The settings may be changed beside an open profile.
void ClientProfilePresenterTest::recordsTheWordingThatWasShown()
{
    Support::TestDirectory studio;
    Presenters::Preferences preferences(studio.database().dataDirectory());
    preferences.setConsentWording(u"May we write to you?"_s);
    ClientProfilePresenter presenter(studio.database(), {});
    preferences.setConsentWording(u"Another question"_s);
    QCOMPARE(presenter.wording(), u"May we write to you?"_s);
    const auto id = save(presenter, anna(), Subscription::Yes);
    QCOMPARE(studio.ledger(id).first().wording, u"May we write to you?"_s);

    ClientProfilePresenter later(studio.database(), id);
    load(later);
    (void)save(later, studio.client(id), Subscription::No);
    QStringList wordings;
    const auto ledger = studio.ledger(id);
    for (const Domain::LedgerEntry &entry : ledger)
        wordings.append(entry.wording);
    wordings.sort();
    QCOMPARE(wordings, (QStringList{u"Another question"_s, u"May we write to you?"_s}));
}

void ClientProfilePresenterTest::recordsNothingWithoutAnAnswer()
{
    Support::TestDirectory studio;
    const auto id = studio.add(anna());
    studio.answer(id, Subscription::Yes);
    ClientProfilePresenter presenter(studio.database(), id);
    load(presenter);
    QCOMPARE(presenter.profile().history.size(), 1);
    Domain::Client client = presenter.profile().entry.client;
    client.city = u"Halifax"_s;
    QVERIFY(save(presenter, client).isStored());
    QCOMPARE(studio.client(id).city, u"Halifax"_s);
    QCOMPARE(studio.client(id).subscribed, Subscription::Yes);
    QCOMPARE(studio.ledger(id).size(), 1);
}

void ClientProfilePresenterTest::storesProfileAndAnswerTogetherOrNotAtAll()
{
    Support::TestDirectory studio;
    ClientProfilePresenter presenter(studio.database(), {});
    Domain::Client client = anna();
    client.custom.insert(u"No such field"_s, u"value"_s);
    QVERIFY(!save(presenter, client, Subscription::Yes).isStored());
    QCOMPARE(studio.clientCount(), 0);
}

void ClientProfilePresenterTest::requestsNoSyncIfNothingChanged()
{
    Support::TestDirectory studio;
    const auto id = studio.add(anna());
    ClientProfilePresenter presenter(studio.database(), id);
    load(presenter);
    QSignalSpy changed(&presenter, &ClientProfilePresenter::clientsChanged);
    QVERIFY(save(presenter, presenter.profile().entry.client).isStored());
    QCOMPARE(changed.size(), 0);
}

void ClientProfilePresenterTest::keepsADeactivationBesideTheEdit()
{
    Support::TestDirectory studio;
    const auto id = studio.add(anna());
    ClientProfilePresenter presenter(studio.database(), id);
    load(presenter);
    QVERIFY(studio.ask<bool>([id](Store::Database &database) -> Core::Result<bool> {
        Store::ClientDirectory directory(database);
        auto client = directory.client(id);
        if (!client)
            return client.error();
        client->status = Domain::ClientStatus::Deactivated;
        return directory.update(*client);
    }));
    Domain::Client client = presenter.profile().entry.client;
    client.city = u"Halifax"_s;
    QVERIFY(save(presenter, client).isStored());
    QCOMPARE(studio.client(id).status, Domain::ClientStatus::Deactivated);
    QCOMPARE(studio.client(id).city, u"Halifax"_s);
}

void ClientProfilePresenterTest::namesAFieldThatWasChangedElsewhere()
{
    Support::TestDirectory studio;
    const auto id = studio.add(anna());
    ClientProfilePresenter mine(studio.database(), id);
    ClientProfilePresenter other(studio.database(), id);
    load(mine);
    load(other);
    Domain::Client client = other.profile().entry.client;
    client.city = u"Salem"_s;
    QVERIFY(save(other, client).isStored());

    client.city = u"Halifax"_s;
    QSignalSpy failed(&mine, &ClientProfilePresenter::failed);
    QVERIFY(!save(mine, client).isStored());
    QVERIFY(failed.first().first().value<Core::Error>().message.contains(u"City"_s));
    QCOMPARE(studio.client(id).city, u"Salem"_s);
    QVERIFY2(save(mine, client).isStored(), "saving again keeps one's own values");
    QCOMPARE(studio.client(id).city, u"Halifax"_s);
}

void ClientProfilePresenterTest::savingTwiceCreatesOneClient()
{
    Support::TestDirectory studio;
    ClientProfilePresenter presenter(studio.database(), {});
    const auto first = save(presenter, anna());
    QCOMPARE(save(presenter, anna()), first);
    QCOMPARE(studio.clientCount(), 1);
}

void ClientProfilePresenterTest::reportsFieldsThatCannotBeSaved_data()
{
    QTest::addColumn<QString>("lastName");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("valid") << u"Young"_s << u"anna@example.com"_s << QStringList{};
    QTest::newRow("no address") << u"Young"_s << QString() << QStringList{};
    QTest::newRow("only an address") << QString() << u"anna@example.com"_s << QStringList{};
    QTest::newRow("no name or address") << u"  "_s << QString() << QStringList{u"name"_s};
    QTest::newRow("incomplete address") << u"Young"_s << u"anna@"_s << QStringList{u"email"_s};
    QTest::newRow("blank inside") << QString() << u"an na@example.com"_s << QStringList{u"email"_s};
}

void ClientProfilePresenterTest::reportsFieldsThatCannotBeSaved()
{
    QFETCH(QString, lastName);
    QFETCH(QString, email);
    QFETCH(QStringList, keys);
    Domain::Client client;
    client.lastName = lastName;
    client.email = email;
    const auto faults = ClientProfilePresenter::validationErrors(client);
    QCOMPARE(faults.keys(), keys);
    for (const QString &sentence : faults)
        QVERIFY(sentence.endsWith('.'_L1));
}

void ClientProfilePresenterTest::warnsAboutFieldsThatCannotBeSent()
{
    Domain::Client client = anna();
    Support::TestDirectory studio;
    const ClientProfilePresenter presenter(studio.database(), {}, kService);
    QVERIFY(presenter.warning(client).isEmpty());
    client.phone = QString(30, u'5');
    QVERIFY(presenter.warning(client).contains("25"_L1));
}

void ClientProfilePresenterTest::namesTheClientsWhoShareTheAddress()
{
    Support::TestDirectory studio;
    studio.add(u"Ben"_s, u"Young"_s, u"Family@example.com"_s);
    const auto id = studio.add(u"Anna"_s, u"Young"_s, u"family@example.com"_s);
    ClientProfilePresenter presenter(studio.database(), id);
    QSignalSpy shared(&presenter, &ClientProfilePresenter::sharedWithChanged);
    load(presenter);
    QTRY_COMPARE(shared.size(), 1);
    QCOMPARE(presenter.sharedWith(), QStringList{u"Ben Young"_s});
    presenter.lookUpAddress(u"anna@example.com"_s);
    QTRY_COMPARE(shared.size(), 2);
    QVERIFY(presenter.sharedWith().isEmpty());
}

void ClientProfilePresenterTest::addsACustomField()
{
    Support::TestDirectory studio;
    ClientProfilePresenter presenter(studio.database(), {});
    load(presenter);
    QSignalSpy added(&presenter, &ClientProfilePresenter::fieldAdded);
    presenter.addField(u"Locker"_s, Domain::CustomFieldType::Number);
    QTRY_COMPARE(added.size(), 1);
    QCOMPARE(presenter.profile().fields.last().label, u"Locker"_s);
    QCOMPARE(presenter.profile().fields.last().type, Domain::CustomFieldType::Number);
}

void ClientProfilePresenterTest::rejectsADuplicateCustomField()
{
    Support::TestDirectory studio;
    studio.addField(u"Locker"_s, Domain::CustomFieldType::Number);
    ClientProfilePresenter presenter(studio.database(), {});
    QSignalSpy refused(&presenter, &ClientProfilePresenter::fieldRefused);
    presenter.addField(u"locker"_s, Domain::CustomFieldType::Text);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.first().first().value<Core::Error>().kind, Core::Error::Kind::InvalidInput);
}

void ClientProfilePresenterTest::reportsThatAClientWasRemoved()
{
    Support::TestDirectory studio;
    ClientProfilePresenter presenter(studio.database(), Domain::ClientId{77});
    QSignalSpy failed(&presenter, &ClientProfilePresenter::failed);
    presenter.load();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Core::Error>().kind, Core::Error::Kind::NotFound);
}

void ClientProfilePresenterTest::explainsWhyTheClientIsNotOnTheList()
{
    Support::TestDirectory studio;
    const auto id = studio.add(anna());
    ClientProfilePresenter presenter(studio.database(), id, kService);
    load(presenter);
    QCOMPARE(presenter.profile().why.state, Domain::ClientState::NoConsent);
    QVERIFY(!presenter.profile().why.reason.isEmpty() && !presenter.profile().why.remedy.isEmpty());
}

void ClientProfilePresenterTest::invitesAClientOnceAndShowsTheResult()
{
    Support::TestDirectory studio;
    studio.connectTo(kService);
    const auto id = studio.add(anna());
    studio.wantBack(id);
    ClientProfilePresenter presenter(studio.database(), id, kService);
    load(presenter);
    QCOMPARE(presenter.profile().why.step, Domain::RemedyStep::AskBack);

    QSignalSpy wanted(&presenter, &ClientProfilePresenter::askBackRequested);
    QSignalSpy told(&presenter, &ClientProfilePresenter::whyChanged);
    presenter.askBack();
    presenter.askBack();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<Domain::ClientId>(), id);
    QVERIFY(presenter.isAsking());

    studio.changeAddressRecord(id, [at = studio.clock.now()](Domain::AddressRecord &addressRecord) {
        addressRecord.askBack = Domain::AskBack::Sent;
        addressRecord.askedBackAt = at;
    });
    presenter.takeAskBack({id.value + 1}, {});
    QVERIFY(presenter.isAsking());
    presenter.takeAskBack(id, {});
    QTRY_COMPARE(told.size(), 2);
    QVERIFY(!presenter.isAsking() && presenter.profile().why.step != Domain::RemedyStep::AskBack);
    QCOMPARE(presenter.profile().why.state, Domain::ClientState::AskedBack);
}

void ClientProfilePresenterTest::sendsNoInvitationWithoutAConnection()
{
    Support::TestDirectory studio;
    studio.connectTo(u"another service"_s);
    const auto id = studio.add(anna());
    studio.wantBack(id);
    ClientProfilePresenter presenter(studio.database(), id, kService);
    load(presenter);
    QSignalSpy wanted(&presenter, &ClientProfilePresenter::askBackRequested);
    presenter.askBack();
    QVERIFY(wanted.isEmpty() && presenter.profile().why.step != Domain::RemedyStep::AskBack);
}

void ClientProfilePresenterTest::reportsThatTheInvitationFailed()
{
    Support::TestDirectory studio;
    studio.connectTo(kService);
    const auto id = studio.add(anna());
    studio.wantBack(id);
    ClientProfilePresenter presenter(studio.database(), id, kService);
    load(presenter);
    presenter.askBack();
    QSignalSpy failed(&presenter, &ClientProfilePresenter::failed);
    presenter.takeAskBack(id, Core::Error{Core::Error::Kind::Network, u"Not there."_s, {}, {}});
    QCOMPARE(failed.size(), 1);
    QTRY_VERIFY(!presenter.isAsking());
    QCOMPARE(presenter.profile().why.step, Domain::RemedyStep::AskBack);
}

QTEST_GUILESS_MAIN(ClientProfilePresenterTest)
#include "tst_clientprofilepresenter.moc"
