// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utc.h"
#include "presenters/connectionstate.h"
#include "presenters/roundtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Presenters;
using Kind = Core::Error::Kind;
using Phase = ConnectionState::Phase;

/// State of the Constant Contact page for given facts.
class ConnectionStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsLoadingUntilTheEngineStarts() { QCOMPARE(ConnectionState::of({}).phase, Phase::Loading); }

    void explainsWhyTheDatabaseCannotBeUsed()
    {
        ConnectionFacts facts = connected();
        facts.unusable = Core::Error{Kind::Storage, u"The disk is full."_s, {}, {}};
        const auto page = ConnectionState::of(facts);
        QCOMPARE(page.phase, Phase::Unusable);
        QCOMPARE(page.notes.first().text, u"The disk is full."_s);
        QCOMPARE(page.summary.state, ConnectionSummary::State::Unusable);
    }

    void offersThePracticeAccountOnlyInTheRealStudio_data()
    {
        QTest::addColumn<bool>("practice");
        QTest::newRow("in the studio") << false;
        QTest::newRow("in the rehearsal") << true;
    }
    void offersThePracticeAccountOnlyInTheRealStudio()
    {
        QFETCH(bool, practice);
        ConnectionFacts facts = notConnected();
        facts.practice = practice;
        QCOMPARE(ConnectionState::of(facts).practiceOffered, !practice);
    }

    void asksForAnApiKeyInsteadOfTheLogin_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("isChanging");
        QTest::addColumn<bool>("isFixed");
        QTest::addColumn<bool>("isAsked");
        QTest::addColumn<bool>("isChangeable");
        QTest::newRow("none") << u""_s << false << false << true << false;
        QTest::newRow("one") << u"key"_s << false << false << false << true;
        QTest::newRow("another one requested") << u"key"_s << true << false << true << false;
        QTest::newRow("set in the environment") << u"key"_s << false << true << false << false;
    }
    void asksForAnApiKeyInsteadOfTheLogin()
    {
        QFETCH(QString, key);
        QFETCH(bool, isChanging);
        QFETCH(bool, isFixed);
        QFETCH(bool, isAsked);
        QFETCH(bool, isChangeable);
        ConnectionFacts facts = notConnected();
        facts.apiKey = key;
        facts.apiKeyChanging = isChanging;
        facts.apiKeyFixed = isFixed;
        const auto page = ConnectionState::of(facts);
        QCOMPARE(page.apiKeyRequested, isAsked);
        QCOMPARE(page.apiKeyChangeable, isChangeable);
    }

    void doesNotChangeTheApiKeyWhileConnected()
    {
        ConnectionFacts facts = connected();
        facts.apiKey = u"key"_s;
        facts.apiKeyChanging = true;
        QVERIFY(!ConnectionState::of(facts).apiKeyRequested);
        QVERIFY(!ConnectionState::of(facts).apiKeyChangeable);
    }

    void keepsTheApiKeyUntilItsLoginIsErased()
    {
        ConnectionFacts facts = notConnected();
        facts.apiKey = u"key"_s;
        facts.status->connection.emplace();
        facts.status->connection->erasePending = true;
        QVERIFY(!ConnectionState::of(facts).apiKeyChangeable);
    }

    void showsTheAddressOnlyForTheBrowserLogin()
    {
        ConnectionFacts facts = notConnected();
        facts.loginAddress = QUrl(u"https://login.example.com/a%2Bb"_s);
        facts.signIn = SignInStep::Browser;
        QCOMPARE(ConnectionState::of(facts).loginAddress, u"https://login.example.com/a%2Bb"_s);
        facts.signIn = SignInStep::Embedded;
        QVERIFY(ConnectionState::of(facts).loginAddress.isEmpty());
    }

    void reportsThatThereIsNoBrowser()
    {
        ConnectionFacts facts = notConnected();
        facts.loginAddress = QUrl(u"https://login.example.com/"_s);
        facts.signIn = SignInStep::Browser;
        QVERIFY(ConnectionState::of(facts).connectingText.contains("open in your browser"_L1));
        facts.browserMissing = true;
        const auto page = ConnectionState::of(facts);
        QVERIFY(page.connectingText.contains("No browser could be opened"_L1));
        QCOMPARE(page.loginAddress, u"https://login.example.com/"_s);
    }

    void offersToRetryALoginThatMaySucceed_data()
    {
        QTest::addColumn<Core::Error::Kind>("kind");
        QTest::addColumn<NoteAction>("action");
        QTest::newRow("no network") << Core::Error::Kind::Network << NoteAction::ConnectAgain;
        QTest::newRow("login window crashed")
            << Core::Error::Kind::InvalidResponse << NoteAction::ConnectAgain;
        QTest::newRow("timeout") << Core::Error::Kind::TimedOut << NoteAction::ConnectAgain;
        QTest::newRow("misconfigured") << Core::Error::Kind::Configuration << NoteAction::Dismiss;
    }
    void offersToRetryALoginThatMaySucceed()
    {
        QFETCH(Core::Error::Kind, kind);
        QFETCH(NoteAction, action);
        ConnectionFacts facts = notConnected();
        facts.error = Core::Error{kind, u"It did not work."_s, {}, {}};
        const auto notes = ConnectionState::of(facts).notes;
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes.constFirst().action, action);
    }

    void canBeCancelledUntilTheRedirectArrives_data()
    {
        QTest::addColumn<SignInStep>("step");
        QTest::addColumn<bool>("possible");
        QTest::newRow("login window") << SignInStep::Embedded << true;
        QTest::newRow("before the browser") << SignInStep::Reaching << true;
        QTest::newRow("browser") << SignInStep::Browser << true;
        QTest::newRow("tokens") << SignInStep::Exchanging << false;
        QTest::newRow("name") << SignInStep::Identifying << false;
    }
    void canBeCancelledUntilTheRedirectArrives()
    {
        QFETCH(SignInStep, step);
        QFETCH(bool, possible);
        ConnectionFacts facts = notConnected();
        facts.signIn = step;
        const auto page = ConnectionState::of(facts);
        QCOMPARE(page.phase, Phase::Connecting);
        QCOMPARE(page.cancelPossible, possible);
    }

    void savesOnlyANewlyPickedList()
    {
        ConnectionFacts facts = connected();
        QVERIFY(!ConnectionState::of(facts).canSave);
        facts.pickedList = list(u"a"_s);
        QVERIFY(ConnectionState::of(facts).canSave);
        facts.status->list = list(u"a"_s);
        QVERIFY(!ConnectionState::of(facts).canSave);
        facts.pickedList = list(u"b"_s);
        QVERIFY(ConnectionState::of(facts).canSave);
        facts.saving = true;
        QVERIFY(!ConnectionState::of(facts).canSave);
    }

    void onlyTheFinishedSyncIsDescribed()
    {
        ConnectionFacts facts = running();
        facts.status->lastRound->finishedAt = {};
        QVERIFY(ConnectionState::of(facts).lastRound.contains("interrupted"_L1));
        facts.status->running = true;
        QCOMPARE(ConnectionState::of(facts).lastRound, u"In progress"_s);
    }

    void showsWhenTheContactsWereCounted()
    {
        ConnectionFacts facts = running();
        QCOMPARE(ConnectionState::of(facts).listFacts, u"10 contact(s)"_s);
        facts.status->listCountedAt = now().addSecs(-300);
        QCOMPARE(ConnectionState::of(facts).listFacts, u"10 contact(s), counted 5 minute(s) ago"_s);
    }

    void asksAgainAfterTheClientsCouldNotBeTakenOff()
    {
        ConnectionFacts facts = running();
        facts.leaving = true;
        const auto page = ConnectionState::of(facts);
        QCOMPARE(page.phase, Phase::Disconnecting);
        QCOMPARE(page.waitingText, u"Removing your clients from the list…"_s);
        QVERIFY(page.summary.state != ConnectionSummary::State::NotConnected);
    }

    void offersARemedyForAFailedRound_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<NoteAction>("action");
        QTest::newRow("list gone") << Kind::ListGone << NoteAction::ChooseList;
        QTest::newRow("offline") << Kind::Network << NoteAction::SyncNow;
    }
    void offersARemedyForAFailedRound()
    {
        QFETCH(Kind, kind);
        QFETCH(NoteAction, action);
        const auto page = ConnectionState::of(failedWith(kind));
        QCOMPARE(page.notes.size(), 1);
        QCOMPARE(page.notes.first().action, action);
    }

    void asksForANewLoginAndKeepsTheList()
    {
        ConnectionFacts facts = running();
        facts.status->connection->needsReconnect = true;
        const auto page = ConnectionState::of(facts);
        QCOMPARE(page.notes.first().action, NoteAction::Connect);
        QCOMPARE(page.listName, u"List a"_s);
        QVERIFY(!page.canSync);
        QVERIFY(!page.canChooseList);
    }

    void showsUntilWhenTheLoginIsValid()
    {
        ConnectionFacts facts = running();
        QVERIFY(ConnectionState::of(facts).loginLife.isEmpty());
        facts.status->login.validUntil = now().addDays(180);
        const auto page = ConnectionState::of(facts);
        const QString date = QLocale().toString(now().addDays(180).toLocalTime().date(), QLocale::LongFormat);
        QVERIFY2(page.loginLife.contains(date), qPrintable(page.loginLife));
        QVERIFY(page.notes.isEmpty());
        facts.loginInMemory = true; // the login ends with the program, so no later date is shown
        QVERIFY(ConnectionState::of(facts).loginLife.isEmpty());
        facts.loginInMemory = false;
        facts.status->connection->needsReconnect = true;
        QVERIFY(ConnectionState::of(facts).loginLife.isEmpty());
    }

    void warnsAboutALoginThatWasUnusedFor150Days_data()
    {
        QTest::addColumn<int>("unused");
        QTest::addColumn<bool>("reminded");
        QTest::newRow("149 days") << 149 << false;
        QTest::newRow("150 days") << 150 << true;
        QTest::newRow("179 days") << 179 << true;
    }
    void warnsAboutALoginThatWasUnusedFor150Days()
    {
        QFETCH(int, unused);
        QFETCH(bool, reminded);
        ConnectionFacts facts = running();
        facts.status->login.validUntil = now().addDays(180 - unused);
        const auto page = ConnectionState::of(facts);
        QCOMPARE(page.notes.size(), reminded ? 1 : 0);
        if (!reminded)
            return;
        QVERIFY2(page.notes.first().text.contains(QString::number(unused)),
                 qPrintable(page.notes.first().text));
        QCOMPARE(page.notes.first().action, NoteAction::SyncNow);
        facts.status->list.reset();
        QCOMPARE(ConnectionState::of(facts).notes.first().action, NoteAction::ChooseList);
    }

    void reportsThatALoginLastsOnlyOneDay()
    {
        ConnectionFacts facts = running();
        facts.status->login.validUntil = now().addDays(1);
        facts.status->login.isRenewable = false;
        const auto page = ConnectionState::of(facts);
        QCOMPARE(page.notes.size(), 1);
        QVERIFY(page.notes.first().text.contains("one day only"_L1));
        QVERIFY(page.loginLife.isEmpty());
    }

    void explainsWhyTheLoginEnded_data()
    {
        QTest::addColumn<Domain::LoginState>("login");
        QTest::addColumn<QString>("words");
        const QDateTime past = now().addDays(-1);
        QTest::newRow("nothing is known") << Domain::LoginState{} << u"no longer accepts the login"_s;
        QTest::newRow("interrupted") << Domain::LoginState{past, now().addDays(100), true}
                                     << u"interrupted"_s;
        QTest::newRow("idle") << Domain::LoginState{{}, past, true} << u"180 days"_s;
        QTest::newRow("one day") << Domain::LoginState{{}, past, false} << u"one day only"_s;
    }
    void explainsWhyTheLoginEnded()
    {
        QFETCH(Domain::LoginState, login);
        QFETCH(QString, words);
        ConnectionFacts facts = running();
        facts.status->connection->needsReconnect = true;
        facts.status->login = login;
        const auto page = ConnectionState::of(facts);
        QCOMPARE(page.notes.size(), 1);
        QVERIFY2(page.notes.first().text.contains(words), qPrintable(page.notes.first().text));
        QVERIFY(page.notes.first().text.contains("your clients"_L1));
    }

    void offersToUndoTheImportThatTheBrakeNames()
    {
        auto facts = running();
        facts.status->brake = Domain::BrakeNotice{140, 1204, false, std::nullopt, 0};
        QVERIFY(!ConnectionState::of(facts).importUndoOffered);
        facts.status->brake->import = Domain::LastImport{facts.now, u"march.csv"_s, 1300};
        facts.status->brake->leavingByImport = 139;
        const ConnectionState page = ConnectionState::of(facts);
        QVERIFY(page.importUndoOffered);
        for (const QString &part : {u"march.csv"_s, u"139"_s, QLocale().toString(1300)})
            QVERIFY2(page.brake.contains(part), qPrintable(part));
    }

    void showsTheBrakeWithItsNumbersUntilThePersonDecides()
    {
        ConnectionFacts facts = running();
        facts.status->brake = Domain::BrakeNotice{140, 1204, false};
        QVERIFY(ConnectionState::of(facts).brake.contains("140"_L1));
        facts.brakeLeft = true;
        const auto page = ConnectionState::of(facts);
        QVERIFY(page.brake.isEmpty());
        QCOMPARE(page.notes.size(), 1);
    }

    void reportsThatTheErasureIsPending()
    {
        ConnectionFacts facts = connected();
        facts.status->connection->connected = false;
        facts.status->connection->erasePending = true;
        const auto page = ConnectionState::of(facts);
        QCOMPARE(page.phase, Phase::NotConnected);
        QCOMPARE(page.notes.size(), 1);
    }

    void offersToReadTheAccountAgain()
    {
        ConnectionFacts facts = notConnected();
        facts.error = Core::Error{Kind::Network, u"Nobody answers."_s, {}, {}};
        facts.identifyFailed = true;
        QCOMPARE(ConnectionState::of(facts).notes.first().action, NoteAction::AskAccountAgain);
    }

    void describesARound()
    {
        Domain::RoundRecord round;
        round.finishedAt = now();
        round.counts.added = 12;
        round.counts.unsubscribedHere = 1;
        round.counts.unsubscribedThere = 2;
        const QString text = RoundText::lastRound(round, now().addSecs(10));
        QVERIFY2(text.startsWith(u"12 added, 3 unsubscribed – just now"_s), qPrintable(text));
        Domain::RoundRecord quiet;
        quiet.finishedAt = now();
        QVERIFY(RoundText::lastRound(quiet, now()).startsWith("No changes"_L1));
    }

private:
    static QDateTime now() { return Core::utc(QDate(2026, 3, 2), QTime(9, 30)); }
    static Domain::ContactList list(const QString &id) { return {{id}, u"List "_s + id, 10}; }

    static ConnectionFacts notConnected()
    {
        ConnectionFacts facts;
        facts.status = Domain::SyncStatus();
        facts.now = now();
        return facts;
    }
    static ConnectionFacts connected()
    {
        ConnectionFacts facts = notConnected();
        facts.status->connection = Domain::Connection();
        facts.status->connection->connected = true;
        return facts;
    }
    static ConnectionFacts running()
    {
        ConnectionFacts facts = connected();
        facts.status->list = list(u"a"_s);
        Domain::RoundRecord round;
        round.finishedAt = now();
        facts.status->lastRound = round;
        return facts;
    }
    static ConnectionFacts failedWith(Kind kind)
    {
        ConnectionFacts facts = running();
        facts.status->lastRound->errorKind = kind;
        facts.status->lastRound->errorMessage = u"It did not work."_s;
        return facts;
    }
};

QTEST_GUILESS_MAIN(ConnectionStateTest)
#include "tst_connectionstate.moc"
