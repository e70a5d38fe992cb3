// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/client.h"

#include <QFrame>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Presenters {
class ClientDetailsPresenter;
}

namespace Gui {

class Banner;
class BreakingLabel;
class ClientStateView;
class FamilyView;
class HistoryList;

/// The selected client beside the table of the Clients page, for reading: state with the sentence why,
/// remedy, who shares the address, contact details, answers to news and updates, bookings.
class ClientPane : public QFrame
{
    Q_OBJECT

public:
    /// \param presenter  the client to show
    /// \param parent  owner
    explicit ClientPane(std::unique_ptr<Presenters::ClientDetailsPresenter> presenter,
                        QWidget *parent = nullptr);
    ~ClientPane() override;

    /// Shows a client as soon as it is read; std::nullopt for none. Nothing is read while the pane is hidden.
    void choose(const std::optional<Domain::Client> &client);
    /// Sets the sentence that is shown without a client; empty for the usual one.
    void setHint(const QString &hint);
    /// Reads the client again, after changes made elsewhere.
    void refresh();

Q_SIGNALS:
    void editRequested();
    void activateRequested();
    void connectionPageRequested();
    /// Another client, who shares the address, is to be shown.
    void clientRequested(Domain::ClientId client);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *buildContent();
    void connectPresenter();
    void showDetails();
    void fill();
    void fillFacts();
    void fillHistories();

    std::unique_ptr<Presenters::ClientDetailsPresenter> m_presenter;
    std::optional<Domain::Client> m_chosen;
    QString m_hintText;
    bool m_isFailed = false; ///< the error is that the client cannot be read
    BreakingLabel *m_name;
    Banner *m_error;
    QLabel *m_hint;
    QWidget *m_details;
    ClientStateView *m_state;
    FamilyView *m_family;
    QPushButton *m_edit;
    QVBoxLayout *m_factsPlace;
    QWidget *m_facts = nullptr; ///< made again for each client
    HistoryList *m_answers;
    QLabel *m_noAnswers;
    HistoryList *m_bookings;
    QLabel *m_noBookings;
};

} // namespace Gui
