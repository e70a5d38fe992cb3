// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/settingspresenter.h"

#include "core/environment.h"
#include "core/platform/sessionstart.h"
#include "core/version.h"
#include "presenters/consentwording.h"

#include <QCoreApplication>
#include <QDir>

namespace Presenters {

using namespace Qt::StringLiterals;

namespace {

const QString kId = QString::fromLatin1(Core::kApplicationId);

/// The running program with the data that it works with now.
Core::SessionProgram programFor(const QString &dataDirectory)
{
    Core::SessionProgram program{
        kId, u"Listwell"_s, QCoreApplication::applicationFilePath(), {u"--hidden"_s}};
    const QString folder = QDir(dataDirectory).absolutePath();
    if (folder != Core::Environment::defaultDataDirectory())
        program.arguments += {u"--data-dir"_s, folder};
    return program;
}

} // namespace

SettingsPresenter::SettingsPresenter(const QString &dataDirectory, Studio studio, QObject *parent)
    : QObject(parent)
    , m_preferences(dataDirectory)
    , m_dataDirectory(dataDirectory)
    , m_studio(studio)
{
    refresh();
}

QString SettingsPresenter::intervalText(std::chrono::minutes interval)
{
    return SettingsState::tr("Every %Ln minute(s)", nullptr, static_cast<int>(interval.count()));
}

void SettingsPresenter::setTrayAvailable(bool isAvailable)
{
    m_hasTray = isAvailable;
    refresh();
}

void SettingsPresenter::setStartsWithSession(bool starts)
{
    const Core::Result<void> changed =
        starts ? Core::startWithSession(programFor(m_dataDirectory)) : Core::stopStartingWithSession(kId);
    m_error = changed ? QString() : changed.error().message;
    refresh();
}

void SettingsPresenter::setTrayShown(bool isShown)
{
    m_preferences.setTrayShown(isShown);
    refresh();
}

void SettingsPresenter::setKeepsSyncing(bool keeps)
{
    m_preferences.setWhenClosed(keeps ? WhenClosed::KeepSyncing : WhenClosed::Quit);
    refresh();
}

void SettingsPresenter::setNotificationsShown(bool areShown)
{
    m_preferences.setNotificationsShown(areShown);
    refresh();
}

void SettingsPresenter::setSyncInterval(std::chrono::minutes interval)
{
    m_preferences.setSyncInterval(interval);
    refresh();
    Q_EMIT syncIntervalChanged(m_state.syncInterval);
}

void SettingsPresenter::setConsentWording(const QString &wording)
{
    const bool isDefault = wording.simplified() == defaultConsentWording();
    m_preferences.setConsentWording(isDefault ? QString() : wording);
    refresh();
}

QString SettingsPresenter::wordingError(const QString &wording)
{
    const qsizetype length = wording.simplified().size();
    if (length == 0)
        return SettingsState::tr("Enter the question, or use Listwell's wording.");
    if (length > Preferences::kLongestWording)
        return SettingsState::tr("Use at most %Ln character(s).", nullptr, int(Preferences::kLongestWording));
    return {};
}

void SettingsPresenter::refresh()
{
    SettingsState state;
    state.canStartWithSession = m_studio == Studio::Own && Core::canStartWithSession();
    state.startsWithSession = state.canStartWithSession && Core::startsWithSession(kId);
    state.hasTray = m_hasTray;
    state.trayShown = m_hasTray && m_preferences.isTrayShown();
    state.keepsSyncing = state.trayShown && whenClosed() == WhenClosed::KeepSyncing;
    state.notificationsShown = state.trayShown && m_preferences.areNotificationsShown();
    QStringList notices;
    if (m_studio == Studio::Practice)
        notices.append(
            SettingsState::tr("The practice account does not start when you log in to this computer."));
    if (!m_hasTray)
        notices.append(
            SettingsState::tr("This desktop has no tray, so Listwell syncs while its window is open."));
    state.notice = notices.join(u' ');
    state.error = m_error;
    state.syncInterval = m_preferences.syncInterval();
    state.consentWording = consentWording(m_dataDirectory);
    state.isOwnWording = !m_preferences.consentWording().isEmpty();
    state.dataFolder = QDir::toNativeSeparators(QDir(m_dataDirectory).absolutePath());
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace Presenters
