// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/clientspresenter.h"
#include "presenters/duplicatespresenter.h"
#include "support/testdirectory.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using Core::LoadState;
using Domain::ClientId;
using Domain::Subscription;
using Presenters::DuplicatesPresenter;
using Remaining = DuplicatesPresenter::Remaining;

namespace {

ClientId addAna(Support::TestDirectory &studio, const QString &phone, const QString &email = {})
{
    Domain::Client client;
    client.firstName = u"Ana"_s;
    client.lastName = u"Brook"_s;
    client.phone = phone;
    client.email = email;
    return studio.add(client);
}

/// Two profiles of Ana, the second of whom said no, and the presenter with the pair chosen.
struct Pair
{
    Pair()
        : older(addAna(studio, u"902 555 0100"_s, u"ana@example.com"_s))
        , newer(addAna(studio, u"(902) 555-0100"_s, u"brook@example.com"_s))
        , presenter(studio.database())
    {
        studio.answer(newer, Subscription::No);
    }
    void choose()
    {
        presenter.load();
        QTRY_COMPARE(presenter.state(), LoadState::Ready);
        presenter.choose(0);
        QTRY_VERIFY(presenter.comparison());
    }

    Support::TestDirectory studio;
    ClientId older;
    ClientId newer;
    DuplicatesPresenter presenter;
};

} // namespace

class DuplicatesPresenterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void isEmptyWithoutDuplicates()
    {
        Support::TestDirectory studio;
        addAna(studio, u"902 555 0100"_s);
        DuplicatesPresenter presenter(studio.database());
        presenter.load();
        QTRY_COMPARE(presenter.state(), LoadState::Empty);
        presenter.choose(0);
        QVERIFY(!presenter.comparison());
        presenter.merge(Remaining::Older);
        presenter.markDistinct();
        QVERIFY(!presenter.isBusy());
    }

    void namesThePairAndWhatIsTheSame()
    {
        Pair pair;
        QAbstractItemModelTester tester(&pair.presenter.pairs(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        pair.choose();
        const QModelIndex index = pair.presenter.pairs().index(0);
        QCOMPARE(index.data().toString(), u"Ana Brook\nSame: name and phone"_s);
        QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"Ana Brook, Same: name and phone"_s);
    }

    void readsTheAnswersOfBoth()
    {
        Pair pair;
        pair.choose();
        const auto &comparison = *pair.presenter.comparison();
        QCOMPARE(comparison.pair.older.client.id, pair.older);
        QCOMPARE(comparison.olderAnswers.size(), 0);
        QCOMPARE(comparison.newerAnswers, pair.studio.ledger(pair.newer));
    }

    void readsOnlyThePairChosenLast()
    {
        Pair pair;
        addAna(pair.studio, u"902 555 0100"_s);
        pair.presenter.load();
        QTRY_COMPARE(pair.presenter.pairs().rowCount(), 2);
        pair.presenter.choose(0);
        pair.presenter.choose(1);
        QTRY_VERIFY(pair.presenter.comparison());
        QCOMPARE(pair.presenter.comparison()->pair.newer.client.id.value, 3);
    }

    void mergesIntoTheChosenProfile_data()
    {
        QTest::addColumn<Remaining>("remaining");
        QTest::newRow("older") << Remaining::Older;
        QTest::newRow("newer") << Remaining::Newer;
    }
    void mergesIntoTheChosenProfile()
    {
        QFETCH(Remaining, remaining);
        Pair pair;
        pair.choose();
        QSignalSpy merged(&pair.presenter, &DuplicatesPresenter::merged);
        const QSignalSpy changes(&pair.presenter, &DuplicatesPresenter::clientsChanged);
        pair.presenter.merge(remaining);
        QVERIFY(pair.presenter.isBusy());
        pair.presenter.merge(remaining); // ignored
        QTRY_COMPARE(pair.presenter.state(), LoadState::Empty);
        QVERIFY(!pair.presenter.isBusy());
        QCOMPARE(merged.size(), 1);
        QCOMPARE(merged.first().first().toString(), u"Ana Brook"_s);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(pair.studio.clientCount(), 1);
        const ClientId remains = remaining == Remaining::Older ? pair.older : pair.newer;
        QCOMPARE(pair.studio.client(remains).subscribed, Subscription::No);
    }

    void undoesTheMerge()
    {
        Pair pair;
        pair.choose();
        const QSignalSpy undone(&pair.presenter, &DuplicatesPresenter::mergeUndone);
        const QSignalSpy changes(&pair.presenter, &DuplicatesPresenter::clientsChanged);
        pair.presenter.merge(Remaining::Older);
        QTRY_COMPARE(pair.presenter.state(), LoadState::Empty);
        QVERIFY(pair.presenter.canUndoMerge());
        pair.presenter.undoMerge();
        QTRY_COMPARE(pair.presenter.state(), LoadState::Ready);
        QVERIFY(!pair.presenter.canUndoMerge());
        QCOMPARE(undone.size(), 1);
        QCOMPARE(changes.size(), 2);
        QCOMPARE(pair.studio.clientCount(), 2);
        QSignalSpy failed(&pair.presenter, &DuplicatesPresenter::failed);
        pair.presenter.undoMerge();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Core::Error>().kind, Core::Error::Kind::NotFound);
    }

    void remembersTwoPeople()
    {
        Pair pair;
        pair.choose();
        const QSignalSpy marked(&pair.presenter, &DuplicatesPresenter::markedDistinct);
        const QSignalSpy changes(&pair.presenter, &DuplicatesPresenter::clientsChanged);
        pair.presenter.markDistinct();
        QTRY_COMPARE(pair.presenter.state(), LoadState::Empty);
        QCOMPARE(marked.size(), 1);
        QCOMPARE(changes.size(), 0); // nothing to sync
        QCOMPARE(pair.studio.clientCount(), 2);
    }

    void readsAgainIfAClientIsGone()
    {
        Pair pair;
        pair.choose();
        QVERIFY(pair.studio.ask<void>([id = pair.newer](Store::Database &database) {
            return Store::ClientDirectory(database).remove(id);
        }));
        QSignalSpy failed(&pair.presenter, &DuplicatesPresenter::failed);
        pair.presenter.merge(Remaining::Older);
        QTRY_COMPARE(pair.presenter.state(), LoadState::Empty);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Core::Error>().kind, Core::Error::Kind::NotFound);
    }

    void theClientsPageCountsThem()
    {
        Pair pair;
        Presenters::ClientsPresenter page(pair.studio.database());
        const QSignalSpy toSync(&page, &Presenters::ClientsPresenter::clientsChanged);
        page.load();
        QTRY_COMPARE(page.duplicatesCount(), 1);
        const auto presenter = page.duplicates();
        presenter->load();
        QTRY_COMPARE(presenter->state(), LoadState::Ready);
        presenter->choose(0);
        QTRY_VERIFY(presenter->comparison());
        presenter->merge(Remaining::Older);
        QTRY_COMPARE(page.duplicatesCount(), 0);
        QCOMPARE(toSync.size(), 1);
    }
};

QTEST_GUILESS_MAIN(DuplicatesPresenterTest)
#include "tst_duplicatespresenter.moc"
