// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utc.h"
#include "presenters/connectionfacts.h"
#include "presenters/connectionsummary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Presenters;
using Domain::ClientState;
using Kind = Core::Error::Kind;
using State = ConnectionSummary::State;

/// All texts about the state of the connection, for every state.
class ConnectionSummaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describesEveryState_data()
    {
        QTest::addColumn<ConnectionFacts>("facts");
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("chip");
        QTest::addColumn<QString>("sentence"); ///< expected part of the sentence
        QTest::addColumn<bool>("asksOwner");
        row("starting", {}, State::Loading, u"One moment…"_s, u"reading your data"_s, false);
        ConnectionFacts facts = upToDate();
        facts.unusable = Core::Error{Kind::Storage, u"The disk is full."_s, {}, {}};
        row("database broken", facts, State::Unusable, u"Action needed"_s, u"The disk is full."_s, true);
        facts = {};
        facts.status = Domain::SyncStatus();
        row("not connected", facts, State::NotConnected, u"Not connected"_s, u"not synced yet"_s, true);
        facts = upToDate();
        facts.disconnecting = true;
        row("disconnecting", facts, State::NotConnected, u"Not connected"_s, u"not synced yet"_s, true);
        facts = upToDate();
        facts.status->connection->needsReconnect = true;
        row("login ended", facts, State::LoginEnded, u"Action needed"_s, u"login"_s, true);
        facts = upToDate();
        facts.status->brake = Domain::BrakeNotice{140, 1204, false};
        row("brake", facts, State::Stopped, u"Action needed"_s, u"140"_s, true);
        facts = upToDate();
        facts.status->list.reset();
        row("no list", facts, State::ChooseList, u"Connected – choose a list"_s, u"One step left"_s, true);
        facts = failedWith(Kind::Network);
        facts.status->running = true;
        facts.status->unsent.refusals = 1;
        facts.status->step = u"Checking the list…"_s;
        row("syncing", facts, State::Syncing, u"Syncing…"_s, u"Checking the list…"_s, false);
        row("list gone", failedWith(Kind::ListGone), State::Failed, u"Action needed"_s, u"did not work"_s,
            true);
        row("disk full", failedWith(Kind::Storage), State::Failed, u"Action needed"_s, u"did not work"_s,
            true);
        const std::pair<const char *, Kind> passing[]{{"offline", Kind::Network},
                                                      {"quota", Kind::QuotaExhausted},
                                                      {"unreadable", Kind::InvalidResponse},
                                                      {"job failed", Kind::JobFailed}};
        for (const auto &[name, kind] : passing) {
            row(name, failedWith(kind), State::TryingAgain, u"Will try again"_s, u"did not work"_s, false);
        }
        facts = upToDate();
        facts.status->sum.inState[ClientState::Attention] = 2;
        facts.status->sum.inState[ClientState::Waiting] = 7;
        row("refused people", facts, State::Attention, u"2 client(s) need attention"_s,
            u"could not be sent"_s, true);
        facts = upToDate();
        facts.status->sum.inState[ClientState::Waiting] = 7;
        facts.status->unsent.removals = 2;
        row("all that waits", facts, State::Waiting, u"9 change(s) waiting"_s, u"next sync"_s, false);
        facts = upToDate();
        facts.status->unsent.removals = 1;
        row("a removed client waits", facts, State::Waiting, u"1 change(s) waiting"_s, u"next sync"_s, false);
        row("up to date", upToDate(), State::UpToDate, u"Up to date"_s, u"“News” is in sync"_s, false);
    }
    void describesEveryState()
    {
        QFETCH(ConnectionFacts, facts);
        QFETCH(State, state);
        QFETCH(QString, chip);
        QFETCH(QString, sentence);
        QFETCH(bool, asksOwner);
        const ConnectionSummary summary = ConnectionSummary::of(facts);
        QCOMPARE(summary.state, state);
        QCOMPARE(summary.chip, chip);
        QVERIFY2(summary.sentence.contains(sentence), qPrintable(summary.sentence));
        QCOMPARE(summary.banner, asksOwner ? summary.sentence : QString());
    }

    void anUndeliveredNoComesBeforeAllThatDoesNotKeepItFromBeingSent_data()
    {
        QTest::addColumn<ConnectionFacts>("facts");
        QTest::addColumn<State>("state");
        QTest::newRow("all else well") << upToDate() << State::RefusalsWaiting;
        ConnectionFacts facts = upToDate();
        facts.status->sum.inState[ClientState::Attention] = 2;
        facts.status->sum.inState[ClientState::Waiting] = 2;
        QTest::newRow("refused and waiting people") << facts << State::RefusalsWaiting;
        QTest::newRow("offline") << failedWith(Kind::Network) << State::RefusalsWaiting;
        facts = upToDate();
        facts.status->connection->needsReconnect = true;
        QTest::newRow("login ended") << facts << State::LoginEnded;
        facts = upToDate();
        facts.status->brake = Domain::BrakeNotice{140, 1204, false};
        QTest::newRow("brake") << facts << State::Stopped;
        QTest::newRow("list gone") << failedWith(Kind::ListGone) << State::Failed;
        facts = upToDate();
        facts.status->connection->connected = false;
        QTest::newRow("disconnected") << facts << State::NotConnected;
    }
    void anUndeliveredNoComesBeforeAllThatDoesNotKeepItFromBeingSent()
    {
        QFETCH(ConnectionFacts, facts);
        QFETCH(State, state);
        facts.status->unsent.refusals = 3;
        const ConnectionSummary summary = ConnectionSummary::of(facts);
        QCOMPARE(summary.state, state);
        QVERIFY2(summary.sentence.startsWith(u"3 client(s) said no"_s), qPrintable(summary.sentence));
        if (state == State::RefusalsWaiting)
            QCOMPARE(summary.chip, u"3 unsubscribe(s) waiting"_s);
    }

    void aRefusedPersonIsNeverBlamedOnTheConnection()
    {
        ConnectionFacts facts = upToDate();
        facts.status->sum.inState[ClientState::Attention] = 1;
        const ConnectionSummary summary = ConnectionSummary::of(facts);
        QVERIFY2(!summary.banner.contains("connection"_L1), qPrintable(summary.banner));
    }

    void aRestoredCopyIsToldFirst()
    {
        ConnectionFacts facts = upToDate();
        facts.status->restoration = Domain::Restoration();
        QVERIFY(ConnectionSummary::of(facts).banner.contains("restored from an earlier copy"_L1));
    }

private:
    static void row(const char *name, const ConnectionFacts &facts, State state, const QString &chip,
                    const QString &sentence, bool asksOwner)
    {
        QTest::newRow(name) << facts << state << chip << sentence << asksOwner;
    }
    static QDateTime now() { return Core::utc(QDate(2026, 3, 2), QTime(9, 30)); }
    static ConnectionFacts upToDate()
    {
        ConnectionFacts facts;
        facts.now = now();
        facts.status = Domain::SyncStatus();
        facts.status->connection = Domain::Connection();
        facts.status->connection->connected = true;
        facts.status->list = Domain::ContactList{{u"a"_s}, u"News"_s, 10};
        Domain::RoundRecord round;
        round.finishedAt = now();
        facts.status->lastRound = round;
        return facts;
    }
    static ConnectionFacts failedWith(Kind kind)
    {
        ConnectionFacts facts = upToDate();
        facts.status->lastRound->errorKind = kind;
        facts.status->lastRound->errorMessage = u"It did not work."_s;
        return facts;
    }
};

QTEST_GUILESS_MAIN(ConnectionSummaryTest)
#include "tst_connectionsummary.moc"
