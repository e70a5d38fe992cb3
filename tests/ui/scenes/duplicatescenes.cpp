// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scene.h"
#include "studioscene.h"

#include "presenters/clientspresenter.h"
#include "presenters/duplicatespresenter.h"
#include "ui/dialogs/duplicatesdialog.h"
#include "ui/pages/clientspage.h"
#include "ui/widgets/statefulview.h"

#include <QAbstractButton>

using namespace Qt::StringLiterals;
using namespace Screenshots;

namespace {

template <typename T> T *part(QWidget *widget, const char *name)
{
    return widget->findChild<T *>(QLatin1StringView(name));
}

bool shows(QWidget *page, const char *name)
{
    const auto *widget = part<QWidget>(page, name);
    return widget && widget->isVisible();
}

Domain::Client amelie()
{
    Domain::Client client;
    client.studioNumber = u"00417"_s;
    client.firstName = u"Amélie"_s;
    client.lastName = u"Gagnon"_s;
    client.email = u"amelie.gagnon@example.com"_s;
    client.phone = u"902 555 0117"_s;
    client.street = u"1800 Argyle Street"_s;
    client.city = u"Halifax"_s;
    client.postalCode = u"B3J 3N8"_s;
    client.birthday = QDate(1988, 4, 12);
    return client;
}

/// Three pairs; the first one with a yes and a later no.
StudioPointer studio()
{
    auto studio = std::make_shared<Support::TestDirectory>();
    studio->addField(u"Favourite tea"_s, Domain::CustomFieldType::Text);
    const auto older = studio->add(amelie());
    studio->answer(older, Domain::Subscription::Yes, Domain::ConsentSource::Profile);
    studio->clock.advance(std::chrono::hours(24 * 40));
    Domain::Client again = amelie();
    again.studioNumber = u"1032"_s;
    again.firstName = u"AMELIE"_s;
    again.lastName = u"GAGNON"_s;
    again.email = u"gagnon@studio.example.com"_s;
    again.phone.clear();
    again.homePhone = u"(902) 555-0117"_s;
    again.city = u"Dartmouth"_s;
    again.custom = {{u"Favourite tea"_s, u"Rooibos"_s}};
    studio->answer(studio->add(again), Domain::Subscription::No, Domain::ConsentSource::Booking);
    for (const QString &name : {u"Benoît"_s, u"Chidi"_s}) {
        Domain::Client client;
        client.firstName = name;
        client.lastName = u"Okafor"_s;
        client.phone = u"902 555 0144"_s;
        client.birthday = QDate(1990, 5, 1);
        studio->add(client);
        studio->add(client);
    }
    return studio;
}

StudioPointer longNames()
{
    auto studio = std::make_shared<Support::TestDirectory>();
    Domain::Client client;
    client.firstName = u"Wilhelmina Theodora Konstantina"_s;
    client.lastName = u"Wolfeschlegelsteinhausenbergerdorff"_s;
    client.email = u"wilhelmina.theodora.wolfeschlegelsteinhausen@mail.studio.example.com"_s;
    client.phone = u"+49 911 5550 1234567"_s;
    client.street = u"1800 Argyle Street, Halifax, Nova Scotia, Canada"_s;
    client.birthday = QDate(1961, 11, 30);
    const auto older = studio->add(client);
    client.email = u"w.wolfeschlegelsteinhausenbergerdorff@another-studio.example.com"_s;
    studio->answer(studio->add(client), Domain::Subscription::Yes, Domain::ConsentSource::Import);
    for (int i = 0; i < 6; ++i)
        studio->answer(older, i % 2 ? Domain::Subscription::No : Domain::Subscription::Yes);
    return studio;
}

QWidget *dialog(const StudioPointer &studio)
{
    auto *dialog =
        new Gui::DuplicatesDialog(std::make_unique<Presenters::DuplicatesPresenter>(studio->database()));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->resize(1040, 640); // as on a screen of a laptop
    keepFor(dialog, studio);
    return dialog;
}

bool compared(QWidget *dialog)
{
    return shows(dialog, "comparedFields") &&
           part<QAbstractButton>(dialog, "mergeIntoOlderButton")->isEnabled();
}

bool decided(QWidget *dialog)
{
    if (shows(dialog, "duplicatesBanner"))
        return compared(dialog);
    if (compared(dialog))
        part<QAbstractButton>(dialog, "notTheSameButton")->click();
    return false;
}

QWidget *page()
{
    const auto studio = ::studio();
    auto presenter = std::make_shared<Presenters::ClientsPresenter>(studio->database());
    auto *page = new Gui::ClientsPage(*presenter);
    page->resize(1000, 640);
    keepFor(page, studio, presenter);
    return page;
}

const Registration registration({
    {u"clients-duplicates"_s, page, [](QWidget *page) { return shows(page, "duplicatesButton"); }},
    {u"duplicates"_s, [] { return dialog(studio()); }, compared},
    {u"duplicates-decided"_s, [] { return dialog(studio()); }, decided},
    {u"duplicates-long-names"_s, [] { return dialog(longNames()); }, compared},
    {u"duplicates-none"_s, [] { return dialog(std::make_shared<Support::TestDirectory>()); },
     [](QWidget *dialog) {
         return dialog->findChild<Gui::StatefulView *>()->state() == Core::LoadState::Empty;
     }},
});

} // namespace
