// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Store {

class Database;

/// Copies the refusals of a damaged database into the backup that replaces it: everyone who said no, opted
/// out or left the list after the backup was made. Only intact rows count, and only refusals are copied: a
/// lost "yes" must be given again. Unreadable rows are skipped.
/// \param damaged  database to read from, opened read-only
/// \param copy  backup that replaces it
/// \return number of answers that were copied
int salvageOptOuts(Database &damaged, Database &copy);

/// Copies the latest choice of a list, if it can be read and belongs to the account of the backup. Without
/// it, the next sync would add people to the list that was chosen when the backup was made.
void salvageChosenList(Database &damaged, Database &copy);

} // namespace Store
