// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Core {

/// A token, authorization code or PKCE verifier. It has no stream operator and no conversion, so it cannot be
/// printed by accident, and every use of the bytes shows as reveal(). The destructor overwrites the bytes;
/// copies that Qt makes when they are sent cannot be overwritten.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(Secret other) noexcept
    {
        m_bytes.swap(other.m_bytes); // the old bytes are overwritten when other is destroyed
        return *this;
    }
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    /// The bytes in the clear. Search for this name to review each use of a secret.
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }
    bool operator==(const Secret &other) const;

private:
    QByteArray m_bytes;
};

/// Compares two byte strings in a time that does not depend on where they differ.
[[nodiscard]] bool equalInConstantTime(const QByteArray &a, const QByteArray &b);

} // namespace Core
