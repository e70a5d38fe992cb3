// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/closingdialog.h"

#include "ui/widgets/dialoglayout.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;

ClosingDialog::ClosingDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"closingDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Close the window"));
    QVBoxLayout *layout = makeDialogLayout(this);
    QLabel *question = makeHeading(tr("Keep syncing when the window is closed?"), this);
    question->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    layout->addWidget(question);
    layout->addWidget(
        makeText(tr("Listwell can stay in the tray and keep your list in sync. To end it there, click "
                    "Quit in the menu of its icon."),
                 this));
    layout->addWidget(
        makeMuted(tr("You are asked only once. To change the answer later, go to Setup › Settings."), this));

    layout->addSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    const auto add = [this, buttons](const QString &text, const QString &objectName) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(objectName);
        button->setAutoDefault(false);
        buttons->addWidget(button);
        return button;
    };
    buttons->addStretch(1);
    connect(add(tr("Cancel"), u"closingCancel"_s), &QPushButton::clicked, this, &QDialog::reject);
    connect(add(tr("&Quit Listwell"), u"closingQuit"_s), &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT quitChosen();
    });
    QPushButton *keep = add(tr("&Keep syncing"), u"closingKeep"_s);
    keep->setDefault(true);
    connect(keep, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT keepSyncingChosen();
    });
    layout->addLayout(buttons);
    keep->setFocus();
}

} // namespace Gui
