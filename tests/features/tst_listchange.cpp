// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roundstory.h"

#include "support/awaitresult.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Domain::Subscription;

namespace {
const QString kAna = u"ana@example.com"_s;
const QString kBen = u"ben@example.com"_s;
} // namespace

/// What the status tells of the list in use.
class ListChangeTest : public RoundStory
{
    Q_OBJECT

private Q_SLOTS:
    void theNumberOfContactsIsTheNewestKnown()
    {
        studio().add(u"Ana"_s, kAna, Subscription::Yes);
        QVERIFY(!studio().session().status()->listCountedAt.isValid());
        QVERIFY(!studio().sync().error);
        const int listed = countAtTheService();
        auto status = studio().session().status();
        QCOMPARE(status->list->membershipCount, listed);
        QVERIFY(status->listCountedAt.isValid());

        studio().practice.leaveList(studio().practice.addressesOn(m_listName).first(), m_listName);
        QVERIFY(!studio().sync().error);
        QCOMPARE(countAtTheService(), listed - 1);
        status = studio().session().status();
        QCOMPARE(status->list->membershipCount, listed - 1);
    }

    void countsPeopleWhoseChangeNoStateShows()
    {
        const auto ana = studio().add(u"Ana"_s, kAna, Subscription::Yes);
        const auto ben = studio().add(u"Ben"_s, kBen, Subscription::Yes);
        QVERIFY(!studio().sync().error);
        QCOMPARE(*studio().session().unsent(), Domain::Unsent());
        studio().answer(ana, Subscription::No);
        QVERIFY(Store::ClientDirectory(studio().database()).remove(ben));
        QCOMPARE(*studio().session().unsent(), (Domain::Unsent{1, 1}));
        QVERIFY(!studio().sync().error);
        QCOMPARE(*studio().session().unsent(), Domain::Unsent());
    }

private:
    int countAtTheService()
    {
        const auto lists = Support::awaitResult(studio().session().lists());
        const auto read = lists && *lists ? lists->value() : QList<Domain::ContactList>();
        for (const Domain::ContactList &list : read) {
            if (list.name == m_listName)
                return list.membershipCount;
        }
        return -1;
    }
};

QTEST_GUILESS_MAIN(ListChangeTest)
#include "tst_listchange.moc"
