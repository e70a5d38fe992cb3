// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace Gui {

/// Filter of a file dialog that asks for a client report.
[[nodiscard]] QString reportFileFilter();

/// The client report among dropped files, judged by name and place. Does not open the file.
/// \param urls  dropped files, at least one
/// \return path; InvalidInput if it is not exactly one file on this computer with the name of a report
[[nodiscard]] Core::Result<QString> reportAmong(const QList<QUrl> &urls);

} // namespace Gui
