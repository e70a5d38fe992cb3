#pragma once

#include <rapidcheck.h>

#include <iosfwd>
#include <vector>

namespace Model {

/// What may happen in a history, on any side.
enum class Kind {
    // in the studio
    NewClient,
    SetField,
    ClearField,
    SayYes,
    SayNo,
    ChangeAddress,
    Remove,
    Toggle, ///< deactivated, or active again
    Report, ///< one row of a client report
    // in Constant Contact
    OptOut,
    LeaveList,
    JoinList,
    Return, ///< may be mailed again by the person's own act
    EditThere,
    AddThere,
    DeleteThere,
    // in the program and around it
    Round,
    Kill,   ///< a round, and the power goes off in the middle
    Stop,   ///< a round, and the window is closed in the middle
    During, ///< a round, and something happens in the middle
    Restart,
    Pass,       ///< time
    Fault,      ///< of one of the next calls
    JobTrouble, ///< how the next jobs end
    ExpireToken,
    Quota ///< of the day is used up
};

/// One step. The numbers choose whom and how; what they mean is up to the step (player.cpp), any number fits.
struct Step
{
    Kind kind = Kind::Round;
    int who = 0;
    int how = 0;
    int when = 0;
};

using Steps = std::vector<Step>;

/// Written as C++, so that a failure can be pasted into tst_found.cpp.
std::ostream &operator<<(std::ostream &out, const Step &step);
[[nodiscard]] const char *name(Kind kind);

/// Histories of up to a hundred steps. A failing one is shrunk by leaving steps out.
[[nodiscard]] rc::Gen<Steps> history();

} // namespace Model
