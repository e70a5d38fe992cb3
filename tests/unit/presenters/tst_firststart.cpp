// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/firststart.h"

#include "support/testdirectory.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Detection of an unused data directory.
class FirstStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFirstWithoutData() { QVERIFY(isFirst(m_studio)); }

    void isNotFirstWithAClient()
    {
        Support::TestDirectory studio;
        studio.add(u"Ana"_s, u"Lima"_s, {});
        QVERIFY(!isFirst(studio));
    }

    void isNotFirstOnceConnected()
    {
        Support::TestDirectory studio;
        studio.connectTo(u"a service"_s);
        QVERIFY(!isFirst(studio));
    }

private:
    static bool isFirst(Support::TestDirectory &studio)
    {
        const auto answer = studio.ask<bool>(Presenters::isFirstStart);
        [answer] { QVERIFY(answer); }();
        return answer && *answer;
    }

    Support::TestDirectory m_studio;
};

QTEST_GUILESS_MAIN(FirstStartTest)
#include "tst_firststart.moc"
