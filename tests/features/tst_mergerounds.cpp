// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roundstory.h"

#include "store/directory/mergeundo.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Domain::ClientId;
using Domain::ClientState;
using Domain::Subscription;

namespace {
const QString kOld = u"old@example.com"_s;
const QString kNew = u"new@example.com"_s;
} // namespace

/// Merging two profiles of one person: the effect on their contacts in Constant Contact.
class MergeRoundsTest : public RoundStory
{
    Q_OBJECT

private Q_SLOTS:
    void contactMovesToTheRemainingProfile();
    void secondContactLeavesTheListButStaysSubscribed();
    void sharedAddressStaysOneContact();
    void laterNoUnsubscribesBoth();
    void mergeDoesNotAddAPersonWhoLeftTheList();
    void optOutBeforeTheMergeCountsThoughItWasUnknown();
    void undoneMergeLeavesBothContactsAsTheyWere();
    void mergeThatWasSentStays();

private:
    void merge(ClientId from, ClientId into)
    {
        QVERIFY(Store::ClientDirectory(studio().database()).merge(from, into).ok());
    }
    void play()
    {
        studio().letTimePass(60s);
        const Sync::RoundReport report = studio().sync();
        QVERIFY2(!report.error, report.error ? qPrintable(report.error->message) : "");
    }
    QString permission(const QString &address)
    {
        return studio().practice.contact(address).value("permission"_L1).toString();
    }
};

void MergeRoundsTest::contactMovesToTheRemainingProfile()
{
    const ClientId goes = studio().add(u"Ana"_s, kOld, Subscription::Yes);
    const ClientId stays = studio().add(u"Ana"_s, kNew, Subscription::NeverAsked);
    play();
    const QString contact = studio().practice.contact(kOld).value("contact_id"_L1).toString();
    merge(goes, stays);
    play();
    QVERIFY(studio().isListed(kNew) && !studio().isListed(kOld));
    QCOMPARE(studio().practice.contact(kNew).value("contact_id"_L1).toString(), contact);
    QVERIFY(studio().practice.contact(kOld).isEmpty());
    QCOMPARE(studio().state(stays), ClientState::OnList);
}

void MergeRoundsTest::secondContactLeavesTheListButStaysSubscribed()
{
    const ClientId goes = studio().add(u"Ana"_s, kOld, Subscription::Yes);
    const ClientId stays = studio().add(u"Ana"_s, kNew, Subscription::Yes);
    play();
    merge(goes, stays);
    play();
    QVERIFY(studio().isListed(kNew) && !studio().isListed(kOld));
    QCOMPARE(permission(kOld), permission(kNew));
    QCOMPARE(studio().state(stays), ClientState::OnList);
}

void MergeRoundsTest::sharedAddressStaysOneContact()
{
    const ClientId goes = studio().add(u"Ana"_s, kNew, Subscription::Yes);
    const ClientId stays = studio().add(u"Anna"_s, kNew, Subscription::NeverAsked);
    play();
    const QString contact = studio().practice.contact(kNew).value("contact_id"_L1).toString();
    merge(goes, stays);
    play();
    QVERIFY(studio().isListed(kNew));
    QCOMPARE(studio().practice.contact(kNew).value("contact_id"_L1).toString(), contact);
    QCOMPARE(studio().practice.contact(kNew).value("first_name"_L1).toString(), u"Anna"_s);
    QCOMPARE(studio().state(stays), ClientState::OnList);
}

void MergeRoundsTest::laterNoUnsubscribesBoth()
{
    const ClientId goes = studio().add(u"Ana"_s, kOld, Subscription::Yes);
    const ClientId stays = studio().add(u"Ana"_s, kNew, Subscription::Yes);
    play();
    studio().letTimePass(60s);
    studio().answer(goes, Subscription::No, Domain::ConsentSource::FrontDesk);
    merge(goes, stays);
    play();
    QCOMPARE(permission(kOld), u"unsubscribed"_s);
    QCOMPARE(permission(kNew), u"unsubscribed"_s);
    QCOMPARE(studio().state(stays), ClientState::Unsubscribed);
}

void MergeRoundsTest::mergeDoesNotAddAPersonWhoLeftTheList()
{
    const ClientId goes = studio().add(u"Ana"_s, kOld, Subscription::Yes);
    const ClientId stays = studio().add(u"Ana"_s, kNew, Subscription::NeverAsked);
    play();
    studio().practice.leaveList(kOld, m_listName);
    play();
    QCOMPARE(studio().state(goes), ClientState::LeftList);
    merge(goes, stays);
    play();
    play();
    QVERIFY(!studio().isListed(kNew) && !studio().isListed(kOld));
    QCOMPARE(studio().state(stays), ClientState::LeftList);
}

void MergeRoundsTest::optOutBeforeTheMergeCountsThoughItWasUnknown()
{
    const ClientId goes = studio().add(u"Ana"_s, kOld, Subscription::Yes);
    const ClientId stays = studio().add(u"Ana"_s, kNew, Subscription::Yes);
    play();
    studio().practice.optOut(kOld);
    merge(goes, stays);
    play();
    play();
    QCOMPARE(permission(kNew), u"unsubscribed"_s);
    QCOMPARE(studio().state(stays), ClientState::Unsubscribed);
}

void MergeRoundsTest::undoneMergeLeavesBothContactsAsTheyWere()
{
    const ClientId goes = studio().add(u"Ana"_s, kOld, Subscription::Yes);
    const ClientId stays = studio().add(u"Ana"_s, kNew, Subscription::Yes);
    play();
    const QJsonObject contact = studio().practice.contact(kOld);
    merge(goes, stays);
    QVERIFY(Store::undoMerge(studio().database()).ok());
    play();
    QVERIFY(studio().isListed(kNew) && studio().isListed(kOld));
    QCOMPARE(studio().practice.contact(kOld).value("contact_id"_L1), contact.value("contact_id"_L1));
    for (const ClientId id : {goes, stays})
        QCOMPARE(studio().state(id), ClientState::OnList);
}

void MergeRoundsTest::mergeThatWasSentStays()
{
    const ClientId goes = studio().add(u"Ana"_s, kOld, Subscription::Yes);
    const ClientId stays = studio().add(u"Ana"_s, kNew, Subscription::Yes);
    play();
    merge(goes, stays);
    play();
    const auto undone = Store::undoMerge(studio().database());
    QVERIFY(!undone);
    QCOMPARE(undone.error().kind, Core::Error::Kind::NotFound);
    auto rows = studio().database().query(u"SELECT 1 FROM merge_undo"_s);
    QVERIFY(rows && !rows->next()); // the deleted profile is not kept
}

QTEST_GUILESS_MAIN(MergeRoundsTest)
#include "tst_mergerounds.moc"
