// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/clientdialog.h"

#include "presenters/clientprofilepresenter.h"
#include "ui/dialogs/clientform.h"
#include "ui/dialogs/clientstateview.h"
#include "ui/dialogs/consentbox.h"
#include "ui/dialogs/consenthistory.h"
#include "ui/dialogs/customfielddialog.h"
#include "ui/dialogs/customfieldsform.h"
#include "ui/dialogs/familyview.h"
#include "ui/dialogs/messagebox.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialoglayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/verticalscroll.h"
#include "ui/widgets/windowsize.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace Gui {

using namespace Qt::StringLiterals;
using Domain::Subscription;
using Presenters::ClientProfilePresenter;

namespace {
constexpr std::chrono::milliseconds kAddressPause{400};
} // namespace

ClientDialog *ClientDialog::openBeside(const QWidget &place, Domain::ClientId client,
                                       const ProfileFactory &makeProfile)
{
    QWidget *window = place.window();
    const auto open = window->findChildren<ClientDialog *>(QString(), Qt::FindDirectChildrenOnly);
    for (ClientDialog *dialog : open) {
        if (dialog->isVisible() && dialog->m_presenter->id() == client) {
            dialog->bringToFront();
            return nullptr;
        }
    }
    auto *dialog = new ClientDialog(makeProfile(), window);
    window->installEventFilter(dialog);
    dialog->show();
    return dialog;
}

bool ClientDialog::showUnsaved(const QWidget &place)
{
    const auto open = place.window()->findChildren<ClientDialog *>(QString(), Qt::FindDirectChildrenOnly);
    for (ClientDialog *dialog : open) {
        if (dialog->isVisible() && (dialog->m_busy || dialog->isEdited())) {
            dialog->bringToFront();
            return true;
        }
    }
    return false;
}

bool ClientDialog::isClosing(const QWidget &window)
{
    const auto open = window.findChildren<ClientDialog *>(QString(), Qt::FindDirectChildrenOnly);
    return std::ranges::any_of(open, &ClientDialog::m_closesWindow);
}

ClientDialog::ClientDialog(std::unique_ptr<ClientProfilePresenter> presenter, QWidget *parent)
    : QDialog(parent)
    , m_presenter(std::move(presenter))
{
    setObjectName(u"clientDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    m_addressPause.setSingleShot(true);
    m_addressPause.setInterval(kAddressPause);
    connect(&m_addressPause, &QTimer::timeout, this, [this] {
        const Domain::Client client = typed();
        m_presenter->lookUpAddress(client.email);
        if (!m_showErrors)
            m_form->setValidationErrors(
                {{u"email"_s, ClientProfilePresenter::validationErrors(client).value(u"email"_s)}});
    });
    connect(m_presenter.get(), &ClientProfilePresenter::loaded, this, &ClientDialog::fill);
    connect(m_presenter.get(), &ClientProfilePresenter::failed, this, &ClientDialog::showError);
    connect(m_presenter.get(), &ClientProfilePresenter::whyChanged, this, &ClientDialog::showState);
    connect(m_presenter.get(), &ClientProfilePresenter::sharedWithChanged, this, &ClientDialog::showSharing);
    connect(m_presenter.get(), &ClientProfilePresenter::fieldAdded, m_custom, &CustomFieldsForm::append);
    connect(m_presenter.get(), &ClientProfilePresenter::saved, this, [this](Domain::ClientId id) {
        Q_EMIT saved(id);
        accept();
    });
    setBusy(true);
    m_presenter->load();
}

ClientDialog::~ClientDialog() = default;

void ClientDialog::build()
{
    // Created from the top down, because Tab follows the order of creation.
    buildHead();
    QVBoxLayout *layout = makeDialogLayout(this);
    layout->addLayout(headLayout());
    layout->addWidget(buildForm(), 1);
    m_warning = new Banner(u"warning"_s, this);
    m_warning->setObjectName(u"clientWarning"_s);
    m_warning->hide();
    layout->addWidget(m_warning);
    layout->addWidget(buildButtons());

    const int character = fontMetrics().averageCharWidth();
    setMinimumSize(character * 60, fontMetrics().height() * 20);
    resizeToText(this, 104, 48);
}

void ClientDialog::buildHead()
{
    m_title = makeTitle(m_presenter->isNew() ? tr("New client") : tr("Client"), this);
    m_title->setObjectName(u"clientTitle"_s);
    m_state = new ClientStateView(ClientStateView::Place::Profile, this);
    m_state->hide();
    connect(m_state, &ClientStateView::askBackRequested, m_presenter.get(), [this] {
        m_error->hide();
        m_presenter->askBack();
    });
    m_family = new FamilyView(u"client"_s, this);
    connect(m_family, &FamilyView::clientRequested, this, &ClientDialog::clientRequested);
    connect(m_family, &FamilyView::sendDetailsRequested, m_presenter.get(), [this] {
        m_error->hide();
        m_presenter->sendDetails();
    });
    connect(m_family, &FamilyView::followRuleRequested, m_presenter.get(), [this] {
        m_error->hide();
        m_presenter->followRule();
    });
    m_error = new Banner(u"error"_s, this);
    m_error->setObjectName(u"clientFailure"_s);
    m_error->hide();
}

QLayout *ClientDialog::headLayout()
{
    auto *head = new QVBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addWidget(m_state);
    head->addWidget(m_family);
    head->addWidget(m_error);
    return head;
}

QDialogButtonBox *ClientDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"saveClientButton"_s);
    m_save->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"cancelClientButton"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &ClientDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &ClientDialog::reject);
    return buttons;
}

