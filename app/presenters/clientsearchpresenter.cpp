// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/clientsearchpresenter.h"

#include "presenters/onresult.h"
#include "presenters/typingpause.h"
#include "store/directory/clientdirectory.h"
#include "store/sqlite/backgrounddatabase.h"

namespace Presenters {

ClientSearchPresenter::ClientSearchPresenter(Store::BackgroundDatabase &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(&m_typing, &QTimer::timeout, this, &ClientSearchPresenter::ask);
}

void ClientSearchPresenter::search(const QString &words)
{
    m_words = words.trimmed();
    m_typing.stop();
    if (m_words.isEmpty())
        Q_EMIT found({});
    else
        m_typing.start();
}

void ClientSearchPresenter::ask()
{
    using Clients = QList<Domain::ClientEntry>;
    const std::function<Core::Result<Clients>(Store::Database &)> work = [words = m_words](auto &database) {
        Domain::ClientQuery query;
        query.search = words;
        query.limit = kFound;
        return Store::ClientDirectory(database).clients(query);
    };
    onResult(this, m_database.run<Clients>(work),
             [this, words = m_words](const Core::Result<Clients> &clients) {
                 if (words == m_words) // otherwise a newer search is on its way
                     Q_EMIT found(clients ? *clients : Clients());
             });
}

} // namespace Presenters
