// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/practicestudio.h"

#include "auth/vaultchoice.h"
#include "core/try.h"
#include "core/utc.h"
#include "net/httpclient.h"
#include "presenters/consentwording.h"
#include "presenters/practicedata.h"
#include "store/directory/addressrecords.h"
#include "store/directory/clientdirectory.h"
#include "store/directory/customfields.h"
#include "store/directory/freshstart.h"
#include "store/directory/studioclasses.h"
#include "store/sqlite/database.h"
#include "store/sqlite/datafile.h"
#include "store/sqlite/opendatabase.h"
#include "store/syncdata/syncstate.h"
#include "sync/planner.h"

#include <QCoreApplication>

#include <functional>
#include <map>

namespace Presenters {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Core::Error;
using Core::Result;
using Domain::AddressRecord;
using Sync::Step;

namespace {

constexpr auto kBookingAge = 1h;

/// Clock that shows the time of the current event, so that the ordinary writes get that date.
class StoryClock final : public Core::Clock
{
public:
    explicit StoryClock(QDateTime now)
        : m_now(std::move(now))
    {
    }
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now;
};

/// Writes the history of the practice studio to an empty database, in chronological order.
class Story
{
public:
    Story(Store::Database &database, StoryClock &clock, const PracticeData &data)
        : m_database(database)
        , m_clock(clock)
        , m_now(clock.now())
        , m_data(data)
    {
    }

    [[nodiscard]] Result<void> tell(const QString &service)
    {
        RETURN_IF_ERROR(addFields());
        for (const PracticeClient &client : m_data.clients)
            plan(client);
        at(m_data.connectedUntil, [this] { return endLastRound(); });
        for (const auto &[time, happen] : std::as_const(m_events)) {
            m_clock.set(time);
            RETURN_IF_ERROR(happen());
        }
        RETURN_IF_ERROR(settleHeld());
        RETURN_IF_ERROR(addClasses());
        m_clock.set(m_now);
        return noteConnection(service);
    }

private:
    [[nodiscard]] QDateTime ago(std::chrono::seconds age) const { return m_now.addSecs(-age.count()); }
    void at(std::chrono::seconds age, std::function<Result<void>()> happen)
    {
        m_events.emplace(ago(age), std::move(happen));
    }

    Result<void> addFields()
    {
        for (const Domain::CustomField &field : m_data.fields) {
            RETURN_IF_ERROR(Store::CustomFields(m_database).add(field.label, field.type));
            m_fields.insert(field.label, field);
        }
        return {};
    }

    void plan(const PracticeClient &client)
    {
        at(client.age, [this, &client]() -> Result<void> {
            ASSIGN_OR_RETURN(const Domain::ClientId id,
                             Store::ClientDirectory(m_database).add(client.client));
            m_ids.insert(client.client.studioNumber, id);
            return {};
        });
        for (const PracticeAnswer &answer : client.answers) {
            at(answer.age, [this, &client, &answer] {
                // An answer at the front desk is spoken: no wording was shown.
                const bool wasShown = answer.source != Domain::ConsentSource::FrontDesk;
                return Store::ClientDirectory(m_database)
                    .recordConsent(idOf(client), answer.answer, answer.source,
                                   wasShown ? defaultConsentWording() : QString());
            });
        }
        if (client.optOut)
            at(client.optOut->age, [this, &client] { return optOut(client); });
    }

    [[nodiscard]] Domain::ClientId idOf(const PracticeClient &client) const
    {
        return m_ids.value(client.client.studioNumber);
    }

    Result<void> optOut(const PracticeClient &client)
    {
        Store::AddressRecords addressRecords(m_database);
        ASSIGN_OR_RETURN(const Domain::AddressView view, addressRecords.view(client.client.email));
        AddressRecord addressRecord = view.addressRecord;
        addressRecord.permission = Domain::PermissionToSend::Unsubscribed;
        addressRecord.optedOutAt = Core::utcFromMSecs(m_clock.now().toSecsSinceEpoch() * 1000);
        addressRecord.optOutSource = client.optOut->by;
        RETURN_IF_ERROR(addressRecords.save(addressRecord));
        const Result<int> recorded =
            addressRecords.recordOptOut(addressRecord.address, addressRecord.optedOutAt);
        return recorded ? Result<void>() : recorded.error();
    }

    /// State at the end of the last sync: the members of the list, the departures found, and nothing pending.
    Result<void> endLastRound()
    {
        RETURN_IF_ERROR(noteDepartures());
        // The list is chosen again after the next login; the departures are stored for that case.
        Store::FreshStart freshStart(m_database);
        RETURN_IF_ERROR(freshStart.beginForList(m_data.list, {}));
        RETURN_IF_ERROR(freshStart.finish());
        RETURN_IF_ERROR(noteDepartures());
        for (const PracticeClient &client : m_data.clients) {
            if (!idOf(client).isStored())
                continue; // added after the last sync
            RETURN_IF_ERROR(settle(client));
        }
        return {};
    }

    Result<void> noteDepartures()
    {
        Store::AddressRecords addressRecords(m_database);
        for (const PracticeClient &client : m_data.clients) {
            if (!client.leftList)
                continue;
            ASSIGN_OR_RETURN(const Domain::AddressView view, addressRecords.view(client.client.email));
            AddressRecord addressRecord = view.addressRecord;
            addressRecord.membership = Domain::Membership::Left;
            addressRecord.leftAt = ago(*client.leftList);
            RETURN_IF_ERROR(addressRecords.save(addressRecord));
        }
        return {};
    }

