// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pageparts.h"
#include "presenters/clientspresenter.h"
#include "support/testdirectory.h"
#include "ui/dialogs/clienttable.h"
#include "ui/pages/clientspage.h"

#include <memory>

/// The Clients page with a separate studio.
struct ClientsPageParts : PageParts
{
    Support::TestDirectory studio;
    Presenters::ClientsPresenter presenter{studio.database()};
    std::unique_ptr<Gui::ClientsPage> page;

    void open(int width = 1300)
    {
        page = std::make_unique<Gui::ClientsPage>(presenter);
        page->resize(width, 700);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTRY_COMPARE(presenter.loadState(), Core::LoadState::Ready);
    }
    Gui::ClientTable *table() { return part<Gui::ClientTable>("clientsTable"); }

private:
    [[nodiscard]] QWidget *root() const override { return page.get(); }
};
