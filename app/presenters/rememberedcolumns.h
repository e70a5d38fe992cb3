// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presenters/preferences.h"

#include <QMap>
#include <QStringList>

namespace Csv {
struct Reading;
}
namespace Store {
class Database;
}

namespace Presenters {

/// What the owner said about the columns of reports that were imported, for the window and the command line.
/// A report is recognized by the set of its headings. It is kept in the preferences, with headings and
/// fields, never cells; if it is lost, reports are judged as before their first import. Any thread.
class RememberedColumns
{
public:
    /// \param database  database of the data directory, not a copy
    explicit RememberedColumns(const Store::Database &database);

    /// What was said when a report with these headings was imported, as Csv::ColumnChoices; empty if nothing
    /// was. What cannot be a choice is left out, because such files are edited by hand.
    [[nodiscard]] QMap<QString, QString> choicesFor(const QStringList &headings) const;
    /// Remembers the fields that the owner chose, instead of what was remembered for these headings.
    void remember(const Csv::Reading &reading);

private:
    Preferences m_preferences;
};

} // namespace Presenters
