// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/control/behaviours.h"
#include "practice/http/httpmessage.h"

#include <QStringList>

#include <initializer_list>

namespace Practice {

/// Validates a JSON body against the API contract. Collects all errors, since the service returns them
/// joined in one message. Use one object per call.
class BodyCheck
{
public:
    explicit BodyCheck(const Behaviours &behaviours)
        : m_refusesUnknown(behaviours.is(QLatin1String("unknown_keys"), QLatin1String("400")))
    {
    }

    /// Reports every unknown property as an error.
    /// \param where  prefix for the property names
    void keys(const QJsonObject &object, std::initializer_list<QLatin1String> known,
              const QString &where = {});
    /// A string of at most \p maximum characters; empty if null or missing.
    QString text(const QJsonObject &object, QLatin1String key, qsizetype maximum);
    enum class Presence { Optional, Required };
    /// As text(), but one of \p words.
    QString word(const QJsonObject &object, QLatin1String key, std::initializer_list<QLatin1String> words,
                 Presence presence);
    /// An integer from \p least to \p most; 0 if null or missing.
    int number(const QJsonObject &object, QLatin1String key, int least, int most);
    /// An array of up to \p most ids; empty if missing.
    QStringList ids(const QJsonObject &object, QLatin1String key, qsizetype most);
    /// An array of up to \p most objects.
    QList<QJsonObject> objects(const QJsonObject &object, QLatin1String key, qsizetype most);
    void fault(const QString &message) { m_faults.append(message); }

    [[nodiscard]] bool ok() const { return m_faults.isEmpty(); }
    /// \return 400 with all errors, separated by commas
    [[nodiscard]] Response response() const { return validationError(m_faults.join(QLatin1String(", "))); }

private:
    bool m_refusesUnknown;
    QStringList m_faults;
};

} // namespace Practice
