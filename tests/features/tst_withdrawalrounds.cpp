// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roundstory.h"

#include "store/directory/addressrecords.h"
#include "store/syncdata/journal.h"
#include "store/syncdata/roundhistory.h"
#include "support/awaitresult.h"

#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Core::Error;
using Domain::ClientState;
using Domain::ConsentSource;
using Domain::Subscription;

/// A no given at the studio is sent without delay: a large report, the reconciliation after a restore, an
/// export or other people's changes do not hold it up (rule R17).
class WithdrawalRoundsTest : public RoundStory
{
    Q_OBJECT

private Q_SLOTS:
    void noDoesNotWaitForTheMassOfAReport_data();
    void noDoesNotWaitForTheMassOfAReport();
    void noIsSentBeforeTheLookAfterARestore();
    void noIsNotSentToAnotherAccountThanTheCopys();
    void unreadableRecordDoesNotHoldUpTheLook();
    void restoredClientsAreSettledByTheLook();
    void noDoesNotWaitForAnExport();
    void noDoesNotWaitForAWalkThroughTheList();
    void noDoesNotWaitForThoseOfAReport();
    void noDoesNotWaitForTheChangesOfOthers();
    void noDoesNotWaitForTheOptOutsOfTheFirstRound();
    void noDoesNotWaitForAFieldThatIsSentAgain();
    void noDuringTheLastReadLeavesTheNextRoundQuiet();
    void noThatFailsDuringTheLastLookIsNotHidden();
    void noDuringAJobIsNotTheRejectedRow();
    void noDoesNotWaitForTheOptOutsOfOthers();
    void noDoesNotWaitForTheIdsOfManyRemovals();
    void noThatCannotBeSentEndsTheWaitForAJob();
    void noStaysDueWhileAJobMayReviveTheContact();
    void noThatCannotBeSentEndsTheChangesOfOthers();
    void noBeforeAnErrorIsCounted();

private:
    void putCopyBack();
    [[nodiscard]] QString permission(const QString &address)
    {
        return studio().practice.contact(address).value("permission"_L1).toString();
    }
    /// Position in the log of the first call after \p after with this method, whose path contains \p path; 0
    /// if there is none.
    [[nodiscard]] qint64 placeOf(const QString &method, const QString &path, qint64 after = 0);
    /// Runs a round.
    /// \return the longest of its write transactions, as a share of all its writes
    [[nodiscard]] double longestWrite();
    /// Adds clients, and has them on the list.
    [[nodiscard]] QList<Domain::ClientId> addListed(int count);
    /// Says no for a client at the front desk when the next round comes to a step that contains \p words.
    void sayDuring(const QString &words, Domain::ClientId id);
    /// Neither the next call for this contact nor the second search from now on shows the contact.
    void hide(const QString &address, int searches = 1);
    [[nodiscard]] qint64 lastCall() { return studio().practice.apiLog().last()["number"_L1].toInteger(); }
};

QList<Domain::ClientId> WithdrawalRoundsTest::addListed(int count)
{
    QList<Domain::ClientId> ids;
    const auto added = studio().database().transaction([&]() -> Core::Result<void> {
        for (int i = 0; i < count; ++i)
            ids.append(studio().add(u"Person"_s, u"person%1@example.com"_s.arg(i), Subscription::Yes));
        return {};
    });
    if (!added || studio().sync().counts.added != count)
        qFatal("the clients were not added");
    return ids;
}

void WithdrawalRoundsTest::sayDuring(const QString &words, Domain::ClientId id)
{
    studio().meanwhile = [this, words, id, said = false](const QString &step) mutable {
        if (step.contains(words) && !std::exchange(said, true))
            studio().answer(id, Subscription::No, ConsentSource::FrontDesk);
    };
}

