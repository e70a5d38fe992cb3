// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scene.h"
#include "studioscene.h"

#include "presenters/settingspresenter.h"
#include "ui/dialogs/closingdialog.h"
#include "ui/pages/settingspage.h"
#include "ui/shell/mainwindow.h"

#include <QLineEdit>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Screenshots;
using Gui::PageId;
using Presenters::SettingsPresenter;

namespace {

QWidget *window(SettingsPresenter::Studio studio, bool hasTray)
{
    auto folder = std::make_shared<QTemporaryDir>();
    auto presenter = std::make_shared<SettingsPresenter>(folder->path(), studio);
    presenter->setTrayAvailable(hasTray);
    presenter->setKeepsSyncing(true);
    auto *window = new Gui::MainWindow(studio == SettingsPresenter::Studio::Own ? Gui::AccountMode::Live
                                                                                : Gui::AccountMode::Practice);
    window->addPage(PageId::Settings, [presenter](QWidget *parent) {
        auto *page =
            new Gui::SettingsPage(*presenter, {u"Français (Canada)"_s, u"Same as the desktop"_s}, parent);
        page->findChild<QLineEdit *>(u"settingsDataFolder"_s)
            ->setText(u"/home/studio/.local/share/listwell"_s);
        return page;
    });
    window->setChip(u"Up to date"_s, Core::Tone::Success);
    window->showPage(PageId::Settings);
    window->resize(1000, 1000);
    keepFor(window, folder, presenter);
    return window;
}

QWidget *closingQuestion()
{
    auto *dialog = new Gui::ClosingDialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    return dialog;
}

const Registration registration({
    {u"settings"_s, [] { return window(SettingsPresenter::Studio::Own, true); }},
    {u"settings-no-tray"_s, [] { return window(SettingsPresenter::Studio::Practice, false); }},
    {u"closing"_s, closingQuestion},
});

} // namespace
