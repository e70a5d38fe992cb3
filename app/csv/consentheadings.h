// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Csv {

/// Meaning of a heading for consent to news by e-mail.
enum class ConsentHeading {
    None,    ///< nothing
    Consent, ///< whether the person agreed: "Opted in to Email", "Receives newsletter"
    OptOut,  ///< whether the person refused: "Do Not Send Marketing Emails", "UNSUB_TIME"
    Unsure,  ///< perhaps one of the two: "Opt-in", "Mailing list", "Marketing"; a no below it lets no yes
             ///< count
    Related, ///< about e-mail or consent, but another subject: "Email reminders", "Email bounced"
};

/// Reads a heading by its words, in English, French, Spanish, German, Portuguese, Italian and Dutch, because
/// studio programs and their owners combine them freely. Consent is never guessed (rule R1): a heading is
/// consent only if all of its words belong to that subject. In doubt an opt-out wins. A heading that names
/// only another channel, such as SMS, says nothing.
[[nodiscard]] ConsentHeading consentHeadingIn(const QString &heading);

/// Whether people note in the column what else there is to say about a client, as in "Tags" and "Notes", or
/// how the client may be reached, as in "Communication preferences"; not by another channel than e-mail.
[[nodiscard]] bool holdsRemarks(const QString &heading);
/// Whether the column is about another channel than e-mail, as "SMS status" is.
[[nodiscard]] bool namesOtherChannel(const QString &heading);
/// Whether the column gives the reason why people refused, as "Unsubscribe reason" does.
[[nodiscard]] bool asksForReasons(const QString &heading);
/// Whether a heading refuses anything, as "Do not text" or "Opted out by": a yes below it may be a no, so it
/// is never consent, even if the owner chooses that. "Newsletter (yes/no)" refuses nothing.
[[nodiscard]] bool refusesSomething(const QString &heading);

} // namespace Csv
