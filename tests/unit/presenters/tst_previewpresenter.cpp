// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/previewpresenter.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Presenters;
using Core::LoadState;
using Domain::PreviewAction;
using Group = PreviewPresenter::Group;
using Purpose = PreviewPresenter::Purpose;

/// Contents of the preview, which the owner sees before a sync.
class PreviewPresenterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForThePreviewAndShowsItsError()
    {
        PreviewPresenter presenter(Purpose::Sync, u"News"_s);
        const QSignalSpy requested(&presenter, &PreviewPresenter::previewRequested);
        presenter.load();
        QCOMPARE(requested.size(), 1);
        QCOMPARE(presenter.state(), LoadState::Loading);
        presenter.take(Core::Error{Core::Error::Kind::Network, u"Nobody answers."_s, {}, {}});
        QCOMPARE(presenter.state(), LoadState::Failed);
        QCOMPARE(presenter.errorText(), u"Nobody answers."_s);
        presenter.load();
        presenter.take(somePeople());
        QCOMPARE(presenter.state(), LoadState::Ready);
    }

    void saysWhatHappensToEachPersonAndWhy_data()
    {
        QTest::addColumn<Domain::PreviewPerson>("person");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("why");
        QTest::newRow("added") << person(PreviewAction::Add) << u"Is added"_s
                               << u"Said yes to news and updates."_s;
        QTest::newRow("updated") << person(PreviewAction::Update) << u"Is updated"_s
                                 << u"The details have changed here."_s;
        QTest::newRow("no here, of somebody unknown there")
            << person(PreviewAction::Unsubscribe) << u"Is unsubscribed"_s
            << u"Said no to news and updates here. Is unsubscribed if Constant Contact has this address."_s;
        Domain::PreviewPerson known = person(PreviewAction::Unsubscribe);
        known.isThere = true;
        QTest::newRow("no here") << known << u"Is unsubscribed"_s << u"Said no to news and updates here."_s;
        Domain::PreviewPerson there = person(PreviewAction::Unsubscribe);
        there.isDoneThere = true;
        QTest::newRow("no there") << there << u"Has unsubscribed"_s
                                  << u"Unsubscribed in Constant Contact. The answer here becomes a no."_s;
        QTest::newRow("removed here") << person(PreviewAction::Remove) << u"Is removed from the list"_s
                                      << u"No active client has this address any more. Stays subscribed."_s;
        there.action = PreviewAction::Remove;
        QTest::newRow("left there") << there << u"Has left the list"_s
                                    << u"Left this list in Constant Contact."_s;
        Domain::PreviewPerson held = person(PreviewAction::Held);
        held.heldBy = Domain::ClientState::NoAddress;
        QTest::newRow("held") << held << u"Is not sent"_s << u"Has no e-mail address."_s;
        Domain::PreviewPerson problem = person(PreviewAction::Add);
        problem.reason = u"The birthday is not sent."_s;
        QTest::newRow("in part") << problem << u"Is added"_s << u"The birthday is not sent."_s;
    }
    void saysWhatHappensToEachPersonAndWhy()
    {
        QFETCH(Domain::PreviewPerson, person);
        QFETCH(QString, what);
        QFETCH(QString, why);
        QCOMPARE(PreviewPeopleModel::what(person), what);
        QCOMPARE(PreviewPeopleModel::why(person), why);
    }

    void showsEachGroupWithItsNumber_data()
    {
        QTest::addColumn<Group>("group");
        QTest::addColumn<int>("count");
        QTest::newRow("everybody") << Group::All << 6;
        QTest::newRow("added") << Group::Add << 2;
        QTest::newRow("updated") << Group::Update << 1;
        QTest::newRow("unsubscribed") << Group::Unsubscribe << 1;
        QTest::newRow("taken off") << Group::Remove << 1;
        QTest::newRow("leaving") << Group::Leaving << 2;
        QTest::newRow("held") << Group::Held << 1;
    }
    void showsEachGroupWithItsNumber()
    {
        QFETCH(Group, group);
        QFETCH(int, count);
        PreviewPresenter presenter(Purpose::Sync, u"News"_s);
        presenter.take(somePeople());
        presenter.setGroup(group);
        QCOMPARE(presenter.count(group), count);
        QCOMPARE(presenter.people().rowCount(), count);
    }

    void atTheBrakeThePeopleWhoWouldLeaveComeFirst()
    {
        PreviewPresenter presenter(Purpose::Brake, u"News"_s);
        presenter.take(somePeople());
        QCOMPARE(presenter.group(), Group::Leaving);
        QCOMPARE(presenter.people().rowCount(), 2);
    }

    void findsEverybodyInALargePreviewWithoutHoldingUpTheWindow()
    {
        PreviewPresenter presenter(Purpose::Sync, u"News"_s);
        Domain::Preview preview;
        for (int i = 0; i < 20000; ++i) {
            preview.people.append(person(PreviewAction::Add, u"Person %1"_s.arg(i)));
            ++preview.add;
        }
        presenter.take(preview);
        QTRY_COMPARE(presenter.found(), 20000);
        QCOMPARE(presenter.people().rowCount(), 500);
        presenter.setSearch(u"person 19999"_s);
        QCOMPARE(presenter.found(), 0); // not yet, because the search runs in slices
        QTRY_COMPARE(presenter.found(), 1);
        QCOMPARE(presenter.people().index(0, PreviewPeopleModel::Name).data().toString(), u"Person 19999"_s);
        presenter.setSearch(u"nobody of that name"_s);
        QTRY_COMPARE(presenter.state(), LoadState::NothingFound);
        presenter.setSearch({});
        QTRY_COMPARE(presenter.state(), LoadState::Ready);
    }

    void whoIsOnTheListAlreadyIsNotAdded()
    {
        Domain::Preview preview = somePeople();
        preview.people.first().isThere = true;
        preview.addThere = 1;
        PreviewPresenter presenter(Purpose::ConnectList, u"News"_s);
        presenter.take(preview);
        QCOMPARE(presenter.count(PreviewPresenter::Group::Add), 1);
        QCOMPARE(presenter.count(PreviewPresenter::Group::There), 1);
        QVERIFY(presenter.consequences().first().contains(u"1 "_s));
        presenter.setGroup(PreviewPresenter::Group::There);
        QTRY_COMPARE(presenter.found(), 1);
        QCOMPARE(presenter.people().index(0, PreviewPeopleModel::What).data().toString(),
                 u"Is on the list already"_s);
        preview.addThere = preview.add = 1;
        presenter.take(preview);
        QVERIFY(presenter.consequences().isEmpty());
    }

    void tellsWhatAddingPeopleMayCost()
    {
        PreviewPresenter presenter(Purpose::ConnectList, u"News"_s);
        presenter.take(somePeople());
        QCOMPARE(presenter.consequences().size(), 2);
        QVERIFY(presenter.consequences().first().contains(u"2 "_s));
        QVERIFY(presenter.changesAnything());
        presenter.take(Domain::Preview());
        QVERIFY(presenter.consequences().isEmpty());
        QVERIFY(!presenter.changesAnything());
        QCOMPARE(presenter.state(), LoadState::Empty);
    }

private:
    static Domain::PreviewPerson person(PreviewAction action, const QString &name = u"Ana"_s)
    {
        return {{}, u"ana@example.com"_s, name, action, {}};
    }
    static Domain::Preview somePeople()
    {
        Domain::Preview preview;
        preview.people = {person(PreviewAction::Add),    person(PreviewAction::Add, u"Ben"_s),
                          person(PreviewAction::Update), person(PreviewAction::Unsubscribe),
                          person(PreviewAction::Remove), person(PreviewAction::Held)};
        preview.people.last().heldBy = Domain::ClientState::NoConsent;
        preview.add = 2;
        preview.update = preview.unsubscribe = preview.remove = 1;
        preview.held[Domain::ClientState::NoConsent] = 1;
        return preview;
    }
};

QTEST_GUILESS_MAIN(PreviewPresenterTest)
#include "tst_previewpresenter.moc"
