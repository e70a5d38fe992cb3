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

namespace Core {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPrefix = "listwell_"_L1;
constexpr auto kSuffix = ".qm"_L1;
const QString kEnglish = u"en"_s;

// Qt's own translations may be missing, and two languages in one dialog look broken.
[[maybe_unused]] constexpr std::array kButtonsOfQt{
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),      QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Discard"), QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),   QT_TRANSLATE_NOOP("QGnomeTheme", "&OK"),
    QT_TRANSLATE_NOOP("QGnomeTheme", "&Save"),      QT_TRANSLATE_NOOP("QGnomeTheme", "Close without Saving"),
    QT_TRANSLATE_NOOP("QGnomeTheme", "&Cancel"),    QT_TRANSLATE_NOOP("QGnomeTheme", "&Close")};

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

/// The first language that the desktop prefers and that is installed.
QString languageOfDesktop(const QStringList &languages)
{
    for (const QString &preferred : QLocale::system().uiLanguages()) {
        if (QString language = nearest(languages, QLocale(preferred)); !language.isEmpty())
            return language;
    }
    return kEnglish;
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

void Translation::use(const QString &language)
{
    const QStringList installed = languages();
    const QString wanted = language.isEmpty() ? QString() : nearest(installed, QLocale(language));
    const QString chosen = wanted.isEmpty() ? languageOfDesktop(installed) : wanted;
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
