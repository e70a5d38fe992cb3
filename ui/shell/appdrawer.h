// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/pageid.h"

#include <QList>
#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QPropertyAnimation;
class QPushButton;
class QVBoxLayout;

namespace Gui {

/// The App Drawer: a panel that slides in from the left over the shaded parent. Esc, a click on the shade, or
/// choosing an entry closes it. The keyboard focus stays inside while it is open.
class AppDrawer : public QWidget
{
    Q_OBJECT

public:
    explicit AppDrawer(QWidget *parent);

    void addEntry(PageId page, const QString &text, const QString &iconName, const QString &objectName);
    /// Marks the entry of the section that contains the current page.
    void setCurrent(PageId page);
    void open();
    [[nodiscard]] bool isOpen() const { return m_open; }
    void close();

Q_SIGNALS:
    void pageChosen(Gui::PageId page);
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
        PageId page;
        QPushButton *button;
    };

    void filter(const QString &text);
    void slideTo(int x);
    void moveFocus(int by);
    [[nodiscard]] QList<QWidget *> stops() const; ///< focus order of Tab and the arrow keys, top down

    QFrame *m_panel;
    QLineEdit *m_search;
    QVBoxLayout *m_list;
    QLabel *m_nothing; ///< shown when the search finds no entry
    QPropertyAnimation *m_slide;
    QList<Entry> m_entries;
    bool m_open = false;
};

} // namespace Gui
