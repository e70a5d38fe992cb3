#include "presenters/firststart.h"

#include "support/studio.h"

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
        Support::Studio studio;
        studio.add(u"Ana"_s, u"Lima"_s, {});
        QVERIFY(!isFirst(studio));
    }

    void isNotFirstOnceConnected()
    {
        Support::Studio studio;
        studio.connectTo(u"a service"_s);
        QVERIFY(!isFirst(studio));
    }

private:
    static bool isFirst(Support::Studio &studio)
    {
        const auto answer = studio.ask<bool>(Presenters::isFirstStart);
        [answer] { QVERIFY(answer); }();
        return answer && *answer;
    }

    Support::Studio m_studio;
};

QTEST_GUILESS_MAIN(FirstStartTest)
#include "tst_firststart.moc"
