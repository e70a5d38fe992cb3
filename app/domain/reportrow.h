// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/client.h"

#include <QStringList>

#include <optional>

namespace Domain {

/// Who the person of a row is that contradicts a known client, as the owner decided.
enum class RowDecision {
    Undecided,     ///< counts as AnotherPerson
    AnotherPerson, ///< not the known client
    SamePerson,    ///< the known client
    LeaveOut       ///< not imported; only its no, or that the person left, counts: for the address and for
                   ///< everybody whose row it may be
};

/// One person in a client report (CSV). Contains only what the report states: fields missing from \ref told
/// are not stated, and importing the row does not clear them.
struct ReportRow
{
    int line = 0;     ///< line of the file where the row begins; the first line is 1
    Client client;    ///< id and subscribed are unused; custom holds only values from the report
    QStringList told; ///< keys (`first_name`, …, `custom.LABEL`) of the fields that the row states; with
                      ///< blank-clears also the blank ones
    std::optional<Subscription> subscribed; ///< from a consent column; nothing if the word is unknown
    /// The person left the list elsewhere: not a no, but not a yes for a client who was never asked either.
    bool leftList = false;
    /// Only the no counts, and only if exactly one client has the row's name: the address, which would
    /// identify the person, cannot be read.
    bool onlyNo = false;
    /// The row is no client: an address whose last answer was no, or that left the list, in the export of
    /// another computer. Of the row, only the address counts.
    bool isFormer = false;
    /// The row is no client either: the address left this list, which was not in use on another computer.
    ListId leftOtherList = {};
    /// Several people of the report have this client number, so that it identifies none of them (rule R12).
    bool numberIsShared = false;
    RowDecision decision = RowDecision::Undecided;
    ClientId decidedAbout = {}; ///< \ref decision counts only if the row contradicts this client

    /// Whether the row says no, or that the person left.
    [[nodiscard]] bool refuses() const { return leftList || subscribed == Subscription::No; }

    bool operator==(const ReportRow &) const = default;
};

/// A rejected row and the reason, or a row that was accepted with a contradiction, and its description.
struct RefusedRow
{
    int line = 0;
    QString reason; ///< a sentence; never contains the cell's content
    // For the owner's eyes only, never for a log.
    QString name = {};  ///< of the person, as written in the row
    QString value = {}; ///< content of the cell in question, shortened; empty if it is not a single cell
    QString studioNumber = {}; ///< as written in the row; empty if that cell may be a wrong one

    bool operator==(const RefusedRow &) const = default;
};

} // namespace Domain
