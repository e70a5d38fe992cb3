// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/tabstops.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/statefulview.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Core::LoadState;
using Gui::StatefulView;

class StatefulViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheWidgetOfItsState()
    {
        auto *content = new QWidget;
        StatefulView view(content, u"Loading…"_s);
        QCOMPARE(view.state(), LoadState::Loading);
        QVERIFY(view.currentWidget() != content);
        view.setState(LoadState::Ready);
        QCOMPARE(view.currentWidget(), content);
        QWidget *empty = view.addPlaceholder(LoadState::Empty, u"people"_s, u"Nothing"_s, u"Add one."_s);
        view.setState(LoadState::Empty);
        QCOMPARE(view.currentWidget(), empty);
    }

    void keepsRoomOnlyForTheWidgetOfItsState()
    {
        QWidget page;
        auto *layout = new QVBoxLayout(&page);
        auto *table = new QListWidget;
        auto *view = new StatefulView(table, u"Loading…"_s);
        view->addPlaceholder(LoadState::Empty, u"people"_s, u"Nothing"_s, u"Some words. "_s.repeated(80));
        layout->addWidget(view);
        view->setState(LoadState::Ready);
        page.ensurePolished();
        layout->activate();
        const int margins = layout->contentsMargins().top() + layout->contentsMargins().bottom();
        QCOMPARE(page.sizeHint().height(), table->sizeHint().height() + margins);
        QVERIFY(!page.layout()->hasHeightForWidth());

        view->setState(LoadState::Empty);
        QVERIFY(page.layout()->hasHeightForWidth());
    }

    void tabsOnlyThroughTheWidgetOfItsState_data()
    {
        QTest::addColumn<LoadState>("state");
        QTest::addColumn<QStringList>("stops");
        QTest::newRow("loading") << LoadState::Loading << QStringList{u"before"_s, u"after"_s};
        QTest::newRow("empty") << LoadState::Empty << QStringList{u"before"_s, u"add"_s, u"after"_s};
        QTest::newRow("error") << LoadState::Failed << QStringList{u"before"_s, u"retry"_s, u"after"_s};
        QTest::newRow("filled") << LoadState::Ready
                                << QStringList{u"before"_s, u"search"_s, u"open"_s, u"after"_s};
    }
    void tabsOnlyThroughTheWidgetOfItsState()
    {
        QFETCH(LoadState, state);
        QFETCH(QStringList, stops);
        QWidget page;
        auto *layout = new QVBoxLayout(&page);
        const auto button = [](const QString &name, QWidget *parent) {
            auto *made = new QPushButton(name, parent);
            made->setObjectName(name);
            return made;
        };
        layout->addWidget(button(u"before"_s, &page));
        auto *content = new QWidget;
        auto *line = new QLineEdit(content);
        line->setObjectName(u"search"_s);
        auto *rows = new QVBoxLayout(content);
        rows->addWidget(line);
        rows->addWidget(button(u"open"_s, content));
        auto *view = new StatefulView(content, u"Loading…"_s, &page);
        view->addPlaceholder(LoadState::Empty, u"people"_s, u"Nothing"_s, u"Add one."_s)
            ->addButton(u"Add"_s, u"add"_s);
        view->addFailure(u"It cannot be shown"_s, u"retry"_s);
        layout->addWidget(view);
        layout->addWidget(button(u"after"_s, &page));
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));

        // Also from a state whose button has the focus when the state ends.
        for (const LoadState before : {LoadState::Loading, LoadState::Empty, LoadState::Failed}) {
            view->setState(before);
            if (auto *inside = view->currentWidget()->findChild<QPushButton *>())
                inside->setFocus();
            view->setState(state);
            QVERIFY(!page.focusWidget() || Support::canBeSeen(*page.focusWidget()));
            page.findChild<QPushButton *>(u"after"_s)->setFocus();
            QStringList names;
            for (const QWidget *stop : Support::tabStops(page)) {
                QVERIFY2(Support::canBeSeen(*stop), qPrintable(stop->objectName()));
                names << stop->objectName();
            }
            QCOMPARE(names, stops);
        }
    }

    void tellsTheFailureAndOffersToTryAgain()
    {
        StatefulView view(new QWidget, u"Loading…"_s);
        view.addFailure(u"It cannot be shown"_s, u"retry"_s);
        view.setState(LoadState::Failed, u"The disk is full."_s);
        QStringList texts;
        for (const QLabel *label : view.currentWidget()->findChildren<QLabel *>())
            texts << label->text();
        QVERIFY(texts.contains(u"The disk is full."_s));
        const QSignalSpy retries(&view, &StatefulView::retryRequested);
        view.findChild<QPushButton *>(u"retry"_s)->click();
        QCOMPARE(retries.count(), 1);
    }
};

QTEST_MAIN(StatefulViewTest)
#include "tst_statefulview.moc"
