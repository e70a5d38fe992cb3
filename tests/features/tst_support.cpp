// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/commandline.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using Support::CommandLine;
using Support::CommandResult;

/// `listwellctl support FILE`, after a real sync.
class SupportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void describesTheStudioWithoutItsPeople();
    void isWrittenForADatabaseThatCannotBeOpened();
    void folderThatIsMissingExitsWith8();

private:
    [[nodiscard]] QString file() const { return m_command->path(u"support.txt"_s); }
    [[nodiscard]] QString text() const
    {
        QFile file(this->file());
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    std::unique_ptr<Support::PracticeServer> m_practice;
    std::unique_ptr<CommandLine> m_command;
};

void SupportTest::init()
{
    m_practice = std::make_unique<Support::PracticeServer>();
    QVERIFY2(m_practice->start(), qPrintable(m_practice->errorOutput()));
    m_command = std::make_unique<CommandLine>(*m_practice);
}

void SupportTest::cleanup()
{
    m_command.reset();
    m_practice.reset();
}

void SupportTest::describesTheStudioWithoutItsPeople()
{
    const CommandResult connected = m_command->connectBusiness();
    QVERIFY2(connected.exitCode == 0, connected.err.constData());
    const QString list = u"Quiet Harbor News & Updates"_s;
    QCOMPARE(m_command->run({u"choose"_s, m_practice->listId(list)}).exitCode, 0);
    const QString id = m_command
                           ->run({u"clients"_s, u"add"_s, u"first_name=Ottoline"_s, u"last_name=Quill"_s,
                                  u"email=ottoline.quill@example.com"_s, u"phone=978-555-0142"_s})
                           .object()
                           .value("id"_L1)
                           .toString();
    m_command->run({u"clients"_s, u"subscribe"_s, id, u"--source"_s, u"profile"_s});
    QCOMPARE(m_command->run({u"sync"_s}).exitCode, 0);

    const CommandResult said = m_command->run({u"support"_s, file()});
    QVERIFY2(said.exitCode == 0, said.err.constData());
    QCOMPARE(said.object(), (QJsonObject{{"file"_L1, file()}}));
    QCOMPARE(QFileInfo(file()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const QString text = this->text();
    for (const QString &expected :
         {u"Connected: yes"_s, u"List chosen: yes"_s, u"clients: 1\n  on_list: 1"_s, u"added 1, "_s,
          u"Integrity check: passed"_s, u"== Log: listwellctl.log =="_s, u"listwell.sync: a round ended"_s})
        QVERIFY2(text.contains(expected), qPrintable(expected + u'\n' + text));
    const QString account = connected.object().value("account_id"_L1).toString();
    for (const QString &canary :
         {u"Ottoline"_s, u"Quill"_s, u"example.com"_s, u"978-555-0142"_s, list, u"Quiet Harbor"_s, account,
          m_practice->listId(list), m_practice->clientId(), m_command->path({}), QDir::homePath()})
        QVERIFY2(!text.contains(canary, Qt::CaseInsensitive), qPrintable(canary));
}

void SupportTest::isWrittenForADatabaseThatCannotBeOpened()
{
    m_command->environment.insert(u"LISTWELL_DATA_DIR"_s, m_command->write(u"in the way"_s, "x"));
    QCOMPARE(m_command->run({u"support"_s, file()}).exitCode, 0);
    QVERIFY(text().contains(u"== Database ==\nfailed (storage): "_s));
}

void SupportTest::folderThatIsMissingExitsWith8()
{
    QCOMPARE(m_command->run({u"support"_s, m_command->path(u"no/such/folder/x"_s)}).exitCode, 8);
    QCOMPARE(m_command->run({u"support"_s}).exitCode, 2);
}

QTEST_GUILESS_MAIN(SupportTest)
#include "tst_support.moc"
