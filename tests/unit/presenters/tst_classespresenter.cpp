// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/bookingpresenter.h"
#include "presenters/classespresenter.h"
#include "presenters/consentwording.h"
#include "support/testdirectory.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Domain::Subscription;
using Presenters::BookingPresenter;
using Presenters::ClassesPresenter;
using Presenters::ClassTableModel;

namespace {

/// The presenter with its classes loaded and \p classId chosen.
struct Page
{
    Page(Support::TestDirectory &studio, qint64 classId)
        : presenter(studio.database(), studio.clock)
    {
        QSignalSpy changed(&presenter, &ClassesPresenter::chosenChanged);
        presenter.load();
        QTRY_COMPARE(changed.size(), 1);
        presenter.choose(classId);
    }
    /// Books and waits.
    /// \return whether it succeeded
    bool book(Domain::ClientId client, std::optional<Subscription> answer)
    {
        const auto booking = presenter.booking(*presenter.chosen());
        QSignalSpy booked(booking.get(), &BookingPresenter::booked);
        QSignalSpy failed(booking.get(), &BookingPresenter::failed);
        booking->book(client, answer);
        const bool ended = QTest::qWaitFor([&] { return booked.size() + failed.size() > 0; });
        if (!failed.isEmpty())
            error = failed.first().first().value<Core::Error>();
        return ended && !booked.isEmpty();
    }
    ClassesPresenter presenter;
    Core::Error error;
};

} // namespace

class ClassesPresenterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsClassesByDay();
    void omitsPastClasses();
    void choosesTheNextClassByDefault();
    void addsAClassAndChoosesIt();
    void explainsWhyAClassCannotBeAdded();
    void changesAClassAndKeepsItsBookings();
    void saysWhyAClassIsNotChanged();
    void removesAClass();
    void booksAndRecordsTheAnswerWithItsWording_data();
    void booksAndRecordsTheAnswerWithItsWording();
    void notNowBooksWithoutRecordingAnAnswer();
    void recordsNoAnswerIfTheClassIsFull();
    void rejectsASecondBookingOfAClient();
    void cancelsABooking();
    void showsTheAnswerOnFile();
    void findsAClientToBook();
};

