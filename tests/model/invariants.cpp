// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/historyrunner.h"

#include "domain/address.h"
#include "domain/enumnames.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

// Checks after every round, and once more at rest.
namespace Model {

namespace {

bool startsJob(const QJsonObject &entry)
{
    const QString path = entry["path"_L1].toString();
    return path.endsWith("contacts_json_import"_L1) || path.endsWith("remove_list_memberships"_L1);
}

QString bodyText(const QJsonObject &entry)
{
    return QString::fromUtf8(QJsonDocument(entry["body"_L1].toObject()).toJson(QJsonDocument::Compact));
}

QString addressOf(const There &there, const QString &contactId)
{
    for (auto each = there.cbegin(); each != there.cend(); ++each) {
        if (each->id == contactId)
            return each.key();
    }
    return {};
}

} // namespace

bool isWrite(const QJsonObject &entry)
{
    return entry["method"_L1].toString() != "GET"_L1 &&
           !entry["path"_L1].toString().endsWith("contact_exports"_L1);
}

void HistoryRunner::broken(const QString &rule, const QString &what)
{
    m_broken.append(rule + ": "_L1 + what);
}

// Checks R1, R2, R3, R8, R9, R10 and R11 in all requests that the service received.
void HistoryRunner::checkBodies(const QJsonArray &log, const Permits &permits, const There &before)
{
    for (const auto &value : log) {
        const QJsonObject entry = value.toObject();
        const QString path = entry["path"_L1].toString();
        const QJsonObject body = entry["body"_L1].toObject();
        if (path.contains("sign_up_form"_L1))
            broken(u"R9"_s, u"sign_up_form was called"_s);
        if (!isWrite(entry) || path.contains("resubscribe"_L1) || path.contains("custom_field"_L1))
            continue;
        if (path.endsWith("contacts_json_import"_L1)) {
            QSet<QString> seen;
            const QJsonArray rows = body["import_data"_L1].toArray();
            for (const auto &row : rows) {
                const QString address = Domain::addressKey(row["email"_L1].toString());
                if (seen.contains(address))
                    broken(u"R8"_s, u"one address twice in an import"_s);
                seen.insert(address);
                checkRow(u"imported"_s, address, permits);
            }
        } else if (path.endsWith("remove_list_memberships"_L1)) {
            const QJsonArray ids = body["source"_L1]["contact_ids"_L1].toArray();
            for (const auto &id : ids) {
                const QString known = addressOf(before, id.toString());
                // A job may have created the contact meanwhile.
                const QString address = known.isEmpty() ? addressOf(look(), id.toString()) : known;
                if (!permits.removeFromList.contains(address))
                    broken(u"R11"_s, address + u" was removed from the list although a holder consents"_s);
            }
        } else if (entry["method"_L1].toString() == "PUT"_L1) {
            checkUpdate(entry, permits, before);
        } else {
            broken(u"R11"_s, entry["method"_L1].toString() + u' ' + path);
        }
    }
}

void HistoryRunner::checkRow(const QString &what, const QString &address, const Permits &permits)
{
    if (permits.send.contains(address))
        return;
    // An import does not resubscribe those who opted out, and cannot know everything.
    const bool isUnknown = there(address).isOut() && what == "imported"_L1;
    if (isUnknown && m_wasMisread)
        return;
    // The contact had another address before the person changed it.
    for (const auto &[before, place] : m_model.places.asKeyValueRange()) {
        const bool mayBeSent = permits.send.contains(before) && !there(address).isOut();
        if (place.movedTo == address && (mayBeSent || isUnknown))
            return;
    }
    const AddressConsent consent = m_model.consentOf(address);
    const Place place = m_model.places.value(address);
    const bool out = there(address).isOut() || place.optOutSeen;
    const bool left = place.leftAt >= 0 && consent.answer == Subscription::Yes;
    const QList<const Person *> holders = m_model.holdersOf(address);
    const bool isFromElsewhere = std::ranges::any_of(holders, [](const Person *holder) {
        return holder->answer == Subscription::Yes && holder->yesHere == YesHere::Stayed;
    });
    const QString rule = isFromElsewhere && consent.answer != Subscription::Yes ? u"R13"_s
                         : out                                                  ? u"R2"_s
                         : consent.answer == Subscription::No                   ? u"R2"_s
                         : left && !consent.strong                              ? u"R10"_s
                         : left                                                 ? u"R3"_s
                         : consent.answer == Subscription::Yes                  ? u"R11"_s
                                                                                : u"R1"_s;
    broken(rule, u"%1 was %2"_s.arg(address, what));
}

void HistoryRunner::checkUpdate(const QJsonObject &entry, const Permits &permits, const There &before)
{
    const QJsonObject email = entry["body"_L1]["email_address"_L1].toObject();
    const QString address = Domain::addressKey(email["address"_L1].toString());
    const QString permission = email["permission_to_send"_L1].toString();
    const QString id = entry["path"_L1].toString().section(u'/', -1);
    const QString known = addressOf(before, id);
    const QString old = known.isEmpty() ? addressOf(look(), id) : known; // a job has created it meanwhile
    const QString oldPermission = (known.isEmpty() ? look() : before).value(old).permission;
    if (permission == "unsubscribed"_L1) {
        if (!permits.unsubscribe.contains(old))
            broken(u"R11"_s, old + u" was unsubscribed although no holder said no"_s);
        return;
    }
    if (permission != oldPermission)
        broken(u"R2"_s, u"%1: %2 became %3"_s.arg(address, oldPermission, permission));
    // After a 409, another contact has the new address, which the program could not know.
    if (entry["status"_L1].toInt() != 409)
        checkRow(u"rewritten"_s, address, permits);
}

// R6: a job that the service carried out although its response was lost is not sent again unless something
// else has changed.
void HistoryRunner::checkRepeats(const QJsonArray &log, bool killed)
{
    for (const auto &value : log) {
        const QJsonObject entry = value.toObject();
        if (entry["method"_L1].toString() != "POST"_L1 || !startsJob(entry))
            continue;
        const QByteArray body = bodyText(entry).toUtf8();
        if (m_lost.contains(body))
            broken(u"R6"_s, u"sent again: "_s + QString::fromUtf8(body));
        const bool isLast = value == log.last();
        const bool worked = entry["status"_L1].toInt() == 201;
        if (worked && !m_jobsFail && m_refused.isEmpty() &&
            (entry["fault"_L1].toString() == "cut"_L1 || (killed && isLast)))
            m_lost.append(body);
    }
}

// R7: after the daily call limit is reached, no call is made until midnight.
void HistoryRunner::checkQuota(const QJsonArray &log)
{
    for (const auto &value : log) {
        const bool sameDay = !m_quotaDay.isEmpty() && value["at"_L1].toString().startsWith(m_quotaDay);
        const bool refused = value["status"_L1].toInt() == 429 && value["fault"_L1].toString().isEmpty();
        if (sameDay && (refused || m_refusals > 0))
            ++m_refusals;
    }
    if (m_refusals > 1)
        broken(u"R7"_s, u"%1 calls after the day's quota was used up"_s.arg(m_refusals));
}

// R7: every call is counted.
void HistoryRunner::checkCount(int counted, const QJsonArray &log)
{
    if (counted != log.size())
        broken(u"R7"_s, u"%1 calls were counted, %2 made"_s.arg(counted).arg(log.size()));
}

std::optional<bool> HistoryRunner::round(const SimulatedStudio::Disturbance &disturbance, const Permits *more)
{
    const There before = look();
    m_model.carryDepartures();
    Permits permits = m_model.permits(
        [&] {
            QStringList keys;
            for (const QString &each : pool())
                keys.append(Domain::addressKey(each));
            return keys;
        }(),
        before);
    const bool calm = m_faults == 0 && !m_faulty && m_refused.isEmpty() && disturbance.actBefore < 0;
    const bool mustWithdrawFirst = calm && !m_mustReconcile && !m_isPending;
    const QStringList refusing = mustWithdrawFirst ? withdrawals() : QStringList();
    noteRefused();
    std::optional<Sync::RoundReport> report = m_studio.round(disturbance, Sync::Brake::Armed);
    int calls = report ? report->counts.calls : 0;
    if (report && report->brake) {
        report = m_studio.round({}, Sync::Brake::Released);
        calls += report->counts.calls;
    }
    ++m_tally.rounds;
    touchedThere();
    if (more)
        permits.unite(*more);
    const QJsonArray log = m_practice.apiLog(m_logged);
    if (!log.isEmpty())
        m_logged = log.last()["number"_L1].toInteger();
    m_tally.calls += log.size();
    // Also a fault that an earlier round did not reach.
    const bool isDisturbed = std::ranges::any_of(
        log, [](const QJsonValue &value) { return !value["fault"_L1].toString().isEmpty(); });
    checkBodies(log, permits, before);
    checkRepeats(log, !report);
    if (report)
        checkQuota(log);
    else if (!m_quotaDay.isEmpty())
        m_refusals = 0; // a power loss may have discarded the program's own count
    if (report)
        checkCount(calls, log);
    if (report && !isDisturbed)
        checkWithdrawals(log, refusing, before);
    m_isPending = !report || report->counts.pending > 0;
    const bool whole = report && !report->error;
    m_mustReconcile = m_mustReconcile && !whole;
    noteRefused();
    observePeople(whole, before);
    const bool isMisread = std::ranges::any_of(log, [](const QJsonValue &value) {
        return !value["fault"_L1].toString().isEmpty() && value["status"_L1].toInt() == 200;
    });
    observePlaces(whole && !isMisread, before);
    checkKept(before);
    checkMoves(calm && whole && !isDisturbed);
    m_faulty = !whole;
    m_faults = 0;
    if (!report)
        return std::nullopt;
    return whole;
}

// Addresses with a no that Constant Contact has not received yet.
QStringList HistoryRunner::withdrawals()
{
    QStringList addresses;
    for (const auto &[address, contact] : look().asKeyValueRange()) {
        const AddressConsent consent = m_model.consentOf(address);
        const Place place = m_model.places.value(address);
        const bool saidNo = consent.answer == Subscription::No && consent.strong && place.saidNoAt >= 0;
        if (saidNo && contact.listed && !contact.isOut() && !place.cameBack && !place.isUncertain)
            addresses.append(address);
    }
    return addresses;
}

// R17: an undelivered no is sent before any call that is not about a single contact, because such a call may
// stop the round.
void HistoryRunner::checkWithdrawals(const QJsonArray &log, const QStringList &refusing, const There &before)
{
    QString other;
    for (const auto &value : log) {
        const QJsonObject entry = value.toObject();
        if (!entry["fault"_L1].toString().isEmpty())
            return; // the first attempt may have failed
        const QString path = entry["path"_L1].toString();
        const QJsonObject email = entry["body"_L1]["email_address"_L1].toObject();
        const bool withdraws = email["permission_to_send"_L1].toString() == "unsubscribed"_L1;
        if (withdraws && !other.isEmpty() && refusing.contains(addressOf(before, path.section(u'/', -1))))
            broken(u"R17"_s, u"a no was sent only after "_s + other);
        if (!path.contains("/contacts"_L1) || path.contains("/activities"_L1))
            other = path;
    }
}

// A round may change answers in the directory only after an action in Constant Contact; the client totals
// must add up.
void HistoryRunner::observePeople(bool whole, const There &before)
{
    const auto entries = m_studio.directory().clients();
    if (!entries)
        qFatal("the directory cannot be read");
    if (entries->size() != m_model.people.size())
        broken(u"I11"_s, u"%1 clients became %2"_s.arg(m_model.people.size()).arg(entries->size()));
    for (const Domain::ClientEntry &entry : *entries) {
        const auto found = std::ranges::find(m_model.people, entry.client.id.value, &Person::id);
        if (found == m_model.people.end()) {
            broken(u"I11"_s, u"a round created a client"_s);
            continue;
        }
        Person &person = *found;
        const QString name = u"P%1"_s.arg(person.number);
        const Subscription answer = entry.client.subscribed;
        There known = before;
        for (auto each = known.begin(); each != known.end(); ++each)
            each->optedOutAt = std::max(each->optedOutAt, there(each.key()).optedOutAt);
        if (!m_model.mayBecome(person, answer, known))
            broken(u"I11"_s, u"a round changed the answer of "_s + name + u" to "_s + Domain::toName(answer));
        const bool isOn = entry.state == Domain::ClientState::OnList;
        // A sign-up at the present address renews a yes that was given for another one.
        const bool isRenewed = isOn && answer == Subscription::Yes && person.yesHere == YesHere::Stayed &&
                               m_model.places.value(person.address).signedUpAt >= 0;
        if (answer != person.answer || isRenewed) {
            const qint64 outAt = known.value(person.address).optedOutAt;
            const qint64 outKnownAt = m_model.places.value(person.address).outKnownAt;
            // An opt-out that was known before the client came is as old as that.
            const qint64 saidNoAt = outKnownAt >= 0 ? outKnownAt : std::max(person.at, outAt);
            person.at = answer == Subscription::No ? saidNoAt : now();
            person.answer = answer;
            person.yesHere = YesHere::Counts;
            person.strong = person.answeredThere = true;
        }
        const bool same = person.city == entry.client.city && person.phone == entry.client.phone &&
                          person.address == Domain::addressKey(entry.client.email) &&
                          person.active == (entry.client.status == Domain::ClientStatus::Active);
        if (!same)
            broken(u"I11"_s, u"a round changed the profile of "_s + name);
        person.shown = person.shown || isOn;
        const bool isCovered = entry.state == Domain::ClientState::SharedAddress;
        person.coveredAt = isCovered ? person.address : QString();
        if (isCovered && m_model.places.value(person.address).leftAt < 0)
            person.leftAt = -1; // the yes of a relative counts for them
        if (isOn) {
            Place &place = m_model.places[person.address];
            place.ours = place.sent = true;
            place.isForgotten = false;
            place.leftUnsure = person.leftUnsure = false;
            if (there(person.address).listed)
                place.leftAt = person.leftAt = -1;
        }
        if (entry.state == Domain::ClientState::LeftList && whole) {
            person.leftSeenAt = now();
            m_model.places[person.address].leftSeenAt = now();
        }
    }
    const auto sum = m_studio.directory().sum();
    int counted = 0;
    for (const int count : std::as_const(sum->inState))
        counted += count;
    if (sum->clients != entries->size() || counted != sum->clients)
        broken(u"I15"_s, u"the client totals do not add up"_s);
}

void HistoryRunner::observePlaces(bool whole, const There &before)
{
    for (auto each = before.cbegin(); each != before.cend(); ++each) {
        Place &place = m_model.places[each.key()];
        if (whole && each->isOut() && there(each.key()).isOut()) {
            place.optOutSeen = true;
            place.outSeenAt = now();
            place.outKnownAt = place.outKnownAt < 0 ? now() : place.outKnownAt;
        }
        if (there(each.key()).optedOutAt >= 0)
            place.noRecorded = true; // even if the contact was deleted since
        if (place.ours && each->listed && !there(each.key()).listed)
            place.ours = place.sent = false; // removed from the list, or moved, by the program
    }
}

// R5: data that only Constant Contact has survives every update.
void HistoryRunner::checkKept(const There &before)
{
    for (auto each = before.cbegin(); each != before.cend(); ++each) {
        const QString now = addressOf(look(), each->id);
        if (each->id.isEmpty() || now.isEmpty())
            continue;
        const Contact &contact = there(now);
        if (m_jobTitles.contains(contact.id) && contact.jobTitle != m_jobTitles.value(contact.id))
            broken(u"R5"_s, now + u" lost the job title"_s);
        if (contact.isOut() || contact.deleted)
            m_onOther.remove(contact.id);
        else if (m_onOther.contains(contact.id) && !contact.otherList)
            broken(u"R5"_s, now + u" lost another list"_s);
    }
}

// R4: the contact follows a client who changed the address, unless something prevented it.
void HistoryRunner::checkMoves(bool calm)
{
    for (const Move &move : std::as_const(m_moves)) {
        const QString id = there(move.address).id;
        if (calm && id != move.contact)
            broken(u"R4"_s, move.address + u" did not get the contact of the previous address"_s);
    }
    m_moves.clear();
}

// Converts the service's time of an opt-out to true time, by its clock error when the opt-out is first seen.
qint64 HistoryRunner::optedOutAt(const QString &contactId, const QString &told)
{
    if (told.isEmpty())
        return -1;
    OptOutTime &known = m_optOutTimes[contactId];
    if (known.told != told) {
        const QDateTime time = QDateTime::fromString(told, Qt::ISODate);
        known = {told, time.addSecs(-m_studio.serviceClockError()).toMSecsSinceEpoch()};
    }
    return known.at;
}

There HistoryRunner::look()
{
    if (m_there)
        return *m_there;
    There found;
    for (const QString &spelling : pool()) {
        const QString address = Domain::addressKey(spelling);
        if (found.contains(address))
            continue;
        const QJsonObject json = m_practice.contact(address);
        Contact contact;
        contact.id = json["contact_id"_L1].toString();
        contact.permission = json["permission"_L1].toString();
        contact.optedOutAt = optedOutAt(contact.id, json["email_address"_L1]["opt_out_date"_L1].toString());
        contact.deleted = json["deleted"_L1].toBool();
        contact.listed = json["lists"_L1].toArray().contains(SimulatedStudio::kList);
        contact.otherList = json["lists"_L1].toArray().contains(SimulatedStudio::kOtherList);
        contact.firstName = json["first_name"_L1].toString();
        contact.jobTitle = json["job_title"_L1].toString();
        contact.city = json["street_addresses"_L1][0]["city"_L1].toString();
        const QJsonArray phones = json["phone_numbers"_L1].toArray();
        for (const auto &phone : phones) {
            if (phone["kind"_L1].toString() == "other"_L1)
                contact.phone = phone["phone_number"_L1].toString();
        }
        found.insert(address, contact);
    }
    m_there = found;
    return found;
}

const Contact &HistoryRunner::there(const QString &address)
{
    (void)look();
    static const Contact none;
    const auto found = m_there->constFind(address);
    return found == m_there->cend() ? none : *found;
}

} // namespace Model
