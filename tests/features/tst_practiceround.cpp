// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/commandline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Support::CommandLine;
using Support::CommandResult;

namespace {

const QString kList = u"Quiet Harbor News & Updates"_s;

struct Person
{
    QString who;
    QString before; ///< state before the first round
    QString after;
};

/// One client for each state, and those affected by the round.
const QList<Person> &people()
{
    static const QList<Person> all{
        {u"amelia.delacroix@example.org"_s, u"on_list"_s, u"on_list"_s},
        {u"zacharias.bergstrom@example.com"_s, u"waiting"_s, u"on_list"_s},
        {u"sunniva.aas@example.net"_s, u"no_consent"_s, u"no_consent"_s},
        {u"rosalind.marchetti@example.com"_s, u"unsubscribed"_s, u"unsubscribed"_s},
        {u"tomasz.wisniewski@example.net"_s, u"unsubscribed"_s, u"unsubscribed"_s},
        {u"elodie.lindqvist@example.com"_s, u"left_list"_s, u"left_list"_s},
        {u"wanda.castellanos@example.com"_s, u"left_list"_s, u"left_list"_s},
        {u"greta.sandoval@example.org"_s, u"asked_back"_s, u"asked_back"_s},
        {u"20356"_s, u"no_address"_s, u"no_address"_s},         // Walter
        {u"20312"_s, u"shared_address"_s, u"shared_address"_s}, // Milo
        {u"yara.petrov@example.org"_s, u"attention"_s, u"attention"_s},
        // Opted out in Constant Contact since the last round.
        {u"xavier.iyer@example.com"_s, u"on_list"_s, u"unsubscribed"_s},
        // Said no in the studio since the last round.
        {u"quentin.rossi@example.com"_s, u"unsubscribed"_s, u"unsubscribed"_s}};
    return all;
}

} // namespace

/// The practice studio with the practice account: its first round, and the reset to the start.
class PracticeRoundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void firstRoundHasTheExpectedResult();
    void resetRestoresBothSides();
    void resetWithoutThePracticeAccountChangesNothing();
    void realDataIsNeitherFilledNorReset();

private:
    CommandResult run(const QStringList &words) { return m_command->run(words); }
    QJsonObject sum() { return run({u"status"_s}).object().value("sum"_L1).toObject(); }
    QJsonObject why(const QString &who) { return run({u"why"_s, who}).object(); }
    void playFirstRound();

    std::unique_ptr<Support::PracticeServer> m_practice;
    std::unique_ptr<CommandLine> m_command;
};

void PracticeRoundTest::init()
{
    m_practice = std::make_unique<Support::PracticeServer>();
    QVERIFY2(m_practice->start(), qPrintable(m_practice->errorOutput()));
    m_command = std::make_unique<CommandLine>(*m_practice);
}

void PracticeRoundTest::cleanup()
{
    m_command.reset();
    m_practice.reset();
}

void PracticeRoundTest::playFirstRound()
{
    for (const Person &person : people()) {
        const QJsonObject told = why(person.who);
        QCOMPARE(told.value("state"_L1).toString(), person.before);
        const QString reason = told.value("reason"_L1).toString();
        QVERIFY2(reason.size() > 20 && !reason.contains(u"“”"_s), qPrintable(reason));
        QVERIFY(!told.value("remedy"_L1).toString().isEmpty());
    }
    QCOMPARE(m_command->connectBusiness().exitCode, 0);
    QCOMPARE(run({u"choose"_s, m_practice->listId(kList)}).exitCode, 0);
    const CommandResult synced = run({u"sync"_s});
    QVERIFY2(synced.exitCode == 0, synced.err.constData());
    const QJsonObject report = synced.object();
    QCOMPARE(report.value("added"_L1).toInt(), 36);
    QCOMPARE(report.value("unsubscribed_there"_L1).toInt(), 1);
    QCOMPARE(report.value("left_list"_L1).toInt(), 0);
    QCOMPARE(report.value("pending"_L1).toInt(), 0);
    const QJsonArray failed = report.value("failed"_L1).toArray();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first()["email"_L1].toString(), u"yara.petrov@example.org"_s);
    for (const Person &person : people())
        QCOMPARE(why(person.who).value("state"_L1).toString(), person.after);
}

