// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/clientdetailspresenter.h"
#include "support/testdirectory.h"

#include <QSignalSpy>

#include <future>

using namespace Qt::StringLiterals;
using Core::LoadState;
using Presenters::ClientDetailsPresenter;
using Presenters::ClientProfilePresenter;

namespace {

/// A studio with Anna and Ben, and the presenter of its selected client.
struct Details
{
    Support::TestDirectory studio;
    Domain::Client anna = added(u"Anna"_s);
    Domain::Client ben = added(u"Ben"_s);
    int reads = 0;
    ClientDetailsPresenter presenter{[this](Domain::ClientId id) {
        ++reads;
        return std::make_unique<ClientProfilePresenter>(studio.database(), id, u"the service"_s);
    }};

    Domain::Client added(const QString &name)
    {
        return studio.client(studio.add(name, u"Young"_s, name.toLower() + u"@example.com"_s));
    }
    QString shownName() const
    {
        const auto *profile = presenter.profile();
        return profile ? profile->entry.client.firstName : QString();
    }
    /// Blocks the database until the promise is fulfilled.
    std::promise<void> block()
    {
        std::promise<void> gate;
        studio.database().run<void>(
            [opened = gate.get_future().share()](Store::Database &) -> Core::Result<void> {
                opened.wait();
                return {};
            });
        return gate;
    }
};

} // namespace

class ClientDetailsPresenterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheChosenClientWithBookings()
    {
        Details details;
        const qint64 yoga = details.studio.addClass(u"Yin yoga"_s, std::chrono::minutes(60));
        details.studio.book(yoga, details.anna.id);
        QCOMPARE(details.presenter.loadState(), LoadState::Empty);
        details.presenter.choose(details.anna);
        QTRY_COMPARE(details.presenter.loadState(), LoadState::Ready);
        QCOMPARE(details.shownName(), u"Anna"_s);
        QCOMPARE(details.presenter.profile()->bookings.size(), 1);
        QCOMPARE(details.presenter.profile()->bookings.first().studioClass.name, u"Yin yoga"_s);
        QVERIFY(!details.presenter.profile()->why.reason.isEmpty());
        details.presenter.choose({});
        QCOMPARE(details.presenter.loadState(), LoadState::Empty);
        QVERIFY(!details.presenter.profile());
    }

    void readsOnlyTheLastOfManyChoices()
    {
        Details details;
        for (int i = 0; i < 50; ++i)
            details.presenter.choose(i % 2 == 0 ? details.anna : details.ben);
        QTRY_COMPARE(details.shownName(), u"Ben"_s);
        QVERIFY2(details.reads <= 2, qPrintable(QString::number(details.reads)));
    }

    void showsTheLastClientForAMomentOnly()
    {
        Details details;
        details.presenter.choose(details.anna);
        QTRY_COMPARE(details.shownName(), u"Anna"_s);
        std::promise<void> gate = details.block();
        details.presenter.choose(details.ben);
        QCOMPARE(details.presenter.loadState(), LoadState::Ready);
        QCOMPARE(details.shownName(), u"Anna"_s);
        QTRY_COMPARE(details.presenter.loadState(), LoadState::Loading);
        QCOMPARE(details.presenter.name(), u"Ben Young"_s);
        QVERIFY(!details.presenter.profile());
        gate.set_value();
        QTRY_COMPARE(details.shownName(), u"Ben"_s);
    }

    void showsNoClientIfTheSelectionIsClearedDuringARead()
    {
        Details details;
        std::promise<void> gate = details.block();
        details.presenter.choose(details.anna);
        details.presenter.choose({});
        gate.set_value();
        (void)details.studio.clientCount(); // after the read
        QCoreApplication::processEvents();
        QCOMPARE(details.presenter.loadState(), LoadState::Empty);
    }

    void readsChangesMadeDuringARead()
    {
        Details details;
        std::promise<void> gate = details.block();
        details.presenter.choose(details.anna);
        // After the read of the profile, and before the read that refresh() requests.
        auto answered =
            details.studio.database().run<void>([id = details.anna.id](Store::Database &database) {
                return Store::ClientDirectory(database).recordConsent(id, Domain::Subscription::Yes,
                                                                      Domain::ConsentSource::FrontDesk, {});
            });
        details.presenter.refresh();
        gate.set_value();
        QTRY_VERIFY(details.presenter.profile() && details.presenter.profile()->history.size() == 1);
        QCOMPARE(details.reads, 1);
    }

    void reportsThatTheClientWasRemoved()
    {
        Details details;
        details.presenter.choose(details.anna);
        QTRY_COMPARE(details.presenter.loadState(), LoadState::Ready);
        QVERIFY(details.studio.ask<void>([id = details.anna.id](Store::Database &database) {
            return Store::ClientDirectory(database).remove(id);
        }));
        details.presenter.refresh();
        QTRY_COMPARE(details.presenter.loadState(), LoadState::Failed);
        QVERIFY(!details.presenter.error().message.isEmpty());
        details.presenter.choose(details.ben);
        QTRY_COMPARE(details.shownName(), u"Ben"_s);
    }
};

QTEST_GUILESS_MAIN(ClientDetailsPresenterTest)
#include "tst_clientdetailspresenter.moc"
