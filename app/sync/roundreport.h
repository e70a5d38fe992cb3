#pragma once

#include "core/error.h"
#include "domain/clientstate.h"

#include <QList>
#include <QMap>

#include <optional>

namespace Sync {

/// A client whom the round could not serve, and why.
struct FailedClient
{
    QString studioNumber;
    QString address;
    QString reason; ///< a sentence

    bool operator==(const FailedClient &) const = default;
};

/// Why the brake stopped a round, in numbers.
struct BrakeNotice
{
    int leaving = 0;             ///< people whom the round would unsubscribe or take off, on either side
    int listed = 0;              ///< people on the list now
    bool emptyDirectory = false; ///< the directory holds no client at all

    bool operator==(const BrakeNotice &) const = default;
};

/// What one round did. Also given for a round that ended with an error: what was done before stays done.
struct RoundReport
{
    int added = 0;
    int updated = 0;
    int unsubscribedThere = 0; ///< withdrawals carried to Constant Contact
    int unsubscribedHere = 0;  ///< clients who opted out in Constant Contact
    int leftList = 0;          ///< people who left this list only
    int removed = 0;           ///< removed or deactivated clients taken off the list
    QList<FailedClient> failed;
    int calls = 0;
    int pending = 0; ///< people in a job that the service had not finished when we stopped watching
    std::optional<BrakeNotice> brake;
    std::optional<Core::Error> error;

    bool operator==(const RoundReport &) const = default;
};

/// What a round would do to one client.
struct PreviewPerson
{
    QString studioNumber;
    QString address;
    QString name;
    QString action; ///< add, update, unsubscribe, remove, or held
    QString reason; ///< for held: a word of ClientState; else a sentence or empty

    bool operator==(const PreviewPerson &) const = default;
};

/// What a round would do, were it made now.
struct Preview
{
    int add = 0;
    int update = 0;
    int unsubscribe = 0;     ///< on either side
    int remove = 0;          ///< taken off the list, or seen to have left it
    QMap<QString, int> held; ///< word of ClientState to count
    QList<PreviewPerson> people;

    bool operator==(const Preview &) const = default;
};

} // namespace Sync
