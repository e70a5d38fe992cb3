// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/disconnectquestion.h"

#include "ui/widgets/icons.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DisconnectQuestion)
};

} // namespace

QDialog *makeDisconnectQuestion(const QString &businessName, QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setObjectName(u"disconnectQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const int size = box->fontMetrics().height() * 2;
    box->setIconPixmap(icon(u"warning"_s, u"warning"_s).pixmap(QSize(size, size), box->devicePixelRatioF()));
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(Words::tr("Disconnect"));
    box->setText(Words::tr("Disconnect “%1”?").arg(businessName));
    box->setInformativeText(
        Words::tr("Listwell stops syncing and erases the login. Your clients, their answers and the history "
                  "are kept, and nothing changes in Constant Contact. You can connect again at any time."));
    box->setStandardButtons(QMessageBox::Ok | QMessageBox::Cancel);
    QPushButton *ok = qobject_cast<QPushButton *>(box->button(QMessageBox::Ok));
    ok->setObjectName(u"disconnectOk"_s);
    ok->setText(Words::tr("OK"));
    box->button(QMessageBox::Cancel)->setObjectName(u"disconnectCancel"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setEscapeButton(QMessageBox::Cancel);
    QObject::connect(ok, &QPushButton::clicked, box, &QDialog::accept);
    return box;
}

} // namespace Gui
