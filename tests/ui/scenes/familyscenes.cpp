// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scene.h"
#include "studioscene.h"

#include "presenters/clientprofilepresenter.h"
#include "presenters/clientspresenter.h"
#include "store/directory/families.h"
#include "ui/dialogs/clientdialog.h"
#include "ui/pages/clientspage.h"
#include "ui/widgets/tablestyle.h"

#include <QTableView>

using namespace Qt::StringLiterals;
using namespace Screenshots;

namespace {

bool shows(QWidget *page, const char *name)
{
    const auto *widget = page->findChild<QWidget *>(QLatin1StringView(name));
    return widget && widget->isVisible();
}

/// A family with one address, whose youngest member was chosen.
StudioPointer family()
{
    auto studio = std::make_shared<Support::TestDirectory>();
    const QString address = u"gagnon.family@example.com"_s;
    for (const QString &name : {u"Amélie"_s, u"Benoît"_s, u"Wilhelmina Van-der-Berg-Hernandez"_s}) {
        studio->answer(studio->add(name, u"Gagnon"_s, address), Domain::Subscription::Yes);
        studio->clock.advance(std::chrono::hours(24 * 40));
    }
    const auto last = studio->add(u"Dora"_s, u"Gagnon"_s, address);
    studio->answer(last, Domain::Subscription::Yes);
    (void)studio->ask<Domain::Family>(
        [last](Store::Database &database) { return Store::Families(database).choose(last); });
    return studio;
}

QWidget *page()
{
    const auto studio = family();
    auto presenter = std::make_shared<Presenters::ClientsPresenter>(studio->database());
    auto *page = new Gui::ClientsPage(*presenter);
    page->resize(1400, 760); // enough for the details beside the table, also at 150 %
    keepFor(page, studio, presenter);
    return page;
}

bool selected(QWidget *page)
{
    auto *table = page->findChild<QTableView *>(u"clientsTable"_s);
    if (!table || !table->isVisible() || table->model()->index(0, 0).data().toString().isEmpty())
        return false;
    Gui::chooseRow(*table, 0);
    return shows(page, "detailsSentDetails");
}

QWidget *profile()
{
    const auto studio = family();
    auto presenter = std::make_shared<Presenters::ClientsPresenter>(studio->database());
    auto *dialog = new Gui::ClientDialog(presenter->profile({1}));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    keepFor(dialog, studio, presenter);
    return dialog;
}

const Registration registration({
    {u"clients-family"_s, page, selected},
    {u"profile-family"_s, profile, [](QWidget *dialog) { return shows(dialog, "clientSentDetails"); }},
});

} // namespace
