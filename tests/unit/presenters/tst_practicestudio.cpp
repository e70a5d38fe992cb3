// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/consentwording.h"
#include "presenters/practicestudio.h"
#include "store/directory/addressrecords.h"
#include "store/directory/clientdirectory.h"
#include "store/directory/consentledger.h"
#include "store/directory/studioclasses.h"
#include "store/sqlite/database.h"
#include "store/sqlite/opendatabase.h"
#include "store/syncdata/syncstate.h"
#include "support/manualclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Domain::ClientState;

/// Contents of the practice studio before the first connection.
class PracticeStudioTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void showsEveryState();
    void containsAFamilyAndALongName();
    void noChangeHasWaitedForADay();
    void ledgerContainsEachAnswerWithItsWording();
    void ledgerIsInChronologicalOrder();
    void hasAWeekOfClassesFromToday();
    void remembersTheAccountButIsNotConnected();
    void isFilledOnlyOnce();
    void doesNotChangeAUsedDataDirectory();
    void rejectsAServiceOnAnotherMachine();

private:
    [[nodiscard]] Core::Result<bool> fill() { return Presenters::fillPracticeStudio(m_environment, m_clock); }
    [[nodiscard]] QList<Domain::ClientEntry> clients()
    {
        const auto entries = Store::ClientDirectory(*m_database).clients();
        return entries ? *entries : QList<Domain::ClientEntry>();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Core::Environment m_environment;
    Support::ManualClock m_clock;
    std::unique_ptr<Store::Database> m_database;
};

void PracticeStudioTest::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_environment.dataDirectory = m_folder->filePath(u"data"_s);
    m_environment.apiBase = QUrl(u"http://127.0.0.1:1/v3"_s);
    m_environment.authorizationBase = QUrl(u"http://127.0.0.1:1/oauth2/default/v1"_s);
    m_environment.clientId = u"practice"_s;
    auto database = Store::openDatabase(m_environment.dataDirectory, m_clock);
    QVERIFY(database);
    m_database = std::move(*database);
    if (qstrcmp(QTest::currentTestFunction(), "doesNotChangeAUsedDataDirectory") == 0 ||
        qstrcmp(QTest::currentTestFunction(), "rejectsAServiceOnAnotherMachine") == 0)
        return;
    const auto filled = fill();
    QVERIFY2(filled, filled ? "" : qPrintable(filled.error().message + filled.error().detail));
    QVERIFY(*filled);
}

void PracticeStudioTest::showsEveryState()
{
    const auto sum = Store::ClientDirectory(*m_database).sum();
    QVERIFY(sum);
    QCOMPARE(sum->clients, 60);
    for (const ClientState state :
         {ClientState::OnList, ClientState::Waiting, ClientState::NoConsent, ClientState::Unsubscribed,
          ClientState::LeftList, ClientState::AskedBack, ClientState::NoAddress, ClientState::SharedAddress,
          ClientState::Attention})
        QVERIFY2(sum->inState.value(state) > 0, qPrintable(QString::number(int(state))));
    QVERIFY(sum->inState.value(ClientState::OnList) > 30);
}

void PracticeStudioTest::containsAFamilyAndALongName()
{
    const auto family = Store::AddressRecords(*m_database).view(u"priya.abernathy@example.org"_s);
    QVERIFY(family);
    QCOMPARE(family->holders.size(), 3);
    qsizetype longest = 0;
    for (const Domain::ClientEntry &entry : clients()) {
        longest = std::max(longest, entry.client.displayName().size());
        const QString domain = entry.client.email.section(u'@', 1);
        QVERIFY(domain.isEmpty() || domain == "example.com"_L1 || domain == "example.org"_L1 ||
                domain == "example.net"_L1);
        QVERIFY(entry.client.phone.isEmpty() || entry.client.phone.startsWith("978-555-01"_L1));
    }
    QVERIFY(longest > 60);
}

void PracticeStudioTest::noChangeHasWaitedForADay()
{
    const auto waiting = Store::AddressRecords(*m_database).waitingSince(m_clock.now().addDays(-1));
    QVERIFY(waiting);
    QCOMPARE(*waiting, 0);
}

