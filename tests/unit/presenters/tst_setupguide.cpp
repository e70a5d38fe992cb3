// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/connectionfacts.h"
#include "presenters/setupguide.h"

#include "core/utc.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Presenters;
using Next = SetupGuide::Next;
using Step = SetupGuide::Step;

/// Where the owner stands on the way to the first sync, for every state.
class SetupGuideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheCurrentStep_data()
    {
        QTest::addColumn<ConnectionFacts>("facts");
        QTest::addColumn<Step>("step");
        QTest::addColumn<bool>("canGoBack");
        QTest::addColumn<QString>("hint"); ///< expected part of the hint
        row("not connected", notConnected(), Step::Connect, false, u"Log in"_s);
        ConnectionFacts facts = notConnected();
        facts.apiKey.clear();
        row("no API key", facts, Step::Connect, false, u"API key"_s);
        facts = notConnected();
        facts.signIn = SignInStep::Embedded;
        row("logging in", facts, Step::Connect, false, u"Log in"_s);
        facts = connected();
        facts.signIn = SignInStep::Identifying;
        row("reading the business name", facts, Step::Connect, false, u"Log in"_s);
        row("no list", connected(), Step::ChooseList, false, u"Choose the list"_s);
        facts = connected();
        facts.pickedList = list();
        row("list picked", facts, Step::Check, true, u"“News”"_s);
        facts.saving = true;
        row("saving", facts, Step::Check, false, u"“News”"_s);
        row("first sync is waiting", saved(), Step::Sync, false, u"in the background"_s);
        facts = saved();
        facts.status->running = true;
        facts.status->lastRound = round(4);
        row("first sync is running", facts, Step::Sync, false, u"in the background"_s);
        facts = saved();
        facts.status->lastRound = round(4);
        facts.status->lastRound->errorMessage = u"No connection."_s;
        row("first sync failed", facts, Step::Sync, false, u"in the background"_s);
        facts = saved();
        facts.status->lastRound = round(4);
        facts.status->lastRound->counts.pending = 12;
        row("first sync leaves a job", facts, Step::Sync, false, u"in the background"_s);
    }
    void showsTheCurrentStep()
    {
        QFETCH(ConnectionFacts, facts);
        QFETCH(QString, hint);
        const SetupGuide guide = SetupGuide::of(facts);
        QVERIFY(guide.shown);
        QTEST(guide.step, "step");
        QTEST(guide.canGoBack, "canGoBack");
        QVERIFY2(guide.hint.contains(hint), qPrintable(guide.hint));
        QVERIFY(!guide.finished);
        QCOMPARE(guide.next, Next::None);
    }

    void endsWithTheResultOfTheFirstSync()
    {
        ConnectionFacts facts = saved();
        facts.status->lastRound = round(4);
        facts.status->lastRound->counts.added = 12;
        facts.status->sum.clients = 20;
        SetupGuide guide = SetupGuide::of(facts);
        QVERIFY(guide.finished);
        QVERIFY2(guide.hint.contains(u"12 added"_s), qPrintable(guide.hint));
        QCOMPARE(guide.next, Next::Home);
        facts.status->sum.clients = 0;
        guide = SetupGuide::of(facts);
        QVERIFY(guide.finished);
        QCOMPARE(guide.next, Next::Clients);
    }

    void isHiddenOtherwise_data()
    {
        QTest::addColumn<ConnectionFacts>("facts");
        QTest::newRow("starting") << ConnectionFacts();
        ConnectionFacts facts = notConnected();
        facts.unusable = Core::Error{Core::Error::Kind::Storage, u"The disk is full."_s, {}, {}};
        QTest::newRow("database broken") << facts;
        facts = saved();
        facts.roundBeforeSave.reset();
        QTest::newRow("list in use") << facts;
        facts.pickedList = Domain::ContactList{};
        QTest::newRow("another list picked") << facts;
        facts.signIn = SignInStep::Embedded;
        QTest::newRow("logging in again") << facts;
        facts = connected();
        facts.status->connection->needsReconnect = true;
        QTest::newRow("login ended") << facts;
        facts = connected();
        facts.disconnecting = true;
        QTest::newRow("disconnecting") << facts;
    }
    void isHiddenOtherwise()
    {
        QFETCH(ConnectionFacts, facts);
        QCOMPARE(SetupGuide::of(facts), SetupGuide());
    }

    void namesEveryStep()
    {
        QSet<QString> names;
        for (const Step step : SetupGuide::kSteps)
            names.insert(SetupGuide::name(step));
        QCOMPARE(names.size(), qsizetype(SetupGuide::kSteps.size()));
        QVERIFY(!names.contains(QString()));
    }

private:
    static void row(const char *name, const ConnectionFacts &facts, Step step, bool canGoBack,
                    const QString &hint)
    {
        QTest::newRow(name) << facts << step << canGoBack << hint;
    }
    static ConnectionFacts notConnected()
    {
        ConnectionFacts facts;
        facts.status = Domain::SyncStatus();
        facts.apiKey = u"key"_s;
        return facts;
    }
    static ConnectionFacts connected()
    {
        ConnectionFacts facts = notConnected();
        facts.status->connection.emplace();
        facts.status->connection->connected = true;
        return facts;
    }
    /// The list was saved after round 3.
    static ConnectionFacts saved()
    {
        ConnectionFacts facts = connected();
        facts.status->list = list();
        facts.status->lastRound = round(3);
        facts.roundBeforeSave = 3;
        return facts;
    }
    static Domain::ContactList list()
    {
        Domain::ContactList list;
        list.id = Domain::ListId{u"1"_s};
        list.name = u"News"_s;
        return list;
    }
    static Domain::RoundRecord round(qint64 id)
    {
        Domain::RoundRecord round;
        round.id = id;
        round.finishedAt = Core::utc(QDate(2026, 3, 2), QTime(9, 30));
        return round;
    }
};

QTEST_GUILESS_MAIN(SetupGuideTest)
#include "tst_setupguide.moc"
