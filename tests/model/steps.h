// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <rapidcheck.h>

#include <iosfwd>
#include <vector>

namespace Model {

/// Events of a history, on all sides.
enum class Kind {
    // in the studio
    NewClient,
    SetField,
    ClearField,
    SayYes,
    SayNo,
    ChangeAddress,
    Remove,
    Toggle,       ///< deactivated or reactivated
    Report,       ///< one row of a client report
    Newcomers,    ///< several new people in one client report
    NumberReport, ///< a report with a client number that is shared, reused, a placeholder or spelled
                  ///< differently
    Merge,
    // in Constant Contact
    OptOut,
    LeaveList,
    JoinList,
    Return, ///< resubscribes
    EditThere,
    AddThere,
    DeleteThere,
    Suspend,       ///< e-mail to the address is on hold or waits for a confirmation
    SignUp,        ///< by the person, on the sign-up page
    MoveThere,     ///< the person changes the address
    ForeignImport, ///< by another tool
    // in the program and its environment
    Round,
    Kill,   ///< a round with a power loss
    Stop,   ///< a round during which the window is closed
    During, ///< a round during which another event happens
    Restart,
    Pass,     ///< time passes
    Fault,    ///< in one of the next calls
    JobFault, ///< result of the next jobs
    ExpireToken,
    Quota,      ///< the daily call limit is reached
    WrongClock, ///< a clock is set wrong or right
    WrongTime,  ///< a person answers while the studio's clock is wrong for a moment
    Refuse,     ///< the service refuses everything about one person, until it does not
    Misread,    ///< one of the next responses is out of date or incomplete, without an error
    KeepCopy,   ///< of the studio's data
    PutBack     ///< the copy: the data folder, or as the newest backup of a lost database
};

/// One step. The numbers select people and variants; their meaning depends on the step (historyrunner.cpp),
/// and any number is valid.
struct Step
{
    Kind kind = Kind::Round;
    int who = 0;
    int how = 0;
    int when = 0;
};

using Steps = std::vector<Step>;

/// Written as C++, so that a failure can be pasted into tst_regressions.cpp.
std::ostream &operator<<(std::ostream &out, const Step &step);
[[nodiscard]] const char *name(Kind kind);

/// Histories of up to a hundred steps. Shrinking a failing one removes steps.
[[nodiscard]] rc::Gen<Steps> history();

} // namespace Model
