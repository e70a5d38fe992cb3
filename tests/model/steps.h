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
    Toggle, ///< deactivated or reactivated
    Report, ///< one row of a client report
    // in Constant Contact
    OptOut,
    LeaveList,
    JoinList,
    Return, ///< resubscribes
    EditThere,
    AddThere,
    DeleteThere,
    // in the program and its environment
    Round,
    Kill,   ///< a round with a power loss
    Stop,   ///< a round during which the window is closed
    During, ///< a round during which another event happens
    Restart,
    Pass,       ///< time passes
    Fault,      ///< in one of the next calls
    JobTrouble, ///< result of the next jobs
    ExpireToken,
    Quota ///< the daily call limit is reached
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
