// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/clientform.h"

#include "domain/birthday.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using Domain::Client;

namespace {

QGridLayout *makeGrid()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return grid;
}

} // namespace

ClientForm::ClientForm(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(buildPerson());
    m_place = new QWidget(this);
    auto *place = new QVBoxLayout(m_place);
    place->setContentsMargins(0, 8, 0, 8);
    place->setSpacing(8);
    layout->addWidget(m_place);
}

QLayout *ClientForm::buildPerson()
{
    QGridLayout *person = makeGrid();
    addLine(person, 0, 0, 1, u"name"_s, tr("First name"), &Client::firstName, u"firstName"_s);
    addLine(person, 0, 1, 1, u"last_name"_s, tr("Last name"), &Client::lastName, u"lastName"_s);
    addLine(person, 1, 0, 2, u"email"_s, tr("E-mail"), &Client::email, u"email"_s);
    m_birthday = new DateField(this);
    m_birthday->setObjectName(u"birthday"_s);
    connect(m_birthday, &QLineEdit::textEdited, this, &ClientForm::edited);
    auto *birthday = new FormField(tr("Birthday"), m_birthday, this);
    m_fields.insert(u"birthday"_s, birthday);
    person->addWidget(birthday, 2, 0);
    addLine(person, 2, 1, 1, u"client_id"_s, tr("Client ID"), &Client::studioNumber, u"studioNumber"_s);
    m_active = new QCheckBox(tr("&Active client"), this);
    m_active->setObjectName(u"activeClient"_s);
    m_active->setToolTip(
        tr("A deactivated client is removed from the list and stays subscribed in Constant Contact."));
    connect(m_active, &QCheckBox::toggled, this, &ClientForm::edited);
    person->addWidget(m_active, 3, 0, 1, 2);
    return person;
}

void ClientForm::addContactDetails()
{
    QGridLayout *rest = makeGrid();
    rest->addWidget(makeHeading(tr("Phone numbers"), this), 0, 0, 1, 2);
    addLine(rest, 1, 0, 1, u"phone"_s, tr("Phone"), &Client::phone, u"phone"_s);
    addLine(rest, 1, 1, 1, u"home_phone"_s, tr("Home phone"), &Client::homePhone, u"homePhone"_s);
    addLine(rest, 2, 0, 1, u"work_phone"_s, tr("Work phone"), &Client::workPhone, u"workPhone"_s);
    rest->setRowMinimumHeight(3, 4);
    rest->addWidget(makeHeading(tr("Address"), this), 4, 0, 1, 2);
    addLine(rest, 5, 0, 2, u"street"_s, tr("Street"), &Client::street, u"street"_s);
    addLine(rest, 6, 0, 1, u"city"_s, tr("City"), &Client::city, u"city"_s);
    addLine(rest, 6, 1, 1, u"state"_s, tr("State or province"), &Client::state, u"state"_s);
    addLine(rest, 7, 0, 1, u"postal_code"_s, tr("Postal code"), &Client::postalCode, u"postalCode"_s);
    addLine(rest, 7, 1, 1, u"country"_s, tr("Country"), &Client::country, u"country"_s);
    static_cast<QVBoxLayout *>(layout())->addLayout(rest);
}

void ClientForm::addLine(QGridLayout *grid, int row, int column, int span, const QString &key,
                         const QString &label, QString Client::*member, const QString &objectName)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(objectName);
    auto *field = new FormField(label, edit, this);
    m_fields.insert(key, field);
    m_lines << Line{member, edit};
    grid->addWidget(field, row, column, 1, span);
    connect(edit, &QLineEdit::textEdited, this, &ClientForm::edited);
    if (member == &Client::email)
        connect(edit, &QLineEdit::textEdited, this, &ClientForm::addressEdited);
}

void ClientForm::insertAfterPerson(QWidget *widget)
{
    m_place->layout()->addWidget(widget);
}

void ClientForm::setClient(const Client &client)
{
    for (const Line &line : std::as_const(m_lines)) {
        line.edit->setText(client.*line.member);
        line.edit->setCursorPosition(0);
    }
    m_birthday->setText(Domain::birthdayText(client.birthday));
    m_active->setChecked(client.status == Domain::ClientStatus::Active);
}

Client ClientForm::typedInto(Client client) const
{
    for (const Line &line : m_lines)
        client.*line.member = line.edit->text().trimmed();
    client.birthday = typedBirthday().value_or(client.birthday);
    client.status = m_active->isChecked() ? Domain::ClientStatus::Active : Domain::ClientStatus::Deactivated;
    return client;
}

void ClientForm::setValidationErrors(const QMap<QString, QString> &validationErrors)
{
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        it.value()->setValidationError(validationErrors.value(it.key()));
}

std::optional<QDate> ClientForm::typedBirthday() const
{
    const QDate birthday = Domain::birthdayFrom(m_birthday->text().trimmed());
    return birthday.isValid() ? birthday : m_birthday->date();
}

QString ClientForm::birthdayError() const
{
    return typedBirthday() ? QString() : m_birthday->validationError();
}

void ClientForm::focusFirstError()
{
    for (const QString &key : {u"name"_s, u"email"_s, u"birthday"_s}) {
        if (!m_fields.value(key)->validationError().isEmpty()) {
            m_fields.value(key)->focusField();
            return;
        }
    }
}

void ClientForm::focusFirstField()
{
    m_lines.first().edit->setFocus();
}

} // namespace Gui
