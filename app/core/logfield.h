// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <concepts>

namespace Core {

/// Masks an e-mail address, so that its owner can recognize it but others cannot use it.
/// \return masked address, for example `j***@e***.com`
[[nodiscard]] QString maskedAddress(const QString &address);

} // namespace Core

/// Allowed content of a log line: fixed texts of the program, and values of the types below. Each type checks
/// its own content and replaces anything unexpected with a placeholder.
namespace Core::Log {

/// A fixed text of the program: a string literal, never a text built at run time.
class Text
{
public:
    template <size_t Size>
    consteval Text(const char (&literal)[Size]) // NOLINT(google-explicit-constructor): deliberate
        : m_literal(literal)
    {
    }
    [[nodiscard]] const char *bytes() const { return m_literal; }

private:
    const char *m_literal;
};

/// GET, POST, PUT or DELETE; "other" for anything else.
class Method
{
public:
    explicit Method(const QByteArray &method);
    [[nodiscard]] QByteArray printed() const { return "method=" + m_method; }

private:
    QByteArray m_method;
};

/// Path of a request without its query. Every segment that is not one of the service's words becomes `{}`.
class PathTemplate
{
public:
    explicit PathTemplate(const QString &path);
    [[nodiscard]] QByteArray printed() const { return "path=" + m_path; }

private:
    QByteArray m_path;
};

/// The service's error key, for example `contacts.api.conflict`; "other" if the text does not look like a
/// key.
class ErrorKey
{
public:
    explicit ErrorKey(const QString &key);
    [[nodiscard]] QByteArray printed() const { return "error_key=" + m_key; }

private:
    QByteArray m_key;
};

/// A person's e-mail address, masked.
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

/// Name of a number, as a template argument.
template <size_t Size> struct Name
{
    consteval Name(const char (&literal)[Size]) // NOLINT(google-explicit-constructor)
    {
        std::copy_n(literal, Size, text);
    }
    char text[Size];
};

/// A number with a name.
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

using Status = Number<"status">; ///< HTTP status; 0: no response
using Bytes = Number<"bytes">;
using Milliseconds = Number<"ms">;
using Count = Number<"count">;
using OperationId = Number<"op">; ///< id in the local operation journal
using ExitCode = Number<"exit">;

template <typename Field> inline constexpr bool kIsNumber = false;
template <Name kName> inline constexpr bool kIsNumber<Number<kName>> = true;

template <typename Candidate, typename... Allowed>
concept OneOf = (std::same_as<Candidate, Allowed> || ...);

/// Allow-list: only these types compile as fields of a log line.
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
