// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/xvfb.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QListWidget>
#include <QSignalSpy>
#include <QStyle>
#include <QStyleFactory>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// Lists on a desktop where a single click opens, as on KDE Plasma 5. Only the platform of a real display
/// reads the desktop's choice.
class SingleClickTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSingleClickSelectsAndADoubleClickOpens()
    {
        const std::unique_ptr<QStyle> fusion(QStyleFactory::create(u"Fusion"_s));
        QCOMPARE(fusion->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick), 1);
        Gui::Style::apply(*qApp, Gui::Style::Scheme::Light);
        QListWidget list;
        list.addItem(u"Anna Adler"_s);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        const QPoint first = list.visualItemRect(list.item(0)).center();
        const QSignalSpy opened(&list, &QListWidget::itemActivated);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, first);
        QVERIFY(list.item(0)->isSelected());
        QCOMPARE(opened.size(), 0);
        QTest::mouseDClick(list.viewport(), Qt::LeftButton, {}, first);
        QCOMPARE(opened.size(), 1);
    }
};

int main(int argc, char *argv[])
{
    const Support::Xvfb display;
    if (!display.isRunning())
        return EXIT_FAILURE;
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    qputenv("KDE_SESSION_VERSION", "5");
    QApplication application(argc, argv);
    SingleClickTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_singleclick.moc"
