// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/clientspage.h"

#include "presenters/clientimportpresenter.h"
#include "presenters/clientprofilepresenter.h"
#include "presenters/clientspresenter.h"
#include "presenters/duplicatespresenter.h"
#include "presenters/importundopresenter.h"
#include "presenters/removedclientspresenter.h"
#include "ui/dialogs/clientdialog.h"
#include "ui/dialogs/clienttable.h"
#include "ui/dialogs/documentsfolder.h"
#include "ui/dialogs/duplicatesdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/removedclientsdialog.h"
#include "ui/dialogs/undoimportdialog.h"
#include "ui/pages/clientbrowser.h"
#include "ui/pages/clienttablemenu.h"
#include "ui/pages/importbutton.h"
#include "ui/pages/removalquestion.h"
#include "ui/pages/reportdrop.h"
#include "ui/pages/statefilter.h"
#include "ui/widgets/announcement.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statefulview.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Gui {

using namespace Qt::StringLiterals;
using Core::LoadState;
using Presenters::ClientsPresenter;
using Presenters::ClientTableModel;

namespace {

bool isAnyActive(const QList<Domain::Client> &clients)
{
    return std::ranges::any_of(
        clients, [](const Domain::Client &client) { return client.status == Domain::ClientStatus::Active; });
}

QList<Domain::ClientId> idsOf(const QList<Domain::Client> &clients)
{
    QList<Domain::ClientId> ids;
    for (const Domain::Client &client : clients)
        ids.append(client.id);
    return ids;
}

} // namespace

ClientsPage::ClientsPage(ClientsPresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
{
    setObjectName(u"clientsPage"_s);
    buildActions();
    // Created from the top down, because Tab follows the order of creation.
    QWidget *head = buildHead();
    m_banner = new Banner(u"success"_s, this);
    m_searchRow = buildSearch();
    m_filter = new StateFilter(this);
    buildTable();
    buildView();
    m_toast = new Toast(m_table, this);
    placeInTabOrder(m_table, m_toast);

    m_banner->setObjectName(u"clientsBanner"_s);
    m_banner->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->setSpacing(12);
    layout->addWidget(head);
    layout->addWidget(m_banner);
    layout->addWidget(m_searchRow);
    layout->addWidget(m_filter);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_foot = buildFoot());
    buildDrop();

    connectPresenter();
    showFilter();
    showSum();
    showSelection();
    setFocus(); // until there is a table
    m_presenter.load();
    showLoadState();
}

void ClientsPage::connectPresenter()
{
    connect(m_search, &QLineEdit::textChanged, &m_presenter, &ClientsPresenter::setSearch);
    connect(m_filter, &StateFilter::chosen, &m_presenter, &ClientsPresenter::setStateFilter);
    connect(&m_presenter, &ClientsPresenter::loadStateChanged, this, &ClientsPage::showLoadState);
    connect(&m_presenter, &ClientsPresenter::sumChanged, this, &ClientsPage::showSum);
    connect(&m_presenter, &ClientsPresenter::duplicatesCounted, this, &ClientsPage::showDuplicates);
    connect(&m_presenter, &ClientsPresenter::filterChanged, this, &ClientsPage::showFilter);
    connect(&m_presenter, &ClientsPresenter::businessChanged, m_filter,
            [this] { m_filter->setBusiness(m_presenter.business()); });
    m_filter->setBusiness(m_presenter.business());
    Presenters::ClientActions &actions = m_presenter.actions();
    connect(&actions, &Presenters::ClientActions::undoOffered, this,
            [this](const Presenters::UndoOffer &offer) { m_toast->offer(offer.sentence, offer.undo); });
    connect(&actions, &Presenters::ClientActions::putBackEnded, this,
            [this](Domain::ClientId id, const QString &sentence) {
                m_table->keep(id);
                m_toast->offer(sentence);
            });
    const auto showError = [this](const Core::Error &error) { showMessage(u"error"_s, error.message); };
    connect(&actions, &Presenters::ClientActions::failed, this, showError);
    connect(&m_presenter, &ClientsPresenter::exportFailed, this, showError);
    connect(&m_presenter, &ClientsPresenter::exported, this, [this](int rows, const QString &path) {
        showMessage(u"success"_s,
                    tr("%n client(s) exported to %1.", nullptr, rows).arg(QDir::toNativeSeparators(path)));
    });
}

