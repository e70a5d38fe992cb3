// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/clientsearchpresenter.h"
#include "presenters/typingpause.h"
#include "support/testdirectory.h"

#include <QSignalSpy>

#include <future>

using namespace Qt::StringLiterals;
using Presenters::ClientSearchPresenter;
using Clients = QList<Domain::ClientEntry>;

class ClientSearchPresenterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAFewClientsByTheirWords()
    {
        Support::TestDirectory studio;
        studio.addMany(20);
        const auto jane = studio.add(u"Jane"_s, u"Winter"_s, u"jane@example.com"_s);
        ClientSearchPresenter presenter(studio.database());
        QSignalSpy found(&presenter, &ClientSearchPresenter::found);
        presenter.search(u"winter jane"_s);
        QVERIFY(found.wait());
        const auto clients = found.last().first().value<Clients>();
        QCOMPARE(clients.size(), 1);
        QCOMPARE(clients.first().client.id, jane);
        presenter.search(u"person"_s);
        QVERIFY(found.wait());
        QCOMPARE(found.last().first().value<Clients>().size(), ClientSearchPresenter::kFound);
    }

    void searchesOnlyForWhatWasTypedLast()
    {
        Support::TestDirectory studio;
        studio.add(u"Jane"_s, u"Winter"_s, u"jane@example.com"_s);
        ClientSearchPresenter presenter(studio.database());
        QSignalSpy found(&presenter, &ClientSearchPresenter::found);
        for (const QString &words : {u"j"_s, u"ja"_s, u"jan"_s, u"jane"_s})
            presenter.search(words);
        QVERIFY(found.wait());
        QCOMPARE(found.size(), 1);
    }

    void forgetsTheAnswerToOlderWords()
    {
        Support::TestDirectory studio;
        studio.add(u"Jane"_s, u"Winter"_s, u"jane@example.com"_s);
        ClientSearchPresenter presenter(studio.database());
        QSignalSpy found(&presenter, &ClientSearchPresenter::found);
        std::promise<void> gate;
        studio.database().run<void>(
            [opened = gate.get_future().share()](Store::Database &) -> Core::Result<void> {
                opened.wait();
                return {};
            });
        presenter.search(u"jane"_s);
        // By then the search has been sent, and the database cannot have responded.
        QTimer::singleShot(2 * Presenters::kTypingPause, &presenter, [&] {
            presenter.search({});
            gate.set_value();
        });
        QVERIFY(found.wait());
        const auto after = studio.ask<void>([](Store::Database &) { return Core::Result<void>(); });
        QVERIFY(after);
        QCoreApplication::processEvents();
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().first().value<Clients>().isEmpty());
    }

    void findsNobodyWithoutWords()
    {
        Support::TestDirectory studio;
        studio.add(u"Jane"_s, u"Winter"_s, u"jane@example.com"_s);
        ClientSearchPresenter presenter(studio.database());
        QSignalSpy found(&presenter, &ClientSearchPresenter::found);
        presenter.search(u"jane"_s);
        presenter.search(u"  "_s);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().first().value<Clients>().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ClientSearchPresenterTest)

#include "tst_clientsearchpresenter.moc"
