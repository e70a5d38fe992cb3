// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/client.h"
#include "domain/clientquery.h"

#include <QMap>
#include <QTableView>

namespace Presenters {
class ClientTableModel;
}

namespace Gui {

/// Table of clients. Never measures its contents, because that would read every client. Keeps the selected
/// clients when rows move; after another query, a single one stays selected if in sight there.
class ClientTable : public QTableView
{
    Q_OBJECT

public:
    static constexpr int kMostSelected = 300; ///< more than this are too many to look through by name

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
    /// Lets the user select several clients at once.
    void allowSeveral();
    /// Row of the selected client; -1 if none or several are selected. The current row may be another one.
    [[nodiscard]] int selectedRow() const;
    /// Number of selected rows.
    [[nodiscard]] int selectedCount() const;
    /// Selected clients from the top, as they were read last. Empty if they are more than kMostSelected, or
    /// as long as one of them has not been read, because nobody has seen the name then.
    [[nodiscard]] QList<Domain::Client> selectedClients() const;
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
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;

private:
    void fitColumns();
    void rememberSelected();
    void readSelected();
    void keepSelected();
    void keepChoice();
    [[nodiscard]] bool isInSight(int row) const;

    Presenters::ClientTableModel &m_model;
    QList<int> m_extras;
    QMap<int, Domain::Client> m_selected; ///< selected rows, not stored until read; none if too many
    Domain::ClientId m_kept;
    bool m_isShown = true;      ///< false until a client passed to keep() is selected
    bool m_isShrinking = false; ///< there are fewer rows, and they have not been read again yet
    bool m_isReset = false;     ///< the rows are those of another query
};

} // namespace Gui
