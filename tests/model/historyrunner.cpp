// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/historyrunner.h"

#include "domain/address.h"
#include "store/sqlite/database.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using Domain::ConsentSource;

namespace Model {

namespace {

constexpr int kMostClients = 8;
constexpr qint64 kBetweenSteps = 2;
constexpr qint64 kMinute = 60;
constexpr qint64 kDay = 24 * 60 * kMinute;

const std::array<std::pair<const char *, QJsonObject>, 12> &faults()
{
    static const QString quota = u"quota_exceeded"_s;
    static const std::array<std::pair<const char *, QJsonObject>, 12> all{{
        {"lost response", {{u"when"_s, u"after"_s}, {u"delivery"_s, u"close"_s}}},
        {"dropped", {{u"delivery"_s, u"close"_s}}},
        {"cut", {{u"when"_s, u"after"_s}, {u"delivery"_s, u"cut"_s}}},
        {"401", {{u"status"_s, 401}}},
        {"403", {{u"status"_s, 403}}},
        {"404", {{u"status"_s, 404}, {u"path"_s, u"^/v3/contact"_s}}},
        {"409", {{u"status"_s, 409}, {u"method"_s, u"PUT"_s}}},
        {"throttled", {{u"status"_s, 429}, {u"count"_s, 2}}},
        {"quota", {{u"status"_s, 429}, {u"body"_s, QJsonObject{{u"error_key"_s, quota}}}}},
        {"500", {{u"status"_s, 500}}},
        {"503", {{u"status"_s, 503}, {u"body"_s, u"<html>"_s}, {u"content_type"_s, u"text/html"_s}}},
        {"slow", {{u"delay_ms"_s, 20}}},
    }};
    return all;
}

} // namespace

const QStringList &HistoryRunner::pool()
{
    // Contains two spellings of one address, somebody who is on the list from the start, and somebody who
    // opted out of the list.
    static const QStringList all{u"ana@example.com"_s,
                                 u"ben@example.com"_s,
                                 u"cleo@example.com"_s,
                                 u"Ana@Example.com"_s,
                                 u"dora@example.com"_s,
                                 u"eli@example.com"_s,
                                 u"amelia.delacroix@example.org"_s,
                                 u"greta.sandoval@example.org"_s};
    return all;
}

HistoryRunner::HistoryRunner(Support::PracticeServer &practice, Tally &tally)
    : m_practice(practice)
    , m_tally(tally)
    , m_studio(practice)
{
    m_logged = m_practice.look(u"log"_s).value("last"_L1).toInteger();
}

QStringList HistoryRunner::play(const Steps &steps)
{
    ++m_tally.histories;
    for (const Step &step : steps) {
        m_studio.letTimePass(kBetweenSteps);
        take(step);
        ++m_tally.steps;
        if (!m_broken.isEmpty())
            return m_broken;
    }
    comeToRest();
    return m_broken;
}

void HistoryRunner::take(const Step &step)
{
    const bool acted = takeInStudio(step) || takeThere(step);
    if (!acted)
        (void)takeAround(step);
    if (acted) {
        m_lost.clear();
        m_moves.removeIf([&step](const Move &) { return step.kind != Kind::ChangeAddress; });
    }
}

// The next client in a circle by place, which stays the same when shrinking removes steps about
// others.
Person *HistoryRunner::person(int who)
{
    constexpr int kPlaces = 24;
    const auto distance = [who](const Person &person) { return (person.place - who + kPlaces) % kPlaces; };
    const auto found = std::ranges::min_element(m_model.people, {}, distance);
    return found == m_model.people.end() ? nullptr : &*found;
}

bool HistoryRunner::takeInStudio(const Step &step)
{
    if (step.kind == Kind::NewClient) {
        newClient(step);
        return true;
    }
    if (step.kind == Kind::Report) {
        report(step);
        return true;
    }
    Person *who = person(step.who);
    constexpr std::array kSources{ConsentSource::Profile, ConsentSource::Booking, ConsentSource::FrontDesk};
    const ConsentSource source = kSources.at(static_cast<size_t>(step.how) % kSources.size());
    switch (step.kind) {
    case Kind::SetField:
    case Kind::ClearField:
        if (who)
            setField(*who, step, step.kind == Kind::ClearField);
        return true;
    case Kind::SayYes:
    case Kind::SayNo: {
        const Subscription answer = step.kind == Kind::SayYes ? Subscription::Yes : Subscription::No;
        if (!who)
            return true;
        m_model.say(*who, answer, now());
        if (!m_studio.directory().recordConsent(Domain::ClientId{who->id}, answer, source, {}))
            qFatal("an answer was rejected");
        return true;
    }
    case Kind::ChangeAddress:
        if (who)
            changeAddress(*who, step);
        return true;
    case Kind::Remove:
        if (who && m_model.people.size() > 1) { // an empty directory stops every round
            if (!m_studio.directory().remove(Domain::ClientId{who->id}))
                qFatal("a removal was rejected");
            m_model.people.removeAt(who - m_model.people.data());
        }
        return true;
    case Kind::Toggle:
        if (who) {
            Domain::Client client = *m_studio.directory().client(Domain::ClientId{who->id});
            who->active = !who->active;
            client.status = who->active ? Domain::ClientStatus::Active : Domain::ClientStatus::Deactivated;
            if (!m_studio.directory().update(client))
                qFatal("a profile was rejected");
        }
        return true;
    default:
        return false;
    }
}

void HistoryRunner::newClient(const Step &step)
{
    if (m_model.people.size() >= kMostClients)
        return;
    Domain::Client client;
    Person born;
    born.number = ++m_born;
    born.place = step.when;
    client.firstName = u"P%1"_s.arg(born.number);
    client.studioNumber = QString::number(born.number);
    client.email = spelled(step.who);
    const auto id = m_studio.directory().add(client);
    if (!id)
        qFatal("a client was rejected");
    born.id = id->value;
    born.address = Domain::addressKey(client.email);
    m_model.people.append(born);
    const int consent = step.how % 4;
    if (consent == 3)
        return;
    const Subscription answer = consent == 2 ? Subscription::No : Subscription::Yes;
    m_model.say(m_model.people.last(), answer, now());
    if (!m_studio.directory().recordConsent(*id, answer, ConsentSource::Profile, {}))
        qFatal("an answer was rejected");
}

void HistoryRunner::setField(Person &person, const Step &step, bool clear)
{
    Domain::Client client = *m_studio.directory().client(Domain::ClientId{person.id});
    const int value = ++m_values;
    if (step.how % 2 == 0)
        client.city = person.city = clear ? QString() : u"City %1"_s.arg(value);
    else
        client.phone = person.phone = clear ? QString() : u"555-%1"_s.arg(value, 4, 10, QChar(u'0'));
    if (!m_studio.directory().update(client))
        qFatal("a profile was rejected");
}

void HistoryRunner::changeAddress(Person &person, const Step &step)
{
    Domain::Client client = *m_studio.directory().client(Domain::ClientId{person.id});
    const QString before = person.address;
    // One in eight loses the address.
    client.email = step.when % 8 == 7 ? QString() : spelled(step.how);
    const QString after = Domain::addressKey(client.email);
    const Contact old = there(before);
    const bool alone = m_model.holdersOf(before).size() == 1 && m_model.holdersOf(after).isEmpty();
    const bool listed = m_studio.directory().entry(client.id)->state == Domain::ClientState::OnList;
    const bool free =
        !after.isEmpty() && there(after).id.isEmpty() && !m_model.places.value(after).optOutSeen;
    m_moves.removeIf([&](const Move &move) {
        return move.person == person.id || move.address == after || move.address == before;
    });
    if (alone && listed && free && old.listed && !old.isOut() && after != before)
        m_moves.append({person.id, old.id, after});
    m_model.changeAddress(person, after, look());
    if (!m_studio.directory().update(client))
        qFatal("a profile was rejected");
}

void HistoryRunner::report(const Step &step)
{
    Person *who = person(step.who);
    Domain::ReportRow row;
    row.line = 2;
    row.told = {u"client_id"_s, u"first_name"_s, u"email"_s};
    constexpr std::array kAnswers{Subscription::Yes, Subscription::No, Subscription::NeverAsked};
    const Subscription told = kAnswers.at(static_cast<size_t>(step.how) % kAnswers.size());
    if (told != Subscription::NeverAsked)
        row.subscribed = told;
    const bool isNew = !who || (step.when % 3 == 0 && m_model.people.size() < kMostClients);
    row.client.email = isNew ? spelled(step.when) : who->address;
    row.client.studioNumber = QString::number(isNew ? ++m_born : who->number);
    row.client.firstName = u"P"_s + row.client.studioNumber;
    if (!m_studio.import().take(row))
        qFatal("a row was rejected");
    if (isNew) {
        Person born;
        born.number = m_born;
        born.place = step.who;
        born.address = Domain::addressKey(row.client.email);
        const auto clients = m_studio.directory().clients({row.client.firstName, {}, -1, 0});
        for (const Domain::ClientEntry &entry : *clients) {
            if (entry.client.studioNumber == row.client.studioNumber)
                born.id = entry.client.id.value;
        }
        m_model.people.append(born);
        who = &m_model.people.last();
    }
    if (!row.subscribed)
        return;
    const bool leaves =
        who->answer == Subscription::Yes && told == Subscription::No && who->reported == Subscription::Yes;
    who->reported = told;
    if (leaves) {
        m_model.say(*who, told, now());
    } else if (who->answer == Subscription::NeverAsked) {
        // A yes after another holder's no may be ignored, so it is read back instead of predicted.
        const Subscription kept = m_studio.directory().client(Domain::ClientId{who->id})->subscribed;
        const bool refused = told == Subscription::Yes && kept == Subscription::NeverAsked;
        if (kept != told && !(refused && m_model.places.value(who->address).noRecorded))
            broken(u"R10"_s,
                   u"the first answer of a report on P%1 was not imported unchanged"_s.arg(who->number));
        who->answer = kept;
        who->at = now();
        if (kept == Subscription::No)
            m_model.places[who->address].noRecorded = true;
    }
}

bool HistoryRunner::takeThere(const Step &step)
{
    const QString address = Domain::addressKey(spelled(step.who));
    const QJsonObject email{{u"email"_s, address}};
    const auto with = [&email](const QString &key, const QJsonValue &value) {
        QJsonObject body = email;
        body.insert(key, value);
        return body;
    };
    const Contact contact = there(address);
    const QString list = SimulatedStudio::kList;
    switch (step.kind) {
    case Kind::OptOut:
        if (contact.isThere() && !contact.isOut()) {
            m_practice.hook(u"opt-out"_s, with(u"source"_s, step.how % 3 ? u"Contact"_s : u"Account"_s));
            m_model.optOut(address, now());
            m_onOther.remove(contact.id);
        }
        break;
    case Kind::LeaveList:
        if (contact.isThere() && contact.listed) {
            m_practice.hook(u"leave-list"_s, with(u"list"_s, list));
            m_model.leave(address, now());
        }
        break;
    case Kind::JoinList:
        if (contact.isThere() && !contact.isOut() && !contact.listed) {
            m_practice.hook(u"join-list"_s, with(u"list"_s, list));
            m_model.comeBack(address);
        }
        break;
    case Kind::Return:
        if (contact.isOut()) {
            m_practice.hook(u"set-permission"_s, with(u"permission"_s, u"explicit"_s));
            if (step.how % 2)
                m_practice.hook(u"join-list"_s, with(u"list"_s, list));
            m_model.comeBack(address);
        }
        break;
    case Kind::EditThere:
        if (contact.isThere() && step.how % 2) {
            const QString title = u"Title %1"_s.arg(++m_values);
            m_practice.hook(u"edit-profile"_s, with(u"job_title"_s, title));
            m_jobTitles.insert(contact.id, title);
        } else if (contact.isThere() && !contact.isOut()) {
            m_practice.hook(u"join-list"_s, with(u"list"_s, SimulatedStudio::kOtherList));
            m_onOther.insert(contact.id);
        }
        break;
    case Kind::AddThere:
        if (contact.id.isEmpty()) {
            m_practice.hook(u"add-contact"_s,
                            step.how % 2 ? email : with(u"lists"_s, QJsonArray{SimulatedStudio::kOtherList}));
            m_model.comeBack(address); // the program need not react to the owner's actions after a no
        }
        break;
    case Kind::DeleteThere:
        if (contact.isThere()) {
            m_practice.hook(u"delete-contact"_s, email);
            m_model.leave(address, now());
            m_onOther.remove(contact.id);
        }
        break;
    default:
        return false;
    }
    touchedThere();
    return true;
}

bool HistoryRunner::takeAround(const Step &step)
{
    SimulatedStudio::Disturbance disturbance;
    const int call = step.when % 12;
    if (step.kind != Kind::Round && step.kind != Kind::Pass && step.kind != Kind::Fault)
        ++m_tally.disturbances[QString::fromLatin1(name(step.kind))];
    switch (step.kind) {
    case Kind::Round:
        (void)round({});
        return true;
    case Kind::Kill:
        (step.how % 2 ? disturbance.killAfter : disturbance.killBefore) = call;
        (void)round(disturbance);
        return true;
    case Kind::Stop:
        disturbance.stopBefore = call;
        (void)round(disturbance);
        return true;
    case Kind::During: {
        constexpr std::array kActs{Kind::SayNo,     Kind::SayYes, Kind::SetField,      Kind::OptOut,
                                   Kind::LeaveList, Kind::Toggle, Kind::ChangeAddress, Kind::DeleteThere};
        const Step act{kActs.at(static_cast<size_t>(step.how) % kActs.size()), step.who, step.when, 0};
        Permits more;
        disturbance.actBefore = call % 8;
        disturbance.act = [&] {
            m_studio.letTimePass(kBetweenSteps);
            take(act);
            m_moves.clear();
            m_model.carryDepartures();
            more = m_model.permits(pool(), look());
        };
        (void)round(disturbance, &more);
        return true;
    }
    case Kind::Restart:
        m_studio.restart();
        return true;
    case Kind::Pass: {
        constexpr std::array<qint64, 4> kTimes{kMinute, 10 * kMinute, 150 * kMinute, kDay + 60 * kMinute};
        m_studio.letTimePass(kTimes.at(static_cast<size_t>(step.how) % kTimes.size()));
        touchedThere();
        return true;
    }
    case Kind::Fault:
        addFault(step);
        return true;
    case Kind::JobTrouble: {
        const int how = step.how % 4;
        m_jobsFail = how == 1 || how == 2;
        if (m_jobsFail)
            m_lost.clear(); // rows that a job rejected are sent again
        m_practice.setBehaviour(u"activity_end"_s, how == 1   ? u"failed"_s
                                                   : how == 2 ? u"timed_out"_s
                                                              : u"completed"_s);
        m_practice.setBehaviour(u"activity_processing_ms"_s, how == 3 ? u"7200000"_s : u"0"_s);
        ++m_faults;
        return true;
    }
    case Kind::ExpireToken:
        m_practice.hook(u"expire-access-tokens"_s);
        return true;
    case Kind::Quota:
        m_practice.hook(u"quota"_s, {{u"used"_s, 10'000}});
        m_quotaDay = m_studio.now().date().toString(Qt::ISODate);
        m_refusals = 0;
        ++m_faults;
        return true;
    default:
        return false;
    }
}

void HistoryRunner::addFault(const Step &step)
{
    const auto &[name, description] = faults().at(static_cast<size_t>(step.how) % faults().size());
    QJsonObject fault = description;
    fault.insert(u"skip"_s, step.when % 8);
    if (!fault.contains("path"_L1))
        fault.insert(u"path"_s, u"^/v3/"_s);
    m_practice.hook(u"faults"_s, fault);
    ++m_tally.disturbances[QString::fromLatin1(name)];
    ++m_faults;
}

} // namespace Model
