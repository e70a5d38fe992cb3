// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/restorationtext.h"

#include "core/utc.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

class RestorationTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheDayOfTheCopy()
    {
        Domain::Restoration restoration;
        restoration.copyMadeAt = Core::utc({2026, 3, 4}, {12, 0});
        QVERIFY(Presenters::restorationText(restoration)
                    .contains(QLocale().toString(restoration.copyMadeAt.toLocalTime().date(),
                                                 QLocale::LongFormat)));
    }

    void saysThatTheDataWasPutBackByHand()
    {
        const QString text = Presenters::restorationText(Domain::Restoration());
        QVERIFY2(text.contains(u"earlier copy"_s) && !text.contains(u"damaged"_s), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(RestorationTextTest)
#include "tst_restorationtext.moc"
