// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/clientactions.h"
#include "support/testdirectory.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Domain::ClientId;
using Domain::ClientStatus;
using Presenters::ClientActions;
using Presenters::UndoOffer;

namespace {

/// A studio with three clients, and what the actions on them tell.
struct Actions
{
    Support::TestDirectory studio;
    ClientId anna = studio.add(u"Anna"_s, u"Adler"_s, u"anna@example.com"_s);
    ClientId ben = studio.add(u"Ben"_s, u"Boyd"_s, u"ben@example.com"_s);
    ClientId cy = studio.add(u"Cy"_s, u"Cole"_s, u"cy@example.com"_s);
    ClientActions actions{studio.database()};
    QSignalSpy changed{&actions, &ClientActions::changed};
    QSignalSpy offered{&actions, &ClientActions::undoOffered};
    QSignalSpy putBack{&actions, &ClientActions::putBackEnded};
    QSignalSpy failed{&actions, &ClientActions::failed};

    [[nodiscard]] UndoOffer offer() const { return offered.last().first().value<UndoOffer>(); }
    [[nodiscard]] ClientStatus statusOf(ClientId id) { return studio.client(id).status; }
};

} // namespace

class ClientActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removesOneAndPutsThemBack()
    {
        Actions that;
        that.actions.remove({that.ben});
        QTRY_COMPARE(that.offered.size(), 1);
        QCOMPARE(that.changed.size(), 1);
        QCOMPARE(that.studio.clientCount(), 2);
        QCOMPARE(that.offer().sentence, u"Ben Boyd was removed."_s);
        that.offer().undo();
        QTRY_COMPARE(that.putBack.size(), 1);
        QCOMPARE(that.putBack.first().at(1).toString(), u"Ben Boyd is back."_s);
        QCOMPARE(that.studio.clientCount(), 3);
    }

    void oneWhoIsGoneStopsNobodyElse()
    {
        Actions that;
        that.actions.remove({that.ben});
        QTRY_COMPARE(that.offered.size(), 1);
        that.actions.remove({that.anna, that.ben, that.cy});
        QTRY_COMPARE(that.failed.size(), 1);
        QCOMPARE(that.offered.size(), 2);
        QCOMPARE(that.studio.clientCount(), 0);
        that.offer().undo();
        QTRY_COMPARE(that.putBack.size(), 1);
        QCOMPARE(that.studio.clientCount(), 2);
        QCOMPARE(that.failed.size(), 1);
    }

    void takesBackOnlyWhatItChanged()
    {
        Actions that;
        that.actions.setStatus({that.ben}, ClientStatus::Deactivated);
        QTRY_COMPARE(that.offered.size(), 1);
        QCOMPARE(that.offer().sentence, u"Ben Boyd was deactivated."_s);
        that.actions.setStatus({that.anna, that.ben, that.cy}, ClientStatus::Deactivated);
        QTRY_COMPARE(that.offered.size(), 2);
        QCOMPARE(that.statusOf(that.cy), ClientStatus::Deactivated);
        that.offer().undo();
        QTRY_COMPARE(that.changed.size(), 3);
        QCOMPARE(that.statusOf(that.anna), ClientStatus::Active);
        QCOMPARE(that.statusOf(that.ben), ClientStatus::Deactivated);
        QCOMPARE(that.statusOf(that.cy), ClientStatus::Active);
        QCOMPARE(that.offered.size(), 2); // an undo offers none
    }

    void requestsNoSyncIfNothingChanged()
    {
        Actions that;
        that.actions.setStatus({that.anna, that.ben}, ClientStatus::Active);
        that.actions.setStatus({that.anna}, ClientStatus::Deactivated);
        QTRY_COMPARE(that.changed.size(), 1);
        QCOMPARE(that.offered.size(), 1);
        QCOMPARE(that.failed.size(), 0);
    }
};

QTEST_GUILESS_MAIN(ClientActionsTest)
#include "tst_clientactions.moc"
