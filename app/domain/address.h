// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Domain {

/// Normalizes an address, so that two spellings of the same address compare equal: trimmed, in lower case,
/// composed (NFC), the domain in its ASCII form. Constant Contact ignores the case of addresses
/// (constantcontact/README.md, Contacts).
/// \return key for comparison; empty for an empty text
[[nodiscard]] QString addressKey(const QString &email);

/// The form in which an address is sent: trimmed, composed (NFC), with a non-ASCII domain in its ASCII form.
/// Mail servers use this form, so every service accepts and keeps it; a service that finds contacts by
/// comparing bytes then finds the contact under the address that was sent.
[[nodiscard]] QString sentAddress(const QString &email);

/// All spellings under which a service that compares bytes may hold the address, since people and other
/// programs add contacts, too: the domain in its ASCII form and in its Unicode form, accents composed and
/// decomposed, letters beyond ASCII in lower case, too.
/// \return spellings, the sent form first; only that one for an ASCII address
[[nodiscard]] QStringList addressSpellings(const QString &email);

/// Checks an address. Spaces, control characters, direction marks, a missing @, a domain without a dot, and
/// more than 80 characters (the service's limit) are rejected, never corrected.
/// \return reason why the address is not valid, as a sentence; empty if it is valid
[[nodiscard]] QString addressError(const QString &email);

} // namespace Domain
