// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loadstate.h"
#include "core/result.h"
#include "presenters/clientfieldsmodel.h"

namespace Store {
class BackgroundDatabase;
} // namespace Store

namespace Presenters {

/// The studio's custom fields: added, renamed, put in order, and chosen to be sent or not. Lives in the GUI
/// thread; every result arrives by a signal.
class ClientFieldsPresenter : public QObject
{
    Q_OBJECT

public:
    /// \param database  custom fields, accessed on its own thread; must outlive the presenter
    /// \param parent  owner
    explicit ClientFieldsPresenter(Store::BackgroundDatabase &database, QObject *parent = nullptr);

    /// Ready, Empty, Loading or Failed.
    [[nodiscard]] Core::LoadState state() const { return m_state; }
    [[nodiscard]] const Core::Error &error() const { return m_error; }
    [[nodiscard]] ClientFieldsModel &fields() { return m_fields; }
    [[nodiscard]] const ClientFieldsModel &fields() const { return m_fields; }
    /// What the service's limits mean for these fields; empty if they are far away.
    [[nodiscard]] QString warning() const;

    void load();
    /// Ends in labelAccepted() or labelRefused().
    void add(const QString &label, Domain::CustomFieldType type);
    /// Ends in labelAccepted() or labelRefused().
    void rename(const QString &label, const QString &newLabel);
    void remove(const QString &label);
    /// \param place  0 for the first
    void move(const QString &label, int place);
    void setSent(const QString &label, bool isSent);

Q_SIGNALS:
    void stateChanged(); ///< or the fields
    /// A field was changed, so profiles look otherwise and a sync is due.
    void changed();
    void labelAccepted(const QString &label);
    void labelRefused(const Core::Error &error);
    void failed(const Core::Error &error); ///< the field was not removed, moved, or sent or not

private:
    // A change is a function from Store::CustomFields & to Core::Result<void>.
    template <typename Change, typename Then> void change(const Change &what, const Then &then);
    template <typename Change> void changeOrTell(const Change &what);
    template <typename Change> void changeLabel(const QString &label, const Change &what);
    void setState(Core::LoadState state);

    Store::BackgroundDatabase &m_database;
    ClientFieldsModel m_fields;
    Core::LoadState m_state = Core::LoadState::Loading;
    Core::Error m_error;
};

} // namespace Presenters