// \param searches  for opt-outs, and for deleted contacts before an addition, which come first
void WithdrawalRoundsTest::hide(const QString &address, int searches)
{
    const QString id = studio().practice.contact(address)["contact_id"_L1].toString();
    studio().practice.hook(u"faults"_s,
                           {{"method"_L1, u"GET"_s}, {"path"_L1, "/contacts/"_L1 + id}, {"status"_L1, 404}});
    studio().practice.hook(u"faults"_s, {{"method"_L1, u"GET"_s},
                                         {"path"_L1, u"/v3/contacts$"_s},
                                         {"skip"_L1, searches},
                                         {"status"_L1, 200},
                                         {"body"_L1, QJsonObject{{"contacts"_L1, QJsonArray()}}}});
}

// Changes the data as a restore does: it is unknown who has left since the copy.
void WithdrawalRoundsTest::putCopyBack()
{
    Store::SyncState state(studio().database());
    Domain::Restoration restoration;
    restoration.copyMadeAt = studio().clock.now();
    restoration.knownUntil = studio().clock.now();
    restoration.restoredAt = studio().clock.now();
    QVERIFY(state.resetCheckpoint());
    QVERIFY(state.setRestoration(restoration));
}

qint64 WithdrawalRoundsTest::placeOf(const QString &method, const QString &path, qint64 after)
{
    const QJsonArray log = studio().practice.apiLog(after);
    for (const auto &entry : log) {
        if (entry["method"_L1].toString() == method && entry["path"_L1].toString().contains(path))
            return entry["number"_L1].toInteger();
    }
    return 0;
}

void WithdrawalRoundsTest::noDoesNotWaitForTheMassOfAReport_data()
{
    QTest::addColumn<ConsentSource>("source");
    QTest::newRow("at the desk") << ConsentSource::FrontDesk;
    QTest::newRow("in the profile") << ConsentSource::Profile;
    QTest::newRow("at a booking") << ConsentSource::Booking;
}

void WithdrawalRoundsTest::noDoesNotWaitForTheMassOfAReport()
{
    QFETCH(const ConsentSource, source);
    QList<Domain::ClientId> ids;
    for (int i = 0; i < 20; ++i)
        ids.append(studio().add(u"Person"_s, u"person%1@example.com"_s.arg(i), Subscription::Yes));
    QCOMPARE(studio().sync().counts.added, 20);
    for (int i = 0; i < 11; ++i)
        studio().answer(ids.at(i), Subscription::No, ConsentSource::Import);
    studio().answer(ids.at(19), Subscription::No, source);
    const auto report = studio().sync();
    QVERIFY(report.error);
    QCOMPARE(report.error->kind, Error::Kind::Brake);
    QCOMPARE(report.brake->leaving, 12);
    QCOMPARE(permission(u"person19@example.com"_s), u"unsubscribed"_s);
    QVERIFY(studio().isListed(u"person0@example.com"_s));

    // One of the people in the report also says no at the studio.
    studio().answer(ids.at(0), Subscription::No, source);
    QCOMPARE(studio().sync().error->kind, Error::Kind::Brake);
    QCOMPARE(permission(u"person0@example.com"_s), u"unsubscribed"_s);
    QVERIFY(studio().isListed(u"person1@example.com"_s));
}

void WithdrawalRoundsTest::noIsSentBeforeTheLookAfterARestore()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    putCopyBack();
    studio().answer(ana, Subscription::No, ConsentSource::FrontDesk);
    studio().practice.hook(
        u"faults"_s,
        {{"method"_L1, u"GET"_s}, {"path"_L1, u"/contact_lists"_s}, {"status"_L1, 503}, {"count"_L1, 1000}});
    QVERIFY(studio().sync().error);
    QCOMPARE(permission(u"ana@example.com"_s), u"unsubscribed"_s);
}

void WithdrawalRoundsTest::noIsNotSentToAnotherAccountThanTheCopys()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    putCopyBack();
    Store::SyncState state(studio().database());
    Domain::Connection connection = *state.connection().value();
    connection.account.id = u"another"_s;
    QVERIFY(state.setConnection(connection));
    studio().answer(ana, Subscription::No, ConsentSource::FrontDesk);
    const auto report = studio().sync();
    QCOMPARE(report.error->kind, Error::Kind::Unauthorized);
    QCOMPARE(permission(u"ana@example.com"_s), u"implicit"_s);
}

