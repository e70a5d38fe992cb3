// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clientspageparts.h"
#include "ui/widgets/style.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using Domain::ClientStatus;
using Presenters::ClientsPresenter;
using Presenters::ClientTableModel;

namespace {

/// The Clients page with a separate studio.
struct Page : ClientsPageParts
{
    QList<Domain::ClientId> addFour()
    {
        return {studio.add(u"Anna"_s, u"Adler"_s, {}), studio.add(u"Ben"_s, u"Boyd"_s, {}),
                studio.add(u"Cy"_s, u"Cole"_s, {}), studio.add(u"Dora"_s, u"Dean"_s, {})};
    }
    void clickRow(int row, Qt::KeyboardModifiers keys = {})
    {
        const QPoint place = table()->visualRect(table()->model()->index(row, 0)).center();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, keys, place);
    }
    QStringList selected()
    {
        QStringList names;
        for (const Domain::Client &client : table()->selectedClients())
            names.append(client.firstName);
        return names;
    }
    QPushButton *button(const char *name) { return part<QPushButton>(name); }
    void confirm()
    {
        auto *question = part<QMessageBox>("removeConfirmation");
        QTRY_VERIFY(question && question->isVisible());
        QTest::mouseClick(question->findChild<QPushButton *>(u"confirmButton"_s), Qt::LeftButton);
    }
};

} // namespace

/// Several clients selected at once on the Clients page.
class SeveralClientsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Gui::Style::apply(*qApp, Gui::Style::Scheme::Light); }

    void removesThemAndPutsThemBack()
    {
        Page page;
        page.addFour();
        page.open();
        page.clickRow(0);
        page.clickRow(2, Qt::ControlModifier);
        QCOMPARE(page.selected(), (QStringList{u"Anna"_s, u"Cy"_s}));
        QCOMPARE(page.button("removeClientButton")->text(), u"&Remove 2…"_s);
        QVERIFY(!page.button("editClientButton")->isEnabled());
        page.click("removeClientButton");
        auto *question = page.part<QMessageBox>("removeConfirmation");
        QTRY_VERIFY(question && question->isVisible());
        QVERIFY(question->informativeText().contains(u"Anna Adler"_s));
        QVERIFY(question->informativeText().contains(u"Cy Cole"_s));
        QVERIFY(!question->informativeText().contains(u"Ben Boyd"_s));
        page.confirm();
        QTRY_COMPARE(page.presenter.clients().rowCount(), 2);
        QCOMPARE(page.studio.clientCount(), 2);
        QTRY_COMPARE(page.selected(), QStringList()); // nobody else takes the place of those who are gone
        QTRY_VERIFY(page.button("toastUndo") && page.button("toastUndo")->isVisible());
        page.click("toastUndo");
        QTRY_COMPARE(page.presenter.clients().rowCount(), 4);
        QCOMPARE(page.studio.clientCount(), 4);
    }

    void deactivatesThoseWhoAreActive()
    {
        Page page;
        const auto ids = page.addFour();
        page.open();
        page.clickRow(1);
        page.click("toggleActiveButton");
        QTRY_COMPARE(page.studio.client(ids.at(1)).status, ClientStatus::Deactivated);
        page.clickRow(0);
        page.clickRow(2, Qt::ShiftModifier);
        QTRY_COMPARE(page.button("toggleActiveButton")->text(), u"&Deactivate 3"_s);
        page.click("toggleActiveButton");
        QTRY_COMPARE(page.studio.client(ids.at(0)).status, ClientStatus::Deactivated);
        QTRY_COMPARE(page.studio.client(ids.at(2)).status, ClientStatus::Deactivated);
        QCOMPARE(page.studio.client(ids.at(3)).status, ClientStatus::Active);
        QTRY_COMPARE(page.button("toggleActiveButton")->text(), u"&Activate 3"_s);
        page.click("toastUndo"); // those two only
        QTRY_COMPARE(page.studio.client(ids.at(0)).status, ClientStatus::Active);
        QTRY_COMPARE(page.studio.client(ids.at(2)).status, ClientStatus::Active);
        QCOMPARE(page.studio.client(ids.at(1)).status, ClientStatus::Deactivated);
    }

    void staySelectedWhenRowsMove()
    {
        Page page;
        page.addFour();
        page.open();
        page.clickRow(1);
        page.clickRow(2, Qt::ControlModifier);
        page.studio.add(u"Aaron"_s, u"Abel"_s, {});
        page.presenter.refresh();
        QTRY_COMPARE(page.presenter.clients().rowCount(), 5);
        QTRY_COMPARE(page.presenter.clients().index(0, 0).data().toString(), u"Aaron Abel"_s);
        QCOMPARE(page.selected(), (QStringList{u"Ben"_s, u"Cy"_s}));
        QVERIFY(page.table()->selectionModel()->isRowSelected(2));
        QVERIFY(page.table()->selectionModel()->isRowSelected(3));
        QVERIFY(!page.table()->selectionModel()->isRowSelected(1));
    }

    void theLastOneIsNotSelectedOnceGone()
    {
        Page page;
        page.addFour();
        page.open();
        page.clickRow(3);
        QCOMPARE(page.selected(), QStringList(u"Dora"_s));
        page.click("removeClientButton");
        page.confirm();
        QTRY_COMPARE(page.presenter.clients().rowCount(), 3);
        QTRY_VERIFY(!page.selected().contains(u"Dora"_s));
    }

    void areNotSelectedAfterAnotherSearch()
    {
        Page page;
        page.addFour();
        page.open();
        page.clickRow(1);
        page.clickRow(0, Qt::ControlModifier); // Anna, who is found: she must not stay selected alone
        page.presenter.setSearch(u"a"_s);
        QTRY_COMPARE(page.presenter.clients().rowCount(), 1);
        QVERIFY(!page.table()->selectionModel()->hasSelection());
        QVERIFY(!page.button("removeClientButton")->isEnabled());
    }

    void mayBeReadWhenSelected()
    {
        Page page;
        page.studio.addMany(350);
        page.open();
        page.clickRow(0);
        page.table()->setFocus();
        for (int row = 1; row < 260; ++row)
            page.table()->selectionModel()->select(page.table()->model()->index(row, 0),
                                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTRY_COMPARE(page.table()->selectedClients().size(), 260);
        const QString hint = page.part<QLabel>("detailsHint")->text();
        QVERIFY2(hint.startsWith("260 client(s) are selected.\n\nPerson 00000"_L1) &&
                     hint.endsWith("252 other(s)"_L1),
                 qPrintable(hint));
        QVERIFY(page.button("removeClientButton")->isEnabled());
        QTest::keyClick(page.table(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(page.table()->selectedCount(), 350);
        QCOMPARE(page.table()->selectedClients().size(), 0);
        QVERIFY(!page.button("removeClientButton")->isEnabled());
        QCOMPARE(page.part<QLabel>("detailsHint")->text(),
                 u"350 client(s) are selected: too many to change at once. Select at most 300."_s);
    }
};

QTEST_MAIN(SeveralClientsTest)
#include "tst_severalclients.moc"
