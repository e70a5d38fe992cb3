#pragma once

#include "domain/subscription.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

/// The reference model: who said what, who left where, and what therefore may and must be. Plain values;
/// knows no network, no journal, no rounds. Times are milliseconds of the shared clock, -1 for never.
namespace Model {

using Domain::Subscription;

/// A contact as the practice account shows it.
struct Contact
{
    QString id;
    QString permission;
    qint64 optedOutAt = -1;
    bool deleted = false;
    bool listed = false;    ///< on the chosen list
    bool otherList = false; ///< on a list that is none of the program's business
    QString firstName;
    QString jobTitle; ///< a field that only Constant Contact has
    QString city;
    QString phone;

    [[nodiscard]] bool isThere() const { return !id.isEmpty() && !deleted; }
    [[nodiscard]] bool isOut() const { return isThere() && permission == QLatin1String("unsubscribed"); }
};
/// By address key, of the pool of addresses.
using There = QHash<QString, Contact>;

/// A client of the studio.
struct Person
{
    qint64 id = 0;
    int place = 0;        ///< by which steps find them
    int number = 0;       ///< the first name is P<number>, which nobody else has
    QString address;      ///< its key
    QSet<QString> held{}; ///< addresses before this one
    bool active = true;
    Subscription answer = Subscription::NeverAsked;
    qint64 at = -1;
    bool strong = false;
    bool answeredThere = false;             ///< the answer came from Constant Contact
    std::optional<Subscription> reported{}; ///< by the last report
    bool shown = false;     ///< their details went to the list last, under \ref address or one held before
    qint64 leftAt = -1;     ///< left the list while shown
    qint64 leftSeenAt = -1; ///< the program has shown that it knows
    bool carriesOptOut = false; ///< changed the address after an opt-out
    QString city{};
    QString phone{};
};

/// An address, whoever holds it.
struct Place
{
    bool ours = false;  ///< the program knows this address to be on the list
    bool sent = false;  ///< the program has put it there some time, and nobody took it off by hand since
    qint64 leftAt = -1; ///< left the list (or was deleted) while ours
    qint64 leftSeenAt = -1;
    bool leftUnsure = false; ///< left while the program may have known from a job that was not over
    bool optOutSeen = false; ///< a whole round was played while it was opted out
    bool cameBack = false;   ///< by an own act in Constant Contact, which the program need not have seen
    bool noRecorded = false; ///< any no was ever noted for it, so that a first yes of a report may be refused
    bool carried = false;    ///< somebody came to it from an address that had opted out, and held it alone
    qint64 saidNoAt = -1;    ///< a no was said in the studio by somebody who held it; outlives the client
    /// By client: when they said no elsewhere, having held this one before; it means this one as well where
    /// their contact was still here.
    QHash<qint64, qint64> perhapsNoAt{};

    [[nodiscard]] qint64 latestNoAt() const; ///< sure or not
};

/// What all holders of an address have said together (rule R8).
struct Standing
{
    Subscription answer = Subscription::NeverAsked;
    qint64 at = -1;
    bool strong = false;
    const Person *shown = nullptr; ///< the oldest active profile that said yes
};

/// Addresses that a round may do something to.
struct Permits
{
    QSet<QString> send;
    QSet<QString> unsubscribe;
    QSet<QString> takeOff;

    void unite(const Permits &other);
};

class Reference
{
public:
    QList<Person> people; ///< in the order in which they came
    QHash<QString, Place> places;

    [[nodiscard]] Standing standingOf(const QString &address) const;
    [[nodiscard]] QList<const Person *> holdersOf(const QString &address) const;

    // What people do.
    void say(Person &person, Subscription answer, qint64 at);
    void changeAddress(Person &person, const QString &address, const There &there);
    void optOut(const QString &address, qint64 at);
    void leave(const QString &address, qint64 at);
    void comeBack(const QString &address);
    /// A round carries departures to the addresses that their people have now.
    void carryDepartures();

    /// R1, R2, R3, R8, R10: whether a body may put the address on the list.
    [[nodiscard]] bool maySend(const QString &address, const There &there) const;
    [[nodiscard]] bool mayUnsubscribe(const QString &address, const There &there) const;
    [[nodiscard]] bool mayTakeOff(const QString &address, const There &there) const;
    /// Somebody who holds or held the address has opted out under another of theirs, of which the program may
    /// hear in the next round.
    [[nodiscard]] bool mayHaveLeft(const QString &address, const There &there) const;
    [[nodiscard]] Permits permits(const QStringList &addresses, const There &there) const;
    /// I1: nothing speaks against it, so at rest the address is on the list.
    [[nodiscard]] bool mustBeListed(const QString &address, const There &there) const;
    /// Whether a round may have turned the person's answer into \p answer, both sides being known.
    [[nodiscard]] bool mayBecome(const Person &person, Subscription answer, const There &there) const;
    /// The words of state that fit the person when all is at rest.
    [[nodiscard]] QStringList statesAtRest(const Person &person, const There &there) const;
};

} // namespace Model
