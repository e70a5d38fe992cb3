// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/enumnames.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Every value of an enumeration, 0 to \p last, has a unique name and is found by it.
template <typename T, typename Read> bool comesBack(T last, Read read)
{
    QStringList words;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const T value = static_cast<T>(i);
        const QString name = Domain::toName(value);
        if (words.contains(name) || !(read(name) == value))
            return false;
        words.append(name);
    }
    return true;
}

} // namespace

class EnumNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNameIsConvertedBack()
    {
        QVERIFY(comesBack(Domain::Subscription::No, Domain::subscriptionFromName));
        QVERIFY(comesBack(Domain::ConsentSource::ConstantContact, Domain::consentSourceFromName));
        QVERIFY(comesBack(Domain::ClientStatus::Deactivated, Domain::clientStatusFromName));
        QVERIFY(comesBack(Domain::ClientState::Attention, Domain::clientStateFromName));
        QVERIFY(comesBack(Domain::CustomFieldType::Radio, Domain::customFieldTypeFromName));
        QVERIFY(comesBack(Domain::PermissionToSend::Unsubscribed, Domain::permissionFromName));
        QVERIFY(comesBack(Domain::OptOutSource::Account, Domain::optOutSourceFromName));
        QVERIFY(comesBack(Domain::Membership::Left, Domain::membershipFromName));
        QVERIFY(comesBack(Domain::RoundAction::UnsubscribedThere, Domain::roundActionFrom));
        QVERIFY(comesBack(Domain::RoundAction::LeftOut, Domain::roundActionFrom));
        QVERIFY(comesBack(Domain::RoundAction::Failed, Domain::roundActionFrom));
    }

    void usesTheNamesOfTheContract()
    {
        QCOMPARE(Domain::toName(Domain::Subscription::NeverAsked), u"never_asked"_s);
        QCOMPARE(Domain::toName(Domain::ConsentSource::FrontDesk), u"front_desk"_s);
        QCOMPARE(Domain::toName(Domain::ClientState::SharedAddress), u"shared_address"_s);
        QCOMPARE(Domain::toName(Domain::PermissionToSend::PendingConfirmation), u"pending_confirmation"_s);
        QCOMPARE(Domain::toName(Domain::RoundAction::UnsubscribedHere), u"unsubscribed_here"_s);
        QCOMPARE(Domain::toName(Domain::PreviewAction::Held), u"held"_s);
        QCOMPARE(Domain::toName(Domain::ReportGroup::ConsentChanges), u"consent_changes"_s);
    }

    void unknownNamesHaveNoValue()
    {
        for (const auto &name : {u""_s, u"Yes"_s, u"maybe"_s}) {
            QVERIFY(!Domain::subscriptionFromName(name));
            QVERIFY(!Domain::consentSourceFromName(name));
            QVERIFY(!Domain::clientStatusFromName(name));
            QVERIFY(!Domain::clientStateFromName(name));
            QVERIFY(!Domain::customFieldTypeFromName(name));
            QVERIFY(!Domain::roundActionFrom(name));
        }
        QVERIFY(Domain::permissionFromName(u"new_word") == Domain::PermissionToSend::Unknown);
        QVERIFY(Domain::optOutSourceFromName(u"Robot") == Domain::OptOutSource::None);
    }

    void namesAClientByTheKnownData()
    {
        Domain::Client client;
        QCOMPARE(client.displayName(), u"–"_s);
        client.email = u"ana@example.com"_s;
        QCOMPARE(client.displayName(), u"ana@example.com"_s);
        client.lastName = u"Brook"_s;
        QCOMPARE(client.displayName(), u"Brook"_s);
        client.firstName = u"Ana %2"_s;
        QCOMPARE(client.displayName(), u"Ana %2 Brook"_s);
    }
};

QTEST_GUILESS_MAIN(EnumNamesTest)
#include "tst_enumnames.moc"