void ClientsPage::buildActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    m_add = add(tr("&Add client"), QKeySequence::New, [this] { openProfile({}); });
    m_import = add(tr("&Import CSV…"), {}, [this] { openImport(); });
    m_undoImport = add(tr("&Undo last import…"), {}, [this] { openImportUndo(); });
    m_export = add(tr("E&xport…"), {}, [this] { chooseExportFile(); });
    m_removed = add(tr("Removed &clients…"), {}, [this] { openRemovedClients(); });
    m_duplicates = add({}, {}, [this] { openDuplicates(); });
    m_edit = add(tr("&Edit"), {}, [this] {
        if (const auto client = m_browser->selected())
            openProfile(client->id);
    });
    m_toggle = add(tr("&Deactivate"), {}, [this] { toggleActive(); });
    m_remove = add(tr("&Remove…"), {}, [this] { confirmRemoval(); });
    add(tr("Search"), QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void ClientsPage::buildTable()
{
    m_browser = new ClientBrowser(m_presenter, this);
    m_viewButton->setMenu(m_browser->menu());
    m_table = m_browser->table();
    m_table->addActions({m_edit, m_toggle, m_remove});
    connect(m_table, &QTableView::activated, m_edit, &QAction::trigger);
    connect(m_browser, &ClientBrowser::editRequested, m_edit, &QAction::trigger);
    connect(m_browser, &ClientBrowser::connectionPageRequested, this, &ClientsPage::connectionPageRequested);
    connect(m_browser, &ClientBrowser::clientRequested, this, &ClientsPage::openProfile);
    connect(m_table, &ClientTable::deletePressed, m_remove, &QAction::trigger);
    connect(m_browser, &ClientBrowser::selectionChanged, this, &ClientsPage::showSelection);
    connect(m_table, &ClientTable::typed, this, [this](const QString &text) {
        m_search->setFocus();
        m_search->insert(text);
    });
    connect(&m_presenter.clients(), &ClientTableModel::loaded, this, &ClientsPage::showCount);
}

void ClientsPage::buildView()
{
    m_view = new StatefulView(m_browser, tr("Loading clients…"), this);

    EmptyState *empty = m_view->addPlaceholder(
        LoadState::Empty, u"people"_s, tr("No clients yet"),
        tr("Add your first client, or import a client report from your studio program."));
    // No mnemonics: the buttons above have the same ones, and a mnemonic of two buttons presses neither.
    m_addFirst = empty->addButton(m_add->text().remove(u'&'), u"addFirstClientButton"_s,
                                  EmptyState::Emphasis::Primary);
    connect(m_addFirst, &QPushButton::clicked, m_add, &QAction::trigger);
    connect(empty->addButton(m_import->text().remove(u'&'), u"importFirstButton"_s), &QPushButton::clicked,
            m_import, &QAction::trigger);

    EmptyState *nothing = m_view->addPlaceholder(LoadState::NothingFound, u"search"_s, tr("No clients found"),
                                                 tr("No client matches the search and the selected status."));
    connect(nothing->addButton(tr("Show all clients"), u"showAllButton"_s), &QPushButton::clicked, this,
            [this] {
                m_search->clear();
                m_presenter.setStateFilter({});
            });

    m_view->addFailure(tr("The clients cannot be shown"), u"clientsRetryButton"_s);
    connect(m_view, &StatefulView::retryRequested, &m_presenter, &ClientsPresenter::load);
}

void ClientsPage::buildDrop()
{
    auto *drop = new ReportDrop(this);
    drop->takeFrom(m_search);
    connect(drop, &ReportDrop::dropped, this, [this](const QString &path) { openImport()->read(path); });
    connect(drop, &ReportDrop::refused, this,
            [this](const QString &sentence) { showMessage(u"error"_s, sentence); });
}

QPushButton *ClientsPage::button(QAction *action, const QString &objectName)
{
    auto *button = new QPushButton(action->text(), this);
    button->setObjectName(objectName);
    const auto follow = [action, button] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
    };
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

QWidget *ClientsPage::buildHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeTitle(tr("Clients"), head), 1);
    m_importButton = new ImportButton(button(m_import, u"importButton"_s), m_undoImport, head);
    layout->addWidget(m_importButton);
    layout->addWidget(button(m_export, u"exportButton"_s));
    QPushButton *add = button(m_add, u"addClientButton"_s);
    setStyleProperty(add, "role", u"primary"_s);
    layout->addWidget(add);
    return head;
}

