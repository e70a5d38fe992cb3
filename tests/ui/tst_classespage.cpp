// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/classespresenter.h"
#include "presenters/consentwording.h"
#include "support/testdirectory.h"
#include "ui/pages/classespage.h"

#include <QAccessible>
#include <QApplication>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Domain::Subscription;
using Presenters::ClassesPresenter;
using Presenters::ClassTableModel;

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
    /// Takes the mark off the current row, as Ctrl and a click do.
    void ctrlClick(QTableView *table)
    {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ControlModifier,
                          table->visualRect(table->currentIndex()).center());
    }
    /// Whether the class has the selected row, in sight.
    bool isMarked(const QString &className)
    {
        const QModelIndexList rows = table()->selectionModel()->selectedRows(ClassTableModel::Name);
        return rows.size() == 1 && rows.constFirst().data().toString() == className &&
               table()->viewport()->rect().contains(table()->visualRect(rows.constFirst()));
    }
    static void selectThroughAccessibility(QAbstractItemView *view, int row)
    {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(view);
        QVERIFY(interface && interface->tableInterface());
        QVERIFY(interface->tableInterface()->selectRow(row));
    }
    bool isOpen(const char *dialog)
    {
        const auto *window = part<QDialog>(dialog);
        return window && window->isVisible();
    }
    void searchInBooking(const QString &search)
    {
        click("bookClientButton");
        QTRY_VERIFY(isOpen("bookingDialog"));
        type("bookingSearch", search);
        QTRY_VERIFY(part<QLineEdit>("bookingSearch")->hasFocus());
    }
    /// Adds three weekly classes and chooses the second.
    /// \return its id
    qint64 chooseSecondOfThree()
    {
        Domain::StudioClass first;
        first.name = u"Pilates"_s;
        first.startsAt = studio.clock.now().addSecs(3600);
        presenter.add(first, first.startsAt.toLocalTime().date().addDays(14));
        if (!QTest::qWaitFor([&] { return presenter.classes().rowCount() == 6; }))
            return 0;
        QTest::keyClick(table(), Qt::Key_Down);
        return presenter.chosen() ? presenter.chosen()->id : 0;
    }
    /// Days from the first class to each class; rows of headings are left out.
    [[nodiscard]] QList<qint64> days()
    {
        QList<qint64> days;
        const QDate first = presenter.classes().classAt(1)->startsAt.toLocalTime().date();
        for (int row = 1; row < presenter.classes().rowCount(); row += 2)
            days << first.daysTo(presenter.classes().classAt(row)->startsAt.toLocalTime().date());
        return days;
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
    void editsAClassByKeys();
    void refusesFewerPlacesThanBookings();
    void actsOnNoClassUnlessOneIsMarked();
    void selectsTheRowThatAScreenReaderSelects();
    void booksAndRecordsTheAnswer_data();
    void booksAndRecordsTheAnswer();
    void notNowBooksWithoutRecordingAnAnswer();
    void requiresAnAnswerBeforeBooking();
    void resetsTheAnswerForAnotherClient();
    void explainsWhyAClientCannotBeBooked();
    void offersNoBookingIfTheClassIsFull();
    void booksNobodyUnlessOneIsMarked();
    void showsTheTopOfEachSearch();
    void addsANewClientWhoWasNotFound();
    void offersTheTypedAddressToANewClient();
    void choosesTheNewClientAmongNamesakes();
    void cancellingANewClientLeadsBack();
    void cancelsABooking();
    void cancelsTheBookingThatAScreenReaderSelects();
    void removesAClass();
    void repeatsAClassWeekly();
    void removesOnlyOneClassOfASeries();
    void removesTheFollowingClassesAndPutsThemBack();
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
    page.click("classOk");
    QVERIFY(page.part<QLabel>("classNameFault")->isVisible());
    page.type("className", u"Pilates"_s);
    page.type("classTeacher", u"Noor"_s);
    page.part<QSpinBox>("classPlaces")->setValue(8);
    page.click("classOk");
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

void ClassesPageTest::editsAClassByKeys()
{
    Page page;
    const qint64 id = page.studio.addClass(u"Pilates"_s, 24h);
    page.studio.addClass(u"Evening yoga"_s, 48h);
    const auto anna = page.studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    page.studio.book(id, anna);
    page.open();
    QTRY_VERIFY(page.isMarked(u"Pilates"_s));
    const QDateTime start = page.presenter.chosen()->startsAt;
    QTest::keyClick(page.table(), Qt::Key_E, Qt::AltModifier);
    QTRY_VERIFY(page.isOpen("classDialog"));
    auto *name = page.part<QLineEdit>("className");
    QTRY_VERIFY(name->hasFocus());
    QCOMPARE(name->text(), u"Pilates"_s);
    QTest::keyClick(name, Qt::Key_End);
    QTest::keyClicks(name, u" for backs"_s);
    auto *date = page.part<QDateEdit>("classDate");
    QCOMPARE(date->date(), start.toLocalTime().date());
    for (int tabs = 0; tabs < 2; ++tabs)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(date->hasFocus());
    date->setCurrentSection(QDateTimeEdit::DaySection);
    for (int days = 0; days < 2; ++days)
        QTest::keyClick(date, Qt::Key_Up);
    QTest::keyClick(date, Qt::Key_Return);
    QTRY_VERIFY(!page.isOpen("classDialog"));
    QTRY_COMPARE(page.presenter.chosen()->name, u"Pilates for backs"_s);
    QCOMPARE(page.presenter.chosen()->startsAt, start.addDays(2));
    QVERIFY(page.isMarked(u"Pilates for backs"_s));
    QCOMPARE(page.studio.bookedInto(id), QList{anna});
}

void ClassesPageTest::refusesFewerPlacesThanBookings()
{
    Page page;
    const qint64 id = page.studio.addClass(u"Pilates"_s, 24h);
    page.studio.book(id, page.studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s));
    page.studio.book(id, page.studio.add(u"Ben"_s, u"Adler"_s, u"ben@example.com"_s));
    page.open();
    QTRY_VERIFY(page.isMarked(u"Pilates"_s));
    page.click("editClassButton");
    QTRY_VERIFY(page.isOpen("classDialog"));
    auto *places = page.part<QSpinBox>("classPlaces");
    places->setFocus();
    places->selectAll();
    QTest::keyClicks(places, u"1"_s);
    QTest::keyClick(places, Qt::Key_Return);
    auto *fault = page.part<QLabel>("classPlacesFault");
    QTRY_VERIFY(fault->isVisible());
    QVERIFY2(fault->text().contains("Enter at least as many places"_L1), qPrintable(fault->text()));
    QTRY_VERIFY(places->hasFocus());
    QTest::keyClick(places, Qt::Key_Up);
    QVERIFY(!fault->isVisible());
    QTest::keyClick(places, Qt::Key_Return);
    QTRY_COMPARE(page.presenter.chosen()->places, 2);
    QCOMPARE(page.studio.bookedInto(id).size(), 2);
}

