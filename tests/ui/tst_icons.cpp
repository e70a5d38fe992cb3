// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/icons.h"

#include <QPixmap>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class IconsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Qt 6.8 asks for one when it lays out a button.
    void emptySizeGivesAnEmptyPixmap()
    {
        const QIcon icon = Gui::icon(u"search"_s);
        QVERIFY(!icon.pixmap(QSize(16, 16)).isNull());
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QVERIFY(icon.pixmap(QSize(0, 0)).isNull());
    }
};

QTEST_MAIN(IconsTest)
#include "tst_icons.moc"
