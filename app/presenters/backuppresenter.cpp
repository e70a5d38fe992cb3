// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/backuppresenter.h"

#include "presenters/onresult.h"
#include "presenters/studiobackup.h"
#include "store/recovery/recovery.h"
#include "store/sqlite/backgrounddatabase.h"

#include <QDate>
#include <QDir>

namespace Presenters {

using namespace Qt::StringLiterals;
using Core::Result;
using Core::Tone;

BackupPresenter::BackupPresenter(const Store::BackgroundDatabase &database, const Core::Clock &clock,
                                 QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_clock(clock)
{
}

BackupPresenter::~BackupPresenter() = default;

QString BackupPresenter::fileName()
{
    return u"listwell-%1.backup"_s.arg(QDate::currentDate().toString(Qt::ISODate));
}

void BackupPresenter::saveTo(const QString &path)
{
    if (m_state.isBusy)
        return;
    setState({true, BackupState::tr("The backup is being written…"), Tone::Progress});
    const std::function<Result<int>(Store::Database &)> work = [path](Store::Database &database) {
        return backUpStudio(database, path);
    };
    onResult(this, worker().run<int>(work), [this, path](const Result<int> &saved) {
        if (!saved) {
            setState({false, saved.error().message, Tone::Error});
            return;
        }
        setState({false,
                  BackupState::tr("Saved and checked: %1, with %Ln client(s). It contains personal data, so "
                                  "keep it in a safe place.",
                                  "path of the file", *saved)
                      .arg(QDir::toNativeSeparators(path)),
                  Tone::Success});
    });
}

void BackupPresenter::check(const QString &path)
{
    if (m_state.isBusy)
        return;
    setState({true, BackupState::tr("The backup is being checked…"), Tone::Progress});
    const std::function<Result<void>(const Result<Store::Database *> &)> work =
        [path, &clock = m_clock](const Result<Store::Database *> &) {
            return Store::checkBackup(path, clock);
        };
    onResult(this, worker().runAlways<void>(work), [this, path](const Result<void> &checked) {
        setState(checked ? BackupState() : BackupState{false, checked.error().message, Tone::Error});
        if (checked)
            Q_EMIT restorable(path);
    });
}

void BackupPresenter::refuseForUnsavedChanges()
{
    setState({false,
              BackupState::tr("A client profile has changes that are not saved. Save or discard them, then "
                              "restore the backup."),
              Tone::Warning});
}

Store::BackgroundDatabase &BackupPresenter::worker()
{
    if (!m_worker)
        m_worker = m_database.another();
    return *m_worker;
}

void BackupPresenter::setState(const BackupState &state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace Presenters
