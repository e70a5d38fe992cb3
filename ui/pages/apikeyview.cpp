// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/apikeyview.h"

#include "presenters/connectionpresenter.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/taborder.h"

#include <QDesktopServices>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using Presenters::ConnectionPresenter;

namespace {
constexpr auto kPortal = "app.constantcontact.com/pages/dma/portal"_L1;
} // namespace

ApiKeyView::ApiKeyView(ConnectionPresenter &presenter, QWidget *parent)
    : QFrame(parent)
    , m_presenter(presenter)
    , m_heading(makeHeading({}, this))
    , m_introduction(makeText({}, this))
    , m_steps(new QGridLayout)
    , m_addresses(new QVBoxLayout)
{
    setStyleProperty(this, "role", u"card"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(m_heading);
    layout->addWidget(m_introduction);
    m_steps->setHorizontalSpacing(12);
    m_steps->setVerticalSpacing(14);
    m_steps->setColumnStretch(1, 1);
    layout->addLayout(m_steps);

    addPortal(addStep(tr("Open the developer portal and log in with your Constant Contact account.")));
    addStep(tr("Under My Applications, create a new application, for example with the name Listwell. Choose "
               "the authorization code flow with PKCE, and rotating refresh tokens."));
    m_addresses->setSpacing(6);
    addStep(tr("Add these redirect URIs to the application, exactly as shown:"))->addLayout(m_addresses);
    addKeyField(
        addStep(tr("Copy the application's API key and paste it here. You do not need the client secret.")));
}

QVBoxLayout *ApiKeyView::addStep(const QString &text)
{
    const int row = m_steps->rowCount();
    QLabel *number = makeHeading(QString::number(row), this);
    number->setFont(headingFont(font()));
    m_steps->addWidget(number, row, 0, Qt::AlignTop);
    auto *step = new QVBoxLayout;
    step->setSpacing(8);
    step->addWidget(makeText(text, this));
    m_steps->addLayout(step, row, 1);
    return step;
}

void ApiKeyView::addPortal(QVBoxLayout *step)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    m_portal = new QPushButton(tr("Open the &developer portal"), this);
    m_portal->setObjectName(u"openPortalButton"_s);
    connect(m_portal, &QPushButton::clicked, this,
            [] { QDesktopServices::openUrl(QUrl("https://"_L1 + kPortal + u'/')); });
    line->addWidget(m_portal);
    // For computers on which no browser opens.
    QLabel *address = makeMuted(QString(kPortal), this);
    address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(address, 1);
    step->addLayout(line);
}

void ApiKeyView::addKeyField(QVBoxLayout *step)
{
    m_key = new QLineEdit(this);
    m_key->setObjectName(u"apiKey"_s);
    m_field = new FormField(tr("API key"), m_key, this);
    step->addWidget(m_field);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    auto *save = new QPushButton(tr("&Save"), this);
    save->setObjectName(u"saveApiKeyButton"_s);
    setStyleProperty(save, "role", u"primary"_s);
    buttons->addWidget(save);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(u"cancelApiKeyButton"_s);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    step->addLayout(buttons);
    const auto give = [this] { m_presenter.saveApiKey(m_key->text()); };
    connect(save, &QPushButton::clicked, this, give);
    connect(m_key, &QLineEdit::returnPressed, this, give);
    connect(m_key, &QLineEdit::textEdited, &m_presenter, &ConnectionPresenter::clearApiKeyError);
    connect(m_cancel, &QPushButton::clicked, &m_presenter, [this] { m_presenter.setApiKeyChanging(false); });
}

void ApiKeyView::setState(const Presenters::ConnectionState &state)
{
    const bool isFirst = state.apiKey.isEmpty();
    m_heading->setText(isFirst ? tr("Set up an API key") : tr("Change the API key"));
    m_introduction->setText(isFirst
                                ? tr("Listwell needs an API key to connect to Constant Contact. Create one:")
                                : tr("Paste the key of another application in step 4, or create a new one:"));
    showAddresses(state.redirectAddresses);
    // Do not overwrite what the user is typing.
    if (state.apiKeyRequested && !m_isAsking)
        m_key->setText(state.apiKey);
    m_isAsking = state.apiKeyRequested;
    if (m_field->validationError() != state.apiKeyError) {
        m_field->setValidationError(state.apiKeyError);
        if (!state.apiKeyError.isEmpty())
            m_key->setFocus();
    }
    m_cancel->setVisible(!isFirst);
    m_nextStep = isFirst ? static_cast<QWidget *>(m_portal) : m_key;
}

void ApiKeyView::showAddresses(const QStringList &addresses)
{
    if (addresses == m_addressesShown)
        return;
    m_addressesShown = addresses;
    while (const QLayoutItem *item = m_addresses->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QWidget *before = m_portal;
    for (const QString &address : addresses) {
        const int number = m_addresses->count() + 1;
        auto *line = new CopyField(tr("Redirect URI %1").arg(number), address, this);
        line->setObjectName(u"redirectAddress%1"_s.arg(number));
        m_addresses->addWidget(line);
        before = placeInTabOrder(before, line);
    }
}

} // namespace Gui
