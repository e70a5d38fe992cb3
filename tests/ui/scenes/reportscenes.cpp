// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scene.h"
#include "studioscene.h"

#include "csv/clientreport.h"
#include "presenters/rememberedcolumns.h"
#include "presenters/watchedfolder.h"
#include "ui/pages/clientreportspage.h"
#include "ui/shell/mainwindow.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace Screenshots;
using namespace std::chrono_literals;
using Presenters::WatchedFolder;

namespace {

/// The page of a studio that has imported reports with the headings Client ID, First Name and Email.
/// \param folder  name of the watched folder; empty for none
/// \param reports  contents of the files in it
QWidget *page(const QString &folder, const QList<QByteArray> &reports = {})
{
    auto studio = std::make_shared<Support::TestDirectory>();
    studio->add(u"Ana"_s, u"Brook"_s, u"ana@example.com"_s);
    Csv::Reading reading;
    for (const QString &heading : {u"Client ID"_s, u"First Name"_s, u"Email"_s})
        reading.columns.append({heading, {}});
    (void)studio->ask<void>([reading](Store::Database &database) {
        Presenters::RememberedColumns(database).remember(reading);
        return Core::Result<void>();
    });
    auto watched = std::make_shared<WatchedFolder>(studio->database(), WatchedFolder::Pace{50ms, 20ms, 1h});
    auto *window = new Gui::MainWindow(Gui::AccountMode::Live);
    window->addPage(Gui::PageId::ClientReports,
                    [watched](QWidget *parent) { return new Gui::ClientReportsPage(*watched, parent); });
    window->setChip(translated("Up to date"), Core::Tone::Success);
    window->showPage(Gui::PageId::ClientReports);
    window->resize(1100, 760);
    keepFor(window, studio, watched);
    if (folder.isEmpty())
        return window;
    const QString path = studio->path(folder);
    QDir().mkpath(path);
    for (qsizetype i = 0; i < reports.size(); ++i)
        studio->file(u"%1/clients-%2.csv"_s.arg(folder).arg(i + 1), reports.at(i));
    watched->watch(path);
    return window;
}

bool isAllTaken(QWidget *window)
{
    const auto banners = window->findChildren<QPushButton *>(u"openReportButton"_s);
    return banners.size() == 2 && window->findChildren<QLabel *>(u"reportOutcome"_s).size() == 2;
}

const QByteArray kHeadings = "Client ID,First Name,Email\n";

const Registration registration({
    {u"client-reports-none"_s, [] { return page({}); }},
    {u"client-reports-empty"_s, [] { return page(u"Client reports"_s); }},
    {u"client-reports-error"_s,
     [] {
         QWidget *window = page(u"Client reports"_s);
         auto *shown = window->findChild<Gui::ClientReportsPage *>();
         QDir(shown->findChild<QLabel *>(u"reportsFolder"_s)->text()).removeRecursively();
         return window;
     },
     [](QWidget *window) { return window->findChild<QWidget *>(u"reportsError"_s)->isVisible(); }},
    {u"client-reports"_s,
     [] {
         return page(u"Client reports"_s, {kHeadings + "7,Ben,ben@example.com\n8,Cleo,cleo@\n",
                                           "Colour,Size\nred,5\n", kHeadings + "7,Dora,dora@example.com\n",
                                           "Client ID,First Name,E-mail address,Town\n9,Eve,,Salem\n"});
     },
     isAllTaken},
});

} // namespace
