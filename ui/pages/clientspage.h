// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/client.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Presenters {
class ClientsPresenter;
}

namespace Gui {

class Banner;
class ClientBrowser;
class ClientTable;
class EmptyState;
class ImportButton;
class ImportDialog;
class StatefulView;
class StateFilter;
class Toast;

/// The Clients page: the directory as a table, with search, state filter, and the actions on clients.
class ClientsPage : public QWidget
{
    Q_OBJECT

public:
    /// \param presenter  state of the page; must outlive the page
    /// \param parent  owner
    explicit ClientsPage(Presenters::ClientsPresenter &presenter, QWidget *parent = nullptr);

Q_SIGNALS:
    void connectionPageRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectPresenter();
    void buildActions();
    void buildTable();
    void buildView();
    void buildDrop();
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildFoot();
    [[nodiscard]] QWidget *buildSearch();
    QPushButton *button(QAction *action, const QString &objectName);

    void showLoadState();
    void showFilter();
    void showSum();
    void showCount();
    void showImportUndo();
    void showFoot();
    void showSelection();
    void showDetailsButton();
    void showMessage(const QString &tone, const QString &sentence);
    /// \param id  client; not stored for a new one
    void openProfile(Domain::ClientId id);
    ImportDialog *openImport();
    void openImportUndo();
    void openRemovedClients();
    void openDuplicates();
    void showDuplicates();
    void chooseExportFile();
    void confirmRemoval();
    void toggleActive();

    Presenters::ClientsPresenter &m_presenter;
    QAction *m_add;
    QAction *m_edit;
    QAction *m_toggle;
    QAction *m_remove;
    QAction *m_import;
    QAction *m_undoImport;
    QAction *m_export;
    QAction *m_removed;
    QAction *m_duplicates;
    QWidget *m_searchRow;
    QLineEdit *m_search = nullptr;
    QPushButton *m_viewButton = nullptr;
    StateFilter *m_filter;
    Banner *m_banner;
    ClientBrowser *m_browser = nullptr;
    ClientTable *m_table = nullptr;
    StatefulView *m_view = nullptr;
    QPushButton *m_addFirst = nullptr;
    Toast *m_toast = nullptr;
    QWidget *m_foot;
    QList<QWidget *> m_clientButtons; ///< for the selected client
    QPushButton *m_removedButton = nullptr;
    QPushButton *m_duplicatesButton = nullptr;
    QPushButton *m_detailsButton = nullptr;
    QLabel *m_count;
    ImportButton *m_importButton = nullptr;
};

} // namespace Gui