// Ben was sent after the copy was made, and has left since.
void WithdrawalRoundsTest::unreadableRecordDoesNotHoldUpTheLook()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    putCopyBack();
    studio().practice.hook(u"add-contact"_s, {{"email"_L1, u"ben@example.com"_s}});
    const auto ben = studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::Yes);
    const auto cleo = studio().add(u"Cleo"_s, u"cleo@example.com"_s, Subscription::Yes);
    const QJsonValue id = studio().practice.contact(u"ben@example.com"_s).value("contact_id"_L1);
    const QJsonObject email{{"address"_L1, u"ben@example.com"_s}, {"permission_to_send"_L1, 7}};
    const QJsonObject record{{"contact_id"_L1, id}, {"email_address"_L1, email}};
    // The search for changes comes after the searches for opt-outs and deleted contacts.
    studio().practice.hook(u"faults"_s, {{"method"_L1, u"GET"_s},
                                         {"path"_L1, u"/v3/contacts$"_s},
                                         {"skip"_L1, 2},
                                         {"status"_L1, 200},
                                         {"body"_L1, QJsonObject{{"contacts"_L1, QJsonArray{record}}}}});
    const auto report = studio().sync();
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->message) : "");
    QCOMPARE(report.failed.size(), 1);
    QCOMPARE(report.failed.first().address, u"ben@example.com"_s);
    QCOMPARE(studio().state(ana), ClientState::OnList);
    QCOMPARE(studio().state(cleo), ClientState::OnList);

    studio().edit(ben, [](Domain::Client &client) { client.city = u"Dover"_s; });
    QVERIFY(!studio().sync().error);
    QVERIFY(!studio().isListed(u"ben@example.com"_s));
}

// The reconciliation reads the people who changed since the copy was made: their details can then be sent
// without another check.
void WithdrawalRoundsTest::restoredClientsAreSettledByTheLook()
{
    const QList<Domain::ClientId> ids = addListed(5);
    putCopyBack();
    studio().edit(ids.last(), [](Domain::Client &client) { client.city = u"Dover"_s; });
    const auto report = studio().sync();
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->message) : "");
    QCOMPARE(report.counts.updated, 5);
    for (const Domain::ClientId id : ids)
        QCOMPARE(studio().state(id), ClientState::OnList);
    QCOMPARE(studio().sync().counts.calls, 2);
}

void WithdrawalRoundsTest::noDoesNotWaitForAnExport()
{
    constexpr int kMembers = 1502; // the list is exported from 1,501 on
    QList<Domain::ClientId> ids;
    QVERIFY(studio().database().transaction([&]() -> Core::Result<void> {
        for (int i = 0; i < kMembers; ++i)
            ids.append(studio().add(u"Person"_s, u"person%1@example.com"_s.arg(i), Subscription::Yes));
        return {};
    }));
    QCOMPARE(studio().sync().counts.added, kMembers);
    studio().practice.leaveList(u"person5@example.com"_s, m_listName);
    studio().practice.setBehaviour(u"activity_end"_s, u"processing"_s);
    const qint64 before = studio().practice.apiLog().last()["number"_L1].toInteger();
    bool said = false;
    studio().meanwhile = [&](const QString &step) {
        if (step.contains("who left the list"_L1) && !std::exchange(said, true))
            studio().answer(ids.first(), Subscription::No, ConsentSource::FrontDesk);
    };
    const auto report = studio().sync();
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->message) : "");
    QVERIFY(said);
    QCOMPARE(report.counts.leftList, 1);
    QCOMPARE(permission(u"person0@example.com"_s), u"unsubscribed"_s);
    const qint64 sent = placeOf(u"PUT"_s, u"/contacts/"_s, before);
    QVERIFY(placeOf(u"POST"_s, u"contact_exports"_s, before) < sent);
    QVERIFY2(placeOf(u"GET"_s, u"/activities/"_s, sent) > 0, "the export was over before the no was sent");
    QCOMPARE(studio().sync().counts.calls, 2);
}

