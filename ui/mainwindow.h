#pragma once

#include "presenters/statewording.h"
#include "ui/pageid.h"

#include <QHash>
#include <QMainWindow>

#include <functional>

class QStackedWidget;

namespace Gui {

class AppDrawer;
class Banner;
class Header;

/// The one window: header, App Drawer, a hint where something is to be done, and one page at a time. Knows
/// how the pages lie below each other, and nothing of what they hold.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    using PageFactory = std::function<QWidget *(QWidget *parent)>;

    /// \param practice  this is the practice account, and the header says so
    explicit MainWindow(bool practice, QWidget *parent = nullptr);

    /// \p make is called when the page is shown for the first time. It makes the page below \p parent at
    /// once: a page that moves there later is styled twice. A page of that id that was made already goes; if
    /// it is the current one, showPage() must follow.
    void addPage(PageId page, const PageFactory &make);
    void showPage(PageId page);
    [[nodiscard]] PageId currentPage() const { return m_current; }

    void setChip(const QString &text, Presenters::Tone tone);
    /// What the connection needs from the person; shown outside Setup and the welcome. Empty: nothing.
    void setHint(const QString &text);

private:
    void openDrawer();
    void showHint();

    Header *m_header;
    Banner *m_hint;
    QStackedWidget *m_stack;
    AppDrawer *m_drawer = nullptr; ///< made when it is opened for the first time
    QHash<PageId, PageFactory> m_factories;
    QHash<PageId, QWidget *> m_pages;
    PageId m_current = PageId::Clients;
};

} // namespace Gui
