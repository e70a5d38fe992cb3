// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clientstate.h"
#include "domain/fieldlimits.h"

#include <QStringList>

namespace Sync {

/// The planned action for one address.
struct Step
{
    enum class Action {
        Nothing, ///< both sides agree
        Hold,    ///< must not be sent; the client's state gives the reason
        Add,     ///< add to the list by import
        Update,  ///< send changed fields by import
        Clear,   ///< a field was emptied: read, merge and write the contact, since imports never erase values
        Move,    ///< change the contact's address to the client's new one
        Unsubscribe,   ///< the client said no: unsubscribe in Constant Contact
        RemoveFromList ///< no active client has the address any more: remove from the list, keep subscribed
    };

    Action action = Action::Nothing;
    QString address;           ///< the address that the step is for
    QString target;            ///< for Move: the new address
    Domain::ContactId contact; ///< contact id, if known
    /// The client whose details are sent (without fields that the service would reject) or whose answer
    /// counts; default-constructed if there is none.
    Domain::Client client;
    qint64 revision = 0;       ///< dirtyRevision of the address record now; later changes stay due
    qint64 targetRevision = 0; ///< for Move: dirtyRevision of the new address now
    bool wasListed = false;
    QByteArray digest;
    QStringList keys;
    QStringList cleared;
    QStringList leftOut; ///< keys that are not sent, see fieldError; their previously sent values stay
    Domain::FieldError fieldError; ///< why some or all of the client's fields are not sent
    bool staysToDo = false;  ///< part of the data cannot be sent now, so the address stays due after sending
    bool saidNo = false;     ///< for Hold: the address is held because of a no
    bool isByReport = false; ///< for Unsubscribe: the no comes from a report and was not said at the studio
    int batchLimit = 0;      ///< maximum number of rows of an import with this address; 0: unlimited

    /// Revision up to which the address is done when the step has succeeded; 0 if it stays due.
    [[nodiscard]] qint64 settledRevision() const { return staysToDo ? 0 : revision; }
    bool operator==(const Step &) const = default;
};

/// Plans the action for one address from the state of both sides. A pure function, so that a table in a test
/// covers the whole consent matrix. Never returns Add, Update, Clear or Move for an address without a yes
/// that counts (R1), that opted out (R2), that left the list (R3), or whose only yes is a deactivated
/// client's (R11).
/// \param view  address record with its clients
/// \param fields  the custom fields: their types, needed to find dates, and whether they are sent
[[nodiscard]] Step planFor(const Domain::AddressView &view, const Domain::FieldsByLabel &fields = {});

} // namespace Sync