void ClassesPresenterTest::groupsClassesByDay()
{
    Support::TestDirectory studio;
    ClassesPresenter presenter(studio.database(), studio.clock);
    QAbstractItemModelTester tester(&presenter.classes(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    presenter.load();
    QTRY_COMPARE(presenter.loadState(), Core::LoadState::Empty);

    studio.addClass(u"Evening yoga"_s, 3h);
    studio.addClass(u"Pilates"_s, 1h);
    studio.addClass(u"Morning yoga"_s, 24h);
    presenter.load();
    QTRY_COMPARE(presenter.loadState(), Core::LoadState::Ready);
    const ClassTableModel &model = presenter.classes();
    QCOMPARE(model.rowCount(), 5);
    QVERIFY(model.index(0, 0).data().toString().startsWith("Today"_L1));
    QVERIFY(!model.index(0, 0).flags().testFlag(Qt::ItemIsSelectable));
    QCOMPARE(model.index(1, ClassTableModel::Name).data().toString(), u"Pilates"_s);
    QCOMPARE(model.index(1, ClassTableModel::Booked).data().toString(), u"0 of 12"_s);
    QCOMPARE(model.index(2, ClassTableModel::Name).data().toString(), u"Evening yoga"_s);
    QVERIFY(model.index(3, 0).data().toString().startsWith("Tomorrow"_L1));
    QCOMPARE(model.index(4, ClassTableModel::Name).data().toString(), u"Morning yoga"_s);
}

void ClassesPresenterTest::omitsPastClasses()
{
    Support::TestDirectory studio;
    studio.addClass(u"Yesterday's yoga"_s, -24h);
    studio.addClass(u"Earlier today"_s, -1h);
    ClassesPresenter presenter(studio.database(), studio.clock);
    presenter.load();
    QTRY_COMPARE(presenter.classes().rowCount(), 2);
    QCOMPARE(presenter.classes().index(1, ClassTableModel::Name).data().toString(), u"Earlier today"_s);
}

void ClassesPresenterTest::choosesTheNextClassByDefault()
{
    Support::TestDirectory studio;
    studio.addClass(u"Earlier today"_s, -3h);
    studio.addClass(u"Pilates"_s, 1h);
    ClassesPresenter presenter(studio.database(), studio.clock);
    presenter.load();
    QTRY_VERIFY(presenter.chosen());
    QCOMPARE(presenter.chosen()->name, u"Pilates"_s);
}

void ClassesPresenterTest::addsAClassAndChoosesIt()
{
    Support::TestDirectory studio;
    ClassesPresenter presenter(studio.database(), studio.clock);
    Domain::StudioClass studioClass;
    studioClass.name = u"Pilates"_s;
    studioClass.startsAt = studio.clock.now().addDays(1);
    studioClass.places = 2;
    QVERIFY(presenter.validationErrors(studioClass).isEmpty());
    presenter.add(studioClass);
    QTRY_VERIFY(presenter.chosen());
    QCOMPARE(presenter.chosen()->name, u"Pilates"_s);
}

void ClassesPresenterTest::explainsWhyAClassCannotBeAdded()
{
    Support::TestDirectory studio;
    const ClassesPresenter presenter(studio.database(), studio.clock);
    Domain::StudioClass studioClass;
    studioClass.name = u"  "_s;
    studioClass.startsAt = studio.clock.now().addDays(1);
    QCOMPARE(presenter.validationErrors(studioClass).keys(), QStringList{u"name"_s});
    studioClass.name = u"Pilates"_s;
    studioClass.startsAt = studio.clock.now().addDays(-1);
    QCOMPARE(presenter.validationErrors(studioClass).keys(), QStringList{u"day"_s});
}

void ClassesPresenterTest::changesAClassAndKeepsItsBookings()
{
    Support::TestDirectory studio;
    const qint64 id = studio.addClass(u"Pilates"_s, 1h);
    studio.addClass(u"Evening yoga"_s, 3h);
    const auto anna = studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    studio.book(id, anna);
    Page page(studio, id);
    QSignalSpy saved(&page.presenter, &ClassesPresenter::saved);
    Domain::StudioClass changed = *page.presenter.chosen();
    changed.name = u"Pilates for backs"_s;
    changed.startsAt = changed.startsAt.addDays(1);
    changed.places = 1;
    page.presenter.update(changed);
    QTRY_COMPARE(saved.size(), 1);
    QTRY_COMPARE(page.presenter.chosen()->name, changed.name);
    QCOMPARE(*page.presenter.chosen(), changed);
    QCOMPARE(studio.bookedInto(id), QList{anna});
}

void ClassesPresenterTest::saysWhyAClassIsNotChanged()
{
    Support::TestDirectory studio;
    const qint64 id = studio.addClass(u"Pilates"_s, 1h);
    Page page(studio, id);
    Domain::StudioClass changed = *page.presenter.chosen();
    changed.places = 1;
    // Booked by another program after the class was read.
    studio.book(id, studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s));
    studio.book(id, studio.add(u"Ben"_s, u"Adler"_s, u"ben@example.com"_s));
    QSignalSpy failed(&page.presenter, &ClassesPresenter::actionFailed);
    page.presenter.update(changed);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Core::Error>().kind, Core::Error::Kind::InvalidInput);
    QTRY_COMPARE(page.presenter.chosen()->booked, 2);
    QCOMPARE(page.presenter.validationErrors(changed).keys(), QStringList{});
    changed.booked = 2;
    QCOMPARE(page.presenter.validationErrors(changed).keys(), QStringList{u"places"_s});
}

void ClassesPresenterTest::removesAClass()
{
    Support::TestDirectory studio;
    Page page(studio, studio.addClass(u"Pilates"_s, 1h));
    QVERIFY(page.presenter.chosen());
    page.presenter.remove(page.presenter.chosen()->id);
    QTRY_COMPARE(page.presenter.loadState(), Core::LoadState::Empty);
    QVERIFY(!page.presenter.chosen());
}

void ClassesPresenterTest::booksAndRecordsTheAnswerWithItsWording_data()
{
    QTest::addColumn<Subscription>("answer");
    QTest::newRow("yes") << Subscription::Yes;
    QTest::newRow("no") << Subscription::No;
}

