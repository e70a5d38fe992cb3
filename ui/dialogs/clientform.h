// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/client.h"

#include <QMap>
#include <QWidget>

#include <optional>

class QCheckBox;
class QGridLayout;
class QLineEdit;

namespace Gui {

class DateField;
class FormField;

/// Standard fields of a client profile in two columns: person, then phone and address.
class ClientForm : public QWidget
{
    Q_OBJECT

public:
    explicit ClientForm(QWidget *parent = nullptr);

    void setClient(const Domain::Client &client);
    /// Applies the input to a client.
    /// \param client  client with the other fields
    /// \return \p client with the values of these fields, without white space at the ends
    [[nodiscard]] Domain::Client typedInto(Domain::Client client) const;
    /// Shows validation errors next to their fields.
    /// \param validationErrors  sentences by key, as in ClientProfilePresenter::validationErrors()
    void setValidationErrors(const QMap<QString, QString> &validationErrors);
    /// Validation error of the birthday as typed; empty if it is valid.
    [[nodiscard]] QString birthdayError() const;
    void focusFirstError();
    void focusFirstField();

    /// Inserts a widget below the person.
    void insertAfterPerson(QWidget *widget);
    /// Adds phone numbers and address. Called after insertAfterPerson(), so that Tab goes from the top down.
    void addContactDetails();

Q_SIGNALS:
    void edited();
    void addressEdited(const QString &email);

private:
    struct Line
    {
        QString Domain::Client::*member;
        QLineEdit *edit;
    };
    [[nodiscard]] QLayout *buildPerson();
    void addLine(QGridLayout *grid, int row, int column, int span, const QString &key, const QString &label,
                 QString Domain::Client::*member, const QString &objectName);
    /// \return nothing if the birthday is not valid
    [[nodiscard]] std::optional<QDate> typedBirthday() const;

    QList<Line> m_lines;
    QMap<QString, FormField *> m_fields; ///< by key
    DateField *m_birthday;
    QCheckBox *m_active;
    QWidget *m_place;
};

} // namespace Gui
