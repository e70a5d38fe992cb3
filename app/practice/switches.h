#pragma once

#include "core/result.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

namespace Practice {

/// The points on which the real service's behaviour is not known for certain, and the pace of the stand-in.
/// Every switch has a name, a default (the decision that we live by) and other values to test against. Set at
/// the start with `--switch name=value` and while running through the hook `/practice/switches`.
/// A plain value; owned by the server.
class Switches
{
public:
    Switches();

    /// The present value. Asking for an unknown name is a fault of ours and stops a debug build.
    [[nodiscard]] QString text(QLatin1String name) const;
    [[nodiscard]] int number(QLatin1String name) const;
    [[nodiscard]] bool on(QLatin1String name) const { return text(name) == QLatin1String("on"); }
    [[nodiscard]] bool is(QLatin1String name, QLatin1String value) const { return text(name) == value; }

    /// \return InvalidInput when there is no such switch, or it does not know the value
    Core::Result<void> set(const QString &name, const QString &value);
    /// Back to the defaults.
    void reset();

    /// name -> present value
    [[nodiscard]] QJsonObject toJson() const;
    /// One line a switch: name, its values, the default first, and what it decides.
    [[nodiscard]] static QString help();

private:
    QHash<QString, QString> m_values;
};

} // namespace Practice