QWidget *ClientDialog::buildForm()
{
    return makeVerticalScroll(buildContent(), this);
}

QWidget *ClientDialog::buildContent()
{
    m_content = new QWidget(this);
    m_form = new ClientForm(m_content);
    m_consent = new ConsentBox(m_presenter->wording(), tr("Not as&ked yet"), m_content);
    m_consent->setObjectName(u"consentBox"_s);
    m_yesAgain = new QCheckBox(tr("The client has just said yes a&gain"), m_content);
    m_yesAgain->setObjectName(u"yesAgain"_s);
    m_yesAgain->hide();
    m_history = new ConsentHistory(m_content);
    m_history->hide();

    m_form->insertAfterPerson(makeHeading(tr("News and updates"), m_content));
    m_form->insertAfterPerson(m_consent);
    m_form->insertAfterPerson(m_yesAgain);
    m_form->insertAfterPerson(m_history);
    m_form->addContactDetails();
    m_custom = new CustomFieldsForm(m_content);

    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 16, 0); // room for the scroll bar
    layout->setSpacing(24);
    layout->addWidget(m_form);
    layout->addWidget(m_custom);
    layout->addStretch(1);

    connect(m_form, &ClientForm::edited, this, &ClientDialog::edited);
    connect(m_form, &ClientForm::addressEdited, &m_addressPause, qOverload<>(&QTimer::start));
    connect(m_custom, &CustomFieldsForm::edited, this, &ClientDialog::edited);
    connect(m_custom, &CustomFieldsForm::addFieldRequested, this, &ClientDialog::openFieldDialog);
    connect(m_consent, &ConsentBox::chosen, this, [this] {
        m_yesAgain->setVisible(m_presenter->canSayYesAgain() && m_consent->answer() == Subscription::Yes);
    });
    return m_content;
}

void ClientDialog::fill()
{
    m_loaded = true;
    setBusy(false);
    const auto &profile = m_presenter->profile();
    const Domain::Client &client = profile.entry.client;
    if (!m_presenter->isNew())
        m_title->setText(client.displayName());
    setWindowTitle(m_title->text());
    m_form->setClient(client);
    m_custom->setFields(profile.fields, client.custom);
    const bool asked = client.subscribed != Subscription::NeverAsked;
    m_consent->choose(asked ? std::optional(client.subscribed) : std::nullopt);
    m_consent->setThirdVisible(!asked);
    m_yesAgain->setVisible(m_presenter->canSayYesAgain());
    m_history->setVisible(!profile.history.isEmpty());
    m_history->setEntries(profile.history);
    showState();
    m_original = typed();
    m_form->focusFirstField();
    edited();
}

void ClientDialog::showState()
{
    m_state->setVisible(!m_presenter->isNew());
    m_state->setState(m_presenter->profile().entry, m_presenter->profile().why, m_presenter->isAsking());
    m_family->setFamily(m_presenter->profile().family, m_presenter->id());
}

