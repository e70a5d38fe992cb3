// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workbook/numberformat.h"
#include "workbook/packageparts.h"

#include <QStringList>

namespace Workbook {

/// One sheet of a workbook.
struct Sheet
{
    QString name;
    QString part; ///< path of its part
    bool isHidden = false;
};

/// Contents of a workbook, and the parts that hold them.
struct Contents
{
    QList<Sheet> sheets;       ///< worksheets, in the order of their tabs
    QString sharedStringsPart; ///< empty if there is none
    QString stylesPart;        ///< empty if there is none
    DateSystem dateSystem = DateSystem::From1900;
};

/// \return contents, or the fault: Encrypted, Damaged, or the format that the file really has
[[nodiscard]] Core::Result<Contents> contentsOf(const PackageParts &parts);

/// Relations of a part to other parts.
struct Relation
{
    QString id;
    QString type; ///< last word of the type's address, for example `worksheet`
    QString target;
};
/// \param part  a file `.rels`, open for reading
[[nodiscard]] Core::Result<QList<Relation>> relationsIn(QIODevice &part);
/// Reads names, states and relationship ids (as Sheet::part) of the sheets.
/// \param part  `workbook.xml`, open for reading
[[nodiscard]] Core::Result<Contents> sheetsIn(QIODevice &part);

} // namespace Workbook
