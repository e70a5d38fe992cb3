// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace Domain {

// Limits of Constant Contact, and the promise of Listwell that depends on them. One constant for each; the
// practice account keeps its own copies, since a test against shared constants would prove nothing.

/// Calls that one API key may make in a UTC day. Source: constantcontact/README.md, Limits, which also allow
/// 4 calls a second (Core::Environment::callPace).
inline constexpr int kCallsPerDay = 10'000;

/// Characters of the longest address that an import accepts; longer ones, up to 80, need a call of their own.
/// Source: constantcontact/README.md, Contact fields.
inline constexpr int kLongestImportAddress = 50;

/// Telephone numbers that a contact can hold; an import that brings a further one loses it without an error.
/// Source: constantcontact/README.md, Contact fields.
inline constexpr int kMostPhones = 3;

/// Custom fields that an account can have, and those of them that one contact can have a value in.
/// Source: constantcontact/README.md, Custom fields.
inline constexpr int kMostFieldsOfAccount = 100;
inline constexpr int kMostFieldsOfContact = 25;

/// Days after which Constant Contact ends an unused login; each refresh starts the time anew.
inline constexpr int kLoginIdleDays = 180;

/// Time within which every change in the studio is applied in Constant Contact.
inline constexpr std::chrono::seconds kSyncPromise = std::chrono::hours(24);

} // namespace Domain
