// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/commandline.h"

#include <QFileInfo>
#include <QTest>

#include <list>
#include <memory>

using namespace Qt::StringLiterals;
using Support::CommandLine;
using Support::CommandResult;

namespace {
const QString kList = u"Quiet Harbor News & Updates"_s;
const QString kAna = u"ana@example.com"_s;
const QByteArray kHeadings = "First Name,Email,Phone,City,News and Updates\n";
} // namespace

/// Two programs beside each other: on one data directory, or on two computers with one account.
class TwoProgramsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void noAtTheDeskIsTakenDuringALongImport();
    void syncsThatStartTogetherSendOnce();
    void departureIsSeenByBothComputers();
    void noOnOneComputerReachesTheOther();
    void changesOfBothComputersArrive();

private:
    /// A computer that is connected and has imported the rows.
    std::unique_ptr<CommandLine> computerWith(const QByteArray &rows);
    static CommandResult import(CommandLine &computer, const QByteArray &rows);
    static void sync(CommandLine &computer);
    [[nodiscard]] static QString idOf(CommandLine &computer, const QString &address);
    [[nodiscard]] static QString stateOf(CommandLine &computer, const QString &address);
    [[nodiscard]] bool isListed(const QString &address)
    {
        return m_practice->addressesOn(kList).contains(address);
    }

    std::unique_ptr<Support::PracticeServer> m_practice;
};

void TwoProgramsTest::init()
{
    m_practice = std::make_unique<Support::PracticeServer>();
    QVERIFY2(m_practice->start(), qPrintable(m_practice->errorOutput()));
}

void TwoProgramsTest::cleanup()
{
    m_practice.reset();
}

CommandResult TwoProgramsTest::import(CommandLine &computer, const QByteArray &rows)
{
    return computer.run({u"clients"_s, u"import"_s, computer.write(u"report.csv"_s, kHeadings + rows)});
}

std::unique_ptr<CommandLine> TwoProgramsTest::computerWith(const QByteArray &rows)
{
    auto computer = std::make_unique<CommandLine>(*m_practice);
    const CommandResult connected = computer->connectBusiness();
    const CommandResult chosen = computer->run({u"choose"_s, m_practice->listId(kList)});
    const CommandResult imported = import(*computer, rows);
    if (connected.exitCode != 0 || chosen.exitCode != 0 || imported.exitCode != 0)
        qFatal("%s%s%s", connected.err.constData(), chosen.err.constData(), imported.err.constData());
    return computer;
}

void TwoProgramsTest::sync(CommandLine &computer)
{
    const CommandResult synced = computer.run({u"sync"_s});
    QVERIFY2(synced.exitCode == 0, synced.err.constData());
}

QString TwoProgramsTest::idOf(CommandLine &computer, const QString &address)
{
    const QJsonArray clients = computer.run({u"clients"_s, u"list"_s}).array();
    for (const QJsonValue &client : clients) {
        if (client["email"_L1].toString() == address)
            return client["id"_L1].toString();
    }
    return {};
}

QString TwoProgramsTest::stateOf(CommandLine &computer, const QString &address)
{
    return computer.run({u"why"_s, address}).object().value("state"_L1).toString();
}

