// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clientquery.h"
#include "domain/ids.h"

#include <QTableView>

namespace Presenters {
class ClientTableModel;
}

namespace Gui {

/// Table of clients with single selection. Never measures its contents, because that would read every client.
/// Keeps the selected client when rows move, and after another query if the client is in sight there.
class ClientTable : public QTableView
{
    Q_OBJECT

public:
    /// \param model  clients to show; must outlive the table
    /// \param extras  see setExtras()
    /// \param parent  owner
    ClientTable(Presenters::ClientTableModel &model, const QList<int> &extras, QWidget *parent = nullptr);

    /// Sets the columns in addition to name and e-mail.
    /// \param extras  columns by descending importance; the last ones are hidden if the space is too small
    void setExtras(const QList<int> &extras);
    /// Selects a client once its row has been read, for example a client who was just added.
    void keep(Domain::ClientId id);
    /// Shows the order in the headings, a click on which asks for another one from then on.
    void showOrder(const Domain::ClientOrder &order);
    /// Row of the selected client; -1 if none is selected. The current row may be another one.
    [[nodiscard]] int selectedRow() const;
    /// Takes the focus and selects the first client if none is selected.
    void enter();
    void keyboardSearch(const QString &text) override;

Q_SIGNALS:
    void selectedClientChanged();
    /// The user typed text that belongs in the search field.
    void typed(const QString &text);
    void deletePressed();
    void orderRequested(const Domain::ClientOrder &order);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fitColumns();
    void keepChoice();
    [[nodiscard]] bool isInSight(int row) const;

    Presenters::ClientTableModel &m_model;
    QList<int> m_extras;
    Domain::ClientId m_kept;
    bool m_isShown = true;  ///< false until a client passed to keep() is selected
    bool m_isReset = false; ///< the rows are those of another query
};

} // namespace Gui
