#pragma once

#include "constantcontact/caller.h"
#include "constantcontact/json.h"

#include <QSet>

namespace Api {

/// What one page of a collection holds.
template <typename Record> struct Page
{
    QList<Record> records;
    int unreadable = 0; ///< entries that are not what the page should hold
};

/// Every record of a collection, none twice, and the service's time when the walk began.
template <typename Record> struct Walk
{
    QList<Record> records;
    int unreadable = 0; ///< entries that could not be read: the walk may have missed somebody
    QDateTime serverTime;
};

/// Reads the entries of \p member one by one. \param read  gives nothing for an entry that cannot be read
/// \return InvalidAnswer where there is no array of that name
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

/// Walks a collection to its end. \param idOf  by which a record is known: pages overlap while the account
/// changes
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
