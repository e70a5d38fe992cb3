#pragma once

#include "domain/ids.h"

#include <QWidget>

class QStackedWidget;
class QTableView;

namespace Presenters {
class ClassesPresenter;
}

namespace Gui {

class Banner;
class ClassCard;
class Placeholder;

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
    void buildPlaces();
    [[nodiscard]] QWidget *buildHead();
    void showCondition();
    void showClasses();
    void showChosen();
    void openClassDialog();
    void openBooking();
    void askToRemove();
    void askToCancelBooking(Domain::ClientId client, const QString &name);

    Presenters::ClassesPresenter &m_presenter;
    QStackedWidget *m_places;
    QWidget *m_both;
    QTableView *m_table;
    ClassCard *m_card;
    QWidget *m_loading;
    QWidget *m_empty;
    Placeholder *m_failed;
    Banner *m_banner;
};

} // namespace Gui
