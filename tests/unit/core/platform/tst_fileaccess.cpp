// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/fileaccess.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr uid_t kNobody = 65534;

unsigned modeOf(const QString &path)
{
    struct stat info = {};
    return ::lstat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 07777U : 0;
}

} // namespace

class FileAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_parent = std::make_unique<QTemporaryDir>();
        m_folder = m_parent->filePath(u"folder"_s);
    }

    void detectsAnyPermissionOfOthers_data()
    {
        QTest::addColumn<QFile::Permissions>("permissions");
        QTest::addColumn<bool>("open");
        QTest::newRow("a private file") << Core::kPrivateFile << false;
        QTest::newRow("a private folder") << Core::kPrivateFolder << false;
        QTest::newRow("as Qt reports it")
            << (Core::kPrivateFile | QFile::ReadUser | QFile::WriteUser) << false;
        for (const auto right : {QFile::ReadGroup, QFile::WriteGroup, QFile::ExeGroup, QFile::ReadOther,
                                 QFile::WriteOther, QFile::ExeOther})
            QTest::addRow("%x", static_cast<unsigned>(right)) << (Core::kPrivateFile | right) << true;
    }
    void detectsAnyPermissionOfOthers()
    {
        QFETCH(QFile::Permissions, permissions);
        QTEST(Core::isOpenToOthers(permissions), "open");
    }

    void createsAPrivateFolder()
    {
        const auto before = ::umask(0);
        const bool prepared = Core::preparePrivateFolder(m_folder);
        ::umask(before);
        QVERIFY(prepared);
        QCOMPARE(modeOf(m_folder), 0700U);
    }

    void tightensThePermissionsOfAReadableFolder()
    {
        QVERIFY(QDir().mkdir(m_folder));
        QCOMPARE(::chmod(QFile::encodeName(m_folder).constData(), 0755), 0);
        QVERIFY(Core::preparePrivateFolder(m_folder));
        QCOMPARE(modeOf(m_folder), 0700U);
    }

    void rejectsAFile()
    {
        QVERIFY(QFile(m_folder).open(QIODevice::WriteOnly));
        QVERIFY(!Core::preparePrivateFolder(m_folder));
        QVERIFY(!Core::preparePrivateFolder(m_parent->filePath(u"missing/folder"_s)));
    }

    void rejectsALink()
    {
        QVERIFY(QDir().mkdir(m_folder));
        const QString link = m_parent->filePath(u"link"_s);
        QVERIFY(QFile::link(m_folder, link));
        QVERIFY(!Core::preparePrivateFolder(link));
    }

    void ownerOfALinkIsTheOwnerOfItsTarget()
    {
        if (::geteuid() != 0)
            QSKIP("only root can create files of another user");
        QVERIFY(QDir().mkdir(m_folder));
        const QString link = m_parent->filePath(u"link"_s);
        QVERIFY(QFile::link(m_folder, link));
        QVERIFY(!Core::isOwnedByAnother(link));
        QCOMPARE(::chown(QFile::encodeName(m_folder).constData(), kNobody, kNobody), 0);
        QVERIFY(Core::isOwnedByAnother(link));
        QVERIFY(!Core::preparePrivateFolder(m_folder));
    }

    void missingFileCountsAsOwnedByAnother() { QVERIFY(Core::isOwnedByAnother(m_folder)); }

    void onlyFoldersLikeTmpAreShared()
    {
        QVERIFY(QDir().mkdir(m_folder));
        QVERIFY(!Core::isShared(m_folder));
        QCOMPARE(::chmod(QFile::encodeName(m_folder).constData(), 01777), 0);
        QVERIFY(Core::isShared(m_folder));
    }

private:
    std::unique_ptr<QTemporaryDir> m_parent;
    QString m_folder;
};

QTEST_GUILESS_MAIN(FileAccessTest)
#include "tst_fileaccess.moc"
