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
    enum class State { Loading, Ready, Empty, Failed };

    explicit ListChoicePresenter(QObject *parent = nullptr);

    /// Requests the lists.
    /// \param current  id of the list to select once they are loaded; may be empty
    void open(const Domain::ListId &current);
    void retry();
    /// Shows the lists that were requested, or why they could not be read.
    void take(const Core::Result<QList<Domain::ContactList>> &read);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString errorText() const
    {
        return m_errorText;
    } ///< sentence for the owner; only in state Failed
    [[nodiscard]] const Domain::ListId &current() const { return m_current; }
    [[nodiscard]] ContactListModel &model() { return m_model; }

Q_SIGNALS:
    void listsRequested();
    void stateChanged();

private:
    void setState(State state);

    ContactListModel m_model;
    Domain::ListId m_current;
    State m_state = State::Loading;
    QString m_errorText;
};

} // namespace Presenters
