// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "matrixstage.h"

namespace FaultMatrix {

enum class Column { Choose, Pull, Push, Disconnect, ConnectBrowser, ConnectEmbedded };

/// Required outcome of a fault.
enum class Code {
    GoesOn,      ///< unaffected
    Retried,     ///< no error if it ends before the last retry; otherwise the round ends and the schedule
                 ///< continues
    Ends,        ///< one message with the next action, and the state from before the step
    SignInAgain, ///< a person must sign in; all data stays
    Refreshed,   ///< after a 401: one refresh and one retry
    Waits,       ///< waits until the stated time, even across a restart
    Unknown,     ///< result is looked up, never sent twice
};

struct Expectation
{
    Code code = Code::GoesOn;
    QSet<Core::Error::Kind> kinds; ///< allowed kinds of the reported error
};

/// A row of the matrix with the same fault in every column.
struct Fault
{
    int number = 0;
    QString name;
    Wishes wishes;
    std::function<void(Stage &, Where, Span)> begin;
    std::function<void(Stage &)> end = [](Stage &stage) { stage.clear(); };
    std::function<void(Stage &)> recover = [](Stage &) {}; ///< actions of the person after connecting again
    std::optional<Expectation> choose;
    std::optional<Expectation> pull;
    std::optional<Expectation> push;
    bool disconnect = true;
    bool whenSending = false; ///< in the column push it starts with the first write instead of the round
};

/// One cell of the matrix: a test row.
struct Cell
{
    int fault = 0;
    QString name; ///< name of the fault or its variant
    Column column = Column::Choose;
    std::function<QStringList()> play; ///< \return violated expectations; empty if there are none
};

// One function for each column: runs the step with the fault and checks the outcome.
[[nodiscard]] QStringList playChoose(const Fault &fault);
[[nodiscard]] QStringList playPull(const Fault &fault);
[[nodiscard]] QStringList playPush(const Fault &fault);
[[nodiscard]] QStringList playDisconnect(const Fault &fault);

/// The cells of a row, one for each of its columns.
[[nodiscard]] QList<Cell> cellsOf(const Fault &fault);

// The rows by type of fault.
[[nodiscard]] QList<Cell> networkCells();  ///< 1 to 10
[[nodiscard]] QList<Cell> refusalCells();  ///< 11 to 13, 16 to 20
[[nodiscard]] QList<Cell> answerCells();   ///< 14, 15, 21 to 25
[[nodiscard]] QList<Cell> exportCells();   ///< those of 5 to 24 that affect the export of a long list
[[nodiscard]] QList<Cell> keychainCells(); ///< 26 to 29
[[nodiscard]] QList<Cell> storageCells();  ///< 30, 31, 33
[[nodiscard]] QList<Cell> programCells();  ///< 32, 34, 35
[[nodiscard]] QList<Cell> peopleCells();   ///< 36, 37, 39 to 41
[[nodiscard]] QList<Cell> connectCells();  ///< both columns of connecting
[[nodiscard]] QList<Cell> browserCells();  ///< those that affect only the login in the browser
[[nodiscard]] QList<Cell> windowCells();   ///< those of the login window; none if it is not built
[[nodiscard]] QList<Cell> allCells();

} // namespace FaultMatrix
