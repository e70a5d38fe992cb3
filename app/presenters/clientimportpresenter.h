// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/missingclient.h"
#include "presenters/importsummary.h"
#include "presenters/missingclientsmodel.h"
#include "presenters/refusedrowsmodel.h"
#include "presenters/reportpeoplepresenter.h"
#include "presenters/reportreading.h"
#include "presenters/timeleft.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

namespace Csv {
struct ClientReport;
}
namespace Store {
class BackgroundDatabase;
class Database;
} // namespace Store

namespace Presenters {

/// Imports a client report: reads it, shows a preview, and writes it only on request. Reading and writing run
/// on other threads; both can be cancelled. Rows are written in short transactions, between which other work
/// on the database goes on; a cancelled import keeps the rows that were written. Lives in the GUI thread.
class ClientImportPresenter : public QObject
{
    Q_OBJECT

public:
    enum class Step {
        Choosing,  ///< no file yet, or the last file could not be read: see error()
        Reading,   ///< the file is being read and the preview computed
        Ready,     ///< summary() is the preview
        Importing, ///< the rows are being written
        Done       ///< summary() is the result
    };

    /// Treatment of the active clients who are not in the report.
    enum class Missing { StayActive, Deactivate };

    /// \param database  client directory, accessed on its own thread; must outlive the presenter
    /// \param parent  owner
    explicit ClientImportPresenter(Store::BackgroundDatabase &database, QObject *parent = nullptr);
    ~ClientImportPresenter() override;

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// The owner's choices for the last file, and how it was read.
    [[nodiscard]] const ReportChoices &choices() const { return m_choices; }
    [[nodiscard]] const ReportReading &reading() const { return m_reading; }
    [[nodiscard]] const ImportSummary &summary() const { return m_summary; }
    [[nodiscard]] RefusedRowsModel &refused() { return m_refused; }
    /// The active clients who are not in the report that was read last. Finding them may take longer than the
    /// preview: nothing until missingFound().
    [[nodiscard]] const std::optional<Domain::MissingClients> &missing() const { return m_missing; }
    [[nodiscard]] MissingClientsModel &missingClients() { return m_missingClients; }
    /// Error of the last step; its message is empty if the step succeeded.
    [[nodiscard]] const Core::Error &error() const { return m_error; }
    /// Rows processed in the current step, and their total number (0 if not known yet).
    [[nodiscard]] int rowsDone() const;
    [[nodiscard]] int rowsInAll() const;
    /// Sentence about the rest of the current step; empty while it is not known.
    [[nodiscard]] QString timeLeft() const { return m_timeLeft.text(); }

    /// Reads a report and computes the preview (Store::ImportPreview).
    /// A second call, even while the file is being read, starts over. Not allowed in step Importing.
    /// \param path  path of the CSV file or workbook
    void read(const QString &path, const ReportChoices &choices);
    /// The people behind the numbers of the preview. Allowed only in step Ready. Not to be used any more when
    /// another step begins. What is decided there stays when the file is read again, for the same rows and
    /// clients.
    /// \param group  the people who are shown first
    [[nodiscard]] std::unique_ptr<ReportPeoplePresenter> people(Domain::ReportGroup group);
    /// Computes the preview again, after the owner has decided about rows in people(). Allowed only in step
    /// Ready.
    void judgeAgain();
    /// Imports the report that read() has read. Allowed only in step Ready.
    /// \param missing  Deactivate requires missing(), and that it is reliable
    void importRows(Missing missing = Missing::StayActive);
    /// Chooses whether the values of the fields that the import adds are sent to Constant Contact. Each file
    /// begins with true.
    void setSendsNewFields(bool sends) { m_sendsNewFields = sends; }
    [[nodiscard]] bool sendsNewFields() const { return m_sendsNewFields; }
    /// Saves the refused rows as a CSV file that can be corrected and read again. Allowed in the steps Ready
    /// and Done; the answer is one of the two signals.
    void saveRefused(const QString &path);
    /// Cancels the current step: back to Choosing or Ready.
    void cancel();
    /// Whether rows of this report changed clients, also if the import was cancelled later.
    [[nodiscard]] bool hasChangedClients() const
    {
        return m_imported.added + m_imported.updated + m_imported.deactivated > 0;
    }
    /// Result with every refused row and every contradiction, as text for the clipboard.
    [[nodiscard]] QString resultText() const;

Q_SIGNALS:
    void stepChanged();
    void progressed();
    void missingFound();
    void clientsChanged();
    void refusedSaved(int rows, const QString &path);
    void refusedNotSaved(const Core::Error &error);

private:
    struct Progress
    {
        std::atomic<bool> cancelled = false;
        std::atomic<int> done = 0;
        std::atomic<int> rows = 0;
    };
    using ProgressPointer = std::shared_ptr<Progress>;

    struct Preview;
    using PreviewPointer = std::shared_ptr<Preview>;

    [[nodiscard]] static Core::Result<PreviewPointer> tryOut(Store::Database &database, const QString &path,
                                                             const ReportChoices &choices,
                                                             const QHash<int, ReportDecision> &decisions,
                                                             Progress &progress);
    /// Judges the rows, and counts them in the summary of the preview.
    static Core::Result<void> judge(Store::Database &database, Preview &preview, Progress &progress);
    [[nodiscard]] static Core::Result<int> writeRefused(Store::Database &database, const QString &report,
                                                        const ReportChoices &choices, const Preview &preview,
                                                        const QString &path);
    [[nodiscard]] Store::BackgroundDatabase &importer();
    void showPreview();
    void findMissing();
    void forgetMissing();
    void importSlice(int rowsDone);
    void finishImport();
    void failImport(int rowsWritten, const Core::Error &error);
    void followProgress();
    void begin(Step step);
    void end(Step step);
    void fail(Step step, const Core::Error &error);
    /// Fails in step Reading, after reading what can still be known of the file.
    void failReading(const Core::Error &error);

    Store::BackgroundDatabase &m_database;
    std::unique_ptr<Store::BackgroundDatabase> m_importer; ///< holds the staged report; null if there is none
    RefusedRowsModel m_refused;
    MissingClientsModel m_missingClients;
    QTimer m_poll;
    QElapsedTimer m_stepTime;
    TimeLeft m_timeLeft;
    Step m_step = Step::Choosing;
    QString m_path;
    ReportChoices m_choices;
    ReportReading m_reading;
    PreviewPointer m_preview; ///< null until a file was read
    std::optional<Domain::MissingClients> m_missing;
    bool m_sendsNewFields = true;
    ImportSummary m_summary;
    ImportSummary m_imported; ///< rows written so far
    Core::Error m_error;
    QHash<int, ReportDecision> m_decisions; ///< by line
    int m_missingSearches = 0;              ///< the result of an earlier one is out of date
    ProgressPointer m_progress; ///< of the current step; a step that holds another object was cancelled
};

} // namespace Presenters
