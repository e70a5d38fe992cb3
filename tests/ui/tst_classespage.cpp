// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/classespresenter.h"
#include "presenters/consentwording.h"
#include "support/testdirectory.h"
#include "ui/pages/classespage.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Domain::Subscription;
using Presenters::ClassesPresenter;

namespace {

/// The page with a separate studio.
struct Page
{
    Page()
        : presenter(studio.database(), studio.clock)
    {
    }
    void open()
    {
        page = std::make_unique<Gui::ClassesPage>(presenter);
        page->resize(1000, 700);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTRY_VERIFY(presenter.loadState() != Core::LoadState::Loading);
    }
    template <typename T> T *part(const char *name) { return page->findChild<T *>(QLatin1StringView(name)); }
    QTableView *table() { return part<QTableView>("classesTable"); }
    void click(const char *name)
    {
        auto *button = part<QAbstractButton>(name);
        QVERIFY2(button, name);
        QVERIFY2(button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void type(const char *name, const QString &text)
    {
        auto *line = part<QLineEdit>(name);
        QVERIFY2(line, name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    bool isOpen(const char *dialog)
    {
        const auto *window = part<QDialog>(dialog);
        return window && window->isVisible();
    }
    /// Opens the booking dialog and finds one client.
    void startBooking(const QString &search)
    {
        click("bookClientButton");
        QTRY_VERIFY(isOpen("bookingDialog"));
        type("bookingSearch", search);
        auto *people = part<QTableView>("bookingTable");
        QTRY_COMPARE(people->model()->rowCount(), 1);
        QTest::keyClick(part<QLineEdit>("bookingSearch"), Qt::Key_Down);
        QVERIFY(people->currentIndex().isValid());
    }

    Support::TestDirectory studio;
    ClassesPresenter presenter;
    std::unique_ptr<Gui::ClassesPage> page;
};

} // namespace

class ClassesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersToAddTheFirstClass();
    void addsAClass();
    void arrowKeysMoveAcrossDays();
    void booksAndRecordsTheAnswer_data();
    void booksAndRecordsTheAnswer();
    void notNowBooksWithoutRecordingAnAnswer();
    void requiresAnAnswerBeforeBooking();
    void resetsTheAnswerForAnotherClient();
    void explainsWhyAClientCannotBeBooked();
    void offersNoBookingIfTheClassIsFull();
    void cancelsABooking();
    void removesAClass();
};

void ClassesPageTest::offersToAddTheFirstClass()
{
    Page page;
    page.open();
    QVERIFY(!page.table()->isVisible());
    page.click("addFirstClassButton");
    QTRY_VERIFY(page.isOpen("classDialog"));
}

void ClassesPageTest::addsAClass()
{
    Page page;
    page.open();
    page.click("addClassButton");
    QTRY_VERIFY(page.isOpen("classDialog"));
    page.click("addClassOk");
    QVERIFY(page.part<QLabel>("classNameFault")->isVisible());
    page.type("className", u"Pilates"_s);
    page.type("classTeacher", u"Noor"_s);
    page.part<QSpinBox>("classPlaces")->setValue(8);
    page.click("addClassOk");
    QTRY_VERIFY(page.presenter.chosen());
    QCOMPARE(page.presenter.chosen()->name, u"Pilates"_s);
    QCOMPARE(page.presenter.chosen()->places, 8);
    QVERIFY(page.table()->isVisible());
    QTRY_COMPARE(page.part<QLabel>("chosenClassName")->text(), u"Pilates"_s);
}

void ClassesPageTest::arrowKeysMoveAcrossDays()
{
    Page page;
    page.studio.addClass(u"Pilates"_s, 1h);
    page.studio.addClass(u"Morning yoga"_s, 24h);
    page.open();
    page.table()->setFocus();
    QTRY_COMPARE(page.presenter.chosen()->name, u"Pilates"_s);
    QTest::keyClick(page.table(), Qt::Key_Down);
    QCOMPARE(page.presenter.chosen()->name, u"Morning yoga"_s);
    QTest::keyClick(page.table(), Qt::Key_Up);
    QCOMPARE(page.presenter.chosen()->name, u"Pilates"_s);
}

void ClassesPageTest::booksAndRecordsTheAnswer_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<Subscription>("answer");
    QTest::newRow("yes") << u"consentYes"_s << Subscription::Yes;
    QTest::newRow("no") << u"consentNo"_s << Subscription::No;
}

void ClassesPageTest::booksAndRecordsTheAnswer()
{
    QFETCH(QString, button);
    QFETCH(Subscription, answer);
    Page page;
    const auto client = page.studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    page.studio.addMany(5);
    const qint64 id = page.studio.addClass(u"Pilates"_s, 1h);
    page.open();
    QSignalSpy changed(&page.presenter, &ClassesPresenter::clientsChanged);
    page.startBooking(u"young"_s);
    QVERIFY(page.part<QLabel>("consentQuestion")->text().contains(Presenters::consentWording()));
    QCOMPARE(page.part<QLabel>("consentOnFile")->text(), u"Not asked yet."_s);
    page.click(button.toLatin1().constData());
    page.click("bookButton");
    QTRY_VERIFY(!page.isOpen("bookingDialog"));
    QCOMPARE(page.studio.bookedInto(id), QList{client});
    const auto ledger = page.studio.ledger(client);
    QCOMPARE(ledger.size(), 1);
    QCOMPARE(ledger.first().answer, answer);
    QCOMPARE(ledger.first().source, Domain::ConsentSource::Booking);
    QCOMPARE(ledger.first().wording, Presenters::consentWording());
    QCOMPARE(changed.size(), 1);
    auto *booked = page.part<QListWidget>("bookedList");
    QTRY_COMPARE(booked->count(), 1);
    QCOMPARE(booked->item(0)->text(), u"Anna Young"_s);
}

void ClassesPageTest::notNowBooksWithoutRecordingAnAnswer()
{
    Page page;
    const auto client = page.studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    page.studio.answer(client, Subscription::Yes);
    const qint64 id = page.studio.addClass(u"Pilates"_s, 1h);
    page.open();
    page.startBooking(u"young"_s);
    QCOMPARE(page.part<QLabel>("consentOnFile")->text(), u"Recorded answer: yes."_s);
    page.click("consentNothing");
    page.click("bookButton");
    QTRY_VERIFY(!page.isOpen("bookingDialog"));
    QCOMPARE(page.studio.bookedInto(id), QList{client});
    QCOMPARE(page.studio.ledger(client).size(), 1);
}

void ClassesPageTest::requiresAnAnswerBeforeBooking()
{
    Page page;
    const auto client = page.studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    page.studio.answer(client, Subscription::Yes);
    page.studio.addClass(u"Pilates"_s, 1h);
    page.open();
    page.startBooking(u"young"_s);
    for (const char *button : {"consentYes", "consentNo", "consentNothing"})
        QVERIFY(!page.part<QRadioButton>(button)->isChecked());
    QVERIFY(!page.part<QPushButton>("bookButton")->isEnabled());
    page.click("consentNothing");
    QVERIFY(page.part<QPushButton>("bookButton")->isEnabled());
}

void ClassesPageTest::resetsTheAnswerForAnotherClient()
{
    Page page;
    page.studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    page.studio.add(u"Ben"_s, u"Adler"_s, u"ben@example.com"_s);
    page.studio.addClass(u"Pilates"_s, 1h);
    page.open();
    page.startBooking(u"young"_s);
    page.click("consentYes");
    page.type("bookingSearch", u"adler"_s);
    auto *people = page.part<QTableView>("bookingTable");
    QTRY_COMPARE(people->model()->index(0, 0).data().toString(), u"Ben Adler"_s);
    QTest::keyClick(page.part<QLineEdit>("bookingSearch"), Qt::Key_Down);
    QTRY_VERIFY(page.part<QLabel>("bookingAsk")->text().contains("Ben Adler"_L1));
    QVERIFY(!page.part<QRadioButton>("consentYes")->isChecked());
    QVERIFY(!page.part<QPushButton>("bookButton")->isEnabled());
}

void ClassesPageTest::explainsWhyAClientCannotBeBooked()
{
    Page page;
    const auto client = page.studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    page.studio.addClass(u"Pilates"_s, 1h);
    page.open();
    for (int time = 0; time < 2; ++time) {
        page.startBooking(u"young"_s);
        page.click("consentYes");
        page.click("bookButton");
        if (time == 0)
            QTRY_VERIFY(!page.isOpen("bookingDialog"));
    }
    QTRY_VERIFY(page.part<QWidget>("bookingFailure")->isVisible());
    QVERIFY(page.isOpen("bookingDialog"));
    QCOMPARE(page.studio.ledger(client).size(), 1);
}

void ClassesPageTest::offersNoBookingIfTheClassIsFull()
{
    Page page;
    page.studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    page.studio.addClass(u"Pilates"_s, 1h, 1);
    page.open();
    page.startBooking(u"young"_s);
    page.click("consentNothing");
    page.click("bookButton");
    QTRY_VERIFY(!page.part<QPushButton>("bookClientButton")->isEnabled());
    QVERIFY(page.part<QLabel>("bookedCount")->text().contains("full"_L1));
}

void ClassesPageTest::cancelsABooking()
{
    Page page;
    page.studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    const qint64 id = page.studio.addClass(u"Pilates"_s, 1h);
    page.open();
    page.startBooking(u"young"_s);
    page.click("consentNothing");
    page.click("bookButton");
    auto *booked = page.part<QListWidget>("bookedList");
    QTRY_COMPARE(booked->count(), 1);
    booked->setCurrentRow(0);
    page.click("cancelBookingButton");
    QTRY_VERIFY(page.isOpen("cancelBookingConfirmation"));
    page.click("confirmButton");
    QTRY_COMPARE(booked->count(), 0);
    QVERIFY(page.studio.bookedInto(id).isEmpty());
    QTRY_VERIFY(page.part<QLabel>("toastText")->isVisible());
    page.click("toastUndo");
    QTRY_COMPARE(booked->count(), 1);
    QCOMPARE(page.studio.bookedInto(id).size(), 1);
}

void ClassesPageTest::removesAClass()
{
    Page page;
    page.studio.addClass(u"Pilates"_s, 1h);
    page.open();
    page.click("removeClassButton");
    QTRY_VERIFY(page.isOpen("removeClassConfirmation"));
    QVERIFY(page.part<QMessageBox>("removeClassConfirmation")->text().contains("Pilates"_L1));
    page.click("confirmButton");
    QTRY_COMPARE(page.presenter.loadState(), Core::LoadState::Empty);
}

QTEST_MAIN(ClassesPageTest)
#include "tst_classespage.moc"
