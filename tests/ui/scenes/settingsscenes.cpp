// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scene.h"
#include "studioscene.h"

#include "presenters/backuppresenter.h"
#include "presenters/settingspresenter.h"
#include "ui/dialogs/closingdialog.h"
#include "ui/dialogs/wordingdialog.h"
#include "ui/pages/settingspage.h"
#include "ui/shell/mainwindow.h"

#include <QLineEdit>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Screenshots;
using Gui::PageId;
using Presenters::SettingsPresenter;

namespace {

struct Shown
{
    QWidget *window;
    std::shared_ptr<Support::TestDirectory> data;
    std::shared_ptr<Presenters::BackupPresenter> backups;
};

Shown show(SettingsPresenter::Studio studio, bool hasTray)
{
    auto folder = std::make_shared<QTemporaryDir>();
    auto data = std::make_shared<Support::TestDirectory>();
    auto backups = std::make_shared<Presenters::BackupPresenter>(data->database(), data->clock);
    auto presenter = std::make_shared<SettingsPresenter>(folder->path(), studio);
    presenter->setTrayAvailable(hasTray);
    presenter->setKeepsSyncing(true);
    auto *window = new Gui::MainWindow(studio == SettingsPresenter::Studio::Own ? Gui::AccountMode::Live
                                                                                : Gui::AccountMode::Practice);
    window->addPage(PageId::Settings, [presenter, backups](QWidget *parent) {
        auto *page = new Gui::SettingsPage(
            *presenter, *backups, {u"Français (Canada)"_s, translated("Same as the desktop")}, parent);
        page->findChild<QLineEdit *>(u"settingsDataFolder"_s)
            ->setText(u"/home/studio/.local/share/listwell"_s);
        return page;
    });
    window->setChip(translated("Up to date"), Core::Tone::Success);
    window->showPage(PageId::Settings);
    window->resize(1000, 1300);
    keepFor(window, folder, data, backups, presenter);
    return {window, data, backups};
}

QWidget *savedBackup()
{
    const Shown shown = show(SettingsPresenter::Studio::Own, true);
    shown.data->addMany(3);
    shown.backups->saveTo(shown.data->path(Presenters::BackupPresenter::fileName()));
    return shown.window;
}

bool isSaved(QWidget *window)
{
    return window->findChild<QWidget *>(u"saveBackup"_s)->isEnabled();
}

QWidget *restoreQuestion()
{
    const Shown shown = show(SettingsPresenter::Studio::Own, true);
    const std::unique_ptr<QWidget> window(shown.window);
    Q_EMIT shown.backups->restorable(u"/home/studio/listwell-2026-11-27.backup"_s);
    auto *question = window->findChild<QWidget *>(u"restoreQuestion"_s);
    question->setParent(nullptr, question->windowFlags());
    question->setAttribute(Qt::WA_DeleteOnClose, false);
    return question;
}

QWidget *wordingDialog()
{
    auto *dialog = new Gui::WordingDialog(
        u"May we send you our class schedule and news by e-mail, at most twice a month?"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    return dialog;
}

QWidget *closingQuestion()
{
    auto *dialog = new Gui::ClosingDialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    return dialog;
}

const Registration registration({
    {u"settings"_s, [] { return show(SettingsPresenter::Studio::Own, true).window; }},
    {u"settings-no-tray"_s, [] { return show(SettingsPresenter::Studio::Practice, false).window; }},
    {u"settings-backup"_s, savedBackup, isSaved},
    {u"settings-restore"_s, restoreQuestion},
    {u"settings-wording"_s, wordingDialog},
    {u"closing"_s, closingQuestion},
});

} // namespace
