// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QTranslator>

namespace Core {

/// The language of a program's texts, and of its dates and numbers. The texts in the source are English; the
/// English translation adds singular and plural forms ("1 client", "2 clients"). One object for each program;
/// the GUI thread.
class Translation
{
public:
    /// Requires a QCoreApplication, and shows the source texts until use().
    Translation() = default;
    ~Translation();
    Q_DISABLE_COPY_MOVE(Translation)

    /// The languages that are installed with the program, as codes such as "fr_CA", sorted.
    [[nodiscard]] static QStringList languages();
    /// \param language  one of languages()
    /// \return name of the language in the language itself, such as "Français (Canada)"
    [[nodiscard]] static QString nameOf(const QString &language);

    /// The language of the desktop or, for programs without a window, of the environment: the first preferred
    /// one that is installed. English if there is none, and for the locales C and POSIX.
    /// \return one of languages(), or "en"
    [[nodiscard]] static QString languageOfSystem();
    /// Call before the QCoreApplication is created. Then a locale that the environment names and the system
    /// has no files of still chooses the language, and Qt 6.8 does not warn of its encoding: if Qt cannot set
    /// that locale, the UTF-8 locale set here remains.
    static void acceptMissingLocale();

    /// Shows another language at once: widgets receive QEvent::LanguageChange.
    /// \param language  one of languages(), or another locale, for which the nearest is used; empty, or a
    ///         language that is not installed, for the one of the desktop, and English if that is not
    ///         installed either
    void use(const QString &language);

private:
    void remove();

    QTranslator m_texts;
    QTranslator m_textsOfQt; ///< buttons, menus and options of Qt
};

} // namespace Core
