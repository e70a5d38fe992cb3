// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/text.h"

#include "core/translation.h"

#include <array>

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

// Names are English words already, so these serve only to collect them for the translations.
[[maybe_unused]] constexpr std::array kNames{
    // Totals, and states of a client
    QT_TRANSLATE_NOOP("Cli", "clients"), QT_TRANSLATE_NOOP("Cli", "on_list"),
    QT_TRANSLATE_NOOP("Cli", "waiting"), QT_TRANSLATE_NOOP("Cli", "no_consent"),
    QT_TRANSLATE_NOOP("Cli", "unsubscribed"), QT_TRANSLATE_NOOP("Cli", "left_list"),
    QT_TRANSLATE_NOOP("Cli", "asked_back"), QT_TRANSLATE_NOOP("Cli", "no_address"),
    QT_TRANSLATE_NOOP("Cli", "shared_address"), QT_TRANSLATE_NOOP("Cli", "attention"),
    // Answers to news and updates
    QT_TRANSLATE_NOOP("Cli", "yes"), QT_TRANSLATE_NOOP("Cli", "no"), QT_TRANSLATE_NOOP("Cli", "never_asked"),
    // Actions of a preview
    QT_TRANSLATE_NOOP("Cli", "add"), QT_TRANSLATE_NOOP("Cli", "update"),
    QT_TRANSLATE_NOOP("Cli", "unsubscribe"), QT_TRANSLATE_NOOP("Cli", "remove"),
    QT_TRANSLATE_NOOP("Cli", "held"),
    // People of a report
    QT_TRANSLATE_NOOP("Cli", "added"), QT_TRANSLATE_NOOP("Cli", "changed"),
    QT_TRANSLATE_NOOP("Cli", "consent_changes"), QT_TRANSLATE_NOOP("Cli", "left_out"),
    // Separators of a report
    QT_TRANSLATE_NOOP("Cli", "comma"), QT_TRANSLATE_NOOP("Cli", "semicolon"), QT_TRANSLATE_NOOP("Cli", "tab"),
    QT_TRANSLATE_NOOP("Cli", "bar"),
    // Reports of a folder; `waiting` is above
    QT_TRANSLATE_NOOP("Cli", "imported"), QT_TRANSLATE_NOOP("Cli", "refused")};

} // namespace

QString Text::ofName(const QString &name)
{
    return QCoreApplication::translate("Cli", name.toLatin1().constData());
}

QString Text::language(const QStringList &arguments)
{
    if (arguments.contains(u"--json"_s))
        return {};
    const QString language = Core::Translation::languageOfSystem();
    return language == u"en" ? QString() : language;
}

} // namespace Cli
