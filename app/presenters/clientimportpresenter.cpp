// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/clientimportpresenter.h"

#include "core/try.h"
#include "csv/clientreport.h"
#include "csv/refusedrows.h"
#include "presenters/onresult.h"
#include "presenters/privatefile.h"
#include "presenters/refusedrowsfile.h"
#include "presenters/rememberedcolumns.h"
#include "presenters/reportstaging.h"
#include "store/directory/clientimport.h"
#include "store/directory/customfields.h"
#include "store/directory/importpreview.h"
#include "store/directory/missingclients.h"
#include "store/directory/stagedreport.h"
#include "store/recovery/backups.h"
#include "store/sqlite/backgrounddatabase.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace Presenters {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::Result;
using Domain::Subscription;

namespace {

constexpr std::chrono::milliseconds kPoll{100};
constexpr int kMostMissing = 10'000; // missing clients who are shown by name

Result<QStringList> customFields(Store::Database &database)
{
    ASSIGN_OR_RETURN(const auto fields, Store::CustomFields(database).all());
    QStringList labels;
    for (const Domain::CustomField &field : fields)
        labels << field.label;
    return labels;
}

QStringList newFields(const QStringList &known, const QStringList &labels)
{
    QStringList missing;
    for (const QString &label : labels) {
        if (!known.contains(label, Qt::CaseInsensitive))
            missing << label;
    }
    return missing;
}

// A heading may be what a custom field was called before it was renamed.
void usePresentLabels(ReportReading &reading, const QMap<QString, QString> &former)
{
    for (auto label = former.cbegin(); label != former.cend(); ++label) {
        for (ReportColumn &column : reading.columns) {
            for (QString *field : {&column.field, &column.choice}) {
                if (field->compare("custom."_L1 + label.key(), Qt::CaseInsensitive) == 0)
                    *field = "custom."_L1 + label.value();
            }
        }
    }
}

Csv::ReportOptions optionsFor(const Store::Database &database, const ReportChoices &choices)
{
    Csv::ReportOptions options = optionsFrom(choices);
    options.remembered = RememberedColumns(database).lookUp();
    return options;
}

} // namespace

/// A report that was read, and the changes that its import would make.
struct ClientImportPresenter::Preview
{
    explicit Preview(Store::Database &database)
        : staged(database)
    {
    }

    Store::StagedReport staged; ///< in the importer's connection
    Csv::ClientReport report;
    Domain::ToldRows refusedLater; ///< by the directory
    ReportReading reading;
    ImportSummary summary;
    std::atomic<bool> isAbandoned = false; ///< the missing clients are no longer of interest
};

ClientImportPresenter::ClientImportPresenter(Store::BackgroundDatabase &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
    m_poll.setInterval(kPoll);
    connect(&m_poll, &QTimer::timeout, this, &ClientImportPresenter::followProgress);
}

ClientImportPresenter::~ClientImportPresenter()
{
    if (m_progress)
        m_progress->cancelled = true;
    if (m_preview)
        m_preview->isAbandoned = true;
}

int ClientImportPresenter::rowsDone() const
{
    return m_progress ? m_progress->done.load() : 0;
}

int ClientImportPresenter::rowsInAll() const
{
    return m_progress ? m_progress->rows.load() : 0;
}

void ClientImportPresenter::followProgress()
{
    m_timeLeft.update(std::chrono::milliseconds(m_stepTime.elapsed()), rowsDone(), rowsInAll());
    Q_EMIT progressed();
}

void ClientImportPresenter::begin(Step step)
{
    m_stepTime.start();
    m_timeLeft = {};
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
    m_refused.setRows(m_summary.refused.rows() + m_summary.contradictions.rows());
    m_step = step;
    Q_EMIT stepChanged();
}

void ClientImportPresenter::fail(Step step, const Error &error)
{
    m_error = error;
    end(step);
}

void ClientImportPresenter::failReading(const Error &error)
{
    const auto work = [path = m_path](Store::Database &) -> Result<ReportReading> {
        return readingOfUnreadable(path);
    };
    onResult(this, importer().run<ReportReading>(work),
             [this, error, progress = m_progress](const Result<ReportReading> &reading) {
                 if (progress != m_progress)
                     return;
                 // The columns stay if one of them was chosen wrongly, so that it can be chosen again.
                 const ReportReading before = std::exchange(m_reading, reading ? *reading : ReportReading());
                 if (!m_choices.columns.isEmpty()) {
                     m_reading.columns = before.columns;
                     m_reading.customFields = before.customFields;
                 }
                 fail(Step::Choosing, error);
             });
}

