// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/commandline.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using Support::CommandLine;
using Support::CommandResult;

namespace {

const QString kList = u"Quiet Harbor News & Updates"_s;

} // namespace

/// A studio moves to another computer with `backup` and `restore`.
class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void carriesEverythingToAnotherComputer();
    void nobodyWhoLeftSinceIsPutBack();
    void eachNoOfTheReplacedDataStillCounts();
    void restoringTwiceKeepsEachNoOnce();
    void replacedDataIsKept();
    void anotherAccountsListIsLeftAlone();
    void fileThatIsNoBackupChangesNothing_data();
    void fileThatIsNoBackupChangesNothing();
    void runningProgramIsNotDisturbed();
    void laterBackupReplacesTheFile();

private:
    [[nodiscard]] QString file() const { return m_old->path(u"studio.backup"_s); }
    CommandResult onOld(const QStringList &words) { return m_old->run(words); }
    CommandResult onNew(const QStringList &words) { return m_new->run(words); }
    static QString addClient(CommandLine &computer, const QString &name, const QString &answer = {});
    void connectOld();
    void move();

    std::unique_ptr<Support::PracticeServer> m_practice;
    std::unique_ptr<CommandLine> m_old;
    std::unique_ptr<CommandLine> m_new;
};

void BackupTest::init()
{
    m_practice = std::make_unique<Support::PracticeServer>();
    QVERIFY2(m_practice->start(), qPrintable(m_practice->errorOutput()));
    m_old = std::make_unique<CommandLine>(*m_practice);
    m_new = std::make_unique<CommandLine>(*m_practice);
}

void BackupTest::cleanup()
{
    m_new.reset();
    m_old.reset();
    m_practice.reset();
}

// The address is the name at example.com.
QString BackupTest::addClient(CommandLine &computer, const QString &name, const QString &answer)
{
    const QString email = name.toLower() + u"@example.com"_s;
    const QString id = computer.run({u"clients"_s, u"add"_s, "first_name="_L1 + name, "email="_L1 + email})
                           .object()
                           .value("id"_L1)
                           .toString();
    if (!answer.isEmpty())
        computer.run({u"clients"_s, answer, id, u"--source"_s, u"profile"_s});
    return id;
}

void BackupTest::connectOld()
{
    const CommandResult connected = m_old->connectBusiness();
    QVERIFY2(connected.exitCode == 0, connected.err.constData());
    QCOMPARE(onOld({u"choose"_s, m_practice->listId(kList)}).exitCode, 0);
}

void BackupTest::move()
{
    const CommandResult written = onOld({u"backup"_s, file()});
    QVERIFY2(written.exitCode == 0, written.err.constData());
    const CommandResult restored = onNew({u"restore"_s, file()});
    QVERIFY2(restored.exitCode == 0, restored.err.constData());
    QCOMPARE(restored.object().value("clients"_L1), written.object().value("clients"_L1));
}

