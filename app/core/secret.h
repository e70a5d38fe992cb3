#pragma once

#include <QByteArray>

namespace Core {

/// A token, authorization code or PKCE verifier. It cannot be printed: there is no stream operator and no
/// conversion, so that every place that opens it says reveal(). Its bytes are overwritten when it goes
/// (copies that Qt makes on the way out are beyond our reach).
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
        m_bytes.swap(other.m_bytes); // what was held before goes, and is overwritten, with the other
        return *this;
    }
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }
    bool operator==(const Secret &other) const;

private:
    QByteArray m_bytes;
};

/// Whether two byte strings are equal, in a time that does not tell where they differ.
[[nodiscard]] bool equalInConstantTime(const QByteArray &a, const QByteArray &b);

} // namespace Core
