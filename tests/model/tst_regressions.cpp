// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/historyrunner.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Model::Kind;

/// Histories that once broke a rule, in their shortest form.
class RegressionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sendsANoEvenIfTheAddressChangesBeforeTheRound();
    void sendsANoEvenIfTheClientIsRemovedBeforeTheRound();
    void contactMovedByALostWriteDoesNotCountAsLeaving();
    void clientWhoLeftIsNotAddedAgainAfterMovingToASharedAddress();
    void yesEndsTheNoAtThePreviousAddress();
    void noOfAFormerHolderDoesNotAffectTheHolderWhoConsents();
    void noIsDeliveredAlthoughAnOptOutCameFromAnotherAddress();
    void whyNamesTheSourceOfANoThatWasSaidDuringARound();
    void deactivatedClientIsRemovedEvenIfAddedByOthers();
    void noIsDeliveredAlthoughOneSearchFindsNothing();
    void quotaThatEndsWhileARefusalIsExplainedIsRespected();
    void detailsSentAfterACopyAreReplacedWhenItIsPutBack();
    void laterYesOfAMergedProfileReplacesANoWithoutAnAddress();
    void laterYesOfAMergedProfileCountsForTheAddressThatItWasGivenFor();
    void rowsThatFailedInAnOutageAreSentAgain();
    void departureOfAContactOfOthersDoesNotConcernTheMergedProfile();
    void clientWhoseNewAddressIsOnTheListStaysThere();
    void returnThatIsNoticedLateDoesNotOutrankANo();
    void signUpRenewsAYesThatWasGivenForAnotherAddress();
    void optOutBesideARelativesNoConcernsTheMergedProfile();
    void yesOfAMergedProfileDoesNotStrengthenTheNoOfAReport();
    void optOutThatASearchMissedIsLearnedFromTheImport();
    void noStaysDueWhileAJobMayCreateTheContact();
    void signUpDoesNotEndTheUndeliveredNoOfOneOfTwoProfiles();
    void yesThatDoesNotFollowLeavesTheNoOfAReportAlone();
    void faultOfALaterRoundExcusesItsMove();
    void noThatWasSentToTheFormerAddressFollows();
    void refusedMoveLeavesTheContactOfThePreviousAddress();
    void contactThatACopyDoesNotKnowCannotBeFollowed();
    void seenContactIsFollowedWhileAJobRuns();
    void optOutOfAFormerAddressHasNoExactTime();
    void newYesAtAnAddressThatLeftSendsTheOneWhoGaveIt();

private:
    void play(const Model::Steps &steps);

    Model::Tally m_tally;
    Support::PracticeServer m_practice{
        Support::PracticeServer::Pace::Fast,
        {u"--switch"_s, u"rate_per_second=0"_s, u"--switch"_s, u"put_omitted_collections=wipe"_s}};
};

void RegressionsTest::initTestCase()
{
    QVERIFY2(m_practice.start(), qPrintable(m_practice.errorOutput()));
}

void RegressionsTest::play(const Model::Steps &steps)
{
    const QStringList broken = Model::HistoryRunner(m_practice, m_tally).play(steps);
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
}

void RegressionsTest::sendsANoEvenIfTheAddressChangesBeforeTheRound()
{
    play({{Kind::NewClient, 6, 2, 0}, {Kind::ChangeAddress, 0, 0, 0}});
}

void RegressionsTest::sendsANoEvenIfTheClientIsRemovedBeforeTheRound()
{
    play({{Kind::NewClient, 6, 2, 0}, {Kind::NewClient, 1, 0, 0}, {Kind::Remove, 0, 0, 0}});
}

void RegressionsTest::contactMovedByALostWriteDoesNotCountAsLeaving()
{
    for (int call = 2; call < 6; ++call)
        play({{Kind::NewClient, 6, 0, 0},
              {Kind::Round},
              {Kind::ChangeAddress, 0, 0, 0},
              {Kind::Kill, 0, 1, call}});
}

void RegressionsTest::clientWhoLeftIsNotAddedAgainAfterMovingToASharedAddress()
{
    play({{Kind::NewClient, 0, 3, 21},
          {Kind::NewClient, 5, 1, 6},
          {Kind::Round},
          {Kind::DeleteThere, 5, 0, 0},
          {Kind::ChangeAddress, 6, 0, 0}});
}

void RegressionsTest::yesEndsTheNoAtThePreviousAddress()
{
    play({{Kind::NewClient, 0, 0, 0},
          {Kind::Round},
          {Kind::ChangeAddress, 0, 4, 0},
          {Kind::SayNo},
          {Kind::SayYes},
          {Kind::Round}});
}

