// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/client.h"

#include <QDialog>

#include <memory>
#include <optional>

class QPushButton;
class QTableView;

namespace Presenters {
class RemovedClientsPresenter;
}

namespace Gui {

class Banner;
class StatefulView;

/// Lists the removed clients who can still be put back. One at a time is put back, or deleted for good.
class RemovedClientsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RemovedClientsDialog(std::unique_ptr<Presenters::RemovedClientsPresenter> presenter,
                                  QWidget *parent = nullptr);
    ~RemovedClientsDialog() override;

private:
    void buildTable();
    void buildView();
    [[nodiscard]] QWidget *buildButtons();
    void showState();
    void showSelection();
    void showMessage(const QString &tone, const QString &sentence);
    [[nodiscard]] std::optional<Domain::Client> selected() const;
    void waitForResult();
    void putBack();
    void confirmForgetting();

    std::unique_ptr<Presenters::RemovedClientsPresenter> m_presenter;
    Banner *m_banner;
    QTableView *m_table;
    StatefulView *m_view = nullptr;
    QPushButton *m_close;
    QPushButton *m_forget;
    QPushButton *m_putBack;
    int m_row = 0; ///< row to select after its client is put back or deleted
};

} // namespace Gui
