// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cliententry.h"
#include "ui/shell/helptopics.h"

#include <QList>
#include <QWidget>

#include <optional>

class QFrame;
class QLabel;
class QLineEdit;
class QPropertyAnimation;
class QPushButton;
class QVBoxLayout;

namespace Gui {

/// The App Drawer: a panel that slides in from the left over the shaded parent. Its search finds pages,
/// topics of the help, and clients. Esc, a click on the shade, or choosing an entry closes it. The keyboard
/// focus stays inside while it is open.
class AppDrawer : public QWidget
{
    Q_OBJECT

public:
    explicit AppDrawer(QWidget *parent);

    enum class Shown { Always, WhenSearched }; ///< WhenSearched: a page that a menu page leads to

    /// \param page  page that the entry opens
    /// \param text  name of the page
    /// \param iconName  name of a file in resources/icons, without extension
    /// \param objectName  object name of the entry
    /// \param shown  whether only the search shows it
    /// \param searchWords  more words that find it
    void addEntry(PageId page, const QString &text, const QString &iconName, const QString &objectName,
                  Shown shown = Shown::Always, const QString &searchWords = {});
    /// Adds a topic of the help, which only the search shows.
    void addTopic(HelpTopic topic);
    /// Shows the clients found for the last searchChanged(), below the pages.
    void setFoundClients(const QList<Domain::ClientEntry> &clients);
    /// Marks the entry of the section that contains the current page.
    void setCurrent(PageId page);
    void open();
    [[nodiscard]] bool isOpen() const { return m_open; }
    void close();

Q_SIGNALS:
    void pageChosen(Gui::PageId page);
    void topicChosen(Gui::HelpTopic topic);
    void clientChosen(Domain::ClientId client);
    /// The receiver answers with setFoundClients().
    void searchChanged(const QString &words);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry
    {
        std::optional<PageId> page; ///< no value for a topic of the help
        QPushButton *button;
        Shown shown;
        QString words;     ///< that find it
        QString text = {}; ///< of a topic; searched where no words are found
    };

    void filter(const QString &text);
    /// Shows the topics of the help with the words in their text.
    /// \return whether there are any
    bool showTopicsByText();
    void clearClients();
    [[nodiscard]] QPushButton *makeButton(const QString &text, const QString &iconName);
    void slideTo(int x);
    /// The drawer opens at the side where texts begin.
    /// \return left edge of the panel when it is shown, or hidden beside the window
    [[nodiscard]] int panelX(bool isShown) const;
    void moveFocus(int by);
    [[nodiscard]] QList<QWidget *> stops() const; ///< focus order of Tab and the arrow keys, top down

    QFrame *m_panel;
    QLineEdit *m_search;
    QVBoxLayout *m_list;
    QLabel *m_nothing; ///< shown when the search finds neither a page nor a client
    QPropertyAnimation *m_slide;
    QList<Entry> m_entries;
    QLabel *m_clientsHeading;
    QVBoxLayout *m_clientList;
    QList<QPushButton *> m_clients; ///< found by the search
    bool m_open = false;
};

} // namespace Gui