QWidget *ClientsPage::buildSearch()
{
    auto *row = new QWidget(this);
    m_search = new SearchField(tr("Search by name, e-mail, phone or client ID"), row);
    m_search->setObjectName(u"clientsSearch"_s);
    m_search->setAccessibleName(tr("Search clients"));
    m_search->installEventFilter(this);
    m_viewButton = new QPushButton(tr("&View"), row);
    m_viewButton->setObjectName(u"clientsViewButton"_s);
    m_viewButton->setAccessibleDescription(tr("Order and columns of the table"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_viewButton);
    return row;
}

QWidget *ClientsPage::buildFoot()
{
    auto *foot = new QWidget(this);
    m_count = makeMuted({}, foot);
    m_count->setObjectName(u"clientsCount"_s);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_clientButtons = {button(m_edit, u"editClientButton"_s), button(m_toggle, u"toggleActiveButton"_s),
                       button(m_remove, u"removeClientButton"_s)};
    setStyleProperty(m_clientButtons.last(), "role", u"destructive"_s);
    for (QWidget *one : std::as_const(m_clientButtons))
        layout->addWidget(one);
    m_removedButton = button(m_removed, u"removedClientsButton"_s);
    setStyleProperty(m_removedButton, "role", u"link"_s);
    layout->addWidget(m_removedButton);
    m_duplicatesButton = button(m_duplicates, u"duplicatesButton"_s);
    setStyleProperty(m_duplicatesButton, "role", u"link"_s);
    layout->addWidget(m_duplicatesButton);
    layout->addStretch(0); // keeps the button narrow while the count is hidden
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(m_count, 1);
    m_detailsButton = button(m_browser->detailsAction(), u"detailsButton"_s);
    connect(m_browser->detailsAction(), &QAction::changed, this, &ClientsPage::showDetailsButton);
    layout->addWidget(m_detailsButton);
    return foot;
}

void ClientsPage::showLoadState()
{
    const LoadState state = m_presenter.loadState();
    m_view->setState(state, m_presenter.error().message);
    if (state == LoadState::Empty && (isFocusFree(this) || isAncestorOf(window()->focusWidget())))
        m_addFirst->setFocus();
    const bool some = state == LoadState::Ready || state == LoadState::NothingFound;
    m_searchRow->setVisible(some);
    m_filter->setVisible(some);
    showFoot();
    m_export->setEnabled(some);
    m_add->setEnabled(state != LoadState::Failed);
    m_import->setEnabled(state != LoadState::Failed);
    setAcceptDrops(m_import->isEnabled());
    showImportUndo();
}

void ClientsPage::showImportUndo()
{
    const bool possible = m_presenter.canUndoImport() && m_presenter.loadState() != LoadState::Failed;
    m_importButton->setUndoPossible(possible);
}

// The removed clients can be reached even if the directory is empty.
void ClientsPage::showFoot()
{
    const LoadState state = m_presenter.loadState();
    const bool isReady = state == LoadState::Ready;
    for (QWidget *one : std::as_const(m_clientButtons))
        one->setVisible(isReady);
    m_count->setVisible(isReady);
    showDetailsButton();
    m_removedButton->setVisible(m_presenter.removedCount() > 0);
    m_duplicatesButton->setVisible(isReady &&
                                   (m_presenter.duplicatesCount() > 0 || m_presenter.canUndoMerge()));
    m_foot->setVisible(isReady || (m_presenter.removedCount() > 0 &&
                                   (state == LoadState::Empty || state == LoadState::NothingFound)));
}

void ClientsPage::showDuplicates()
{
    const int count = m_presenter.duplicatesCount();
    m_duplicates->setText(count > 0 ? tr("&Possible duplicates (%1)…").arg(QLocale().toString(count))
                                    : tr("&Last merge…"));
    showFoot();
}

void ClientsPage::showFilter()
{
    m_filter->choose(m_presenter.stateFilter());
    if (m_search->text() != m_presenter.search())
        m_search->setText(m_presenter.search());
}

void ClientsPage::showSum()
{
    m_filter->setSum(m_presenter.sum());
    showCount();
    showImportUndo();
    showFoot();
}

void ClientsPage::showCount()
{
    const int shown = m_presenter.clients().rowCount();
    const QString all = QLocale().toString(m_presenter.sum().clients);
    m_count->setText(shown == m_presenter.sum().clients
                         ? tr("%n client(s)", nullptr, shown)
                         : tr("%1 of %2 clients").arg(QLocale().toString(shown), all));
    // Announced after a search, because the focus stays in the search field.
    if (m_search->hasFocus())
        announce(m_count, m_count->text());
}

void ClientsPage::showSelection()
{
    const QList<Domain::Client> clients = m_table->selectedClients();
    m_edit->setEnabled(clients.size() == 1);
    m_toggle->setEnabled(!clients.isEmpty());
    m_remove->setEnabled(!clients.isEmpty());
    const bool active = clients.isEmpty() || isAnyActive(clients);
    if (clients.size() > 1) {
        const QString count = QLocale().toString(clients.size());
        m_toggle->setText((active ? tr("&Deactivate %1") : tr("&Activate %1")).arg(count));
        m_remove->setText(tr("&Remove %1…").arg(count));
    } else {
        m_toggle->setText(active ? tr("&Deactivate") : tr("&Activate"));
        m_remove->setText(tr("&Remove…"));
    }
}

void ClientsPage::showDetailsButton()
{
    m_detailsButton->setVisible(m_browser->detailsAction()->isVisible() &&
                                m_view->state() == LoadState::Ready);
}

void ClientsPage::showMessage(const QString &tone, const QString &sentence)
{
    m_banner->setTone(tone);
    m_banner->setText(sentence);
    m_banner->show();
}

void ClientsPage::openProfile(Domain::ClientId id)
{
    m_banner->hide();
    auto *dialog = ClientDialog::openBeside(*this, id, [this, id] { return m_presenter.profile(id); });
    if (!dialog)
        return;
    connect(dialog, &ClientDialog::clientRequested, this, &ClientsPage::openProfile);
    connect(dialog, &ClientDialog::saved, this, [this](Domain::ClientId saved) {
        m_table->keep(saved);
        announce(this, tr("The client is saved."));
    });
}

ImportDialog *ClientsPage::openImport()
{
    m_banner->hide();
    auto *dialog = new ImportDialog(m_presenter.clientImport(), this);
    connect(dialog, &ImportDialog::undoRequested, this, &ClientsPage::openImportUndo);
    dialog->open();
    return dialog;
}

void ClientsPage::openImportUndo()
{
    m_banner->hide();
    auto *dialog = new UndoImportDialog(m_presenter.importUndo(), this);
    dialog->open();
}

void ClientsPage::openRemovedClients()
{
    m_banner->hide();
    auto *dialog = new RemovedClientsDialog(m_presenter.removedClients(), this);
    // The last change made in the dialog may still be in progress when the dialog is closed.
    connect(dialog, &RemovedClientsDialog::finished, &m_presenter, &ClientsPresenter::refresh);
    dialog->open();
}

void ClientsPage::openDuplicates()
{
    m_banner->hide();
    auto *dialog = new DuplicatesDialog(m_presenter.duplicates(), this);
    // The last change made in the dialog may still be in progress when the dialog is closed.
    connect(dialog, &DuplicatesDialog::finished, &m_presenter, &ClientsPresenter::refresh);
    dialog->open();
}

void ClientsPage::chooseExportFile()
{
    m_banner->hide();
    auto *dialog =
        new QFileDialog(this, tr("Export clients"), documentsFolder(), tr("Client report (*.csv)"));
    dialog->setObjectName(u"exportFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"clients.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, &m_presenter, &ClientsPresenter::exportTo);
    dialog->open();
}

void ClientsPage::confirmRemoval()
{
    const QList<Domain::Client> clients = m_table->selectedClients();
    if (clients.isEmpty())
        return;
    askForRemoval(this, clients, [this, ids = idsOf(clients)] { m_presenter.actions().remove(ids); });
}

void ClientsPage::toggleActive()
{
    const QList<Domain::Client> clients = m_table->selectedClients();
    if (!clients.isEmpty()) {
        m_presenter.actions().setStatus(idsOf(clients), isAnyActive(clients)
                                                            ? Domain::ClientStatus::Deactivated
                                                            : Domain::ClientStatus::Active);
    }
}

bool ClientsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress || m_view->state() != LoadState::Ready)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    m_table->enter();
    return true;
}

} // namespace Gui
