// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "domain/contact.h"

#include <QObject>

#include <memory>

namespace Sync {
class Engine;
}

namespace Presenters {

class PreviewPresenter;

/// Whether an action on a list failed because the list does not exist any more.
[[nodiscard]] bool isListGone(const Core::Error &error);

/// Makes the previews of a sync that the window shows, and answers each from the engine. GUI thread; owned by
/// the ConnectionPresenter. A preview may outlive this object and stays unanswered then.
class SyncPreviews : public QObject
{
    Q_OBJECT

public:
    /// \param engine  sync engine; must outlive this object
    /// \param parent  owner
    explicit SyncPreviews(Sync::Engine &engine, QObject *parent = nullptr);

    /// Preview of the first sync of a list that is not saved yet.
    [[nodiscard]] std::unique_ptr<PreviewPresenter> ofList(const Domain::ContactList &list);
    /// Preview of the next sync.
    /// \param listName  name of the chosen list
    [[nodiscard]] std::unique_ptr<PreviewPresenter> ofSync(const QString &listName);
    /// Preview of the sync that the brake stopped.
    /// \param listName  name of the chosen list
    /// \param reason  why it was stopped, as a sentence
    /// \param isImportUndoable  whether the last import is the reason and can be undone
    [[nodiscard]] std::unique_ptr<PreviewPresenter> ofBrake(const QString &listName, const QString &reason,
                                                            bool isImportUndoable);

Q_SIGNALS:
    void listGone(const Core::Error &error); ///< the previewed list does not exist any more

private:
    /// \param list  list to be chosen; empty: the chosen one
    void answer(PreviewPresenter &preview, const Domain::ListId &list);

    Sync::Engine &m_engine;
};

} // namespace Presenters
