#pragma once

#include "practice/account.h"
#include "practice/switches.h"

#include <QJsonObject>

namespace Practice {

/// One import at work: takes the rows in order and keeps the counters of the job. Lives for one run.
/// Permissions of people who are there already are never changed; what a row does not name stays as it is.
class Import
{
public:
    Import(Account &account, const Switches &switches, Activity &activity, QDateTime now);

    /// \param work  `import_data`, `list_ids`, and `header_rows` for a file
    void run(const QJsonObject &work);

    /// Whether an import row may have this key (custom fields are `cf:` and their name).
    [[nodiscard]] static bool knowsKey(const QString &key);

private:
    enum class Outcome { Imported, NotCorrectable, Correctable, CannotAddToList };

    [[nodiscard]] Outcome take(QJsonObject row);
    [[nodiscard]] bool fitLengths(QJsonObject &row) const;
    [[nodiscard]] bool isCorrectable(const QJsonObject &row) const;
    /// The contact of the row, made or revived where there is none; nullptr: the row is refused.
    [[nodiscard]] Contact *contactOf(const QJsonObject &row);
    void apply(Contact &contact, const QJsonObject &row);
    void applyPhones(Contact &contact, const QJsonObject &row);
    void applyAddresses(Contact &contact, const QJsonObject &row);
    [[nodiscard]] StreetAddress &addressOfKind(Contact &contact, const QString &kind);
    [[nodiscard]] bool applyFields(Contact &contact, const QJsonObject &row);
    void setText(QString &target, const QJsonObject &row, QLatin1String key) const;
    [[nodiscard]] bool namesUnknownField(const QJsonObject &row);

    Account &m_account;
    const Switches &m_switches;
    Activity &m_activity;
    QDateTime m_now;
    QStringList m_lists;
    bool m_clearsBlanks;
    bool m_truncates;
    QHash<QString, const CustomField *> m_fields; ///< by lower-case name
};

} // namespace Practice
