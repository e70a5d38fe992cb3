// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/helptopics.h"

#include <QFrame>
#include <QPointer>

class QHBoxLayout;
class QLabel;
class QListWidget;
class QTextBrowser;

namespace Gui {

/// The help at the right of the window: a topic, and the list of all topics below it. The page beside it
/// stays in use; in a narrow window the panel covers a part of it, and closes when the keyboard reaches a
/// control under it. It follows the pages until a topic is
/// chosen from the list, so that the steps of a topic can be read while they are taken. Esc in the panel
/// closes it.
class HelpPanel : public QFrame
{
    Q_OBJECT

public:
    /// \param page  widget with the pages, a child of \p parent
    /// \param row  layout that contains only the pages, and makes room beside them
    /// \param parent  owner, around the layout
    HelpPanel(QWidget *page, QHBoxLayout *row, QWidget *parent);

    /// Opens the panel, which takes the focus.
    /// \param topic  chosen topic, which stays when another page is shown
    void openWith(HelpTopic topic);
    /// Opens the panel with the topic of a page, which changes with the page.
    void openFor(PageId page);
    /// Another page is shown.
    void follow(PageId page);
    void close();
    [[nodiscard]] bool isOpen() const { return isVisibleTo(parentWidget()); }
    [[nodiscard]] HelpTopic topic() const { return m_topic; }
    [[nodiscard]] bool isFollowing() const { return m_isFollowing; }

Q_SIGNALS:
    void openChanged(bool isOpen);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildHead();
    void buildList();
    void open();
    void showTopic(HelpTopic topic);
    void choose(int row);
    void place();
    void uncover(QWidget *before, QWidget *now);

    QWidget *m_page;
    QHBoxLayout *m_row;
    QLabel *m_title = nullptr;
    QTextBrowser *m_text;
    QListWidget *m_list;
    QPointer<QWidget> m_focusBefore; ///< widget that gets the focus back
    HelpTopic m_topic = HelpTopic::Connect;
    bool m_isFollowing = true;
};

} // namespace Gui
