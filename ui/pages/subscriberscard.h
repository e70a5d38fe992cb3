// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace Presenters {
class SubscribersPresenter;
}

namespace Gui {

class StatefulView;

/// Subscribers over time on the Home page, as a chart or as a table. Closed at first: nothing is read and no
/// chart is loaded before the owner asks for it.
class SubscribersCard : public QFrame
{
    Q_OBJECT

public:
    /// \param subscribers  what to show; must outlive the card
    /// \param parent  owner
    explicit SubscribersCard(Presenters::SubscribersPresenter &subscribers, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Form { Closed, Chart, Table };

    [[nodiscard]] QWidget *buildTop();
    [[nodiscard]] QWidget *buildContent();
    void showForm(Form form);
    void showState();
    void showChart();

    Presenters::SubscribersPresenter &m_subscribers;
    Form m_form = Form::Closed;
    QPushButton *m_open = nullptr;   ///< opens and closes the card
    QPushButton *m_change = nullptr; ///< chart or table
    StatefulView *m_view = nullptr;
    QLabel *m_summary = nullptr;
    QVBoxLayout *m_column = nullptr; ///< summary, then chart or table
    QTableView *m_table = nullptr;
    QWidget *m_chart = nullptr; ///< drawn anew for each state and when the colours change
};

} // namespace Gui
