// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Core {

/// Severity of a state, which selects the colour beside the text. The text must be sufficient without the
/// colour.
enum class Tone { Neutral, Progress, Success, Warning, Error };

} // namespace Core
