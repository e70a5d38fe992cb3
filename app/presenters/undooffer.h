// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace Presenters {

/// Something that was just done and can be taken back with one click.
struct UndoOffer
{
    QString sentence;           ///< what was done
    std::function<void()> undo; ///< for the GUI thread, as long as the presenter that offered it exists
};

} // namespace Presenters
