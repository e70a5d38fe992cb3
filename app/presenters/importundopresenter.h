// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "domain/undoneimport.h"
#include "presenters/keptclientsmodel.h"
#include "presenters/timeleft.h"

#include <QElapsedTimer>
#include <QObject>

#include <algorithm>

namespace Store {
class BackgroundDatabase;
}

namespace Presenters {

/// Undoes the last import of a client report: says what it changed, and undoes it only on request. The work
/// runs on the database thread in short transactions, between which other work goes on. Lives in the GUI
/// thread.
class ImportUndoPresenter : public QObject
{
    Q_OBJECT

public:
    enum class Step {
        Loading,  ///< the last import is being read
        Nothing,  ///< no import can be undone, or it could not be read: see error()
        Asking,   ///< import() can be undone; after a failure see error()
        Undoing,  ///< undone() grows
        Finished, ///< undone() is the result; clients remain if it was stopped
    };

    /// \param database  client directory, accessed on its own thread; must outlive the presenter
    /// \param parent  owner
    explicit ImportUndoPresenter(Store::BackgroundDatabase &database, QObject *parent = nullptr);

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] const Domain::UndoableImport &import() const { return m_import; }
    [[nodiscard]] const Domain::UndoneImport &undone() const { return m_undone; }
    [[nodiscard]] KeptClientsModel &kept() { return m_kept; }
    /// Error of the last step; its message is empty if the step succeeded.
    [[nodiscard]] const Core::Error &error() const { return m_error; }
    /// Clients looked at in step Undoing, and their total number.
    [[nodiscard]] int clientsDone() const
    {
        // The remaining ones include those of whom only the answer in the report is taken back.
        return std::max(0, clientsInAll() - m_undone.remaining);
    }
    [[nodiscard]] int clientsInAll() const { return m_import.added + m_import.changed; }
    /// Sentence about the rest of step Undoing; empty while it is not known.
    [[nodiscard]] QString timeLeft() const { return m_timeLeft.text(); }
    /// File name, time and size of the report in one line.
    [[nodiscard]] QString reportText() const;
    /// Result with every client who was not fully restored, as text for the clipboard.
    [[nodiscard]] QString resultText() const;

    /// Reads the last import.
    void load();
    /// Undoes import(). Allowed only in step Asking.
    void undo();
    /// Stops undoing; what was undone stays so, and the rest can be undone later.
    void stop();

Q_SIGNALS:
    void stepChanged();
    void progressed();
    void clientsChanged();

private:
    void undoNext();
    void take(const Domain::UndoneImport &slice);
    void finish(Step step, const Core::Error &error);
    void setStep(Step step);

    Store::BackgroundDatabase &m_database;
    KeptClientsModel m_kept;
    Step m_step = Step::Loading;
    Domain::UndoableImport m_import;
    Domain::UndoneImport m_undone;
    Core::Error m_error;
    QElapsedTimer m_undoTime;
    TimeLeft m_timeLeft;
    bool m_stopped = false;
};

} // namespace Presenters
