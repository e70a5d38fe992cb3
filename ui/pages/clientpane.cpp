// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/clientpane.h"

#include "presenters/clientdetailspresenter.h"
#include "presenters/customfieldtext.h"
#include "presenters/profiletext.h"
#include "presenters/timetext.h"
#include "ui/dialogs/answerlist.h"
#include "ui/dialogs/clientstateview.h"
#include "ui/dialogs/familyview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/breakinglabel.h"
#include "ui/widgets/historylist.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scrollingcard.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace Gui {

using namespace Qt::StringLiterals;
using Core::LoadState;
using Presenters::ClientDetailsPresenter;

namespace {
constexpr int kNameCharacters = 16; ///< width of the names of fields; a longer one takes several lines
} // namespace

ClientPane::ClientPane(std::unique_ptr<ClientDetailsPresenter> presenter, QWidget *parent)
    : QFrame(parent)
    , m_presenter(std::move(presenter))
{
    setObjectName(u"clientPane"_s);
    setAccessibleName(tr("Details of the selected client"));
    setStyleProperty(this, "role", u"card"_s);
    fillScrolling(*this, buildContent());
    connectPresenter();
    showDetails();
}

ClientPane::~ClientPane() = default;

QWidget *ClientPane::buildContent()
{
    // Created from the top down, because Tab follows the order of creation.
    auto *content = new QWidget(this);
    m_name = new BreakingLabel({}, content);
    m_name->setObjectName(u"detailsName"_s);
    m_name->setFont(headingFont(m_name->font()));
    m_error = new Banner(u"error"_s, content);
    m_error->setObjectName(u"detailsFailure"_s);
    m_hint = makeMuted({}, content);
    m_hint->setObjectName(u"detailsHint"_s);
    m_details = new QWidget(content);
    m_state = new ClientStateView(ClientStateView::Place::Details, m_details);
    m_family = new FamilyView(u"details"_s, m_details);
    m_edit = new QPushButton(tr("Edit…"), m_details); // no mnemonic: the button below the table has it
    m_edit->setObjectName(u"detailsEditButton"_s);
    m_answers = new HistoryList(tr("Recorded answers"), m_details);
    m_answers->setObjectName(u"detailsAnswers"_s);
    m_noAnswers = makeMuted(tr("No answer is recorded yet."), m_details);
    m_bookings = new HistoryList(tr("Bookings"), m_details);
    m_bookings->setObjectName(u"detailsBookings"_s);
    m_noBookings = makeMuted(tr("No class was booked yet."), m_details);

    m_factsPlace = new QVBoxLayout;
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(8);
    details->addWidget(m_state);
    details->addWidget(m_family);
    details->addWidget(m_edit, 0, Qt::AlignLeft);
    details->addSpacing(8);
    details->addLayout(m_factsPlace);
    details->addSpacing(8);
    details->addWidget(makeHeading(tr("News and updates"), m_details));
    details->addWidget(m_answers);
    details->addWidget(m_noAnswers);
    details->addSpacing(8);
    details->addWidget(makeHeading(tr("Bookings"), m_details));
    details->addWidget(m_bookings);
    details->addWidget(m_noBookings);

    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(m_name);
    layout->addWidget(m_error);
    layout->addWidget(m_hint);
    layout->addWidget(m_details);
    layout->addStretch(1);
    m_error->hide();
    return content;
}

void ClientPane::connectPresenter()
{
    connect(m_presenter.get(), &ClientDetailsPresenter::changed, this, &ClientPane::showDetails);
    connect(m_presenter.get(), &ClientDetailsPresenter::actionFailed, this, [this](const Core::Error &error) {
        m_error->setText(error.message);
        m_error->show();
    });
    connect(m_state, &ClientStateView::askBackRequested, this, [this] {
        m_error->hide();
        m_presenter->askBack();
    });
    connect(m_state, &ClientStateView::activateRequested, this, &ClientPane::activateRequested);
    connect(m_state, &ClientStateView::connectionPageRequested, this, &ClientPane::connectionPageRequested);
    connect(m_family, &FamilyView::clientRequested, this, &ClientPane::clientRequested);
    connect(m_family, &FamilyView::sendDetailsRequested, this, [this] {
        m_error->hide();
        m_presenter->sendDetails();
    });
    connect(m_family, &FamilyView::followRuleRequested, this, [this] {
        m_error->hide();
        m_presenter->followRule();
    });
    connect(m_edit, &QPushButton::clicked, this, &ClientPane::editRequested);
}

