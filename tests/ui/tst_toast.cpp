// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/tabstops.h"
#include "ui/widgets/style.h"
#include "ui/widgets/toast.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kShort = 50ms;

/// A page with a field above and a button below its toast.
struct Page
{
    Page()
    {
        auto *layout = new QVBoxLayout(&widget);
        layout->addWidget(field = new QLineEdit(&widget));
        layout->addWidget(content = new QWidget(&widget), 1);
        toast = new Gui::Toast(content, &widget);
        layout->addWidget(foot = new QPushButton(u"Foot"_s, &widget));
        widget.resize(600, 400);
        widget.show();
        QVERIFY(QTest::qWaitForWindowActive(&widget));
        field->setFocus();
        QTest::mouseMove(foot); // away from the toast
    }
    template <typename T> T *part(const char *name) { return widget.findChild<T *>(QLatin1StringView(name)); }
    QPushButton *undo() { return part<QPushButton>("toastUndo"); }

    QWidget widget;
    QLineEdit *field = nullptr;
    QWidget *content = nullptr;
    Gui::Toast *toast = nullptr;
    QPushButton *foot = nullptr;
};

/// Whether the toast is still there after many times its duration.
bool stays(const Gui::Toast &toast)
{
    return !QTest::qWaitFor([&toast] { return !toast.isVisible(); }, 10 * kShort.count());
}

} // namespace

class ToastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Gui::Style::apply(*qApp, Gui::Style::Scheme::Light); }

    void showsTheSentenceWithoutTakingTheFocus()
    {
        Page page;
        page.toast->offer(u"Anna Young was removed."_s, [] {});
        QVERIFY(page.toast->isVisible());
        QCOMPARE(page.part<QLabel>("toastText")->text(), u"Anna Young was removed."_s);
        QVERIFY(page.field->hasFocus());
        QVERIFY(page.content->geometry().contains(page.toast->geometry()));
    }

    void undoesOnceAndDisappears()
    {
        Page page;
        int undone = 0;
        page.toast->offer(u"Removed."_s, [&undone] { ++undone; });
        QTest::mouseClick(page.undo(), Qt::LeftButton);
        QCOMPARE(undone, 1);
        QVERIFY(!page.toast->isVisible());
        QVERIFY(page.field->hasFocus());
    }

    void keysUndo()
    {
        Page page;
        int undone = 0;
        QTest::keySequence(page.foot, QKeySequence::Undo);
        QCOMPARE(undone, 0);
        page.toast->offer(u"Removed."_s, [&undone] { ++undone; });
        page.field->setText(u"Anna"_s);
        QTest::keySequence(page.field, QKeySequence::Undo); // the typing
        QCOMPARE(undone, 0);
        page.foot->setFocus();
        QTest::keySequence(page.foot, QKeySequence::Undo);
        QCOMPARE(undone, 1);
        QVERIFY(!page.toast->isVisible());
        QTest::keySequence(page.foot, QKeySequence::Undo);
        QCOMPARE(undone, 1);
    }

    void hasNoUndoWithoutAnAction()
    {
        Page page;
        page.toast->offer(u"Anna Young is back."_s);
        QVERIFY(!page.undo()->isVisible());
        QTest::mouseClick(page.part<QToolButton>("toastClose"), Qt::LeftButton);
        QVERIFY(!page.toast->isVisible());
    }

    void disappearsAfterItsTime()
    {
        Page page;
        page.toast->setDuration(kShort);
        page.toast->offer(u"Removed."_s, [] {});
        QTRY_VERIFY(!page.toast->isVisible());
    }

    void staysWhileItHasTheFocus()
    {
        Page page;
        page.toast->setDuration(kShort);
        page.toast->offer(u"Removed."_s, [] {});
        page.undo()->setFocus(Qt::TabFocusReason);
        QVERIFY(stays(*page.toast));
        page.field->setFocus();
        QTRY_VERIFY(!page.toast->isVisible());
    }

    void staysUnderThePointer()
    {
        Page page;
        page.toast->setDuration(kShort);
        page.toast->offer(u"Removed."_s, [] {});
        QTest::mouseMove(page.part<QLabel>("toastText"));
        QTRY_VERIFY(page.toast->underMouse());
        QVERIFY(stays(*page.toast));
        QTest::mouseMove(page.foot);
        QTRY_VERIFY(!page.toast->isVisible());
    }

    void isReachedWithTabBetweenContentAndFoot()
    {
        Page page;
        page.toast->offer(u"Removed."_s, [] {});
        const QWidgetList expected{page.undo(), page.part<QToolButton>("toastClose"), page.foot, page.field};
        QCOMPARE(Support::tabStops(page.widget), expected);
    }

    void givesTheFocusBackAfterUndoAndEscape()
    {
        Page page;
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Escape}) {
            page.toast->offer(u"Removed."_s, [] {});
            page.field->setFocus();
            QTest::keyClick(page.field, Qt::Key_Tab);
            QVERIFY(page.undo()->hasFocus());
            QTest::keyClick(page.undo(), key);
            QVERIFY(!page.toast->isVisible());
            QVERIFY(page.field->hasFocus());
        }
    }

    void wrapsALongSentenceInANarrowPage()
    {
        Page page;
        page.widget.resize(360, 400);
        page.toast->offer(QString(u"Wilhelmina Theodora Alexandrina "_s).repeated(4), [] {});
        QTRY_VERIFY(page.content->geometry().contains(page.toast->geometry()));
        const QLabel *text = page.part<QLabel>("toastText");
        QVERIFY(text->heightForWidth(text->width()) <= text->height());
    }

    void hasANameAndAnAction()
    {
        Page page;
        page.toast->offer(u"Anna Young was removed."_s, [] {});
        QAccessibleInterface *toast = QAccessible::queryAccessibleInterface(page.toast);
        QCOMPARE(toast->text(QAccessible::Name), u"Anna Young was removed."_s);
        QAccessibleInterface *undo = QAccessible::queryAccessibleInterface(page.undo());
        QCOMPARE(undo->text(QAccessible::Name), u"Undo"_s);
        QCOMPARE(undo->text(QAccessible::Description), u"Anna Young was removed."_s);
    }
};

QTEST_MAIN(ToastTest)
#include "tst_toast.moc"
