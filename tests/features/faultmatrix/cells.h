#pragma once

#include "stage.h"

namespace FaultMatrix {

enum class Column { Choose, Pull, Push, Disconnect, ConnectBrowser, ConnectEmbedded };

/// What has to come of a fault, in the matrix's letters.
enum class Code {
    GoesOn,  ///< K: unaffected
    Retried, ///< R: gone before the last try, nobody notices; else the round ends and the schedule goes on
    Ends,    ///< E: one plain message and the next action, the state as before the step
    SignInAgain, ///< P: a person must sign in, everything is kept
    Refreshed,   ///< 401: one refresh, one repetition
    Waits,       ///< W: until the stated time, over a restart too
    Unknown,     ///< U: looked up, never sent twice
};

struct Expectation
{
    Code code = Code::GoesOn;
    QSet<Core::Error::Kind> kinds; ///< that a failure may be told as
};

/// A row of the matrix that is one and the same trouble in every column.
struct Fault
{
    int number = 0;
    QString name;
    Wishes wishes;
    std::function<void(Stage &, Where, Span)> begin;
    std::function<void(Stage &)> end = [](Stage &stage) { stage.clear(); };
    std::function<void(Stage &)> recover = [](Stage &) {}; ///< what a person does after connecting again
    std::optional<Expectation> choose;
    std::optional<Expectation> pull;
    std::optional<Expectation> push;
    bool disconnect = true;
    bool whenSending = false; ///< in the column push it begins with the first thing sent, not with the round
};

/// One cell: a test of its own name.
struct Cell
{
    int fault = 0;
    QString name; ///< of the fault, or of its variant
    Column column = Column::Choose;
    std::function<QStringList()> play; ///< \return what did not hold; empty when all did
};

// One function a column: plays the step under the fault and checks it.
[[nodiscard]] QStringList playChoose(const Fault &fault);
[[nodiscard]] QStringList playPull(const Fault &fault);
[[nodiscard]] QStringList playPush(const Fault &fault);
[[nodiscard]] QStringList playDisconnect(const Fault &fault);

/// The cells of a row, one for each column that it has.
[[nodiscard]] QList<Cell> cellsOf(const Fault &fault);

// The rows, by what is the matter.
[[nodiscard]] QList<Cell> networkCells();  ///< 1 to 10
[[nodiscard]] QList<Cell> refusalCells();  ///< 11 to 13, 16 to 20
[[nodiscard]] QList<Cell> answerCells();   ///< 14, 15, 21 to 25
[[nodiscard]] QList<Cell> exportCells();   ///< what of 5 to 24 meets the export of a long list
[[nodiscard]] QList<Cell> keychainCells(); ///< 26 to 29
[[nodiscard]] QList<Cell> storageCells();  ///< 30, 31, 33
[[nodiscard]] QList<Cell> programCells();  ///< 32, 34, 35
[[nodiscard]] QList<Cell> peopleCells();   ///< 36, 37, 39 to 41
[[nodiscard]] QList<Cell> connectCells();  ///< both columns of connecting
[[nodiscard]] QList<Cell> browserCells();  ///< of these, what only the browser way meets
[[nodiscard]] QList<Cell> windowCells();   ///< what the login window itself meets; none where it is not built
[[nodiscard]] QList<Cell> allCells();

} // namespace FaultMatrix