void ClassesPageTest::actsOnNoClassUnlessOneIsMarked()
{
    Page page;
    page.studio.addClass(u"Pilates"_s, 1h);
    page.open();
    QTRY_VERIFY(page.isMarked(u"Pilates"_s));
    page.ctrlClick(page.table());
    QVERIFY(page.table()->selectionModel()->selectedRows().isEmpty());
    QVERIFY(!page.presenter.chosen());
    for (const char *button : {"bookClientButton", "cancelBookingButton", "removeClassButton"})
        QVERIFY2(!page.part<QPushButton>(button)->isVisible(), button);
    QTest::keyClick(page.table(), Qt::Key_Return);
    QVERIFY(!page.isOpen("bookingDialog"));
    QTest::keyClick(page.table(), Qt::Key_Space);
    QVERIFY(page.isMarked(u"Pilates"_s));
    QVERIFY(page.part<QPushButton>("bookClientButton")->isVisible());
}

void ClassesPageTest::selectsTheRowThatAScreenReaderSelects()
{
    Page page;
    page.studio.addClass(u"Pilates"_s, 1h);
    page.studio.addClass(u"Evening yoga"_s, 3h);
    page.open();
    QTRY_VERIFY(page.isMarked(u"Pilates"_s));
    page.selectThroughAccessibility(page.table(), 2);
    QCOMPARE(page.part<QLabel>("chosenClassName")->text(), u"Evening yoga"_s);
    QVERIFY(page.isMarked(u"Evening yoga"_s));
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
    QVERIFY(page.part<QLabel>("consentQuestion")->text().contains(Presenters::defaultConsentWording()));
    QCOMPARE(page.part<QLabel>("consentOnFile")->text(), u"Not asked yet."_s);
    page.click(button.toLatin1().constData());
    page.click("bookButton");
    QTRY_VERIFY(!page.isOpen("bookingDialog"));
    QCOMPARE(page.studio.bookedInto(id), QList{client});
    const auto ledger = page.studio.ledger(client);
    QCOMPARE(ledger.size(), 1);
    QCOMPARE(ledger.first().answer, answer);
    QCOMPARE(ledger.first().source, Domain::ConsentSource::Booking);
    QCOMPARE(ledger.first().wording, Presenters::defaultConsentWording());
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

void ClassesPageTest::booksNobodyUnlessOneIsMarked()
{
    Page page;
    page.studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    page.studio.addClass(u"Pilates"_s, 1h);
    page.open();
    page.startBooking(u"young"_s);
    page.click("consentYes");
    page.ctrlClick(page.part<QTableView>("bookingTable"));
    QCOMPARE(page.part<QLabel>("bookingAsk")->text(), u"Choose a client first"_s);
    QVERIFY(!page.part<QRadioButton>("consentYes")->isEnabled());
    QVERIFY(!page.part<QPushButton>("bookButton")->isEnabled());
}

void ClassesPageTest::showsTheTopOfEachSearch()
{
    Page page;
    page.studio.addMany(60);
    page.studio.addClass(u"Pilates"_s, 1h);
    page.open();
    page.click("bookClientButton");
    auto *people = page.part<QTableView>("bookingTable");
    QTRY_COMPARE(people->model()->rowCount(), 60);
    people->scrollToBottom();
    QVERIFY(people->verticalScrollBar()->value() > 0);
    page.type("bookingSearch", u"person 0000"_s);
    QTRY_COMPARE(people->model()->rowCount(), 10);
    people->scrollToBottom();
    page.type("bookingSearch", u"person"_s);
    QTRY_COMPARE(people->model()->rowCount(), 60);
    QCOMPARE(people->verticalScrollBar()->value(), 0);
}

void ClassesPageTest::addsANewClientWhoWasNotFound()
{
    Page page;
    page.studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    const qint64 id = page.studio.addClass(u"Pilates"_s, 1h);
    page.open();
    QSignalSpy changed(&page.presenter, &ClassesPresenter::clientsChanged);
    page.searchInBooking(u"Mia Stone"_s);
    QTRY_VERIFY(page.part<QLabel>("bookingNobody")->isVisible());
    QTest::keyClick(page.part<QLineEdit>("bookingSearch"), Qt::Key_Return);
    auto *newClient = page.part<QPushButton>("newClientButton");
    QVERIFY(newClient->hasFocus());
    QTest::keyClick(newClient, Qt::Key_Space);
    QTRY_VERIFY(page.isOpen("clientDialog"));
    QTRY_COMPARE(page.part<QLineEdit>("firstName")->text(), u"Mia"_s);
    QCOMPARE(page.part<QLineEdit>("lastName")->text(), u"Stone"_s);
    page.type("email", u"mia@example.com"_s);
    QTest::keyClick(page.part<QLineEdit>("email"), Qt::Key_Return);
    QTRY_VERIFY(!page.isOpen("clientDialog"));

    QTRY_COMPARE(page.part<QLabel>("bookingAsk")->text(), u"Ask Mia Stone"_s);
    auto *people = page.part<QTableView>("bookingTable");
    QCOMPARE(people->selectionModel()->selectedRows().size(), 1);
    auto *dialog = page.part<QDialog>("bookingDialog");
    dialog->activateWindow(); // as a window manager does
    QTRY_VERIFY(people->hasFocus());
    QCOMPARE(page.part<QLabel>("consentOnFile")->text(), u"Not asked yet."_s);
    QCOMPARE(changed.size(), 1);
    QTest::keyClick(people, Qt::Key_Y, Qt::AltModifier);
    QTRY_VERIFY(page.part<QPushButton>("bookButton")->isEnabled());
    QTest::keyClick(people, Qt::Key_B, Qt::AltModifier);
    QTRY_VERIFY(!page.isOpen("bookingDialog"));
    const auto booked = page.studio.bookedInto(id);
    QCOMPARE(booked.size(), 1);
    QCOMPARE(page.studio.client(booked.first()).email, u"mia@example.com"_s);
    QCOMPARE(page.studio.ledger(booked.first()).size(), 1);
}

void ClassesPageTest::offersTheTypedAddressToANewClient()
{
    Page page;
    page.studio.addClass(u"Pilates"_s, 1h);
    page.open();
    page.searchInBooking(u"mia@example.com"_s);
    QTest::keyClick(page.part<QLineEdit>("bookingSearch"), Qt::Key_N, Qt::AltModifier);
    QTRY_VERIFY(page.isOpen("clientDialog"));
    QTRY_COMPARE(page.part<QLineEdit>("email")->text(), u"mia@example.com"_s);
    QVERIFY(page.part<QLineEdit>("firstName")->text().isEmpty());
    page.click("saveClientButton");
    QTRY_COMPARE(page.part<QLabel>("bookingAsk")->text(), u"Ask mia@example.com"_s);
    QCOMPARE(page.part<QLabel>("consentOnFile")->text(), u"Not asked yet."_s);
}

void ClassesPageTest::choosesTheNewClientAmongNamesakes()
{
    Page page;
    page.studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    page.studio.addMany(120);
    const qint64 id = page.studio.addClass(u"Pilates"_s, 1h);
    page.open();
    page.startBooking(u"anna young"_s);
    page.click("newClientButton");
    QTRY_VERIFY(page.isOpen("clientDialog"));
    QTRY_COMPARE(page.part<QLineEdit>("firstName")->text(), u"anna"_s);
    page.type("firstName", u"Anna"_s);
    page.type("lastName", u"Young"_s);
    page.click("saveClientButton");
    QTRY_VERIFY(!page.isOpen("clientDialog"));
    auto *people = page.part<QTableView>("bookingTable");
    QTRY_COMPARE(people->model()->rowCount(), 2);
    page.click("consentNothing");
    page.click("bookButton");
    QTRY_VERIFY(!page.isOpen("bookingDialog"));
    const auto booked = page.studio.bookedInto(id);
    QCOMPARE(booked.size(), 1);
    QVERIFY(page.studio.client(booked.first()).email.isEmpty());
}

void ClassesPageTest::cancellingANewClientLeadsBack()
{
    Page page;
    page.studio.addClass(u"Pilates"_s, 1h);
    page.open();
    page.searchInBooking(u"Mia Stone"_s);
    page.click("newClientButton");
    QTRY_VERIFY(page.isOpen("clientDialog"));
    QTRY_COMPARE(page.part<QLineEdit>("firstName")->text(), u"Mia"_s);
    QTest::keyClick(page.part<QLineEdit>("firstName"), Qt::Key_Escape);
    QTRY_VERIFY(!page.isOpen("clientDialog"));
    QVERIFY(page.isOpen("bookingDialog"));
    QCOMPARE(page.part<QLineEdit>("bookingSearch")->text(), u"Mia Stone"_s);
    QCOMPARE(page.studio.clientCount(), 0);
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

void ClassesPageTest::cancelsTheBookingThatAScreenReaderSelects()
{
    Page page;
    const qint64 id = page.studio.addClass(u"Pilates"_s, 1h);
    const auto anna = page.studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    const auto ben = page.studio.add(u"Ben"_s, u"Adler"_s, u"ben@example.com"_s);
    page.studio.book(id, anna);
    page.studio.book(id, ben);
    page.open();
    auto *booked = page.part<QListWidget>("bookedList");
    QTRY_COMPARE(booked->count(), 2);
    QTest::mouseClick(booked->viewport(), Qt::LeftButton, {},
                      booked->visualItemRect(booked->item(0)).center());
    page.selectThroughAccessibility(booked, 1);
    page.click("cancelBookingButton");
    QTRY_VERIFY(page.isOpen("cancelBookingConfirmation"));
    page.click("confirmButton");
    QTRY_COMPARE(booked->count(), 1);
    QCOMPARE(page.studio.bookedInto(id), QList{anna});
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

void ClassesPageTest::repeatsAClassWeekly()
{
    Page page;
    page.open();
    page.click("addFirstClassButton");
    QTRY_VERIFY(page.isOpen("classDialog"));
    page.type("className", u"Pilates"_s);
    QTRY_VERIFY(page.part<QLineEdit>("className")->hasFocus());
    auto *until = page.part<QDateEdit>("classRepeatUntil");
    QVERIFY(!until->isEnabled());
    QTest::keyClick(page.part<QLineEdit>("className"), Qt::Key_W, Qt::AltModifier);
    QTRY_VERIFY(until->isEnabled());
    const QDate day = page.part<QDateEdit>("classDate")->date();
    QCOMPARE(until->minimumDate(), day.addDays(7));
    QCOMPARE(until->maximumDate(), day.addDays(7 * 52));
    until->setDate(day.addDays(20));
    auto *sentence = page.part<QLabel>("classSeriesText");
    const QString last = QLocale().toString(day.addDays(14), QLocale::LongFormat);
    QTRY_VERIFY2(sentence->isVisible() && sentence->text().contains(last), qPrintable(sentence->text()));
    QVERIFY2(sentence->text().startsWith(u'3'), qPrintable(sentence->text()));
    QTest::keyClick(until, Qt::Key_Return);
    QTRY_COMPARE(page.presenter.classes().rowCount(), 6);
    const QList<qint64> weekly{0, 7, 14};
    QCOMPARE(page.days(), weekly);
    QCOMPARE(page.presenter.chosen()->startsAt.toLocalTime(), QDateTime(day, QTime(9, 0)));
    QTRY_VERIFY(page.part<QLabel>("classSeries")->text().contains(last));

    page.click("editClassButton");
    QTRY_VERIFY(page.isOpen("classDialog"));
    auto *dialog = page.part<QDialog>("classDialog");
    QVERIFY(!dialog->findChild<QWidget *>(u"classRepeat"_s)->isVisible());
    dialog->findChild<QDateEdit *>(u"classDate"_s)->setDate(day.addDays(1));
    page.click("classOk");
    const QList<qint64> oneMoved{0, 6, 13};
    QTRY_COMPARE(page.days(), oneMoved);
}

void ClassesPageTest::removesOnlyOneClassOfASeries()
{
    Page page;
    page.open();
    const qint64 second = page.chooseSecondOfThree();
    QVERIFY(second);
    page.click("removeClassButton");
    QTRY_VERIFY(page.isOpen("removeClassConfirmation"));
    page.click("confirmButton");
    const QList<qint64> others{0, 14};
    QTRY_COMPARE(page.presenter.classes().rowCount(), 4);
    QCOMPARE(page.days(), others);
    QTRY_VERIFY(page.part<QLabel>("toastText")->text().contains("Pilates"_L1));
}

void ClassesPageTest::removesTheFollowingClassesAndPutsThemBack()
{
    Page page;
    const auto anna = page.studio.add(u"Anna"_s, u"Young"_s, u"anna@example.com"_s);
    page.open();
    const qint64 second = page.chooseSecondOfThree();
    QVERIFY(second);
    page.studio.book(second, anna);
    page.click("removeClassButton");
    QTRY_VERIFY(page.isOpen("removeClassConfirmation"));
    page.click("removeFollowingButton");
    QTRY_COMPARE(page.presenter.classes().rowCount(), 2);
    QVERIFY(page.studio.bookedInto(second).isEmpty());
    QTRY_VERIFY(page.part<QPushButton>("toastUndo")->isVisible());
    page.click("toastUndo");
    QTRY_COMPARE(page.presenter.classes().rowCount(), 6);
    const QList<qint64> weekly{0, 7, 14};
    QCOMPARE(page.days(), weekly);
    QTRY_COMPARE(page.presenter.chosen()->id, second);
    QCOMPARE(page.studio.bookedInto(second), QList{anna});
    QTRY_COMPARE(page.part<QListWidget>("bookedList")->count(), 1);
}

QTEST_MAIN(ClassesPageTest)
#include "tst_classespage.moc"
