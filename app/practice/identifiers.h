#pragma once

#include <QString>

namespace Practice {

/// Makes the ids of an account's things: UUIDs that are the same at every start with the same seed, so that a
/// rehearsal can be repeated. Part of the account; kept with it, so that no id is given twice.
class Identifiers
{
public:
    explicit Identifiers(QString seed = {}, qint64 used = 0);

    [[nodiscard]] QString next();
    [[nodiscard]] const QString &seed() const { return m_seed; }
    [[nodiscard]] qint64 used() const { return m_used; }

private:
    QString m_seed;
    qint64 m_used = 0;
};

/// Whether the text has the form of an id: 36 characters of a UUID.
[[nodiscard]] bool looksLikeId(QStringView text);

} // namespace Practice
