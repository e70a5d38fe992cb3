// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tone.h"
#include "ui/shell/accountmode.h"
#include "ui/shell/pageid.h"

#include <QFrame>
#include <QList>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace Gui {

/// Element of the breadcrumb.
struct Crumb
{
    PageId page;
    QString text;
};

/// Header of the window: App Drawer button, breadcrumb, the connection state as a chip, and the Help button.
class Header : public QFrame
{
    Q_OBJECT

public:
    /// \param mode  account that is shown; the header marks the practice account
    /// \param parent  owner
    explicit Header(AccountMode mode, QWidget *parent = nullptr);

    /// Sets the breadcrumb. The last element is the current page; the others are links.
    void setCrumbs(const QList<Crumb> &crumbs);
    void setChip(const QString &text, Core::Tone tone, const QString &sentence);
    [[nodiscard]] QToolButton *drawerButton() const { return m_drawerButton; }
    /// Marks the Help button while the help is open.
    void setHelpOpen(bool isOpen);

Q_SIGNALS:
    void drawerRequested();
    void pageRequested(Gui::PageId page);
    void chipClicked();
    void helpRequested();

private:
    QToolButton *m_drawerButton;
    QHBoxLayout *m_crumbs;
    QPushButton *m_chip;
    QToolButton *m_helpButton;
};

} // namespace Gui
