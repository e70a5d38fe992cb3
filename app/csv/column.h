// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/standardfields.h"
#include "domain/writtendate.h"

#include <QString>

#include <optional>

namespace Csv {

/// Meaning of a column of a client report.
struct Column
{
    /// How a column is used.
    enum class Kind {
        Standard, ///< a field that every client has
        Custom,   ///< a custom field of the studio
        OptOut,   ///< holds Yes, or a date, for people who do not want news
        Known,    ///< another column states the same more precisely, it labels one, or the owner leaves
                  ///< it out; ignored
        Nameless  ///< no heading; its cells must be empty
    };
    Kind kind = Kind::Nameless;
    Domain::StandardField field = Domain::StandardField::StudioNumber; ///< field of a Standard column
    QString label = {};                                                ///< label of a Custom column
    bool holdsDates = false;                                           ///< set by decideDateOrders()
    std::optional<Domain::DateOrder> dateOrder = {}; ///< of a column of dates; nothing if it is not clear
    bool holdsSerials = false; ///< some dates are numbers of days; set by decideDateOrders()
    /// A column to the left has the same field: this one counts in rows where that one is blank.
    bool repeats = false;

    bool mayBeConsent = false; ///< its heading may be about consent to news; a refusal in words counts
    bool noStopsYes = false;   ///< as likely as not it is, and the owner did not choose: a no in it, in any
                               ///< form, lets no yes of the row count
    bool holdsRemarks = false; ///< its heading is of tags, notes or preferences; see consentheadings.h
    bool isChosen = false;     ///< the owner chose its meaning, so it is not judged again
    bool isTooLong = false;    ///< left out because the heading is too long for a custom field

    bool operator==(const Column &) const = default;
};

/// Whether the column is used as this standard field.
[[nodiscard]] bool isField(const Column &column, Domain::StandardField field);

/// Whether two columns hold the same field.
[[nodiscard]] bool isSameField(const Column &a, const Column &b);

/// Machine-readable name: a field's key, `custom.LABEL`, `full_name`, `news_and_updates` or `opt_out`; empty
/// for a column that is not used.
[[nodiscard]] QString nameOf(const Column &column);

} // namespace Csv
