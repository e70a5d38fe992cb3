// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/preferences.h"

#include "presenters/apikey.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <array>

namespace Presenters {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto kBrowser = "login/browser"_L1;
constexpr auto kApiKey = "login/api_key"_L1;
constexpr auto kLanguage = "window/language"_L1;
constexpr auto kAppearance = "window/appearance"_L1;
constexpr auto kGeometry = "window/geometry"_L1;
constexpr auto kPage = "window/page"_L1;
constexpr auto kClientDetails = "clients/details"_L1;
constexpr auto kClientOrder = "clients/order"_L1;
constexpr auto kDescending = "clients/descending"_L1;
constexpr auto kClientColumns = "clients/columns"_L1;
constexpr auto kNoColumns = "none"_L1;
constexpr auto kWhenClosed = "window/when_closed"_L1;
constexpr auto kKeepSyncing = "keep_syncing"_L1;
constexpr auto kQuit = "quit"_L1;
constexpr auto kTray = "tray/shown"_L1;
constexpr auto kNotifications = "notifications/shown"_L1;
constexpr auto kNotified = "notifications/notified"_L1;
constexpr auto kInterval = "sync/interval"_L1; // minutes
constexpr auto kConsentWording = "consent/wording"_L1;
constexpr auto kReportsFolder = "reports/folder"_L1;
constexpr auto kColumns = "report_columns"_L1;
constexpr qint64 kLargest = 64 * 1024; // bytes; the settings need only a few, and a larger file is not read

struct OrderName
{
    Domain::ClientOrder::By by;
    QLatin1StringView name;
};

constexpr std::array kOrderNames{OrderName{Domain::ClientOrder::By::Name, "name"_L1},
                                 OrderName{Domain::ClientOrder::By::Email, "email"_L1},
                                 OrderName{Domain::ClientOrder::By::Phone, "phone"_L1},
                                 OrderName{Domain::ClientOrder::By::StudioNumber, "client_id"_L1},
                                 OrderName{Domain::ClientOrder::By::State, "state"_L1}};

/// Columns that can be hidden, by descending importance.
constexpr std::array kClientColumnsByImportance{
    Domain::ClientOrder::By::State, Domain::ClientOrder::By::Phone, Domain::ClientOrder::By::StudioNumber};

QString nameOf(Domain::ClientOrder::By by)
{
    return std::ranges::find(kOrderNames, by, &OrderName::by)->name;
}

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

QString Preferences::text(QAnyStringView key) const
{
    return isTooLong(m_file) ? QString()
                             : QSettings(m_file, QSettings::IniFormat).value(key.toString()).toString();
}

void Preferences::setText(QAnyStringView key, const QString &value)
{
    // Remove a file that is too long: it would not be read after the change either.
    if (isTooLong(m_file))
        QFile::remove(m_file);
    QSettings(m_file, QSettings::IniFormat).setValue(key.toString(), value);
}

bool Preferences::isOn(QAnyStringView key) const
{
    return text(key) != "false"_L1;
}

bool Preferences::browserPreferred() const
{
    return text(kBrowser) == "true"_L1; // such files are edited by hand: any other value counts as not set
}

void Preferences::setBrowserPreferred(bool preferred)
{
    setText(kBrowser, preferred ? u"true"_s : u"false"_s);
}

QString Preferences::language() const
{
    return text(kLanguage);
}

void Preferences::setLanguage(const QString &language)
{
    setText(kLanguage, language);
}

QString Preferences::appearance() const
{
    return text(kAppearance);
}

void Preferences::setAppearance(const QString &scheme)
{
    setText(kAppearance, scheme);
}

QString Preferences::reportsFolder() const
{
    return text(kReportsFolder);
}

void Preferences::setReportsFolder(const QString &folder)
{
    setText(kReportsFolder, folder);
}

QByteArray Preferences::windowGeometry() const
{
    return QByteArray::fromBase64(text(kGeometry).toLatin1());
}

QString Preferences::windowPage() const
{
    return text(kPage);
}

void Preferences::setWindow(const QByteArray &geometry, const QString &page)
{
    setText(kGeometry, QString::fromLatin1(geometry.toBase64()));
    setText(kPage, page);
}

bool Preferences::showsClientDetails() const
{
    return isOn(kClientDetails);
}

void Preferences::setShowsClientDetails(bool shows)
{
    setText(kClientDetails, shows ? u"true"_s : u"false"_s);
}

Domain::ClientOrder Preferences::clientOrder() const
{
    const QString kept = text(kClientOrder);
    const auto *const order = std::ranges::find(kOrderNames, kept, &OrderName::name);
    if (order == kOrderNames.end())
        return {};
    return {order->by, text(kDescending) == "true"_L1 ? Qt::DescendingOrder : Qt::AscendingOrder};
}

void Preferences::setClientOrder(const Domain::ClientOrder &order)
{
    setText(kClientOrder, nameOf(order.by));
    setText(kDescending, order.direction == Qt::DescendingOrder ? u"true"_s : u"false"_s);
}

QList<Domain::ClientOrder::By> Preferences::clientColumns() const
{
    const QString kept = text(kClientColumns);
    const QStringList names = kept.split(u' ');
    QList<Domain::ClientOrder::By> columns;
    for (const Domain::ClientOrder::By column : kClientColumnsByImportance) {
        if (kept.isEmpty() || names.contains(nameOf(column)))
            columns.append(column);
    }
    return columns;
}

void Preferences::setClientColumns(const QList<Domain::ClientOrder::By> &columns)
{
    QStringList names;
    for (const Domain::ClientOrder::By column : columns)
        names.append(nameOf(column));
    setText(kClientColumns, names.isEmpty() ? QString(kNoColumns) : names.join(u' '));
}

WhenClosed Preferences::whenClosed() const
{
    const QString act = text(kWhenClosed);
    if (act == kKeepSyncing)
        return WhenClosed::KeepSyncing;
    return act == kQuit ? WhenClosed::Quit : WhenClosed::Ask;
}

void Preferences::setWhenClosed(WhenClosed act)
{
    switch (act) {
    case WhenClosed::KeepSyncing:
        return setText(kWhenClosed, kKeepSyncing);
    case WhenClosed::Quit:
        return setText(kWhenClosed, kQuit);
    case WhenClosed::Ask:
        return setText(kWhenClosed, {});
    }
}

bool Preferences::isTrayShown() const
{
    return isOn(kTray);
}

void Preferences::setTrayShown(bool isShown)
{
    setText(kTray, isShown ? u"true"_s : u"false"_s);
}

bool Preferences::areNotificationsShown() const
{
    return isOn(kNotifications);
}

void Preferences::setNotificationsShown(bool areShown)
{
    setText(kNotifications, areShown ? u"true"_s : u"false"_s);
}

QStringList Preferences::notifiedMatters() const
{
    return text(kNotified).split(u' ', Qt::SkipEmptyParts);
}

void Preferences::setNotifiedMatters(const QStringList &names)
{
    setText(kNotified, names.join(u' '));
}

QList<std::chrono::minutes> Preferences::syncIntervals()
{
    return {5min, 15min, 30min, 60min};
}

std::chrono::minutes Preferences::syncInterval() const
{
    const std::chrono::minutes kept{text(kInterval).toInt()};
    return syncIntervals().contains(kept) ? kept : 15min;
}

void Preferences::setSyncInterval(std::chrono::minutes interval)
{
    setText(kInterval, QString::number(interval.count()));
}

QString Preferences::consentWording() const
{
    return text(kConsentWording).simplified().left(kLongestWording);
}

void Preferences::setConsentWording(const QString &wording)
{
    setText(kConsentWording, wording.simplified().left(kLongestWording));
}

QString Preferences::reportColumns(const QString &source) const
{
    return text(columnsKey(source));
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
    const auto key = parseApiKey(text(kApiKey));
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

QDateTime Preferences::changedAt() const
{
    return QFileInfo(m_file).lastModified();
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
