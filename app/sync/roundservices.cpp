// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/roundservices.h"

#include "constantcontact/contactlists.h"
#include "core/try.h"
#include "store/directory/addressrecords.h"
#include "store/sqlite/database.h"

#include <QCoreApplication>
#include <QThread>

namespace Sync {

using Core::Error;
using Core::Result;

bool endsRound(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::InvalidInput:
    case Error::Kind::Conflict:
    case Error::Kind::NotFound:
    case Error::Kind::OutcomeUnknown:
        return false; // concerns one client or one job only
    default:
        return true;
    }
}

Result<void> checkInterruption()
{
    if (!QThread::currentThread()->isInterruptionRequested())
        return {};
    return Error{
        Error::Kind::Cancelled, QCoreApplication::translate("Sync", "The sync was stopped."), {}, {}};
}

bool concernsOnePerson(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Network:
    case Error::Kind::TimedOut:
    case Error::Kind::Forbidden:
    case Error::Kind::InvalidResponse:
        return true;
    default:
        return !endsRound(error);
    }
}

QCoro::Task<bool> answersOthers(const RoundServices &services, Error error)
{
    if (!endsRound(error))
        co_return true;
    if (!concernsOnePerson(error))
        co_return false;
    const Result<ConstantContact::ListReading> list =
        co_await ConstantContact::readList(services.api, services.list.id);
    co_return list.ok();
}

Result<Domain::AddressRecord> addressRecordOf(const RoundServices &services, const QString &address)
{
    ASSIGN_OR_RETURN(const std::optional<Domain::AddressRecord> found,
                     Store::AddressRecords(services.database).find(address));
    Domain::AddressRecord fresh;
    fresh.address = address;
    return found.value_or(fresh);
}

} // namespace Sync