void ClientImportPresenter::read(const QString &path, const ReportChoices &choices)
{
    if (m_step == Step::Importing)
        return;
    if (m_progress)
        m_progress->cancelled = true;
    if (m_preview)
        m_preview->isAbandoned = true;
    if (path != m_path) {
        m_decisions.clear();
        m_sendsNewFields = true;
    }
    m_path = path;
    m_choices = choices;
    m_preview.reset();
    forgetMissing();
    m_summary = {};
    m_imported = {};
    begin(Step::Reading);

    const auto work = [path, choices, decisions = m_decisions,
                       progress = m_progress](Store::Database &database) {
        return tryOut(database, path, choices, decisions, *progress);
    };
    onResult(this, importer().run<PreviewPointer>(work),
             [this, progress = m_progress](const Result<PreviewPointer> &preview) {
                 if (progress != m_progress)
                     return;
                 if (!preview) {
                     failReading(preview.error());
                     return;
                 }
                 m_preview = *preview;
                 showPreview();
             });
}

void ClientImportPresenter::showPreview()
{
    m_summary = m_preview->summary;
    m_reading = m_preview->reading;
    findMissing();
    end(Step::Ready);
}

std::unique_ptr<ReportPeoplePresenter> ClientImportPresenter::people(Domain::ReportGroup group)
{
    auto people = std::make_unique<ReportPeoplePresenter>(
        importer(), std::shared_ptr<Store::StagedReport>(m_preview, &m_preview->staged), group);
    connect(people.get(), &ReportPeoplePresenter::decided, this,
            [this](int line, const ReportDecision &decision) { m_decisions.insert(line, decision); });
    return people;
}

void ClientImportPresenter::judgeAgain()
{
    if (m_step != Step::Ready)
        return;
    forgetMissing();
    begin(Step::Reading);
    const auto work = [preview = m_preview, progress = m_progress](Store::Database &database) {
        return judge(database, *preview, *progress);
    };
    onResult(this, importer().run<void>(work), [this, progress = m_progress](const Result<void> &judged) {
        if (progress != m_progress)
            return;
        if (judged)
            showPreview();
        else
            failReading(judged.error());
    });
}

/// Compares the whole directory with the report, so the preview does not wait for it. An error is not told,
/// because the import does not depend on the result.
void ClientImportPresenter::findMissing()
{
    const auto work = [preview = m_preview](Store::Database &database) {
        const Store::UnstagedRows unstaged{preview->report.refused, preview->report.unidentified};
        return Store::findMissing(database, preview->staged, unstaged, kMostMissing,
                                  [&preview] { return !preview->isAbandoned; });
    };
    onResult(this, importer().run<Domain::MissingClients>(work),
             [this, search = ++m_missingSearches](const Result<Domain::MissingClients> &missing) {
                 if (search != m_missingSearches || !missing)
                     return;
                 m_missing = *missing;
                 m_missingClients.setClients(missing->clients);
                 Q_EMIT missingFound();
             });
}

void ClientImportPresenter::forgetMissing()
{
    ++m_missingSearches;
    m_missing.reset();
    m_missingClients.setClients({});
}

/// A separate connection: reading and importing take long, and other requests must not wait for them.
Store::BackgroundDatabase &ClientImportPresenter::importer()
{
    if (!m_importer)
        m_importer = m_database.another();
    return *m_importer;
}

void ClientImportPresenter::importRows(Missing missing)
{
    if (m_step != Step::Ready)
        return;
    const bool deactivates = missing == Missing::Deactivate && m_missing && m_missing->isReliable();
    begin(Step::Importing);
    m_progress->rows = int(m_preview->staged.size());
    m_imported = {};
    m_imported.rows = m_summary.rows;
    m_imported.newFields = m_summary.newFields;
    m_imported.refused = m_preview->report.refused;
    m_imported.contradictions = m_preview->report.unread;
    m_imported.notes = m_summary.notes;
    const auto backUp = [preview = m_preview, deactivates](Store::Database &database) {
        preview->staged.next = 1;
        preview->staged.deactivatesMissing = deactivates;
        return Store::backUpBeforeImport(database);
    };
    onResult(this, importer().run<void>(backUp), [this](const Result<void> &backedUp) {
        if (!backedUp)
            failImport(0, backedUp.error());
        else
            importSlice(0);
    });
}

void ClientImportPresenter::importSlice(int rowsDone)
{
    if (m_progress->cancelled) {
        failImport(rowsDone, {Error::Kind::Cancelled, {}, {}, {}});
        return;
    }
    const auto newFields = m_sendsNewFields ? Store::NewFields::Sent : Store::NewFields::KeptHere;
    const Store::ImportedReport source{QFileInfo(m_path).fileName(), m_preview->report.rowCount,
                                       m_preview->report.customLabels, newFields};
    const auto slice = [preview = m_preview, source](Store::Database &database) {
        Store::ClientImport import(database);
        auto taken = preview->staged.next == 1 ? import.takeFirst(source, preview->staged)
                                               : import.takeSlice(preview->staged);
        if (taken && preview->staged.atEnd())
            RememberedColumns(database).remember(preview->report.reading);
        return taken;
    };
    onResult(this, importer().run<Store::ImportedSlice>(slice),
             [this, rowsDone](const Result<Store::ImportedSlice> &done) {
                 if (!done) {
                     failImport(rowsDone, done.error());
                     return;
                 }
                 m_imported.count(*done);
                 m_progress->done = rowsDone + done->rows;
                 if (m_preview->staged.atEnd())
                     finishImport();
                 else
                     importSlice(m_progress->done);
             });
}

