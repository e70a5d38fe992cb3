// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayMatcher>
#include <QMap>
#include <QStringList>

/// Planted values that must not be found, and their search: plain, percent-encoded, in Base64 (both
/// alphabets, at any offset inside a longer text), in hex, in UTF-16, and reversed.
class Canaries
{
public:
    enum class Kind {
        Secret,  ///< tokens, codes, verifiers
        State,   ///< OAuth state of a sign-in; part of the address that the person opens
        Person,  ///< a client's name, e-mail address, phone number
        Removed, ///< the same data of a removed client
    };
    using Kinds = QList<Kind>;

    /// \param name  name used in reports; the value itself is never printed
    void add(const QString &name, Kind kind, const QByteArray &value);
    [[nodiscard]] int count(Kind kind) const;

    /// \return name and encoding of each canary found
    [[nodiscard]] QStringList foundIn(const QByteArray &bytes, const Kinds &kinds) const;
    /// A planted value that is forbidden in every place.
    [[nodiscard]] QByteArray planted() const { return m_planted; }
    /// Generates a new planted value.
    /// \param name  name as returned by foundIn()
    void makePlant(const QString &name);

private:
    struct Needle
    {
        QString name;
        Kind kind;
        QByteArrayMatcher matcher;
    };
    QList<Needle> m_needles;
    QMap<Kind, QStringList> m_values;
    QByteArray m_planted;
};
