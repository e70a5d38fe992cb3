// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/clientprofilepresenter.h"

#include "core/try.h"
#include "domain/address.h"
#include "domain/clientedit.h"
#include "domain/fieldlimits.h"
#include "presenters/consentwording.h"
#include "presenters/onresult.h"
#include "store/directory/addressrecords.h"
#include "store/directory/clientdirectory.h"
#include "store/directory/consentledger.h"
#include "store/directory/customfields.h"
#include "store/directory/families.h"
#include "store/directory/studioclasses.h"
#include "store/sqlite/backgrounddatabase.h"
#include "sync/why.h"

namespace Presenters {

using namespace Qt::StringLiterals;
using Domain::Subscription;

namespace {

struct Saved
{
    Domain::Client client;
    bool changed = false;
    QStringList conflicts; ///< nothing was saved; headings of fields that were changed elsewhere meanwhile
};

using Profile = ClientProfilePresenter::Profile;

Core::Result<Profile> readProfile(Store::Database &database, Domain::ClientId id, const QString &service)
{
    Profile profile;
    ASSIGN_OR_RETURN(auto fields, Store::CustomFields(database).all());
    profile.fields = std::move(fields);
    if (!id.isStored())
        return profile;
    ASSIGN_OR_RETURN(auto entry, Store::ClientDirectory(database).entry(id));
    profile.entry = std::move(entry);
    ASSIGN_OR_RETURN(auto history, Store::ConsentLedger(database).ofClient(id));
    profile.history = std::move(history);
    ASSIGN_OR_RETURN(auto bookings, Store::StudioClasses(database).bookingsOf(id));
    profile.bookings = std::move(bookings);
    ASSIGN_OR_RETURN(const auto why, Sync::explainClient(database, id, service));
    profile.why = why.explanation;
    ASSIGN_OR_RETURN(profile.family, Store::Families(database).of(id));
    return profile;
}

/// A profile as it was loaded and as it was typed, with a new answer to the consent question.
struct Edit
{
    Domain::Client loaded;
    Domain::Client typed;
    std::optional<Subscription> answer;
    QString wording;
};

// Only the fields that were edited are written: an import or another program may have changed others since
// the profile was loaded.
Core::Result<void> storeEdit(Store::Database &database, const Edit &edit, Saved *saved)
{
    Store::ClientDirectory directory(database);
    Domain::ClientId id = edit.typed.id;
    if (id.isStored()) {
        ASSIGN_OR_RETURN(saved->client, directory.client(id));
        const Domain::MergedEdit merged = Domain::mergeEdit(saved->client, edit.loaded, edit.typed);
        saved->conflicts = merged.conflicts;
        if (!merged.conflicts.isEmpty())
            return {};
        ASSIGN_OR_RETURN(saved->changed, directory.update(merged.client));
    } else {
        ASSIGN_OR_RETURN(id, directory.add(edit.typed));
        saved->changed = true;
    }
    if (edit.answer) {
        saved->changed = true;
        RETURN_IF_ERROR(
            directory.recordConsent(id, *edit.answer, Domain::ConsentSource::Profile, edit.wording));
    }
    ASSIGN_OR_RETURN(saved->client, directory.client(id));
    return {};
}

Core::Result<Saved> store(Store::Database &database, const Edit &edit)
{
    Saved saved;
    const auto done = database.patientTransaction([&] { return storeEdit(database, edit, &saved); });
    if (!done)
        return done.error();
    return saved;
}

} // namespace

ClientProfilePresenter::ClientProfilePresenter(Store::BackgroundDatabase &database, Domain::ClientId id,
                                               QString service, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_id(id)
    , m_service(std::move(service))
    , m_wording(consentWording(database.dataDirectory()))
{
}

bool ClientProfilePresenter::canSayYesAgain() const
{
    return m_profile.entry.client.subscribed == Subscription::Yes &&
           (m_profile.entry.state == Domain::ClientState::LeftList ||
            m_profile.entry.state == Domain::ClientState::Unsubscribed ||
            m_profile.entry.state == Domain::ClientState::NoConsent);
}

void ClientProfilePresenter::load()
{
    const auto work = [id = m_id, service = m_service](Store::Database &database) {
        return readProfile(database, id, service);
    };
    onResult(this, m_database.run<Profile>(work), [this](const Core::Result<Profile> &profile) {
        if (!profile) {
            Q_EMIT failed(profile.error());
            return;
        }
        m_profile = *profile;
        if (isNew())
            m_profile.entry.client = m_prefilled;
        Q_EMIT loaded();
        lookUpAddress(m_profile.entry.client.email);
    });
}

void ClientProfilePresenter::askBack()
{
    if (m_asking || m_profile.why.step != Domain::RemedyStep::AskBack)
        return;
    m_asking = true;
    Q_EMIT whyChanged();
    Q_EMIT askBackRequested(m_id);
}

void ClientProfilePresenter::takeAskBack(Domain::ClientId id, const Core::Result<void> &asked)
{
    if (id != m_id)
        return;
    readWhy();
    if (!asked)
        Q_EMIT failed(asked.error());
}

void ClientProfilePresenter::readWhy()
{
    const auto work = [id = m_id, service = m_service](Store::Database &database) {
        return Sync::explainClient(database, id, service);
    };
    onResult(this, m_database.run<Sync::Explained>(work), [this](const Core::Result<Sync::Explained> &why) {
        m_asking = false;
        if (why) {
            m_profile.why = why->explanation;
            m_profile.entry.state = why->explanation.state;
        }
        Q_EMIT whyChanged();
        if (!why)
            Q_EMIT failed(why.error());
    });
}

void ClientProfilePresenter::sendDetails()
{
    changeFamily(&Store::Families::choose);
}

void ClientProfilePresenter::followRule()
{
    changeFamily(&Store::Families::followRule);
}

void ClientProfilePresenter::changeFamily(
    Core::Result<Domain::Family> (Store::Families::*change)(Domain::ClientId))
{
    const auto work = [id = m_id, change](Store::Database &database) {
        Store::Families families(database);
        return (families.*change)(id);
    };
    onResult(this, m_database.run<Domain::Family>(work), [this](const Core::Result<Domain::Family> &family) {
        if (!family) {
            Q_EMIT failed(family.error());
            return;
        }
        m_profile.family = *family;
        readWhy();
        Q_EMIT clientsChanged();
    });
}

QMap<QString, QString> ClientProfilePresenter::validationErrors(const Domain::Client &client)
{
    QMap<QString, QString> validationErrors;
    const bool isNamed = !client.firstName.trimmed().isEmpty() || !client.lastName.trimmed().isEmpty() ||
                         !client.email.trimmed().isEmpty() || !client.studioNumber.trimmed().isEmpty();
    if (!isNamed)
        validationErrors.insert(u"name"_s, tr("Enter a name, an e-mail address or a client ID."));
    if (!client.email.trimmed().isEmpty()) {
        if (const QString error = Domain::addressError(client.email); !error.isEmpty())
            validationErrors.insert(u"email"_s, error);
    }
    return validationErrors;
}

QString ClientProfilePresenter::warning(const Domain::Client &client) const
{
    if (client.email.trimmed().isEmpty() || !Domain::addressError(client.email).isEmpty())
        return {};
    const auto fieldError = Domain::fieldError(client, Domain::fieldsByLabel(m_profile.fields));
    return fieldError.reason.isEmpty() ? QString() : u"%1 %2"_s.arg(fieldError.reason, fieldError.remedy);
}

void ClientProfilePresenter::save(const Domain::Client &client, std::optional<Subscription> answer)
{
    Edit edit{m_profile.entry.client, client, answer, m_wording};
    edit.typed.id = m_id;
    const auto work = [edit](Store::Database &database) { return store(database, edit); };
    onResult(this, m_database.run<Saved>(work), [this](const Core::Result<Saved> &saved) {
        if (!saved) {
            Q_EMIT failed(saved.error());
            return;
        }
        m_profile.entry.client = saved->client;
        if (!saved->conflicts.isEmpty()) {
            Q_EMIT failed({Core::Error::Kind::InvalidInput,
                           tr("Nothing was saved, because these fields were changed elsewhere while the "
                              "profile was open: %1. Save again to keep your values, or cancel and open the "
                              "profile again to see the others.")
                               .arg(saved->conflicts.join(u", "_s)),
                           {},
                           {}});
            return;
        }
        m_id = saved->client.id;
        if (saved->changed)
            Q_EMIT clientsChanged();
        Q_EMIT this->saved(m_id);
    });
}

void ClientProfilePresenter::addField(const QString &label, Domain::CustomFieldType type)
{
    using Fields = QList<Domain::CustomField>;
    const auto work = [label, type](Store::Database &database) -> Core::Result<Fields> {
        Store::CustomFields fields(database);
        RETURN_IF_ERROR(fields.add(label, type));
        return fields.all();
    };
    onResult(this, m_database.run<Fields>(work), [this](const Core::Result<Fields> &fields) {
        if (!fields) {
            Q_EMIT fieldRefused(fields.error());
            return;
        }
        m_profile.fields = *fields;
        Q_EMIT fieldAdded(m_profile.fields.last());
    });
}

void ClientProfilePresenter::lookUpAddress(const QString &email)
{
    const int lookUp = ++m_lookUp;
    const QString address = Domain::addressKey(email);
    const auto work = [address, id = m_id](Store::Database &database) -> Core::Result<QStringList> {
        QStringList names;
        if (address.isEmpty())
            return names;
        ASSIGN_OR_RETURN(const auto view, Store::AddressRecords(database).view(address));
        for (const Domain::AddressHolder &holder : view.holders) {
            if (holder.client.id != id)
                names << holder.client.displayName();
        }
        return names;
    };
    onResult(this, m_database.run<QStringList>(work), [this, lookUp](const Core::Result<QStringList> &names) {
        if (!names || lookUp != m_lookUp || *names == m_sharedWith)
            return;
        m_sharedWith = *names;
        Q_EMIT sharedWithChanged();
    });
}

} // namespace Presenters
