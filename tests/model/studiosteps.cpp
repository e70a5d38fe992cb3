// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/clientreport.h"
#include "domain/address.h"
#include "domain/enumnames.h"
#include "model/historyrunner.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using Domain::ConsentSource;

// Actions of people in the studio.
namespace Model {

namespace {

constexpr int kMostClients = 8;
constexpr std::array kAnswers{Subscription::Yes, Subscription::No, Subscription::NeverAsked};

} // namespace

bool HistoryRunner::takeInStudio(const Step &step)
{
    if (step.kind == Kind::NewClient) {
        newClient(step);
        return true;
    }
    Person *who = person(step.who);
    switch (step.kind) {
    case Kind::Report:
        report(step);
        return true;
    case Kind::Newcomers:
        newcomers(step);
        return true;
    case Kind::NumberReport:
        numberReport(step);
        return true;
    case Kind::Merge:
        merge(step);
        return true;
    case Kind::SetField:
    case Kind::ClearField:
        if (who)
            setField(*who, step, step.kind == Kind::ClearField);
        return true;
    case Kind::SayYes:
    case Kind::SayNo:
        if (who)
            answer(*who, step.kind == Kind::SayYes ? Subscription::Yes : Subscription::No, step.how);
        return true;
    case Kind::WrongTime:
        if (who)
            answerAtWrongTime(*who, step);
        return true;
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
    client.studioNumber = born.studioNumber = QString::number(born.number);
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

void HistoryRunner::answer(Person &person, Subscription answer, int how)
{
    constexpr std::array kSources{ConsentSource::Profile, ConsentSource::Booking, ConsentSource::FrontDesk};
    const ConsentSource source = kSources.at(static_cast<size_t>(how) % kSources.size());
    m_model.say(person, answer, now());
    if (!m_studio.directory().recordConsent(Domain::ClientId{person.id}, answer, source, {}))
        qFatal("an answer was rejected");
}

// Only the order of the answers counts, not their times (rule R14).
void HistoryRunner::answerAtWrongTime(Person &person, const Step &step)
{
    const qint64 before = m_studio.clockError();
    m_studio.setClockError(kClockErrors.at(static_cast<size_t>(step.when) % kClockErrors.size()));
    answer(person, step.how % 2 == 0 ? Subscription::No : Subscription::Yes, step.how / 2);
    m_studio.setClockError(before);
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
    // One change in eight removes the address.
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

// Imports a report with one row: a new person, or a client with the details of the profile.
void HistoryRunner::report(const Step &step)
{
    const Person *who = person(step.who);
    const Subscription told = kAnswers.at(static_cast<size_t>(step.how) % kAnswers.size());
    const bool isNew = !who || (step.when % 3 == 0 && m_model.people.size() < kMostClients);
    if (isNew) {
        const QString number = QString::number(++m_born);
        import({rowOf(number, m_born, spelled(step.when), told)});
        bornInReport(step.who, m_born, number, spelled(step.when), told);
    } else {
        import({rowOf(who->studioNumber, who->number, who->address, told)});
        takeReported(*person(step.who), told);
    }
}

// People who agree on the same day, so that the next round sends them in one job.
void HistoryRunner::newcomers(const Step &step)
{
    constexpr int kMost = 3;
    QByteArrayList rows;
    const int first = m_born + 1;
    const int free = kMostClients - static_cast<int>(m_model.people.size());
    for (int i = 0; i < std::min(kMost, free); ++i) {
        ++m_born;
        rows.append(rowOf(QString::number(m_born), m_born, spelled(step.when + i), Subscription::Yes));
    }
    if (rows.isEmpty())
        return;
    import(rows);
    for (int number = first; number <= m_born; ++number) {
        const int i = number - first;
        bornInReport(step.who + i, number, QString::number(number), spelled(step.when + i),
                     Subscription::Yes);
    }
}

// A client number alone does not identify a person (rule R12).
void HistoryRunner::numberReport(const Step &step)
{
    const Person *who = person(step.who);
    if (!who)
        return;
    const QString number = who->studioNumber;
    const Subscription told = kAnswers.at(static_cast<size_t>(step.how / 4) % kAnswers.size());
    const QString address = spelled(step.when);
    const QByteArray known = rowOf(number, who->number, who->address, Subscription::NeverAsked);
    const auto confirms = [&](const Person &each) {
        return each.studioNumber == number && each.address == Domain::addressKey(address);
    };
    const bool isFree =
        m_model.people.size() < kMostClients && std::ranges::none_of(m_model.people, confirms);
    switch (step.how % 4) {
    case 0: // another person with the same number: reused, or the number of a household
        if (!isFree)
            return;
        import({rowOf(number, ++m_born, address, told)});
        bornInReport(step.when, m_born, number, address, told);
        return;
    case 1: // two people with one number in one report
        if (!isFree)
            return;
        import({known, rowOf(number, ++m_born, address, told)});
        bornInReport(step.when, m_born, number, address, told);
        return;
    case 2: {
        constexpr std::array kNoNumbers{"0", "N/A", "-", "none"};
        const QString placeholder =
            QLatin1String(kNoNumbers.at(static_cast<size_t>(step.when) % kNoNumbers.size()));
        import({rowOf(placeholder, who->number, who->address, Subscription::NeverAsked)});
        return;
    }
    default: // as a spreadsheet writes it
        import({rowOf(u" 000%1.0"_s.arg(number), who->number, who->address, Subscription::NeverAsked)});
    }
}

QByteArray HistoryRunner::rowOf(const QString &studioNumber, int number, const QString &address,
                                Subscription told)
{
    const QString answer = told == Subscription::Yes  ? u"yes"_s
                           : told == Subscription::No ? u"no"_s
                                                      : QString();
    return u"%1,P%2,%3,%4\n"_s.arg(studioNumber, QString::number(number), address, answer).toUtf8();
}

void HistoryRunner::import(const QByteArrayList &rows)
{
    const QByteArray content = "Client ID,First name,Email,News and Updates\n" + rows.join();
    const auto report = Csv::readWholeReport(content);
    if (!report || report->rows.size() != rows.size())
        qFatal("a report was rejected");
    const auto taken = m_studio.import(*report);
    if (!taken || !taken->refused.isEmpty())
        qFatal("a row was rejected");
}

void HistoryRunner::bornInReport(int place, int number, const QString &studioNumber, const QString &address,
                                 Subscription told)
{
    Person born;
    born.number = number;
    born.studioNumber = studioNumber;
    born.place = place;
    born.address = Domain::addressKey(address);
    const QString name = u"P%1"_s.arg(number);
    const auto clients = m_studio.directory().clients({name, {}, -1, 0});
    for (const Domain::ClientEntry &entry : *clients) {
        if (entry.client.firstName == name)
            born.id = entry.client.id.value;
    }
    if (born.id == 0) {
        broken(u"R12"_s, name + u" became part of another person in a report"_s);
        return;
    }
    // A row that concerns another one is taken after those that concern nobody.
    const auto next = std::ranges::upper_bound(m_model.people, born.id, {}, &Person::id);
    takeReported(*m_model.people.insert(next, born), told);
}

void HistoryRunner::takeReported(Person &who, Subscription told)
{
    if (told == Subscription::NeverAsked)
        return;
    const bool leaves =
        who.answer == Subscription::Yes && told == Subscription::No && who.reported == Subscription::Yes;
    who.reported = told;
    // A no that was known before says nothing about a sign-up since. The first no of a report acts on nobody
    // (rule R10): an own sign-up may count, although the program may notice it later.
    if (told == Subscription::No && who.answer != Subscription::No)
        m_model.places[who.address].signUpCounts = false;
    if (leaves) {
        m_model.say(who, told, now());
    } else if (who.answer == Subscription::NeverAsked) {
        // A yes after another holder's no, or under the address of a merged profile, may be ignored, so it is
        // read back instead of predicted.
        const Subscription kept = m_studio.directory().client(Domain::ClientId{who.id})->subscribed;
        const bool refused = told == Subscription::Yes && kept == Subscription::NeverAsked;
        const bool isMerged = std::ranges::any_of(
            m_model.people, [&who](const Person &each) { return each.merged.contains(who.address); });
        if (kept != told && !(refused && (isMerged || m_model.places.value(who.address).noRecorded)))
            broken(u"R10"_s,
                   u"the first answer of a report on P%1 was not imported unchanged"_s.arg(who.number));
        who.answer = kept;
        who.at = now();
        if (kept == Subscription::No)
            m_model.places[who.address].noRecorded = true;
    }
}

// Two profiles turn out to be one person.
void HistoryRunner::merge(const Step &step)
{
    Person *into = person(step.who);
    const Person *found = person(step.how);
    if (!into || !found || into == found)
        return;
    const Person from = *found;
    const There there = look();
    const Person before = *into;
    if (!m_studio.directory().merge(Domain::ClientId{from.id}, Domain::ClientId{into->id}))
        qFatal("a merge was rejected");
    const QList<Subscription> possible = m_model.answersAfterMerge(before, from, there);
    m_model.merge(*into, from, there);
    const Domain::ClientId kept{into->id};
    m_model.people.removeIf([&from](const Person &each) { return each.id == from.id; });
    const auto found2 = std::ranges::find(m_model.people, kept.value, &Person::id);
    takeMergedAnswer(*found2, from, possible);
}

void HistoryRunner::takeMergedAnswer(Person &into, const Person &from, const QList<Subscription> &possible)
{
    const Subscription kept = m_studio.directory().client(Domain::ClientId{into.id})->subscribed;
    if (!possible.contains(kept)) {
        broken(u"R13"_s, u"the merge of P%1 into P%2 left the answer %3"_s.arg(from.number)
                             .arg(into.number)
                             .arg(Domain::toName(kept)));
    }
    if (kept == Subscription::Yes) {
        const bool isOfFrom = from.strong && (!into.strong || from.at > into.at);
        if (isOfFrom || into.answer != Subscription::Yes) {
            into.yesAddress = from.address;
            into.yesHere = YesHere::Unsure;
            into.strong = from.strong;
            into.at = std::max(from.at, into.at);
        }
        into.answer = kept;
        return;
    }
    if (kept != Subscription::No)
        return;
    const qint64 at = std::max(from.at, into.at);
    // A yes that stays with its address does not make the first no of a report stronger.
    const bool staysThere = into.answer == Subscription::No && from.answer == Subscription::Yes;
    for (const QString &address : QStringList{into.address, from.address} + into.held.values()) {
        m_model.places[address].noRecorded = true;
        m_model.places[address].perhapsNoAt.insert(into.id, at);
    }
    into.answer = kept;
    into.at = at;
    into.strong = into.strong || (from.strong && !staysThere);
    into.answeredThere = into.answeredThere || from.answeredThere || from.answer != Subscription::No;
    // The no counts for all who share the address.
    for (Person &other : m_model.people) {
        const bool shares = &other != &into && !into.address.isEmpty() && other.address == into.address;
        const Domain::ClientId id{other.id};
        if (!shares || m_studio.directory().client(id)->subscribed != Subscription::No)
            continue;
        other.strong = into.strong || (other.strong && other.answer == Subscription::No);
        other.answer = Subscription::No;
        other.at = std::max(other.at, at);
        other.yesHere = YesHere::Counts;
    }
}

// After each step in the studio: every profile is as people left it, and the last answer counts, whatever the
// clocks say.
void HistoryRunner::checkDirectory()
{
    const auto entries = m_studio.directory().clients();
    if (entries->size() != m_model.people.size())
        broken(u"R12"_s, u"%1 people are %2 clients"_s.arg(m_model.people.size()).arg(entries->size()));
    for (const Domain::ClientEntry &entry : *entries) {
        const auto found = std::ranges::find(m_model.people, entry.client.id.value, &Person::id);
        if (found == m_model.people.end())
            continue;
        const QString name = u"P%1"_s.arg(found->number);
        if (entry.client.firstName != name || entry.client.studioNumber != found->studioNumber ||
            Domain::addressKey(entry.client.email) != found->address)
            broken(u"R12"_s, u"%1 became %2 with the number %3"_s.arg(name, entry.client.firstName,
                                                                      entry.client.studioNumber));
        if (entry.client.subscribed != found->answer)
            broken(u"R14"_s,
                   u"the last answer of %1 is %2, not %3"_s.arg(name, Domain::toName(found->answer),
                                                                Domain::toName(entry.client.subscribed)));
    }
}

} // namespace Model
