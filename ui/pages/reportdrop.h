// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QDropEvent;
class QLabel;
class QLineEdit;

namespace Gui {

class IconLabel;

/// Takes a client report that is dropped onto a page. While files are dragged over the page, a hint over it
/// shows whether they can be dropped. Nothing is taken while the page does not accept drops or a dialog is
/// open.
class ReportDrop : public QWidget
{
    Q_OBJECT

public:
    /// \param page  owner, which the hint covers
    explicit ReportDrop(QWidget *page);

    /// Takes files that are dropped onto a text field, which would insert their names.
    /// \param field  on the page
    void takeFrom(QLineEdit *field);

Q_SIGNALS:
    void dropped(const QString &path);
    /// A drop that is not a report.
    /// \param sentence  the reason
    void refused(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showHint(const QDropEvent &event);
    void take(const QDropEvent &event);

    IconLabel *m_icon;
    QLabel *m_heading;
    QLabel *m_text;
    bool m_canTake = false;
};

} // namespace Gui