void RegressionsTest::noOfAFormerHolderDoesNotAffectTheHolderWhoConsents()
{
    play({{Kind::NewClient, 2, 0, 0},
          {Kind::Round},
          {Kind::NewClient, 2, 0, 6},
          {Kind::ChangeAddress, 0, 0, 7},
          {Kind::SayNo, 0, 0, 0}});
}

void RegressionsTest::noIsDeliveredAlthoughAnOptOutCameFromAnotherAddress()
{
    play({{Kind::Report, 8, 7, 8},
          {Kind::NewClient, 19, 13, 18},
          {Kind::Round, 8, 22, 20},
          {Kind::JobFault, 10, 13, 1},
          {Kind::NewClient, 14, 19, 13},
          {Kind::Merge, 10, 18, 16},
          {Kind::During, 6, 16, 6},
          {Kind::Round, 15, 10, 3},
          {Kind::SetField, 6, 8, 5},
          {Kind::WrongClock, 19, 19, 14},
          {Kind::Round, 14, 4, 15},
          {Kind::SayNo, 11, 19, 19}});
}

void RegressionsTest::whyNamesTheSourceOfANoThatWasSaidDuringARound()
{
    play({{Kind::NewClient, 9, 13, 3}, {Kind::During, 18, 16, 2}});
}

void RegressionsTest::deactivatedClientIsRemovedEvenIfAddedByOthers()
{
    play({{Kind::NewClient, 12, 17, 14}, {Kind::Toggle, 8, 12, 0}, {Kind::ChangeAddress, 9, 22, 5}});
}

void RegressionsTest::noIsDeliveredAlthoughOneSearchFindsNothing()
{
    play({{Kind::LeaveList, 6, 20, 0},
          {Kind::NewClient, 22, 18, 18},
          {Kind::Misread, 16, 10, 2},
          {Kind::Pass, 23, 15, 3},
          {Kind::Round, 13, 0, 10}});
}

void RegressionsTest::quotaThatEndsWhileARefusalIsExplainedIsRespected()
{
    play({{Kind::NewClient, 13, 22, 10},
          {Kind::Round},
          {Kind::Fault, 3, 16, 6},
          {Kind::Round},
          {Kind::ChangeAddress, 6, 16, 16},
          {Kind::Round},
          {Kind::SetField, 0, 5, 13},
          {Kind::Quota},
          {Kind::Round}});
}

void RegressionsTest::detailsSentAfterACopyAreReplacedWhenItIsPutBack()
{
    play({{Kind::NewClient, 3, 5, 11},
          {Kind::SetField, 10, 0, 11},
          {Kind::Round},
          {Kind::KeepCopy},
          {Kind::Toggle, 23, 11, 6},
          {Kind::NewClient, 8, 16, 22},
          {Kind::During, 15, 4, 23},
          {Kind::PutBack, 21, 4, 15}});
}

void RegressionsTest::laterYesOfAMergedProfileReplacesANoWithoutAnAddress()
{
    play({{Kind::NewClient, 2, 3, 0},
          {Kind::ChangeAddress, 0, 0, 7},
          {Kind::SayNo, 0, 0, 0},
          {Kind::NewClient, 5, 0, 6},
          {Kind::Merge, 0, 6, 0}});
}

void RegressionsTest::laterYesOfAMergedProfileCountsForTheAddressThatItWasGivenFor()
{
    play({{Kind::NewClient, 0, 2, 0},
          {Kind::NewClient, 0, 0, 6},
          {Kind::NewClient, 1, 2, 12},
          {Kind::ChangeAddress, 6, 1, 0},
          {Kind::Merge, 0, 6, 0}});
}

// The import of another tool, which is taken for ours until its contacts are read, does not show that the
// service works.
void RegressionsTest::rowsThatFailedInAnOutageAreSentAgain()
{
    play({{Kind::NewClient, 5, 1, 12},
          {Kind::ForeignImport, 21, 6, 18},
          {Kind::JobFault, 4, 17, 20},
          {Kind::Newcomers, 11, 10, 15},
          {Kind::Round, 4, 10, 19},
          {Kind::Fault, 8, 5, 7},
          {Kind::Fault, 3, 10, 18},
          {Kind::Round, 18, 9, 1}});
}

void RegressionsTest::clientWhoseNewAddressIsOnTheListStaysThere()
{
    play({{Kind::NewClient, 0, 0, 11},
          {Kind::Kill, 17, 6, 5},
          {Kind::ChangeAddress, 3, 22, 22},
          {Kind::MoveThere, 16, 10, 21}});
}

