// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "domain/client.h"

#include <QDialog>

#include <memory>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Presenters {
class BookingPresenter;
}

namespace Gui {

class Banner;
class ClientTable;
class ConsentBox;

/// Books a client into a class. Every booking asks the consent question; one click answers it, and "Not now"
/// is one of the answers.
class BookingDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BookingDialog(std::unique_ptr<Presenters::BookingPresenter> presenter,
                           QWidget *parent = nullptr);
    ~BookingDialog() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void showChoice();
    void showNobodyFound(bool nobody);
    void openNewClient();
    void showError(const Core::Error &error);
    void book();
    [[nodiscard]] std::optional<Domain::Client> selected() const;

    std::unique_ptr<Presenters::BookingPresenter> m_presenter;
    QLineEdit *m_search;
    QPushButton *m_newClient;
    ClientTable *m_table;
    QLabel *m_nobody;
    QLabel *m_ask;
    ConsentBox *m_consent;
    Banner *m_error;
    QPushButton *m_book;
    Domain::ClientId m_shown; ///< client to whom the question applies
    bool m_busy = false;
};

} // namespace Gui
