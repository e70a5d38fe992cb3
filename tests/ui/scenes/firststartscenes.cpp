// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scene.h"

#include "presenters/connectionstate.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/choicedialog.h"
#include "ui/pages/welcomepage.h"
#include "ui/shell/mainwindow.h"

using namespace Qt::StringLiterals;
using Screenshots::translated;

namespace {

QWidget *welcome(Gui::WelcomePage::ApiKey apiKey, const QSize &size = {1100, 760})
{
    auto *window = new Gui::MainWindow(Gui::AccountMode::Live);
    window->addPage(Gui::PageId::Welcome,
                    [apiKey](QWidget *parent) { return new Gui::WelcomePage(apiKey, parent); });
    window->setChip(translated("Not connected"), Core::Tone::Neutral);
    window->showPage(Gui::PageId::Welcome);
    window->resize(size);
    return window;
}

QWidget *about(const QString &folder)
{
    auto *dialog = new Gui::AboutDialog(folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    return dialog;
}

const Screenshots::Registration registration({
    {u"welcome"_s, [] { return welcome(Gui::WelcomePage::ApiKey::Missing); }},
    {u"welcome-with-key"_s, [] { return welcome(Gui::WelcomePage::ApiKey::Present); }},
    {u"welcome-small"_s,
     [] {
         return welcome(Gui::WelcomePage::ApiKey::Missing, {900, 620});
     }},
    {u"about"_s, [] { return about(u"/home/anna/.local/share/listwell"_s); }},
    {u"choice-appearance"_s,
     [] {
         return new Gui::ChoiceDialog(translated("Appearance"), translated("How should Listwell look?"),
                                      {{{}, translated("&Same as the desktop")},
                                       {u"light"_s, translated("&Light")},
                                       {u"dark"_s, translated("&Dark")}},
                                      u"dark"_s, nullptr);
     }},
    {u"about-long"_s,
     [] {
         return about(u"/media/anna/Backup of the studio's computer (2024)/Harbour Yoga and Pilates, Saint-"
                      "Louis-du-Ha! Ha!/Programs/listwell/the data of the year 2026"_s);
     }},
});

} // namespace