void WithdrawalRoundsTest::noDoesNotWaitForAWalkThroughTheList()
{
    const QList<Domain::ClientId> ids = addListed(1'001); // three pages
    studio().practice.leaveList(u"person5@example.com"_s, m_listName);
    const qint64 before = studio().practice.apiLog().last()["number"_L1].toInteger();
    sayDuring(u"who left the list"_s, ids.first());
    const auto report = studio().sync();
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->message) : "");
    QCOMPARE(report.counts.leftList, 1);
    QCOMPARE(permission(u"person0@example.com"_s), u"unsubscribed"_s);
    const QJsonArray later = studio().practice.apiLog(placeOf(u"PUT"_s, u"/contacts/"_s, before));
    const auto isPage = [](const QJsonValue &call) {
        return call["path"_L1].toString().endsWith("/contacts"_L1);
    };
    QVERIFY2(std::ranges::count_if(later, isPage) >= 2, "no page was read after the no was sent");
    QCOMPARE(studio().sync().counts.calls, 2);
}

void WithdrawalRoundsTest::noDoesNotWaitForThoseOfAReport()
{
    const QList<Domain::ClientId> ids = addListed(8);
    for (int i = 0; i < 5; ++i)
        studio().answer(ids.at(i), Subscription::No, ConsentSource::Import);
    studio().answer(ids.at(5), Subscription::No, ConsentSource::FrontDesk);
    sayDuring(u"Unsubscribing"_s, ids.at(6));
    const qint64 before = studio().practice.apiLog().last()["number"_L1].toInteger();
    QCOMPARE(studio().sync().counts.unsubscribedThere, 7);
    const auto placeOfPut = [&](int person) {
        const QString address = u"person%1@example.com"_s.arg(person);
        return placeOf(u"PUT"_s, studio().practice.contact(address)["contact_id"_L1].toString(), before);
    };
    for (int i = 0; i < 5; ++i) {
        QVERIFY(placeOfPut(5) < placeOfPut(i));
        QVERIFY(placeOfPut(6) < placeOfPut(i));
    }
}

void WithdrawalRoundsTest::noDoesNotWaitForTheChangesOfOthers()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QList<Domain::ClientId> others;
    for (const QString &name : {u"Ben"_s, u"Cleo"_s}) {
        others.append(studio().add(name, name.toLower() + "@example.com"_L1, Subscription::Yes));
        studio().edit(others.last(), [](Domain::Client &client) { client.city = u"Dover"_s; });
    }
    QVERIFY(!studio().sync().error);
    for (const Domain::ClientId id : std::as_const(others))
        studio().edit(id, [](Domain::Client &client) { client.city.clear(); }); // cleared by a PUT
    const qint64 before = studio().practice.apiLog().last()["number"_L1].toInteger();
    sayDuring(u"Updating single"_s, ana);
    const auto report = studio().sync();
    QVERIFY(!report.error);
    QCOMPARE(report.counts.unsubscribedThere, 1);
    QCOMPARE(report.counts.updated, 2);
    const qint64 first = placeOf(u"PUT"_s, u"/contacts/"_s, before);
    const QString id = studio().practice.contact(u"ana@example.com"_s)["contact_id"_L1].toString();
    QCOMPARE(placeOf(u"PUT"_s, id, before), first);
}

double WithdrawalRoundsTest::longestWrite()
{
    qint64 longest = 0;
    qint64 all = 0;
    studio().database().observeWrites([&](const Store::WriteSpan &span) {
        longest = std::max(longest, span.statements);
        all += span.statements;
    });
    const auto report = studio().sync();
    studio().database().observeWrites({});
    return report.error ? 1 : double(longest) / double(all);
}

