// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/emptystate.h"
#include "ui/widgets/statefulview.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

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
