// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "constantcontact/apiclient.h"
#include "constantcontact/json.h"
#include "core/try.h"

#include <QSet>

namespace ConstantContact {

/// Content of one page of a collection.
template <typename Record> struct Page
{
    QList<Record> records;
    QList<QJsonObject> unreadable; ///< entries without the expected content
};

/// All records of a collection without duplicates, and the service's time when reading began.
template <typename Record> struct AllRecords
{
    QList<Record> records;
    QList<QJsonObject> unreadable; ///< unreadable entries; records may be missing then
    QDateTime serverTime;
};

/// Reads the entries of an array one by one.
/// \param page  content of the page
/// \param member  name of the array
/// \param read  function that reads one entry; returns nothing if it is not readable
/// \return page; InvalidResponse if there is no such array
template <typename Record>
[[nodiscard]] Core::Result<Page<Record>> pageFrom(const QJsonObject &page, QLatin1StringView member,
                                                  std::optional<Record> (*read)(const QJsonObject &))
{
    const Field<QJsonArray> entries = array(page, member);
    if (!entries.isThere())
        return unreadable(QStringLiteral("no array of records"));
    Page<Record> made;
    made.records.reserve(entries.value.size());
    for (const auto &entry : entries.value) {
        std::optional<Record> record = entry.isObject() ? read(entry.toObject()) : std::nullopt;
        if (record)
            made.records.append(std::move(*record));
        else
            made.unreadable.append(entry.toObject());
    }
    return made;
}

/// Reads all pages of a collection.
/// \param api  client for the requests
/// \param request  request for the first page
/// \param decode  function that reads one page
/// \param idOf  function that returns a record's id, to drop duplicates: pages overlap if the account changes
///         during reading
/// \param beforeNext  called between two pages, so that a no need not wait for the last one
template <typename Record>
[[nodiscard]] QCoro::Task<Core::Result<AllRecords<Record>>>
fetchAllRecords(ApiClient &api, Request request, Core::Result<Page<Record>> (*decode)(const QJsonObject &),
                QString (*idOf)(const Record &), BetweenPages beforeNext = {})
{
    AllRecords<Record> fetched;
    QSet<QString> seen;
    PageConsumer consumer;
    consumer.beforeNext = beforeNext;
    consumer.begin = [&fetched, &seen] {
        fetched = {};
        seen.clear();
    };
    consumer.consume = [&fetched, &seen, decode, idOf](const QJsonObject &page) -> Core::Result<bool> {
        ASSIGN_OR_RETURN(const Page<Record> read, decode(page));
        fetched.unreadable += read.unreadable;
        const qsizetype before = fetched.records.size();
        for (const Record &record : read.records) {
            const QString id = idOf(record);
            if (seen.contains(id))
                continue;
            seen.insert(id);
            fetched.records.append(record);
        }
        return fetched.records.size() > before;
    };
    CO_ASSIGN_OR_RETURN(const QDateTime ended, co_await api.fetchAllPages(request, consumer));
    fetched.serverTime = ended;
    co_return fetched;
}

} // namespace ConstantContact
