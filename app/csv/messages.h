// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QCoreApplication>

namespace Csv {

/// A sentence about a client report in the language of the screen.
/// \param source  sentence marked by QT_TRANSLATE_NOOP("Csv", …)
inline QString text(const char *source)
{
    return QCoreApplication::translate("Csv", source);
}

/// Error for a file that cannot be used.
inline Core::Error invalid(const QString &sentence)
{
    return {Core::Error::Kind::InvalidInput, sentence, {}, {}};
}

} // namespace Csv
