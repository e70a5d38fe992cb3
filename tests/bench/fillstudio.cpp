// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/fillstudio.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Bench {

void fillStudio(Support::ConnectedStudio &studio, int clients, Listed listed)
{
    const QString numbers =
        u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "_s.arg(clients);
    const Core::Result<void> done = studio.database().transaction([&]() -> Core::Result<void> {
        for (
            const QString &statement :
            {numbers +
                 u"INSERT INTO client (studio_number, first_name, last_name, email, phone, home_phone, "
                 "work_phone, street, city, state, postal_code, country, status, subscribed, choice_at, "
                 "choice_strong, choice_revision, choice_address, address, listed_address, sync_state, "
                 "sort_name, "
                 "search_text, revision) "
                 "SELECT '', 'Person', 'Of the studio', 'person' || i || '@example.com', '555-0100', '', "
                 "'', "
                 "'1 Pier Rd', 'Dover', 'DE', '19901', 'United States', 'active', 'yes', 1700000000000, 1, "
                 "1, "
                 "'person' || i || '@example.com', 'person' || i || '@example.com', '', '%1', 'person', 'person', 1 FROM n"_s
                     .arg(listed == Listed::Yes ? u"on_list"_s : u"waiting"_s),
             numbers + u"INSERT INTO mailbox (address, membership, dirty_revision, done_revision) "
                       "SELECT 'person' || i || '@example.com', '%1', 1, %2 FROM n"_s.arg(
                           listed == Listed::Yes ? u"listed"_s : u"not_listed"_s,
                           listed == Listed::Yes ? u"1"_s : u"0"_s),
             u"UPDATE meta SET value = 1 WHERE name = 'revision'"_s}) {
            if (const auto written = studio.database().execute(statement); !written)
                return written.error();
        }
        return {};
    });
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
}

} // namespace Bench
