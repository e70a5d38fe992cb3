// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/backuppresenter.h"

#include "store/recovery/recovery.h"
#include "support/testdirectory.h"

#include <QDir>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using Core::Tone;
using Presenters::BackupPresenter;
using Presenters::BackupState;

/// Saving a backup, and checking one before it is restored.
class BackupPresenterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesAFileThatCanBeRestored()
    {
        Support::TestDirectory studio;
        studio.addMany(3);
        BackupPresenter backups(studio.database(), studio.clock);
        QVERIFY(backups.state().sentence.isEmpty());
        const QString file = studio.path(BackupPresenter::fileName());
        backups.saveTo(file);
        QVERIFY(backups.state().isBusy);
        QTRY_VERIFY(!backups.state().isBusy);
        QVERIFY2(backups.state().tone == Tone::Success, qPrintable(backups.state().sentence));
        QVERIFY(backups.state().sentence.contains(file));
        QVERIFY(backups.state().sentence.contains(u"3 client"_s));
        QVERIFY(Store::checkBackup(file, studio.clock));

        const QSignalSpy restorable(&backups, &BackupPresenter::restorable);
        backups.check(file);
        QTRY_COMPARE(restorable.size(), 1);
        QCOMPARE(restorable.first().first().toString(), file);
        QCOMPARE(backups.state(), BackupState());
    }

    void doesOneThingAtATime()
    {
        Support::TestDirectory studio;
        BackupPresenter backups(studio.database(), studio.clock);
        backups.saveTo(studio.path(u"first"_s));
        backups.saveTo(studio.path(u"second"_s));
        backups.check(studio.path(u"first"_s));
        QTRY_VERIFY(!backups.state().isBusy);
        QVERIFY(QFile::exists(studio.path(u"first"_s)));
        QVERIFY(!QFile::exists(studio.path(u"second"_s)));
    }

    void saysWhyNothingWasSaved()
    {
        Support::TestDirectory studio;
        BackupPresenter backups(studio.database(), studio.clock);
        backups.saveTo(studio.path(u"no/such/folder/file"_s));
        QTRY_VERIFY(!backups.state().isBusy);
        QCOMPARE(backups.state().tone, Tone::Error);
        QVERIFY(backups.state().sentence.contains(u"no/such/folder"_s));
    }

    void refusesAFileThatIsNoBackup()
    {
        Support::TestDirectory studio;
        BackupPresenter backups(studio.database(), studio.clock);
        const QSignalSpy restorable(&backups, &BackupPresenter::restorable);
        backups.check(studio.file(u"clients.csv"_s, "First name,Email\nAna,ana@example.com\n"));
        QTRY_VERIFY(!backups.state().isBusy);
        QCOMPARE(backups.state().tone, Tone::Error);
        QVERIFY(backups.state().sentence.contains(u"clients.csv"_s));
        QVERIFY(restorable.isEmpty());
    }

    // Then a backup is needed most.
    void checksABackupWhileTheDataIsUnusable()
    {
        Support::TestDirectory intact;
        intact.addMany(1);
        const QString file = intact.path(u"studio.backup"_s);
        BackupPresenter saving(intact.database(), intact.clock);
        saving.saveTo(file);
        QTRY_VERIFY(!saving.state().isBusy);

        Support::TestDirectory damaged;
        QVERIFY(QDir(damaged.path({})).mkpath(u"data"_s));
        damaged.file(u"data/listwell.db"_s, QByteArray(10000, 'x'));
        BackupPresenter backups(damaged.database(), damaged.clock);
        const QSignalSpy restorable(&backups, &BackupPresenter::restorable);
        backups.saveTo(damaged.path(u"new.backup"_s));
        QTRY_VERIFY(!backups.state().isBusy);
        QCOMPARE(backups.state().tone, Tone::Error);
        backups.check(file);
        QTRY_COMPARE(restorable.size(), 1);
    }
};

QTEST_GUILESS_MAIN(BackupPresenterTest)
#include "tst_backuppresenter.moc"
