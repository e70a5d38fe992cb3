#pragma once

#include "core/error.h"
#include "domain/customfield.h"
#include "store/clientdirectory.h"
#include "store/consentledger.h"
#include "sync/explanation.h"

#include <QMap>
#include <QObject>

#include <optional>

namespace Store {
class BackgroundDatabase;
}

namespace Presenters {

/// The profile of one client, stored or new: what is on file, what is wrong with what was typed, and saving
/// it together with the answer to the question of consent. Lives in the GUI thread; every answer comes by a
/// signal.
class ClientProfilePresenter : public QObject
{
    Q_OBJECT

public:
    /// What is on file about the client.
    struct Profile
    {
        Store::ClientEntry entry;
        QList<Domain::CustomField> fields;
        QList<Store::LedgerEntry> history; ///< newest first
        Sync::Explanation why;             ///< why the client stands where they stand; of a stored one
    };

    /// \param database  outlives the presenter
    /// \param id  not stored: a new client
    /// \param service  Core::Environment::serviceIdentity(), for what a connection to it makes possible
    ClientProfilePresenter(Store::BackgroundDatabase &database, Domain::ClientId id, QString service = {},
                           QObject *parent = nullptr);

    [[nodiscard]] bool isNew() const { return !m_id.isStored(); }
    [[nodiscard]] const Profile &profile() const { return m_profile; }
    /// Names of the other clients who hold the address last asked for with lookUpAddress().
    [[nodiscard]] const QStringList &sharedWith() const { return m_sharedWith; }
    /// Whether a yes that is on file no longer carries (the client left the list, or it was only a report's
    /// word), so that the same yes can be given again.
    [[nodiscard]] bool canSayYesAgain() const;

    /// Ends in loaded() or failed().
    void load();
    /// The one invitation to come back is to be sent; whoever can send it hears askBackWanted() and answers
    /// by takeAskedBack() or takeAskBackFailure(). isAsking() until then.
    void askBack();
    [[nodiscard]] bool isAsking() const { return m_asking; }
    /// Answers about other clients are no concern of this presenter's. Ends in whyChanged().
    void takeAskedBack(Domain::ClientId id);
    /// Ends in whyChanged() and failed().
    void takeAskBackFailure(Domain::ClientId id, const Core::Error &error);
    /// What keeps \p client from being saved: keys of the command line (`email`, …; `name` for nothing that
    /// names the person) to a sentence each.
    [[nodiscard]] static QMap<QString, QString> faults(const Domain::Client &client);
    /// What can be saved but not sent, as a sentence with its remedy; empty when all can.
    [[nodiscard]] static QString warning(const Domain::Client &client);

    /// Stores \p client and, where one was given, the answer (source: profile) in one go.
    /// Ends in saved() or failed().
    void save(const Domain::Client &client, std::optional<Domain::Subscription> answer);
    /// Makes a custom field for all clients. Ends in fieldAdded() or fieldRefused().
    void addField(const QString &label, Domain::CustomFieldType type);
    /// Looks who else holds this address; sharedWithChanged() follows when that is somebody else than before.
    void lookUpAddress(const QString &email);

Q_SIGNALS:
    void loaded();
    void saved(Domain::ClientId id);
    void clientsChanged(); ///< with saved(), when something was written
    void failed(const Core::Error &error);
    void fieldAdded(const Domain::CustomField &field);
    void fieldRefused(const Core::Error &error);
    void sharedWithChanged();
    void askBackWanted(Domain::ClientId id);
    void whyChanged(); ///< state and explanation of the profile, or isAsking()

private:
    void readWhy();

    Store::BackgroundDatabase &m_database;
    Domain::ClientId m_id;
    QString m_service;
    Profile m_profile;
    QStringList m_sharedWith;
    bool m_asking = false;
    int m_lookUp = 0; ///< the newest look-up; answers to older ones are dropped
};

} // namespace Presenters
