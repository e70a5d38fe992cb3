// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/clienttable.h"

#include "presenters/clienttablemodel.h"
#include "presenters/statewording.h"
#include "ui/widgets/chipdelegate.h"
#include "ui/widgets/tablestyle.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace Gui {

using namespace Qt::StringLiterals;
using Presenters::ClientTableModel;

namespace {
constexpr int kCellPadding = 12;
constexpr int kSortIndicator = 20; ///< width, with its margins
constexpr int kLeastCharacters =
    52; ///< minimum for name and e-mail together; below that, extra columns are hidden
} // namespace

ClientTable::ClientTable(ClientTableModel &model, const QList<int> &extras, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setAccessibleName(tr("Clients"));
    setModel(&model);
    setItemDelegateForColumn(ClientTableModel::State, new ChipDelegate(ClientTableModel::ToneRole, this));
    applyTableStyle(*this);
    setCornerButtonEnabled(false);
    QHeaderView *columns = horizontalHeader();
    columns->setSectionResizeMode(QHeaderView::Interactive);
    columns->setSectionResizeMode(ClientTableModel::Name, QHeaderView::Stretch);
    columns->setSectionResizeMode(ClientTableModel::Email, QHeaderView::Stretch);
    const int heading = columns->sectionSizeHint(ClientTableModel::StudioNumber) + kSortIndicator;
    columns->resizeSection(ClientTableModel::Phone,
                           fontMetrics().horizontalAdvance(u"+00 000 000 0000"_s) + 2 * kCellPadding);
    columns->resizeSection(ClientTableModel::StudioNumber, heading);
    QStringList states;
    for (const Domain::ClientState state : Presenters::allStates())
        states.append(Presenters::stateName(state));
    columns->resizeSection(ClientTableModel::State, ChipDelegate::widthFor(states, fontMetrics()));

    setExtras(extras);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_isReset = true;
        if (m_selected.size() > 1)
            m_kept = {}; // one of several must not stay selected alone
        m_selected.clear();
        scrollToTop();
    });
    connect(&model, &ClientTableModel::loaded, this, &ClientTable::keepChoice);
}

void ClientTable::setExtras(const QList<int> &extras)
{
    m_extras = extras;
    for (int column = ClientTableModel::Phone; column < ClientTableModel::ColumnCount; ++column)
        setColumnHidden(column, !extras.contains(column));
    fitColumns();
}

void ClientTable::keep(Domain::ClientId id)
{
    m_kept = id;
    m_isShown = false;
}

void ClientTable::showOrder(const Domain::ClientOrder &order)
{
    QHeaderView *columns = horizontalHeader();
    if (!columns->isSortIndicatorShown()) {
        columns->setSortIndicatorShown(true);
        connect(columns, &QHeaderView::sortIndicatorChanged, this,
                [this](int column, Qt::SortOrder direction) {
                    Q_EMIT orderRequested({ClientTableModel::orderOf(column), direction});
                });
    }
    const QSignalBlocker blocker(columns);
    columns->setSortIndicator(ClientTableModel::columnOf(order.by), order.direction);
    columns->viewport()->update();
}

void ClientTable::fitColumns()
{
    int room = viewport()->width() - fontMetrics().averageCharWidth() * kLeastCharacters;
    for (const int column : std::as_const(m_extras)) {
        // A hidden section has no width, so it is measured while shown.
        setColumnHidden(column, false);
        room -= columnWidth(column);
        setColumnHidden(column, room < 0);
    }
}

void ClientTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ClientTable::allowSeveral()
{
    setSelectionMode(QAbstractItemView::ExtendedSelection);
}

int ClientTable::selectedRow() const
{
    return selectedCount() == 1 ? selectionModel()->selection().constFirst().top() : -1;
}

// By ranges: after "Select all" in a large directory, one index for each row would take long.
int ClientTable::selectedCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return count;
}

QList<Domain::Client> ClientTable::selectedClients() const
{
    const auto isUnread = [](const Domain::Client &client) { return !client.id.isStored(); };
    return std::ranges::any_of(m_selected, isUnread) ? QList<Domain::Client>() : m_selected.values();
}

