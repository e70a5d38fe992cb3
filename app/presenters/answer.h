#pragma once

#include "core/result.h"

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace Presenters {

/// Calls \p then in the thread of \p receiver when the other thread has answered; not at all when \p receiver
/// is gone by then (a dialog that was closed in the meantime). Qt 6.4's QFuture::then(context, …) asserts in
/// that case instead, and looks at the context from the answering thread.
template <typename T, typename Then>
void whenAnswered(QObject *receiver, const QFuture<Core::Result<T>> &future, Then then)
{
    auto *watcher = new QFutureWatcher<Core::Result<T>>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                     [watcher, then = std::move(then)]() mutable {
                         watcher->deleteLater();
                         then(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace Presenters
