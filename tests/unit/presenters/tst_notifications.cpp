// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/notifications.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Presenters;
using Reach = Notifications::Reach;

namespace {

const QList<OwnerMatter> kNone;
const QList<OwnerMatter> kLogin{OwnerMatter::LoginEnded};
const QList<OwnerMatter> kBoth{OwnerMatter::LoginEnded, OwnerMatter::ListDeleted};

QList<Notification> texts(const QList<OwnerMatter> &matters)
{
    QList<Notification> all;
    for (const OwnerMatter matter : matters)
        all.append(Notifications::textOf(matter));
    return all;
}

} // namespace

/// Each matter is notified once.
class NotificationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void notifiesOnce()
    {
        Notifications notifications(m_folder->path());
        QVERIFY(notifications.due(kNone, Reach::Desktop).isEmpty());
        QCOMPARE(notifications.due(kLogin, Reach::Desktop), texts(kLogin));
        QVERIFY(notifications.due(kLogin, Reach::Desktop).isEmpty());
        QVERIFY(notifications.due(std::nullopt, Reach::Desktop).isEmpty()); // a sync runs
        QVERIFY(notifications.due(kLogin, Reach::Desktop).isEmpty());
        QCOMPARE(notifications.due(kBoth, Reach::Desktop), texts({OwnerMatter::ListDeleted}));
    }

    void notifiesAgainAfterItWasSettled()
    {
        Notifications notifications(m_folder->path());
        QCOMPARE(notifications.due(kLogin, Reach::Desktop), texts(kLogin));
        QVERIFY(notifications.due(kNone, Reach::Desktop).isEmpty());
        QCOMPARE(notifications.due(kLogin, Reach::Desktop), texts(kLogin));
    }

    void doesNotRepeatAfterARestart()
    {
        QCOMPARE(Notifications(m_folder->path()).due(kBoth, Reach::Desktop), texts(kBoth));
        Notifications later(m_folder->path());
        QVERIFY(later.due(kBoth, Reach::Desktop).isEmpty());
        QVERIFY(later.due(kNone, Reach::Desktop).isEmpty());
        QCOMPARE(Notifications(m_folder->path()).due(kBoth, Reach::Desktop), texts(kBoth));
    }

    void waitsUntilTheOwnerCanBeReached()
    {
        Notifications notifications(m_folder->path());
        QVERIFY(notifications.due(kLogin, Reach::None).isEmpty());
        QCOMPARE(notifications.due(kLogin, Reach::Desktop), texts(kLogin));
        QVERIFY(notifications.due(kNone, Reach::None).isEmpty()); // settled meanwhile
        QCOMPARE(notifications.due(kLogin, Reach::Desktop), texts(kLogin));
    }

    void isSilentAboutWhatTheWindowShows()
    {
        Notifications notifications(m_folder->path());
        QVERIFY(notifications.due(kBoth, Reach::Window).isEmpty());
        QVERIFY(notifications.due(kBoth, Reach::Desktop).isEmpty());
        const QList<OwnerMatter> endsSoon{OwnerMatter::LoginEndsSoon};
        QCOMPARE(notifications.due(endsSoon, Reach::Window), texts(endsSoon));
        QVERIFY(notifications.due(endsSoon, Reach::Desktop).isEmpty());
    }

    void eachMatterHasItsText()
    {
        QSet<QString> titles;
        for (const auto matter : {OwnerMatter::LoginEnded, OwnerMatter::LoginEndsSoon,
                                  OwnerMatter::SyncStopped, OwnerMatter::ListDeleted}) {
            const Notification message = Notifications::textOf(matter);
            titles.insert(message.title);
            QVERIFY(!message.text.isEmpty() && !message.text.contains(u'%'));
        }
        QCOMPARE(titles.size(), 4);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(NotificationsTest)
#include "tst_notifications.moc"
