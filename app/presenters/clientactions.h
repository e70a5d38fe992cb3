// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "domain/client.h"
#include "presenters/undooffer.h"

#include <QList>
#include <QObject>

namespace Store {
class BackgroundDatabase;
}

namespace Presenters {

/// Removes, deactivates and activates clients, one or several at once, with a way back. Each client is
/// changed in a transaction of its own, so that one who is gone stops none of the others. Lives in the GUI
/// thread; every result arrives by a signal.
class ClientActions : public QObject
{
    Q_OBJECT

public:
    /// \param database  outlives this object
    /// \param parent  owner
    explicit ClientActions(Store::BackgroundDatabase &database, QObject *parent = nullptr);

    /// Ends in changed() and undoOffered() for those who were removed, and in failed() if any were not.
    void remove(const QList<Domain::ClientId> &ids);
    /// The same for those whose status differs. Nothing is emitted if no status does.
    void setStatus(const QList<Domain::ClientId> &ids, Domain::ClientStatus status);

Q_SIGNALS:
    void changed();
    void undoOffered(const Presenters::UndoOffer &offer);
    /// A removal was undone.
    /// \param id  one of the clients
    /// \param sentence  result for the person
    void putBackEnded(Domain::ClientId id, const QString &sentence);
    void failed(const Core::Error &error);

private:
    void putBack(const QList<Domain::Client> &clients);
    void changeStatus(const QList<Domain::ClientId> &ids, Domain::ClientStatus status,
                      const std::function<void(const QList<Domain::Client> &)> &then);

    Store::BackgroundDatabase &m_database;
};

} // namespace Presenters
