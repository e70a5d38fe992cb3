#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Domain {

/// The fields that every client has, as a column of a client report tells them.
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

/// The longest label of a custom field (API facts: Constant Contact's limit).
constexpr qsizetype kLongestCustomLabel = 50;

/// Which field a column heading means, in any case and with any blanks and signs between the words, with the
/// spellings that studio programs use; nothing for a heading that is not ours.
[[nodiscard]] std::optional<StandardField> standardFieldOf(const QString &heading);

/// The heading that we write over the column, in English in every language, so that every Listwell reads it.
[[nodiscard]] QString heading(StandardField field);

/// The command line's key of the field (`first_name`); empty for FullName and NewsAndUpdates, which are told
/// otherwise.
[[nodiscard]] QString fieldKey(StandardField field);

} // namespace Domain
