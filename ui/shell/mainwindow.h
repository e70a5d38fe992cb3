// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tone.h"
#include "domain/cliententry.h"
#include "ui/shell/accountmode.h"
#include "ui/shell/helptopics.h"
#include "ui/shell/pagehistory.h"
#include "ui/shell/pageid.h"

#include <QHash>
#include <QMainWindow>

#include <functional>

class QHBoxLayout;
class QStackedWidget;

namespace Gui {

class AppDrawer;
class Banner;
class Header;
class HelpPanel;

/// The main window: header, App Drawer, a hint when action is needed, one page at a time, and the help beside
/// it. Holds the hierarchy of the pages and is independent of their content.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    using PageFactory = std::function<QWidget *(QWidget *parent)>;

    /// \param mode  account that is shown; the header marks the practice account
    /// \param parent  owner
    explicit MainWindow(AccountMode mode, QWidget *parent = nullptr);

    /// Adds a page, or replaces the page with this id. After replacing the current page, showPage() must
    /// follow.
    /// \param page  id of the page
    /// \param make  factory, called when the page is first shown. It must create the page directly below the
    ///         given parent: a page that is moved there later is styled twice.
    void addPage(PageId page, const PageFactory &make);
    void showPage(PageId page);
    [[nodiscard]] PageId currentPage() const { return m_current; }

    void setChip(const QString &text, Core::Tone tone, const QString &sentence = {});
    /// Sets the hint about the connection, which is shown outside Setup and the welcome page; empty to hide
    /// it.
    void setHint(const QString &text);
    /// Makes the window and its pages again after the look has changed. A change of language does the same.
    void remake();
    /// Shows the clients found for the last clientSearchRequested().
    void setFoundClients(const QList<Domain::ClientEntry> &clients);

Q_SIGNALS:
    /// The words in the search of the App Drawer have changed.
    void clientSearchRequested(const QString &words);
    void profileRequested(Domain::ClientId client);
    /// The window closes because the owner ends the program, and not only the window.
    void quitRequested();
    /// The window and its pages were made again; the chip and the hint must be set again.
    void remade();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeFrame();
    void bindKeys();
    /// Shows the previous page; the parent page if there is no previous one.
    void goBack();
    void goForward();
    [[nodiscard]] bool isCovered() const;
    void openDrawer();
    void fillDrawer();
    void toggleHelp();
    [[nodiscard]] HelpPanel &help();
    void remakeHelp();
    void placeHelpInTabOrder();
    void focusPage(QWidget *page);
    void showHint();

    AccountMode m_mode;
    Header *m_header = nullptr;
    Banner *m_hint = nullptr;
    QStackedWidget *m_stack;
    QHBoxLayout *m_pageRow;
    HelpPanel *m_help = nullptr;   ///< created when it is first opened
    AppDrawer *m_drawer = nullptr; ///< created when it is first opened
    QHash<PageId, PageFactory> m_factories;
    QHash<PageId, QWidget *> m_pages;
    PageId m_current = PageId::Home;
    PageHistory m_history;
};

} // namespace Gui
