// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/style.h"
#include "ui/widgets/tablestyle.h"

#include <QApplication>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Columns of pixels of the first heading that hold a part of its text.
int inkedColumns(QTableView &table)
{
    QHeaderView *header = table.horizontalHeader();
    const QImage image = header->grab(QRect(0, 0, header->sectionSize(0), header->height())).toImage();
    const QRgb background = image.pixel(2, image.height() / 2);
    int inked = 0;
    for (int x = 0; x < image.width() - 2; ++x) {
        bool isInked = false;
        for (int y = 4; y < image.height() - 4 && !isInked; ++y)
            isInked = image.pixel(x, y) != background;
        inked += isInked ? 1 : 0;
    }
    return inked;
}

} // namespace

class TableStyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Gui::Style::apply(*qApp, Gui::Style::Scheme::Light); }

    void headingsAreDrawnWhole_data()
    {
        QTest::addColumn<QString>("heading");
        for (const QString &heading :
             {u"Line"_s, u"Ligne"_s, u"Rows"_s, u"Answer"_s, u"Number of contacts"_s})
            QTest::newRow(qPrintable(heading)) << heading;
    }
    void headingsAreDrawnWhole()
    {
        QFETCH(QString, heading);
        QStandardItemModel model(1, 2);
        model.setHorizontalHeaderLabels({heading, u"Other"_s});
        QTableView table;
        table.setModel(&model);
        Gui::applyTableStyle(table);
        table.resize(600, 200);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        table.horizontalHeader()->resizeSection(0, 400);
        const int whole = inkedColumns(table);
        QVERIFY(whole > 0);
        Gui::resizeToHeading(*table.horizontalHeader(), 0, 10);
        QCOMPARE(inkedColumns(table), whole);
        table.horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
        QCOMPARE(inkedColumns(table), whole);
    }
};

QTEST_MAIN(TableStyleTest)
#include "tst_tablestyle.moc"
