// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/backupcard.h"

#include "presenters/backuppresenter.h"
#include "ui/dialogs/clientdialog.h"
#include "ui/dialogs/confirmation.h"
#include "ui/dialogs/documentsfolder.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using Presenters::BackupPresenter;
using Presenters::BackupState;

namespace {

QString styleName(Core::Tone tone)
{
    switch (tone) {
    case Core::Tone::Success:
        return u"success"_s;
    case Core::Tone::Warning:
        return u"warning"_s;
    case Core::Tone::Error:
        return u"error"_s;
    case Core::Tone::Neutral:
    case Core::Tone::Progress:
        break;
    }
    return u"progress"_s;
}

QFileDialog *makeFileDialog(const QString &title, const QString &objectName, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, title, documentsFolder(),
                                   BackupCard::tr("Backups of Listwell (*.backup *.db);;All files (*)"));
    dialog->setObjectName(objectName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace

BackupCard::BackupCard(BackupPresenter &presenter, QWidget *parent)
    : QFrame(parent)
    , m_presenter(presenter)
{
    setStyleProperty(this, "role", u"card"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(makeHeading(tr("Backup"), this));
    layout->addWidget(makeMuted(tr("A backup is one file with your clients, their answers, your classes and "
                                   "the history, for example to move to another computer. The login is not "
                                   "part of it. Listwell also makes a backup of its own every day and keeps "
                                   "the last seven in the data folder."),
                                this));
    layout->addWidget(buildButtons());
    m_banner = new Banner(u"progress"_s, this);
    m_banner->setObjectName(u"backupBanner"_s);
    layout->addWidget(m_banner);
    connect(&presenter, &BackupPresenter::stateChanged, this, &BackupCard::showState);
    connect(&presenter, &BackupPresenter::restorable, this, &BackupCard::askBeforeRestoring);
    showState();
}

QWidget *BackupCard::buildButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons);
    m_save = new QPushButton(tr("Save a &backup…"), buttons);
    m_save->setObjectName(u"saveBackup"_s);
    connect(m_save, &QPushButton::clicked, this, &BackupCard::chooseWhereToSave);
    row->addWidget(m_save);
    m_restore = new QPushButton(tr("&Restore a backup…"), buttons);
    m_restore->setObjectName(u"restoreBackup"_s);
    connect(m_restore, &QPushButton::clicked, this, &BackupCard::chooseWhatToRestore);
    row->addWidget(m_restore);
    return buttons;
}

void BackupCard::showState()
{
    const BackupState &state = m_presenter.state();
    m_save->setEnabled(!state.isBusy);
    m_restore->setEnabled(!state.isBusy);
    m_banner->setVisible(!state.sentence.isEmpty());
    m_banner->setTone(styleName(state.tone));
    m_banner->setText(state.sentence);
}

void BackupCard::chooseWhereToSave()
{
    QFileDialog *dialog = makeFileDialog(tr("Save a backup"), u"saveBackupDialog"_s, this);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"backup"_s);
    dialog->selectFile(BackupPresenter::fileName());
    connect(dialog, &QFileDialog::fileSelected, &m_presenter, &BackupPresenter::saveTo);
    dialog->open();
}

void BackupCard::chooseWhatToRestore()
{
    if (refuseForUnsavedChanges())
        return;
    QFileDialog *dialog = makeFileDialog(tr("Restore a backup"), u"restoreBackupDialog"_s, this);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &m_presenter, &BackupPresenter::check);
    dialog->open();
}

void BackupCard::askBeforeRestoring(const QString &file)
{
    const QString consequence =
        tr("The clients and answers in this file replace those that are here now; a copy of them stays in "
           "the data folder. Every no that is known here still counts.\n\n"
           "The login is not part of a backup, so you may have to connect your business again. Before "
           "anything is sent, Listwell looks in Constant Contact who has unsubscribed or left.\n\n"
           "The window closes for a moment.");
    askForConfirmation(this, u"restoreQuestion"_s,
                       tr("Restore the backup “%1”?", "file name").arg(QFileInfo(file).fileName()),
                       consequence, tr("Restore the backup"), [this, file] {
                           // A profile may have been edited since the file was chosen.
                           if (!refuseForUnsavedChanges())
                               Q_EMIT restoreRequested(file);
                       });
}

bool BackupCard::refuseForUnsavedChanges()
{
    if (!ClientDialog::showUnsaved(*this))
        return false;
    m_presenter.refuseForUnsavedChanges();
    return true;
}

} // namespace Gui
