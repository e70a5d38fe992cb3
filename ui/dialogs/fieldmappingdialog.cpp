// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/fieldmappingdialog.h"

#include "presenters/fieldmappingpresenter.h"
#include "ui/widgets/dialoglayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/statefulview.h"
#include "ui/widgets/windowsize.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using Core::LoadState;
using Presenters::FieldMappingPresenter;

FieldMappingDialog::FieldMappingDialog(FieldMappingPresenter &presenter, QWidget *parent)
    : QDialog(parent)
    , m_presenter(presenter)
    , m_list(new QListWidget(this))
{
    setObjectName(u"fieldMappingDialog"_s);
    setWindowTitle(tr("Field in Constant Contact"));
    setAttribute(Qt::WA_DeleteOnClose);
    buildView();
    m_error = makeText({}, this);
    m_error->setObjectName(u"fieldMappingError"_s);
    setStyleProperty(m_error, "role", u"error"_s);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setObjectName(u"fieldMappingOk"_s);
    m_ok->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"fieldMappingCancel"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &FieldMappingDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &FieldMappingDialog::reject);

    QVBoxLayout *layout = makeDialogLayout(this);
    layout->addWidget(makeText(
        tr("Choose the field in Constant Contact that “%1” belongs to.").arg(presenter.field().label), this));
    layout->addWidget(makeMuted(tr("The next sync sends the values to that field. Values in another one stay "
                                   "there as they are."),
                                this));
    layout->addWidget(m_view, 1);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    resizeToText(this, 76, 32);

    connect(&presenter, &FieldMappingPresenter::stateChanged, this, &FieldMappingDialog::showState);
    connect(&presenter, &FieldMappingPresenter::stored, this, &QDialog::accept);
    showState();
}

void FieldMappingDialog::buildView()
{
    m_list->setObjectName(u"fieldMappingList"_s);
    m_list->setAccessibleName(tr("Fields in Constant Contact"));
    connect(m_list, &QListWidget::itemActivated, this, &FieldMappingDialog::choose);
    m_view = new StatefulView(m_list, tr("Reading from Constant Contact…"), this);
    m_view->addFailure(tr("The fields cannot be shown"), u"fieldMappingRetry"_s);
    connect(m_view, &StatefulView::retryRequested, &m_presenter, &FieldMappingPresenter::retry);
}

void FieldMappingDialog::fill()
{
    m_list->clear();
    for (const FieldMappingPresenter::Choice &choice : m_presenter.choices()) {
        auto *item = new QListWidgetItem(choice.text, m_list);
        if (!choice.isFree)
            item->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(int(m_presenter.current()));
    m_list->setFocus();
}

void FieldMappingDialog::showState()
{
    const LoadState state = m_presenter.state();
    const bool isReady = state == LoadState::Ready;
    m_view->setState(state, m_presenter.errorText());
    if (!isReady)
        m_list->clear();
    else if (m_list->count() == 0)
        fill();
    m_error->setText(isReady ? m_presenter.errorText() : QString());
    m_error->setVisible(!m_error->text().isEmpty());
    // The list stays enabled: without it, the Enter key that chooses would press Cancel, the next button.
    m_ok->setEnabled(isReady && !m_presenter.isSaving());
}

void FieldMappingDialog::choose()
{
    if (m_list->currentRow() == m_presenter.current())
        return accept();
    m_presenter.choose(m_list->currentRow());
}

} // namespace Gui