void PracticeStudioTest::ledgerContainsEachAnswerWithItsWording()
{
    for (const Domain::ClientEntry &entry : clients()) {
        const auto answers = Store::ConsentLedger(*m_database).ofClient(entry.client.id);
        QVERIFY(answers);
        QCOMPARE(answers->isEmpty(), entry.client.subscribed == Domain::Subscription::NeverAsked);
        for (const Domain::LedgerEntry &answer : *answers) {
            const bool wasShown = answer.source == Domain::ConsentSource::Profile ||
                                  answer.source == Domain::ConsentSource::Booking;
            QCOMPARE(answer.wording, wasShown ? Presenters::defaultConsentWording() : QString());
            QVERIFY(answer.at < m_clock.now());
        }
        if (!answers->isEmpty())
            QCOMPARE(answers->first().answer, entry.client.subscribed);
    }
}

void PracticeStudioTest::ledgerIsInChronologicalOrder()
{
    QDateTime last;
    int entries = 0;
    const auto read =
        Store::ConsentLedger(*m_database).each([&](const Domain::LedgerEntry &entry, const QString &) {
            const bool isInOrder = !last.isValid() || entry.at >= last.addSecs(-1);
            last = entry.at;
            ++entries;
            return isInOrder;
        });
    QVERIFY(read);
    QVERIFY(entries > 50);
    QVERIFY(last > m_clock.now().addDays(-1));
}

void PracticeStudioTest::hasAWeekOfClassesFromToday()
{
    const QDate today = m_clock.now().toLocalTime().date();
    const auto classes = Store::StudioClasses(*m_database).startingFrom(today.startOfDay().toUTC());
    QVERIFY(classes);
    QSet<QDate> days;
    int booked = 0;
    bool isOneFull = false;
    for (const Domain::StudioClass &studioClass : *classes) {
        days.insert(studioClass.startsAt.toLocalTime().date());
        booked += studioClass.booked;
        isOneFull = isOneFull || (studioClass.places > 0 && studioClass.booked == studioClass.places);
    }
    for (int day = 0; day < 7; ++day)
        QVERIFY(days.contains(today.addDays(day)));
    QVERIFY(booked > 60);
    QVERIFY(isOneFull);
}

void PracticeStudioTest::remembersTheAccountButIsNotConnected()
{
    const Store::SyncState state(*m_database);
    const auto connection = state.connection();
    QVERIFY(connection && *connection);
    QVERIFY(!(*connection)->connected);
    QCOMPARE((*connection)->account.businessName, u"Quiet Harbor Yoga"_s);
    const auto list = state.chosenList();
    QVERIFY(list && !*list);
    const auto filledAt = state.practiceFilledAt();
    QVERIFY(filledAt);
    QCOMPARE(*filledAt, m_clock.now());
}

void PracticeStudioTest::isFilledOnlyOnce()
{
    for (const Domain::ClientEntry &entry : clients())
        QVERIFY(Store::ClientDirectory(*m_database).remove(entry.client.id));
    const auto again = fill();
    QVERIFY(again);
    QVERIFY(!*again);
    QVERIFY(clients().isEmpty());
}

void PracticeStudioTest::doesNotChangeAUsedDataDirectory()
{
    Domain::Client client;
    client.firstName = u"Ana"_s;
    const auto id = Store::ClientDirectory(*m_database).add(client);
    QVERIFY(id);
    QVERIFY(Store::ClientDirectory(*m_database).remove(*id));
    const auto filled = fill();
    QVERIFY(filled);
    QVERIFY(!*filled);
}

void PracticeStudioTest::rejectsAServiceOnAnotherMachine()
{
    m_environment.apiBase = QUrl(u"https://api.cc.email/v3"_s);
    const auto filled = fill();
    QVERIFY(!filled);
    QCOMPARE(filled.error().kind, Core::Error::Kind::Configuration);
    QVERIFY(clients().isEmpty());
}

QTEST_GUILESS_MAIN(PracticeStudioTest)
#include "tst_practicestudio.moc"
