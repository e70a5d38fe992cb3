// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "presenters/contactlistmodel.h"

#include <QObject>

namespace Presenters {

/// State of the Choose list dialog: the lists of the account, read each time the dialog opens. Does not
/// access the engine: the owner of this object answers listsRequested() with take(). GUI
/// thread.
class ListChoicePresenter : public QObject
{
    Q_OBJECT

public:
    enum class State { Loading, Creating, Ready, Empty, Failed };

    explicit ListChoicePresenter(QObject *parent = nullptr);

    /// Requests the lists.
    /// \param current  id of the list to select once they are loaded; may be empty
    void open(const Domain::ListId &current);
    void retry();
    /// Shows the lists that were requested, or why they could not be read.
    void take(const Core::Result<QList<Domain::ContactList>> &read);

    /// Requests a new list, which is selected once it is there.
    /// \param name  as typed
    void create(const QString &name);
    /// Selects the list that was created, or shows why it was not.
    void takeCreated(const Core::Result<Domain::ContactList> &created);
    /// Why the list could not be created, as a sentence; empty if it could, or none was requested.
    [[nodiscard]] const QString &creationError() const { return m_creationError; }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString errorText() const
    {
        return m_errorText;
    } ///< sentence for the owner; only in state Failed
    [[nodiscard]] const Domain::ListId &current() const { return m_current; }
    [[nodiscard]] ContactListModel &model() { return m_model; }

Q_SIGNALS:
    void listsRequested();
    void creationRequested(const QString &name);
    void stateChanged();

private:
    void setState(State state);

    ContactListModel m_model;
    Domain::ListId m_current;
    State m_state = State::Loading;
    QString m_errorText;
    QString m_creationError;
};

} // namespace Presenters
