// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/practicestudio.h"

#include "auth/tokenvault.h"
#include "core/utc.h"
#include "net/httpclient.h"
#include "presenters/consentwording.h"
#include "presenters/practicedata.h"
#include "store/directory/addressrecords.h"
#include "store/directory/clientdirectory.h"
#include "store/directory/customfields.h"
#include "store/sqlite/database.h"
#include "store/sqlite/datafile.h"
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
        if (Result<void> done = addFields(); !done)
            return done;
        for (const PracticeClient &client : m_data.clients)
            plan(client);
        at(m_data.connectedUntil, [this] { return endLastRound(); });
        for (const auto &[time, happen] : std::as_const(m_events)) {
            m_clock.set(time);
            if (Result<void> done = happen(); !done)
                return done;
        }
        if (Result<void> done = settleHeld(); !done)
            return done;
        if (Result<void> done = addClasses(); !done)
            return done;
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
            if (Result<void> added = Store::CustomFields(m_database).add(field.label, field.type); !added)
                return added;
            m_types.insert(field.label, field.type);
        }
        return {};
    }

    void plan(const PracticeClient &client)
    {
        at(client.age, [this, &client]() -> Result<void> {
            const Result<Domain::ClientId> id = Store::ClientDirectory(m_database).add(client.client);
            if (!id)
                return id.error();
            m_ids.insert(client.client.studioNumber, *id);
            return {};
        });
        for (const PracticeAnswer &answer : client.answers) {
            at(answer.age, [this, &client, &answer] {
                // An answer at the front desk is spoken: no wording was shown.
                const bool wasShown = answer.source != Domain::ConsentSource::FrontDesk;
                return Store::ClientDirectory(m_database)
                    .recordConsent(idOf(client), answer.answer, answer.source,
                                   wasShown ? consentWording() : QString());
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
        const Result<Domain::AddressView> view = addressRecords.view(client.client.email);
        if (!view)
            return view.error();
        AddressRecord addressRecord = view->addressRecord;
        addressRecord.permission = Domain::PermissionToSend::Unsubscribed;
        addressRecord.optedOutAt = Core::utcFromMSecs(m_clock.now().toSecsSinceEpoch() * 1000);
        addressRecord.optOutSource = client.optOut->by;
        if (Result<void> saved = addressRecords.save(addressRecord); !saved)
            return saved;
        const Result<int> recorded =
            addressRecords.recordOptOut(addressRecord.address, addressRecord.optedOutAt);
        return recorded ? Result<void>() : recorded.error();
    }

    /// State at the end of the last sync: the members of the list, the departures found, and nothing pending.
    Result<void> endLastRound()
    {
        if (Result<void> noted = noteDepartures(); !noted)
            return noted;
        // The list is chosen again after the next login; the departures are stored for that case.
        if (Result<void> given = Store::AddressRecords(m_database).changeList(m_data.list, {}); !given)
            return given;
        if (Result<void> noted = noteDepartures(); !noted)
            return noted;
        for (const PracticeClient &client : m_data.clients) {
            if (!idOf(client).isStored())
                continue; // added after the last sync
            if (Result<void> settled = settle(client); !settled)
                return settled;
        }
        return {};
    }

    Result<void> noteDepartures()
    {
        Store::AddressRecords addressRecords(m_database);
        for (const PracticeClient &client : m_data.clients) {
            if (!client.leftList)
                continue;
            const Result<Domain::AddressView> view = addressRecords.view(client.client.email);
            if (!view)
                return view.error();
            AddressRecord addressRecord = view->addressRecord;
            addressRecord.membership = Domain::Membership::Left;
            addressRecord.leftAt = ago(*client.leftList);
            if (Result<void> saved = addressRecords.save(addressRecord); !saved)
                return saved;
        }
        return {};
    }

    Result<void> settle(const PracticeClient &client)
    {
        Store::AddressRecords addressRecords(m_database);
        const Result<Domain::AddressView> view = addressRecords.view(client.client.email);
        if (!view)
            return view.error();
        AddressRecord addressRecord = view->addressRecord;
        if (addressRecord.address.isEmpty())
            return {};
        const Step step = Sync::planFor(*view, m_types);
        addressRecord.doneRevision = addressRecord.dirtyRevision;
        if (client.isListed) {
            addressRecord.membership = Domain::Membership::Listed;
            addressRecord.sentDigest = step.digest;
            addressRecord.sentKeys = step.keys;
            addressRecord.attentionReason = step.fieldError.reason;
            addressRecord.remedy = step.fieldError.remedy;
            if (Result<void> noted = addressRecords.setListedAddress(idOf(client), addressRecord.address);
                !noted)
                return noted;
        }
        return addressRecords.save(addressRecord);
    }

    /// Marks changes made after the last sync as done if they must not be sent.
    Result<void> settleHeld()
    {
        Store::AddressRecords addressRecords(m_database);
        Store::ToDoPlace place;
        const Result<QList<Domain::AddressView>> views = addressRecords.nextToDo(place);
        if (!views)
            return views.error();
        for (const Domain::AddressView &view : *views) {
            if (Sync::planFor(view, m_types).action != Step::Action::Hold)
                continue;
            AddressRecord addressRecord = view.addressRecord;
            addressRecord.doneRevision = addressRecord.dirtyRevision;
            if (Result<void> saved = addressRecords.save(addressRecord); !saved)
                return saved;
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
            const Result<qint64> id = classes.add(studioClass);
            if (!id)
                return id.error();
            for (const QString &number : planned.booked) {
                if (Result<void> booked = classes.book(*id, m_ids.value(number)); !booked)
                    return booked;
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
        if (Result<void> kept = state.setConnection(connection); !kept)
            return kept;
        return state.setPracticeFilledAt(m_now);
    }

    Store::Database &m_database;
    StoryClock &m_clock;
    QDateTime m_now;
    const PracticeData &m_data;
    Domain::FieldTypes m_types;
    std::multimap<QDateTime, std::function<Result<void>()>>
        m_events;                           ///< events at the same time keep their order
    QHash<QString, Domain::ClientId> m_ids; ///< by studio number
};

/// Whether nothing was ever stored. A directory that was emptied by hand counts as used.
Result<bool> isUntouched(Store::Database &database)
{
    const Store::SyncState state(database);
    const Result<qint64> revision = state.revision();
    if (!revision)
        return revision.error();
    const auto connection = state.connection();
    if (!connection)
        return connection.error();
    const auto fields = Store::CustomFields(database).all();
    if (!fields)
        return fields.error();
    const auto classes = Store::StudioClasses(database).startingFrom(QDateTime::fromSecsSinceEpoch(0));
    if (!classes)
        return classes.error();
    return *revision == 0 && !*connection && fields->isEmpty() && classes->isEmpty();
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
    const auto database = Store::Database::open(environment.dataDirectory, story);
    if (!database)
        return database.error();
    bool filled = false;
    const Result<void> done = (*database)->transaction([&]() -> Result<void> {
        const Result<bool> untouched = isUntouched(**database);
        if (!untouched)
            return untouched.error();
        if (!*untouched)
            return {};
        const Result<PracticeData> data = readPracticeData();
        if (!data)
            return data.error();
        filled = true;
        return Story(**database, story, *data).tell(environment.serviceIdentity());
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
    if (const Result<void> erased = co_await vault->erase(); !erased)
        co_return erased;
    co_return Store::removeData(environment.dataDirectory);
}

} // namespace Presenters