void PracticeRoundTest::firstRoundHasTheExpectedResult()
{
    QCOMPARE(run({u"practice-studio"_s}).exitCode, 0);
    playFirstRound();
    QJsonObject parts = sum();
    QCOMPARE(parts.take("clients"_L1).toInt(), 60);
    int total = 0;
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        QVERIFY2(part->toInt() > 0 || part.key() == "waiting"_L1, qPrintable(part.key()));
        total += part->toInt();
    }
    QCOMPARE(total, 60);
    const QStringList listed = m_practice->addressesOn(kList);
    QVERIFY(listed.contains(u"zacharias.bergstrom@example.com"_s));
    QVERIFY(listed.contains(u"oscar.valdez@example.com"_s)); // only in Constant Contact
    QVERIFY(!listed.contains(u"elodie.lindqvist@example.com"_s));
    QCOMPARE(m_practice->contact(u"quentin.rossi@example.com"_s).value("permission"_L1).toString(),
             u"unsubscribed"_s);
    // A second round has nothing to do.
    const QJsonObject quiet = run({u"sync"_s}).object();
    QCOMPARE(quiet.value("added"_L1).toInt() + quiet.value("updated"_L1).toInt(), 0);
}

void PracticeRoundTest::resetRestoresBothSides()
{
    QCOMPARE(run({u"practice-studio"_s}).exitCode, 0);
    const QJsonObject before = sum();
    const QStringList listedBefore = m_practice->addressesOn(kList);
    playFirstRound();
    QVERIFY(m_practice->addressesOn(kList) != listedBefore);

    QCOMPARE(run({u"practice-studio"_s}).exitCode, 4); // already filled, and no --reset
    const CommandResult reset = run({u"practice-studio"_s, u"--reset"_s});
    QVERIFY2(reset.exitCode == 0, reset.err.constData());
    QCOMPARE(sum(), before);
    QCOMPARE(m_practice->addressesOn(kList), listedBefore);
    QCOMPARE(run({u"lists"_s}).exitCode, 3);
    m_practice->setBehaviour(u"any_loopback_port"_s, u"on"_s); // the reset cleared this switch, too
    playFirstRound();
}

void PracticeRoundTest::resetWithoutThePracticeAccountChangesNothing()
{
    QCOMPARE(run({u"practice-studio"_s}).exitCode, 0);
    QCOMPARE(m_command->connectBusiness().exitCode, 0);
    run({u"clients"_s, u"add"_s, u"first_name=Ana"_s});
    m_practice->stop();
    QCOMPARE(run({u"practice-studio"_s, u"--reset"_s}).exitCode, 5);
    const QJsonObject status = run({u"status"_s}).object();
    QCOMPARE(status.value("sum"_L1)["clients"_L1].toInt(), 61);
    QVERIFY(status.value("connected"_L1).toBool());
}

void PracticeRoundTest::realDataIsNeitherFilledNorReset()
{
    run({u"clients"_s, u"add"_s, u"first_name=Ana"_s});
    QCOMPARE(run({u"practice-studio"_s}).exitCode, 4);
    QCOMPARE(run({u"practice-studio"_s, u"--reset"_s}).exitCode, 4);
    QCOMPARE(sum().value("clients"_L1).toInt(), 1);

    m_command->environment.insert(u"LISTWELL_CTCT_API"_s, u"https://api.cc.email/v3"_s);
    m_command->environment.insert(u"LISTWELL_DATA_DIR"_s, m_command->path(u"untouched"_s));
    QCOMPARE(run({u"practice-studio"_s}).exitCode, 4);
    QCOMPARE(sum().value("clients"_L1).toInt(), 0);
}

QTEST_GUILESS_MAIN(PracticeRoundTest)
#include "tst_practiceround.moc"