void ClassesPresenterTest::booksAndRecordsTheAnswerWithItsWording()
{
    QFETCH(Subscription, answer);
    Support::TestDirectory studio;
    const auto client = studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    const qint64 id = studio.addClass(u"Pilates"_s, 1h);
    Page page(studio, id);
    QSignalSpy changed(&page.presenter, &ClassesPresenter::clientsChanged);
    QVERIFY(page.book(client, answer));

    QCOMPARE(studio.bookedInto(id), QList{client});
    const auto ledger = studio.ledger(client);
    QCOMPARE(ledger.size(), 1);
    QCOMPARE(ledger.first().answer, answer);
    QCOMPARE(ledger.first().source, Domain::ConsentSource::Booking);
    QCOMPARE(ledger.first().wording, Presenters::defaultConsentWording());
    QCOMPARE(changed.size(), 1);
    QTRY_COMPARE(page.presenter.booked().size(), 1);
    QTRY_COMPARE(page.presenter.chosen()->booked, 1);
}

void ClassesPresenterTest::notNowBooksWithoutRecordingAnAnswer()
{
    Support::TestDirectory studio;
    const auto client = studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    const qint64 id = studio.addClass(u"Pilates"_s, 1h);
    Page page(studio, id);
    QSignalSpy changed(&page.presenter, &ClassesPresenter::clientsChanged);
    QVERIFY(page.book(client, {}));
    QCOMPARE(studio.bookedInto(id), QList{client});
    QVERIFY(studio.ledger(client).isEmpty());
    QCOMPARE(studio.client(client).subscribed, Subscription::NeverAsked);
    QCOMPARE(changed.size(), 0);
}

void ClassesPresenterTest::recordsNoAnswerIfTheClassIsFull()
{
    Support::TestDirectory studio;
    const auto anna = studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    const auto ben = studio.add(u"Ben"_s, u"Adler"_s, u"ben@example.com"_s);
    const qint64 id = studio.addClass(u"Pilates"_s, 1h, 1);
    Page page(studio, id);
    QVERIFY(page.book(anna, {}));
    QVERIFY(!page.book(ben, Subscription::Yes));
    QCOMPARE(page.error.kind, Core::Error::Kind::InvalidInput);
    QVERIFY(studio.ledger(ben).isEmpty());
    QTRY_VERIFY(ClassTableModel::isFull(*page.presenter.chosen()));
}

void ClassesPresenterTest::rejectsASecondBookingOfAClient()
{
    Support::TestDirectory studio;
    const auto client = studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    Page page(studio, studio.addClass(u"Pilates"_s, 1h));
    QVERIFY(page.book(client, {}));
    QVERIFY(!page.book(client, {}));
    QCOMPARE(page.error.kind, Core::Error::Kind::Conflict);
}

void ClassesPresenterTest::cancelsABooking()
{
    Support::TestDirectory studio;
    const auto client = studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    const qint64 id = studio.addClass(u"Pilates"_s, 1h);
    Page page(studio, id);
    QVERIFY(page.book(client, {}));
    QTRY_COMPARE(page.presenter.booked().size(), 1);
    page.presenter.cancelBooking(id, client);
    QTRY_COMPARE(page.presenter.booked().size(), 0);
    QVERIFY(studio.bookedInto(id).isEmpty());
}

void ClassesPresenterTest::showsTheAnswerOnFile()
{
    Domain::Client client;
    client.email = u"anna@example.com"_s;
    QCOMPARE(BookingPresenter::onFile(client), u"Not asked yet."_s);
    client.subscribed = Subscription::Yes;
    QCOMPARE(BookingPresenter::onFile(client), u"Recorded answer: yes."_s);
    client.subscribed = Subscription::No;
    client.email.clear();
    QCOMPARE(BookingPresenter::onFile(client), u"Recorded answer: no. This client has no e-mail address."_s);
}

void ClassesPresenterTest::findsAClientToBook()
{
    Support::TestDirectory studio;
    studio.addMany(30);
    studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    BookingPresenter presenter(studio.database(), {});
    presenter.load();
    QTRY_COMPARE(presenter.clients().rowCount(), 31);
    presenter.setSearch(u"you ann"_s);
    QTRY_COMPARE(presenter.clients().rowCount(), 1);
}

QTEST_GUILESS_MAIN(ClassesPresenterTest)
#include "tst_classespresenter.moc"
