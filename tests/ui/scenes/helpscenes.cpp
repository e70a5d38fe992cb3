// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scene.h"
#include "studioscene.h"

#include "presenters/clientspresenter.h"
#include "ui/pages/clientspage.h"
#include "ui/shell/mainwindow.h"

#include <QListWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Screenshots;
using Gui::PageId;

namespace {

/// The Clients page with the help open.
QWidget *window(QSize size)
{
    auto studio = std::make_shared<Support::TestDirectory>();
    for (const auto &name : {u"Amélie Gagnon"_s, u"Ben Boucher"_s, u"Chidi Okafor"_s}) {
        const QString last = name.section(u' ', 1);
        studio->add(name.section(u' ', 0, 0), last, last.toLower() + u"@example.com"_s);
    }
    auto presenter = std::make_shared<Presenters::ClientsPresenter>(studio->database());
    auto *window = new Gui::MainWindow(Gui::AccountMode::Live);
    window->addPage(PageId::Clients,
                    [presenter](QWidget *parent) { return new Gui::ClientsPage(*presenter, parent); });
    window->setChip(translated("Up to date"), Core::Tone::Success);
    window->showPage(PageId::Clients);
    window->resize(size);
    keepFor(window, studio, presenter);
    return window;
}

bool isOpen(QWidget *window)
{
    if (!window->findChild<QWidget *>(u"clientsTable"_s)->isVisible())
        return false;
    const auto *panel = window->findChild<QWidget *>(u"helpPanel"_s);
    if (!panel)
        QTest::keyClick(window, Qt::Key_F1);
    return panel && panel->isVisible();
}

bool showsTheSteps(QWidget *window)
{
    if (!isOpen(window))
        return false;
    window->findChild<QListWidget *>(u"helpTopics"_s)->setCurrentRow(0);
    return true;
}

bool showsConsent(QWidget *window)
{
    if (!isOpen(window))
        return false;
    window->findChild<QListWidget *>(u"helpTopics"_s)->setCurrentRow(2);
    return true;
}

const Registration registration({
    {u"help"_s,
     [] {
         return window({1280, 760});
     },
     isOpen},
    {u"help-connect"_s,
     [] {
         return window({1280, 760});
     },
     showsTheSteps},
    {u"help-consent"_s,
     [] {
         return window({1280, 760});
     },
     showsConsent},
    {u"help-narrow"_s,
     [] {
         return window({800, 520});
     },
     showsTheSteps},
});

} // namespace
