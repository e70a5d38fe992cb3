#pragma once

#include "practice/message.h"
#include "practice/switches.h"

#include <QStringList>

#include <initializer_list>

namespace Practice {

/// Reads a JSON body against the contract and gathers every fault, as the service joins them all in one
/// message. One object a call.
class BodyCheck
{
public:
    explicit BodyCheck(const Switches &switches)
        : m_refusesUnknown(switches.is(QLatin1String("unknown_keys"), QLatin1String("400")))
    {
    }

    /// Faults every property that is not among the known ones. \param where  stands before the name
    void keys(const QJsonObject &object, std::initializer_list<QLatin1String> known,
              const QString &where = {});
    /// A text no longer than \p maximum; null and missing give an empty text.
    QString text(const QJsonObject &object, QLatin1String key, qsizetype maximum);
    /// As text(), but it must be one of the words (or missing, when not \p required).
    QString word(const QJsonObject &object, QLatin1String key, std::initializer_list<QLatin1String> words,
                 bool required);
    /// A whole number within the bounds; null and missing give 0.
    int number(const QJsonObject &object, QLatin1String key, int least, int most);
    /// An array of ids, at most so many; missing gives an empty list.
    QStringList ids(const QJsonObject &object, QLatin1String key, qsizetype most);
    /// An array of objects, at most so many.
    QList<QJsonObject> objects(const QJsonObject &object, QLatin1String key, qsizetype most);
    void fault(const QString &message) { m_faults.append(message); }

    [[nodiscard]] bool ok() const { return m_faults.isEmpty(); }
    /// 400 with all faults joined by commas.
    [[nodiscard]] Answer answer() const { return validationError(m_faults.join(QLatin1String(", "))); }

private:
    bool m_refusesUnknown;
    QStringList m_faults;
};

} // namespace Practice
