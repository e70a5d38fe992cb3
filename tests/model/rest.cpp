// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/enumnames.h"
#include "model/historyrunner.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using Domain::ConsentSource;

// Checks at rest: no more faults, a day later, after three rounds.
namespace Model {

namespace {

constexpr qint64 kDay = 25 * 60 * 60;
constexpr qint64 kPause = 6 * 60;

/// Words with which `why` names the source of a no.
struct NamedSource
{
    ConsentSource source;
    QLatin1StringView words;
};
constexpr std::array kNamedSources{NamedSource{ConsentSource::Profile, "on the profile on"_L1},
                                   NamedSource{ConsentSource::Booking, "at a booking on"_L1},
                                   NamedSource{ConsentSource::FrontDesk, "at the front desk on"_L1},
                                   NamedSource{ConsentSource::Import, "in the client report of"_L1}};

} // namespace

void HistoryRunner::comeToRest()
{
    m_practice.setBehaviour(u"activity_end"_s, u"completed"_s);
    m_practice.setBehaviour(u"activity_processing_ms"_s, u"0"_s);
    m_jobsFail = false;
    m_studio.setClockError(0);
    (void)look();
    m_studio.setServiceClockError(0);
    m_practice.hook(u"clear-faults"_s);
    if (!m_refused.isEmpty())
        restWithRefusals();
    const std::optional<bool> well = threeRounds();
    if (!m_broken.isEmpty())
        return;
    if (!well.value_or(false))
        broken(u"I9"_s, u"the third round after the last fault fails"_s);
    qint64 last = m_logged;
    m_studio.letTimePass(kPause);
    (void)round({});
    if (writesAfter(last) > 0 || m_practice.apiLog(last).size() > 2)
        broken(u"R7"_s, u"an unchanged round takes more than two calls, or writes"_s);
    for (const auto &[address, contact] : look().asKeyValueRange())
        checkAddress(address, contact);
    for (const Person &person : std::as_const(m_model.people)) {
        checkPlaces(person);
        checkExplanation(person);
    }
}

// Runs three rounds, a day later. The third one writes nothing, unless the service still refuses something.
// \return whether the third round succeeded
std::optional<bool> HistoryRunner::threeRounds()
{
    m_studio.letTimePass(kDay);
    touchedThere();
    std::optional<bool> well;
    qint64 last = m_logged;
    for (int i = 0; i < 3 && m_broken.isEmpty(); ++i) {
        m_studio.letTimePass(kPause);
        last = m_logged;
        well = round({});
    }
    if (m_broken.isEmpty() && m_refused.isEmpty() && writesAfter(last) > 0)
        broken(u"I9"_s, u"the third round after the last fault still writes"_s);
    return well;
}

qsizetype HistoryRunner::writesAfter(qint64 number)
{
    const QJsonArray log = m_practice.apiLog(number);
    return std::ranges::count_if(log, [](const QJsonValue &each) { return isWrite(each.toObject()); });
}

// R18: if the service refuses one person, all others are still synced.
void HistoryRunner::restWithRefusals()
{
    startRefusing();
    (void)threeRounds();
    for (const auto &[address, contact] : look().asKeyValueRange()) {
        if (m_model.mustBeListed(address, look()) && !contact.listed)
            broken(u"R18"_s, address + u" is not on the list because another person is refused"_s);
        if (!m_model.places.value(address).isUncertain && mayWronglyBeMailed(address, contact))
            broken(u"R18"_s, address + u" may still receive e-mails because another person is refused"_s);
    }
    endRefusals();
}

// Whether a person with the address said no in the studio, and Constant Contact does not have the no.
bool HistoryRunner::mayWronglyBeMailed(const QString &address, const Contact &contact)
{
    const Place place = m_model.places.value(address);
    const AddressConsent consent = m_model.consentOf(address);
    const bool saidNo = consent.answer == Subscription::No && consent.strong;
    const bool carried = consent.answer != Subscription::Yes;
    return contact.isThere() && !contact.isOut() && (saidNo || carried) && !place.cameBack &&
           place.saidNoAt >= 0;
}

// The oldest profile that agreed; of an address that ever left, the one that Listwell calls on the list,
// since an earlier yes may not count.
const Person &HistoryRunner::shownAtRest(const QString &address, const Person &oldest)
{
    const QList<const Person *> holders = m_model.holdersOf(address);
    const auto onList = std::ranges::find_if(holders, [this](const Person *holder) {
        return m_studio.explain(holder->id).state == Domain::ClientState::OnList;
    });
    return m_model.mayBeOvertaken(address) && onList != holders.end() ? **onList : oldest;
}

void HistoryRunner::checkAddress(const QString &address, const Contact &contact)
{
    const Place place = m_model.places.value(address);
    const AddressConsent consent = m_model.consentOf(address);
    if (m_model.mustBeListed(address, look())) {
        if (!contact.listed)
            broken(u"I1"_s, address + u" consents but is not on the list"_s);
        const Person &shown = shownAtRest(address, *consent.shown);
        if (contact.firstName != u"P%1"_s.arg(shown.number))
            broken(u"R8"_s, address + u" does not have the details of the oldest profile that agreed"_s);
        if (!shown.city.isEmpty() && contact.city != shown.city)
            broken(u"I1"_s, address + u" has an old city"_s);
        if (!shown.phone.isEmpty() && contact.phone != shown.phone)
            broken(u"I1"_s, address + u" has an old phone number"_s);
    }
    const bool nobody = consent.answer != Subscription::Yes || !consent.shown;
    if (place.sent && contact.listed && nobody && !place.isUncertain)
        broken(u"R11"_s, address + u" is on the list although no holder consents"_s);
    if (mayWronglyBeMailed(address, contact))
        broken(u"I13"_s, address + u" said no in the studio but may still receive e-mails"_s);
    const Contact moved = there(place.movedTo);
    if (place.moveIsKnown && moved.listed && mayWronglyBeMailed(address, moved))
        broken(u"R16"_s, address + u" said no, but its contact has another address and stays on the list"_s);
}

void HistoryRunner::checkPlaces(const Person &person)
{
    QStringList listed;
    for (const auto &[address, contact] : look().asKeyValueRange()) {
        const bool isByThemselves = m_model.places.value(address).cameBack;
        const bool isUnknown = std::ranges::any_of(m_model.places, [&address = address](const Place &place) {
            return place.movedTo == address && !place.moveIsKnown;
        });
        // The service refused the details of the person who has the address now.
        const bool isOfAnother = address != person.address && m_model.places.value(address).isUncertain &&
                                 !m_model.holdersOf(address).isEmpty();
        if (contact.listed && !isByThemselves && !isUnknown && !isOfAnother &&
            contact.firstName == u"P%1"_s.arg(person.number))
            listed.append(address);
    }
    // A change of an address that was put back is not known to the program any more.
    if (listed.size() > 1 && !m_model.isRestored)
        broken(u"R4"_s, u"P%1 is on the list twice: %2"_s.arg(person.number).arg(listed.join(u' ')));
    for (const QString &address : person.merged) {
        const qint64 optOutAt = m_model.places.value(address).optOutAt;
        if (person.answer == Subscription::Yes && optOutAt > person.at)
            broken(u"R13"_s, u"P%1 opted out as %2, which was merged, and still says yes"_s.arg(person.number)
                                 .arg(address));
    }
    const Place place = m_model.places.value(person.address);
    // The time of a no in a report is not known by the service's clock.
    const bool isWeakNo = person.answer == Subscription::No && !person.strong;
    const bool isBack = place.signedUpAt >= 0 && place.signUpCounts && !place.isUncertain && person.active &&
                        person.answer != Subscription::NeverAsked && !isWeakNo;
    const bool isYes = m_model.consentOf(person.address).answer == Subscription::Yes; // perhaps another's
    if (isBack && (!there(person.address).listed || !isYes))
        broken(u"R15"_s, u"P%1 signed up by the own hand and is not on the list"_s.arg(person.number));
}

// Checks that the stored state and the explanation of a person are true.
void HistoryRunner::checkExplanation(const Person &person)
{
    const Domain::Explanation explanation = m_studio.explain(person.id);
    const QString state = Domain::toName(explanation.state);
    const QString name = u"P%1"_s.arg(person.number);
    QStringList fitting = m_model.statesAtRest(person, look());
    if (m_wasMisread && there(person.address).isOut()) { // a search that is out of date does not show it
        There unaware = look();
        unaware.remove(person.address);
        fitting += m_model.statesAtRest(person, unaware);
        fitting.removeAll(Domain::toName(Domain::ClientState::Waiting));
    }
    if (!fitting.contains(state))
        broken(u"I15"_s, u"%1 is %2, not %3"_s.arg(name, state, fitting.join(u'|')));
    const Contact contact = there(person.address);
    const Place place = m_model.places.value(person.address);
    const bool isOn = explanation.state == Domain::ClientState::OnList;
    if (isOn && !contact.listed && place.movedTo.isEmpty())
        broken(u"R16"_s, name + u" is not on the list, but Listwell says so"_s);

    // The first no of a report acts on nobody (rule R10).
    const bool saysNo =
        explanation.state == Domain::ClientState::Unsubscribed && m_model.consentOf(person.address).strong;
    const bool isLeft = saysNo || explanation.state == Domain::ClientState::LeftList;
    if (isLeft && contact.listed)
        broken(u"R16"_s, u"%1 is on the list, but Listwell says %2"_s.arg(name, state));
    const bool canBeMailed = contact.permission == "explicit"_L1 || contact.permission == "implicit"_L1;
    const bool isWhole = canBeMailed && (person.city.isEmpty() || contact.city == person.city) &&
                         (person.phone.isEmpty() || contact.phone == person.phone);
    // After a copy was put back, a job with a lost response may be taken for an earlier one of as many rows.
    const bool isClaimed = explanation.reason.contains("with all details"_L1) && !m_model.isRestored;
    if (isClaimed && contact.listed && !isWhole)
        broken(u"R19"_s, name + u" is not on the list with all details, but Listwell says so"_s);
    QList<qint64> holders{person.id};
    for (const Person *holder : m_model.holdersOf(person.address))
        holders.append(holder->id);
    const auto named = std::ranges::find_if(kNamedSources, [&explanation](const NamedSource &each) {
        return explanation.reason.contains(each.words);
    });
    if (explanation.state == Domain::ClientState::Unsubscribed && named != kNamedSources.end() &&
        !m_studio.hasRefused(person.address, holders, named->source))
        broken(u"R19"_s, u"%1: no such entry in the ledger: %2"_s.arg(name, explanation.reason));
}

} // namespace Model
