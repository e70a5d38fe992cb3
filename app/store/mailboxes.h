#pragma once

#include "core/result.h"
#include "domain/mailbox.h"

#include <functional>

namespace Store {

class Database;

/// Where a walk over what is to do has come to: the last address that was given out.
struct ToDoPlace
{
    qint64 revision = -1;
    QString address;
};

/// The addresses and what we know of them on the other side. Used by the sync thread. Writes keep the states
/// of the clients concerned up to date.
class Mailboxes
{
public:
    explicit Mailboxes(Database &database)
        : m_database(database)
    {
    }

    /// The next few hundred addresses that are to do, with their holders; empty at the end. Costs what is to
    /// do, not what is stored. Addresses inside a job of the service that is under way are left out: what
    /// becomes of them is not known yet. Between two calls anything may be written.
    [[nodiscard]] Core::Result<QList<Domain::MailboxView>> nextToDo(ToDoPlace &place) const;
    /// The same one at a time and all of one moment; \p each answers whether to go on, and must not write.
    Core::Result<void> eachToDo(const std::function<bool(const Domain::MailboxView &)> &each) const;
    /// Whether the address is inside a job of the service that is not over.
    [[nodiscard]] Core::Result<bool> isUnderWay(const QString &address) const;
    /// Addresses that have been to do since before \p since.
    [[nodiscard]] Core::Result<int> waitingSince(const QDateTime &since) const;
    /// The view of one address; default-made where it is not known.
    [[nodiscard]] Core::Result<Domain::MailboxView> view(const QString &address) const;
    /// Nothing where the address is not known.
    [[nodiscard]] Core::Result<std::optional<Domain::Mailbox>> find(const QString &address) const;
    [[nodiscard]] Core::Result<std::optional<Domain::Mailbox>>
    findByContact(const Domain::ContactId &contact) const;
    /// Whether any address has membership Listed; costs the same for any number.
    [[nodiscard]] Core::Result<bool> anyListed() const;
    /// Addresses with membership Listed.
    [[nodiscard]] Core::Result<int> listedCount() const;
    [[nodiscard]] Core::Result<QStringList> listedAddresses() const;
    /// Addresses that opted out, as far as a client holds them.
    [[nodiscard]] Core::Result<QStringList> optedOutAddresses() const;

    /// Writes all of \p mailbox but dirtyRevision, which only grows by what happens in the studio
    /// (markToDo(), ClientDirectory), and never lowers doneRevision.
    Core::Result<void> save(const Domain::Mailbox &mailbox);
    /// Notes under which address a client was sent (empty: under none any more).
    Core::Result<void> setListedAddress(Domain::ClientId client, const QString &address);
    /// Something that needs a new plan for this address happened on the other side.
    Core::Result<void> markToDo(const QString &address);

    /// A custom field lost its values in Constant Contact: whoever has one is sent again.
    Core::Result<void> resendField(const QString &label);

    /// The person opted out in Constant Contact: every holder's answer becomes a strong no of \p at, source
    /// constant_contact, unless a strong yes is newer than \p at. \return how many clients were changed
    Core::Result<int> recordOptOut(const QString &address, const QDateTime &at);

    /// The person came back by their own act in Constant Contact: a no that came from there becomes a strong
    /// yes of now, source constant_contact. A no that was said in the studio stays. \return how many clients
    /// were changed
    Core::Result<int> recordReturn(const QString &address);

    /// Another list is kept in step from now on: nothing is listed or sent, and everything that a client
    /// holds is to do. Opt-outs and contact ids stay. Who left the list \p from is remembered for the day
    /// when it is chosen again, and who once left \p to has still left it (rule R3).
    Core::Result<void> changeList(const Domain::ListId &from, const Domain::ListId &to);
    /// Another account was connected: nothing is known of the other side at all, and everything that a
    /// client holds is to do. \p from  as in changeList(); may be empty
    Core::Result<void> forgetAccount(const Domain::ListId &from);

private:
    Database &m_database;
};

} // namespace Store