void RegressionsTest::returnThatIsNoticedLateDoesNotOutrankANo()
{
    play({{Kind::During, 6, 17, 22},
          {Kind::SignUp, 15, 3, 23},
          {Kind::Round, 22, 5, 23},
          {Kind::Newcomers, 14, 22, 10},
          {Kind::JobFault, 18, 9, 19},
          {Kind::NewClient, 23, 17, 16},
          {Kind::Round, 5, 21, 19},
          {Kind::SayNo, 20, 0, 21},
          {Kind::Round, 14, 16, 2},
          {Kind::ChangeAddress, 14, 23, 18}});
}

void RegressionsTest::signUpRenewsAYesThatWasGivenForAnotherAddress()
{
    play({{Kind::During, 14, 14, 12},
          {Kind::Newcomers, 14, 22, 10},
          {Kind::ChangeAddress, 14, 23, 18},
          {Kind::SignUp, 23, 2, 4}});
    play({{Kind::During, 14, 14, 12},
          {Kind::Newcomers, 14, 22, 10},
          {Kind::WrongClock, 6, 19, 12},
          {Kind::ChangeAddress, 14, 23, 18},
          {Kind::SignUp, 23, 2, 4}});
}

// The "no" of a relative at the address finds the contact already unsubscribed.
void RegressionsTest::optOutBesideARelativesNoConcernsTheMergedProfile()
{
    play({{Kind::NewClient, 4, 5, 23},
          {Kind::NewClient, 0, 19, 9},
          {Kind::NewClient, 12, 22, 1},
          {Kind::WrongTime, 12, 9, 16},
          {Kind::Round, 15, 5, 11},
          {Kind::Merge, 2, 14, 11},
          {Kind::OptOut, 12, 17, 9}});
}

void RegressionsTest::yesOfAMergedProfileDoesNotStrengthenTheNoOfAReport()
{
    play({{Kind::Round, 17, 10, 14},
          {Kind::Report, 1, 13, 16},
          {Kind::NewClient, 15, 19, 13},
          {Kind::ForeignImport, 13, 0, 13},
          {Kind::SayYes, 13, 11, 18},
          {Kind::Merge, 19, 10, 21},
          {Kind::ChangeAddress, 20, 21, 19}});
}

void RegressionsTest::optOutThatASearchMissedIsLearnedFromTheImport()
{
    play({{Kind::Newcomers, 1, 16, 10},
          {Kind::Misread, 13, 16, 9},
          {Kind::NumberReport, 16, 12, 15},
          {Kind::Round, 11, 5, 10},
          {Kind::Toggle, 13, 13, 20}});
}

// The contact was deleted there, and the import that creates it again has not finished.
void RegressionsTest::noStaysDueWhileAJobMayCreateTheContact()
{
    play({{Kind::JobFault, 20, 3, 14},
          {Kind::Round, 5, 17, 4},
          {Kind::SignUp, 20, 22, 3},
          {Kind::DeleteThere, 4, 18, 8},
          {Kind::Newcomers, 15, 0, 2},
          {Kind::Merge, 20, 16, 14},
          {Kind::Round, 7, 0, 8},
          {Kind::SayNo, 16, 15, 2},
          {Kind::Round, 21, 14, 10}});
}

// The other profile with the address is deactivated, and says yes.
void RegressionsTest::signUpDoesNotEndTheUndeliveredNoOfOneOfTwoProfiles()
{
    play({{Kind::NewClient, 16, 18, 7},
          {Kind::During, 2, 23, 8},
          {Kind::NewClient, 3, 10, 23},
          {Kind::Toggle, 23, 18, 3},
          {Kind::SignUp, 3, 7, 18},
          {Kind::SayNo, 11, 15, 8},
          {Kind::SayYes, 18, 8, 17}});
}

void RegressionsTest::yesThatDoesNotFollowLeavesTheNoOfAReportAlone()
{
    play({{Kind::Report, 12, 10, 16},
          {Kind::Newcomers, 22, 7, 9},
          {Kind::Report, 13, 10, 21},
          {Kind::SayYes, 7, 8, 0},
          {Kind::ChangeAddress, 14, 16, 12},
          {Kind::ChangeAddress, 22, 5, 19}});
}

