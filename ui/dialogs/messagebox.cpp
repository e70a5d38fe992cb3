// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/messagebox.h"

#include "ui/widgets/dialoglayout.h"
#include "ui/widgets/icons.h"

#include <QLayout>
#include <QMessageBox>

namespace Gui {

using namespace Qt::StringLiterals;

QMessageBox *makeMessage(const QString &title, const QString &text, const QString &details, QWidget *parent,
                         MessageIcon shown)
{
    auto *message = new QMessageBox(parent);
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->setWindowTitle(title);
    message->setTextFormat(Qt::PlainText);
    message->setText(text);
    message->setInformativeText(details);
    constexpr int kIconSize = 32; // px
    const QIcon drawn =
        shown == MessageIcon::Success ? icon(u"check"_s, u"success"_s) : icon(u"warning"_s, u"warning"_s);
    message->setIconPixmap(drawn.pixmap(QSize(kIconSize, kIconSize), message->devicePixelRatioF()));
    return message;
}

void openMessage(QMessageBox *message)
{
    message->layout()->setContentsMargins(kDialogMargins); // each added button resets them
    message->open();
}

} // namespace Gui