void ClientImportPresenter::finishImport()
{
    // The staged report is dropped with its connection. Deleted later: this is called by one of its results.
    m_importer.release()->deleteLater();
    m_imported.refused.sortByLine();
    m_imported.contradictions.sortByLine();
    m_summary = m_imported;
    end(Step::Done);
    if (hasChangedClients())
        Q_EMIT clientsChanged();
}

void ClientImportPresenter::failImport(int rowsWritten, const Error &error)
{
    Error said = error;
    if (error.kind == Error::Kind::Cancelled && rowsWritten == 0)
        said.message = tr("The import was cancelled. Nothing was changed.");
    else if (error.kind == Error::Kind::Cancelled)
        said.message =
            tr("The import was cancelled after %n row(s), which are imported. Import the file again "
               "to complete it.",
               nullptr, rowsWritten);
    fail(Step::Ready, said);
    if (hasChangedClients())
        Q_EMIT clientsChanged();
}

void ClientImportPresenter::saveRefused(const QString &path)
{
    if (m_step != Step::Ready && m_step != Step::Done)
        return;
    const auto work = [report = m_path, choices = m_choices, preview = m_preview,
                       path](Store::Database &database) {
        return writeRefused(database, report, choices, *preview, path);
    };
    onResult(this, importer().run<int>(work), [this, path](const Result<int> &rows) {
        if (rows)
            Q_EMIT refusedSaved(*rows, path);
        else
            Q_EMIT refusedNotSaved(rows.error());
    });
}

Result<int> ClientImportPresenter::writeRefused(Store::Database &database, const QString &report,
                                                const ReportChoices &choices, const Preview &preview,
                                                const QString &path)
{
    RETURN_IF_ERROR(checkRefusedRowsFile(path, report));
    return writePrivateFile(path, [&](QIODevice &device) {
        return Csv::writeRefusedRows(report, optionsFor(database, choices), preview.report,
                                     preview.refusedLater, device);
    });
}

void ClientImportPresenter::cancel()
{
    if (!m_progress)
        return;
    m_progress->cancelled = true;
    if (m_step == Step::Reading)
        end(Step::Choosing);
}

Result<ClientImportPresenter::PreviewPointer>
ClientImportPresenter::tryOut(Store::Database &database, const QString &path, const ReportChoices &choices,
                              const QHash<int, ReportDecision> &decisions, Progress &progress)
{
    auto preview = std::make_shared<Preview>(database);
    ASSIGN_OR_RETURN(preview->report, stageReport(preview->staged, path, optionsFor(database, choices),
                                                  [&progress] { return progress.cancelled.load(); }));
    for (auto line = decisions.cbegin(); line != decisions.cend(); ++line) {
        // The file may have changed since: a line without a row is no error.
        const auto decided = preview->staged.decide(line.key(), line->decision, line->known);
        if (!decided && decided.error().kind != Error::Kind::InvalidInput)
            return decided.error();
    }
    ASSIGN_OR_RETURN(const QStringList fields, customFields(database));
    ASSIGN_OR_RETURN(const auto former, Store::CustomFields(database).formerLabels());
    preview->reading = readingFrom(preview->report, fields);
    usePresentLabels(preview->reading, former);
    const Csv::ClientReport &report = preview->report;
    preview->summary.newFields = newFields(fields + former.keys(), report.customLabels);
    RETURN_IF_ERROR(judge(database, *preview, progress));
    return preview;
}

Result<void> ClientImportPresenter::judge(Store::Database &database, Preview &preview, Progress &progress)
{
    const Csv::ClientReport &report = preview.report;
    ImportSummary summary;
    summary.rows = report.rowCount;
    summary.refused = report.refused;
    summary.contradictions = report.unread;
    summary.notes = notesFrom(report);
    summary.newFields = preview.summary.newFields;
    progress.rows = int(preview.staged.size());
    const auto goesOn = [&progress](qint64 rows) {
        progress.done = int(rows);
        return !progress.cancelled;
    };
    Store::ImportPreview judgement(database, preview.staged);
    ASSIGN_OR_RETURN(const auto judged, judgement.judgeAll(goesOn));
    ASSIGN_OR_RETURN(summary.toDecide, judgement.countUndecided());
    summary.count(judged);
    preview.refusedLater = judged.refused;
    summary.refused.sortByLine();
    summary.contradictions.sortByLine();
    preview.summary = summary;
    return {};
}

QString ClientImportPresenter::resultText() const
{
    return m_summary.text(QFileInfo(m_path).fileName());
}

} // namespace Presenters
