// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/previewpresenter.h"
#include "ui/dialogs/previewfilter.h"

#include <QAccessible>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Presenters::PreviewPresenter;

/// The numbers of a preview as buttons.
class PreviewFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hearsAScreenReaderToggleAButton()
    {
        PreviewPresenter presenter(PreviewPresenter::Purpose::Sync, u"News"_s);
        Domain::Preview preview;
        preview.people.append({{}, u"ana@example.com"_s, u"Ana"_s, Domain::PreviewAction::Add, {}});
        preview.add = 1;
        presenter.take(preview);
        Gui::PreviewFilter filter;
        QSignalSpy chosen(&filter, &Gui::PreviewFilter::groupChosen);
        filter.show(presenter);
        QVERIFY2(chosen.isEmpty(), "showing the group is no choice");
        auto *added = filter.findChild<QPushButton *>(u"previewAdd"_s);
        QAccessibleInterface *button = QAccessible::queryAccessibleInterface(added);
        button->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<PreviewPresenter::Group>(), PreviewPresenter::Group::Add);
    }
};

QTEST_MAIN(PreviewFilterTest)
#include "tst_previewfilter.moc"
