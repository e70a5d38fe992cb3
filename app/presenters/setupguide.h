// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

#include <array>

namespace Presenters {

struct ConnectionFacts;

/// The way from no connection to the first sync: where the owner stands, and what comes next. Shown until the
/// first sync of the first list has finished and the owner has seen its result.
struct SetupGuide
{
    Q_DECLARE_TR_FUNCTIONS(SetupGuide)
public:
    enum class Step { Connect, ChooseList, Check, Sync };
    static constexpr std::array kSteps{Step::Connect, Step::ChooseList, Step::Check, Step::Sync};
    /// Page that is most useful after the end.
    enum class Next { None, Clients, Home };

    bool shown = false;
    Step step = Step::Connect;
    bool finished = false;  ///< the first sync has finished, and the hint gives its result
    bool canGoBack = false; ///< the picked list can be dropped
    Next next = Next::None;
    QString hint; ///< what to do now, one or two sentences

    bool operator==(const SetupGuide &) const = default;

    /// Name of a step in one or two words.
    [[nodiscard]] static QString name(Step step);
    /// Describes where the owner stands. Pure function.
    [[nodiscard]] static SetupGuide of(const ConnectionFacts &facts);
};

} // namespace Presenters
