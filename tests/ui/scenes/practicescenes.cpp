// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scene.h"
#include "studioscene.h"

#include "presenters/classespresenter.h"
#include "presenters/clientspresenter.h"
#include "presenters/practicestudio.h"
#include "support/testenvironment.h"
#include "ui/pages/classespage.h"
#include "ui/pages/clientspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/tablestyle.h"

#include <QTableView>

using namespace Qt::StringLiterals;
using namespace Screenshots;

namespace {

/// The practice studio at its first start; README.md shows these pictures.
struct Rehearsal
{
    Rehearsal() { QVERIFY(Presenters::fillPracticeStudio(environment, clock)); }

    QTemporaryDir folder;
    Support::ManualClock clock;
    Core::Environment environment = Support::environmentFor(QUrl(u"http://127.0.0.1:1"_s), folder.path());
    Store::BackgroundDatabase database{folder.path(), clock};
    Presenters::ClientsPresenter clients{database};
    Presenters::ClassesPresenter classes{database, clock};
};

QWidget *window(Gui::PageId page)
{
    const auto rehearsal = std::make_shared<Rehearsal>();
    auto *window = new Gui::MainWindow(Gui::AccountMode::Practice);
    window->addPage(Gui::PageId::Clients, [rehearsal](QWidget *parent) {
        return new Gui::ClientsPage(rehearsal->clients, parent);
    });
    window->addPage(Gui::PageId::Classes, [rehearsal](QWidget *parent) {
        return new Gui::ClassesPage(rehearsal->classes, parent);
    });
    window->setChip(translated("Not connected"), Core::Tone::Neutral);
    window->showPage(page);
    window->resize(1280, 800);
    keepFor(window, rehearsal);
    return window;
}

bool isFilled(QWidget *window)
{
    const auto tables = window->findChildren<QTableView *>();
    return std::any_of(tables.begin(), tables.end(), [](const QTableView *table) {
        return table->isVisible() && table->model() && table->model()->rowCount() > 0;
    });
}

/// Shows the details of one of the family, where there is room for them.
bool isFamilyShown(QWidget *window)
{
    constexpr int kFamily = 3;
    if (!isFilled(window))
        return false;
    auto *table = window->findChild<QTableView *>(u"clientsTable"_s);
    if (!table->currentIndex().isValid())
        Gui::chooseRow(*table, kFamily);
    const auto *pane = window->findChild<QWidget *>(u"clientPane"_s);
    const auto *details = window->findChild<QWidget *>(u"detailsSentDetails"_s);
    return !pane->isVisible() || details->isVisible();
}

const Registration registration({
    {u"studio-clients"_s, [] { return window(Gui::PageId::Clients); }, isFamilyShown},
    {u"studio-classes"_s, [] { return window(Gui::PageId::Classes); }, isFilled},
});

} // namespace
