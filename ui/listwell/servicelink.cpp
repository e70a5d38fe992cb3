// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/listwell/servicelink.h"

#include "presenters/fieldmappingpresenter.h"
#include "presenters/onresult.h"
#include "presenters/preferences.h"
#include "store/sqlite/backgrounddatabase.h"
#include "sync/databaseloginmetadata.h"

namespace Gui {

ServiceLink::ServiceLink(const Core::Environment &environment, const Parts &parts, AccountMode mode)
    : m_database(parts.database)
    , m_tokenManager(environment, parts.vault, parts.clock, &parts.loginMetadata)
    , m_engine(environment, m_tokenManager, parts.clock)
    , m_connection(environment, parts.clock, parts.vault, m_tokenManager, m_engine, parts.database,
                   mode == AccountMode::Practice)
    , m_screen(m_connection, parts.lists, parts.window)
{
    m_engine.setInterval(Presenters::Preferences(environment.dataDirectory).syncInterval());
    QObject::connect(&parts.lists, &Presenters::ListChoicePresenter::creationRequested, &m_engine,
                     [this, &lists = parts.lists](const QString &name) {
                         Presenters::onResult(&lists, m_engine.createList(name),
                                              [&lists](const auto &created) { lists.takeCreated(created); });
                     });
    QObject::connect(&parts.lists, &Presenters::ListChoicePresenter::listsRequested, &m_engine,
                     [this, &lists = parts.lists] {
                         Presenters::onResult(&lists, m_engine.lists(),
                                              [&lists](const auto &read) { lists.take(read); });
                     });
    answer(parts.fieldMapping);
}

void ServiceLink::answer(Presenters::FieldMappingPresenter &mapping)
{
    using Presenters::FieldMappingPresenter;
    QObject::connect(&mapping, &FieldMappingPresenter::fieldsRequested, &m_engine, [this, &mapping] {
        Presenters::onResult(&mapping, m_engine.customFields(),
                             [&mapping](const auto &read) { mapping.take(read); });
    });
    QObject::connect(&mapping, &FieldMappingPresenter::mappingRequested, &m_engine,
                     [this, &mapping](const QString &label, const Domain::CustomField &there) {
                         Presenters::onResult(&mapping, m_engine.mapField(label, there),
                                              [&mapping](const auto &done) { mapping.takeMapped(done); });
                     });
}

// Runs after the integrity check of the file: a sync opens the database on its own thread.
void ServiceLink::start()
{
    const std::function<Core::Result<bool>(Store::Database &)> opened = [](Store::Database &) {
        return true;
    };
    Presenters::onResult(&m_engine, m_database.run<bool>(opened), [this](const Core::Result<bool> &ready) {
        if (ready)
            m_engine.start();
        else
            m_connection.cannotUse(ready.error());
    });
}

} // namespace Gui
