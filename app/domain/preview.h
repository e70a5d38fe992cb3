// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clientstate.h"
#include "domain/contact.h"
#include "domain/roundrecord.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace Domain {

/// The effect that a round would have on one client.
struct PreviewPerson
{
    QString studioNumber;
    QString address;
    QString name;
    PreviewAction action = PreviewAction::Held;
    QString reason;                         ///< a sentence or empty
    std::optional<ClientState> heldBy = {}; ///< the state, for Held
    bool isDoneThere = false; ///< already happened in Constant Contact, so that the round only records it
    /// For Add: the contact is on the list already and gets the details of the client. For Unsubscribe: a
    /// contact with the address is known; otherwise there may be nothing to do.
    bool isThere = false;

    bool operator==(const PreviewPerson &) const = default;
};

/// The changes that a round would make now.
struct Preview
{
    int add = 0;
    int addThere = 0; ///< those of them who are on the list already
    int update = 0;
    int unsubscribe = 0; ///< on either side
    int remove = 0;      ///< taken off the list, or found to have left it
    QMap<ClientState, int> held;
    QList<PreviewPerson> people;
    /// The list in use, if the preview is for another one.
    std::optional<ContactList> previousList = {};
    int onPreviousList = 0; ///< addresses of the studio on it
    /// People who left that list and will be added to the other one. They come first.
    int leftPreviousList = 0;

    bool operator==(const Preview &) const = default;
};

} // namespace Domain