void WithdrawalRoundsTest::noDoesNotWaitForTheOptOutsOfTheFirstRound()
{
    constexpr int kPeople = 400;
    for (int i = 0; i < kPeople; ++i) {
        const QString address = u"person%1@example.com"_s.arg(i);
        studio().practice.hook(u"add-contact"_s, {{"email"_L1, address}});
        studio().practice.optOut(address);
        studio().add(u"Person"_s, address, Subscription::Yes);
    }
    const double longest = longestWrite();
    QVERIFY2(longest < 0.5, qPrintable(QString::number(longest)));
}

void WithdrawalRoundsTest::noDoesNotWaitForAFieldThatIsSentAgain()
{
    constexpr int kPeople = 400;
    QVERIFY(Store::CustomFields(studio().database()).add(u"Mat"_s, Domain::CustomFieldType::Text));
    QList<Domain::ClientId> ids;
    for (int i = 0; i < kPeople; ++i) {
        ids.append(studio().add(u"Person"_s, u"person%1@example.com"_s.arg(i), Subscription::Yes));
        studio().edit(ids.last(), [](Domain::Client &client) { client.custom.insert(u"Mat"_s, u"green"_s); });
    }
    QVERIFY(!studio().sync().error);
    studio().practice.hook(u"delete-field"_s, {{"field"_L1, u"Mat"_s}});
    studio().edit(ids.first(), [](Domain::Client &client) { client.custom.insert(u"Mat"_s, u"blue"_s); });
    const double longest = longestWrite();
    QVERIFY2(longest < 0.5, qPrintable(QString::number(longest)));
}

// A no that is sent after the members were counted makes the list shorter, too.
void WithdrawalRoundsTest::noDuringTheLastReadLeavesTheNextRoundQuiet()
{
    const QList<Domain::ClientId> ids = addListed(5);
    studio().practice.hook(u"add-contact"_s,
                           {{"email"_L1, u"stranger@example.com"_s}, {"lists"_L1, QJsonArray{m_listName}}});
    sayDuring(u"who left the list"_s, ids.first());
    const auto report = studio().sync();
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->message) : "");
    QCOMPARE(permission(u"person0@example.com"_s), u"unsubscribed"_s);
    QCOMPARE(studio().sync().counts.calls, 2);
}

// Everything is sent when the ids of the added contacts are read, in two pages.
void WithdrawalRoundsTest::noThatFailsDuringTheLastLookIsNotHidden()
{
    QList<Domain::ClientId> ids = addListed(300);
    QVERIFY(studio().database().transaction([&]() -> Core::Result<void> {
        for (const Domain::ClientId id : std::as_const(ids))
            studio().edit(id, [](Domain::Client &client) { client.city = u"Dover"_s; });
        for (int i = 0; i < 300; ++i)
            studio().add(u"New"_s, u"new%1@example.com"_s.arg(i), Subscription::Yes);
        return {};
    }));
    const QString path =
        "/contacts/"_L1 + studio().practice.contact(u"person0@example.com"_s)["contact_id"_L1].toString();
    studio().practice.hook(u"faults"_s, {{"path"_L1, path},
                                         {"count"_L1, 50},
                                         {"status"_L1, 429},
                                         {"headers"_L1, QJsonObject{{"Retry-After"_L1, u"3600"_s}}}});
    bool isSent = false;
    bool isSaid = false;
    studio().meanwhile = [&isSent](const QString &step) { isSent = isSent || step.contains("Waiting"_L1); };
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] {
        const auto open = Store::Journal(studio().database()).open();
        if (isSent && open && open->isEmpty() && !std::exchange(isSaid, true))
            studio().answer(ids.first(), Subscription::No, ConsentSource::FrontDesk);
    });
    timer.start(0);
    const qint64 before = lastCall();
    const auto report = studio().sync();
    timer.stop();
    QVERIFY(isSaid);
    QCOMPARE(report.counts.added, 300);
    const QJsonArray log = studio().practice.apiLog(before);
    QVERIFY2(report.error || calls(log, u"GET"_s, path) == 0, "the failure was not told");

    studio().practice.hook(u"clear-faults"_s);
    QVERIFY(!studio().sync().error);
    QCOMPARE(permission(u"person0@example.com"_s), u"unsubscribed"_s);
}