void RegressionsTest::faultOfALaterRoundExcusesItsMove()
{
    play({{Kind::NewClient, 20, 13, 9},
          {Kind::Round, 12, 14, 15},
          {Kind::Fault, 7, 18, 17},
          {Kind::ChangeAddress, 8, 5, 16},
          {Kind::During, 5, 2, 20},
          {Kind::ChangeAddress, 6, 10, 12},
          {Kind::Round, 5, 22, 22}});
}

// The contact has the former address, and only an e-mail from Constant Contact resubscribes it.
void RegressionsTest::noThatWasSentToTheFormerAddressFollows()
{
    play({{Kind::NewClient, 11, 8, 9},
          {Kind::ChangeAddress, 6, 4, 1},
          {Kind::Round, 5, 4, 12},
          {Kind::ChangeAddress, 1, 19, 6},
          {Kind::SayNo, 2, 8, 8},
          {Kind::Round, 21, 9, 2},
          {Kind::Round, 22, 9, 23},
          {Kind::SayYes, 1, 3, 10}});
}

void RegressionsTest::refusedMoveLeavesTheContactOfThePreviousAddress()
{
    play({{Kind::NewClient, 20, 5, 3},
          {Kind::Kill, 2, 8, 7},
          {Kind::ChangeAddress, 22, 5, 16},
          {Kind::ForeignImport, 5, 4, 7},
          {Kind::Refuse, 21, 19, 0}});
}

void RegressionsTest::contactThatACopyDoesNotKnowCannotBeFollowed()
{
    play({{Kind::KeepCopy, 0, 4, 13},
          {Kind::Newcomers, 2, 14, 10},
          {Kind::Round, 12, 9, 21},
          {Kind::PutBack, 19, 17, 2},
          {Kind::MoveThere, 10, 21, 8},
          {Kind::NewClient, 2, 22, 0}});
}

// The person was on the list before, and changes the address there before the import is done.
void RegressionsTest::seenContactIsFollowedWhileAJobRuns()
{
    play({{Kind::Report, 17, 20, 19},
          {Kind::SayNo, 10, 9, 17},
          {Kind::JobFault, 0, 7, 13},
          {Kind::Fault, 14, 4, 22},
          {Kind::Newcomers, 15, 1, 14},
          {Kind::Round, 11, 3, 16},
          {Kind::Round, 19, 10, 1},
          {Kind::MoveThere, 14, 2, 7},
          {Kind::Round, 21, 4, 10}});
}

void RegressionsTest::optOutOfAFormerAddressHasNoExactTime()
{
    play({{Kind::Report, 1, 12, 0},
          {Kind::During, 7, 4, 3},
          {Kind::SayNo, 10, 2, 2},
          {Kind::ChangeAddress, 21, 9, 0},
          {Kind::Round, 6, 10, 23},
          {Kind::SayYes, 21, 16, 5},
          {Kind::NewClient, 11, 16, 22},
          {Kind::During, 4, 5, 12},
          {Kind::Newcomers, 3, 22, 9}});
}

void RegressionsTest::newYesAtAnAddressThatLeftSendsTheOneWhoGaveIt()
{
    for (const Kind left : {Kind::LeaveList, Kind::DeleteThere}) {
        play({{Kind::Newcomers, 19, 10, 9},
              {Kind::Round, 2, 12, 22},
              {left, 2, 2, 10},
              {Kind::Round, 2, 12, 22},
              {Kind::NewClient, 2, 5, 20}});
    }
}

// Listwell did not put the person there who signed up with the address of a merged profile.
void RegressionsTest::departureOfAContactOfOthersDoesNotConcernTheMergedProfile()
{
    play({{Kind::NewClient, 21, 0, 10},
          {Kind::NewClient, 20, 19, 0},
          {Kind::Merge, 3, 0, 18},
          {Kind::Report, 8, 23, 12},
          {Kind::SignUp, 4, 10, 12},
          {Kind::Kill, 22, 10, 7},
          {Kind::ChangeAddress, 4, 16, 21},
          {Kind::LeaveList, 20, 21, 5}});
    play({{Kind::NewClient, 20, 19, 0},
          {Kind::SayYes, 9, 6, 4},
          {Kind::Round, 20, 23, 10},
          {Kind::Report, 22, 5, 15},
          {Kind::ChangeAddress, 7, 5, 0},
          {Kind::Merge, 3, 0, 18},
          {Kind::Round, 15, 13, 10},
          {Kind::SignUp, 4, 10, 12},
          {Kind::Round, 21, 0, 6},
          {Kind::SayYes, 11, 18, 5},
          {Kind::LeaveList, 20, 21, 5}});
}

QTEST_GUILESS_MAIN(RegressionsTest)
#include "tst_regressions.moc"
