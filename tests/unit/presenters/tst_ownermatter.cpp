// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utc.h"
#include "presenters/connectionstate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Presenters;
using Kind = Core::Error::Kind;
using Matters = std::optional<QList<OwnerMatter>>;

/// Matters that need the owner, for given facts.
class OwnerMatterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areFound_data()
    {
        QTest::addColumn<ConnectionFacts>("facts");
        QTest::addColumn<Matters>("matters");
        const auto row = [](const char *name, const ConnectionFacts &facts, const Matters &matters) {
            QTest::newRow(name) << facts << matters;
        };
        row("up to date", upToDate(), none());
        ConnectionFacts facts = upToDate();
        facts.status->connection->needsReconnect = true;
        row("login ended", facts, one(OwnerMatter::LoginEnded));
        facts.status->login.validUntil = now().addDays(-1);
        row("login ended, its end over", facts, one(OwnerMatter::LoginEnded));
        facts = upToDate();
        facts.status->login.validUntil = now().addDays(20);
        row("login ends soon", facts, one(OwnerMatter::LoginEndsSoon));
        facts.loginInMemory = true;
        row("login ends with the program", facts, none());
        facts = upToDate();
        facts.status->login.validUntil = now().addDays(100);
        row("login is good", facts, none());
        facts = failedWith(Kind::Brake);
        row("brake, before a restart", facts, one(OwnerMatter::SyncStopped));
        facts.status->brake = Domain::BrakeNotice{140, 1204, false};
        row("brake", facts, one(OwnerMatter::SyncStopped));
        facts.brakeLeft = true;
        row("brake, left as it is", facts, one(OwnerMatter::SyncStopped));
        row("list deleted", failedWith(Kind::ListGone), one(OwnerMatter::ListDeleted));
        facts = failedWith(Kind::ListGone);
        facts.status->list.reset();
        row("list deleted, and given up", facts, none());
        for (const Kind kind : {Kind::Network, Kind::QuotaExhausted, Kind::Storage, Kind::Forbidden})
            row(qPrintable(Core::kindName(kind)), failedWith(kind), none());
        facts = failedWith(Kind::ListGone);
        facts.status->connection->connected = false;
        row("disconnected", facts, none());
        row("starting", {}, std::nullopt);
        facts = failedWith(Kind::ListGone);
        facts.status->running = true;
        row("syncing", facts, std::nullopt);
        facts = failedWith(Kind::ListGone);
        facts.signIn = SignInStep::Browser;
        row("logging in", facts, std::nullopt);
        facts = failedWith(Kind::ListGone);
        facts.disconnecting = true;
        row("disconnecting", facts, std::nullopt);
        facts = failedWith(Kind::ListGone);
        facts.unusable = Core::Error{Kind::Storage, u"The disk is full."_s, {}, {}};
        row("database broken", facts, std::nullopt);
    }
    void areFound()
    {
        QFETCH(ConnectionFacts, facts);
        QTEST(ownerMatters(facts), "matters");
        QTEST(ConnectionState::of(facts).ownerMatters, "matters");
    }

private:
    static Matters none() { return QList<OwnerMatter>(); }
    static Matters one(OwnerMatter matter) { return QList<OwnerMatter>{matter}; }
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

QTEST_GUILESS_MAIN(OwnerMatterTest)
#include "tst_ownermatter.moc"
