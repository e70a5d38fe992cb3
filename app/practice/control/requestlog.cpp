// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/control/requestlog.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Practice {

namespace {

constexpr size_t kEntries = 50000;
constexpr size_t kBodies = 500;

} // namespace

RequestLog::RequestLog()
{
    m_pace.start();
}

void RequestLog::add(LogEntry entry)
{
    entry.number = ++m_lastNumber;
    m_entries.push_back(std::move(entry));
    if (m_entries.size() > kBodies)
        m_entries[m_entries.size() - kBodies - 1].body.clear();
    if (m_entries.size() > kEntries)
        m_entries.pop_front();
}

QJsonArray RequestLog::toJson(qint64 after, bool withBodies) const
{
    QJsonArray array;
    for (const LogEntry &entry : m_entries) {
        if (entry.number <= after)
            continue;
        QJsonObject object{
            {u"number"_s, entry.number},
            {u"at"_s, entry.at.toString(Qt::ISODateWithMs)},
            {u"elapsed_ms"_s, entry.elapsed},
            {u"method"_s, QString::fromLatin1(entry.method)},
            {u"path"_s, entry.path},
            {u"template"_s, entry.pathTemplate},
            {u"query"_s, QString::fromLatin1(entry.query)},
            {u"status"_s, entry.status},
            {u"request_bytes"_s, entry.requestBytes},
            {u"answer_bytes"_s, entry.responseBytes},
            {u"fault"_s, entry.fault},
        };
        if (withBodies && !entry.body.isEmpty()) {
            const QJsonDocument document = QJsonDocument::fromJson(entry.body);
            object.insert(u"body"_s,
                          document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
        }
        array.append(object);
    }
    return array;
}

} // namespace Practice
