// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/appendfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using Core::AppendFile;

namespace {

constexpr auto kPrivateFile = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class AppendFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"a.log"_s);
    }

    void isPrivateFromTheStart()
    {
        const auto before = ::umask(0);
        AppendFile file;
        const bool opened = file.open(m_path);
        ::umask(before);
        QVERIFY(opened);
        QCOMPARE(QFile::permissions(m_path), kPrivateFile);
    }

    void tightensThePermissionsOfAReadableFile()
    {
        write("one");
        QVERIFY(QFile::setPermissions(m_path, kPrivateFile | QFile::ReadGroup | QFile::ReadOther));
        write("two");
        QCOMPARE(QFile::permissions(m_path), kPrivateFile);
        QCOMPARE(contentOf(m_path), QByteArray("onetwo"));
    }

    void doesNotFollowALink()
    {
        QVERIFY(QFile::link(m_folder->filePath(u"target"_s), m_path));
        AppendFile file;
        QVERIFY(!file.open(m_path));
        QVERIFY(!file.isOpen());
        QVERIFY(!QFile::exists(m_folder->filePath(u"target"_s)));
    }

    void doesNotWaitForTheReaderOfAPipe()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(m_path).constData(), 0600), 0);
        AppendFile file;
        QVERIFY(!file.open(m_path));
    }

    void rejectsAPipeWithAReader()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(m_path).constData(), 0600), 0);
        QFile both(m_path); // opens immediately, because it is both reader and writer
        QVERIFY(both.open(QIODevice::ReadWrite | QIODevice::ExistingOnly));
        AppendFile file;
        QVERIFY(!file.open(m_path));
    }

    void programsCanAppendConcurrently()
    {
        AppendFile one;
        AppendFile other;
        QVERIFY(one.open(m_path) && other.open(m_path));
        one.append("a");
        other.append("b");
        one.append("c");
        QCOMPARE(contentOf(m_path), QByteArray("abc"));
        QCOMPARE(one.size(), 3);
        QCOMPARE(other.size(), 3);
    }

    void noticesThatTheFileWasRenamed()
    {
        AppendFile file;
        QVERIFY(file.open(m_path));
        QVERIFY(file.isInPlace());
        QVERIFY(QFile::rename(m_path, m_path + u".1"_s));
        QVERIFY(!file.isInPlace());
    }

    void noticesThatTheFileWasReplaced()
    {
#ifdef LISTWELL_GENERIC_PLATFORM
        QSKIP("Qt cannot compare files");
#endif
        AppendFile file;
        AppendFile other;
        QVERIFY(file.open(m_path));
        QVERIFY(QFile::rename(m_path, m_path + u".1"_s));
        QVERIFY(other.open(m_path));
        QVERIFY(!file.isInPlace());
        QVERIFY(other.isInPlace());
    }

    void canBeLockedByOnlyOneAtATime()
    {
        AppendFile one;
        QVERIFY(one.open(m_path));
        one.lock();
        std::atomic<bool> begins = false;
        std::vector<int> order;
        std::thread second([&] {
            AppendFile other;
            const bool opened = other.open(m_path);
            begins = true;
            other.lock();
            order.push_back(opened ? 2 : 0);
        });
        while (!begins)
            std::this_thread::yield();
        QTest::qWait(20); // enough time to detect a missing lock
        order.push_back(1);
        one.close();
        second.join();
        QCOMPARE(order, (std::vector<int>{1, 2}));
    }

    void closedFileDropsAllData()
    {
        AppendFile file;
        file.append("lost");
        file.lock();
        QCOMPARE(file.size(), 0);
        QVERIFY(!file.isInPlace());
    }

private:
    void write(const QByteArray &bytes) const
    {
        AppendFile file;
        QVERIFY(file.open(m_path));
        file.append(bytes);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(AppendFileTest)
#include "tst_appendfile.moc"
