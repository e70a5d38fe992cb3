// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QPushButton;

namespace Gui {

/// Setup › About Listwell: version, licence, and location of the data.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(const QString &dataDirectory, QWidget *parent = nullptr);

Q_SIGNALS:
    void dataFolderRequested();

private:
    void copyVersion();

    QPushButton *m_copy;
};

} // namespace Gui
