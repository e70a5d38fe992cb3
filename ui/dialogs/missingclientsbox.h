// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace Domain {
struct MissingClients;
}
namespace Presenters {
class MissingClientsModel;
}

namespace Gui {

/// The part of the import preview about active clients who are not in the report: their number, their names
/// on request, and the choice to deactivate them.
class MissingClientsBox : public QWidget
{
    Q_OBJECT

public:
    /// \param model  the missing clients by name; must outlive the box
    /// \param parent  owner
    explicit MissingClientsBox(Presenters::MissingClientsModel &model, QWidget *parent = nullptr);

    void showMissing(const Domain::MissingClients &missing);
    /// Closes the list of names and takes the choice back, for another report.
    void reset();
    /// Whether the owner chose to deactivate them.
    [[nodiscard]] bool deactivates() const;

Q_SIGNALS:
    void choiceChanged();

private:
    void buildTable(Presenters::MissingClientsModel &model);
    void showNames(bool isShown);

    QLabel *m_count;
    QPushButton *m_names;
    QTableView *m_table;
    QLabel *m_uncertain;
    QCheckBox *m_deactivate;
    QLabel *m_hint;
};

} // namespace Gui
