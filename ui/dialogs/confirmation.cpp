// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/confirmation.h"

#include "ui/dialogs/messagebox.h"
#include "ui/widgets/labels.h"

#include <QMessageBox>
#include <QPushButton>

namespace Gui {

using namespace Qt::StringLiterals;

void askForConfirmation(QWidget *parent, const QString &objectName, const QString &question,
                        const QString &consequence, const QString &act, std::function<void()> confirmed)
{
    QMessageBox *box = makeMessage(act, question, consequence, parent);
    box->setObjectName(objectName);
    box->setStandardButtons(QMessageBox::Cancel);
    QPushButton *button = box->addButton(QString(act).replace(u"&"_s, u"&&"_s), QMessageBox::AcceptRole);
    button->setObjectName(u"confirmButton"_s);
    button->setAutoDefault(false);
    setStyleProperty(button, "role", u"destructive"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setEscapeButton(QMessageBox::Cancel);
    QObject::connect(button, &QPushButton::clicked, parent, std::move(confirmed));
    openMessage(box);
}

} // namespace Gui
