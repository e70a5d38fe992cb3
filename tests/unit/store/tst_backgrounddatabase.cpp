// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "store/sqlite/backgrounddatabase.h"

#include <QFile>
#include <QThread>

using namespace Qt::StringLiterals;
using Core::Error;
using Store::BackgroundDatabase;
using Store::Database;

class BackgroundDatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversResultsInTheRequestingThread()
    {
        const QTemporaryDir folder;
        const Support::ManualClock clock;
        BackgroundDatabase database(folder.path(), clock);
        int answer = 0;
        bool workedElsewhere = false;
        QThread *answered = nullptr;
        QThread *here = QThread::currentThread();
        database
            .run<int>([&](Database &) -> Core::Result<int> {
                workedElsewhere = QThread::currentThread() != here;
                return 42;
            })
            .then(this, [&](const Core::Result<int> &result) {
                answer = result ? *result : -1;
                answered = QThread::currentThread();
            });
        QTRY_COMPARE(answer, 42);
        QVERIFY(workedElsewhere);
        QCOMPARE(answered, here);
    }

    void runsTasksInOrder()
    {
        const QTemporaryDir folder;
        const Support::ManualClock clock;
        BackgroundDatabase database(folder.path(), clock);
        QList<int> order; // written only by the other thread until all tasks are done
        QFuture<Core::Result<void>> last;
        for (int i = 0; i < 50; ++i) {
            last = database.run<void>([&order, i](Database &) -> Core::Result<void> {
                order.append(i);
                return {};
            });
        }
        QTRY_VERIFY(last.isFinished());
        QCOMPARE(order.size(), 50);
        QVERIFY(std::is_sorted(order.cbegin(), order.cend()));
    }

    void finishesPendingTasksBeforeItEnds()
    {
        StoreFixture store;
        {
            BackgroundDatabase database(store.folder.path(), store.clock);
            for (int i = 0; i < 20; ++i) {
                database.run<Domain::ClientId>([i](Database &there) {
                    Domain::Client client;
                    client.firstName = u"Client %1"_s.arg(i);
                    return Store::ClientDirectory(there).add(client);
                });
            }
        }
        QCOMPARE(StoreFixture::stored(store.directory().count()), 20);
    }

    void worksWithoutADatabaseIfAskedTo()
    {
        const QTemporaryDir folder;
        QFile inTheWay(folder.filePath(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const Support::ManualClock clock;
        BackgroundDatabase database(inTheWay.fileName(), clock);
        const auto answered =
            database.runAlways<int>([](const Core::Result<Database *> &opened) -> Core::Result<int> {
                return opened ? 1 : static_cast<int>(opened.error().kind);
            });
        QTRY_VERIFY(answered.isFinished());
        QCOMPARE(*answered.result(), static_cast<int>(Error::Kind::Storage));
    }

    void reportsWhyTheDatabaseCannotBeOpenedAndRetries()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"data"_s);
        QFile inTheWay(path);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const Support::ManualClock clock;
        BackgroundDatabase database(path, clock);
        const auto count = [](Database &there) { return Store::ClientDirectory(there).count(); };
        const auto refused = database.run<int>(count);
        QTRY_VERIFY(refused.isFinished());
        QCOMPARE(refused.result().error().kind, Error::Kind::Storage);
        QVERIFY(inTheWay.remove());
        const auto answered = database.run<int>(count);
        QTRY_VERIFY(answered.isFinished());
        QVERIFY(answered.result());
    }
};

QTEST_GUILESS_MAIN(BackgroundDatabaseTest)
#include "tst_backgrounddatabase.moc"
