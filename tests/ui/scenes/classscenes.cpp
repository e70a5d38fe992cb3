// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scene.h"
#include "studioscene.h"

#include "core/utc.h"
#include "presenters/bookingpresenter.h"
#include "presenters/classespresenter.h"
#include "ui/dialogs/bookingdialog.h"
#include "ui/dialogs/classdialog.h"
#include "ui/dialogs/clientstateview.h"
#include "ui/dialogs/confirmation.h"
#include "ui/pages/classespage.h"
#include "ui/widgets/tablestyle.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Screenshots;
using Domain::Subscription;
using Presenters::BookingPresenter;
using Presenters::ClassesPresenter;

namespace {

const QSize kPage(1000, 640);

template <typename T> T *part(QWidget *widget, const char *name)
{
    return widget->findChild<T *>(QLatin1StringView(name));
}

bool shows(QWidget *page, const char *name)
{
    const auto *widget = part<QWidget>(page, name);
    return widget && widget->isVisible();
}

/// \param places  capacity of the next class, which has three people
StudioPointer weekOfClasses(int places)
{
    auto studio = std::make_shared<Support::TestDirectory>();
    const qint64 next = studio->addClass(u"Vinyasa flow"_s, 1h, places);
    const auto amelie = studio->add(u"Amélie"_s, u"Gagnon"_s, u"amelie@example.com"_s);
    const auto chidi = studio->add(u"Chidi"_s, u"Chen"_s, {});
    const auto wilhelmina =
        studio->add(u"Wilhelmina Theodora Alexandrina"_s,
                    u"Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh"_s, u"wilhelmina@example.com"_s);
    for (const auto client : {amelie, chidi, wilhelmina})
        studio->book(next, client);
    studio->answer(chidi, Subscription::Yes);
    studio->addClass(u"Gentle yoga for people who have never done any yoga before and would like to try"_s,
                     4h, 20);
    studio->addClass(u"Evening meditation"_s, 10h, 0);
    studio->addClass(u"Pilates"_s, 24h);
    studio->addClass(u"Yin yoga"_s, 29h);
    studio->addClass(u"Barre"_s, 49h);
    studio->addClass(u"Vinyasa flow"_s, 73h);
    return studio;
}

QWidget *classesPage(const StudioPointer &studio)
{
    auto presenter = std::make_shared<ClassesPresenter>(studio->database(), studio->clock);
    auto *page = new Gui::ClassesPage(*presenter);
    page->resize(kPage);
    keepFor(page, studio, presenter);
    return page;
}

bool peopleShown(QWidget *page)
{
    const auto *list = part<QListWidget>(page, "bookedList");
    return list->isVisible() && list->count() == 3;
}

QWidget *failedPage()
{
    auto studio = std::make_shared<Support::TestDirectory>();
    auto clock = std::make_shared<Support::ManualClock>();
    auto database = std::make_shared<Store::BackgroundDatabase>(studio->file(u"in the way"_s, "x"), *clock);
    auto presenter = std::make_shared<ClassesPresenter>(*database, *clock);
    auto *page = new Gui::ClassesPage(*presenter);
    page->resize(kPage);
    keepFor(page, studio, clock, database, presenter);
    return page;
}

/// The dialog for a class; each input is refused for \p errors.
QWidget *classDialog(const std::optional<Domain::StudioClass> &edited, const QMap<QString, QString> &errors)
{
    auto *dialog = new Gui::ClassDialog(edited, Core::utc(QDate(2026, 3, 2), QTime(9, 0)),
                                        [errors](const Domain::StudioClass &) { return errors; });
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    return dialog;
}

QWidget *newClass()
{
    return classDialog({}, {{u"name"_s, translated("Enter a name for the class.")}});
}

QWidget *editedClass()
{
    const QDateTime start(QDate(2026, 3, 5), QTime(18, 30));
    return classDialog(
        Domain::StudioClass{1, u"Vinyasa flow"_s, u"Noor"_s, start.toUTC(), 75, 12, 14},
        {{u"places"_s, translated("14 clients are booked. Enter at least as many places, or cancel "
                                  "bookings first.")}});
}

bool submitted(QWidget *dialog)
{
    part<QPushButton>(dialog, "classOk")->click();
    return true;
}

QWidget *bookingDialog()
{
    auto studio = weekOfClasses(12);
    Domain::StudioClass next;
    const auto classes =
        studio->ask<QList<Domain::StudioClass>>([now = studio->clock.now()](Store::Database &database) {
            return Store::StudioClasses(database).startingFrom(now);
        });
    if (classes)
        next = classes->first();
    auto *dialog = new Gui::BookingDialog(std::make_unique<BookingPresenter>(studio->database(), next));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    keepFor(dialog, studio);
    return dialog;
}

bool peopleListed(QWidget *dialog)
{
    return part<QTableView>(dialog, "bookingTable")->model()->rowCount() == 3;
}

bool chosen(QWidget *dialog)
{
    if (!peopleListed(dialog))
        return false;
    Gui::chooseRow(*part<QTableView>(dialog, "bookingTable"), 0);
    return true;
}

bool refused(QWidget *dialog)
{
    if (!peopleListed(dialog))
        return false;
    if (shows(dialog, "bookingFailure"))
        return true;
    Gui::chooseRow(*part<QTableView>(dialog, "bookingTable"), 0);
    part<QRadioButton>(dialog, "consentYes")->click();
    part<QPushButton>(dialog, "bookButton")->click();
    return false;
}

bool nobodyFound(QWidget *dialog)
{
    part<QLineEdit>(dialog, "bookingSearch")->setText(u"nobody of this name"_s);
    return !part<QTableView>(dialog, "bookingTable")->isVisible();
}

/// The question that was asked of \p parent, as a separate window.
QWidget *questionOf(QWidget &parent, const char *name = "question")
{
    auto *box = part<QWidget>(&parent, name);
    box->setParent(nullptr, box->windowFlags());
    box->setAttribute(Qt::WA_DeleteOnClose, false);
    return box;
}

/// The confirmation before a client is removed.
QWidget *confirmation()
{
    QWidget parent;
    Gui::askForConfirmation(
        &parent, u"question"_s, translated("Remove Amélie Gagnon?"),
        translated(
            "The client is removed from this directory now, and from the list at the next sync. The contact "
            "stays subscribed in Constant Contact, and nothing else about it changes."),
        translated("Remove client"), [] {});
    return questionOf(parent);
}

/// The confirmation before a class of a weekly series is removed.
QWidget *seriesConfirmation()
{
    QWidget parent;
    Gui::askForConfirmation(&parent, u"question"_s, translated("Remove class"),
                            translated("Remove Vinyasa flow?"),
                            translated("This class is repeated weekly, and 9 classes follow. The bookings of "
                                       "a removed class are removed "
                                       "too. Answers about news and updates are kept."),
                            {{translated("This and following classes"), u"removeFollowingButton"_s, [] {}},
                             {translated("Only this class"), u"confirmButton"_s, [] {}}});
    return questionOf(parent);
}

/// The question before a booking is cancelled, where Cancel alone would be ambiguous.
QWidget *bookingConfirmation()
{
    QWidget parent;
    Gui::askForConfirmation(
        &parent, u"question"_s, translated("Cancel the booking for %1?").arg(u"Amélie Gagnon"_s),
        translated("The place becomes free. The answer about news and updates is kept."),
        translated("Cancel booking"), [] {}, translated("Keep booking"));
    return questionOf(parent);
}

/// The question before Constant Contact's only invitation is sent.
QWidget *invitationConfirmation()
{
    Gui::ClientStateView view(Gui::ClientStateView::Place::Details);
    Domain::Explanation why;
    why.step = Domain::RemedyStep::AskBack;
    view.setState({{}, Domain::ClientState::AskedBack}, why, false);
    view.findChild<QPushButton *>(u"detailsRemedyButton"_s)->click();
    return questionOf(view, "askBackConfirmation");
}

const Registration registration({
    {u"classes"_s, [] { return classesPage(weekOfClasses(12)); }, peopleShown},
    {u"classes-full"_s, [] { return classesPage(weekOfClasses(3)); }, peopleShown},
    {u"classes-empty"_s, [] { return classesPage(std::make_shared<Support::TestDirectory>()); },
     [](QWidget *page) { return shows(page, "addFirstClassButton"); }},
    {u"classes-loading"_s,
     [] {
         auto studio = std::make_shared<Support::TestDirectory>();
         const auto gate = keepBusy(*studio);
         auto *page = classesPage(studio);
         releaseAfter(page, gate);
         return page;
     }},
    {u"classes-failed"_s, failedPage, [](QWidget *page) { return shows(page, "classesRetryButton"); }},
    {u"class-add"_s, newClass},
    {u"class-add-fault"_s, newClass, submitted},
    {u"class-add-weekly"_s, newClass,
     [](QWidget *dialog) {
         part<QCheckBox>(dialog, "classRepeat")->setChecked(true);
         return true;
     }},
    {u"class-edit"_s, editedClass},
    {u"class-edit-fault"_s, editedClass, submitted},
    {u"booking"_s, bookingDialog, peopleListed},
    {u"booking-question"_s, bookingDialog, chosen},
    {u"booking-refused"_s, bookingDialog, refused},
    {u"booking-nobody-found"_s, bookingDialog, nobodyFound},
    {u"confirmation-remove"_s, confirmation},
    {u"class-remove-series"_s, seriesConfirmation},
    {u"confirmation-booking"_s, bookingConfirmation},
    {u"confirmation-invitation"_s, invitationConfirmation},
});

} // namespace
