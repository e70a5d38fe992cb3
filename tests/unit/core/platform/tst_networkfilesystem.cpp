// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/networkfilesystem.h"

#include <QTest>

using namespace Qt::StringLiterals;

class NetworkFileSystemTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognizesTheFileSystemTypesOfLinux_data()
    {
        QTest::addColumn<quint64>("type");
        QTest::addColumn<bool>("remote");
        QTest::newRow("NFS") << quint64(0x6969) << true;
        QTest::newRow("CIFS") << quint64(0xff534d42) << true;
        QTest::newRow("SMB 2") << quint64(0xfe534d42) << true;
        QTest::newRow("sshfs") << quint64(0x65735546) << true;
        QTest::newRow("9P") << quint64(0x01021997) << true;
        QTest::newRow("ext4") << quint64(0xef53) << false;
        QTest::newRow("btrfs") << quint64(0x9123683e) << false;
        QTest::newRow("xfs") << quint64(0x58465342) << false;
        QTest::newRow("tmpfs") << quint64(0x01021994) << false;
        QTest::newRow("overlay of a container") << quint64(0x794c7630) << false;
    }
    void recognizesTheFileSystemTypesOfLinux()
    {
        QFETCH(quint64, type);
        QTEST(Core::isNetworkFileSystem(type), "remote");
    }

    void procIsLocal() { QVERIFY(!Core::isOnNetwork(u"/proc"_s)); }
    void missingPathIsLocal() { QVERIFY(!Core::isOnNetwork(u"/no/such/place"_s)); }
};

QTEST_GUILESS_MAIN(NetworkFileSystemTest)
#include "tst_networkfilesystem.moc"
