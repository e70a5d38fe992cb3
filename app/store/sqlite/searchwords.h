// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Store {

/// The words of a search, folded as the stored texts are. A text is found if it contains all of them.
[[nodiscard]] QStringList searchWords(const QString &text);

/// A pattern for `LIKE ? ESCAPE '!'` that finds \p word anywhere, with its wildcards escaped.
[[nodiscard]] QString anywhere(QString word);

} // namespace Store
