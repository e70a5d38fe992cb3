// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/client.h"

#include <QWidget>

#include <optional>

class QAction;

namespace Presenters {
class ClientsPresenter;
}

namespace Gui {

class ClientPane;
class ClientTable;
class ClientTableMenu;

/// The table of clients with the selected client beside it, in the order and with the columns that the owner
/// chose. In a narrow window, the table gets all the space.
class ClientBrowser : public QWidget
{
    Q_OBJECT

public:
    /// \param presenter  clients to show; must outlive the widget
    /// \param parent  owner
    explicit ClientBrowser(Presenters::ClientsPresenter &presenter, QWidget *parent = nullptr);

    [[nodiscard]] ClientTable *table() const { return m_table; }
    /// Menu of order and columns, for a button. It also opens on the headings.
    [[nodiscard]] ClientTableMenu *menu() const { return m_menu; }
    /// Shows or hides the selected client beside the table. Not visible if there is no room for it.
    [[nodiscard]] QAction *detailsAction() const { return m_details; }
    /// Selected client; std::nullopt if none or several are selected.
    [[nodiscard]] std::optional<Domain::Client> selected() const;

Q_SIGNALS:
    void selectionChanged();
    void editRequested();
    void connectionPageRequested();
    /// Another client, who shares the address of the selected one, is to be shown.
    void clientRequested(Domain::ClientId client);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildMenu();
    void showOrder();
    void showColumns();
    void showSelection();
    void showSeveral();
    void showPane();
    void togglePane();

    Presenters::ClientsPresenter &m_presenter;
    QString m_announced; ///< number of the selected clients, in words
    bool m_isPaneWanted; ///< the owner's choice; the window may be too narrow
    QAction *m_details;
    ClientTable *m_table;
    ClientTableMenu *m_menu;
    ClientPane *m_pane;
};

} // namespace Gui
