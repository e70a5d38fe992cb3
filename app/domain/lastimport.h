// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace Domain {

/// The last import of a client report.
struct LastImport
{
    QDateTime at;     ///< UTC
    QString fileName; ///< without its folder
    int rows = 0;     ///< in the report, rejected ones included

    bool operator==(const LastImport &) const = default;
};

} // namespace Domain
