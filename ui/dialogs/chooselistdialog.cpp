// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/chooselistdialog.h"

#include "ui/dialogs/newlistrow.h"
#include "ui/widgets/dialoglayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tablestyle.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using Presenters::ContactListModel;
using Presenters::ListChoicePresenter;

ChooseListDialog::ChooseListDialog(ListChoicePresenter &presenter, QWidget *parent)
    : QDialog(parent)
    , m_presenter(presenter)
    , m_sorted(new QSortFilterProxyModel(this))
    , m_search(new SearchField(tr("Search lists"), this))
    , m_table(new QTableView(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"chooseListDialog"_s);
    setWindowTitle(tr("Choose list"));
    QVBoxLayout *layout = makeDialogLayout(this);
    layout->addWidget(makeText(tr("Choose the list to keep in sync with your clients."), this));

    m_search->setObjectName(u"listSearch"_s);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ChooseListDialog::search);
    layout->addWidget(m_search);

    buildTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(makeMessage());
    layout->addWidget(m_stack, 1);

    m_newList = new NewListRow(this);
    connect(m_newList, &NewListRow::createRequested, &presenter, &ListChoicePresenter::create);
    layout->addWidget(m_newList);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setObjectName(u"chooseListOk"_s);
    m_ok->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"chooseListCancel"_s);
    m_new = buttons->addButton(tr("&New list…"), QDialogButtonBox::ResetRole); // at the left
    m_new->setObjectName(u"newListButton"_s);
    m_new->setAutoDefault(false);
    connect(m_new, &QPushButton::clicked, m_newList, &NewListRow::start);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChooseListDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ChooseListDialog::reject);
    layout->addWidget(buttons);

    const QSize character(fontMetrics().averageCharWidth(), fontMetrics().height());
    resize(character.width() * 72, character.height() * 26);
    connect(&presenter, &ListChoicePresenter::stateChanged, this, &ChooseListDialog::showState);
    showState();
    m_search->setFocus();
}

void ChooseListDialog::buildTable()
{
    m_sorted->setSourceModel(&m_presenter.model());
    m_sorted->setSortRole(ContactListModel::SortRole);
    m_sorted->setFilterKeyColumn(ContactListModel::NameColumn);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);
    m_table->setObjectName(u"listTable"_s);
    m_table->setAccessibleName(tr("Contact lists of the account"));
    m_table->setModel(m_sorted);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    // Fixed row height, so that a thousand lists are laid out quickly.
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 16);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(ContactListModel::NameColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(ContactListModel::MembersColumn, QHeaderView::Interactive);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ContactListModel::NameColumn, Qt::AscendingOrder);
    resizeToHeading(*header, ContactListModel::MembersColumn, m_table->fontMetrics().averageCharWidth() * 16);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &ChooseListDialog::accept);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ChooseListDialog::updateButton);
}

QWidget *ChooseListDialog::makeMessage()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(16);
    layout->addStretch(1);
    m_message = makeText({}, page);
    m_message->setObjectName(u"listMessage"_s);
    m_message->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_message);
    m_busy = new QProgressBar(page);
    m_busy->setObjectName(u"listBusy"_s);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Loading the lists"));
    layout->addWidget(m_busy);
    m_retry = new QPushButton(tr("&Retry"), page);
    m_retry->setObjectName(u"listRetry"_s);
    connect(m_retry, &QPushButton::clicked, &m_presenter, &ListChoicePresenter::retry);
    layout->addWidget(m_retry, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    return page;
}

void ChooseListDialog::showState()
{
    using State = ListChoicePresenter::State;
    const State state = m_presenter.state();
    const bool ready = state == State::Ready;
    m_search->setEnabled(ready);
    const bool isBusy = state == State::Loading || state == State::Creating;
    m_busy->setVisible(isBusy);
    m_new->setEnabled(ready || state == State::Empty);
    m_newList->setEnabled(!isBusy);
    m_newList->setError(m_presenter.creationError());
    if (state == State::Loading)
        m_newList->hide();
    m_retry->setVisible(state == State::Failed || state == State::Empty);
    if (state == State::Loading)
        m_message->setText(tr("Loading the lists of your account…"));
    else if (state == State::Creating)
        m_message->setText(tr("Creating the list…"));
    else if (state == State::Failed)
        m_message->setText(m_presenter.errorText());
    else if (state == State::Empty)
        m_message->setText(tr("This account has no contact lists yet. Click New list to create one."));
    m_stack->setCurrentIndex(ready ? 0 : 1);
    if (ready) {
        const int row = m_presenter.model().rowOf(m_presenter.current());
        if (row >= 0) {
            const QModelIndex index = m_sorted->mapFromSource(m_presenter.model().index(row, 0));
            chooseRow(*m_table, index.row());
            m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
        }
        if (m_presenter.creationError().isEmpty())
            m_search->setFocus();
    } else if (m_retry->isVisibleTo(this)) {
        m_retry->setFocus();
    }
    updateButton();
}

void ChooseListDialog::search(const QString &text)
{
    m_sorted->setFilterFixedString(text.trimmed());
    const bool nothing =
        m_presenter.state() == ListChoicePresenter::State::Ready && m_sorted->rowCount() == 0;
    if (nothing)
        m_message->setText(tr("No list name contains “%1”.").arg(text.trimmed()));
    m_stack->setCurrentIndex(nothing ? 1 : 0);
    if (!text.trimmed().isEmpty())
        selectFirstIfNone();
    updateButton();
}

void ChooseListDialog::selectFirstIfNone()
{
    if (!m_table->selectionModel()->hasSelection() && m_sorted->rowCount() > 0)
        chooseRow(*m_table, 0);
}

void ChooseListDialog::updateButton()
{
    m_ok->setEnabled(m_presenter.state() == ListChoicePresenter::State::Ready &&
                     m_table->selectionModel()->hasSelection());
}

void ChooseListDialog::accept()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.size() != 1 || !m_ok->isEnabled())
        return;
    const Domain::ContactList list = m_presenter.model().list(m_sorted->mapToSource(rows.first()).row());
    QDialog::accept();
    Q_EMIT listChosen(list);
}

bool ChooseListDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_search) {
        switch (key->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up:
        case Qt::Key_PageDown:
        case Qt::Key_PageUp:
            // The search field keeps the focus; the arrow keys move the selection.
            if (!m_table->selectionModel()->hasSelection())
                selectFirstIfNone();
            else
                QCoreApplication::sendEvent(m_table, event);
            return true;
        default:
            return false;
        }
    }
    if (watched == m_table && !key->text().isEmpty() && key->text().at(0).isPrint()) {
        m_search->setFocus();
        m_search->insert(key->text());
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace Gui
