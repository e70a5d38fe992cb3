// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace Cli {

/// Texts of the command line in the language of the user; tr() of this struct is for all of its files.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)

public:
    /// Translates a name of the contract for readable output. JSON has the name itself.
    /// \param name  client state, answer, action or group, such as `no_consent`
    /// \return the name itself if it has no translation
    [[nodiscard]] static QString ofName(const QString &name);

    /// Chooses the language by the locale of the environment. Programs read JSON, so with --json all texts
    /// stay as in the source, on standard error too.
    /// \param arguments  command line
    /// \return a language for Core::Translation; empty: the texts of the source, in English
    [[nodiscard]] static QString language(const QStringList &arguments);
};

} // namespace Cli
