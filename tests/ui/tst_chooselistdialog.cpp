// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/listchoicepresenter.h"
#include "ui/dialogs/chooselistdialog.h"
#include "ui/widgets/style.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using Domain::ContactList;
using Presenters::ListChoicePresenter;

/// The Choose list dialog on its own.
class ChooseListDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Gui::Style::apply(*qApp, Gui::Style::Scheme::Light); }

    void requestsTheListsWhenItOpens()
    {
        ListChoicePresenter presenter;
        const QSignalSpy wanted(&presenter, &ListChoicePresenter::listsRequested);
        presenter.open({});
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(presenter.state(), ListChoicePresenter::State::Loading);
    }

    void disablesAcceptBeforeAListIsSelected()
    {
        open(threeLists());
        QVERIFY(!button("chooseListOk")->isEnabled());
        QTest::keyClick(search(), Qt::Key_Down);
        QVERIFY(button("chooseListOk")->isEnabled());
    }

    void selectsTheCurrentList()
    {
        open(threeLists(), {u"b"_s});
        QCOMPARE(selectedName(), u"Members"_s);
    }

    void acceptsTheOnlyListThatMatchesTheSearch()
    {
        open(threeLists());
        const QSignalSpy chosen(m_dialog.get(), &Gui::ChooseListDialog::listChosen);
        QTest::keyClicks(search(), u"teach"_s);
        QTest::keyClick(search(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).value<ContactList>().id.value, u"c"_s);
    }

    void typingInTheTableFillsTheSearch()
    {
        open(threeLists());
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_M);
        QCOMPARE(search()->text(), u"m"_s);
        QVERIFY(search()->hasFocus());
    }

    void arrowKeysInTheSearchMoveTheSelection()
    {
        open(threeLists());
        QTest::keyClick(search(), Qt::Key_Down);
        QTest::keyClick(search(), Qt::Key_Down);
        QCOMPARE(selectedName(), u"Studio news"_s);
        QTest::keyClick(search(), Qt::Key_Up);
        QCOMPARE(selectedName(), u"Members"_s);
    }

    void createsAListByItsNameAndSelectsIt()
    {
        open(threeLists());
        const QSignalSpy requested(m_presenter.get(), &ListChoicePresenter::creationRequested);
        const QSignalSpy chosen(m_dialog.get(), &Gui::ChooseListDialog::listChosen);
        QVERIFY(!m_dialog->findChild<QLineEdit *>(u"newListName"_s)->isVisible());
        QTest::mouseClick(button("newListButton"), Qt::LeftButton);
        auto *name = m_dialog->findChild<QLineEdit *>(u"newListName"_s);
        QVERIFY(name->hasFocus());
        QVERIFY(!button("newListCreate")->isEnabled());
        QTest::keyClicks(name, u" Newcomers "_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.at(0).at(0).toString(), u"Newcomers"_s);
        QCOMPARE(chosen.size(), 0); // Enter chooses nothing

        m_presenter->takeCreated(
            Core::Error{Core::Error::Kind::InvalidInput, u"The name is taken."_s, {}, {}});
        QVERIFY(name->isVisible());
        QCOMPARE(name->text(), u" Newcomers "_s);
        QCOMPARE(m_dialog->findChild<QLabel *>(u"newListNameFault"_s)->text(), u"The name is taken."_s);

        m_presenter->takeCreated(ContactList{{u"d"_s}, u"Newcomers"_s, 0});
        m_presenter->take(threeLists() + QList<ContactList>{{{u"d"_s}, u"Newcomers"_s, 0}});
        QCOMPARE(selectedName(), u"Newcomers"_s);
        QVERIFY(!name->isVisible());
    }

    void choosesExactlyOne()
    {
        open(threeLists());
        table()->selectAll();
        QVERIFY(table()->selectionModel()->selectedRows().size() <= 1);
    }

    void escapeChangesNothing()
    {
        open(threeLists(), {u"b"_s});
        const QSignalSpy chosen(m_dialog.get(), &Gui::ChooseListDialog::listChosen);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QCOMPARE(chosen.size(), 0);
        QVERIFY(!m_dialog->isVisible());
    }

    void reportsThatNoListMatchesTheSearch()
    {
        open(threeLists());
        QTest::keyClicks(search(), u"zumba"_s);
        QVERIFY(find<QLabel>("listMessage")->text().contains("zumba"_L1));
        QVERIFY(find<QLabel>("listMessage")->isVisible());
        QVERIFY(!button("chooseListOk")->isEnabled());
    }

    void offersToRetryAfterAFailure()
    {
        open({});
        m_presenter->take(Core::Error{Core::Error::Kind::Network, u"Nobody answers."_s, {}, {}});
        QCOMPARE(find<QLabel>("listMessage")->text(), u"Nobody answers."_s);
        const QSignalSpy wanted(m_presenter.get(), &ListChoicePresenter::listsRequested);
        QTest::mouseClick(button("listRetry"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        m_presenter->take(threeLists());
        QVERIFY(table()->isVisible());
    }

    void reportsThatTheAccountHasNoLists()
    {
        open({});
        QVERIFY(find<QLabel>("listMessage")->isVisible());
        QVERIFY(button("listRetry")->isVisible());
    }

    void sortsCountsAsNumbers()
    {
        open(threeLists());
        table()->sortByColumn(1, Qt::DescendingOrder);
        QCOMPARE(table()->model()->index(0, 0).data().toString(), u"Studio news"_s);
        QCOMPARE(table()->model()->index(2, 0).data().toString(), u"Teacher training"_s);
    }

    void staysFastWithAThousandLists()
    {
        QList<ContactList> lists;
        for (int i = 0; i < 1000; ++i)
            lists.append({{QString::number(i)}, u"List number %1 of a big account"_s.arg(i), i});
        QElapsedTimer time;
        time.start();
        open(lists, {u"999"_s});
        QTest::keyClicks(search(), u"number 77"_s);
        QCOMPARE(table()->model()->rowCount(), 11);
        QVERIFY2(time.elapsed() < 2000, qPrintable(QString::number(time.elapsed())));
    }

    void modelIsConsistent()
    {
        Presenters::ContactListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLists(threeLists());
        model.setLists({});
        model.setLists(threeLists());
        QCOMPARE(model.rowOf({u"c"_s}), 2);
        QCOMPARE(model.rowOf({u"x"_s}), -1);
    }

private:
    static QList<ContactList> threeLists()
    {
        return {{{u"a"_s}, u"Studio news"_s, 1204},
                {{u"b"_s}, u"Members"_s, 431},
                {{u"c"_s}, u"Teacher training"_s, 58}};
    }

    void open(const QList<ContactList> &lists, const Domain::ListId &current = {})
    {
        m_dialog.reset();
        m_presenter = std::make_unique<ListChoicePresenter>();
        m_presenter->open(current);
        m_dialog = std::make_unique<Gui::ChooseListDialog>(*m_presenter);
        m_dialog->open();
        m_presenter->take(lists);
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    template <typename Widget> Widget *find(const char *name)
    {
        return m_dialog->findChild<Widget *>(QLatin1StringView(name));
    }
    QPushButton *button(const char *name) { return find<QPushButton>(name); }
    QLineEdit *search() { return find<QLineEdit>("listSearch"); }
    QTableView *table() { return find<QTableView>("listTable"); }
    QString selectedName()
    {
        const auto rows = table()->selectionModel()->selectedRows();
        return rows.size() == 1 ? rows.first().data().toString() : QString();
    }

    std::unique_ptr<ListChoicePresenter> m_presenter;
    std::unique_ptr<Gui::ChooseListDialog> m_dialog;
};

QTEST_MAIN(ChooseListDialogTest)
#include "tst_chooselistdialog.moc"
