// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/testdirectory.h"

#include <QWidget>

#include <future>
#include <memory>

namespace Screenshots {

using StudioPointer = std::shared_ptr<Support::TestDirectory>;

/// Keeps objects alive until the widget is destroyed, and destroys them in reverse order.
template <typename... Things> void keepFor(QWidget *widget, const Things &...things)
{
    QObject::connect(widget, &QObject::destroyed, [kept = std::make_tuple(things...)] {});
}

/// Blocks the database until the promise is fulfilled, so that a page above it shows its loading state.
inline std::shared_ptr<std::promise<void>> keepBusy(Support::TestDirectory &studio)
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