void ClientDialog::showSharing()
{
    const QStringList &names = m_presenter->sharedWith();
    m_consent->setNote(names.isEmpty()
                           ? QString()
                           : tr("This address is also used by %1. If one of them unsubscribes, all do.")
                                 .arg(names.join(u", "_s)));
}

void ClientDialog::showError(const Core::Error &error)
{
    m_closesWindow = false;
    m_error->setText(error.message);
    m_error->show();
    setBusy(false);
}

void ClientDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_content->setEnabled(!busy && m_loaded);
    m_save->setEnabled(!busy && m_loaded);
}

Domain::Client ClientDialog::typed() const
{
    Domain::Client client = m_form->typedInto(m_presenter->profile().entry.client);
    client.custom = m_custom->values();
    return client;
}

std::optional<Subscription> ClientDialog::newAnswer() const
{
    const auto answer = m_consent->answer();
    const bool again = m_yesAgain->isVisibleTo(m_content) && m_yesAgain->isChecked();
    return answer != m_presenter->profile().entry.client.subscribed || again ? answer : std::nullopt;
}

bool ClientDialog::isEdited() const
{
    return m_loaded && (newAnswer() || !m_form->birthdayError().isEmpty() || typed() != m_original);
}

void ClientDialog::edited()
{
    const QString warning = m_presenter->warning(typed());
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
    if (m_showErrors)
        (void)validate();
}

bool ClientDialog::validate()
{
    auto validationErrors = ClientProfilePresenter::validationErrors(typed());
    if (const QString validationError = m_form->birthdayError(); !validationError.isEmpty())
        validationErrors.insert(u"birthday"_s, validationError);
    m_form->setValidationErrors(validationErrors);
    const bool customGood = m_custom->validate();
    return validationErrors.isEmpty() && customGood;
}

void ClientDialog::save()
{
    if (m_busy)
        return;
    m_showErrors = true;
    m_error->hide();
    if (!validate()) {
        m_closesWindow = false;
        m_custom->focusFirstError();
        m_form->focusFirstError();
        return;
    }
    setBusy(true);
    m_presenter->save(typed(), newAnswer());
}

void ClientDialog::reject()
{
    if (isEdited() && !m_busy)
        askToKeepChanges();
    else
        QDialog::reject();
}

void ClientDialog::done(int result)
{
    QDialog::done(result);
    if (m_closesWindow)
        parentWidget()->close();
}

bool ClientDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != parentWidget() || event->type() != QEvent::Close || !isVisible() || !isEdited())
        return QDialog::eventFilter(watched, event);
    event->ignore();
    m_closesWindow = true;
    bringToFront();
    if (!m_busy)
        askToKeepChanges();
    return true;
}

void ClientDialog::bringToFront()
{
    raise();
    activateWindow();
}

void ClientDialog::askToKeepChanges()
{
    if (m_question && m_question->isVisible())
        return;
    QMessageBox *box = makeMessage(tr("Unsaved changes"), tr("Save your changes?"), {}, this);
    m_question = box;
    box->setObjectName(u"unsavedChanges"_s);
    box->setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    box->setDefaultButton(QMessageBox::Save);
    box->button(QMessageBox::Discard)->setText(tr("&Don't save"));
    connect(box->button(QMessageBox::Save), &QAbstractButton::clicked, this, &ClientDialog::save);
    connect(box->button(QMessageBox::Discard), &QAbstractButton::clicked, this,
            [this] { QDialog::reject(); });
    connect(box, &QDialog::finished, this, [this, box] {
        if (box->clickedButton() == box->button(QMessageBox::Cancel))
            m_closesWindow = false;
    });
    openMessage(box);
}

void ClientDialog::openFieldDialog()
{
    auto *dialog = new CustomFieldDialog(m_presenter->profile().fields, this);
    connect(dialog, &CustomFieldDialog::addRequested, m_presenter.get(), &ClientProfilePresenter::addField);
    connect(m_presenter.get(), &ClientProfilePresenter::fieldAdded, dialog, &QDialog::accept);
    connect(m_presenter.get(), &ClientProfilePresenter::fieldRefused, dialog,
            &CustomFieldDialog::showRefusal);
    dialog->open();
}

} // namespace Gui
