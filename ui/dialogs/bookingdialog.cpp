// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/bookingdialog.h"

#include "presenters/bookingpresenter.h"
#include "presenters/classtablemodel.h"
#include "presenters/clientprofilepresenter.h"
#include "ui/dialogs/clientdialog.h"
#include "ui/dialogs/clienttable.h"
#include "ui/dialogs/consentbox.h"
#include "ui/widgets/announcement.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialoglayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/windowsize.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using Presenters::BookingPresenter;
using Presenters::ClassTableModel;
using Presenters::ClientTableModel;

BookingDialog::BookingDialog(std::unique_ptr<BookingPresenter> presenter, QWidget *parent)
    : QDialog(parent)
    , m_presenter(std::move(presenter))
{
    setObjectName(u"bookingDialog"_s);
    setWindowTitle(tr("Book a client"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_presenter.get(), &BookingPresenter::booked, this, &QDialog::accept);
    connect(m_presenter.get(), &BookingPresenter::failed, this, &BookingDialog::showError);
    connect(m_presenter.get(), &BookingPresenter::loaded, this, &BookingDialog::showChoice);
    connect(m_presenter.get(), &BookingPresenter::clientAdded, this, [this](Domain::ClientId id) {
        m_table->keep(id);
        m_search->setText(m_presenter->search());
        showNobodyFound(false);
        m_table->setFocus();
    });
    m_presenter->load();
    showChoice();
    m_search->setFocus();
}

BookingDialog::~BookingDialog() = default;

void BookingDialog::build()
{
    const Domain::StudioClass &studioClass = m_presenter->studioClass();
    m_search = new SearchField(tr("Search by name, e-mail, phone or client ID"), this);
    m_search->setObjectName(u"bookingSearch"_s);
    m_search->setAccessibleName(tr("Search clients"));
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, m_presenter.get(), &BookingPresenter::setSearch);

    m_newClient = new QPushButton(tr("&New client…"), this);
    m_newClient->setObjectName(u"newClientButton"_s);
    connect(m_newClient, &QPushButton::clicked, this, &BookingDialog::openNewClient);

    m_table = new ClientTable(m_presenter->clients(), {ClientTableModel::Phone}, this);
    m_table->setObjectName(u"bookingTable"_s);
    m_table->setMinimumHeight(m_table->verticalHeader()->defaultSectionSize() * 3);
    connect(m_table, &ClientTable::selectedClientChanged, this, &BookingDialog::showChoice);
    connect(m_table, &ClientTable::typed, this, [this](const QString &text) {
        m_search->setFocus();
        m_search->insert(text);
    });
    m_nobody = makeMuted(tr("No clients found. Check the spelling, or add a new client."), this);
    m_nobody->setObjectName(u"bookingNobody"_s);
    m_nobody->hide();

    m_ask = makeHeading({}, this);
    m_ask->setObjectName(u"bookingAsk"_s);
    m_consent = new ConsentBox(m_presenter->wording(), tr("Not no&w"), this);
    m_consent->setObjectName(u"bookingConsent"_s);
    connect(m_consent, &ConsentBox::chosen, this, &BookingDialog::showChoice);
    m_error = new Banner(u"error"_s, this);
    m_error->setObjectName(u"bookingFailure"_s);
    m_error->hide();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_book = buttons->addButton(tr("&Book"), QDialogButtonBox::AcceptRole);
    m_book->setObjectName(u"bookButton"_s);
    m_book->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &BookingDialog::book);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    QVBoxLayout *layout = makeDialogLayout(this);
    layout->addWidget(makeTitle(tr("Book into %1").arg(studioClass.name), this));
    layout->addWidget(makeMuted(tr("%1, %2", "day, time")
                                    .arg(QLocale().toString(studioClass.startsAt.toLocalTime().date()),
                                         ClassTableModel::timeText(studioClass)),
                                this));
    auto *find = new QHBoxLayout;
    find->setSpacing(8);
    find->addWidget(m_search, 1);
    find->addWidget(m_newClient);
    layout->addLayout(find);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_nobody, 1, Qt::AlignTop);
    layout->addWidget(m_ask);
    layout->addWidget(m_consent);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    resizeToText(this, 96, 38);
}

std::optional<Domain::Client> BookingDialog::selected() const
{
    const auto entry = m_presenter->clients().entryAt(m_table->selectedRow());
    return entry ? std::optional(entry->client) : std::nullopt;
}

void BookingDialog::showChoice()
{
    const auto client = selected();
    const bool nobody = m_presenter->clients().rowCount() == 0 && !m_presenter->clients().isLoading();
    showNobodyFound(nobody);

    const Domain::ClientId id = client ? client->id : Domain::ClientId{};
    if (id != m_shown) {
        // The answer of one client must not apply to the next.
        m_shown = id;
        m_consent->clearChoice();
        m_error->hide();
    }
    m_consent->setEnabled(client.has_value());
    m_ask->setText(client ? tr("Ask %1").arg(client->displayName()) : tr("Choose a client first"));
    m_consent->setOnFile(client ? BookingPresenter::onFile(*client)
                                : tr("The recorded answer is shown here."));
    m_book->setEnabled(!m_busy && client && m_consent->isChosen());
}

void BookingDialog::showNobodyFound(bool nobody)
{
    if (nobody != m_nobody->isHidden())
        return;
    m_table->setVisible(!nobody);
    m_nobody->setVisible(nobody);
    setStyleProperty(m_newClient, "role", nobody ? u"primary"_s : QString());
    if (nobody)
        announce(m_nobody, m_nobody->text());
}

void BookingDialog::openNewClient()
{
    auto *dialog = new ClientDialog(m_presenter->newClient(), this);
    dialog->open();
}

void BookingDialog::showError(const Core::Error &error)
{
    m_busy = false;
    m_error->setText(error.message);
    m_error->show();
    showChoice();
}

void BookingDialog::book()
{
    const auto client = selected();
    if (m_busy || !client || !m_consent->isChosen())
        return;
    m_busy = true;
    m_error->hide();
    showChoice();
    m_presenter->book(client->id, m_consent->answer());
}

bool BookingDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    if (m_table->isHidden())
        m_newClient->setFocus();
    else
        m_table->enter();
    return true;
}

} // namespace Gui