    Result<void> settle(const PracticeClient &client)
    {
        Store::AddressRecords addressRecords(m_database);
        ASSIGN_OR_RETURN(const Domain::AddressView view, addressRecords.view(client.client.email));
        AddressRecord addressRecord = view.addressRecord;
        if (addressRecord.address.isEmpty())
            return {};
        const Step step = Sync::planFor(view, m_fields);
        addressRecord.doneRevision = addressRecord.dirtyRevision;
        if (client.isListed) {
            addressRecord.membership = Domain::Membership::Listed;
            addressRecord.sentDigest = step.digest;
            addressRecord.sentKeys = step.keys;
            addressRecord.attentionReason = step.fieldError.reason;
            addressRecord.remedy = step.fieldError.remedy;
            RETURN_IF_ERROR(addressRecords.setListedAddress(idOf(client), addressRecord.address));
        }
        return addressRecords.save(addressRecord);
    }

    /// Marks changes made after the last sync as done if they must not be sent.
    Result<void> settleHeld()
    {
        Store::AddressRecords addressRecords(m_database);
        Store::ToDoPlace place;
        ASSIGN_OR_RETURN(const QList<Domain::AddressView> views, addressRecords.nextToDo(place));
        for (const Domain::AddressView &view : views) {
            if (Sync::planFor(view, m_fields).action != Step::Action::Hold)
                continue;
            AddressRecord addressRecord = view.addressRecord;
            addressRecord.doneRevision = addressRecord.dirtyRevision;
            RETURN_IF_ERROR(addressRecords.save(addressRecord));
        }
        return {};
    }

    Result<void> addClasses()
    {
        Store::StudioClasses classes(m_database);
        const QDate today = m_now.toLocalTime().date();
        m_clock.set(ago(kBookingAge));
        for (const PracticeClass &planned : m_data.classes) {
            Domain::StudioClass studioClass = planned.studioClass;
            studioClass.startsAt = QDateTime(today.addDays(planned.day), planned.time).toUTC();
            ASSIGN_OR_RETURN(const qint64 id, classes.add(studioClass));
            for (const QString &number : planned.booked) {
                RETURN_IF_ERROR(classes.book(id, m_ids.value(number)));
            }
        }
        return {};
    }

    Result<void> noteConnection(const QString &service)
    {
        Store::SyncState state(m_database);
        Domain::Connection connection;
        connection.account = {m_data.accountId, m_data.businessName};
        connection.service = service;
        connection.since = ago(m_data.connectedSince);
        RETURN_IF_ERROR(state.setConnection(connection));
        return state.setPracticeFilledAt(m_now);
    }

    Store::Database &m_database;
    StoryClock &m_clock;
    QDateTime m_now;
    const PracticeData &m_data;
    Domain::FieldsByLabel m_fields;
    std::multimap<QDateTime, std::function<Result<void>()>>
        m_events;                           ///< events at the same time keep their order
    QHash<QString, Domain::ClientId> m_ids; ///< by studio number
};

/// Whether nothing was ever stored. A directory that was emptied by hand counts as used.
Result<bool> isUntouched(Store::Database &database)
{
    const Store::SyncState state(database);
    ASSIGN_OR_RETURN(const qint64 revision, state.revision());
    ASSIGN_OR_RETURN(const auto connection, state.connection());
    ASSIGN_OR_RETURN(const auto fields, Store::CustomFields(database).all());
    ASSIGN_OR_RETURN(const auto classes,
                     Store::StudioClasses(database).startingFrom(QDateTime::fromSecsSinceEpoch(0)));
    return revision == 0 && !connection && fields.isEmpty() && classes.isEmpty();
}

Error notOnThisMachine()
{
    return {Error::Kind::Configuration,
            QCoreApplication::translate("PracticeStudio",
                                        "The practice studio needs a practice account on this computer."),
            {},
            {}};
}

Error noPracticeAccount(const QString &detail)
{
    return {
        Error::Kind::Network,
        QCoreApplication::translate(
            "PracticeStudio",
            "The practice account does not respond, so nothing was reset. Start it again, then try again."),
        detail,
        {}};
}

} // namespace

Result<bool> fillPracticeStudio(const Core::Environment &environment, const Core::Clock &clock)
{
    if (!environment.onLoopback())
        return notOnThisMachine();
    StoryClock story(clock.now());
    ASSIGN_OR_RETURN(auto database, Store::openDatabase(environment.dataDirectory, story));
    bool filled = false;
    const Result<void> done = database->transaction([&]() -> Result<void> {
        ASSIGN_OR_RETURN(const bool untouched, isUntouched(*database));
        if (!untouched)
            return {};
        ASSIGN_OR_RETURN(const PracticeData data, readPracticeData());
        filled = true;
        return Story(*database, story, data).tell(environment.serviceIdentity());
    });
    if (!done)
        return done.error();
    return filled;
}

QCoro::Task<Result<void>> resetPracticeStudio(Core::Environment environment)
{
    if (!environment.onLoopback())
        co_return notOnThisMachine();
    Net::HttpClient http(environment.patience);
    Net::HttpRequest request;
    request.method = "POST";
    request.url = environment.apiBase;
    request.url.setPath(u"/practice/reset"_s);
    request.contentType = "application/json";
    request.body = "{}";
    const Result<Net::HttpResponse> response = co_await http.send(request);
    if (!response)
        co_return noPracticeAccount(response.error().detail);
    constexpr int kOk = 200;
    if (response->status != kOk)
        co_return noPracticeAccount(u"status %1"_s.arg(response->status));
    const std::unique_ptr<Auth::TokenVault> vault = Auth::makeTokenVault(environment);
    CO_RETURN_IF_ERROR(co_await vault->erase());
    co_return Store::removeData(environment.dataDirectory);
}

} // namespace Presenters
