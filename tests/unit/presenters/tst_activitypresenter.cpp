// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utc.h"
#include "presenters/activitypresenter.h"
#include "presenters/roundtext.h"
#include "support/testdirectory.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Core::LoadState;
using Domain::RoundRecord;
using Presenters::ActivityPresenter;
using Presenters::RoundPeopleModel;
using Presenters::RoundTableModel;
using Presenters::RoundText;

namespace {

RoundRecord roundThatAdds(int people)
{
    RoundRecord record;
    record.counts.added = people;
    record.counts.calls = 3;
    return record;
}

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

/// Contents of the Activity page, with a separate studio.
class ActivityPresenterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyBeforeTheFirstRound()
    {
        Support::TestDirectory studio;
        ActivityPresenter presenter(studio.database(), studio.clock);
        presenter.load();
        QTRY_COMPARE(presenter.loadState(), LoadState::Empty);
        QVERIFY(!presenter.chosen());
    }

    void hidesRoundsWithoutChangesAtFirst()
    {
        Support::TestDirectory studio;
        studio.addRound(roundThatAdds(0));
        ActivityPresenter presenter(studio.database(), studio.clock);
        presenter.load();
        QTRY_COMPARE(presenter.loadState(), LoadState::NothingFound);
        QVERIFY(!presenter.chosen());
        presenter.setFilter(Domain::RoundFilter::All);
        QTRY_COMPARE(presenter.loadState(), LoadState::Ready);
        QCOMPARE(cell(presenter.rounds(), 0, RoundTableModel::What), u"No changes"_s);
        presenter.setFilter(Domain::RoundFilter::Problems);
        QTRY_COMPARE(presenter.loadState(), LoadState::NothingFound);
    }

    void showsTheNewestRoundThatASearchFinds()
    {
        Support::TestDirectory studio;
        const auto maya = studio.add(u"Maya"_s, u"Lind"_s, u"maya@example.com"_s);
        const Domain::RoundResult updated{maya, u"maya@example.com"_s, Domain::RoundAction::Updated, {}};
        studio.addRound(roundThatAdds(1), {updated});
        const qint64 newer = studio.addRound(roundThatAdds(2), {updated});
        const qint64 newest = studio.addRound(roundThatAdds(3));
        ActivityPresenter presenter(studio.database(), studio.clock);
        presenter.load();
        QTRY_COMPARE(presenter.rounds().rowCount(), 3);
        QCOMPARE(presenter.chosen()->id, newest);
        presenter.setSearch(u"m"_s);
        presenter.setSearch(u"maya lind"_s);
        QTRY_COMPARE(presenter.rounds().rowCount(), 2);
        QCOMPARE(presenter.chosen()->id, newer);
        QTRY_COMPARE(presenter.people().foundCount(), 1);
        // Without the search, the round stays chosen, and nobody is marked.
        presenter.setSearch({});
        QTRY_COMPARE(presenter.rounds().rowCount(), 3);
        QCOMPARE(presenter.chosen()->id, newer);
        QTRY_COMPARE(presenter.people().foundCount(), 0);
    }

