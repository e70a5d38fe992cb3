// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/column.h"

namespace Csv {

using namespace Qt::StringLiterals;
using Domain::StandardField;

bool isField(const Column &column, StandardField field)
{
    return column.kind == Column::Kind::Standard && column.field == field;
}

bool isSameField(const Column &a, const Column &b)
{
    if (a.kind != b.kind)
        return false;
    if (a.kind == Column::Kind::Standard)
        return a.field == b.field;
    return a.kind == Column::Kind::Custom && a.label.compare(b.label, Qt::CaseInsensitive) == 0;
}

QString nameOf(const Column &column)
{
    if (column.kind == Column::Kind::Custom)
        return "custom."_L1 + column.label;
    if (column.kind == Column::Kind::OptOut)
        return u"opt_out"_s;
    if (column.kind != Column::Kind::Standard)
        return {};
    if (column.field == StandardField::FullName)
        return u"full_name"_s;
    if (column.field == StandardField::NewsAndUpdates)
        return u"news_and_updates"_s;
    return Domain::fieldKey(column.field);
}

} // namespace Csv
