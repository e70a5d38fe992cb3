// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presenters/goodbye.h"

#include <QDialog>

class QCheckBox;
class QLabel;

namespace Gui {

/// The confirmation popup of the X button: says what happens and what stays, and offers to take the clients
/// off the list and to save them to a file first. Cancel has the focus.
class DisconnectDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param businessName  name of the connected business
    /// \param listName  name of the synced list; empty if none is chosen
    /// \param parent  window that the dialog belongs to
    DisconnectDialog(const QString &businessName, const QString &listName, QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmed(const Presenters::Goodbye &goodbye);

private:
    [[nodiscard]] QWidget *buildHead(const QString &businessName);
    [[nodiscard]] QWidget *buildButtons();
    void showKept(const QString &listName);
    void confirm();
    void chooseFile();
    void finish(const QString &clientsFile);

    QLabel *m_kept = nullptr;
    QCheckBox *m_remove;
    QCheckBox *m_save;
};

} // namespace Gui
