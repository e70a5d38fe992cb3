// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/bookingpresenter.h"

#include "core/try.h"
#include "presenters/clientfromsearch.h"
#include "presenters/clientprofilepresenter.h"
#include "presenters/consentwording.h"
#include "presenters/onresult.h"
#include "presenters/typingpause.h"
#include "store/directory/clientdirectory.h"
#include "store/directory/studioclasses.h"
#include "store/sqlite/backgrounddatabase.h"

namespace Presenters {

using Domain::Subscription;

BookingPresenter::BookingPresenter(Store::BackgroundDatabase &database,
                                   const Domain::StudioClass &studioClass, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_class(studioClass)
    , m_clients(database)
    , m_wording(consentWording(database.dataDirectory()))
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(&m_typing, &QTimer::timeout, this, &BookingPresenter::ask);
    connect(&m_clients, &ClientTableModel::loaded, this, &BookingPresenter::loaded);
    connect(&m_clients, &ClientTableModel::failed, this, &BookingPresenter::failed);
}

void BookingPresenter::load()
{
    ask();
}

void BookingPresenter::ask()
{
    m_typing.stop();
    Domain::ClientQuery query;
    query.search = m_search;
    m_clients.ask(query);
}

void BookingPresenter::setSearch(const QString &search)
{
    if (m_search == search)
        return;
    m_search = search;
    m_typing.start();
}

std::unique_ptr<ClientProfilePresenter> BookingPresenter::newClient()
{
    auto presenter = std::make_unique<ClientProfilePresenter>(m_database, Domain::ClientId{});
    presenter->prefill(clientFromSearch(m_search));
    connect(presenter.get(), &ClientProfilePresenter::clientsChanged, this,
            &BookingPresenter::clientsChanged);
    connect(presenter.get(), &ClientProfilePresenter::saved, this,
            [this, profile = presenter.get()](Domain::ClientId id) {
                m_search = searchFor(profile->profile().entry.client);
                Q_EMIT clientAdded(id);
                ask();
            });
    return presenter;
}

QString BookingPresenter::onFile(const Domain::Client &client)
{
    QString sentence;
    switch (client.subscribed) {
    case Subscription::Yes:
        sentence = tr("Recorded answer: yes.");
        break;
    case Subscription::No:
        sentence = tr("Recorded answer: no.");
        break;
    case Subscription::NeverAsked:
        sentence = tr("Not asked yet.");
        break;
    }
    if (client.email.isEmpty())
        sentence = tr("%1 This client has no e-mail address.").arg(sentence);
    return sentence;
}

void BookingPresenter::book(Domain::ClientId client, std::optional<Subscription> answer)
{
    const auto work = [id = m_class.id, client, answer,
                       wording = m_wording](Store::Database &database) -> Core::Result<void> {
        return database.patientTransaction([&]() -> Core::Result<void> {
            RETURN_IF_ERROR(Store::StudioClasses(database).book(id, client));
            if (!answer)
                return {};
            return Store::ClientDirectory(database).recordConsent(client, *answer,
                                                                  Domain::ConsentSource::Booking, wording);
        });
    };
    onResult(this, m_database.run<void>(work), [this, answer](const Core::Result<void> &done) {
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
        if (answer)
            Q_EMIT clientsChanged();
        Q_EMIT booked();
    });
}

} // namespace Presenters
