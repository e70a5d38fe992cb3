// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scene.h"
#include "studioscene.h"

#include "presenters/classespresenter.h"
#include "presenters/clientspresenter.h"
#include "presenters/removedclientspresenter.h"
#include "store/directory/studioclasses.h"
#include "ui/dialogs/removedclientsdialog.h"
#include "ui/pages/classespage.h"
#include "ui/pages/clientspage.h"
#include "ui/widgets/statefulview.h"
#include "ui/widgets/tablestyle.h"

#include <QAbstractButton>
#include <QListWidget>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace Screenshots;

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

void remove(Support::TestDirectory &studio, Domain::ClientId id)
{
    (void)studio.ask<void>(
        [id](Store::Database &database) { return Store::ClientDirectory(database).remove(id); });
}

/// Four clients, and two who were removed, one of them three weeks ago.
StudioPointer studio()
{
    auto studio = std::make_shared<Support::TestDirectory>();
    for (const auto &name : {u"Amélie Gagnon"_s, u"Ben Boucher"_s, u"Chidi Okafor"_s, u"Dora Dubois"_s}) {
        const QString last = name.section(u' ', 1);
        studio->answer(studio->add(name.section(u' ', 0, 0), last, last.toLower() + u"@example.com"_s),
                       Domain::Subscription::Yes);
    }
    remove(*studio, studio->add(u"Olivia"_s, u"Ortiz"_s, u"ortiz@example.com"_s));
    studio->clock.advance(std::chrono::hours(21 * 24));
    remove(*studio, studio->add(u"Wilhelmina Theodora"_s, u"Wolfeschlegelsteinhausenbergerdorff"_s,
                                u"wilhelmina.theodora.wolfeschlegelsteinhausen@mail.studio.example.com"_s));
    return studio;
}

QWidget *clientsPage(const StudioPointer &studio)
{
    auto presenter = std::make_shared<Presenters::ClientsPresenter>(studio->database());
    auto *page = new Gui::ClientsPage(*presenter);
    page->resize(kPage);
    keepFor(page, studio, presenter);
    return page;
}

/// The page after a client was deactivated.
bool deactivated(QWidget *page)
{
    auto *toggle = part<QAbstractButton>(page, "toggleActiveButton");
    if (shows(page, "toast"))
        return shows(page, "removedClientsButton");
    if (!shows(page, "clientsTable"))
        return false;
    Gui::chooseRow(*part<QTableView>(page, "clientsTable"), 1);
    if (toggle->text() == Gui::ClientsPage::tr("&Deactivate"))
        toggle->click();
    return false;
}

/// A directory in which everybody was removed.
QWidget *emptyPage()
{
    auto studio = std::make_shared<Support::TestDirectory>();
    remove(*studio, studio->add(u"Olivia"_s, u"Ortiz"_s, u"ortiz@example.com"_s));
    return clientsPage(studio);
}

/// The page on which a booking is cancelled.
QWidget *classesPage()
{
    const auto studio = ::studio();
    const qint64 yin = studio->addClass(u"Yin"_s, std::chrono::hours(3));
    (void)studio->ask<void>(
        [yin](Store::Database &database) { return Store::StudioClasses(database).book(yin, {1}); });
    auto presenter = std::make_shared<Presenters::ClassesPresenter>(studio->database(), studio->clock);
    // Cancels without the confirmation, whose window would be the active one.
    QObject::connect(presenter.get(), &Presenters::ClassesPresenter::bookedChanged, presenter.get(),
                     [yin, presenter = presenter.get(), isDone = false]() mutable {
                         if (!std::exchange(isDone, isDone || !presenter->booked().isEmpty()) &&
                             !presenter->booked().isEmpty())
                             presenter->cancelBooking(yin, {1});
                     });
    auto *page = new Gui::ClassesPage(*presenter);
    page->resize(kPage);
    keepFor(page, studio, presenter);
    return page;
}

bool cancelled(QWidget *page)
{
    return shows(page, "toast") && part<QListWidget>(page, "bookedList")->count() == 0;
}

QWidget *dialog(const StudioPointer &studio)
{
    auto *dialog = new Gui::RemovedClientsDialog(
        std::make_unique<Presenters::RemovedClientsPresenter>(studio->database()));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    keepFor(dialog, studio);
    return dialog;
}

bool listed(QWidget *dialog)
{
    return part<QTableView>(dialog, "removedClientsTable")->model()->rowCount() > 0;
}

bool putBack(QWidget *dialog)
{
    if (shows(dialog, "removedClientsBanner"))
        return part<QAbstractButton>(dialog, "putBackButton")->isEnabled();
    if (listed(dialog) && part<QAbstractButton>(dialog, "putBackButton")->isEnabled())
        part<QAbstractButton>(dialog, "putBackButton")->click();
    return false;
}

const Registration registration({
    {u"clients-toast"_s, [] { return clientsPage(studio()); }, deactivated},
    {u"clients-all-removed"_s, emptyPage,
     [](QWidget *page) {
         return shows(page, "addFirstClientButton") && shows(page, "removedClientsButton");
     }},
    {u"classes-toast"_s, classesPage, cancelled},
    {u"removed-clients"_s, [] { return dialog(studio()); }, listed},
    {u"removed-clients-put-back"_s, [] { return dialog(studio()); }, putBack},
    {u"removed-clients-none"_s, [] { return dialog(std::make_shared<Support::TestDirectory>()); },
     [](QWidget *dialog) {
         return dialog->findChild<Gui::StatefulView *>()->state() == Core::LoadState::Empty;
     }},
});

} // namespace
