#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <concepts>

namespace Core {

/// An e-mail address so that its owner may recognise it and nobody else can use it: `j***@e***.com`.
[[nodiscard]] QString maskedAddress(const QString &address);

} // namespace Core

/// What a log line may hold: the program's own words, and values of the kinds below. Each kind makes sure
/// itself that it holds nothing else: what does not look as it should is replaced by a word that says so.
namespace Core::Log {

/// A text of the program: a literal, nothing that was put together at run time.
class Text
{
public:
    template <size_t Size>
    consteval Text(const char (&literal)[Size]) // NOLINT(google-explicit-constructor): the point of it
        : m_literal(literal)
    {
    }
    [[nodiscard]] const char *bytes() const { return m_literal; }

private:
    const char *m_literal;
};

/// GET, POST, PUT, DELETE; anything else is "other".
class Method
{
public:
    explicit Method(const QByteArray &method);
    [[nodiscard]] QByteArray printed() const { return "method=" + m_method; }

private:
    QByteArray m_method;
};

/// The path of a call with every segment that is not one of the service's words as `{}`; never a query.
class PathTemplate
{
public:
    explicit PathTemplate(const QString &path);
    [[nodiscard]] QByteArray printed() const { return "path=" + m_path; }

private:
    QByteArray m_path;
};

/// The service's word for what went wrong (`contacts.api.conflict`); what does not look like one is "other".
class ErrorKey
{
public:
    explicit ErrorKey(const QString &key);
    [[nodiscard]] QByteArray printed() const { return "error_key=" + m_key; }

private:
    QByteArray m_key;
};

/// Somebody's e-mail address, masked.
class Person
{
public:
    explicit Person(const QString &address)
        : m_masked(maskedAddress(address))
    {
    }
    [[nodiscard]] QByteArray printed() const { return "person=" + m_masked.toUtf8(); }

private:
    QString m_masked;
};

/// The name of a number, as part of its type.
template <size_t Size> struct Name
{
    consteval Name(const char (&literal)[Size]) // NOLINT(google-explicit-constructor)
    {
        std::copy_n(literal, Size, text);
    }
    char text[Size];
};

/// A number with its name.
template <Name kName> class Number
{
public:
    explicit Number(std::integral auto value)
        : m_value(static_cast<qint64>(value))
    {
    }
    [[nodiscard]] QByteArray printed() const
    {
        return QByteArray(kName.text) + '=' + QByteArray::number(m_value);
    }

private:
    qint64 m_value;
};

using Status = Number<"status">; ///< HTTP; 0: no answer
using Bytes = Number<"bytes">;
using Milliseconds = Number<"ms">;
using Count = Number<"count">;
using OperationId = Number<"op">; ///< of our journal
using ExitCode = Number<"exit">;

template <typename Field> inline constexpr bool kIsNumber = false;
template <Name kName> inline constexpr bool kIsNumber<Number<kName>> = true;

template <typename Candidate, typename... Allowed>
concept OneOf = (std::same_as<Candidate, Allowed> || ...);

/// The allow-list.
template <typename Field>
concept Harmless = kIsNumber<Field> || OneOf<Field, Method, PathTemplate, ErrorKey, Person, Error::Kind>;

template <typename Field> [[nodiscard]] QByteArray printed(const Field &field)
{
    return field.printed();
}
[[nodiscard]] inline QByteArray printed(Error::Kind kind)
{
    return "error=" + kindName(kind).toLatin1();
}

} // namespace Core::Log
