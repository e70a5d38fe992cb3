// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/connectionscreen.h"

#include "presenters/connectionpresenter.h"
#include "ui/dialogs/confirmation.h"
#include "ui/pages/constantcontactpage.h"
#include "ui/pages/menupage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/menuentry.h"

#include <QDesktopServices>
#include <QUrl>

namespace Gui {

using namespace Qt::StringLiterals;
using Presenters::ConnectionPresenter;

ConnectionScreen::ConnectionScreen(ConnectionPresenter &presenter, Presenters::ListChoicePresenter &lists,
                                   MainWindow &window)
    : QObject(&window)
    , m_presenter(presenter)
    , m_lists(lists)
    , m_window(window)
{
    window.addPage(PageId::Setup, [this](QWidget *parent) { return makeSetup(parent); });
    window.addPage(PageId::Integrations, [this](QWidget *parent) { return makeIntegrations(parent); });
    window.addPage(PageId::ConstantContact, [this](QWidget *parent) { return makeConstantContact(parent); });
    connect(&presenter, &ConnectionPresenter::stateChanged, this, &ConnectionScreen::showState);
    connect(&window, &MainWindow::remade, &presenter, &ConnectionPresenter::retranslate);
    // If no browser can be opened, the page shows the address with a Copy button.
    connect(&presenter, &ConnectionPresenter::browserAddress, this, [&presenter](const QUrl &address) {
        if (!QDesktopServices::openUrl(address))
            presenter.browserNotOpened();
    });
    connect(&presenter, &ConnectionPresenter::loginEnded, &window, [&window] {
        window.raise();
        window.activateWindow();
    });
    showState();
}

QWidget *ConnectionScreen::makeSetup(QWidget *parent)
{
    auto *page = new MenuPage(tr("Setup"), tr("Set up and maintain Listwell."), parent);
    MenuEntry *entry = page->addEntry(u"link"_s, tr("Integrations"),
                                      tr("Connect Listwell to other services."), u"setupIntegrations"_s);
    connect(entry, &MenuEntry::clicked, &m_window, [this] { m_window.showPage(PageId::Integrations); });
    MenuEntry *settings = page->addEntry(
        u"gear"_s, tr("Settings"),
        tr("Choose language and appearance, how often Listwell syncs, and what it does in the background."),
        u"setupSettings"_s);
    connect(settings, &MenuEntry::clicked, &m_window, [this] { m_window.showPage(PageId::Settings); });
    MenuEntry *reports =
        page->addEntry(u"import"_s, tr("Client reports"),
                       tr("Import the client reports in a folder automatically."), u"setupClientReports"_s);
    connect(reports, &MenuEntry::clicked, &m_window, [this] { m_window.showPage(PageId::ClientReports); });
    MenuEntry *fields = page->addEntry(
        u"pencil"_s, tr("Client fields"),
        tr("Add and rename the fields of your own, put them in order, and choose which are sent."),
        u"setupClientFields"_s);
    connect(fields, &MenuEntry::clicked, &m_window, [this] { m_window.showPage(PageId::ClientFields); });
    MenuEntry *support = page->addEntry(
        u"information"_s, tr("Support file"),
        tr("Read and save what helps support to find a problem. It contains no names, addresses or logins."),
        u"setupSupportFile"_s);
    connect(support, &MenuEntry::clicked, this, &ConnectionScreen::supportFileRequested);
    MenuEntry *logs =
        page->addEntry(u"list"_s, tr("Open log folder"),
                       tr("Find the complete log files, if support asks for them."), u"setupLogFolder"_s);
    connect(logs, &MenuEntry::clicked, this, &ConnectionScreen::logFolderRequested);
    if (m_presenter.state().practiceResetOffered) {
        MenuEntry *reset = page->addEntry(
            u"refresh"_s, tr("Reset the practice studio"),
            tr("Restore the practice clients, the classes and the practice account to their original state."),
            u"setupResetPractice"_s);
        connect(reset, &MenuEntry::clicked, this, &ConnectionScreen::confirmPracticeReset);
    }
    MenuEntry *about =
        page->addEntry(u"listwell"_s, tr("About Listwell"),
                       tr("See the version, the licence and the location of your data."), u"setupAbout"_s);
    connect(about, &MenuEntry::clicked, this, &ConnectionScreen::aboutRequested);
    return page;
}

QWidget *ConnectionScreen::makeIntegrations(QWidget *parent)
{
    auto *page = new MenuPage(tr("Integrations"), tr("Connect the services that your studio uses."), parent);
    m_entry = page->addEntry(u"mail"_s, tr("Constant Contact"),
                             tr("Sync one of your contact lists with your clients."),
                             u"integrationsConstantContact"_s);
    connect(m_entry, &MenuEntry::clicked, &m_window, [this] { m_window.showPage(PageId::ConstantContact); });
    showState();
    return page;
}

QWidget *ConnectionScreen::makeConstantContact(QWidget *parent)
{
    auto *page = new ConstantContactPage(m_presenter, m_lists, parent);
    connect(page, &ConstantContactPage::practiceRequested, this, &ConnectionScreen::practiceRequested);
    connect(page, &ConstantContactPage::importUndoRequested, this, &ConnectionScreen::importUndoRequested);
    connect(page, &ConstantContactPage::profileRequested, this, &ConnectionScreen::profileRequested);
    connect(page, &ConstantContactPage::pageAfterSetupRequested, &m_window,
            [this](Presenters::SetupGuide::Next next) {
                m_window.showPage(next == Presenters::SetupGuide::Next::Clients ? PageId::Clients
                                                                                : PageId::Home);
            });
    return page;
}

void ConnectionScreen::showState()
{
    const Presenters::ConnectionSummary &summary = m_presenter.state().summary;
    m_window.setChip(summary.chip, summary.tone, summary.sentence);
    m_window.setHint(summary.banner);
    if (m_entry)
        m_entry->setState(summary.chip, summary.tone);
}

void ConnectionScreen::confirmPracticeReset()
{
    askForConfirmation(
        &m_window, u"resetPracticeQuestion"_s, tr("Reset the practice studio?"),
        tr("Everything you did in the practice studio and in the practice account is removed, and you start "
           "again with CONNECT BUSINESS. Your own studio's data is separate and stays as it is."),
        tr("Reset"), [this] { Q_EMIT practiceResetRequested(); });
}

} // namespace Gui