void TwoProgramsTest::noAtTheDeskIsTakenDuringALongImport()
{
    constexpr int kRows = 60'000;
    CommandLine computer(*m_practice);
    QCOMPARE(import(computer, "Ana,ana@example.com,,,Yes\n").exitCode, 0);
    const QString ana = idOf(computer, kAna);
    QByteArray rows = kHeadings;
    for (int i = 0; i < kRows; ++i)
        rows += "Person," + QByteArray::number(i) + "@example.com,,,Yes\n";
    QProcess program;
    computer.begin(program, {u"clients"_s, u"import"_s, computer.write(u"long.csv"_s, rows)});
    constexpr qint64 kSomeRows = 500'000; // bytes in the log of the database
    const QString log = computer.path(u"data/listwell.db-wal"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(log).size() > kSomeRows, 60'000);
    const CommandResult said =
        computer.run({u"clients"_s, u"unsubscribe"_s, ana, u"--source"_s, u"front_desk"_s});
    QVERIFY2(program.state() == QProcess::Running && !program.waitForFinished(0),
             "the import was over before the no was said");
    QVERIFY2(said.exitCode == 0, said.err.constData());
    QCOMPARE(CommandLine::ended(program).exitCode, 0);
    const QJsonObject status = computer.run({u"status"_s}).object();
    QCOMPARE(status["sum"_L1]["clients"_L1].toInt(), kRows + 1);
    QCOMPARE(stateOf(computer, kAna), u"unsubscribed"_s);
}

void TwoProgramsTest::syncsThatStartTogetherSendOnce()
{
    constexpr int kAnotherHolds = 8;
    const auto computer = computerWith("Ana,ana@example.com,,,Yes\n");
    std::list<QProcess> programs(4);
    for (QProcess &program : programs)
        computer->begin(program, {u"sync"_s});
    int added = 0;
    int succeeded = 0;
    for (QProcess &program : programs) {
        const CommandResult result = CommandLine::ended(program);
        QVERIFY2(result.exitCode == 0 || result.exitCode == kAnotherHolds, result.err.constData());
        succeeded += result.exitCode == 0 ? 1 : 0;
        added += result.object().value("added"_L1).toInt();
    }
    QVERIFY(succeeded > 0);
    QCOMPARE(added, 1);
    QVERIFY(isListed(kAna));
}

void TwoProgramsTest::departureIsSeenByBothComputers()
{
    const QByteArray rows = "Ana,ana@example.com,,,Yes\nBen,ben@example.com,,,Yes\n";
    const auto first = computerWith(rows);
    sync(*first);
    const auto second = computerWith(rows);
    sync(*second);
    m_practice->leaveList(kAna, kList);
    sync(*first);
    sync(*second);
    for (CommandLine *computer : {first.get(), second.get()}) {
        QCOMPARE(import(*computer, "Ana,ana@example.com,212 555 0100,Dover,Yes\n").exitCode, 0);
        sync(*computer);
        QCOMPARE(stateOf(*computer, kAna), u"left_list"_s);
    }
    QVERIFY(!isListed(kAna));
}

void TwoProgramsTest::noOnOneComputerReachesTheOther()
{
    const QByteArray rows = "Ana,ana@example.com,,,Yes\nBen,ben@example.com,,,Yes\n";
    const auto first = computerWith(rows);
    const auto second = computerWith(rows);
    sync(*first);
    sync(*second);
    first->run({u"clients"_s, u"unsubscribe"_s, idOf(*first, kAna), u"--source"_s, u"front_desk"_s});
    sync(*first);
    sync(*second);
    QCOMPARE(stateOf(*second, kAna), u"unsubscribed"_s);
    second->run({u"clients"_s, u"set"_s, idOf(*second, kAna), u"city=Dover"_s});
    sync(*second);
    QVERIFY(!isListed(kAna));
}

void TwoProgramsTest::changesOfBothComputersArrive()
{
    const QByteArray rows = "Ana,ana@example.com,,,Yes\nBen,ben@example.com,,,Yes\n";
    const auto first = computerWith(rows);
    const auto second = computerWith(rows);
    sync(*first);
    sync(*second);
    first->run({u"clients"_s, u"set"_s, idOf(*first, kAna), u"city=Dover"_s});
    second->run({u"clients"_s, u"set"_s, idOf(*second, kAna), u"phone=212 555 0100"_s});
    sync(*first);
    sync(*second);
    const QJsonObject contact = m_practice->contact(kAna);
    QCOMPARE(contact["street_addresses"_L1][0]["city"_L1].toString(), u"Dover"_s);
    QCOMPARE(contact["phone_numbers"_L1].toArray().size(), 1);
}

QTEST_GUILESS_MAIN(TwoProgramsTest)
#include "tst_twoprograms.moc"
