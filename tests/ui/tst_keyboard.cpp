// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/clientform.h"
#include "ui/dialogs/consentbox.h"
#include "ui/pages/statefilter.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/pagelayout.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/style.h"
#include "ui/widgets/tablestyle.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QStyle>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// Keys, focus and speech of the controls.
class KeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Gui::Style::apply(*qApp, Gui::Style::Scheme::Light); }

    void enterPressesTheFocusedButton_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Enter") << Qt::Key_Return;
        QTest::newRow("keypad") << Qt::Key_Enter;
    }
    void enterPressesTheFocusedButton()
    {
        QFETCH(Qt::Key, key);
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        for (QAbstractButton *button :
             std::initializer_list<QAbstractButton *>{new QPushButton(&window), new QToolButton(&window)}) {
            layout->addWidget(button);
            button->setFocusPolicy(Qt::StrongFocus);
            const QSignalSpy clicks(button, &QAbstractButton::clicked);
            QTest::keyClick(button, key);
            QCOMPARE(clicks.count(), 1);
            button->setEnabled(false);
            QTest::keyClick(button, key);
            QCOMPARE(clicks.count(), 1);
        }
    }

    void homeAndEndGoToTheFirstAndLastRow()
    {
        QStandardItemModel model(5, 3);
        for (int row = 0; row < 5; ++row) {
            for (int column = 0; column < 3; ++column)
                model.setItem(row, column, new QStandardItem);
        }
        for (const int row : {0, 4}) // such as the day above classes
            model.item(row, 0)->setFlags(Qt::NoItemFlags);
        QTableView table;
        Gui::applyTableStyle(table);
        table.setModel(&model);
        table.setCurrentIndex(model.index(2, 1));
        QTest::keyClick(&table, Qt::Key_End);
        QCOMPARE(table.currentIndex(), model.index(4, 1));
        QVERIFY(table.selectionModel()->isRowSelected(4));
        QTest::keyClick(&table, Qt::Key_Home);
        QCOMPARE(table.currentIndex(), model.index(0, 1));
        // The first column says that these rows cannot be selected.
        table.setCurrentIndex(model.index(2, 0));
        QTest::keyClick(&table, Qt::Key_End);
        QCOMPARE(table.currentIndex(), model.index(3, 0));
        QTest::keyClick(&table, Qt::Key_Home);
        QCOMPARE(table.currentIndex(), model.index(1, 0));
    }

    void underlinesLettersOnlyWhileAltIsHeld()
    {
        QPushButton button(u"&Save"_s);
        button.show();
        QVERIFY(QTest::qWaitForWindowActive(&button));
        const auto isUnderlined = [&button] {
            return button.style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, &button) != 0;
        };
        QVERIFY(!isUnderlined());
        const QImage plain = button.grab().toImage();
        QTest::keyPress(&button, Qt::Key_Alt, Qt::AltModifier);
        QVERIFY(isUnderlined());
        QVERIFY(button.grab().toImage() != plain);
        QTest::keyRelease(&button, Qt::Key_Alt);
        QVERIFY(!isUnderlined());
        QCOMPARE(button.grab().toImage(), plain);
    }

    void scrollingPageIsNoTabStop()
    {
        QWidget page;
        QVBoxLayout *column = Gui::makePageLayout(&page);
        auto *button = new QPushButton(u"Next"_s, &page);
        column->addWidget(button);
        for (int i = 0; i < 40; ++i)
            column->addWidget(new QLineEdit(&page));
        page.resize(400, 300);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        const auto *scroll = page.findChild<QScrollArea *>();
        QVERIFY(!(scroll->focusPolicy() & Qt::TabFocus));
        // The keys still scroll it.
        button->setFocus();
        QTest::keyClick(button, Qt::Key_PageDown);
        QVERIFY(scroll->verticalScrollBar()->value() > 0);
    }

    void namesTheIconsOfASearchField()
    {
        Gui::SearchField field(u"Search clients"_s, nullptr);
        field.setText(u"jane"_s);
        field.show();
        const auto icons = field.findChildren<QToolButton *>();
        QCOMPARE(icons.size(), 2);
        for (QToolButton *icon : icons)
            QVERIFY(!QAccessible::queryAccessibleInterface(icon)->text(QAccessible::Name).isEmpty());
    }

    // A screen reader calls the action of the element and does not click.
    void hearsWhatAScreenReaderToggles()
    {
        Gui::ConsentBox box(u"May we write to you?"_s, u"Not now"_s);
        const QSignalSpy answers(&box, &Gui::ConsentBox::chosen);
        toggle(box.findChild<QWidget *>(u"consentYes"_s));
        QCOMPARE(answers.count(), 1);
        QCOMPARE(box.answer(), Domain::Subscription::Yes);
        toggle(box.findChild<QWidget *>(u"consentNo"_s));
        QCOMPARE(answers.count(), 2);
        box.choose(Domain::Subscription::Yes); // by the program, not the person
        QCOMPARE(answers.count(), 2);

        Gui::StateFilter filter;
        const QSignalSpy filters(&filter, &Gui::StateFilter::chosen);
        toggle(filter.findChild<QWidget *>(u"filter_waiting"_s));
        QCOMPARE(filters.count(), 1);
        filter.choose(Domain::ClientState::OnList);
        QCOMPARE(filters.count(), 1);

        Gui::ClientForm form;
        const QSignalSpy edits(&form, &Gui::ClientForm::edited);
        toggle(form.findChild<QWidget *>(u"activeClient"_s));
        QCOMPARE(edits.count(), 1);
    }

private:
    static void toggle(QWidget *widget)
    {
        QAccessibleActionInterface *actions =
            QAccessible::queryAccessibleInterface(widget)->actionInterface();
        QVERIFY(actions);
        QVERIFY(actions->actionNames().contains(QAccessibleActionInterface::toggleAction()));
        actions->doAction(QAccessibleActionInterface::toggleAction());
    }
};

QTEST_MAIN(KeyboardTest)
#include "tst_keyboard.moc"
