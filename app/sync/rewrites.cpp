#include "sync/rewrites.h"

#include "constantcontact/contactrewrite.h"
#include "constantcontact/contacts.h"
#include "domain/address.h"
#include "store/database.h"
#include "store/mailboxes.h"
#include "sync/sentfields.h"

#include <QCoreApplication>

namespace Sync {

using namespace Qt::StringLiterals;
using Api::ContactRecord;
using Core::Error;
using Core::Result;
using Domain::Contact;
using Domain::Mailbox;
using Domain::Membership;
using Domain::PermissionToSend;

namespace {

using Found = std::optional<ContactRecord>;

// By id where it is known; an id that is gone, or an address never seen, is looked up by address.
QCoro::Task<Result<Found>> contactOf(RoundContext &context, Step step)
{
    if (!step.contact.isEmpty()) {
        const Result<ContactRecord> record = co_await Api::readContact(context.caller, step.contact);
        if (record)
            co_return Found(*record);
        if (record.error().kind != Error::Kind::NotFound)
            co_return record.error();
    }
    co_return co_await Api::findContact(context.caller, step.address);
}

// The address is off the list and nothing of it is sent any more; \p contact tells why.
Result<void> closeMailbox(RoundContext &context, const Step &step, const std::optional<Contact> &contact)
{
    Store::Mailboxes mailboxes(context.database);
    Result<Mailbox> mailbox = mailboxOf(context, step.address);
    if (!mailbox)
        return mailbox.error();
    if (contact) {
        mailbox->contact = contact->id;
        mailbox->permission = contact->permission;
        if (contact->permission == PermissionToSend::Unsubscribed) {
            mailbox->optedOutAt = contact->optOutDate.isValid() ? contact->optOutDate : context.startedAt;
            mailbox->optOutSource = contact->optOutSource;
        }
    }
    mailbox->membership = Membership::NotListed;
    mailbox->sentDigest.clear();
    mailbox->sentKeys.clear();
    mailbox->problem.clear();
    mailbox->remedy.clear();
    mailbox->doneRevision = step.revision;
    return mailboxes.save(*mailbox);
}

// What the service refuses for good is not tried again until the client changes; a lost answer is.
Result<void> failed(RoundContext &context, const Step &step, const Error &error)
{
    if (error.kind != Error::Kind::InvalidInput)
        return noteFailure(context, step.client, step.address, error.message);
    const QString remedy = QCoreApplication::translate(
        "Sync", "Look through the profile for a value that is unusual, and change it.");
    return holdBack(context, step.client, step.address, step.revision, {error.message, remedy});
}

// After a move or a clear: the fields stand at \p address as they are in the profile.
Result<void> settle(RoundContext &context, const Step &step, const Contact &contact, const QString &address)
{
    Store::Mailboxes mailboxes(context.database);
    Result<Mailbox> mailbox = mailboxOf(context, address);
    if (!mailbox)
        return mailbox.error();
    const QMap<QString, QString> fields = sentFields(step.client);
    mailbox->contact = contact.id;
    mailbox->permission = contact.permission;
    mailbox->membership = Membership::Listed;
    mailbox->sentDigest = digestOf(fields);
    mailbox->sentKeys = fields.keys();
    mailbox->problem.clear();
    mailbox->remedy.clear();
    mailbox->doneRevision = mailbox->address == step.address ? step.revision : mailbox->dirtyRevision;
    if (const Result<void> saved = mailboxes.save(*mailbox); !saved)
        return saved;
    return mailboxes.setListedAddress(step.client.id, address);
}

// Who left the list, or opted out, takes that along to the new address, so that a changed address puts nobody
// back.
Result<void> carryDeparture(RoundContext &context, const Step &step)
{
    Store::Mailboxes mailboxes(context.database);
    const Result<Mailbox> old = mailboxOf(context, step.address);
    if (!old)
        return old.error();
    Result<Mailbox> mailbox = mailboxOf(context, step.target);
    if (!mailbox)
        return mailbox.error();
    if (old->isOptedOut()) {
        mailbox->permission = old->permission;
        mailbox->optedOutAt = old->optedOutAt;
        mailbox->optOutSource = old->optOutSource;
    } else {
        mailbox->membership = Membership::Left;
        mailbox->leftAt = old->leftAt.isValid() ? old->leftAt : context.database.now();
    }
    mailbox->doneRevision = mailbox->dirtyRevision;
    if (const Result<void> saved = mailboxes.save(*mailbox); !saved)
        return saved;
    if (const Result<void> noted = mailboxes.setListedAddress(step.client.id, step.target); !noted)
        return noted;
    Mailbox closed = *old;
    closed.doneRevision = step.revision;
    return mailboxes.save(closed);
}

// The contact turns out not to be on the list any more: a departure that the member count did not show.
Result<void> noteDeparture(RoundContext &context, const Step &step)
{
    Store::Mailboxes mailboxes(context.database);
    Result<Mailbox> mailbox = mailboxOf(context, step.address);
    if (!mailbox)
        return mailbox.error();
    mailbox->membership = Membership::Left;
    mailbox->leftAt = context.database.now();
    mailbox->doneRevision = step.revision;
    ++context.report.leftList;
    if (const Result<void> saved = mailboxes.save(*mailbox); !saved)
        return saved;
    return noteResult(context, step.client, step.address, u"left_list"_s);
}

// The contact opted out and we did not know: the same as if the pull had told us.
Result<void> noteOptOut(RoundContext &context, const Step &step, const Contact &contact)
{
    if (const Result<void> closed = closeMailbox(context, step, contact); !closed)
        return closed;
    const QDateTime at = contact.optOutDate.isValid() ? contact.optOutDate : context.startedAt;
    const Result<int> changed = Store::Mailboxes(context.database).recordOptOut(step.address, at);
    if (!changed)
        return changed.error();
    context.report.unsubscribedHere += *changed;
    return {};
}

Result<RewriteOutcome> with(const Result<void> &noted, RewriteOutcome outcome)
{
    if (!noted)
        return noted.error();
    return outcome;
}

} // namespace

QCoro::Task<Result<RewriteOutcome>> withdrawContact(RoundContext &context, Step step)
{
    const Result<Found> found = co_await contactOf(context, step);
    if (!found && endsRound(found.error()))
        co_return found.error();
    if (!found)
        co_return with(failed(context, step, found.error()), RewriteOutcome::Failed);

    const bool nothingThere = !*found || (*found)->contact.deleted;
    if (nothingThere)
        co_return with(closeMailbox(context, step, std::nullopt), RewriteOutcome::Done);
    if ((*found)->contact.permission == PermissionToSend::Unsubscribed)
        co_return with(closeMailbox(context, step, (*found)->contact), RewriteOutcome::Done);

    QJsonObject body = Api::unchangedBody((*found)->whole, Api::UpdateSource::Contact);
    Api::withdraw(body, QCoreApplication::translate("Sync", "Asked at the studio"));
    Result<Contact> written = co_await Api::rewriteContact(context.caller, (*found)->contact.id, body);
    if (!written && written.error().kind == Error::Kind::OutcomeUnknown) {
        // The answer was lost: look what is true now instead of sending it again.
        const Result<ContactRecord> now = co_await Api::readContact(context.caller, (*found)->contact.id);
        if (now && now->contact.permission == PermissionToSend::Unsubscribed)
            written = now->contact;
    }
    if (!written && endsRound(written.error()))
        co_return written.error();
    if (!written)
        co_return with(failed(context, step, written.error()), RewriteOutcome::Failed);

    Contact contact = *written;
    contact.id = (*found)->contact.id;
    contact.permission = PermissionToSend::Unsubscribed;
    if (const Result<void> closed = closeMailbox(context, step, contact); !closed)
        co_return closed.error();
    ++context.report.unsubscribedThere;
    co_return with(noteResult(context, step.client, step.address, u"unsubscribed_there"_s),
                   RewriteOutcome::Done);
}

QCoro::Task<Result<RewriteOutcome>> rewriteClient(RoundContext &context, Step step, FieldBindings fields)
{
    const bool isMove = step.action == Step::Action::Move;
    if (isMove && !step.wasListed)
        co_return with(carryDeparture(context, step), RewriteOutcome::Done);

    const Result<Found> found = co_await contactOf(context, step);
    if (!found && endsRound(found.error()))
        co_return found.error();
    if (!found)
        co_return with(failed(context, step, found.error()), RewriteOutcome::Failed);
    const bool gone = !*found || (*found)->contact.deleted;
    if (gone && isMove)
        co_return RewriteOutcome::TakeOffInstead;
    if (gone)
        co_return with(noteDeparture(context, step), RewriteOutcome::Done);
    const Contact &before = (*found)->contact;
    if (before.permission == PermissionToSend::Unsubscribed)
        co_return with(noteOptOut(context, step, before), RewriteOutcome::Done);
    if (!before.lists.contains(context.list.id)) {
        const Result<void> noted = noteDeparture(context, step);
        co_return with(noted && isMove ? carryDeparture(context, step) : noted, RewriteOutcome::Done);
    }

    const Result<Mailbox> mailbox = mailboxOf(context, step.address);
    if (!mailbox)
        co_return mailbox.error();
    QJsonObject body = Api::unchangedBody((*found)->whole, Api::UpdateSource::Account);
    Api::layOver(body, step.client, clearedKeys(mailbox->sentKeys, sentFields(step.client)), fields.ids);
    const bool isElsewhere = Domain::addressKey(before.address) != Domain::addressKey(step.client.email);
    if (isElsewhere)
        Api::moveTo(body, step.client.email.trimmed());
    const Result<Contact> written = co_await Api::rewriteContact(context.caller, before.id, body);
    if (!written && isMove && written.error().kind == Error::Kind::Conflict)
        co_return RewriteOutcome::TakeOffInstead;
    if (!written && endsRound(written.error()))
        co_return written.error();
    if (!written)
        co_return with(failed(context, step, written.error()), RewriteOutcome::Failed);

    Contact after = *written;
    after.id = before.id;
    const QString address = isMove ? step.target : step.address;
    if (const Result<void> settled = settle(context, step, after, address); !settled)
        co_return settled.error();
    if (isMove) {
        // The contact lives at the new address now; the old one keeps neither it nor a permission.
        if (const Result<void> closed = closeMailbox(context, step, Contact()); !closed)
            co_return closed.error();
    }
    ++context.report.updated;
    co_return with(noteResult(context, step.client, address, isMove ? u"moved"_s : u"updated"_s),
                   RewriteOutcome::Done);
}

} // namespace Sync
