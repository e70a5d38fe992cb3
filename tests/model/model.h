// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/subscription.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

/// The reference model: people's answers, unsubscribes and departures, and the resulting rules. Plain values,
/// without network, journal or rounds. Times are milliseconds of the shared clock; -1 means never.
namespace Model {

using Domain::Subscription;

/// A contact as the practice account shows it.
struct Contact
{
    QString id;
    QString permission;
    qint64 optedOutAt = -1; ///< in true time, whatever the service's clock says
    bool deleted = false;
    bool listed = false;    ///< on the chosen list
    bool otherList = false; ///< on a list that the program must not change
    QString firstName;
    QString jobTitle; ///< a field that exists only in Constant Contact
    QString city;
    QString phone;

    [[nodiscard]] bool isThere() const { return !id.isEmpty() && !deleted; }
    [[nodiscard]] bool isOut() const { return isThere() && permission == QLatin1String("unsubscribed"); }
};
/// Contacts by address key, for the pool of addresses.
using There = QHash<QString, Contact>;

/// Whether a person's yes counts for their current address (rule R13): a yes does not follow the person to an
/// address with a standing no. Unsure: the program may or may not have known of an obstacle.
enum class YesHere { Counts, Unsure, Stayed };

/// A client of the studio.
struct Person
{
    qint64 id = 0;
    int place = 0;          ///< position used by steps
    int number = 0;         ///< unique; the first name is P<number>
    QString studioNumber;   ///< may be shared
    QString address;        ///< address key
    QSet<QString> held{};   ///< previous addresses
    QSet<QString> merged{}; ///< addresses of profiles that were merged into this one
    bool active = true;
    Subscription answer = Subscription::NeverAsked;
    qint64 at = -1;
    bool strong = false;
    YesHere yesHere = YesHere::Counts;
    QString yesAddress{};         ///< address with which the yes stayed
    QSet<QString> knownOptOuts{}; ///< addresses whose opt-out the program knew when the person last said yes
    bool answeredThere = false;   ///< the answer came from Constant Contact
    std::optional<Subscription> reported{}; ///< answer in the last report
    bool shown = false;  ///< their details were last sent to the list, under \ref address or a previous one
    QString coveredAt{}; ///< address that was shared in the last round: its contact stood for the person, too
    qint64 leftAt = -1;  ///< left the list while shown or covered
    qint64 leftSeenAt = -1; ///< the program has noticed it
    bool leftUnsure =
        false; ///< the contact of an address they have or had left, perhaps while it stood for them
    bool hasEverLeft = false;   ///< perhaps: had an address that left
    bool carriesOptOut = false; ///< changed the address after an opt-out
    QString city{};
    QString phone{};
};

/// State of an address, independent of its holders.
struct Place
{
    bool ours = false;        ///< the program regards this address as listed
    bool isForgotten = false; ///< the copy that was put back does not have it as listed
    bool sent = false;        ///< the program added it, and nobody has removed it by hand since
    qint64 leftAt = -1;       ///< left the list (or was deleted) while ours
    qint64 leftSeenAt = -1;
    bool leftUnsure = false;   ///< left while a job was running, so the program may have known
    bool hasEverLeft = false;  ///< also if it came back since
    bool optOutSeen = false;   ///< a complete round ran while it was opted out
    qint64 outSeenAt = -1;     ///< time of the last such round
    qint64 outKnownAt = -1;    ///< time of the first such round: since then the opt-out is known
    bool cameBack = false;     ///< resubscribed in Constant Contact; the program may not have noticed
    bool noRecorded = false;   ///< has any recorded no, so a first yes from a report may be rejected
    bool carried = false;      ///< its only holder came from an opted-out address
    qint64 optOutAt = -1;      ///< the person opted out, and has not returned since
    qint64 signedUpAt = -1;    ///< the person signed up by their own hand; nothing has contradicted it since
    bool signUpCounts = false; ///< certain to count as a yes: no undelivered no overrides it
    bool listedByOthers = false; ///< on the list when a client got the address; may count as a return
    QString movedTo{};           ///< the person changed the address in Constant Contact to this one
    bool moveIsKnown = false;    ///< the program regarded the contact as listed when its address changed
    /// The program may hold it back or not know of it: the service refused it, the person changed it in
    /// Constant Contact, two profiles with it were merged, or an earlier state of the data was put back.
    bool isUncertain = false;
    qint64 saidNoAt = -1; ///< a holder said no in the studio; outlives the client
    /// By client: time of a no at another address by a former holder of this one; counts here, too, if their
    /// contact was still here.
    QHash<qint64, qint64> perhapsNoAt{};

