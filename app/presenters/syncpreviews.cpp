// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/syncpreviews.h"

#include "presenters/onresult.h"
#include "presenters/previewpresenter.h"
#include "sync/engine.h"

#include <QPointer>

namespace Presenters {

bool isListGone(const Core::Error &error)
{
    return error.kind == Core::Error::Kind::ListGone || error.kind == Core::Error::Kind::NotFound;
}

SyncPreviews::SyncPreviews(Sync::Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
}

std::unique_ptr<PreviewPresenter> SyncPreviews::ofList(const Domain::ContactList &list)
{
    auto preview = std::make_unique<PreviewPresenter>(PreviewPresenter::Purpose::ConnectList, list.name);
    answer(*preview, list.id);
    return preview;
}

std::unique_ptr<PreviewPresenter> SyncPreviews::ofSync(const QString &listName)
{
    auto preview = std::make_unique<PreviewPresenter>(PreviewPresenter::Purpose::Sync, listName);
    answer(*preview, {});
    return preview;
}

std::unique_ptr<PreviewPresenter> SyncPreviews::ofBrake(const QString &listName, const QString &reason,
                                                        bool isImportUndoable)
{
    auto preview = std::make_unique<PreviewPresenter>(PreviewPresenter::Purpose::Brake, listName);
    preview->setReason(reason, isImportUndoable);
    answer(*preview, {});
    return preview;
}

void SyncPreviews::answer(PreviewPresenter &preview, const Domain::ListId &list)
{
    connect(&preview, &PreviewPresenter::previewRequested, this, [this, list, shown = &preview] {
        const QPointer<SyncPreviews> self(this);
        onResult(shown, m_engine.preview(list), [self, shown](const Core::Result<Domain::Preview> &read) {
            shown->take(read);
            if (self && !read && isListGone(read.error()))
                Q_EMIT self->listGone(read.error());
        });
    });
}

} // namespace Presenters
