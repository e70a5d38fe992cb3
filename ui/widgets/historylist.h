// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListWidget>

namespace Gui {

/// Short list of past events, two lines each. Read-only. It is as tall as its entries, up to a few; beyond
/// that it scrolls.
class HistoryList : public QListWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        QString title;
        QString details; ///< second line
    };

    /// \param name  accessible name
    /// \param parent  owner
    explicit HistoryList(const QString &name, QWidget *parent = nullptr);
    void setEntries(const QList<Entry> &entries);
};

} // namespace Gui
