// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/supportfiledialog.h"

#include "presenters/supportfilepresenter.h"
#include "ui/dialogs/documentsfolder.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialoglayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/statefulview.h"
#include "ui/widgets/windowsize.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using Core::LoadState;
using Presenters::SupportFilePresenter;

SupportFileDialog::SupportFileDialog(std::unique_ptr<SupportFilePresenter> presenter, QWidget *parent)
    : QDialog(parent)
    , m_presenter(std::move(presenter))
    , m_banner(new Banner(u"success"_s, this))
    , m_text(new QPlainTextEdit(this))
    , m_view(new StatefulView(m_text, tr("Collecting the facts…"), this))
{
    setObjectName(u"supportFileDialog"_s);
    setWindowTitle(tr("Support file"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_banner->setObjectName(u"supportBanner"_s);
    m_banner->hide();
    m_text->setObjectName(u"supportText"_s);
    m_text->setAccessibleName(windowTitle());
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));

    QVBoxLayout *layout = makeDialogLayout(this);
    layout->addWidget(makeTitle(windowTitle(), this));
    layout->addWidget(
        makeText(tr("This text helps to find out why something does not work: versions, settings, numbers "
                    "and the last lines of the log. It contains no names, addresses or logins. Listwell "
                    "does not send it anywhere; save it, and attach it to your message to support."),
                 this));
    layout->addWidget(m_banner);
    layout->addWidget(m_view, 1);
    layout->addWidget(buildButtons());
    resizeToText(this, 120, 34);

    connect(m_presenter.get(), &SupportFilePresenter::made, this, &SupportFileDialog::showText);
    connect(m_presenter.get(), &SupportFilePresenter::saved, this, [this](const QString &path) {
        showMessage(u"success"_s, tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
    });
    connect(m_presenter.get(), &SupportFilePresenter::failed, this,
            [this](const Core::Error &error) { showMessage(u"error"_s, error.message); });
    m_presenter->load();
}

SupportFileDialog::~SupportFileDialog() = default;

QWidget *SupportFileDialog::buildButtons()
{
    auto *row = new QWidget(this);
    m_copy = new QPushButton(tr("&Copy"), row);
    m_copy->setObjectName(u"supportCopy"_s);
    m_copy->setAutoDefault(false);
    m_copy->setEnabled(false);
    connect(m_copy, &QPushButton::clicked, this, &SupportFileDialog::copy);
    auto *close = new QPushButton(tr("Close"), row);
    close->setObjectName(u"supportClose"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_save = new QPushButton(tr("&Save…"), row);
    m_save->setObjectName(u"supportSave"_s);
    m_save->setDefault(true);
    m_save->setEnabled(false);
    setStyleProperty(m_save, "role", u"primary"_s);
    connect(m_save, &QPushButton::clicked, this, &SupportFileDialog::chooseFile);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_copy);
    layout->addStretch(1);
    layout->addWidget(close);
    layout->addWidget(m_save);
    return row;
}

void SupportFileDialog::showText()
{
    m_text->setPlainText(m_presenter->text());
    m_view->setState(LoadState::Ready);
    m_copy->setEnabled(true);
    m_save->setEnabled(true);
    m_text->setFocus();
}

void SupportFileDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_presenter->text());
    showMessage(u"success"_s, tr("The text was copied."));
}

void SupportFileDialog::chooseFile()
{
    auto *dialog =
        new QFileDialog(this, tr("Save the support file"), documentsFolder(), tr("Text file (*.txt)"));
    dialog->setObjectName(u"supportFileChooser"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(m_presenter->fileName());
    connect(dialog, &QFileDialog::fileSelected, m_presenter.get(), &SupportFilePresenter::saveTo);
    dialog->open();
}

void SupportFileDialog::showMessage(const QString &tone, const QString &sentence)
{
    m_banner->setTone(tone);
    m_banner->setText(sentence);
    m_banner->show();
}

} // namespace Gui
