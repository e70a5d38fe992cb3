#pragma once

#include "constantcontact/caller.h"
#include "constantcontact/json.h"

#include <QSet>

namespace Api {

/// Content of one page of a collection.
template <typename Record> struct Page
{
    QList<Record> records;
    int unreadable = 0; ///< entries without the expected content
};

/// All records of a collection without duplicates, and the service's time when reading began.
template <typename Record> struct Walk
{
    QList<Record> records;
    int unreadable = 0; ///< number of unreadable entries; records may be missing then
    QDateTime serverTime;
};

/// Reads the entries of an array one by one.
/// \param page  content of the page
/// \param member  name of the array
/// \param read  function that reads one entry; returns nothing if it is not readable
/// \return page; InvalidAnswer if there is no such array
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
            ++made.unreadable;
    }
    return made;
}

/// Reads all pages of a collection.
/// \param caller  client for the requests
/// \param call  call for the first page
/// \param decode  function that reads one page
/// \param idOf  function that returns a record's id, to drop duplicates: pages overlap if the account changes
///         during reading
template <typename Record>
[[nodiscard]] QCoro::Task<Core::Result<Walk<Record>>>
walk(Caller &caller, Call call, Core::Result<Page<Record>> (*decode)(const QJsonObject &),
     QString (*idOf)(const Record &))
{
    Walk<Record> walked;
    QSet<QString> seen;
    PageTaker taker;
    taker.begin = [&walked, &seen] {
        walked = {};
        seen.clear();
    };
    taker.take = [&walked, &seen, decode, idOf](const QJsonObject &page) -> Core::Result<bool> {
        const Core::Result<Page<Record>> read = decode(page);
        if (!read)
            return read.error();
        walked.unreadable += read->unreadable;
        const qsizetype before = walked.records.size();
        for (const Record &record : read->records) {
            const QString id = idOf(record);
            if (seen.contains(id))
                continue;
            seen.insert(id);
            walked.records.append(record);
        }
        return walked.records.size() > before;
    };
    const Core::Result<QDateTime> ended = co_await caller.walk(call, taker);
    if (!ended)
        co_return ended.error();
    walked.serverTime = *ended;
    co_return walked;
}

} // namespace Api
