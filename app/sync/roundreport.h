#pragma once

#include "core/error.h"
#include "domain/clientstate.h"

#include <QList>
#include <QMap>

#include <optional>

namespace Sync {

/// A client whom the round could not sync, with the reason.
struct FailedClient
{
    QString studioNumber;
    QString address;
    QString reason; ///< a sentence for the user

    bool operator==(const FailedClient &) const = default;
};

/// The numbers for which the brake stopped a round.
struct BrakeNotice
{
    int leaving = 0; ///< people whom the round would unsubscribe or remove from the list, on either side
    int listed = 0;  ///< people on the list now
    bool emptyDirectory = false; ///< the directory holds no clients

    bool operator==(const BrakeNotice &) const = default;
};

/// The results of one round. After an error it covers the changes made before that.
struct RoundReport
{
    int added = 0;
    int updated = 0;
    int unsubscribedThere = 0; ///< people unsubscribed in Constant Contact because of a "no" in the studio
    int unsubscribedHere = 0;  ///< clients who opted out in Constant Contact
    int leftList = 0;          ///< people who left this list only
    int removed = 0;           ///< removed or deactivated clients removed from the list
    QList<FailedClient> failed;
    int calls = 0;
    int pending = 0; ///< addresses in jobs that were unfinished when polling ended
    std::optional<BrakeNotice> brake;
    std::optional<Core::Error> error;

    bool operator==(const RoundReport &) const = default;
};

/// The effect that a round would have on one client.
struct PreviewPerson
{
    QString studioNumber;
    QString address;
    QString name;
    QString action; ///< add, update, unsubscribe, remove, or held
    QString reason; ///< name of the ClientState if action is held; else a sentence or empty

    bool operator==(const PreviewPerson &) const = default;
};

/// The changes that a round would make now.
struct Preview
{
    int add = 0;
    int update = 0;
    int unsubscribe = 0;     ///< people unsubscribed here or in Constant Contact
    int remove = 0;          ///< removed from the list, or found to have left it
    QMap<QString, int> held; ///< number of clients by name of their ClientState
    QList<PreviewPerson> people;

    bool operator==(const Preview &) const = default;
};

} // namespace Sync
