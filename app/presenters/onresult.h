// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QCoroTask>
#include <QFuture>
#include <QFutureWatcher>
#include <QPointer>

#include <utility>

namespace Presenters {

/// Calls \p then with the result of \p future, in the thread of \p receiver. It is not called if \p receiver
/// has been destroyed by then, for example a dialog that was closed meanwhile. Qt 6.4's
/// QFuture::then(context, …) asserts in that case, and accesses the context from the thread that finishes the
/// future.
/// \param receiver  context object of the call
/// \param future  result that another thread will provide
/// \param then  function that takes a const Core::Result<T> &
template <typename T, typename Then>
void onResult(QObject *receiver, const QFuture<Core::Result<T>> &future, Then then)
{
    auto *watcher = new QFutureWatcher<Core::Result<T>>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                     [watcher, then = std::move(then)]() mutable {
                         watcher->deleteLater();
                         then(watcher->result());
                     });
    watcher->setFuture(future);
}

namespace Detail {

template <typename T, typename Then>
QCoro::Task<void> deliver(QPointer<QObject> receiver, QCoro::Task<Core::Result<T>> task, Then then)
{
    const Core::Result<T> result = co_await task;
    if (receiver)
        then(result);
}

} // namespace Detail

/// The same for a task of this thread.
template <typename T, typename Then>
void onResult(QObject *receiver, QCoro::Task<Core::Result<T>> task, Then then)
{
    auto delivering = Detail::deliver(QPointer<QObject>(receiver), std::move(task), std::move(then));
}

} // namespace Presenters
