// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presenters/preferences.h"

#include <QMap>
#include <QStringList>

#include <functional>

namespace Csv {
struct Reading;
}
namespace Store {
class Database;
}

namespace Presenters {

/// The owner's choices for the columns of imported reports, for the window and the command line. A report is
/// recognized by the set of its headings. The choices are kept in the preferences, with headings and fields,
/// never cells; if they are lost, reports are judged as before their first import. Any thread.
class RememberedColumns
{
public:
    /// \param database  database of the data directory, not a copy
    explicit RememberedColumns(const Store::Database &database);

    /// The choices at the last import of a report with these headings, as Csv::ColumnChoices; empty if there
    /// are none. Invalid choices are left out, because such files are edited by hand.
    [[nodiscard]] QMap<QString, QString> choicesFor(const QStringList &headings) const;
    /// choicesFor() as a function for Csv::ReportOptions::remembered; it may outlive this object.
    [[nodiscard]] std::function<QMap<QString, QString>(const QStringList &headings)> lookUp() const;
    /// Whether a report with the headings of \p reading was imported before, with or without choices.
    [[nodiscard]] bool knows(const Csv::Reading &reading) const;
    /// Remembers the headings and the fields that the owner chose, instead of what was remembered for these
    /// headings.
    void remember(const Csv::Reading &reading);

private:
    Preferences m_preferences;
};

} // namespace Presenters
