// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Domain {

/// Normalizes an address, so that two spellings of the same address compare equal: trimmed, composed (NFC),
/// ASCII letters in lower case, the domain in its ASCII form. Only ASCII letters are folded, because
/// QString::toLower() would turn the Kelvin sign into a k.
/// \return key for comparison; empty for an empty text
[[nodiscard]] QString addressKey(const QString &email);

/// The form in which an address is sent: trimmed, composed (NFC), a domain with other letters than ASCII in
/// its ASCII form. That is the form in which mail travels, so every service accepts and keeps it; a service
/// that finds contacts by comparing bytes then finds the contact under what was sent.
[[nodiscard]] QString sentAddress(const QString &email);

/// All spellings under which a service that compares bytes may keep the address, since people and other
/// programs add contacts, too: the domain in its ASCII form and in its letters, accents composed and
/// decomposed.
/// \return the sent form first; only this one for an address in plain ASCII
[[nodiscard]] QStringList addressSpellings(const QString &email);

/// Checks an address. Spaces, control characters, direction marks, a missing @, a domain without a dot, and
/// more than 80 characters (the service's limit) are rejected, never corrected.
/// \return why the address is not valid, as a sentence; empty if it is valid
[[nodiscard]] QString addressError(const QString &email);

} // namespace Domain
