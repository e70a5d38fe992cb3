// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/preferences.h"

#include "presenters/apikey.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

namespace Presenters {

using namespace Qt::StringLiterals;

namespace {
constexpr auto kBrowser = "login/browser"_L1;
constexpr auto kApiKey = "login/api_key"_L1;
constexpr auto kLanguage = "window/language"_L1;
constexpr auto kGeometry = "window/geometry"_L1;
constexpr auto kPage = "window/page"_L1;
constexpr auto kColumns = "report_columns"_L1;
constexpr qint64 kLargest = 64 * 1024; // bytes; the settings need only a few, and a larger file is not read

bool isTooLong(const QString &file)
{
    return QFileInfo(file).size() > kLargest;
}

QString columnsKey(const QString &source)
{
    return QString(kColumns) + u'/' + source;
}
} // namespace

Preferences::Preferences(const QString &dataDirectory)
    : m_file(dataDirectory + "/settings.ini"_L1)
{
}

bool Preferences::browserPreferred() const
{
    // Such files are edited by hand: any other value counts as not set.
    if (isTooLong(m_file))
        return false;
    return QSettings(m_file, QSettings::IniFormat).value(kBrowser).toString() == "true"_L1;
}

void Preferences::setBrowserPreferred(bool preferred)
{
    // Remove a file that is too long: it would not be read after the change either.
    if (isTooLong(m_file))
        QFile::remove(m_file);
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(kBrowser, preferred);
}

QString Preferences::language() const
{
    return isTooLong(m_file) ? QString()
                             : QSettings(m_file, QSettings::IniFormat).value(kLanguage).toString();
}

void Preferences::setLanguage(const QString &language)
{
    if (isTooLong(m_file))
        QFile::remove(m_file);
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(kLanguage, language);
}

QByteArray Preferences::windowGeometry() const
{
    if (isTooLong(m_file))
        return {};
    const QString kept = QSettings(m_file, QSettings::IniFormat).value(kGeometry).toString();
    return QByteArray::fromBase64(kept.toLatin1());
}

QString Preferences::windowPage() const
{
    return isTooLong(m_file) ? QString() : QSettings(m_file, QSettings::IniFormat).value(kPage).toString();
}

void Preferences::setWindow(const QByteArray &geometry, const QString &page)
{
    if (isTooLong(m_file))
        QFile::remove(m_file);
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(kGeometry, QString::fromLatin1(geometry.toBase64()));
    settings.setValue(kPage, page);
}

QString Preferences::reportColumns(const QString &source) const
{
    return isTooLong(m_file) ? QString()
                             : QSettings(m_file, QSettings::IniFormat).value(columnsKey(source)).toString();
}

void Preferences::setReportColumns(const QString &source, const QString &choices)
{
    constexpr qint64 kLongest = 8 * 1024;  // characters for one report
    constexpr qint64 kMost = kLargest / 2; // bytes of the file; more than a hundred reports
    if (reportColumns(source) == choices)
        return;
    if (isTooLong(m_file))
        QFile::remove(m_file);
    QSettings settings(m_file, QSettings::IniFormat);
    if (QFileInfo(m_file).size() > kMost)
        settings.remove(kColumns);
    if (choices.isEmpty() || choices.size() > kLongest)
        settings.remove(columnsKey(source));
    else
        settings.setValue(columnsKey(source), choices);
}

QString Preferences::apiKey() const
{
    if (isTooLong(m_file))
        return {};
    const auto key = parseApiKey(QSettings(m_file, QSettings::IniFormat).value(kApiKey).toString());
    return key ? *key : QString();
}

Core::Result<void> Preferences::setApiKey(const QString &key)
{
    if (isTooLong(m_file))
        QFile::remove(m_file);
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(kApiKey, key);
    settings.sync();
    if (settings.status() == QSettings::NoError)
        return {};
    return Core::Error{Core::Error::Kind::Storage,
                       tr("The API key could not be saved in %1. Check that the disk is not full and that "
                          "you may write to this file.")
                           .arg(QDir::toNativeSeparators(m_file)),
                       {},
                       {}};
}

Core::Environment withKeptApiKey(Core::Environment environment)
{
    if (environment.isClientIdGiven)
        return environment;
    if (const QString kept = Preferences(environment.dataDirectory).apiKey(); !kept.isEmpty())
        environment.clientId = kept;
    return environment;
}

} // namespace Presenters