void BackupTest::carriesEverythingToAnotherComputer()
{
    connectOld();
    QCOMPARE(onOld({u"fields"_s, u"add"_s, u"Shoe size"_s, u"--type"_s, u"number"_s}).exitCode, 0);
    const QString ana = addClient(*m_old, u"Ana"_s, u"subscribe"_s);
    QCOMPARE(onOld({u"clients"_s, u"set"_s, ana, u"custom.Shoe size=38"_s}).exitCode, 0);
    addClient(*m_old, u"Ben"_s, u"unsubscribe"_s);
    addClient(*m_old, u"Cleo"_s);
    QCOMPARE(onOld({u"sync"_s}).exitCode, 0);

    const CommandResult written = onOld({u"backup"_s, file()});
    QCOMPARE(written.exitCode, 0);
    QCOMPARE(written.object().value("clients"_L1).toInt(), 3);
    QCOMPARE(written.object().value("file"_L1).toString(), file());
    QCOMPARE(QFileInfo(file()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(onNew({u"restore"_s, file()}).exitCode, 0);

    QCOMPARE(onNew({u"clients"_s, u"list"_s}).array(), onOld({u"clients"_s, u"list"_s}).array());
    QCOMPARE(onNew({u"fields"_s, u"list"_s}).array(), onOld({u"fields"_s, u"list"_s}).array());
    for (const QString &computer : {u"old.csv"_s, u"new.csv"_s}) {
        CommandLine &which = computer == "old.csv"_L1 ? *m_old : *m_new;
        QCOMPARE(which.run({u"ledger"_s, u"export"_s, m_old->path(computer)}).exitCode, 0);
    }
    QFile old(m_old->path(u"old.csv"_s));
    QFile copy(m_old->path(u"new.csv"_s));
    QVERIFY(old.open(QIODevice::ReadOnly) && copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), old.readAll());

    // The backup has the chosen list, but not the login.
    QCOMPARE(onNew({u"sync"_s}).exitCode, 3);
    QCOMPARE(m_new->connectBusiness().exitCode, 0);
    const CommandResult synced = onNew({u"sync"_s});
    QVERIFY2(synced.exitCode == 0, synced.err.constData());
    // The first sync has read who left. The details of the copy may be older than those sent, so they are
    // sent again.
    QCOMPARE(onNew({u"sync"_s}).exitCode, 0);
    QCOMPARE(onNew({u"why"_s, u"ana@example.com"_s}).object().value("state"_L1).toString(), u"on_list"_s);
}

void BackupTest::nobodyWhoLeftSinceIsPutBack()
{
    connectOld();
    addClient(*m_old, u"Ana"_s, u"subscribe"_s);
    addClient(*m_old, u"Ben"_s, u"subscribe"_s);
    addClient(*m_old, u"Cleo"_s, u"subscribe"_s);
    QCOMPARE(onOld({u"sync"_s}).exitCode, 0);
    QCOMPARE(onOld({u"backup"_s, file()}).exitCode, 0);
    m_practice->leaveList(u"ana@example.com"_s, kList);
    m_practice->optOut(u"ben@example.com"_s);

    QCOMPARE(onNew({u"restore"_s, file()}).exitCode, 0);
    QVERIFY(onNew({u"status"_s}).object().contains("restored_from"_L1));
    QCOMPARE(m_new->connectBusiness().exitCode, 0);
    const CommandResult synced = onNew({u"sync"_s});
    QVERIFY2(synced.exitCode == 0, synced.err.constData());
    QCOMPARE(onNew({u"why"_s, u"ana@example.com"_s}).object().value("state"_L1).toString(), u"left_list"_s);
    QCOMPARE(onNew({u"why"_s, u"ben@example.com"_s}).object().value("state"_L1).toString(),
             u"unsubscribed"_s);
    const QStringList listed = m_practice->addressesOn(kList);
    QVERIFY(!listed.contains(u"ana@example.com"_s) && !listed.contains(u"ben@example.com"_s));
    QVERIFY(listed.contains(u"cleo@example.com"_s));
}

// Each computer has its own history, so the no on the new one has a lower number than the yes on the old one.
void BackupTest::eachNoOfTheReplacedDataStillCounts()
{
    addClient(*m_old, u"Dora"_s, u"subscribe"_s);
    addClient(*m_old, u"Ana"_s, u"subscribe"_s);
    addClient(*m_new, u"Ana"_s, u"unsubscribe"_s);
    addClient(*m_new, u"Ben"_s, u"unsubscribe"_s); // not in the backup
    move();
    QCOMPARE(onNew({u"why"_s, u"ana@example.com"_s}).object().value("state"_L1).toString(),
             u"unsubscribed"_s);
    QCOMPARE(onNew({u"why"_s, u"dora@example.com"_s}).object().value("state"_L1).toString(), u"waiting"_s);
    // No client in the backup has Ben's address: the ledger keeps his no, and a yes of a report does not
    // count against it (rule R10).
    const QString report =
        m_new->write(u"clients.csv"_s, "First name,Email,News and Updates\nBen,ben@example.com,yes\n");
    QCOMPARE(onNew({u"clients"_s, u"import"_s, report}).exitCode, 0);
    QCOMPARE(onNew({u"why"_s, u"ben@example.com"_s}).object().value("state"_L1).toString(), u"no_consent"_s);
}

void BackupTest::restoringTwiceKeepsEachNoOnce()
{
    addClient(*m_old, u"Dora"_s, u"subscribe"_s);
    addClient(*m_old, u"Ana"_s, u"subscribe"_s);
    addClient(*m_new, u"Ana"_s, u"unsubscribe"_s);
    addClient(*m_new, u"Ben"_s, u"unsubscribe"_s);
    move();
    const int rows =
        onNew({u"ledger"_s, u"export"_s, m_new->path(u"1.csv"_s)}).object().value("rows"_L1).toInt();
    QCOMPARE(rows, 4);
    move();
    QCOMPARE(onNew({u"ledger"_s, u"export"_s, m_new->path(u"2.csv"_s)}).object().value("rows"_L1).toInt(),
             rows);
}

void BackupTest::replacedDataIsKept()
{
    addClient(*m_old, u"Dora"_s);
    addClient(*m_new, u"Ana"_s);
    move();
    const QDir data(m_new->path(u"data"_s));
    QCOMPARE(data.entryList({u"replaced-*"_s}, QDir::Dirs).size(), 1);
    QCOMPARE(QDir(data.filePath(u"backups"_s)).entryList(QDir::Files).size(), 1);
    QVERIFY(!m_new->runAsText({u"status"_s}).err.contains("damaged"));
}

void BackupTest::anotherAccountsListIsLeftAlone()
{
    connectOld();
    addClient(*m_old, u"Ana"_s, u"subscribe"_s);
    QCOMPARE(onOld({u"sync"_s}).exitCode, 0);
    QCOMPARE(onOld({u"backup"_s, file()}).exitCode, 0);
    QCOMPARE(onNew({u"restore"_s, file()}).exitCode, 0);
    const CommandResult connected = m_new->connectBusiness(u"northlight"_s);
    QCOMPARE(connected.exitCode, 0);
    QVERIFY(connected.object().value("account_changed"_L1).toBool());
    QCOMPARE(onNew({u"sync"_s}).exitCode, 4);
}

void BackupTest::fileThatIsNoBackupChangesNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("text") << QByteArray("First name,Email\nAna,ana@example.com\n") << 9;
    QTest::newRow("empty") << QByteArray("") << 9;
    QTest::newRow("cut off") << QByteArray("cut") << 9;
    QTest::newRow("not there") << QByteArray() << 2;
}

