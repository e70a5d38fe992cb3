// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/reportrow.h"

#include <QList>
#include <QStringList>
#include <QVariant>

#include <functional>

namespace Store {

class Database;
enum class Lane;
struct RowRange;

/// The rows of a client report in a temporary table, where SQL compares them with the directory. The table is
/// visible to this connection only, is in no backup, and ends with the connection, so it does not survive a
/// crash. A connection holds one report at a time. Borrows the database and is used in the database's thread.
class StagedReport
{
public:
    /// \param database  connection that also imports the rows; must outlive the report
    explicit StagedReport(Database &database);
    Q_DISABLE_COPY_MOVE(StagedReport)

    /// Fills the table in one transaction, and then finds the client numbers that several people share.
    /// \param read  calls begin(), and take() for each row, in the order of the file
    /// \return Storage; an error of \p read
    Core::Result<void> fill(const std::function<Core::Result<void>()> &read);
    /// Fills the table with these rows.
    Core::Result<void> fill(const QStringList &customLabels, const QList<Domain::ReportRow> &rows);
    /// Makes an empty table.
    /// \param customLabels  column headings that are custom fields
    Core::Result<void> begin(const QStringList &customLabels);
    /// Appends a row. A field that the row does not have is left out.
    Core::Result<void> take(const Domain::ReportRow &row);
    /// Notes what the owner decided about the row in a line. Judge the report again afterwards.
    /// \param known  client whom the row contradicts; for another one the decision does not count
    /// \return InvalidInput if no row begins in that line; Storage
    Core::Result<void> decide(int line, Domain::RowDecision decision, Domain::ClientId known);
    /// Removes the table. Closing the connection, or staging another report in it, removes it too.
    Core::Result<void> drop();

    [[nodiscard]] qint64 size() const { return m_size; }
    /// Whether all rows are imported, and all clients deactivated who are to be.
    [[nodiscard]] bool atEnd() const { return next > m_size && !deactivatesMissing; }
    /// Labels of the custom fields, also if the report calls them by former names.
    [[nodiscard]] const QStringList &customLabels() const { return m_customLabels; }

    /// Moves past rows that were imported.
    void advance(qint64 rows);
    /// Number of rows to judge next: it grows while few rows are taken one by one.
    [[nodiscard]] qint64 reach() const { return m_reach; }

    // The table temp.staged. It has a column for each text of a client, named as in the table `client`, and
    // one for each custom field; NULL means that the row does not have the field.

    /// Name of the column with a custom field.
    [[nodiscard]] static QString customColumn(qsizetype index) { return QStringLiteral("c%1").arg(index); }
    /// The rows of a range that judge() put into \p lane, in order.
    [[nodiscard]] Core::Result<QList<Domain::ReportRow>> rows(Lane lane, const RowRange &range) const;

    // The tables temp.judged and temp.touched belong to judge(), see reportjudgement.h, and temp.missing to
    // findMissing(), see missingclients.h.

    qint64 next = 1; ///< position of the next row to import
    /// Whether the import also deactivates the clients whom findMissing() found; false once that is done.
    bool deactivatesMissing = false;

private:
    Core::Result<void> createTables(const QStringList &columns);
    Core::Result<void> markSharedNumbers();
    [[nodiscard]] QVariant told(const Domain::ReportRow &row, const QString &key, const QString &value) const;
    void appendTexts(const Domain::ReportRow &row, const Domain::Client &client, QVariantList &values) const;
    void appendKeys(const Domain::ReportRow &row, const Domain::Client &client, QVariantList &values) const;

    Database &m_database;
    QStringList m_headings;     ///< of the columns that are custom fields
    QStringList m_headingKeys;  ///< `custom.HEADING`
    QStringList m_customLabels; ///< of these fields, some of which may have been renamed
    bool m_hasTwins = false;    ///< two headings mean one field
    QString m_insert;
    qint64 m_size = 0;
    qint64 m_reach;
};

} // namespace Store
