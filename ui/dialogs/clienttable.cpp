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
    const int heading =
        columns->sectionSizeHint(ClientTableModel::StudioNumber) + kCellPadding + kSortIndicator;
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

int ClientTable::selectedRow() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.constFirst().row();
}

void ClientTable::enter()
{
    setFocus();
    if (selectedRow() < 0 && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, 0));
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
    else if (isUpOrDown && selectedRow() < 0 && currentIndex().isValid())
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
    const QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.size() == 1 && rows.constFirst().row() != currentIndex().row())
        selectionModel()->setCurrentIndex(rows.constFirst(), QItemSelectionModel::NoUpdate);
    else
        Q_EMIT selectedClientChanged();
}

bool ClientTable::isInSight(int row) const
{
    return viewport()->rect().contains(visualRect(m_model.index(row, 0)));
}

void ClientTable::keepChoice()
{
    const auto entry = m_model.entryAt(currentIndex().row());
    const bool mustStayAtTop = std::exchange(m_isReset, false) && m_isShown;
    if (!m_kept.isStored() && entry && selectedRow() >= 0) {
        m_kept = entry->client.id;
    } else if (m_kept.isStored() && (!entry || entry->client.id != m_kept)) {
        const int row = m_model.rowOf(m_kept);
        if (row >= 0 && (!mustStayAtTop || isInSight(row)))
            setCurrentIndex(m_model.index(row, 0));
        else if (mustStayAtTop)
            m_kept = {}; // scrolling must not select it later
    }
    Q_EMIT selectedClientChanged();
}

} // namespace Gui
