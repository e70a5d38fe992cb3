// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/address.h"
#include "model/historyrunner.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Events in Constant Contact.
namespace Model {

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
            m_model.signUp(address, now(), false);
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
    case Kind::Suspend:
        suspend(contact, address, step);
        break;
    case Kind::SignUp:
        signUp(contact, address);
        break;
    case Kind::MoveThere:
        moveThere(contact, address, step);
        break;
    case Kind::ForeignImport:
        importThere(contact, address);
        break;
    default:
        return false;
    }
    touchedThere();
    return true;
}

// A no that Constant Contact has not received yet wins over the sign-up, and so does one that may be later by
// the service's clock.
void HistoryRunner::signUp(const Contact &contact, const QString &address)
{
    const QList<const Person *> holders = m_model.holdersOf(address);
    const qint64 outSeenAt = contact.isOut() ? m_model.places.value(address).outSeenAt : -1;
    const bool isNo = m_model.consentOf(address).answer == Subscription::No && outSeenAt < 0;
    const bool isUndelivered = std::ranges::any_of(holders, [outSeenAt](const Person *holder) {
        return holder->answer == Subscription::No && holder->strong && holder->at > outSeenAt;
    });
    const bool isCertain = !isNo && !isUndelivered && !m_wasServiceClockWrong;
    m_practice.hook(u"sign-up"_s, {{u"email"_s, address}, {u"list"_s, SimulatedStudio::kList}});
    m_model.signUp(address, now(), isCertain);
}

// Puts e-mail to a person on the list on hold, makes it wait for a confirmation, or ends either state.
void HistoryRunner::suspend(const Contact &contact, const QString &address, const Step &step)
{
    const QString permission = contact.permission;
    const bool isSuspended = permission == "temp_hold"_L1 || permission == "pending_confirmation"_L1;
    if (!contact.isThere() || !contact.listed || !(isSuspended || m_model.mustBeListed(address, look())))
        return;
    const QString next = isSuspended         ? u"explicit"_s
                         : step.how % 2 == 0 ? u"temp_hold"_s
                                             : u"pending_confirmation"_s;
    m_practice.hook(u"set-permission"_s, {{u"email"_s, address}, {u"permission"_s, next}});
}

void HistoryRunner::moveThere(const Contact &contact, const QString &address, const Step &step)
{
    const QString to = Domain::addressKey(spelled(step.how));
    if (!contact.isThere() || !there(to).id.isEmpty())
        return;
    m_practice.hook(u"edit-profile"_s, {{u"email"_s, address}, {u"new_email"_s, to}});
    m_model.moveThere(address, to);
}

// Another tool of the owner imports the contact. It is on the list afterwards, unless the person opted out.
void HistoryRunner::importThere(const Contact &contact, const QString &address)
{
    const QJsonObject row{{u"email"_s, address}, {u"first_name"_s, u"Imported"_s}};
    const QJsonObject body{{u"import_data"_s, QJsonArray{row}},
                           {u"list_ids"_s, QJsonArray{m_practice.listId(SimulatedStudio::kList)}}};
    (void)m_practice.call("POST", "/v3/activities/contacts_json_import", m_practice.accessToken(), body);
    if (!contact.isOut())
        m_model.comeBack(address);
    const QJsonArray log = m_practice.apiLog(m_logged);
    if (!log.isEmpty())
        m_logged = log.last()["number"_L1].toInteger();
}

} // namespace Model
