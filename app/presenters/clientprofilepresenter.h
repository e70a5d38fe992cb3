// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/clientbooking.h"
#include "domain/cliententry.h"
#include "domain/customfield.h"
#include "domain/explanation.h"
#include "domain/family.h"
#include "domain/ledgerentry.h"

#include <QMap>
#include <QObject>

#include <optional>

namespace Store {
class BackgroundDatabase;
class Families;
} // namespace Store

namespace Presenters {

/// Profile of one client, stored or new: reads it, validates the input, and saves it together with the answer
/// to the consent question. Lives in the GUI thread; every result arrives by a signal.
class ClientProfilePresenter : public QObject
{
    Q_OBJECT

public:
    /// Stored data of the client.
    struct Profile
    {
        Domain::ClientEntry entry;
        QList<Domain::CustomField> fields;
        QList<Domain::LedgerEntry> history;    ///< newest first
        QList<Domain::ClientBooking> bookings; ///< latest class first
        Domain::Explanation why;               ///< reason for the client's state; empty for a new client
        Domain::Family family;                 ///< clients with the same address; empty for a new client
    };

    /// \param database  client directory, accessed on its own thread; must outlive the presenter
    /// \param id  client to show; not stored for a new client
    /// \param service  Core::Environment::serviceIdentity(), for the explanation of the sync state
    /// \param parent  owner
    ClientProfilePresenter(Store::BackgroundDatabase &database, Domain::ClientId id, QString service = {},
                           QObject *parent = nullptr);

    /// Sets the profile that a new client starts with. Call before load().
    void prefill(const Domain::Client &client) { m_prefilled = client; }
    /// Client of the profile; not stored while the client is new.
    [[nodiscard]] Domain::ClientId id() const { return m_id; }
    /// Text of the consent question to show, which is recorded with the answer.
    [[nodiscard]] const QString &wording() const { return m_wording; }
    [[nodiscard]] bool isNew() const { return !m_id.isStored(); }
    [[nodiscard]] const Profile &profile() const { return m_profile; }
    /// Names of the other clients with the address last passed to lookUpAddress().
    [[nodiscard]] const QStringList &sharedWith() const { return m_sharedWith; }
    /// Whether a recorded yes no longer counts, so that the client can give it again: the client left the
    /// list, or the yes came only from a report or was given for another address.
    [[nodiscard]] bool canSayYesAgain() const;

    /// Ends in loaded() or failed().
    void load();
    /// Requests the single invitation to come back: emits askBackRequested(). The receiver reports the result
    /// with takeAskBack(); isAsking() is true until then.
    void askBack();
    [[nodiscard]] bool isAsking() const { return m_asking; }
    /// Results for other clients are ignored. Ends in whyChanged(); after an error, also in failed().
    void takeAskBack(Domain::ClientId id, const Core::Result<void> &asked);
    /// Sends this client's details for the address that the family shares. Ends in whyChanged() and
    /// clientsChanged(), or in failed().
    void sendDetails();
    /// Lets the rule decide again whose details are sent. Ends as sendDetails().
    void followRule();
    /// Validation errors of \p client.
    /// \param client  client to validate
    /// \return sentence for each field, by its command-line key (`email`, …); `name` if nothing identifies
    ///         the person
    [[nodiscard]] static QMap<QString, QString> validationErrors(const Domain::Client &client);
    /// Warning about a field that can be saved but not sent, with the remedy; empty if all fields can be
    /// sent.
    [[nodiscard]] QString warning(const Domain::Client &client) const;

    /// Stores the edited fields and the answer in one transaction. A field that was changed elsewhere since
    /// the profile was loaded ends in failed(), and nothing is stored; a second call then overwrites it. Ends
    /// in saved() or failed().
    /// \param client  edited client
    /// \param answer  answer to the consent question; std::nullopt if there is no new answer
    void save(const Domain::Client &client, std::optional<Domain::Subscription> answer);
    /// Adds a custom field for all clients. Ends in fieldAdded() or fieldRefused().
    void addField(const QString &label, Domain::CustomFieldType type);
    /// Looks up the other clients with this address; sharedWithChanged() follows if they differ from the last
    /// result.
    void lookUpAddress(const QString &email);

Q_SIGNALS:
    void loaded();
    void saved(Domain::ClientId id);
    void clientsChanged(); ///< emitted before saved() if something was written
    void failed(const Core::Error &error);
    void fieldAdded(const Domain::CustomField &field);
    void fieldRefused(const Core::Error &error);
    void sharedWithChanged();
    void askBackRequested(Domain::ClientId id);
    void whyChanged(); ///< state, explanation or family of the profile, or isAsking(), has changed

private:
    void readWhy();
    void changeFamily(Core::Result<Domain::Family> (Store::Families::*change)(Domain::ClientId));

    Store::BackgroundDatabase &m_database;
    Domain::ClientId m_id;
    QString m_service;
    QString m_wording; ///< consent question as it was when the profile was opened
    Domain::Client m_prefilled;
    Profile m_profile;
    QStringList m_sharedWith;
    bool m_asking = false;
    int m_lookUp = 0; ///< number of the latest look-up; results of earlier ones are dropped
};

} // namespace Presenters
