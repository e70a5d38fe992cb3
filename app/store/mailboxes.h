#pragma once

#include "core/result.h"
#include "domain/mailbox.h"

#include <functional>

namespace Store {

class Database;

/// The addresses and what we know of them on the other side. Used by the sync thread. Writes keep the states
/// of the clients concerned up to date.
class Mailboxes
{
public:
    explicit Mailboxes(Database &database)
        : m_database(database)
    {
    }

    /// Every address that is to do, with its holders, one at a time so that memory stays flat; \p each
    /// answers whether to go on. Costs what is to do, not what is stored. \p each must not write to the
    /// database.
    Core::Result<void> eachToDo(const std::function<bool(const Domain::MailboxView &)> &each) const;
    /// The view of one address; default-made where it is not known.
    [[nodiscard]] Core::Result<Domain::MailboxView> view(const QString &address) const;
    /// Nothing where the address is not known.
    [[nodiscard]] Core::Result<std::optional<Domain::Mailbox>> find(const QString &address) const;
    [[nodiscard]] Core::Result<std::optional<Domain::Mailbox>>
    findByContact(const Domain::ContactId &contact) const;
    /// Addresses with membership Listed.
    [[nodiscard]] Core::Result<int> listedCount() const;
    [[nodiscard]] Core::Result<QStringList> listedAddresses() const;

    /// Writes all of \p mailbox but dirtyRevision, which only grows by what happens in the studio
    /// (markToDo(), ClientDirectory), and never lowers doneRevision.
    Core::Result<void> save(const Domain::Mailbox &mailbox);
    /// Notes under which address a client was sent (empty: under none any more).
    Core::Result<void> setListedAddress(Domain::ClientId client, const QString &address);
    /// Something that needs a new plan for this address happened on the other side.
    Core::Result<void> markToDo(const QString &address);

    /// The person opted out in Constant Contact: every holder's answer becomes a strong no of \p at, source
    /// constant_contact, unless a strong yes is newer than \p at. \return how many clients were changed
    Core::Result<int> recordOptOut(const QString &address, const QDateTime &at);

    /// The person came back by their own act in Constant Contact: a no that came from there becomes a strong
    /// yes of now, source constant_contact. A no that was said in the studio stays. \return how many clients
    /// were changed
    Core::Result<int> recordReturn(const QString &address);

    /// Another list was chosen: nothing is listed, left or sent; everything that a client holds is to do.
    /// Opt-outs and contact ids stay.
    Core::Result<void> forgetList();
    /// Another account was connected: as forgetList(), and nothing is known of the other side at all.
    Core::Result<void> forgetAccount();

private:
    Database &m_database;
};

} // namespace Store
