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

bool isWrite(const QJsonObject &entry)
{
    return entry["method"_L1].toString() != "GET"_L1 &&
           !entry["path"_L1].toString().endsWith("contact_exports"_L1);
}

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
                const QString address = addressOf(before, id.toString());
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
    const AddressConsent consent = m_model.consentOf(address);
    const Place place = m_model.places.value(address);
    const bool out = there(address).isOut() || place.optOutSeen;
    const bool left = place.leftAt >= 0 && consent.answer == Subscription::Yes;
    const QString rule = out                                   ? u"R2"_s
                         : consent.answer == Subscription::No  ? u"R2"_s
                         : left && !consent.strong             ? u"R10"_s
                         : left                                ? u"R3"_s
                         : consent.answer == Subscription::Yes ? u"R11"_s
                                                               : u"R1"_s;
    broken(rule, u"%1 was %2"_s.arg(address, what));
}

void HistoryRunner::checkUpdate(const QJsonObject &entry, const Permits &permits, const There &before)
{
    const QJsonObject email = entry["body"_L1]["email_address"_L1].toObject();
    const QString address = Domain::addressKey(email["address"_L1].toString());
    const QString permission = email["permission_to_send"_L1].toString();
    const QString old = addressOf(before, entry["path"_L1].toString().section(u'/', -1));
    const QString oldPermission = before.value(old).permission;
    if (permission == "unsubscribed"_L1) {
        if (!permits.unsubscribe.contains(old))
            broken(u"R11"_s, old + u" was unsubscribed although no holder said no"_s);
        return;
    }
    if (permission != oldPermission)
        broken(u"R2"_s, u"%1: %2 became %3"_s.arg(address, oldPermission, permission));
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
        if (worked && !m_jobsFail && (entry["fault"_L1].toString() == "cut"_L1 || (killed && isLast)))
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
    const bool calm = m_faults == 0 && !m_faulty && disturbance.actBefore < 0;
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
    checkBodies(log, permits, before);
    checkRepeats(log, !report);
    if (report)
        checkQuota(log);
    else if (!m_quotaDay.isEmpty())
        m_refusals = 0; // a power loss may have discarded the program's own count
    if (report)
        checkCount(calls, log);
    const bool whole = report && !report->error;
    observePeople(whole, before);
    observePlaces(whole, before);
    checkKept(before);
    checkMoves(calm && whole);
    m_faulty = !whole;
    m_faults = 0;
    if (!report)
        return std::nullopt;
    return whole;
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
        if (answer != person.answer) {
            person.at = answer == Subscription::No
                            ? std::max(person.at, known.value(person.address).optedOutAt)
                            : now();
            person.answer = answer;
            person.yesHere = YesHere::Counts;
            person.strong = person.answeredThere = true;
        }
        const bool same = person.city == entry.client.city && person.phone == entry.client.phone &&
                          person.address == Domain::addressKey(entry.client.email) &&
                          person.active == (entry.client.status == Domain::ClientStatus::Active);
        if (!same)
            broken(u"I11"_s, u"a round changed the profile of "_s + name);
        const bool isOn = entry.state == Domain::ClientState::OnList;
        person.shown = person.shown || isOn;
        if (isOn) {
            Place &place = m_model.places[person.address];
            place.ours = place.sent = true;
            place.leftUnsure = false;
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
        if (whole && each->isOut() && there(each.key()).isOut())
            place.optOutSeen = true;
        if (there(each.key()).isOut())
            place.noRecorded = true;
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

void HistoryRunner::comeToRest()
{
    m_practice.hook(u"clear-faults"_s);
    m_practice.setBehaviour(u"activity_end"_s, u"completed"_s);
    m_jobsFail = false;
    m_practice.setBehaviour(u"activity_processing_ms"_s, u"0"_s);
    constexpr qint64 kDay = 25 * 60 * 60;
    constexpr qint64 kPause = 6 * 60;
    m_studio.letTimePass(kDay);
    touchedThere();
    std::optional<bool> well;
    qint64 last = m_logged;
    for (int i = 0; i < 3 && m_broken.isEmpty(); ++i) {
        m_studio.letTimePass(kPause);
        last = m_logged;
        well = round({});
    }
    if (!m_broken.isEmpty())
        return;
    if (!well.value_or(false))
        broken(u"I9"_s, u"the third round after the last fault fails"_s);
    const auto writes = [this](qint64 after) {
        const QJsonArray log = m_practice.apiLog(after);
        return std::ranges::count_if(log, [](const QJsonValue &each) { return isWrite(each.toObject()); });
    };
    if (writes(last) > 0)
        broken(u"I9"_s, u"the third round after the last fault still writes"_s);
    last = m_logged;
    m_studio.letTimePass(kPause);
    (void)round({});
    if (writes(last) > 0 || m_practice.apiLog(last).size() > 2)
        broken(u"R7"_s, u"an unchanged round takes more than two calls, or writes"_s);
    checkRest();
}

void HistoryRunner::checkRest()
{
    for (const auto &[address, contact] : look().asKeyValueRange()) {
        const Place place = m_model.places.value(address);
        const AddressConsent consent = m_model.consentOf(address);
        const bool mailable = contact.isThere() && !contact.isOut();
        if (m_model.mustBeListed(address, look())) {
            if (!contact.listed)
                broken(u"I1"_s, address + u" consents but is not on the list"_s);
            const Person &shown = *consent.shown;
            if (contact.firstName != u"P%1"_s.arg(shown.number))
                broken(u"R8"_s, address + u" does not have the details of the oldest profile that agreed"_s);
            if (!shown.city.isEmpty() && contact.city != shown.city)
                broken(u"I1"_s, address + u" has an old city"_s);
            if (!shown.phone.isEmpty() && contact.phone != shown.phone)
                broken(u"I1"_s, address + u" has an old phone number"_s);
        }
        const bool nobody = consent.answer != Subscription::Yes || !consent.shown;
        if (place.sent && contact.listed && nobody)
            broken(u"R11"_s, address + u" is on the list although no holder consents"_s);
        const bool saidNo = consent.answer == Subscription::No && consent.strong;
        const bool carried = place.saidNoAt >= 0 && consent.answer != Subscription::Yes;
        if (mailable && (saidNo || carried) && !place.cameBack && (place.saidNoAt >= 0))
            broken(u"I13"_s, address + u" said no in the studio but may still receive e-mails"_s);
    }
    for (const Person &person : std::as_const(m_model.people)) {
        QStringList listed;
        for (const auto &[address, contact] : look().asKeyValueRange()) {
            if (contact.listed && contact.firstName == u"P%1"_s.arg(person.number))
                listed.append(address);
        }
        if (listed.size() > 1)
            broken(u"R4"_s, u"P%1 is on the list twice: %2"_s.arg(person.number).arg(listed.join(u' ')));
        const QString state = Domain::toName(m_studio.directory().entry(Domain::ClientId{person.id})->state);
        const QStringList fitting = m_model.statesAtRest(person, look());
        if (!fitting.contains(state))
            broken(u"I15"_s, u"P%1 is %2, not %3"_s.arg(person.number).arg(state, fitting.join(u'|')));
    }
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
        const QDateTime out =
            QDateTime::fromString(json["email_address"_L1]["opt_out_date"_L1].toString(), Qt::ISODate);
        contact.optedOutAt = out.isValid() ? out.toMSecsSinceEpoch() : -1;
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