void ClientPane::choose(const std::optional<Domain::Client> &client)
{
    const bool isSame = m_chosen && client && m_chosen->id == client->id;
    m_chosen = client;
    if (!isSame)
        m_error->hide();
    if (isVisible())
        m_presenter->choose(client);
}

void ClientPane::setHint(const QString &hint)
{
    if (std::exchange(m_hintText, hint) != hint)
        showDetails();
}

void ClientPane::refresh()
{
    m_presenter->refresh();
}

void ClientPane::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    m_presenter->choose(m_chosen);
}

void ClientPane::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_presenter->choose({});
}

void ClientPane::showDetails()
{
    const LoadState state = m_presenter->loadState();
    const bool isReady = state == LoadState::Ready;
    if (std::exchange(m_isFailed, state == LoadState::Failed) && !m_isFailed)
        m_error->hide();
    m_name->setVisible(state == LoadState::Loading);
    m_hint->setVisible(state == LoadState::Empty || state == LoadState::Loading);
    m_details->setVisible(isReady);
    switch (state) {
    case LoadState::Ready:
        m_name->show();
        fill();
        break;
    case LoadState::Failed:
        m_error->setText(m_presenter->error().message);
        m_error->show();
        break;
    case LoadState::Loading:
        m_name->setText(m_presenter->name());
        m_hint->setText(tr("Loading…"));
        break;
    default:
        m_hint->setText(m_hintText.isEmpty() ? tr("Select a client to see the details here.") : m_hintText);
        break;
    }
}

void ClientPane::fill()
{
    const auto &profile = *m_presenter->profile();
    const QString name = profile.entry.client.displayName();
    m_name->setText(profile.entry.client.status == Domain::ClientStatus::Active
                        ? name
                        : tr("%1 (deactivated)").arg(name));
    m_state->setState(profile.entry, profile.why, m_presenter->isAsking());
    m_family->setFamily(profile.family, profile.entry.client.id);
    fillFacts();
    fillHistories();
}

void ClientPane::fillFacts()
{
    const Domain::Client &client = m_presenter->profile()->entry.client;
    delete m_facts;
    m_facts = new QWidget(m_details);
    m_facts->setObjectName(u"detailsFacts"_s);
    m_factsPlace->addWidget(m_facts);
    auto *grid = new QGridLayout(m_facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    const auto add = [this, grid](const QString &name, const QString &value) {
        if (value.isEmpty())
            return;
        const int row = grid->rowCount();
        auto *label = new BreakingLabel(name, m_facts);
        setStyleProperty(label, "role", u"muted"_s);
        label->setMaximumWidth(fontMetrics().averageCharWidth() * kNameCharacters);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(new BreakingLabel(value, m_facts), row, 1, Qt::AlignTop);
    };
    add(tr("E-mail"), client.email);
    add(tr("Phone"), client.phone);
    add(tr("Home phone"), client.homePhone);
    add(tr("Work phone"), client.workPhone);
    add(tr("Address"), Presenters::postalAddressText(client));
    add(tr("Birthday"), Presenters::birthdayForReading(client.birthday));
    add(tr("Client ID"), client.studioNumber);
    for (const Domain::CustomField &field : m_presenter->profile()->fields)
        add(field.label, Presenters::customFieldText(field, client.custom.value(field.label)));
    m_facts->setVisible(grid->count() > 0);
}

void ClientPane::fillHistories()
{
    const auto &profile = *m_presenter->profile();
    showAnswers(*m_answers, profile.history);
    m_answers->setVisible(!profile.history.isEmpty());
    m_noAnswers->setVisible(profile.history.isEmpty());

    QList<HistoryList::Entry> bookings;
    for (const Domain::ClientBooking &booking : profile.bookings) {
        const Domain::StudioClass &studioClass = booking.studioClass;
        const QString when = Presenters::shortDateTime(studioClass.startsAt);
        bookings.append(
            {studioClass.name, studioClass.teacher.isEmpty()
                                   ? when
                                   : tr("%1, with %2", "date, teacher").arg(when, studioClass.teacher)});
    }
    m_bookings->setEntries(bookings);
    m_bookings->setVisible(!bookings.isEmpty());
    m_noBookings->setVisible(bookings.isEmpty());
}

} // namespace Gui
