// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/historyrunner.h"

#include "domain/address.h"
#include "store/sqlite/database.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Model {

namespace {

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
    const bool inStudio = takeInStudio(step);
    if (inStudio && !m_isInRound)
        checkDirectory();
    const bool acted = inStudio || takeThere(step);
    if (!acted)
        (void)takeAround(step);
    if (acted) {
        m_lost.clear();
        m_moves.removeIf([&step](const Move &) { return step.kind != Kind::ChangeAddress; });
    }
}

// Client with the next place, counted in a circle. It stays the same when shrinking removes steps about other
// clients.
Person *HistoryRunner::person(int who)
{
    constexpr int kPlaces = 24;
    const auto distance = [who](const Person &person) { return (person.place - who + kPlaces) % kPlaces; };
    const auto found = std::ranges::min_element(m_model.people, {}, distance);
    return found == m_model.people.end() ? nullptr : &*found;
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
            m_isInRound = true;
            take(act);
            m_isInRound = false;
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
    case Kind::JobFault: {
        const int how = step.how % 4;
        m_jobsFail = how == 1 || how == 2;
        if (m_jobsFail)
            m_lost.clear(); // rows that a job rejected are sent again
        m_practice.setBehaviour(u"activity_end"_s, how == 1   ? u"failed"_s
                                                   : how == 2 ? u"timed_out"_s
                                                              : u"completed"_s);
        // Less than the time, 86 s by the time scale of the tests, after which a job counts as lost.
        m_practice.setBehaviour(u"activity_processing_ms"_s, how == 3 ? u"60000"_s : u"0"_s);
        ++m_faults;
        return true;
    }
    case Kind::ExpireToken:
        m_practice.hook(u"expire-access-tokens"_s);
        return true;
    case Kind::Quota:
        m_practice.hook(u"quota"_s, {{u"used"_s, 10'000}});
        m_quotaDay = m_studio.serviceNow().date().toString(Qt::ISODate);
        m_refusals = 0;
        ++m_faults;
        return true;
    case Kind::WrongClock:
        setClock(step);
        return true;
    case Kind::Refuse:
        refuse(step);
        return true;
    case Kind::Misread:
        misread(step);
        return true;
    case Kind::KeepCopy:
        m_studio.keepCopy();
        m_copy = m_model;
        return true;
    case Kind::PutBack:
        putBack(step);
        return true;
    default:
        return false;
    }
}

// The studio's clock is wrong by minutes, hours or a year, the service's by minutes or hours. The response to
// the next call tells the program, so one more call is made on a day without quota.
void HistoryRunner::setClock(const Step &step)
{
    const qint64 error = kClockErrors.at(static_cast<size_t>(step.how) % kClockErrors.size());
    if (step.when % 4 != 0) {
        m_studio.setClockError(error);
        m_refusals = 0;
        return;
    }
    (void)look(); // earlier opt-outs have times of the clock before the change
    m_wasServiceClockWrong = true;
    m_studio.setServiceClockError(std::abs(error) > kDay ? 0 : error);
    m_quotaDay.clear();
    m_refusals = 0;
    m_lost.clear();
    touchedThere();
}

// The service refuses everything that is sent about one person, or fails each job that contains it.
void HistoryRunner::refuse(const Step &step)
{
    endRefusals();
    const QString address = Domain::addressKey(spelled(step.who));
    const QString id = there(address).id;
    if (step.how % 4 == 0)
        return;
    const bool isJob = step.how % 4 == 1 || id.isEmpty();
    constexpr std::array kStatuses{400, 403, 500};
    constexpr int kAlways = 10'000;
    m_refusal = {};
    if (!isJob) {
        m_refusal = {{u"method"_s, step.how % 4 == 2 ? u"PUT"_s : u"GET"_s},
                     {u"path"_s, "/contacts/"_L1 + id},
                     {u"status"_s, kStatuses.at(static_cast<size_t>(step.when) % kStatuses.size())},
                     {u"count"_s, kAlways}};
    }
    m_refused.insert(isJob ? address : id);
    m_lost.clear();
    startRefusing();
}

void HistoryRunner::startRefusing()
{
    if (m_refusal.isEmpty())
        m_practice.setBehaviour(u"activity_fails_for"_s, *m_refused.cbegin());
    else
        m_practice.hook(u"faults"_s, m_refusal);
}

void HistoryRunner::endRefusals()
{
    if (m_refused.isEmpty())
        return;
    noteRefused();
    m_refused.clear();
    m_practice.hook(u"clear-faults"_s);
    m_practice.setBehaviour(u"activity_fails_for"_s, u"-"_s);
    m_lost.clear();
}

// The program may hold back what was refused until the person's data changes, even at the next address; and
// until then, the contact of the previous address stays.
void HistoryRunner::noteRefused()
{
    if (m_refused.isEmpty())
        return;
    for (const auto &[address, contact] : look().asKeyValueRange()) {
        if (!m_refused.contains(address) && !m_refused.contains(contact.id))
            continue;
        m_model.places[address].isUncertain = true;
        for (const Person &person : std::as_const(m_model.people)) {
            if (person.held.contains(address))
                m_model.places[person.address].isUncertain = true;
            if (person.address != address)
                continue;
            for (const QString &held : person.held)
                m_model.places[held].isUncertain = true;
        }
    }
}

// The service returns an empty page instead of its people, or an outdated member count.
void HistoryRunner::misread(const Step &step)
{
    const QJsonObject noContacts{{u"contacts"_s, QJsonArray()}};
    const QString id = m_practice.listId(SimulatedStudio::kList);
    const QJsonObject oldList{
        {u"list_id"_s, id}, {u"name"_s, SimulatedStudio::kList}, {u"membership_count"_s, step.when}};
    const bool isPage = step.how % 2 == 0;
    m_wasMisread = true;
    m_practice.hook(u"faults"_s, {{u"method"_s, u"GET"_s},
                                  {u"path"_s, isPage ? u"/v3/contacts$"_s : u"/v3/contact_lists/"_s},
                                  {u"status"_s, 200},
                                  {u"body"_s, isPage ? noContacts : oldList},
                                  {u"skip"_s, step.how / 2 % 4}});
    ++m_faults;
}

void HistoryRunner::putBack(const Step &step)
{
    if (!m_copy)
        return;
    m_studio.putBack(step.how % 2 == 0 ? SimulatedStudio::PutBack::Folder : SimulatedStudio::PutBack::Backup);
    m_model.putBack(*m_copy);
    m_mustReconcile = true;
    m_lost.clear();
    m_moves.clear();
    m_refusals = 0;
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
