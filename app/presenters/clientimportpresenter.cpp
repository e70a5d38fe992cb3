// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/clientimportpresenter.h"

#include "core/try.h"
#include "csv/clientreport.h"
#include "presenters/onresult.h"
#include "store/directory/clientimport.h"
#include "store/directory/customfields.h"
#include "store/directory/stagedreport.h"
#include "store/recovery/backups.h"
#include "store/sqlite/backgrounddatabase.h"
#include "store/sqlite/scratchcopy.h"

#include <QFileInfo>
#include <QThreadPool>

#include <algorithm>

namespace Presenters {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::Result;
using Domain::Subscription;

namespace {

constexpr std::chrono::milliseconds kPoll{100};
constexpr qsizetype kMostWords = 5; // unknown words of consent that are shown one by one

Result<QStringList> newFields(Store::Database &database, const QStringList &labels)
{
    ASSIGN_OR_RETURN(const auto known, Store::CustomFields(database).all());
    QStringList missing;
    for (const QString &label : labels) {
        const bool isKnown = std::ranges::any_of(known, [&label](const Domain::CustomField &field) {
            return field.label.compare(label, Qt::CaseInsensitive) == 0;
        });
        if (!isKnown)
            missing << label;
    }
    return missing;
}

void count(ClientImportPresenter::Summary &summary, const Store::ImportedSlice &slice)
{
    summary.added += slice.added;
    summary.updated += slice.updated;
    summary.unchanged += slice.unchanged;
    summary.sayYes += slice.sayYes;
    summary.sayNo += slice.sayNo;
    summary.sayNothing += slice.sayNothing;
    summary.refused += slice.refused;
    summary.contradictions += slice.contradictions;
}

} // namespace

ClientImportPresenter::ClientImportPresenter(Store::BackgroundDatabase &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
    m_poll.setInterval(kPoll);
    connect(&m_poll, &QTimer::timeout, this, &ClientImportPresenter::progressed);
}

ClientImportPresenter::~ClientImportPresenter()
{
    if (m_progress)
        m_progress->cancelled = true;
}

int ClientImportPresenter::rowsDone() const
{
    return m_progress ? m_progress->done.load() : 0;
}

int ClientImportPresenter::rowsInAll() const
{
    return m_progress ? m_progress->rows.load() : 0;
}

void ClientImportPresenter::begin(Step step)
{
    m_progress = std::make_shared<Progress>();
    m_error = {};
    m_step = step;
    m_poll.start();
    Q_EMIT stepChanged();
}

void ClientImportPresenter::end(Step step)
{
    m_poll.stop();
    m_progress.reset();
    m_refused.setRows(m_summary.refused + m_summary.contradictions);
    m_step = step;
    Q_EMIT stepChanged();
}

void ClientImportPresenter::fail(Step step, const Error &error)
{
    m_error = error;
    end(step);
}

void ClientImportPresenter::read(const QString &path, bool blankClears)
{
    if (m_progress)
        return;
    m_path = path;
    m_report.reset();
    m_summary = {};
    m_imported = {};
    begin(Step::Reading);

    // On a pool thread: the file may be long, and other requests to the database must not wait for it.
    auto promise = std::make_shared<QPromise<Result<Csv::ClientReport>>>();
    promise->start();
    QThreadPool::globalInstance()->start(
        [promise, path, blankClears, continuations = m_continuations.handle()] {
            const auto report = Csv::readClientReport(path, {.blankClears = blankClears});
            continuations.post([promise, report] {
                promise->addResult(report);
                promise->finish();
            });
        });
    onResult(this, promise->future(), [this, progress = m_progress](const Result<Csv::ClientReport> &report) {
        if (progress != m_progress)
            return;
        if (report)
            tryOut(*report);
        else
            fail(Step::Choosing, report.error());
    });
}

void ClientImportPresenter::tryOut(const Csv::ClientReport &report)
{
    m_report = std::make_shared<const Csv::ClientReport>(report);
    const auto work = [report = m_report, progress = m_progress](Store::Database &database) {
        return tryRows(database, *report, *progress);
    };
    onResult(this, m_database.run<Summary>(work),
             [this, progress = m_progress](const Result<Summary> &summary) {
                 if (progress != m_progress)
                     return;
                 if (!summary) {
                     fail(Step::Choosing, summary.error());
                     return;
                 }
                 m_summary = *summary;
                 end(Step::Ready);
             });
}

void ClientImportPresenter::importRows()
{
    if (m_step != Step::Ready)
        return;
    begin(Step::Importing);
    m_progress->rows = int(m_report->rows.size());
    m_imported = {};
    m_imported.rows = m_report->rowCount;
    m_imported.newFields = m_summary.newFields;
    m_imported.refused = m_report->refused;
    m_imported.contradictions = m_report->unread;
    m_imported.notes = m_summary.notes;
    const auto prepare = [report = m_report](Store::Database &database) -> Result<Staged> {
        RETURN_IF_ERROR(Store::backUpBeforeImport(database));
        auto staged = std::make_shared<Store::StagedReport>(database, report->customLabels);
        RETURN_IF_ERROR(staged->fill(report->rows));
        return staged;
    };
    onResult(this, m_database.run<Staged>(prepare), [this](const Result<Staged> &staged) {
        if (staged)
            importSlice(*staged, 0);
        else
            failImport(0, staged.error());
    });
}

void ClientImportPresenter::importSlice(const Staged &staged, int rowsDone)
{
    if (m_progress->cancelled) {
        failImport(rowsDone, {Error::Kind::Cancelled, {}, {}, {}});
        return;
    }
    const Store::ImportedReport source{QFileInfo(m_path).fileName(), m_report->rowCount,
                                       m_report->customLabels};
    const auto slice = [staged, source, rowsDone](Store::Database &database) {
        Store::ClientImport import(database);
        return rowsDone == 0 ? import.takeFirst(source, *staged) : import.takeSlice(*staged);
    };
    onResult(this, m_database.run<Store::ImportedSlice>(slice),
             [this, staged, rowsDone](const Result<Store::ImportedSlice> &done) {
                 if (!done) {
                     failImport(rowsDone, done.error());
                     return;
                 }
                 count(m_imported, *done);
                 m_progress->done = rowsDone + done->rows;
                 if (m_progress->done >= m_progress->rows)
                     finishImport();
                 else
                     importSlice(staged, m_progress->done);
             });
}

void ClientImportPresenter::finishImport()
{
    dropStaged();
    std::ranges::sort(m_imported.refused, {}, &Domain::RefusedRow::line);
    std::ranges::sort(m_imported.contradictions, {}, &Domain::RefusedRow::line);
    m_summary = m_imported;
    end(Step::Done);
    if (m_summary.added + m_summary.updated > 0)
        Q_EMIT clientsChanged();
}

void ClientImportPresenter::dropStaged()
{
    m_database.run<void>([](Store::Database &database) { return Store::StagedReport(database, {}).drop(); });
}

void ClientImportPresenter::failImport(int rowsWritten, const Error &error)
{
    dropStaged();
    Error said = error;
    if (error.kind == Error::Kind::Cancelled && rowsWritten == 0)
        said.message = tr("The import was cancelled. Nothing was changed.");
    else if (error.kind == Error::Kind::Cancelled)
        said.message =
            tr("The import was cancelled after %n row(s), which are imported. Import the file again "
               "to complete it.",
               nullptr, rowsWritten);
    fail(Step::Ready, said);
    if (m_imported.added + m_imported.updated > 0)
        Q_EMIT clientsChanged();
}

void ClientImportPresenter::cancel()
{
    if (!m_progress)
        return;
    m_progress->cancelled = true;
    if (m_step == Step::Reading)
        end(Step::Choosing);
}

Result<ClientImportPresenter::Summary> ClientImportPresenter::tryRows(const Store::Database &database,
                                                                      const Csv::ClientReport &report,
                                                                      Progress &progress)
{
    Summary summary;
    summary.rows = report.rowCount;
    summary.refused = report.refused;
    summary.contradictions = report.unread;
    summary.notes = notesFrom(report);
    progress.rows = int(report.rows.size());

    ASSIGN_OR_RETURN(const auto copy, Store::makeScratchCopy(database));
    ASSIGN_OR_RETURN(summary.newFields, newFields(*copy, report.customLabels));
    Store::StagedReport staged(*copy, report.customLabels);
    RETURN_IF_ERROR(staged.fill(report.rows));
    Store::ClientImport import(*copy);
    RETURN_IF_ERROR(import.makeFields(report.customLabels));
    while (!staged.atEnd()) {
        if (progress.cancelled)
            return Error{Error::Kind::Cancelled, {}, {}, {}};
        ASSIGN_OR_RETURN(const auto slice, import.takeSlice(staged));
        count(summary, slice);
        progress.done += slice.rows;
    }
    std::ranges::sort(summary.refused, {}, &Domain::RefusedRow::line);
    std::ranges::sort(summary.contradictions, {}, &Domain::RefusedRow::line);
    return summary;
}

QStringList ClientImportPresenter::notesFrom(const Csv::ClientReport &report)
{
    QStringList notes = report.notes;
    int others = 0;
    for (const Csv::ConsentValue &value : report.consentValues) {
        if (value.word != Csv::ConsentWord::Unknown)
            continue;
        if (notes.size() - report.notes.size() < kMostWords) {
            notes << tr("%1: “%2” is neither yes nor no and changes nothing (%n row(s)).", nullptr,
                        value.rows)
                         .arg(value.heading, value.value);
        } else {
            others += value.rows;
        }
    }
    if (others > 0)
        notes << tr("Other words that are neither yes nor no change nothing (%n row(s)).", nullptr, others);
    return notes;
}

QString ClientImportPresenter::resultText() const
{
    QStringList lines{QFileInfo(m_path).fileName(),
                      tr("%n row(s)", nullptr, m_summary.rows),
                      tr("Added: %1").arg(m_summary.added),
                      tr("Updated: %1").arg(m_summary.updated),
                      tr("Unchanged: %1").arg(m_summary.unchanged),
                      tr("Not imported: %1").arg(m_summary.refused.size())};
    lines += m_summary.notes;
    const QList<Domain::RefusedRow> told = m_summary.refused + m_summary.contradictions;
    for (const Domain::RefusedRow &row : told)
        lines << tr("Line %1: %2").arg(row.line).arg(row.reason);
    return lines.join('\n'_L1) + '\n'_L1;
}

} // namespace Presenters
