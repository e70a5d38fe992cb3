// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/clientdetailspresenter.h"

#include <utility>

namespace Presenters {

using Core::LoadState;

namespace {
constexpr std::chrono::milliseconds kPatience{200}; // a profile is usually read within a few
} // namespace

ClientDetailsPresenter::ClientDetailsPresenter(ProfileFactory makeProfile, QObject *parent)
    : QObject(parent)
    , m_makeProfile(std::move(makeProfile))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_shown.reset();
        setLoadState(LoadState::Loading);
    });
}

ClientDetailsPresenter::~ClientDetailsPresenter() = default;

void ClientDetailsPresenter::choose(const std::optional<Domain::Client> &client)
{
    const bool isSame = client ? m_chosen && m_chosen->id == client->id : !m_chosen;
    m_chosen = client;
    if (isSame)
        return;
    if (!client) {
        m_patience.stop();
        m_next.reset();
        m_shown.reset();
        setLoadState(LoadState::Empty);
        return;
    }
    m_patience.start();
    if (!m_next)
        readChosen();
}

void ClientDetailsPresenter::refresh()
{
    if (m_next)
        m_readAgain = true;
    else if (m_shown)
        m_shown->load();
    else if (m_chosen)
        readChosen();
}

const ClientProfilePresenter::Profile *ClientDetailsPresenter::profile() const
{
    return m_shown ? &m_shown->profile() : nullptr;
}

void ClientDetailsPresenter::askBack()
{
    if (m_shown)
        m_shown->askBack();
}

void ClientDetailsPresenter::sendDetails()
{
    if (m_shown)
        m_shown->sendDetails();
}

void ClientDetailsPresenter::followRule()
{
    if (m_shown)
        m_shown->followRule();
}

void ClientDetailsPresenter::readChosen()
{
    m_nextId = m_chosen->id;
    m_readAgain = false;
    m_next.reset(m_makeProfile(m_nextId).release());
    m_next->setParent(this); // ends one that would be deleted later
    const ClientProfilePresenter *profile = m_next.get();
    connect(profile, &ClientProfilePresenter::loaded, this, [this, profile] { take(profile); });
    connect(profile, &ClientProfilePresenter::whyChanged, this, [this, profile] { takeWhy(profile); });
    connect(profile, &ClientProfilePresenter::failed, this,
            [this, profile](const Core::Error &error) { takeError(profile, error); });
    m_next->load();
}

void ClientDetailsPresenter::takeWhy(const ClientProfilePresenter *read)
{
    if (read == m_shown.get())
        Q_EMIT changed();
}

void ClientDetailsPresenter::take(const ClientProfilePresenter *read)
{
    if (read == m_next.get()) {
        if (m_chosen->id != m_nextId) { // the selection has moved on
            readChosen();
            return;
        }
        m_patience.stop();
        m_shown = std::move(m_next);
        if (std::exchange(m_readAgain, false))
            m_shown->load();
    }
    if (read == m_shown.get())
        setLoadState(LoadState::Ready);
}

void ClientDetailsPresenter::takeError(const ClientProfilePresenter *failed, const Core::Error &error)
{
    if (failed == m_next.get() && m_chosen->id != m_nextId) {
        readChosen();
        return;
    }
    const bool isRead = failed == m_shown.get() && m_loadState == LoadState::Ready;
    if (isRead && error.kind != Core::Error::Kind::NotFound) {
        Q_EMIT actionFailed(error);
        return;
    }
    if (failed != m_next.get() && failed != m_shown.get())
        return;
    m_patience.stop();
    m_next.reset();
    m_shown.reset();
    m_error = error;
    setLoadState(LoadState::Failed);
}

void ClientDetailsPresenter::setLoadState(LoadState state)
{
    m_loadState = state;
    Q_EMIT changed();
}

} // namespace Presenters
