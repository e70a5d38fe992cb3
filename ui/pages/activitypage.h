#pragma once

#include <QWidget>

class QStackedWidget;
class QTableView;

namespace Presenters {
class ActivityPresenter;
}

namespace Gui {

class Banner;
class Placeholder;
class RoundCard;

/// The Activity page: the syncs, and beside them the selected one with the people affected.
class ActivityPage : public QWidget
{
    Q_OBJECT

public:
    /// \param presenter  state of the page; must outlive the page
    /// \param parent  owner
    explicit ActivityPage(Presenters::ActivityPresenter &presenter, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Request to show the Constant Contact page.
    void connectionAsked();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    void buildPlaces();
    [[nodiscard]] QWidget *buildHead();
    void showCondition();
    void showChosen();

    Presenters::ActivityPresenter &m_presenter;
    QStackedWidget *m_places;
    QTableView *m_table;
    RoundCard *m_card;
    QWidget *m_both = nullptr;
    QWidget *m_loading = nullptr;
    QWidget *m_empty = nullptr;
    Placeholder *m_failed = nullptr;
    Banner *m_banner;
};

} // namespace Gui
