// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace Gui {

/// A sentence about the last action, with *Undo*. Appears over the lower edge of another widget, takes no
/// focus, and disappears after a while, but not while the pointer or the focus is in it. While it is there,
/// the keys of Undo work in the whole window. Screen readers speak the sentence. Its place in the tab order
/// is that of its creation among its siblings.
class Toast : public QFrame
{
    Q_OBJECT

public:
    /// \param anchor  widget over whose lower edge the toast appears; a descendant of \p parent
    /// \param parent  owner
    Toast(QWidget *anchor, QWidget *parent);

    /// Sets how long the toast stays; ten seconds by default.
    void setDuration(std::chrono::milliseconds duration);
    /// Shows a sentence, which replaces an earlier one.
    /// \param sentence  sentence about the action
    /// \param undo  function that *Undo* calls, once; empty for no such button
    void offer(const QString &sentence, const std::function<void()> &undo = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place();
    void wait();
    void watchFocus(QWidget *before, QWidget *now);
    void takeBack();
    void dismiss();

    QWidget *m_anchor;
    QLabel *m_text;
    QPushButton *m_undoButton;
    QToolButton *m_close;
    QTimer m_timer;
    std::function<void()> m_undo;
    QPointer<QWidget> m_focusBefore; ///< widget that gets the focus back
};

} // namespace Gui
