// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Practice {

/// Generates the ids of an account: UUIDs that are the same for every run with the same seed, so that a
/// rehearsal can be repeated. Owned by the account and saved with it, so that ids stay unique.
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

/// Whether the text has the format of an id: the 36 characters of a UUID.
[[nodiscard]] bool looksLikeId(QStringView text);

} // namespace Practice
