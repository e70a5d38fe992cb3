// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/confirmation.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QMessageBox>
#include <QPushButton>

namespace Gui {

using namespace Qt::StringLiterals;

void askForConfirmation(QWidget *parent, const QString &objectName, const QString &question,
                        const QString &consequence, const QString &act, std::function<void()> confirmed)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, question, question, QMessageBox::Cancel, parent);
    box->setObjectName(objectName);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(consequence);
    constexpr int kIconSize = 32;
    box->setIconPixmap(
        icon(u"warning"_s, u"warning"_s).pixmap(QSize(kIconSize, kIconSize), box->devicePixelRatioF()));
    QPushButton *button = box->addButton(QString(act).replace(u"&"_s, u"&&"_s), QMessageBox::DestructiveRole);
    button->setObjectName(u"confirmButton"_s);
    button->setAutoDefault(false);
    setStyleProperty(button, "role", u"destructive"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setEscapeButton(QMessageBox::Cancel);
    QObject::connect(button, &QPushButton::clicked, parent, std::move(confirmed));
    box->open();
}

} // namespace Gui
