// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/tone.h"

#include <QCoreApplication>
#include <QObject>
#include <QString>

#include <memory>

namespace Store {
class BackgroundDatabase;
}

namespace Presenters {

/// What the Settings page shows about backups.
struct BackupState
{
    Q_DECLARE_TR_FUNCTIONS(BackupState)
public:
    bool isBusy = false; ///< a file is being written or checked
    QString sentence;    ///< about the running or the last action; empty before the first one
    Core::Tone tone = Core::Tone::Neutral; ///< of the sentence

    bool operator==(const BackupState &) const = default;
};

/// Saves a backup of the studio's data, and checks one before it is restored. Works without a database, too,
/// because then a backup is needed most. The restore itself needs the window closed, so it is the caller's.
/// Lives in the GUI thread.
class BackupPresenter : public QObject
{
    Q_OBJECT

public:
    /// \param database  database of the studio; the work is done on a thread of its own because it takes a
    ///        while
    /// \param clock  must outlive the presenter
    /// \param parent  owner
    BackupPresenter(const Store::BackgroundDatabase &database, const Core::Clock &clock,
                    QObject *parent = nullptr);
    ~BackupPresenter() override;

    [[nodiscard]] const BackupState &state() const { return m_state; }
    /// File name to suggest, with the current day.
    [[nodiscard]] static QString fileName();
    /// Writes a backup.
    /// \param path  path of the file; an existing one is replaced
    void saveTo(const QString &path);
    /// Checks whether a file can be restored. Emits restorable() if it can.
    /// \param path  path of the file
    void check(const QString &path);
    /// Says that nothing was restored, because an open profile holds changes.
    void refuseForUnsavedChanges();

Q_SIGNALS:
    void stateChanged();
    /// The file is a complete backup.
    void restorable(const QString &path);

private:
    [[nodiscard]] Store::BackgroundDatabase &worker();
    void setState(const BackupState &state);

    const Store::BackgroundDatabase &m_database;
    const Core::Clock &m_clock;
    std::unique_ptr<Store::BackgroundDatabase> m_worker; ///< created by the first action
    BackupState m_state;
};

} // namespace Presenters
