// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

namespace Practice {

/// Settings for the points on which the real service's behaviour is uncertain, and for the timing of the
/// practice server. Each switch has a name, a default (the behaviour that Listwell assumes) and other values
/// for tests. Set at the start with `--switch name=value`, or at run time by the hook `/practice/switches`.
/// A plain value, owned by ServerState.
class Behaviours
{
public:
    Behaviours();

    /// The current value. An unknown name is a programming error and stops a debug build.
    [[nodiscard]] QString text(QLatin1String name) const;
    [[nodiscard]] int number(QLatin1String name) const;
    [[nodiscard]] bool on(QLatin1String name) const { return text(name) == QLatin1String("on"); }
    [[nodiscard]] bool is(QLatin1String name, QLatin1String value) const { return text(name) == value; }

    /// \return InvalidInput if the switch or the value is unknown
    Core::Result<void> set(const QString &name, const QString &value);
    /// Restores the defaults.
    void reset();

    /// All switches with their current values.
    [[nodiscard]] QJsonObject toJson() const;
    /// Help text with one line per switch: name, values with the default first, and meaning.
    [[nodiscard]] static QString help();

private:
    QHash<QString, QString> m_values;
};

} // namespace Practice
