// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loadstate.h"
#include "core/result.h"
#include "presenters/subscribertablemodel.h"

#include <QObject>

#include <memory>

namespace Store {
class BackgroundDatabase;
}

namespace Presenters {

/// Subscribers over time. Lives in the GUI thread; the ledger is read on a thread of its own, because it can
/// be long. Nothing is read before load() is called.
class SubscribersPresenter : public QObject
{
    Q_OBJECT

public:
    /// \param database  client directory; must outlive the presenter
    /// \param parent  owner
    explicit SubscribersPresenter(Store::BackgroundDatabase &database, QObject *parent = nullptr);
    ~SubscribersPresenter() override;

    /// Ready, Empty, Loading or Failed.
    [[nodiscard]] Core::LoadState state() const { return m_state; }
    [[nodiscard]] const Core::Error &error() const { return m_error; }
    [[nodiscard]] const QString &summary() const { return m_summary; }
    [[nodiscard]] const QList<SubscriberPeriod> &periods() const { return m_periods; } ///< oldest first
    [[nodiscard]] SubscriberTableModel &table() { return m_table; }

    /// Ends in stateChanged().
    void load();
    /// Loads again if something was loaded before.
    void refresh();

Q_SIGNALS:
    void stateChanged();

private:
    Store::BackgroundDatabase &m_database;
    std::unique_ptr<Store::BackgroundDatabase> m_reader; ///< made by the first load
    QString m_summary;
    QList<SubscriberPeriod> m_periods;
    SubscriberTableModel m_table;
    Core::LoadState m_state = Core::LoadState::Loading;
    Core::Error m_error;
};

} // namespace Presenters
