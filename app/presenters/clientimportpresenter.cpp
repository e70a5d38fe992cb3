// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/clientimportpresenter.h"

#include "core/try.h"
#include "csv/clientreport.h"
#include "presenters/onresult.h"
#include "store/directory/clientimport.h"
#include "store/directory/customfields.h"
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

void countWord(ClientImportPresenter::Summary &summary, const std::optional<Subscription> &word)
{
    if (word == Subscription::Yes)
        ++summary.sayYes;
    else if (word == Subscription::No)
        ++summary.sayNo;
    else
        ++summary.sayNothing;
}

void count(ClientImportPresenter::Summary &summary, const Domain::ReportRow &row,
           const Result<Store::ImportedRow> &imported)
{
    if (!imported) {
        summary.refused << Domain::RefusedRow{row.line, imported.error().message};
        return;
    }
    if (!imported->contradiction.isEmpty())
        summary.contradictions << Domain::RefusedRow{row.line, imported->contradiction};
    countWord(summary, row.subscribed);
    switch (imported->outcome) {
    case Store::ImportOutcome::Added:
        ++summary.added;
        break;
    case Store::ImportOutcome::Updated:
        ++summary.updated;
        break;
    case Store::ImportOutcome::Unchanged:
        ++summary.unchanged;
        break;
    }
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
    const auto backUp = [](Store::Database &database) { return Store::backUpBeforeImport(database); };
    onResult(this, m_database.run<void>(backUp), [this](const Result<void> &backedUp) {
        if (backedUp)
            importFrom(0);
        else
            failImport(0, backedUp.error());
    });
}

void ClientImportPresenter::importFrom(qsizetype first)
{
    if (first > 0 && first >= m_report->rows.size()) {
        finishImport();
        return;
    }
    if (m_progress->cancelled) {
        failImport(first, {Error::Kind::Cancelled, {}, {}, {}});
        return;
    }
    using Outcomes = QList<Result<Store::ImportedRow>>;
    const Store::ImportedReport source{QFileInfo(m_path).fileName(), m_report->rowCount,
                                       m_report->customLabels};
    const auto slice = [report = m_report, source, first](Store::Database &database) -> Result<Outcomes> {
        Store::ClientImport import(database);
        return first == 0 ? import.takeFirst(source, report->rows) : import.takeSlice(report->rows, first);
    };
    onResult(this, m_database.run<Outcomes>(slice), [this, first](const Result<Outcomes> &outcomes) {
        if (!outcomes) {
            failImport(first, outcomes.error());
            return;
        }
        qsizetype next = first;
        for (const Result<Store::ImportedRow> &imported : *outcomes)
            count(m_imported, m_report->rows.at(next++), imported);
        m_progress->done = int(next);
        if (m_report->rows.isEmpty())
            finishImport();
        else
            importFrom(next);
    });
}

void ClientImportPresenter::finishImport()
{
    std::ranges::sort(m_imported.refused, {}, &Domain::RefusedRow::line);
    std::ranges::sort(m_imported.contradictions, {}, &Domain::RefusedRow::line);
    m_summary = m_imported;
    end(Step::Done);
    if (m_summary.added + m_summary.updated > 0)
        Q_EMIT clientsChanged();
}

void ClientImportPresenter::failImport(qsizetype rowsWritten, const Error &error)
{
    Error said = error;
    if (error.kind == Error::Kind::Cancelled && rowsWritten == 0)
        said.message = tr("The import was cancelled. Nothing was changed.");
    else if (error.kind == Error::Kind::Cancelled)
        said.message =
            tr("The import was cancelled after %n row(s), which are imported. Import the file again "
               "to complete it.",
               nullptr, int(rowsWritten));
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
    RETURN_IF_ERROR(copy->transaction([&]() -> Result<void> {
        Store::ClientImport import(*copy);
        RETURN_IF_ERROR(import.makeFields(report.customLabels));
        for (const Domain::ReportRow &row : report.rows) {
            if (progress.cancelled)
                return Error{Error::Kind::Cancelled, {}, {}, {}};
            const auto imported = import.take(row);
            if (!imported && imported.error().kind != Error::Kind::InvalidInput)
                return imported.error();
            count(summary, row, imported);
            ++progress.done;
        }
        return {};
    }));
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
