#pragma once

#include "domain/ids.h"

#include <QTableView>

namespace Presenters {
class ClientTableModel;
}

namespace Gui {

/// Clients in a table, one to be chosen. Never measures its contents, because that would read every client;
/// keeps the chosen client chosen when rows move.
class ClientTable : public QTableView
{
    Q_OBJECT

public:
    /// \param model  outlives the table
    /// \param extras  columns besides name and e-mail, the most important first; those for which there is no
    ///        room are left out
    ClientTable(Presenters::ClientTableModel &model, const QList<int> &extras, QWidget *parent = nullptr);

    /// The client to choose when its row is there, for example one who was just added.
    void keep(Domain::ClientId id) { m_kept = id; }
    /// Takes the focus, and chooses the first client where none is chosen.
    void enter();
    void keyboardSearch(const QString &text) override;

Q_SIGNALS:
    void choiceChanged();
    /// Letters were typed here, which belong into the search field.
    void typed(const QString &text);
    void deletePressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fitColumns();
    void keepChoice();

    Presenters::ClientTableModel &m_model;
    QList<int> m_extras;
    Domain::ClientId m_kept;
};

} // namespace Gui
