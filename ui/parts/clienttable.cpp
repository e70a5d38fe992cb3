#include "ui/parts/clienttable.h"

#include "presenters/clienttablemodel.h"
#include "ui/parts/statedelegate.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace Gui {

using Presenters::ClientTableModel;

ClientTable::ClientTable(ClientTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setAccessibleName(tr("Clients"));
    setModel(&model);
    setItemDelegateForColumn(ClientTableModel::State, new StateDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);

    QHeaderView *rows = verticalHeader();
    rows->hide();
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setDefaultSectionSize(fontMetrics().height() + 20);
    QHeaderView *columns = horizontalHeader();
    columns->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    columns->setHighlightSections(false);
    columns->setSectionResizeMode(QHeaderView::Interactive);
    columns->setSectionResizeMode(ClientTableModel::Name, QHeaderView::Stretch);
    columns->setSectionResizeMode(ClientTableModel::Email, QHeaderView::Stretch);
    const int character = fontMetrics().averageCharWidth();
    columns->resizeSection(ClientTableModel::Phone, character * 18);
    columns->resizeSection(ClientTableModel::StudioNumber, character * 17);
    columns->resizeSection(ClientTableModel::State, StateDelegate::widthFor(fontMetrics()));

    connect(&model, &ClientTableModel::loaded, this, &ClientTable::keepChoice);
}

void ClientTable::enter()
{
    setFocus();
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, 0));
}

void ClientTable::keyboardSearch(const QString &)
{
    // The view's own search would read every client; the page has a search field.
}

void ClientTable::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool isLetter = !text.isEmpty() && text.at(0).isPrint() && !text.at(0).isSpace() &&
                          !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (event->key() == Qt::Key_Delete)
        Q_EMIT deletePressed();
    else if (isLetter)
        Q_EMIT typed(text);
    else
        QTableView::keyPressEvent(event);
}

void ClientTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (const auto entry = m_model.entryAt(current.row()))
        m_kept = entry->client.id;
    Q_EMIT choiceChanged();
}

void ClientTable::keepChoice()
{
    const auto entry = m_model.entryAt(currentIndex().row());
    if (m_kept.isStored() && (!entry || entry->client.id != m_kept)) {
        if (const int row = m_model.rowOf(m_kept); row >= 0)
            setCurrentIndex(m_model.index(row, 0));
    }
    Q_EMIT choiceChanged();
}

} // namespace Gui
