// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/filelock.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Core::FileLock;
using Outcome = Core::FileLock::Outcome;

class FileLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"a.lock"_s);
    }

    void hasOneHolderAtATime()
    {
        auto first = std::make_unique<FileLock>(m_path);
        QCOMPARE(first->tryTake(), Outcome::Taken);
        FileLock second(m_path);
        QCOMPARE(second.tryTake(), Outcome::Held);
        first.reset();
        QCOMPARE(second.tryTake(), Outcome::Taken);
    }

    void namesItsHolder()
    {
        FileLock first(m_path);
        QCOMPARE(first.tryTake(), Outcome::Taken);
        const auto holder = FileLock(m_path).holder();
        QVERIFY(holder);
        QCOMPARE(holder->process, QCoreApplication::applicationPid());
        QCOMPARE(holder->program, QCoreApplication::applicationName());
    }

    void isFreeIfOnlyItsFileIsThere_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("noise") << QByteArray(50'000, '\xff');
        QTest::newRow("our own process id")
            << QByteArray::number(QCoreApplication::applicationPid()) + "\nlistwell\nhost\n";
    }
    void isFreeIfOnlyItsFileIsThere()
    {
        QFETCH(QByteArray, content);
        QFile left(m_path);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write(content);
        left.close();
        QCOMPARE(FileLock(m_path).tryTake(), Outcome::Taken);
    }

    void failsOnALink()
    {
        const QString target = m_folder->filePath(u"target"_s);
        QVERIFY(QFile::link(target, m_path));
        QCOMPARE(FileLock(m_path).tryTake(), Outcome::Failed);
        QVERIFY(!QFile::exists(target));
    }

    void failsInAMissingFolder()
    {
        QCOMPARE(FileLock(m_folder->filePath(u"missing/a.lock"_s)).tryTake(), Outcome::Failed);
    }

    void createsAPrivateFile()
    {
        FileLock lock(m_path);
        QCOMPARE(lock.tryTake(), Outcome::Taken);
        QVERIFY(!(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther)));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(FileLockTest)
#include "tst_filelock.moc"
