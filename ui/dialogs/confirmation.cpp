// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/confirmation.h"

#include "ui/dialogs/messagebox.h"
#include "ui/widgets/labels.h"

#include <QMessageBox>
#include <QPushButton>

namespace Gui {

using namespace Qt::StringLiterals;

void askForConfirmation(QWidget *parent, const QString &objectName, const QString &title,
                        const QString &question, const QString &consequence, const QList<ConfirmedAct> &acts,
                        const QString &refusal)
{
    QMessageBox *box = makeMessage(title, question, consequence, parent);
    box->setObjectName(objectName);
    box->setStandardButtons(QMessageBox::Cancel);
    for (const ConfirmedAct &act : acts) {
        // Qt would place a second button that accepts on the other side of Cancel.
        const auto role = &act == &acts.constFirst() ? QMessageBox::AcceptRole : QMessageBox::YesRole;
        QPushButton *button = box->addButton(QString(act.text).replace(u"&"_s, u"&&"_s), role);
        button->setObjectName(act.objectName);
        button->setAutoDefault(false);
        if (act.isDestructive)
            setStyleProperty(button, "role", u"destructive"_s);
        QObject::connect(button, &QPushButton::clicked, parent, act.act);
    }
    if (!refusal.isEmpty())
        box->button(QMessageBox::Cancel)->setText(refusal);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setEscapeButton(QMessageBox::Cancel);
    openMessage(box);
}

void askForConfirmation(QWidget *parent, const QString &objectName, const QString &question,
                        const QString &consequence, const QString &act, std::function<void()> confirmed,
                        const QString &refusal)
{
    askForConfirmation(parent, objectName, act, question, consequence,
                       {{act, u"confirmButton"_s, std::move(confirmed)}}, refusal);
}

} // namespace Gui
