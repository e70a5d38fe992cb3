#pragma once

#include "domain/client.h"

#include <QDate>

#include <optional>

namespace Csv {

// What single cells of a client report mean.

/// The answer that a word tells (yes/no, on/off, true/false, 1/0, subscribed/unsubscribed, opted in/out, in
/// any case); nothing for every other word: consent is never guessed.
[[nodiscard]] std::optional<Domain::Subscription> consentFrom(const QString &cell);

/// active, deactivated or inactive; nothing for every other word.
[[nodiscard]] std::optional<Domain::ClientStatus> statusFrom(const QString &cell);

/// `1990-05-01`, `May 1, 1990`, `5/1/1990`, and `25/12/1990` where only that order makes a date.
/// \return an invalid date for anything else
[[nodiscard]] QDate dateFrom(const QString &cell);

/// A name in one cell, cut at the last blank.
struct FullName
{
    QString first;
    QString last;
};
[[nodiscard]] FullName fullNameFrom(const QString &cell);

/// Puts an apostrophe before what a spreadsheet would run as a formula (=, +, -, @, tab, return at the
/// start), and takes it off again. An apostrophe that was there before survives the way out and back.
[[nodiscard]] QString withFormulaGuard(const QString &value);
[[nodiscard]] QString withoutFormulaGuard(const QString &cell);

} // namespace Csv
