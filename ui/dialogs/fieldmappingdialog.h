// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace Presenters {
class FieldMappingPresenter;
}

namespace Gui {

class StatefulView;

/// Dialog to choose the field in Constant Contact to which a field of the studio belongs, for an account that
/// has it under another name. Closes when the choice is stored.
class FieldMappingDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param presenter  opened with the field; must outlive the dialog
    /// \param parent  owner
    explicit FieldMappingDialog(Presenters::FieldMappingPresenter &presenter, QWidget *parent = nullptr);

private:
    void buildView();
    void fill();
    void showState();
    void choose();

    Presenters::FieldMappingPresenter &m_presenter;
    QListWidget *m_list;
    StatefulView *m_view = nullptr;
    QLabel *m_error = nullptr;
    QPushButton *m_ok = nullptr;
};

} // namespace Gui
