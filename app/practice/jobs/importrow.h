// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/account/simulatedaccount.h"
#include "practice/control/behaviours.h"

#include <QJsonObject>

namespace Practice {

/// Executes one import job: processes the rows in order and updates the job's counters. Created for a single
/// run. The permissions of existing contacts never change; fields that a row lacks stay as they are.
class Import
{
public:
    Import(SimulatedAccount &account, const Behaviours &behaviours, Activity &activity, QDateTime now);

    /// Imports all rows.
    /// \param work  `import_data`, `list_ids`, and for a file `header_rows`
    void run(const QJsonObject &work);

    /// Whether an import row may contain this key; custom fields have the prefix `cf:`.
    [[nodiscard]] static bool knowsKey(const QString &key);

private:
    enum class Outcome { Imported, NotCorrectable, Correctable, CannotAddToList };

    [[nodiscard]] Outcome take(QJsonObject row);
    [[nodiscard]] bool fitLengths(QJsonObject &row) const;
    [[nodiscard]] bool isCorrectable(const QJsonObject &row) const;
    /// The contact for the row; created or restored if needed.
    /// \return nullptr if the row is rejected
    [[nodiscard]] Contact *contactOf(const QJsonObject &row);
    void apply(Contact &contact, const QJsonObject &row);
    void applyPhones(Contact &contact, const QJsonObject &row);
    void applyAddresses(Contact &contact, const QJsonObject &row);
    [[nodiscard]] StreetAddress &addressOfKind(Contact &contact, const QString &kind);
    [[nodiscard]] bool applyFields(Contact &contact, const QJsonObject &row);
    void setText(QString &target, const QJsonObject &row, QLatin1String key) const;
    [[nodiscard]] bool namesUnknownField(const QJsonObject &row);

    SimulatedAccount &m_account;
    const Behaviours &m_behaviours;
    Activity &m_activity;
    QDateTime m_now;
    QStringList m_lists;
    bool m_clearsBlanks;
    bool m_truncates;
    QHash<QString, const CustomField *> m_fields; ///< custom fields by lower-case name
};

} // namespace Practice
