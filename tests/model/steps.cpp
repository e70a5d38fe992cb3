// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/steps.h"

#include <array>
#include <ostream>

namespace Model {

namespace {

struct Weighted
{
    Kind kind;
    const char *name;
    std::size_t weight;
};

constexpr std::array kKinds{
    Weighted{Kind::NewClient, "NewClient", 10},
    Weighted{Kind::SetField, "SetField", 6},
    Weighted{Kind::ClearField, "ClearField", 3},
    Weighted{Kind::SayYes, "SayYes", 7},
    Weighted{Kind::SayNo, "SayNo", 5},
    Weighted{Kind::ChangeAddress, "ChangeAddress", 5},
    Weighted{Kind::Remove, "Remove", 2},
    Weighted{Kind::Toggle, "Toggle", 4},
    Weighted{Kind::Report, "Report", 4},
    Weighted{Kind::Newcomers, "Newcomers", 3},
    Weighted{Kind::NumberReport, "NumberReport", 3},
    Weighted{Kind::Merge, "Merge", 2},
    Weighted{Kind::OptOut, "OptOut", 5},
    Weighted{Kind::LeaveList, "LeaveList", 4},
    Weighted{Kind::JoinList, "JoinList", 1},
    Weighted{Kind::Return, "Return", 2},
    Weighted{Kind::EditThere, "EditThere", 3},
    Weighted{Kind::AddThere, "AddThere", 1},
    Weighted{Kind::DeleteThere, "DeleteThere", 2},
    Weighted{Kind::Suspend, "Suspend", 2},
    Weighted{Kind::SignUp, "SignUp", 4},
    Weighted{Kind::MoveThere, "MoveThere", 2},
    Weighted{Kind::ForeignImport, "ForeignImport", 2},
    Weighted{Kind::Round, "Round", 20},
    Weighted{Kind::Kill, "Kill", 4},
    Weighted{Kind::Stop, "Stop", 1},
    Weighted{Kind::During, "During", 3},
    Weighted{Kind::Restart, "Restart", 1},
    Weighted{Kind::Pass, "Pass", 6},
    Weighted{Kind::Fault, "Fault", 8},
    Weighted{Kind::JobFault, "JobFault", 2},
    Weighted{Kind::ExpireToken, "ExpireToken", 1},
    Weighted{Kind::Quota, "Quota", 1},
    Weighted{Kind::WrongClock, "WrongClock", 3},
    Weighted{Kind::WrongTime, "WrongTime", 3},
    Weighted{Kind::Refuse, "Refuse", 2},
    Weighted{Kind::Misread, "Misread", 3},
    Weighted{Kind::KeepCopy, "KeepCopy", 2},
    Weighted{Kind::PutBack, "PutBack", 1},
};

constexpr int kNumbers = 24; // divisible by the sizes of the pools, so that all choices are equally likely

rc::Gen<Kind> someKind()
{
    std::vector<Kind> tickets;
    for (const Weighted &each : kKinds)
        tickets.insert(tickets.end(), each.weight, each.kind);
    return rc::gen::noShrink(rc::gen::elementOf(tickets));
}

} // namespace

const char *name(Kind kind)
{
    for (const Weighted &each : kKinds) {
        if (each.kind == kind)
            return each.name;
    }
    return "";
}

std::ostream &operator<<(std::ostream &out, const Step &step)
{
    return out << "\n    {Kind::" << name(step.kind) << ", " << step.who << ", " << step.how << ", "
               << step.when << '}';
}

rc::Gen<Steps> history()
{
    // Shrinking removes only whole steps: smaller numbers would not make a history clearer, and each attempt
    // runs a whole history.
    const auto number = rc::gen::noShrink(rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, kNumbers)));
    const auto step =
        rc::gen::build<Step>(rc::gen::set(&Step::kind, someKind()), rc::gen::set(&Step::who, number),
                             rc::gen::set(&Step::how, number), rc::gen::set(&Step::when, number));
    return rc::gen::container<Steps>(step);
}

} // namespace Model
