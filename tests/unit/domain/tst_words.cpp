#include "domain/words.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Every value of an enumeration, 0 to \p last, has a unique name and is found by it.
template <typename T, typename Read> bool comesBack(T last, Read read)
{
    QStringList words;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const T value = static_cast<T>(i);
        const QString word = Domain::word(value);
        if (words.contains(word) || !(read(word) == value))
            return false;
        words.append(word);
    }
    return true;
}

} // namespace

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNameIsConvertedBack()
    {
        QVERIFY(comesBack(Domain::Subscription::No, Domain::subscriptionFrom));
        QVERIFY(comesBack(Domain::ConsentSource::ConstantContact, Domain::consentSourceFrom));
        QVERIFY(comesBack(Domain::ClientStatus::Deactivated, Domain::clientStatusFrom));
        QVERIFY(comesBack(Domain::ClientState::Attention, Domain::clientStateFrom));
        QVERIFY(comesBack(Domain::CustomFieldType::Radio, Domain::customFieldTypeFrom));
        QVERIFY(comesBack(Domain::PermissionToSend::Unsubscribed, Domain::permissionFrom));
        QVERIFY(comesBack(Domain::OptOutSource::Account, Domain::optOutSourceFrom));
        QVERIFY(comesBack(Domain::Membership::Left, Domain::membershipFrom));
        QVERIFY(comesBack(Domain::RoundAction::UnsubscribedThere, Domain::roundActionFrom));
        QVERIFY(comesBack(Domain::RoundAction::Failed, Domain::roundActionFrom));
    }

    void usesTheNamesOfTheContract()
    {
        QCOMPARE(Domain::word(Domain::Subscription::NeverAsked), u"never_asked"_s);
        QCOMPARE(Domain::word(Domain::ConsentSource::FrontDesk), u"front_desk"_s);
        QCOMPARE(Domain::word(Domain::ClientState::SharedAddress), u"shared_address"_s);
        QCOMPARE(Domain::word(Domain::PermissionToSend::PendingConfirmation), u"pending_confirmation"_s);
        QCOMPARE(Domain::word(Domain::RoundAction::UnsubscribedHere), u"unsubscribed_here"_s);
        QCOMPARE(Domain::word(Domain::PreviewAction::Held), u"held"_s);
    }

    void unknownNamesHaveNoValue()
    {
        for (const auto &word : {u""_s, u"Yes"_s, u"maybe"_s}) {
            QVERIFY(!Domain::subscriptionFrom(word));
            QVERIFY(!Domain::consentSourceFrom(word));
            QVERIFY(!Domain::clientStatusFrom(word));
            QVERIFY(!Domain::clientStateFrom(word));
            QVERIFY(!Domain::customFieldTypeFrom(word));
            QVERIFY(!Domain::roundActionFrom(word));
        }
        QVERIFY(Domain::permissionFrom(u"new_word") == Domain::PermissionToSend::Unknown);
        QVERIFY(Domain::optOutSourceFrom(u"Robot") == Domain::OptOutSource::None);
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

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
