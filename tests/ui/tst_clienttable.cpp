// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clientspageparts.h"
#include "ui/widgets/style.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using Presenters::ClientsPresenter;
using Presenters::ClientTableModel;
using By = Domain::ClientOrder::By;

namespace {

/// The Clients page with a separate studio.
struct Page : ClientsPageParts
{
    void clickHeading(int column)
    {
        QHeaderView *columns = table()->horizontalHeader();
        const QPoint middle(columns->sectionViewportPosition(column) + columns->sectionSize(column) / 2,
                            columns->height() / 2);
        QTest::mouseClick(columns->viewport(), Qt::LeftButton, {}, middle);
    }
    QString first() { return presenter.clients().index(0, 0).data().toString(); }
    void addThree()
    {
        studio.add(u"Anna"_s, u"Adler"_s, u"b@example.com"_s);
        studio.add(u"Ben"_s, u"Boyd"_s, u"a@example.com"_s);
        studio.add(u"Cy"_s, u"Cole"_s, u"c@example.com"_s);
    }
};

} // namespace

/// Order, selection and columns of the table of the Clients page.
class ClientTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Gui::Style::apply(*qApp, Gui::Style::Scheme::Light); }

    void aClickOnAHeadingSorts()
    {
        Page page;
        page.addThree();
        page.open();
        QCOMPARE(page.first(), u"Anna Adler"_s);
        page.clickHeading(ClientTableModel::Email);
        QTRY_COMPARE(page.first(), u"Ben Boyd"_s);
        QCOMPARE(page.table()->horizontalHeader()->sortIndicatorSection(), int(ClientTableModel::Email));
        page.clickHeading(ClientTableModel::Email);
        QTRY_COMPARE(page.first(), u"Cy Cole"_s);
        page.clickHeading(ClientTableModel::Name);
        QTRY_COMPARE(page.first(), u"Anna Adler"_s);
        page.clickHeading(ClientTableModel::Name);
        QTRY_COMPARE(page.first(), u"Cy Cole"_s);
        page.open(); // as after a change of language
        QTRY_COMPARE(page.first(), u"Cy Cole"_s);
        QCOMPARE(page.table()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    }

    void sortsWithTheKeyboard()
    {
        Page page;
        page.addThree();
        page.open();
        page.table()->selectRow(0);
        auto *button = page.part<QPushButton>("clientsViewButton");
        QVERIFY(button->isVisible());
        QMenu *menu = button->menu();
        menu->popup(button->mapToGlobal(QPoint()));
        QVERIFY(QTest::qWaitForWindowExposed(menu));
        QTest::keyClick(menu, Qt::Key_E);
        QTRY_COMPARE(page.first(), u"Ben Boyd"_s);
        QCOMPARE(page.table()->horizontalHeader()->sortIndicatorSection(), int(ClientTableModel::Email));
        // The selected client is in sight and stays selected.
        QTRY_VERIFY(page.table()->selectionModel()->isRowSelected(1));
        menu->popup(button->mapToGlobal(QPoint()));
        QVERIFY(QTest::qWaitForWindowExposed(menu));
        QTest::keyClick(menu, Qt::Key_D);
        QTRY_COMPARE(page.first(), u"Cy Cole"_s);
        const Domain::ClientOrder byEmail{By::Email, Qt::DescendingOrder};
        QCOMPARE(page.presenter.order(), byEmail);
    }

    void staysOnARowThatHadNotBeenRead()
    {
        Page page;
        page.studio.addMany(250);
        page.open();
        page.table()->selectRow(0);
        page.table()->setCurrentIndex(page.table()->model()->index(249, 0)); // as End does
        QTRY_COMPARE(page.text("detailsName"), u"Person 00249"_s);
        QVERIFY(page.table()->selectionModel()->isRowSelected(249));
        // The client stays selected when the rows move.
        page.studio.add(u"Anna"_s, u"0"_s, {}); // comes first
        page.presenter.refresh();
        QTRY_VERIFY(page.table()->selectionModel()->isRowSelected(250));
        QCOMPARE(page.text("detailsName"), u"Person 00249"_s);
    }

    void remembersTheColumns()
    {
        Page page;
        page.addThree();
        page.open();
        QVERIFY(!page.table()->isColumnHidden(ClientTableModel::State));
        auto *menu = page.part<QMenu>("clientTableMenu");
        QHeaderView *headings = page.table()->horizontalHeader();
        Q_EMIT headings->customContextMenuRequested(QPoint(20, 5));
        QVERIFY(QTest::qWaitForWindowExposed(menu));
        QTest::keyClick(menu, Qt::Key_T);
        QVERIFY(page.table()->isColumnHidden(ClientTableModel::State));
        QVERIFY(!page.table()->isColumnHidden(ClientTableModel::StudioNumber));
        page.open();
        QVERIFY(page.table()->isColumnHidden(ClientTableModel::State));
        page.table()->resize(page.table()->size() + QSize(200, 0));
        QVERIFY(page.table()->isColumnHidden(ClientTableModel::State));
        menu = page.part<QMenu>("clientTableMenu");
        menu->popup(QPoint());
        QVERIFY(QTest::qWaitForWindowExposed(menu));
        QTest::keyClick(menu, Qt::Key_T);
        QVERIFY(!page.table()->isColumnHidden(ClientTableModel::State));
    }
};

QTEST_MAIN(ClientTableTest)
#include "tst_clienttable.moc"
