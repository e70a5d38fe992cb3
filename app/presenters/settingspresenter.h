// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "presenters/preferences.h"

#include <QList>
#include <QObject>
#include <QString>

#include <chrono>

namespace Presenters {

/// Content of the Settings page.
struct SettingsState
{
    Q_DECLARE_TR_FUNCTIONS(SettingsState)
public:
    bool canStartWithSession = false;
    bool startsWithSession = false;
    bool hasTray = false;   ///< this desktop has a tray
    bool trayShown = false; ///< Listwell is in it
    bool keepsSyncing = false;
    bool notificationsShown = false;
    QString notice; ///< why some settings cannot be changed here; empty if all can
    QString error;  ///< of the last change; empty if it succeeded
    std::chrono::minutes syncInterval{};
    QString consentWording;    ///< the question that clients are asked
    bool isOwnWording = false; ///< it is the studio's own text, and not Listwell's
    QString dataFolder;        ///< absolute path
};

/// State of the Settings page, and the settings for the other parts of the window. Lives in the GUI thread.
class SettingsPresenter : public QObject
{
    Q_OBJECT

public:
    enum class Studio { Own, Practice };

    /// \param dataDirectory  data directory of the studio
    /// \param studio  the practice studio does not start with the session
    /// \param parent  owner
    SettingsPresenter(const QString &dataDirectory, Studio studio, QObject *parent = nullptr);

    [[nodiscard]] const SettingsState &state() const { return m_state; }
    [[nodiscard]] WhenClosed whenClosed() const { return m_preferences.whenClosed(); }
    [[nodiscard]] static QString intervalText(std::chrono::minutes interval);

    /// Sets whether this desktop has a tray.
    void setTrayAvailable(bool isAvailable);
    void setStartsWithSession(bool starts);
    void setTrayShown(bool isShown);
    void setKeepsSyncing(bool keeps);
    void setNotificationsShown(bool areShown);
    /// \param interval  one of Preferences::syncIntervals()
    void setSyncInterval(std::chrono::minutes interval);
    /// Sets the question that clients are asked from now on.
    /// \param wording  text without wordingError(); Listwell's own text follows the language again
    void setConsentWording(const QString &wording);
    /// \return why a text cannot be the consent question; empty if it can
    [[nodiscard]] static QString wordingError(const QString &wording);
    /// Reads the settings again, which another program may have changed, and forms the texts again.
    void refresh();

Q_SIGNALS:
    void stateChanged();
    void syncIntervalChanged(std::chrono::minutes interval);

private:
    Preferences m_preferences;
    QString m_dataDirectory;
    Studio m_studio;
    bool m_hasTray = false;
    QString m_error;
    SettingsState m_state;
};

} // namespace Presenters
