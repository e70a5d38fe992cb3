// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/removedclientsdialog.h"

#include "presenters/removedclientspresenter.h"
#include "ui/dialogs/confirmation.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialoglayout.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/statefulview.h"
#include "ui/widgets/tablestyle.h"
#include "ui/widgets/windowsize.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using Core::LoadState;
using Presenters::RemovedClientsModel;
using Presenters::RemovedClientsPresenter;

RemovedClientsDialog::RemovedClientsDialog(std::unique_ptr<RemovedClientsPresenter> presenter,
                                           QWidget *parent)
    : QDialog(parent)
    , m_presenter(std::move(presenter))
    , m_banner(new Banner(u"success"_s, this))
    , m_table(new QTableView(this))
{
    setObjectName(u"removedClientsDialog"_s);
    setWindowTitle(tr("Removed clients"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_banner->setObjectName(u"removedClientsBanner"_s);
    m_banner->hide();
    buildTable();
    buildView();

    QVBoxLayout *layout = makeDialogLayout(this);
    layout->addWidget(makeTitle(windowTitle(), this));
    layout->addWidget(makeText(tr("Removed clients are kept for %n day(s). A client who is put back has all "
                                  "details, answers and bookings again, and returns to the list if the yes "
                                  "to news and updates still holds.",
                                  nullptr, Domain::kDaysInBin),
                               this));
    layout->addWidget(m_banner);
    layout->addWidget(m_view, 1);
    layout->addWidget(buildButtons());
    resizeToText(this, 112, 28);

    connect(m_presenter.get(), &RemovedClientsPresenter::stateChanged, this,
            &RemovedClientsDialog::showState);
    connect(m_presenter.get(), &RemovedClientsPresenter::putBackEnded, this,
            [this](Domain::ClientId, const QString &sentence) { showMessage(u"success"_s, sentence); });
    connect(m_presenter.get(), &RemovedClientsPresenter::forgotten, this, [this](const QString &name) {
        showMessage(u"success"_s, tr("%1 was deleted for good.").arg(name));
    });
    connect(m_presenter.get(), &RemovedClientsPresenter::failed, this,
            [this](const Core::Error &error) { showMessage(u"error"_s, error.message); });
    m_presenter->load();
    showState();
}

RemovedClientsDialog::~RemovedClientsDialog() = default;

void RemovedClientsDialog::buildTable()
{
    m_table->setObjectName(u"removedClientsTable"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setModel(&m_presenter->clients());
    applyTableStyle(*m_table);
    QHeaderView *columns = m_table->horizontalHeader();
    columns->setSectionResizeMode(QHeaderView::Stretch);
    columns->setSectionResizeMode(RemovedClientsModel::RemovedAt, QHeaderView::ResizeToContents);
    columns->setSectionResizeMode(RemovedClientsModel::DaysLeft, QHeaderView::ResizeToContents);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RemovedClientsDialog::showSelection);
    connect(m_table, &QTableView::activated, this, &RemovedClientsDialog::putBack);
}

void RemovedClientsDialog::buildView()
{
    m_view = new StatefulView(m_table, tr("Loading removed clients…"), this);
    m_view->addPlaceholder(LoadState::Empty, u"people"_s, tr("No removed clients"),
                           tr("Clients whom you remove can be put back from here."));
    m_view->addFailure(tr("The removed clients cannot be shown"), u"removedClientsRetry"_s);
    connect(m_view, &StatefulView::retryRequested, m_presenter.get(), &RemovedClientsPresenter::load);
}

QWidget *RemovedClientsDialog::buildButtons()
{
    auto *row = new QWidget(this);
    m_forget = new QPushButton(tr("&Delete for good…"), row);
    m_forget->setObjectName(u"forgetButton"_s);
    m_forget->setAutoDefault(false);
    setStyleProperty(m_forget, "role", u"destructive"_s);
    connect(m_forget, &QPushButton::clicked, this, &RemovedClientsDialog::confirmForgetting);
    m_close = new QPushButton(tr("Close"), row);
    m_close->setObjectName(u"removedClientsClose"_s);
    m_close->setAutoDefault(false);
    m_putBack = new QPushButton(tr("&Put back"), row);
    m_putBack->setObjectName(u"putBackButton"_s);
    m_putBack->setDefault(true);
    setStyleProperty(m_putBack, "role", u"primary"_s);
    connect(m_close, &QPushButton::clicked, this, &RemovedClientsDialog::reject);
    connect(m_putBack, &QPushButton::clicked, this, &RemovedClientsDialog::putBack);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_forget);
    layout->addStretch(1);
    layout->addWidget(m_close);
    layout->addWidget(m_putBack);
    return row;
}

void RemovedClientsDialog::showState()
{
    const LoadState state = m_presenter->state();
    m_view->setState(state, m_presenter->error().message);
    if (state == LoadState::Ready) {
        chooseRow(*m_table, std::min(m_row, m_presenter->clients().rowCount() - 1));
        m_table->setFocus();
    } else if (state != LoadState::Loading) {
        m_close->setFocus();
    }
    showSelection();
}

void RemovedClientsDialog::showSelection()
{
    const bool isAny = m_view->state() == LoadState::Ready && m_table->selectionModel()->hasSelection();
    m_putBack->setEnabled(isAny);
    m_forget->setEnabled(isAny);
}

void RemovedClientsDialog::showMessage(const QString &tone, const QString &sentence)
{
    m_banner->setTone(tone);
    m_banner->setText(sentence);
    m_banner->show();
}

std::optional<Domain::Client> RemovedClientsDialog::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty() || !m_putBack->isEnabled())
        return std::nullopt;
    return m_presenter->clients().clientAt(rows.first().row());
}

/// Disables the buttons until the selected client has left the table.
void RemovedClientsDialog::waitForResult()
{
    m_row = m_table->currentIndex().row();
    m_putBack->setEnabled(false);
    m_forget->setEnabled(false);
}

void RemovedClientsDialog::putBack()
{
    const auto client = selected();
    if (!client)
        return;
    waitForResult();
    m_presenter->putBack(*client);
}

void RemovedClientsDialog::confirmForgetting()
{
    const auto client = selected();
    if (!client)
        return;
    askForConfirmation(this, u"forgetConfirmation"_s, tr("Delete %1 for good?").arg(client->displayName()),
                       tr("All details and bookings are deleted and cannot be put back. The history of "
                          "answers to news and updates stays."),
                       tr("Delete for good"), [this, client] {
                           waitForResult();
                           m_presenter->forget(*client);
                       });
}

} // namespace Gui
