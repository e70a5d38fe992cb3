// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/clientimportpresenter.h"
#include "presenters/clientprofilepresenter.h"
#include "presenters/clientspresenter.h"
#include "support/testdirectory.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using Core::LoadState;
using Domain::ClientState;
using Presenters::ClientsPresenter;

class ClientsPresenterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsThatTheDirectoryIsEmpty();
    void reportsThatNothingWasFound();
    void clientTotalsAddUp();
    void filtersByStateAndSearch();
    void remembersTheOrder();
    void removesAClientAndRequestsASync();
    void exportsEveryClient();
    void explainsWhyAFileCannotBeWritten();
    void explainsWhyTheDirectoryCannotBeRead();
    void canBeDestroyedBeforeTheResultArrives();
};

void ClientsPresenterTest::reportsThatTheDirectoryIsEmpty()
{
    Support::TestDirectory studio;
    ClientsPresenter presenter(studio.database());
    QCOMPARE(presenter.loadState(), LoadState::Loading);
    presenter.load();
    QTRY_COMPARE(presenter.loadState(), LoadState::Empty);
}

void ClientsPresenterTest::reportsThatNothingWasFound()
{
    Support::TestDirectory studio;
    studio.addMany(3);
    ClientsPresenter presenter(studio.database());
    presenter.load();
    QTRY_COMPARE(presenter.loadState(), LoadState::Ready);
    presenter.setSearch(u"xyzzy"_s);
    QTRY_COMPARE(presenter.loadState(), LoadState::NothingFound);
    presenter.setSearch({});
    QTRY_COMPARE(presenter.loadState(), LoadState::Ready);
}

void ClientsPresenterTest::clientTotalsAddUp()
{
    Support::TestDirectory studio;
    studio.addMany(3);
    studio.answer(studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s), Domain::Subscription::Yes);
    studio.add(u"Ben"_s, u"Young"_s, {});
    ClientsPresenter presenter(studio.database());
    presenter.load();
    QTRY_COMPARE(presenter.sum().clients, 5);
    QCOMPARE(presenter.sum().inState.value(ClientState::NoConsent), 3);
    QCOMPARE(presenter.sum().inState.value(ClientState::Waiting), 1);
    QCOMPARE(presenter.sum().inState.value(ClientState::NoAddress), 1);
    int all = 0;
    for (const int count : presenter.sum().inState)
        all += count;
    QCOMPARE(all, presenter.sum().clients);
}

void ClientsPresenterTest::filtersByStateAndSearch()
{
    Support::TestDirectory studio;
    studio.addMany(3);
    studio.add(u"Ben"_s, u"Young"_s, {});
    studio.add(u"Zoe"_s, u"Adler"_s, {});
    ClientsPresenter presenter(studio.database());
    presenter.load();
    QTRY_COMPARE(presenter.clients().rowCount(), 5);
    presenter.setStateFilter(ClientState::NoAddress);
    QTRY_COMPARE(presenter.clients().rowCount(), 2);
    presenter.setSearch(u"zoe"_s);
    QTRY_COMPARE(presenter.clients().rowCount(), 1);
    presenter.setStateFilter({});
    presenter.setSearch({});
    QTRY_COMPARE(presenter.clients().rowCount(), 5);
}

void ClientsPresenterTest::remembersTheOrder()
{
    using Domain::ClientOrder;
    Support::TestDirectory studio;
    studio.add(u"Zoe"_s, u"Adler"_s, u"a@example.com"_s);
    studio.add(u"Ben"_s, u"Young"_s, u"b@example.com"_s);
    const ClientOrder byEmail{ClientOrder::By::Email, Qt::DescendingOrder};
    {
        ClientsPresenter presenter(studio.database());
        QCOMPARE(presenter.order(), ClientOrder());
        presenter.load();
        QTRY_COMPARE(presenter.loadState(), LoadState::Ready);
        QSignalSpy changed(&presenter, &ClientsPresenter::orderChanged);
        presenter.setOrder(byEmail);
        presenter.setOrder(byEmail);
        QCOMPARE(changed.size(), 1);
        QTRY_COMPARE(presenter.clients().index(0, 0).data().toString(), u"Ben Young"_s);
        // A search keeps the order.
        presenter.setSearch(u"example"_s);
        QSignalSpy loaded(&presenter.clients(), &Presenters::ClientTableModel::loaded);
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(presenter.clients().index(0, 0).data().toString(), u"Ben Young"_s);
    }
    ClientsPresenter again(studio.database());
    QCOMPARE(again.order(), byEmail);
}

void ClientsPresenterTest::removesAClientAndRequestsASync()
{
    Support::TestDirectory studio;
    const auto id = studio.add(u"Ben"_s, u"Young"_s, {});
    ClientsPresenter presenter(studio.database());
    presenter.load();
    QTRY_COMPARE(presenter.loadState(), LoadState::Ready);
    QSignalSpy changed(&presenter, &ClientsPresenter::clientsChanged);
    presenter.actions().remove({id});
    QTRY_COMPARE(changed.size(), 1);
    QTRY_COMPARE(presenter.loadState(), LoadState::Empty);
    QCOMPARE(studio.clientCount(), 0);
}

void ClientsPresenterTest::exportsEveryClient()
{
    Support::TestDirectory studio;
    studio.addMany(3);
    ClientsPresenter presenter(studio.database());
    QSignalSpy exported(&presenter, &ClientsPresenter::exported);
    const QString path = studio.path(u"clients.csv"_s);
    presenter.exportTo(path);
    QTRY_COMPARE(exported.size(), 1);
    QCOMPARE(exported.first().at(0).toInt(), 3);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("person0@example.com"));
    QVERIFY(content.contains("person2@example.com"));
}

void ClientsPresenterTest::explainsWhyAFileCannotBeWritten()
{
    Support::TestDirectory studio;
    ClientsPresenter presenter(studio.database());
    QSignalSpy failed(&presenter, &ClientsPresenter::exportFailed);
    presenter.exportTo(studio.path(u"no such folder/clients.csv"_s));
    QTRY_COMPARE(failed.size(), 1);
    const auto error = failed.first().first().value<Core::Error>();
    QCOMPARE(error.kind, Core::Error::Kind::Storage);
    QVERIFY(error.message.endsWith('.'_L1));
}

void ClientsPresenterTest::explainsWhyTheDirectoryCannotBeRead()
{
    QTemporaryDir folder;
    Support::ManualClock clock;
    QFile inTheWay(folder.filePath(u"data"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Store::BackgroundDatabase database(inTheWay.fileName(), clock);
    ClientsPresenter presenter(database);
    presenter.load();
    QTRY_COMPARE(presenter.loadState(), LoadState::Failed);
    QVERIFY(!presenter.error().message.isEmpty());
}

void ClientsPresenterTest::canBeDestroyedBeforeTheResultArrives()
{
    Support::TestDirectory studio;
    studio.addMany(3);
    {
        ClientsPresenter presenter(studio.database());
        presenter.load();
    }
    QCOMPARE(studio.clientCount(), 3);
    QCoreApplication::sendPostedEvents();
}

QTEST_GUILESS_MAIN(ClientsPresenterTest)
#include "tst_clientspresenter.moc"
