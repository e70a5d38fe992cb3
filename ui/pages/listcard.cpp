// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/listcard.h"

#include "presenters/connectionpresenter.h"
#include "presenters/listchoicepresenter.h"
#include "presenters/previewpresenter.h"
#include "ui/dialogs/chooselistdialog.h"
#include "ui/dialogs/previewdialog.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using Presenters::ConnectionPresenter;

ListCard::ListCard(ConnectionPresenter &presenter, Presenters::ListChoicePresenter &lists, QWidget *parent)
    : QFrame(parent)
    , m_presenter(presenter)
    , m_lists(lists)
{
    setStyleProperty(this, "role", u"card"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(makeMuted(tr("Contact list"), this));
    m_name = makeHeading({}, this);
    m_name->setObjectName(u"listName"_s);
    layout->addWidget(m_name);
    m_facts = makeMuted({}, this);
    m_facts->setObjectName(u"listFacts"_s);
    layout->addWidget(m_facts);
    layout->addSpacing(8);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    m_choose = new QPushButton(tr("Choose &list"), this);
    m_choose->setObjectName(u"chooseListButton"_s);
    connect(m_choose, &QPushButton::clicked, this, &ListCard::chooseList);
    buttons->addWidget(m_choose);
    m_save = new QPushButton(tr("SA&VE"), this);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setAccessibleName(tr("SAVE"));
    setStyleProperty(m_save, "role", u"primary"_s);
    connect(m_save, &QPushButton::clicked, this, &ListCard::showPreview);
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    layout->addLayout(buttons);
}

void ListCard::chooseList()
{
    auto *dialog = new ChooseListDialog(m_lists, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChooseListDialog::listChosen, &m_presenter, &ConnectionPresenter::pickList);
    m_lists.open(m_presenter.state().listId);
    dialog->open();
}

// The choice is saved only after the owner has accepted the preview.
void ListCard::showPreview()
{
    auto *dialog = new PreviewDialog(m_presenter.previewOfPickedList(), window());
    connect(dialog, &PreviewDialog::accepted, &m_presenter,
            [this, dialog] { m_presenter.save(dialog->previousList()); });
    dialog->open();
}

QPushButton *ListCard::nextStep() const
{
    return m_save->isEnabled() ? m_save : m_choose;
}

void ListCard::setState(const Presenters::ConnectionState &state)
{
    const bool none = state.listName.isEmpty();
    m_name->setText(none ? tr("No list chosen yet") : state.listName);
    m_facts->setText(none ? tr("Choose the list to keep in sync with your clients.") : state.listFacts);
    m_choose->setEnabled(state.canChooseList);
    m_save->setEnabled(state.canSave);
    // Highlight the next step: first Choose list, then SAVE.
    setStyleProperty(m_choose, "role", none ? u"primary"_s : QString());
}

} // namespace Gui