// The service rejects one of two updates without telling which, and the list shows who is not on it.
void WithdrawalRoundsTest::noDuringAJobIsNotTheRejectedRow()
{
    const QList<Domain::ClientId> ids = addListed(12);
    const auto rejected =
        studio().add(u"Person"_s, u"person-with-long-name@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().practice.setBehaviour(u"import_email_length"_s, u"25"_s);
    for (const Domain::ClientId id : {ids.first(), rejected})
        studio().edit(id, [](Domain::Client &client) { client.city = u"Dover"_s; });
    sayDuring(u"Waiting"_s, ids.first());
    const auto report = studio().sync();
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->message) : "");
    QCOMPARE(report.failed.size(), 1);
    QCOMPARE(report.failed.first().address, u"person-with-long-name@example.com"_s);
    QCOMPARE(studio().state(rejected), ClientState::Attention);
    QCOMPARE(studio().state(ids.first()), ClientState::Unsubscribed);
    QCOMPARE(permission(u"person0@example.com"_s), u"unsubscribed"_s);
    QCOMPARE(studio().sync().counts.calls, 2);
}

void WithdrawalRoundsTest::noDoesNotWaitForTheOptOutsOfOthers()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().practice.hook(u"add-contact"_s, {{"email"_L1, u"ben@example.com"_s}});
    studio().practice.optOut(u"ben@example.com"_s);
    studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::Yes);
    sayDuring(u"people who unsubscribed"_s, ana);
    QVERIFY(!studio().sync().error);
    const Store::RoundHistory history(studio().database());
    const auto results = history.people((*history.last())->id);
    QVERIFY(results);
    QCOMPARE(results->people.size(), 2);
    QCOMPARE(results->people.first().address, u"ana@example.com"_s);
    QCOMPARE(results->people.first().action, Domain::RoundAction::UnsubscribedThere);
    QCOMPARE(results->people.last().action, Domain::RoundAction::UnsubscribedHere);
}

void WithdrawalRoundsTest::noDoesNotWaitForTheIdsOfManyRemovals()
{
    constexpr int kRemoved = 250;
    constexpr qint64 kLarge = 100; // statements; only those transactions write that much
    const QList<Domain::ClientId> ids = addListed(kRemoved + 1);
    for (int i = 0; i < kRemoved; ++i)
        studio().edit(ids.at(i),
                      [](Domain::Client &client) { client.status = Domain::ClientStatus::Deactivated; });
    bool isPlanned = false;
    bool isSaid = false;
    int waited = 0; // for large writes
    studio().meanwhile = [&](const QString &step) {
        isPlanned = isPlanned || step.contains("Updating single"_L1);
    };
    studio().database().observeWrites([&](const Store::WriteSpan &span) {
        if (!isPlanned || span.statements < kLarge)
            return;
        const auto record = Store::AddressRecords(studio().database()).find(u"person250@example.com"_s);
        if (!std::exchange(isSaid, true))
            studio().answer(ids.last(), Subscription::No, ConsentSource::FrontDesk);
        else if (!(*record)->isOptedOut())
            ++waited;
    });
    const auto report = studio().sync(Sync::Brake::Released);
    studio().database().observeWrites({});
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->message) : "");
    QCOMPARE(report.counts.removed, kRemoved);
    QCOMPARE(report.counts.unsubscribedThere, 1);
    QCOMPARE(waited, 0);
}

// Ana's no needs a look through the whole list, which is at the start of the next round.
void WithdrawalRoundsTest::noThatCannotBeSentEndsTheWaitForAJob()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::Yes);
    studio().practice.setBehaviour(u"activity_end"_s, u"processing"_s);
    hide(u"ana@example.com"_s, 2);
    sayDuring(u"Waiting"_s, ana);
    const qint64 before = lastCall();
    const auto report = studio().sync();
    QCOMPARE(report.counts.pending, 1);
    QCOMPARE(report.failed.first().address, u"ana@example.com"_s);
    QCOMPARE(calls(studio().practice.apiLog(before), u"GET"_s, u"/activities"_s), 0);

    const auto next = studio().sync();
    QVERIFY2(!next.error, next.error ? qPrintable(next.error->message) : "");
    QCOMPARE(permission(u"ana@example.com"_s), u"unsubscribed"_s);
    QCOMPARE(next.counts.pending, 1);
}

