// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QJsonDocument>
#include <QString>

namespace Cli {

/// Output of a command: its result as JSON or readable text on standard output, messages for people on
/// standard error. Control characters in names are escaped.
class Output
{
public:
    /// Form in which facts() prints the result.
    enum class Form { Text, Json };
    explicit Output(Form form)
        : m_form(form)
    {
    }
    [[nodiscard]] bool isJson() const { return m_form == Form::Json; }

    /// Prints the result: \p document as one line of JSON with --json, otherwise \p text.
    void facts(const QJsonDocument &document, const QString &text) const;
    /// Prints a message for people.
    void say(const QString &sentence) const;
    /// Prints the message of an error.
    void complain(const Core::Error &error) const { say(error.message); }

private:
    Form m_form;
};

} // namespace Cli
