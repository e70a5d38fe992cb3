// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QList>

namespace Gui {

/// One of the answers of a ChoiceDialog.
struct Choice
{
    QString key;
    QString text;
};

/// Asks one question about the window with a few answers, such as its language.
class ChoiceDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param title  title of the dialog
    /// \param question  sentence above the answers
    /// \param choices  answers, from the top down
    /// \param current  key of the answer that holds now
    /// \param parent  owner
    ChoiceDialog(const QString &title, const QString &question, const QList<Choice> &choices,
                 const QString &current, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &key); ///< OK
};

} // namespace Gui