void ClientTable::rememberSelected()
{
    if (m_isShrinking)
        return; // the last rows go, whichever clients are gone
    const auto before = std::exchange(m_selected, {});
    if (selectedCount() > kMostSelected)
        return;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        m_selected.insert(index.row(), before.value(index.row()));
    readSelected();
}

void ClientTable::readSelected()
{
    for (auto it = m_selected.begin(); it != m_selected.end(); ++it) {
        if (const auto entry = m_model.entryAt(it.key()))
            *it = entry->client;
        else if (!it->id.isStored())
            (void)m_model.index(it.key(), 0).data(ClientTableModel::ClientIdRole); // requests the row
    }
}

// The same clients stay selected, also if other rows show them now; those who are not shown do not.
void ClientTable::keepSelected()
{
    const auto isElsewhere = [this](int row) {
        const auto entry = m_model.entryAt(row);
        const Domain::ClientId id = m_selected.value(row).id;
        return row >= m_model.rowCount() || (entry && id.isStored() && entry->client.id != id);
    };
    if (std::ranges::any_of(m_selected.keys(), isElsewhere)) {
        QItemSelection rows;
        for (const Domain::Client &client : std::exchange(m_selected, {})) {
            const int row = m_model.rowOf(client.id);
            if (row >= 0)
                rows.select(m_model.index(row, 0), m_model.index(row, ClientTableModel::ColumnCount - 1));
        }
        selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    }
    readSelected();
}

void ClientTable::enter()
{
    setFocus();
    if (!selectionModel()->hasSelection() && m_model.rowCount() > 0)
        chooseRow(*this, 0);
}

void ClientTable::keyboardSearch(const QString &)
{
    // The keyboard search of QTableView would read every client; the page has a search field.
}

void ClientTable::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool isLetter = !text.isEmpty() && text.at(0).isPrint() && !text.at(0).isSpace() &&
                          !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool isUpOrDown = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (event->key() == Qt::Key_Delete)
        Q_EMIT deletePressed();
    else if (isLetter)
        Q_EMIT typed(text);
    else if (isUpOrDown && !selectionModel()->hasSelection() && currentIndex().isValid())
        chooseRow(*this, currentIndex().row()); // Qt would go on from this row, although it is not marked
    else
        QTableView::keyPressEvent(event);
}

void ClientTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (const auto entry = m_model.entryAt(current.row())) {
        m_kept = entry->client.id;
        m_isShown = true;
    } else if (current.isValid()) {
        m_kept = {}; // known once the row has been read
        m_isShown = true;
    }
    Q_EMIT selectedClientChanged();
}

// A screen reader selects a row without moving to it.
void ClientTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    rememberSelected();
    const int row = selectedRow();
    if (row >= 0 && row != currentIndex().row())
        selectionModel()->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::NoUpdate);
    else
        Q_EMIT selectedClientChanged();
}

void ClientTable::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    m_isShrinking = true;
    QTableView::rowsAboutToBeRemoved(parent, first, last);
}

bool ClientTable::isInSight(int row) const
{
    return viewport()->rect().contains(visualRect(m_model.index(row, 0)));
}

void ClientTable::keepChoice()
{
    m_isShrinking = false;
    if (m_selected.size() > 1) {
        keepSelected();
        Q_EMIT selectedClientChanged();
        return;
    }
    const auto entry = m_model.entryAt(currentIndex().row());
    const bool mustStayAtTop = std::exchange(m_isReset, false) && m_isShown;
    if (!m_kept.isStored() && entry && selectedRow() >= 0) {
        m_kept = entry->client.id;
    } else if (m_kept.isStored() && (!entry || entry->client.id != m_kept)) {
        const int row = m_model.rowOf(m_kept);
        if (row >= 0 && (!mustStayAtTop || isInSight(row)))
            chooseRow(*this, row);
        else if (mustStayAtTop)
            m_kept = {}; // scrolling must not select it later
    }
    rememberSelected();
    Q_EMIT selectedClientChanged();
}

} // namespace Gui
