// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Core {

/// State of the data that a page shows.
enum class LoadState {
    Loading,      ///< nothing has been read yet
    Empty,        ///< there is no data at all
    NothingFound, ///< there is data, but none for the search and filter in use
    Ready,
    Failed ///< the data cannot be read
};

} // namespace Core
