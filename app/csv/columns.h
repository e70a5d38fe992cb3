// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/standardfields.h"
#include "domain/writtendate.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace Csv {

/// Meaning of a column of a client report.
struct Column
{
    /// How a column is used.
    enum class Kind {
        Standard, ///< a field that every client has
        Custom,   ///< a custom field of the studio
        OptOut,   ///< says Yes, or a date, for people who do not want news
        Known,    ///< another column states the same more precisely, or it only labels one; ignored
        Nameless  ///< no heading; its cells must be empty
    };
    Kind kind = Kind::Nameless;
    Domain::StandardField field = Domain::StandardField::StudioNumber; ///< field of a Standard column
    QString label;                                                     ///< label of a Custom column
    bool holdsDates = false;                                           ///< set by decideDateOrders()
    std::optional<Domain::DateOrder> dateOrder = {}; ///< of a column of dates; nothing if it is not clear
    bool holdsSerials = false; ///< some dates are numbers of days; set by decideDateOrders()
    /// A column to the left has the same field: this one counts in rows where that one is blank.
    bool repeats = false;

    bool mayBeConsent = false; ///< of a Custom column: its heading may be about consent to news

    bool operator==(const Column &) const = default;
};

/// Whether the column is used as this standard field.
[[nodiscard]] bool isField(const Column &column, Domain::StandardField field);

/// Whether two columns hold the same field.
[[nodiscard]] bool isSameField(const Column &a, const Column &b);

/// Name for programs: a field's key, `custom.LABEL`, `full_name`, `news_and_updates` or `opt_out`; empty for
/// a column that is not used.
[[nodiscard]] QString nameOf(const Column &column);

/// Interprets the headings. A full name is used only if no column has the first or last name. Of two columns
/// for one field, the one with the clearer heading wins; the other becomes a custom field, but a phone beside
/// a mobile phone is the home phone. Of two with equally clear headings, the right one repeats the left one.
/// \param headings  cells of the first row
/// \return columns, or InvalidInput: no recognized heading, or a heading that is too long for a custom field
[[nodiscard]] Core::Result<QList<Column>> columnsFrom(const QStringList &headings);

/// Sentences about columns that hold the same field.
[[nodiscard]] QStringList repeatNotes(const QList<Column> &columns, const QStringList &headings);

} // namespace Csv
