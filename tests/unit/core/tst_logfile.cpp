// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Core::Log::LogFile;

namespace {

constexpr auto kPrivateFile = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class LogFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void doesNotWriteIntoALinkedFolder()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"elsewhere"_s));
        QVERIFY(QFile::link(path(u"elsewhere"_s), path(u"linked"_s)));
        LogFile(path(u"linked"_s), u"a.log"_s).write("one");
        QVERIFY(QDir(path(u"elsewhere"_s)).isEmpty());
    }

    void keepsFiveFilesOfTwoMegabytes()
    {
        LogFile file(path(u"logs"_s), u"a.log"_s);
        const QByteArray line(64 * 1024 - 1, 'x');
        for (int i = 0; i < 32 * 7; ++i)
            file.write(line);
        const QFileInfoList files = QDir(path(u"logs"_s)).entryInfoList(QDir::Files, QDir::Name);
        QCOMPARE(files.size(), LogFile::kFiles);
        for (const QFileInfo &each : files) {
            QVERIFY2(each.size() <= LogFile::kLargest, qPrintable(each.fileName()));
            QCOMPARE(each.permissions(), kPrivateFile);
        }
        QCOMPARE(files.first().fileName(), u"a.log"_s);
        QCOMPARE(files.last().fileName(), u"a.log.4"_s);
    }

    void twoProgramsRotateTheFileOnce()
    {
        LogFile one(path(u"logs"_s), u"a.log"_s);
        LogFile other(path(u"logs"_s), u"a.log"_s);
        const QByteArray most(LogFile::kLargest / 10 * 9, 'a');
        const QByteArray some(LogFile::kLargest / 5, 'b');
        one.write("first");
        other.write(most);
        one.write(some);   // rotates
        other.write(some); // finds it rotated
        QCOMPARE(QDir(path(u"logs"_s)).entryList(QDir::Files).size(), 2);
        QCOMPARE(contentOf(path(u"logs/a.log.1"_s)), "first\n" + most + '\n');
        QCOMPARE(contentOf(path(u"logs/a.log"_s)), some + '\n' + some + '\n');
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(LogFileTest)
#include "tst_logfile.moc"