    [[nodiscard]] qint64 latestNoAt() const; ///< including uncertain ones
};

/// Combined answer of all holders of an address (rule R8).
struct AddressConsent
{
    Subscription answer = Subscription::NeverAsked;
    qint64 at = -1;
    bool strong = false;
    const Person *shown = nullptr; ///< the oldest active profile that agreed
};

/// Addresses for which a round may send something.
struct Permits
{
    QSet<QString> send;
    QSet<QString> unsubscribe;
    QSet<QString> removeFromList;

    void unite(const Permits &other);
};

class Reference
{
public:
    QList<Person> people; ///< in order of creation
    QHash<QString, Place> places;
    bool isRestored = false; ///< an earlier state of the data was put back once

    [[nodiscard]] AddressConsent consentOf(const QString &address) const;
    [[nodiscard]] QList<const Person *> holdersOf(const QString &address) const;
    /// Whether it is unknown if a yes at the address counts, see YesHere::Unsure.
    [[nodiscard]] bool isUnsure(const QString &address) const;

    // Applies the actions of people.
    void say(Person &person, Subscription answer, qint64 at);
    void changeAddress(Person &person, const QString &address, const There &there);
    void optOut(const QString &address, qint64 at);
    void leave(const QString &address, qint64 at);
    void comeBack(const QString &address);
    /// The person uses the sign-up page.
    void signUp(const QString &address, qint64 at, bool counts);
    /// The person changes the address of the contact.
    void moveThere(const QString &from, const QString &to);
    /// \p from becomes part of \p into; their answer is set by takeMergedAnswer().
    void merge(Person &into, const Person &from, const There &there);
    /// Answers that a merge may leave (rule R13): the latest one, but never a yes past a no of the address
    /// that remains, unless it was given for that address.
    [[nodiscard]] QList<Subscription> answersAfterMerge(const Person &into, const Person &from,
                                                        const There &there) const;
    /// An earlier state of the studio's data was put back. What happened in Constant Contact stays.
    void putBack(const Reference &copy);
    /// Moves departures to the current addresses of the people, as a round does.
    void carryDepartures();

    /// R1, R2, R3, R8, R10: whether a request may add the address to the list.
    [[nodiscard]] bool maySend(const QString &address, const There &there) const;
    [[nodiscard]] bool mayUnsubscribe(const QString &address, const There &there) const;
    [[nodiscard]] bool mayRemoveFromList(const QString &address, const There &there) const;
    /// Whether a current or former holder of the address opted out under another address, which the next
    /// round may notice.
    [[nodiscard]] bool mayHaveLeft(const QString &address, const There &there) const;
    [[nodiscard]] Permits permits(const QStringList &addresses, const There &there) const;
    /// I1: whether the address must be on the list at rest, because nothing prevents it.
    [[nodiscard]] bool mustBeListed(const QString &address, const There &there) const;
    /// Whether a round may have changed the person's answer to \p answer, given both sides.
    [[nodiscard]] bool mayBecome(const Person &person, Subscription answer, const There &there) const;
    /// Whether an earlier yes of a holder may not count, because others put the address back on the list
    /// after it had left. Then another holder than the oldest may be the one who is sent.
    [[nodiscard]] bool mayBeOvertaken(const QString &address) const;
    /// Possible names of the person's state at rest.
    [[nodiscard]] QStringList statesAtRest(const Person &person, const There &there) const;

private:
    [[nodiscard]] YesHere yesAt(const Person &person, const QString &address, const There &there) const;
};

} // namespace Model
