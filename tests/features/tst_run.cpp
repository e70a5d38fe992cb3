// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/commandline.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using Support::CommandLine;
using Support::CommandResult;

namespace {

const QString kList = u"Quiet Harbor News & Updates"_s;
constexpr int kPatience = 30'000;  // ms
constexpr int kLongestEnd = 2'000; // ms

} // namespace

/// `listwellctl run` with the real program: it syncs on schedule until it is stopped.
class RunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void requiresAConnection();
    void requiresAList();
    void runsRoundsRepeatedly();
    void noticesChangesByOtherPrograms();
    void sendsANoWithinFiveSeconds();
    void exitsImmediatelyOnASignal_data();
    void exitsImmediatelyOnASignal();
    void exitsDuringARound();
    void locksTheDataDirectory();
    void endedLoginExitsWith3();
    void brakeExitsWith7();
    void continuesWhenTheServiceIsUnreachable();
    void importsTheReportsOfAFolder();
    void requiresTheFolderOfReports();

private:
    std::unique_ptr<Support::PracticeServer> m_practice;
    std::unique_ptr<CommandLine> m_command;
    std::unique_ptr<QProcess> m_program;

    CommandResult run(const QStringList &words) { return m_command->run(words); }
    void connectAndChoose();
    QString addClient(const QString &email);
    void begin();
    /// The result of the next round; empty if the program exited instead.
    QJsonObject nextRound();
    int endedWith();
};

void RunTest::init()
{
    m_practice = std::make_unique<Support::PracticeServer>();
    QVERIFY2(m_practice->start(), qPrintable(m_practice->errorOutput()));
    m_command = std::make_unique<CommandLine>(*m_practice);
    m_command->environment.insert(u"LISTWELL_TIME_SCALE"_s, u"0.001"_s);
}

void RunTest::cleanup()
{
    if (m_program && m_program->state() != QProcess::NotRunning) {
        m_program->kill();
        m_program->waitForFinished();
    }
    m_program.reset();
    m_command.reset();
    m_practice.reset();
}

void RunTest::connectAndChoose()
{
    QCOMPARE(m_command->connectBusiness().exitCode, 0);
    QCOMPARE(run({u"choose"_s, m_practice->listId(kList)}).exitCode, 0);
}

QString RunTest::addClient(const QString &email)
{
    const CommandResult added = run({u"clients"_s, u"add"_s, u"first_name=Ana"_s, "email="_L1 + email});
    const QString id = added.object().value("id"_L1).toString();
    run({u"clients"_s, u"subscribe"_s, id, u"--source"_s, u"profile"_s});
    return id;
}

void RunTest::begin()
{
    m_program = std::make_unique<QProcess>();
    m_command->begin(*m_program, {u"run"_s});
    QVERIFY(m_program->waitForStarted());
}

QJsonObject RunTest::nextRound()
{
    while (!m_program->canReadLine() && m_program->waitForReadyRead(kPatience)) {
    }
    return QJsonDocument::fromJson(m_program->readLine()).object();
}

int RunTest::endedWith()
{
    m_program->waitForFinished(kPatience);
    return m_program->state() == QProcess::NotRunning ? m_program->exitCode() : -1;
}

void RunTest::requiresAConnection()
{
    begin();
    QCOMPARE(endedWith(), 3);
    QVERIFY(m_program->readAllStandardError().contains("not connected"));
}

void RunTest::requiresAList()
{
    QCOMPARE(m_command->connectBusiness().exitCode, 0);
    begin();
    QCOMPARE(endedWith(), 4);
    QVERIFY(!m_program->readAllStandardError().isEmpty());
}

