// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/watchedfolder.h"

#include "core/try.h"
#include "presenters/onresult.h"
#include "presenters/preferences.h"
#include "store/sqlite/backgrounddatabase.h"
#include "store/syncdata/syncstate.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace Presenters {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::Result;
using Outcome = TakenReport::Outcome;
using std::chrono::steady_clock;

namespace {

constexpr qsizetype kMostResults = 20;

/// Patterns of the names of reports. Names that begin with a dot are hidden, and with `~` those of temporary
/// files of office programs.
QStringList namePatterns()
{
    QStringList patterns;
    for (const QString &suffix : reportSuffixes())
        patterns.append(u"[!~]*."_s + suffix);
    return patterns;
}

template <typename Map> void removeGone(Map &map, const QMap<QString, FileState> &files)
{
    map.removeIf([&files](const typename Map::iterator &entry) { return !files.contains(entry.key()); });
}

} // namespace

WatchedFolder::WatchedFolder(Store::BackgroundDatabase &database, const Pace &pace, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_pace(pace)
    , m_cancelled(std::make_shared<std::atomic<bool>>(false))
{
    m_timer.setInterval(m_pace.look);
    connect(&m_timer, &QTimer::timeout, this, &WatchedFolder::look);
}

WatchedFolder::~WatchedFolder()
{
    *m_cancelled = true;
}

void WatchedFolder::watch(const QString &folder)
{
    if (folder == m_folder)
        return;
    *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_isBusy = false;
    m_folder = folder;
    m_folderError.clear();
    m_seen.clear();
    m_taken.clear();
    m_failures.clear();
    m_waiting.clear();
    m_held.clear();
    m_timer.stop();
    if (!m_folder.isEmpty()) {
        if (!m_importer)
            m_importer = m_database.another();
        m_timer.start();
        look();
    }
    Q_EMIT stateChanged();
}

QString WatchedFolder::error() const
{
    if (!m_folderError.isEmpty())
        return m_folderError;
    for (const Failure &failure : m_failures) {
        if (!failure.message.isEmpty())
            return failure.message;
    }
    return {};
}

void WatchedFolder::putAway(const QString &path, const ImportSummary &summary)
{
    m_held.clear();
    if (m_waiting.remove(path) == 0)
        return;
    Q_EMIT stateChanged();
    const std::function<Result<TakenReport>(Store::Database &)> work = [path, summary](Store::Database &) {
        return Result<TakenReport>(putAwayImported(path, summary));
    };
    onResult(this, m_importer->run<TakenReport>(work), [this](const Result<TakenReport> &taken) {
        if (taken)
            note(*taken);
    });
}

void WatchedFolder::retryWaiting()
{
    m_held.clear();
    for (auto report = m_waiting.cbegin(); report != m_waiting.cend(); ++report)
        m_taken.remove(report.key());
    look();
}

Result<WatchedFolder::Look> WatchedFolder::lookInto(Store::Database &database, const QString &folder)
{
    const QFileInfo info(folder);
    const QString shown = QDir::toNativeSeparators(folder);
    if (!info.isDir())
        return Error{
            Error::Kind::NotFound,
            tr("The folder %1 does not exist. Connect its drive, or choose another folder.").arg(shown),
            {},
            {}};
    if (!info.isReadable() || !info.isWritable()) {
        return Error{
            Error::Kind::Storage,
            tr("The reports in the folder %1 cannot be moved. Check that you may write there.").arg(shown),
            {},
            {}};
    }
    Look look;
    QDirIterator found(folder, namePatterns(), QDir::Files | QDir::NoSymLinks);
    while (found.hasNext()) {
        const QString path = found.next();
        const FileState state = FileState::of(path);
        if (state.size > 0) // an empty file is about to be written
            look.files.insert(path, state);
    }
    ASSIGN_OR_RETURN(look.basis.revision, Store::SyncState(database).revision());
    look.basis.preferencesAt = Preferences(QFileInfo(database.file()).path()).changedAt();
    return look;
}

void WatchedFolder::look()
{
    if (m_isBusy || m_folder.isEmpty())
        return;
    m_isBusy = true;
    const std::function<Result<Look>(Store::Database &)> work =
        [folder = m_folder](Store::Database &database) { return lookInto(database, folder); };
    onResult(this, m_importer->run<Look>(work), [this, cancelled = m_cancelled](const Result<Look> &look) {
        if (cancelled != m_cancelled)
            return;
        m_isBusy = false;
        useLook(look);
    });
}

void WatchedFolder::useLook(const Result<Look> &look)
{
    setFolderError(look ? QString() : look.error().message);
    if (!look)
        return;
    const Time now = steady_clock::now();
    for (auto file = look->files.cbegin(); file != look->files.cend(); ++file) {
        const auto seen = m_seen.constFind(file.key());
        if (seen == m_seen.cend() || seen->file != file.value())
            m_seen.insert(file.key(), {file.value(), now});
    }
    forgetGone(*look);
    takeNext(*look);
}

void WatchedFolder::forgetGone(const Look &look)
{
    const QString error = this->error();
    const auto waiting = m_waiting.size();
    removeGone(m_seen, look.files);
    removeGone(m_taken, look.files);
    removeGone(m_failures, look.files);
    removeGone(m_waiting, look.files);
    if (waiting != m_waiting.size() || error != this->error())
        Q_EMIT stateChanged();
}

/// Whether a complete file has not been taken as it is now.
bool WatchedFolder::isDue(const QString &path, const Look &look, Time now) const
{
    if (path == m_held || now - m_seen.value(path).since < m_pace.quiet)
        return false;
    const auto failure = m_failures.constFind(path);
    if (failure != m_failures.cend() && now - failure->at < m_pace.again)
        return false;
    const auto taken = m_taken.constFind(path);
    if (taken == m_taken.cend() || taken->file != look.files.value(path))
        return true;
    return m_waiting.contains(path) && taken->basis != look.basis && now - taken->at >= m_pace.again;
}

void WatchedFolder::takeNext(const Look &look)
{
    const Time now = steady_clock::now();
    for (auto file = look.files.cbegin(); file != look.files.cend(); ++file) {
        if (isDue(file.key(), look, now)) {
            take(file.key(), look);
            return;
        }
    }
}

void WatchedFolder::take(const QString &path, const Look &look)
{
    m_isBusy = true;
    const std::function<Result<TakenReport>(Store::Database &)> work =
        [path, cancelled = m_cancelled](Store::Database &database) {
            return takeReport(database, path, [&cancelled] { return cancelled->load(); });
        };
    onResult(this, m_importer->run<TakenReport>(work),
             [this, cancelled = m_cancelled, path,
              state = Taken{look.files.value(path), look.basis, {}}](const Result<TakenReport> &taken) {
                 if (cancelled == m_cancelled)
                     finishTake(state, path, taken);
             });
}

/// A look follows, which takes the next file.
void WatchedFolder::finishTake(const Taken &state, const QString &path, const Result<TakenReport> &taken)
{
    m_isBusy = false;
    const QString error = this->error();
    const Time now = steady_clock::now();
    if (taken) {
        m_failures.remove(path);
        m_taken.insert(path, {state.file, state.basis, now});
        note(*taken);
    } else {
        m_failures.insert(path, {taken.error().message, now});
    }
    if (error != this->error())
        Q_EMIT stateChanged();
    look();
}

void WatchedFolder::note(const TakenReport &report)
{
    if (report.outcome == Outcome::Waiting) {
        if (m_waiting.value(report.path) == report)
            return;
        m_waiting.insert(report.path, report);
    } else {
        m_waiting.remove(report.path);
        m_results.prepend({report, QDateTime::currentDateTime()});
        if (m_results.size() > kMostResults)
            m_results.removeLast();
    }
    Q_EMIT reportTaken(report);
    if (report.hasChangedClients())
        Q_EMIT clientsChanged();
    Q_EMIT stateChanged();
}

void WatchedFolder::setFolderError(const QString &error)
{
    if (error == m_folderError)
        return;
    m_folderError = error;
    Q_EMIT stateChanged();
}

} // namespace Presenters
