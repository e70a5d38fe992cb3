// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation.h"

#include "core/installation.h"
#include "core/logging.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>
#include <array>
#include <clocale>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPrefix = "listwell_"_L1;
constexpr auto kSuffix = ".qm"_L1;
const QString kEnglish = u"en"_s;

// Qt's own translations may be missing, and two languages in one dialog, or in one help, look broken.
[[maybe_unused]] constexpr std::array kButtonsOfQt{
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),      QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Discard"), QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),   QT_TRANSLATE_NOOP("QGnomeTheme", "&OK"),
    QT_TRANSLATE_NOOP("QGnomeTheme", "&Save"),      QT_TRANSLATE_NOOP("QGnomeTheme", "Close without Saving"),
    QT_TRANSLATE_NOOP("QGnomeTheme", "&Cancel"),    QT_TRANSLATE_NOOP("QGnomeTheme", "&Close")};
// One of the two sentences about Qt, depending on its version.
[[maybe_unused]] constexpr std::array kOptionsOfQt{
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown option '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown options: %1."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Missing value after '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unexpected value after '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Usage: %1"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "[options]"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Options:"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Displays help on commandline options."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Displays help including Qt specific options."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Displays help, including generic Qt options."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Displays version information.")};

QString folder()
{
    return Installation::dataFolder() + "/translations"_L1;
}

QString fileOf(const QString &language)
{
    return folder() + u'/' + kPrefix + language + kSuffix;
}

/// The installed language that is nearest to a locale: the same country if there is a choice.
/// \return empty if the language is not installed
QString nearest(const QStringList &languages, const QLocale &locale)
{
    if (languages.contains(locale.name()))
        return locale.name();
    const auto found = std::ranges::find_if(languages, [&](const QString &language) {
        return QLocale(language).language() == locale.language();
    });
    return found == languages.cend() ? QString() : *found;
}

/// Whether the locale of the environment is the one of programs, C or POSIX, which asks for untranslated
/// texts. Like gettext, and unlike Qt for C.UTF-8, this does not look at LANGUAGE then.
bool isNeutralLocale()
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const QByteArray locale = qgetenv(variable); !locale.isEmpty())
            return locale == "C" || locale == "POSIX" || locale.startsWith("C.");
    }
    return false;
}

/// Dates and numbers as the desktop writes them if it has the language, and otherwise as the language writes
/// them in the country of the desktop.
QLocale formatsFor(const QString &language)
{
    const QLocale desktop = QLocale::system();
    const QLocale own(language);
    const bool isNeutral = desktop.language() == QLocale::C && language == kEnglish;
    if (isNeutral || own.language() == desktop.language())
        return desktop;
    const QLocale there(own.language(), desktop.territory());
    return there.territory() == desktop.territory() ? there : own;
}

/// Other threads format numbers at any time; a locale that one of them copies must not be freed.
void setFormats(const QLocale &locale)
{
    static QList<QLocale> used;
    used.append(locale);
    QLocale::setDefault(locale);
}

} // namespace

Translation::~Translation()
{
    remove();
}

QStringList Translation::languages()
{
    QStringList languages;
    for (const QString &file : QDir(folder()).entryList({kPrefix + u'*' + kSuffix}, QDir::Files, QDir::Name))
        languages.append(file.sliced(kPrefix.size()).chopped(kSuffix.size()));
    return languages;
}

QString Translation::nameOf(const QString &language)
{
    struct
    {
        const char *source;
        const char *comment;
    } const name =
        QT_TRANSLATE_NOOP3("Core::Translation", "English", "this language, in the language itself");
    QTranslator texts;
    (void)texts.load(fileOf(language));
    const QString translated = texts.translate("Core::Translation", name.source, name.comment);
    return translated.isEmpty() ? QString::fromLatin1(name.source) : translated;
}

QString Translation::languageOfSystem()
{
    if (isNeutralLocale())
        return kEnglish;
    const QStringList installed = languages();
    for (const QString &preferred : QLocale::system().uiLanguages()) {
        if (QString language = nearest(installed, QLocale(preferred)); !language.isEmpty())
            return language;
    }
    return kEnglish;
}

void Translation::acceptMissingLocale()
{
    (void)std::setlocale(LC_ALL, "C.UTF-8");
}

void Translation::use(const QString &language)
{
    const QStringList installed = languages();
    const QString wanted = language.isEmpty() ? QString() : nearest(installed, QLocale(language));
    const QString chosen = wanted.isEmpty() ? languageOfSystem() : wanted;
    remove();
    setFormats(formatsFor(chosen));
    if (m_textsOfQt.load(QLocale(chosen), u"qtbase"_s, u"_"_s,
                         QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_textsOfQt);
    if (m_texts.load(fileOf(chosen)))
        QCoreApplication::installTranslator(&m_texts);
    else
        Log::warning(logUi(), "the translations are not installed");
}

void Translation::remove()
{
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_textsOfQt);
}

} // namespace Core