void RunTest::runsRoundsRepeatedly()
{
    connectAndChoose();
    addClient(u"ana@example.com"_s);
    begin();
    const QJsonObject first = nextRound();
    for (const auto key : {"at"_L1, "added"_L1, "updated"_L1, "unsubscribed_there"_L1, "unsubscribed_here"_L1,
                           "left_list"_L1, "failed"_L1, "calls"_L1, "pending"_L1, "brake"_L1})
        QVERIFY2(first.contains(key), key.data());
    QCOMPARE(first.value("added"_L1).toInt(), 1);
    const QDateTime at = QDateTime::fromString(first.value("at"_L1).toString(), Qt::ISODate);
    QVERIFY(qAbs(at.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    m_practice->optOut(u"ana@example.com"_s);
    int unsubscribed = 0;
    for (int round = 0; round < 10 && unsubscribed == 0; ++round)
        unsubscribed = nextRound().value("unsubscribed_here"_L1).toInt();
    QCOMPARE(unsubscribed, 1);
}

void RunTest::noticesChangesByOtherPrograms()
{
    m_command->environment.insert(u"LISTWELL_TIME_SCALE"_s, u"0.05"_s); // 45 s between two rounds
    connectAndChoose();
    begin();
    QCOMPARE(nextRound().value("added"_L1).toInt(), 0);
    QElapsedTimer since;
    since.start();
    addClient(u"ana@example.com"_s);
    QCOMPARE(nextRound().value("added"_L1).toInt(), 1);
    QVERIFY2(since.elapsed() < 20'000, qPrintable(QString::number(since.elapsed())));
}

void RunTest::sendsANoWithinFiveSeconds()
{
    m_command->environment.insert(u"LISTWELL_TIME_SCALE"_s, u"1"_s);
    connectAndChoose();
    const QString id = addClient(u"ana@example.com"_s);
    QCOMPARE(run({u"sync"_s}).exitCode, 0);
    begin();
    const auto next = [this] { return run({u"status"_s}).object().value("next_round"_L1).toString(); };
    QTRY_VERIFY_WITH_TIMEOUT(!next().isEmpty(), kPatience); // running, and no round is due soon
    run({u"clients"_s, u"unsubscribe"_s, id, u"--source"_s, u"front_desk"_s});
    QElapsedTimer since;
    since.start();
    const auto permission = [&] {
        return m_practice->contact(u"ana@example.com"_s).value("permission"_L1).toString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(permission(), u"unsubscribed"_s, 10'000);
    QVERIFY2(since.elapsed() < 5'000, qPrintable(QString::number(since.elapsed())));
}

void RunTest::exitsImmediatelyOnASignal_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void RunTest::exitsImmediatelyOnASignal()
{
    QFETCH(int, signal);
    m_command->environment.insert(u"LISTWELL_TIME_SCALE"_s, u"0.05"_s);
    connectAndChoose();
    begin();
    nextRound();
    QElapsedTimer since;
    since.start();
    ::kill(static_cast<pid_t>(m_program->processId()), signal);
    QCOMPARE(endedWith(), 0);
    QVERIFY2(since.elapsed() < kLongestEnd, qPrintable(QString::number(since.elapsed())));
    QCOMPARE(run({u"sync"_s}).exitCode, 0);
}

void RunTest::exitsDuringARound()
{
    connectAndChoose();
    addClient(u"ana@example.com"_s);
    m_practice->hook(u"faults"_s,
                     {{"path"_L1, "/v3/contact_lists"_L1}, {"delay_ms"_L1, 20'000}, {"count"_L1, 1}});
    const auto before = m_practice->apiLog().size();
    begin();
    QTRY_VERIFY_WITH_TIMEOUT(m_practice->apiLog().size() > before, kPatience);
    QElapsedTimer since;
    since.start();
    m_program->terminate();
    QCOMPARE(endedWith(), 0);
    QVERIFY2(since.elapsed() < kLongestEnd, qPrintable(QString::number(since.elapsed())));
    QCOMPARE(run({u"sync"_s}).object().value("added"_L1).toInt(), 1);
}

void RunTest::locksTheDataDirectory()
{
    connectAndChoose();
    begin();
    nextRound();
    QCOMPARE(run({u"sync"_s}).exitCode, 8);
    const CommandResult second = run({u"run"_s});
    QCOMPARE(second.exitCode, 8);
    QVERIFY(!second.err.isEmpty());
}

void RunTest::endedLoginExitsWith3()
{
    connectAndChoose();
    begin();
    nextRound();
    m_practice->hook(u"revoke"_s);
    QCOMPARE(endedWith(), 3);
    QVERIFY(!m_program->readAllStandardError().isEmpty());
    QVERIFY(run({u"status"_s}).object().value("list"_L1).isObject());
}

void RunTest::brakeExitsWith7()
{
    connectAndChoose();
    QStringList ids;
    for (int i = 0; i < 12; ++i)
        ids.append(addClient(u"person%1@example.com"_s.arg(i)));
    QCOMPARE(run({u"sync"_s}).object().value("added"_L1).toInt(), 12);
    for (const QString &id : std::as_const(ids))
        run({u"clients"_s, u"unsubscribe"_s, id, u"--source"_s, u"front_desk"_s});
    begin();
    QVERIFY(nextRound().value("brake"_L1).isObject());
    QCOMPARE(endedWith(), 7);
}

void RunTest::continuesWhenTheServiceIsUnreachable()
{
    connectAndChoose();
    m_practice->hook(u"faults"_s, {{"path"_L1, "/v3/"_L1}, {"status"_L1, 503}, {"count"_L1, 5}});
    addClient(u"ana@example.com"_s);
    begin();
    int added = 0;
    for (int round = 0; round < 10 && added == 0; ++round)
        added = nextRound().value("added"_L1).toInt();
    QCOMPARE(added, 1);
    QCOMPARE(m_program->state(), QProcess::Running);
}

void RunTest::importsTheReportsOfAFolder()
{
    connectAndChoose();
    const QString folder = m_command->path(u"reports"_s);
    QVERIFY(QDir().mkpath(folder));
    const QByteArray headings = "First Name,Email,News and Updates\n";
    const QString march = m_command->write(u"reports/march.csv"_s, headings + "Ana,ana@example.com,Yes\n");
    m_program = std::make_unique<QProcess>();
    m_command->begin(*m_program, {u"run"_s, u"--reports"_s, folder});
    const auto next = [this](bool isReport) {
        for (;;) {
            const QJsonObject line = nextRound();
            if (line.isEmpty() ||
                (isReport ? line.contains("report"_L1) : line.value("added"_L1).toInt() > 0))
                return line;
        }
    };
    // The headings are new. An import by hand makes them known.
    QJsonObject report = next(true);
    QCOMPARE(report.value("report"_L1).toString(), u"march.csv"_s);
    QCOMPARE(report.value("outcome"_L1).toString(), u"waiting"_s);
    QVERIFY(!report.value("reason"_L1).toString().isEmpty());
    QVERIFY(QFile::exists(march));
    QCOMPARE(run({u"clients"_s, u"import"_s, march}).exitCode, 0);

    (void)m_command->write(u"reports/april.csv"_s, headings + "Ben,ben@example.com,Yes\nCleo,cleo@,Yes\n");
    do {
        report = next(true);
        QVERIFY(!report.isEmpty());
    } while (report.value("report"_L1).toString() != "april.csv"_L1);
    QCOMPARE(report.value("outcome"_L1).toString(), u"imported"_s);
    QCOMPARE(report.value("added"_L1).toInt(), 1);
    QCOMPARE(report.value("refused_count"_L1).toInt(), 1);
    QVERIFY(QFile::exists(folder + "/done/april.csv.result.txt"_L1));
    QTRY_VERIFY_WITH_TIMEOUT(m_practice->contact(u"ben@example.com"_s).contains("permission"_L1), kPatience);
    m_program->terminate();
    QCOMPARE(endedWith(), 0);
}

void RunTest::requiresTheFolderOfReports()
{
    QCOMPARE(run({u"run"_s, u"--reports"_s, m_command->path(u"not there"_s)}).exitCode, 2);
}

QTEST_GUILESS_MAIN(RunTest)
#include "tst_run.moc"
