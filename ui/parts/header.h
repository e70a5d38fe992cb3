#pragma once

#include "presenters/statewording.h"
#include "ui/pageid.h"

#include <QFrame>
#include <QList>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace Gui {

/// One step of the way to the page that is shown.
struct Crumb
{
    PageId page;
    QString text;
};

/// The strip at the top: App Drawer button, breadcrumb, and the connection's state as a chip.
class Header : public QFrame
{
    Q_OBJECT

public:
    /// \param practice  shows for good that this is the practice account
    explicit Header(bool practice, QWidget *parent = nullptr);

    /// The last one is the page that is shown; those before it can be clicked.
    void setCrumbs(const QList<Crumb> &crumbs);
    void setChip(const QString &text, Presenters::Tone tone);
    [[nodiscard]] QToolButton *drawerButton() const { return m_drawerButton; }

Q_SIGNALS:
    void drawerWanted();
    void pageWanted(Gui::PageId page);
    void chipClicked();

private:
    QToolButton *m_drawerButton;
    QHBoxLayout *m_crumbs;
    QPushButton *m_chip;
};

} // namespace Gui