// A new yes brings a deleted contact back, and the import that does so has not finished.
void WithdrawalRoundsTest::noStaysDueWhileAJobMayReviveTheContact()
{
    const QString address = u"ana@example.com"_s;
    studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::Yes);
    const auto ana = studio().add(u"Ana"_s, address, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().practice.hook(u"delete-contact"_s, {{"email"_L1, address}});
    studio().letTimePass(25h);
    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().state(ana), ClientState::LeftList);
    studio().answer(ana, Subscription::Yes);
    studio().practice.setBehaviour(u"activity_processing_ms"_s, u"3000"_s);
    const auto syncWithoutWaiting = [this] {
        const auto report =
            Support::awaitResult(studio().session().sync(Sync::Brake::Armed, 0s, [](const QString &) {}));
        return report ? report->counts.pending : -1;
    };
    QCOMPARE(syncWithoutWaiting(), 1);
    studio().answer(ana, Subscription::No);
    QCOMPARE(syncWithoutWaiting(), 1); // finds the deleted contact
    QTRY_VERIFY_WITH_TIMEOUT(studio().isListed(address), 15000);
    studio().letTimePass(1min);
    QVERIFY(!studio().sync().error);
    QCOMPARE(permission(address), u"unsubscribed"_s);
    QVERIFY(!studio().isListed(address));
}

void WithdrawalRoundsTest::noThatCannotBeSentEndsTheChangesOfOthers()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    const auto ben = studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::Yes);
    studio().edit(ben, [](Domain::Client &client) { client.city = u"Dover"_s; });
    QVERIFY(!studio().sync().error);
    studio().edit(ben, [](Domain::Client &client) { client.city.clear(); }); // cleared by a PUT
    hide(u"ana@example.com"_s);
    sayDuring(u"Updating single"_s, ana);
    const qint64 before = lastCall();
    const auto report = studio().sync();
    QCOMPARE(report.failed.first().address, u"ana@example.com"_s);
    QCOMPARE(report.counts.updated, 0);
    QCOMPARE(calls(studio().practice.apiLog(before), u"PUT"_s, u"/contacts/"_s), 0);

    const auto next = studio().sync();
    QVERIFY2(!next.error, next.error ? qPrintable(next.error->message) : "");
    QCOMPARE(permission(u"ana@example.com"_s), u"unsubscribed"_s);
    QCOMPARE(next.counts.updated, 1);
}

// The first of two no's is sent; the second meets an error that ends the round.
void WithdrawalRoundsTest::noBeforeAnErrorIsCounted()
{
    const QList<Domain::ClientId> ids = addListed(5);
    for (int i = 0; i < 2; ++i)
        studio().answer(ids.at(i), Subscription::No, ConsentSource::FrontDesk);
    const QString id = studio().practice.contact(u"person1@example.com"_s)["contact_id"_L1].toString();
    const QJsonObject pause{{"Retry-After"_L1, u"3600"_s}};
    studio().practice.hook(
        u"faults"_s,
        {{"path"_L1, "/contacts/"_L1 + id}, {"count"_L1, 50}, {"status"_L1, 429}, {"headers"_L1, pause}});
    QVERIFY(studio().sync().error);
    QCOMPARE(permission(u"person0@example.com"_s), u"unsubscribed"_s);
    studio().practice.hook(u"clear-faults"_s);
    const auto report = studio().sync();
    QCOMPARE(report.counts.unsubscribedThere, 1);
    QCOMPARE(report.counts.calls, 4); // nobody is missing from the list
}

QTEST_GUILESS_MAIN(WithdrawalRoundsTest)
#include "tst_withdrawalrounds.moc"
