// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loadstate.h"
#include "presenters/clientprofilepresenter.h"

#include <QScopedPointer>
#include <QTimer>

#include <functional>
#include <memory>

namespace Presenters {

/// The client selected on the Clients page, for reading beside the table. While the next client is being
/// read, the last one stays for a moment, so that the display does not flicker when the selection moves; one
/// client is read at a time, so that a held arrow key causes no queue. Lives in the GUI thread; never blocks.
class ClientDetailsPresenter : public QObject
{
    Q_OBJECT

public:
    /// Makes the presenter that reads a client.
    using ProfileFactory = std::function<std::unique_ptr<ClientProfilePresenter>(Domain::ClientId)>;

    explicit ClientDetailsPresenter(ProfileFactory makeProfile, QObject *parent = nullptr);
    ~ClientDetailsPresenter() override;

    /// Shows another client; does nothing if the client is already chosen.
    /// \param client  client as known from the table; std::nullopt for none
    void choose(const std::optional<Domain::Client> &client);
    /// Reads the client again. Call after changes made elsewhere, for example by a sync.
    void refresh();

    /// Empty: no client is chosen.
    [[nodiscard]] Core::LoadState loadState() const { return m_loadState; }
    /// Name of the chosen client.
    [[nodiscard]] QString name() const { return m_chosen ? m_chosen->displayName() : QString(); }
    /// Profile to show; not null in state Ready. It may still be that of the client chosen before.
    [[nodiscard]] const ClientProfilePresenter::Profile *profile() const;
    /// Sentence for the state Failed.
    [[nodiscard]] const Core::Error &error() const { return m_error; }

    /// Requests the single invitation to come back for the client shown.
    void askBack();
    /// Sends the details of the client shown for the address that the family shares.
    void sendDetails();
    /// Lets the rule decide again whose details are sent.
    void followRule();
    [[nodiscard]] bool isAsking() const { return m_shown && m_shown->isAsking(); }

Q_SIGNALS:
    void changed(); ///< state, profile or isAsking()
    /// The invitation, or reading the profile again, has failed; the profile stays.
    void actionFailed(const Core::Error &error);

private:
    // Deleted later, because a profile is replaced while it emits a signal.
    using ProfilePointer = std::unique_ptr<ClientProfilePresenter, QScopedPointerDeleteLater>;

    void readChosen();
    void take(const ClientProfilePresenter *read);
    void takeWhy(const ClientProfilePresenter *read);
    void takeError(const ClientProfilePresenter *failed, const Core::Error &error);
    void setLoadState(Core::LoadState state);

    ProfileFactory m_makeProfile;
    std::optional<Domain::Client> m_chosen;
    ProfilePointer m_shown;
    ProfilePointer m_next; ///< is being read
    Domain::ClientId m_nextId;
    bool m_readAgain = false; ///< refresh() was called during a read
    QTimer m_patience;        ///< until the last client is no longer shown
    Core::LoadState m_loadState = Core::LoadState::Empty;
    Core::Error m_error;
};

} // namespace Presenters
