// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Domain {

/// The fields that every client has, as columns of a client report.
enum class StandardField {
    StudioNumber,
    FirstName,
    LastName,
    FullName, ///< first and last name in one cell
    Email,
    Phone,
    HomePhone,
    WorkPhone,
    Street,
    City,
    State,
    PostalCode,
    Country,
    Birthday,
    Status,
    NewsAndUpdates
};

/// Maximum length of a custom field's label (constantcontact/README.md, Custom fields).
constexpr qsizetype kLongestCustomLabel = 50;

/// Finds the field for a column heading. Ignores case, spaces and punctuation, and recognizes the spellings
/// that studio programs use.
/// \return the field; nothing if the heading is not a standard one
[[nodiscard]] std::optional<StandardField> standardFieldOf(const QString &heading);
/// Likelihood that the heading of a standard field means something else. "Member" is a client number in some
/// reports and a Yes/No column in others; "Phone" is the mobile phone unless another column is clearer. A
/// custom field may have such a name as well.
/// \return 0 if it means nothing else; of two columns for one field the one with the smaller number wins
[[nodiscard]] int ambiguityOf(const QString &heading);

/// Column heading for exports. English in every language, so that every installation of Listwell can read it.
[[nodiscard]] QString heading(StandardField field);

/// Key of the field on the command line, for example `first_name`. Empty for FullName and NewsAndUpdates,
/// which have no key.
[[nodiscard]] QString fieldKey(StandardField field);

} // namespace Domain
