// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cliententry.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace Store {
class BackgroundDatabase;
}

namespace Presenters {

/// Finds the first clients for the search of the App Drawer, as the user types. Lives in the GUI thread; the
/// result arrives by a signal.
class ClientSearchPresenter : public QObject
{
    Q_OBJECT

public:
    /// Maximum number of clients found.
    static constexpr int kFound = 6;

    /// \param database  outlives the presenter
    /// \param parent  owner
    explicit ClientSearchPresenter(Store::BackgroundDatabase &database, QObject *parent = nullptr);

    /// Searches after a pause in typing.
    /// \param words  words of the name, the address, the phone or the client number; empty: no client
    void search(const QString &words);

Q_SIGNALS:
    /// The clients for the last words; empty if the directory cannot be read.
    void found(const QList<Domain::ClientEntry> &clients);

private:
    void ask();

    Store::BackgroundDatabase &m_database;
    QTimer m_typing;
    QString m_words;
};

} // namespace Presenters
