// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/customfield.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QTableView;

namespace Presenters {
class ClientFieldsPresenter;
class FieldMappingPresenter;
} // namespace Presenters

namespace Gui {

class Banner;
class CustomFieldDialog;
class StatefulView;

/// Setup → Client fields: the studio's custom fields in the order of the profiles, with their names, and
/// which of them are sent to Constant Contact.
class ClientFieldsPage : public QWidget
{
    Q_OBJECT

public:
    /// \param presenter  fields to show; must outlive the page
    /// \param mapping  choice of a field in Constant Contact; must outlive the page
    /// \param parent  owner
    ClientFieldsPage(Presenters::ClientFieldsPresenter &presenter, Presenters::FieldMappingPresenter &mapping,
                     QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildFoot();
    void buildTable();
    void buildView();
    void connectPresenter();
    void showState();
    void showBanner();
    void showSelection();
    void addField();
    void renameField();
    void mapField();
    void removeField();
    void moveField(int by);
    void openDialog(CustomFieldDialog *dialog);
    [[nodiscard]] std::optional<Domain::CustomField> selected() const;

    Presenters::ClientFieldsPresenter &m_presenter;
    Presenters::FieldMappingPresenter &m_mapping;
    QString m_chosen;  ///< label of the row to select
    QString m_failure; ///< of the last change; empty if it succeeded
    Banner *m_banner;
    QTableView *m_table = nullptr;
    StatefulView *m_view = nullptr;
    QWidget *m_foot = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_map = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QLabel *m_count = nullptr;
};

} // namespace Gui
