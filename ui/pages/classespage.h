// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QWidget>

#include <optional>

class QTableView;

namespace Domain {
struct StudioClass;
}

namespace Presenters {
class ClassesPresenter;
}

namespace Gui {

class Banner;
class ClassCard;
class ClassDialog;
class StatefulView;
class Toast;

/// The Classes page: the upcoming classes by day, and beside them the selected one with its clients.
class ClassesPage : public QWidget
{
    Q_OBJECT

public:
    /// \param presenter  state of the page; must outlive the page
    /// \param parent  owner
    explicit ClassesPage(Presenters::ClassesPresenter &presenter, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    void buildView();
    [[nodiscard]] QWidget *buildHead();
    void showLoadState();
    void showClasses();
    void showChosen();
    ClassDialog *openClassDialog(const std::optional<Domain::StudioClass> &edited);
    void addClass();
    void editClass();
    void openBooking();
    void confirmRemoval();
    void confirmSeriesRemoval(const Domain::StudioClass &studioClass, int followers);
    void confirmBookingCancellation(Domain::ClientId client, const QString &name);

    Presenters::ClassesPresenter &m_presenter;
    StatefulView *m_view = nullptr;
    Toast *m_toast = nullptr;
    QTableView *m_table;
    ClassCard *m_card;
    Banner *m_banner;
};

} // namespace Gui
