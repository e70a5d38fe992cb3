// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/clientfieldspage.h"

#include "domain/servicelimits.h"
#include "presenters/clientfieldspresenter.h"
#include "presenters/fieldmappingpresenter.h"
#include "ui/dialogs/customfielddialog.h"
#include "ui/dialogs/fieldmappingdialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/statefulview.h"
#include "ui/widgets/tablestyle.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using Core::LoadState;
using Domain::CustomField;
using Presenters::ClientFieldsModel;
using Presenters::ClientFieldsPresenter;

ClientFieldsPage::ClientFieldsPage(ClientFieldsPresenter &presenter,
                                   Presenters::FieldMappingPresenter &mapping, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_mapping(mapping)
{
    setObjectName(u"clientFieldsPage"_s);
    // Created from the top down, because Tab follows the order of creation.
    QWidget *head = buildHead();
    m_banner = new Banner(u"warning"_s, this);
    m_banner->setObjectName(u"clientFieldsBanner"_s);
    m_banner->hide();
    buildTable();
    buildView();
    m_foot = buildFoot();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->setSpacing(12);
    layout->addWidget(head);
    layout->addWidget(makeMuted(tr("Fields of your own, beside name, address and phone. Profiles and exports "
                                   "show them in this order. Clear a check mark to keep the values of a "
                                   "field in Listwell; those that were sent earlier stay in Constant "
                                   "Contact."),
                                this));
    layout->addWidget(m_banner);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_foot);
    connectPresenter();
    showState();
}

QWidget *ClientFieldsPage::buildHead()
{
    auto *head = new QWidget(this);
    auto *add = new QPushButton(tr("&Add a field…"), head);
    add->setObjectName(u"addClientFieldButton"_s);
    setStyleProperty(add, "role", u"primary"_s);
    connect(add, &QPushButton::clicked, this, &ClientFieldsPage::addField);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeTitle(tr("Client fields"), head), 1);
    layout->addWidget(add);
    return head;
}

void ClientFieldsPage::buildTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"clientFieldsTable"_s);
    m_table->setAccessibleName(tr("Client fields"));
    m_table->setModel(&m_presenter.fields());
    applyTableStyle(*m_table);
    QHeaderView *columns = m_table->horizontalHeader();
    columns->setSectionResizeMode(QHeaderView::Stretch);
    columns->setSectionResizeMode(ClientFieldsModel::Type, QHeaderView::ResizeToContents);
    columns->setSectionResizeMode(ClientFieldsModel::Sent, QHeaderView::Fixed);
    resizeToHeading(*columns, ClientFieldsModel::Sent, fontMetrics().averageCharWidth() * 14);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ClientFieldsPage::showSelection);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (index.column() != ClientFieldsModel::Sent) // its check box
            renameField();
    });
}

void ClientFieldsPage::buildView()
{
    m_view = new StatefulView(m_table, tr("Loading the fields…"), this);
    m_view->addPlaceholder(LoadState::Empty, u"list"_s, tr("No fields of your own yet"),
                           tr("Add a field, such as a locker number. The import of a client report also adds "
                              "a field for each column that Listwell does not know."));
    m_view->addFailure(tr("The fields cannot be shown"), u"clientFieldsRetry"_s);
    connect(m_view, &StatefulView::retryRequested, &m_presenter, &ClientFieldsPresenter::load);
}

QWidget *ClientFieldsPage::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const auto addButton = [&](const QString &text, const QString &name) {
        auto *button = new QPushButton(text, foot);
        button->setObjectName(name);
        layout->addWidget(button);
        return button;
    };
    m_rename = addButton(tr("&Rename…"), u"renameFieldButton"_s);
    m_map = addButton(tr("In &Constant Contact…"), u"mapFieldButton"_s);
    m_map->setToolTip(tr("Choose the field in Constant Contact, if it has another name there"));
    m_remove = addButton(tr("Remo&ve"), u"removeFieldButton"_s);
    m_remove->setToolTip(tr("Removes a field that no profile has a value in"));
    m_up = addButton(tr("Move &up"), u"moveFieldUpButton"_s);
    m_down = addButton(tr("Move &down"), u"moveFieldDownButton"_s);
    connect(m_rename, &QPushButton::clicked, this, &ClientFieldsPage::renameField);
    connect(m_map, &QPushButton::clicked, this, &ClientFieldsPage::mapField);
    connect(m_remove, &QPushButton::clicked, this, &ClientFieldsPage::removeField);
    connect(m_up, &QPushButton::clicked, this, [this] { moveField(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveField(1); });
    m_count = makeMuted({}, foot);
    m_count->setObjectName(u"clientFieldsCount"_s);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(m_count, 1);
    return foot;
}

