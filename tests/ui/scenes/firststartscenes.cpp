#include "scene.h"

#include "presenters/connectionstate.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/pages/welcomepage.h"
#include "ui/shell/mainwindow.h"

using namespace Qt::StringLiterals;
using Presenters::ConnectionChip;
using Presenters::ConnectionState;

namespace {

QWidget *welcome(bool needsApiKey, const QSize &size = {1100, 760})
{
    auto *window = new Gui::MainWindow(false);
    window->addPage(Gui::PageId::Welcome,
                    [needsApiKey](QWidget *parent) { return new Gui::WelcomePage(needsApiKey, parent); });
    window->setChip(ConnectionState::textOf(ConnectionChip::NotConnected), Presenters::Tone::Neutral);
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
    {u"welcome"_s, [] { return welcome(true); }},
    {u"welcome-with-key"_s, [] { return welcome(false); }},
    {u"welcome-small"_s,
     [] {
         return welcome(true, {900, 620});
     }},
    {u"about"_s, [] { return about(u"/home/anna/.local/share/listwell"_s); }},
    {u"about-long"_s,
     [] {
         return about(u"/media/anna/Backup of the studio's computer (2024)/Harbour Yoga and Pilates, Saint-"
                      "Louis-du-Ha! Ha!/Programs/listwell/the data of the year 2026"_s);
     }},
});

} // namespace
