// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

namespace Store {

class Database;

/// Answers of a replaced database that its replacement may lack.
enum class Lacking {
    Later, ///< later ones: the replacement is an earlier copy of the same data
    Any    ///< any: the two may have been kept on two computers
};

/// Copies the latest choice of a list, if it can be read and belongs to the account of the backup. Without
/// it, the next sync would add people to the list that was chosen when the backup was made. Completes a
/// change of list that the backup was made in the middle of.
/// \return Storage error of the backup
Core::Result<void> salvageChosenList(Database &replaced, Database &copy);

/// Copies every "no" of a database into the backup that replaces it: of everyone who said no, opted out or
/// left the list, unless the backup already knows it. To be called after salvageChosenList(). Only intact
/// rows count, and no "yes" is copied: a lost one must be given again. Unreadable rows are skipped.
/// \param replaced  database to read from, opened read-only; may be damaged
/// \param copy  backup that replaces it
/// \return number of answers that were copied
int salvageOptOuts(Database &replaced, Database &copy, Lacking lacking);

} // namespace Store