void ClientFieldsPage::connectPresenter()
{
    connect(&m_presenter, &ClientFieldsPresenter::stateChanged, this, &ClientFieldsPage::showState);
    connect(&m_presenter, &ClientFieldsPresenter::labelAccepted, this,
            [this](const QString &label) { m_chosen = label; });
    connect(&m_presenter, &ClientFieldsPresenter::failed, this, [this](const Core::Error &error) {
        m_failure = error.message;
        showBanner();
    });
    connect(&m_mapping, &Presenters::FieldMappingPresenter::mapped, &m_presenter,
            &ClientFieldsPresenter::load);
    connect(&m_presenter, &ClientFieldsPresenter::changed, this, [this] {
        m_failure.clear();
        showBanner();
    });
}

void ClientFieldsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_presenter.load(); // a profile or an import may have added a field
}

void ClientFieldsPage::showState()
{
    const LoadState state = m_presenter.state();
    m_view->setState(state, m_presenter.error().message);
    m_foot->setVisible(state == LoadState::Ready);
    showBanner();
    const auto &fields = m_presenter.fields().fields();
    m_count->setText(tr("%n field(s). Constant Contact takes %1.", nullptr, int(fields.size()))
                         .arg(QLocale().toString(Domain::kMostFieldsOfAccount)));
    for (qsizetype row = 0; row < fields.size(); ++row) {
        if (fields.at(row).label == m_chosen && row != m_table->currentIndex().row())
            chooseRow(*m_table, int(row));
    }
    showSelection();
}

void ClientFieldsPage::showBanner()
{
    const QString text = m_failure.isEmpty() ? m_presenter.warning() : m_failure;
    m_banner->setTone(m_failure.isEmpty() ? u"warning"_s : u"error"_s);
    m_banner->setText(text);
    m_banner->setVisible(m_presenter.state() == LoadState::Ready && !text.isEmpty());
}

void ClientFieldsPage::showSelection()
{
    const QWidget *focused = window()->focusWidget();
    const auto field = selected();
    const int row = m_table->currentIndex().row();
    if (field)
        m_chosen = field->label;
    m_rename->setEnabled(field.has_value());
    m_map->setEnabled(field.has_value());
    m_remove->setEnabled(field.has_value());
    m_up->setEnabled(field && row > 0);
    m_down->setEnabled(field && row + 1 < m_presenter.fields().rowCount());
    // Else the focus would go to the button beside it, which undoes the move.
    if (focused && m_foot->isAncestorOf(focused) && !focused->isEnabled())
        m_table->setFocus();
}

std::optional<CustomField> ClientFieldsPage::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty() || m_view->state() != LoadState::Ready)
        return std::nullopt;
    return m_presenter.fields().fields().at(rows.first().row());
}

void ClientFieldsPage::addField()
{
    auto *dialog = new CustomFieldDialog(m_presenter.fields().fields(), this);
    connect(dialog, &CustomFieldDialog::addRequested, &m_presenter, &ClientFieldsPresenter::add);
    openDialog(dialog);
}

void ClientFieldsPage::renameField()
{
    const auto field = selected();
    if (!field)
        return;
    auto *dialog = new CustomFieldDialog(*field, this);
    connect(dialog, &CustomFieldDialog::renameRequested, &m_presenter,
            [this, label = field->label](const QString &newLabel) { m_presenter.rename(label, newLabel); });
    openDialog(dialog);
}

void ClientFieldsPage::openDialog(CustomFieldDialog *dialog)
{
    connect(&m_presenter, &ClientFieldsPresenter::labelAccepted, dialog, &QDialog::accept);
    connect(&m_presenter, &ClientFieldsPresenter::labelRefused, dialog, &CustomFieldDialog::showRefusal);
    dialog->open();
}

void ClientFieldsPage::mapField()
{
    const auto field = selected();
    if (!field)
        return;
    m_mapping.open(*field, m_presenter.fields().fields());
    (new FieldMappingDialog(m_mapping, this))->open();
}

// Without a question: no value is lost, and the field can be added again.
void ClientFieldsPage::removeField()
{
    if (const auto field = selected())
        m_presenter.remove(field->label);
}

void ClientFieldsPage::moveField(int by)
{
    if (const auto field = selected())
        m_presenter.move(field->label, m_table->currentIndex().row() + by);
}

} // namespace Gui
