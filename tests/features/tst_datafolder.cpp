// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/commandline.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using Support::CommandLine;
using Support::CommandResult;

namespace {

const QString kList = u"Quiet Harbor News & Updates"_s;
const QString kBen = u"ben@example.com"_s;

void copyFolder(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = to + file.sliced(from.size());
        QVERIFY(QDir().mkpath(QFileInfo(target).absolutePath()));
        QVERIFY(QFile::copy(file, target));
    }
}

} // namespace

/// Somebody copies the data folder and puts the copy back later. The login is kept outside it.
class DataFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void earlierFolderPutsNobodyBackWhoLeft_data();
    void earlierFolderPutsNobodyBackWhoLeft();
    void sameFolderIsNotTakenForAnEarlierOne();

private:
    CommandResult run(const QStringList &words) { return m_command->run(words); }
    void import(const QByteArray &rows);
    void sync();
    void keepFolder() { copyFolder(m_command->path(u"data"_s), m_command->path(u"kept"_s)); }
    void putFolderBack();

    std::unique_ptr<Support::PracticeServer> m_practice;
    std::unique_ptr<CommandLine> m_command;
};

void DataFolderTest::init()
{
    m_practice = std::make_unique<Support::PracticeServer>();
    QVERIFY2(m_practice->start(), qPrintable(m_practice->errorOutput()));
    m_command = std::make_unique<CommandLine>(*m_practice);
    const CommandResult connected = m_command->connectBusiness();
    QVERIFY2(connected.exitCode == 0, connected.err.constData());
    QCOMPARE(run({u"choose"_s, m_practice->listId(kList)}).exitCode, 0);
}

void DataFolderTest::cleanup()
{
    m_command.reset();
    m_practice.reset();
}

void DataFolderTest::import(const QByteArray &rows)
{
    const QString file = m_command->write(u"clients.csv"_s, "First name,Email,News and Updates\n" + rows);
    const CommandResult imported = run({u"clients"_s, u"import"_s, file});
    QVERIFY2(imported.exitCode == 0, imported.err.constData());
}

void DataFolderTest::sync()
{
    const CommandResult synced = run({u"sync"_s});
    QVERIFY2(synced.exitCode == 0, synced.err.constData());
}

void DataFolderTest::putFolderBack()
{
    QVERIFY(QDir(m_command->path(u"data"_s)).removeRecursively());
    copyFolder(m_command->path(u"kept"_s), m_command->path(u"data"_s));
}

void DataFolderTest::earlierFolderPutsNobodyBackWhoLeft_data()
{
    QTest::addColumn<bool>("hadSynced");
    QTest::addColumn<bool>("syncFirst");
    QTest::newRow("copied after a sync, client entered before the next one") << true << false;
    QTest::newRow("copied after a sync, client entered after the next one") << true << true;
    QTest::newRow("copied before the first sync") << false << false;
}

void DataFolderTest::earlierFolderPutsNobodyBackWhoLeft()
{
    QFETCH(bool, hadSynced);
    QFETCH(bool, syncFirst);
    import("Ana,ana@example.com,yes\n");
    if (hadSynced)
        sync();
    keepFolder();
    import("Ben,ben@example.com,yes\n");
    sync();
    QVERIFY(m_practice->addressesOn(kList).contains(kBen));
    m_practice->leaveList(kBen, kList);

    putFolderBack();
    if (syncFirst)
        sync();
    import("Ben,ben@example.com,yes\nCleo,cleo@example.com,yes\nDora,dora@example.com,yes\n");
    sync();
    QVERIFY(!m_practice->addressesOn(kList).contains(kBen));
    QVERIFY(m_practice->addressesOn(kList).contains(u"dora@example.com"_s));
    QCOMPARE(run({u"why"_s, kBen}).object().value("state"_L1).toString(), u"left_list"_s);
    QVERIFY(run({u"status"_s}).object().contains("restored_from"_L1));
}

void DataFolderTest::sameFolderIsNotTakenForAnEarlierOne()
{
    import("Ana,ana@example.com,yes\n");
    sync();
    import("Ben,ben@example.com,yes\n");
    sync();
    keepFolder();
    putFolderBack();
    import("Cleo,cleo@example.com,yes\n");
    sync();
    QVERIFY(!run({u"status"_s}).object().contains("restored_from"_L1));
}

QTEST_GUILESS_MAIN(DataFolderTest)
#include "tst_datafolder.moc"
