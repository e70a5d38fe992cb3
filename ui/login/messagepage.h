// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Gui {

class IconLabel;

/// Takes the place of the login page while it loads, and when it cannot be shown.
class MessagePage : public QWidget
{
    Q_OBJECT

public:
    explicit MessagePage(QWidget *parent = nullptr);

    void showWaiting();
    /// \param headline  short title
    /// \param text  sentence for the user
    /// \param detail  technical detail for support, below the sentence; may be empty
    void showError(const QString &headline, const QString &text, const QString &detail);

Q_SIGNALS:
    void retryChosen();

private:
    IconLabel *m_picture;
    QLabel *m_headline;
    QLabel *m_text;
    QLabel *m_detail;
    QPushButton *m_retry;
};

} // namespace Gui
