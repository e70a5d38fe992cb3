// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/disconnectdialog.h"

#include "ui/dialogs/documentsfolder.h"
#include "ui/widgets/dialoglayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/windowsize.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using Presenters::Goodbye;
using Presenters::LeftList;

DisconnectDialog::DisconnectDialog(const QString &businessName, const QString &listName, QWidget *parent)
    : QDialog(parent)
    , m_remove(new QCheckBox(tr("&Remove my clients from the list first. They stay subscribed."), this))
    , m_save(new QCheckBox(tr("&Save my clients to a file first"), this))
{
    setObjectName(u"disconnectQuestion"_s);
    setWindowTitle(tr("Disconnect"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_remove->setObjectName(u"disconnectTakeOff"_s);
    m_remove->setVisible(!listName.isEmpty());
    m_save->setObjectName(u"disconnectSave"_s);

    QVBoxLayout *layout = makeDialogLayout(this);
    layout->addWidget(buildHead(businessName));
    m_kept = makeText({}, this);
    m_kept->setObjectName(u"disconnectKept"_s);
    showKept(listName);
    connect(m_remove, &QCheckBox::toggled, this, [this, listName] { showKept(listName); });
    layout->addWidget(m_kept);
    layout->addWidget(m_remove, 0, Qt::AlignLeft);
    layout->addWidget(m_save, 0, Qt::AlignLeft);
    layout->addStretch(1);
    layout->addWidget(buildButtons());
    resizeToText(this, 84, 14);
    resize(width(), layout->totalHeightForWidth(width())); // long names wrap
}

void DisconnectDialog::showKept(const QString &listName)
{
    QStringList sentences{tr("Listwell stops syncing and erases the login.")};
    if (!listName.isEmpty() && m_remove->isChecked())
        sentences.append(tr("“%1” stays in Constant Contact without your clients.").arg(listName));
    else if (!listName.isEmpty())
        sentences.append(tr("“%1” stays in Constant Contact with everybody on it. If you connect again, the "
                            "sync goes on with this list at once.")
                             .arg(listName));
    sentences.append(tr("Your clients, their answers and the history stay here."));
    m_kept->setText(sentences.join(u' '));
}

QWidget *DisconnectDialog::buildHead(const QString &businessName)
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(new IconLabel(u"warning"_s, u"warning"_s, fontMetrics().height() * 2, head), 0,
                      Qt::AlignTop);
    QLabel *question = makeTitle(tr("Disconnect “%1”?").arg(businessName), head);
    question->setObjectName(u"disconnectTitle"_s);
    question->setWordWrap(true);
    layout->addWidget(question, 1);
    return head;
}

QWidget *DisconnectDialog::buildButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *cancel = new QPushButton(tr("Cancel"), row);
    cancel->setObjectName(u"disconnectCancel"_s);
    cancel->setDefault(true);
    cancel->setFocus();
    connect(cancel, &QPushButton::clicked, this, &DisconnectDialog::reject);
    auto *ok = new QPushButton(tr("OK"), row);
    ok->setObjectName(u"disconnectOk"_s);
    ok->setAutoDefault(false);
    connect(ok, &QPushButton::clicked, this, &DisconnectDialog::confirm);
    layout->addStretch(1);
    layout->addWidget(cancel);
    layout->addWidget(ok);
    return row;
}

void DisconnectDialog::confirm()
{
    if (m_save->isChecked())
        chooseFile();
    else
        finish({});
}

void DisconnectDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save clients"), documentsFolder(), tr("Client report (*.csv)"));
    dialog->setObjectName(u"disconnectFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"clients.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &DisconnectDialog::finish);
    dialog->open();
}

void DisconnectDialog::finish(const QString &clientsFile)
{
    const bool removes = m_remove->isVisibleTo(this) && m_remove->isChecked();
    accept();
    Q_EMIT confirmed({removes ? LeftList::Remove : LeftList::Keep, clientsFile});
}

} // namespace Gui