void BackupTest::fileThatIsNoBackupChangesNothing()
{
    QFETCH(QByteArray, content);
    QFETCH(int, exitCode);
    addClient(*m_old, u"Dora"_s);
    addClient(*m_new, u"Ana"_s, u"subscribe"_s);
    if (content == "cut") {
        QCOMPARE(onOld({u"backup"_s, file()}).exitCode, 0);
        QVERIFY(QFile::resize(file(), QFileInfo(file()).size() / 2));
    } else if (!content.isNull()) {
        (void)m_old->write(u"studio.backup"_s, content);
    }
    const QJsonArray before = onNew({u"clients"_s, u"list"_s}).array();
    const CommandResult restored = onNew({u"restore"_s, file()});
    QCOMPARE(restored.exitCode, exitCode);
    QVERIFY(!restored.err.isEmpty());
    QCOMPARE(onNew({u"clients"_s, u"list"_s}).array(), before);
    QVERIFY(QDir(m_new->path(u"data"_s)).entryList({u"replaced-*"_s}, QDir::Dirs).isEmpty());
}

void BackupTest::runningProgramIsNotDisturbed()
{
    connectOld();
    QCOMPARE(onOld({u"backup"_s, file()}).exitCode, 0);
    QProcess running;
    m_old->begin(running, {u"run"_s});
    QVERIFY(running.waitForReadyRead());
    QCOMPARE(onOld({u"restore"_s, file()}).exitCode, 8);
    QCOMPARE(onOld({u"backup"_s, file()}).exitCode, 0); // a backup only reads
    running.terminate();
    QVERIFY(running.waitForFinished());
}

void BackupTest::laterBackupReplacesTheFile()
{
    addClient(*m_old, u"Ana"_s);
    QCOMPARE(onOld({u"backup"_s, file()}).object().value("clients"_L1).toInt(), 1);
    addClient(*m_old, u"Ben"_s);
    QCOMPARE(onOld({u"backup"_s, file()}).object().value("clients"_L1).toInt(), 2);
    QCOMPARE(onNew({u"restore"_s, file()}).object().value("clients"_L1).toInt(), 2);
    QCOMPARE(QFileInfo(file()).dir().entryList({u"studio.backup*"_s}, QDir::Files).size(), 1);
    QCOMPARE(onOld({u"backup"_s, m_old->path(u"no/such/folder/x"_s)}).exitCode, 8);
}

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
