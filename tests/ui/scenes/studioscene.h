#pragma once

#include "support/studio.h"

#include <QWidget>

#include <future>
#include <memory>

namespace Screenshots {

using StudioPointer = std::shared_ptr<Support::Studio>;

/// Keeps things alive until the widget is gone; they go in the reverse order in which they are given.
template <typename... Things> void keepFor(QWidget *widget, const Things &...things)
{
    QObject::connect(widget, &QObject::destroyed, [kept = std::make_tuple(things...)] {});
}

/// Keeps the database busy until the promise is kept, so that a page over it shows its waiting state.
inline std::shared_ptr<std::promise<void>> keepBusy(Support::Studio &studio)
{
    auto gate = std::make_shared<std::promise<void>>();
    studio.database().run<void>(
        [opened = gate->get_future().share()](Store::Database &) -> Core::Result<void> {
            opened.wait();
            return {};
        });
    return gate;
}

inline void releaseAfter(QWidget *widget, const std::shared_ptr<std::promise<void>> &gate)
{
    QObject::connect(widget, &QObject::destroyed, [gate] { gate->set_value(); });
}

} // namespace Screenshots