    void showsTheNewestRoundAndItsPeople()
    {
        Support::TestDirectory studio;
        const auto maya = studio.add(u"Maya"_s, u"Lind"_s, u"maya@example.com"_s);
        studio.addRound(roundThatAdds(1));
        RoundRecord newest = roundThatAdds(1);
        newest.failed = 1;
        studio.addRound(
            newest,
            {{maya, u"maya@example.com"_s, Domain::RoundAction::Added, {}},
             {{}, u"odd@example.com"_s, Domain::RoundAction::Failed, u"The address is not known."_s}});
        ActivityPresenter presenter(studio.database(), studio.clock);
        const QAbstractItemModelTester rounds(&presenter.rounds(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester people(&presenter.people(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        presenter.load();
        QTRY_COMPARE(presenter.people().rowCount(), 2);
        QCOMPARE(presenter.rounds().rowCount(), 2);
        QCOMPARE(presenter.chosen()->id, presenter.rounds().roundAt(0)->id);
        QCOMPARE(cell(presenter.rounds(), 0, RoundTableModel::What), u"1 problem(s), 1 added"_s);
        QCOMPARE(cell(presenter.rounds(), 0, RoundTableModel::Calls), u"3"_s);
        QVERIFY(presenter.rounds().index(0, 0).data(RoundTableModel::IsErrorRole).toBool());
        QVERIFY(!presenter.rounds().index(1, 0).data(RoundTableModel::IsErrorRole).toBool());
        QCOMPARE(cell(presenter.people(), 1, RoundPeopleModel::Who), u"Maya Lind"_s);
        QCOMPARE(cell(presenter.people(), 1, RoundPeopleModel::What), u"Added to the list"_s);
        QCOMPARE(cell(presenter.people(), 0, RoundPeopleModel::Who), u"odd@example.com"_s);
        QCOMPARE(cell(presenter.people(), 0, RoundPeopleModel::What),
                 u"Not accepted: The address is not known."_s);

        QVERIFY(presenter.arePeopleRead());
        presenter.choose(presenter.rounds().roundAt(1)->id);
        QVERIFY(!presenter.arePeopleRead());
        QTRY_VERIFY(presenter.arePeopleRead());
        QCOMPARE(presenter.people().rowCount(), 0);
        // The selection stays on its round after the next one.
        studio.addRound(roundThatAdds(4));
        presenter.load();
        QTRY_COMPARE(presenter.rounds().rowCount(), 3);
        QCOMPARE(presenter.rounds().rowOf(presenter.chosen()->id), 2);
    }

    void readsEarlierRoundsOnRequest()
    {
        constexpr int kRounds = 2 * ActivityPresenter::kRoundsAtOnce + 50;
        Support::TestDirectory studio;
        for (int i = 0; i < kRounds; ++i)
            studio.addRound(roundThatAdds(i + 1));
        ActivityPresenter presenter(studio.database(), studio.clock);
        const QAbstractItemModelTester tester(&presenter.rounds(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        RoundTableModel &rounds = presenter.rounds();
        presenter.load();
        QTRY_VERIFY(rounds.rowCount() > 0);
        while (rounds.rowCount() < kRounds) {
            const int before = rounds.rowCount();
            if (rounds.canFetchMore({}))
                rounds.fetchMore({});
            QTRY_VERIFY(rounds.rowCount() > before);
        }
        QVERIFY(!rounds.canFetchMore({}));
        for (int row = 0; row < kRounds; ++row)
            QCOMPARE(rounds.roundAt(row)->counts.added, kRounds - row);
    }

    void exportsTheWholeHistory()
    {
        Support::TestDirectory studio;
        const auto maya = studio.add(u"=Maya"_s, u"Lind"_s, u"maya@example.com"_s);
        studio.addRound(roundThatAdds(0));
        RoundRecord record = roundThatAdds(1);
        record.failed = 1;
        studio.addRound(record,
                        {{maya, u"maya@example.com"_s, Domain::RoundAction::Added, {}},
                         {{}, u"odd@example.com"_s, Domain::RoundAction::Failed, u"Unknown; correct it."_s}});
        ActivityPresenter presenter(studio.database(), studio.clock);
        presenter.load();
        QTRY_COMPARE(presenter.loadState(), LoadState::Ready);
        const QSignalSpy exported(&presenter, &ActivityPresenter::exported);
        const QString path = studio.file(u"activity.csv"_s, "an older file");
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        presenter.exportTo(path);
        QTRY_COMPARE(exported.size(), 1);
        QCOMPARE(exported.first().first().toInt(), 2);
        QCOMPARE(QFile::permissions(path) &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.at(0).endsWith(u"Started,Ended,Changes,Calls,Name,E-mail,Change,Reason"_s));
        QVERIFY(lines.at(1).endsWith(
            u",\"1 problem(s), 1 added\",3,,odd@example.com,Not accepted,\"Unknown; correct it.\""_s));
        // A name that a spreadsheet would run as a formula is guarded.
        QVERIFY2(lines.at(2).endsWith(u",3,'=Maya Lind,maya@example.com,Added to the list,"_s),
                 qPrintable(lines.at(2)));
        QVERIFY(lines.at(3).endsWith(u",No changes,3,,,,"_s));
    }

    void reportsThatTheHistoryCannotBeExported()
    {
        Support::TestDirectory studio;
        ActivityPresenter presenter(studio.database(), studio.clock);
        const QSignalSpy failed(&presenter, &ActivityPresenter::actionFailed);
        presenter.exportTo(studio.path(u"no such folder/activity.csv"_s));
        QTRY_COMPARE(failed.size(), 1);
    }

    void explainsTheError()
    {
        Support::TestDirectory studio;
        RoundRecord failed = roundThatAdds(0);
        failed.errorKind = Core::Error::Kind::ListGone;
        failed.errorMessage = u"The list is gone. Choose another one."_s;
        studio.addRound(failed);
        ActivityPresenter presenter(studio.database(), studio.clock);
        presenter.load();
        QTRY_COMPARE(presenter.loadState(), LoadState::Ready);
        QCOMPARE(cell(presenter.rounds(), 0, RoundTableModel::What), failed.errorMessage);
    }

    void reportsThatTheDatabaseCannotBeRead()
    {
        const Support::TestDirectory studio;
        const Support::ManualClock clock;
        Store::BackgroundDatabase database(studio.file(u"in the way"_s, "x"), clock);
        ActivityPresenter presenter(database, clock);
        presenter.load();
        QTRY_COMPARE(presenter.loadState(), LoadState::Failed);
        QVERIFY(!presenter.error().message.isEmpty());
    }

    void hasTextForEveryAction()
    {
        using Domain::RoundAction;
        QSet<QString> texts;
        for (const auto action : {RoundAction::Added, RoundAction::Updated, RoundAction::UnsubscribedThere,
                                  RoundAction::UnsubscribedHere, RoundAction::LeftList, RoundAction::Removed,
                                  RoundAction::Moved, RoundAction::LeftOut, RoundAction::Failed})
            texts.insert(RoundText::action(action));
        QCOMPARE(texts.size(), 9);
        QVERIFY(!texts.contains(QString()));
    }

    void showsTheDurationOfARound()
    {
        RoundRecord round = roundThatAdds(1);
        round.startedAt = Core::utc(QDate(2026, 3, 2), QTime(9, 0));
        QCOMPARE(RoundText::effort(round), u"3 call(s)"_s);
        round.finishedAt = round.startedAt.addMSecs(400);
        QCOMPARE(RoundText::effort(round), u"Took less than a second, 3 call(s)"_s);
        round.finishedAt = round.startedAt.addSecs(30);
        QCOMPARE(RoundText::effort(round), u"Took 30 second(s), 3 call(s)"_s);
        round.finishedAt = round.startedAt.addSecs(300);
        QCOMPARE(RoundText::effort(round), u"Took 5 minute(s), 3 call(s)"_s);
    }
};

QTEST_GUILESS_MAIN(ActivityPresenterTest)
#include "tst_activitypresenter.moc"
