#pragma once

#include "core/error.h"
#include "core/letterbox.h"
#include "csv/clientreport.h"
#include "presenters/refusedrowsmodel.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace Store {
class BackgroundDatabase;
class Database;
} // namespace Store

namespace Presenters {

/// Taking a client report into the directory: read it, show what it would do, and only then do it. Reading
/// and writing happen on other threads; both can be cancelled, and a cancelled import has changed nothing.
/// Lives in the GUI thread.
class ClientImportPresenter : public QObject
{
    Q_OBJECT

public:
    enum class Step {
        Choosing,  ///< no file yet, or the last one could not be read: failure() says why
        Reading,   ///< the file is read and tried out
        Ready,     ///< summary() says what would happen
        Importing, ///< the rows are written
        Done       ///< summary() says what happened
    };

    /// What the report holds, and what it did or would do.
    struct Summary
    {
        int rows = 0;
        int added = 0;
        int updated = 0;
        int unchanged = 0;
        int sayYes = 0; ///< of the rows that can be taken, by their word on news and updates
        int sayNo = 0;
        int sayNothing = 0;
        QStringList newFields; ///< columns that become custom fields
        QList<Domain::RefusedRow> refused;
    };

    /// \param database  outlives the presenter
    explicit ClientImportPresenter(Store::BackgroundDatabase &database, QObject *parent = nullptr);
    ~ClientImportPresenter() override;

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const Summary &summary() const { return m_summary; }
    [[nodiscard]] RefusedRowsModel &refused() { return m_refused; }
    /// Why the last step did not work; no message when it did.
    [[nodiscard]] const Core::Error &failure() const { return m_failure; }
    /// Rows done in the running step, and how many there are (0: not known yet).
    [[nodiscard]] int rowsDone() const;
    [[nodiscard]] int rowsInAll() const;

    /// Reads a report and tries it out: everything is done and taken back again. \param blankClears  a blank
    /// cell clears the field
    void read(const QString &path, bool blankClears);
    /// Takes what read() has read; only in step Ready.
    void importRows();
    /// Stops the running step: back to Choosing, or to Ready.
    void cancel();
    /// The result with every refused row, as text for the clipboard.
    [[nodiscard]] QString resultText() const;

Q_SIGNALS:
    void stepChanged();
    void progressed();
    void clientsChanged();

private:
    struct Progress
    {
        std::atomic<bool> cancelled = false;
        std::atomic<int> done = 0;
        std::atomic<int> rows = 0;
    };
    using ProgressPointer = std::shared_ptr<Progress>;

    [[nodiscard]] static Core::Result<Summary>
    take(Store::Database &database, const Csv::ClientReport &report, Progress &progress, bool keep);
    void begin(Step step);
    void tryOut(const Csv::ClientReport &report);
    void end(Step step);
    void fail(Step step, const Core::Error &error);

    Store::BackgroundDatabase &m_database;
    Core::Letterbox m_answers; ///< of the thread that reads the file
    RefusedRowsModel m_refused;
    QTimer m_poll;
    Step m_step = Step::Choosing;
    QString m_path;
    Csv::ClientReport m_report;
    Summary m_summary;
    Core::Error m_failure;
    ProgressPointer m_progress; ///< of the running step; a step whose progress this is not has been cancelled
};

} // namespace Presenters
