// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/listchoicepresenter.h"

namespace Presenters {

ListChoicePresenter::ListChoicePresenter(QObject *parent)
    : QObject(parent)
{
}

void ListChoicePresenter::open(const Domain::ListId &current)
{
    m_current = current;
    m_creationError.clear();
    retry();
}

void ListChoicePresenter::retry()
{
    m_model.setLists({});
    setState(State::Loading);
    Q_EMIT listsRequested();
}

void ListChoicePresenter::take(const Core::Result<QList<Domain::ContactList>> &read)
{
    if (!read) {
        m_errorText = read.error().message;
        return setState(State::Failed);
    }
    m_model.setLists(*read);
    setState(read->isEmpty() ? State::Empty : State::Ready);
}

void ListChoicePresenter::create(const QString &name)
{
    m_creationError.clear();
    setState(State::Creating);
    Q_EMIT creationRequested(name.trimmed());
}

void ListChoicePresenter::takeCreated(const Core::Result<Domain::ContactList> &created)
{
    if (created)
        return open(created->id);
    m_creationError = created.error().message;
    setState(m_model.rowCount() > 0 ? State::Ready : State::Empty);
}

void ListChoicePresenter::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace Presenters
