// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QWidget>

namespace Presenters {
class ClientsPresenter;
class ConnectionPresenter;
class SubscribersPresenter;
struct ConnectionState;
} // namespace Presenters

namespace Gui {

class AttentionCard;
class Banner;
class StatefulView;
class StatusCard;
class SubscribersCard;
class SumCard;

/// The Home page: state of the sync, a client report that waits, clients who need attention, the client
/// totals, and subscribers over time. A click on a total shows its clients.
class HomePage : public QWidget
{
    Q_OBJECT

public:
    /// \param clients  client totals, and the filter that a click on one sets; must outlive the page
    /// \param connection  state of the connection; must outlive the page
    /// \param subscribers  subscribers over time; must outlive the page
    /// \param parent  owner
    HomePage(Presenters::ClientsPresenter &clients, Presenters::ConnectionPresenter &connection,
             Presenters::SubscribersPresenter &subscribers, QWidget *parent = nullptr);

    /// Shows a state of the connection until the presenter's state changes.
    void setConnection(const Presenters::ConnectionState &state);
    /// Shows that a report of the watched folder waits for the owner.
    /// \param sentence  text to show; empty if no report waits
    /// \param path  file of the report, for reportRequested()
    void setWaitingReport(const QString &sentence, const QString &path);

Q_SIGNALS:
    void connectionPageRequested();
    void clientsPageRequested();
    void profileRequested(Domain::ClientId client);
    void reportRequested(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *buildSum();
    [[nodiscard]] QWidget *buildWaitingReport();
    void showSum();

    Presenters::ClientsPresenter &m_clients;
    Presenters::SubscribersPresenter &m_subscribers;
    StatusCard *m_status;
    Banner *m_waitingReport = nullptr;
    QString m_waitingPath;
    AttentionCard *m_attention;
    SumCard *m_sum = nullptr;
    StatefulView *m_view = nullptr;
    SubscribersCard *m_overTime = nullptr;
};

} // namespace Gui
