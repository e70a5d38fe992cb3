// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/columnchoices.h"

#include "core/try.h"
#include "csv/consentheadings.h"
#include "csv/messages.h"

#include <algorithm>
#include <array>

namespace Csv {

using namespace Qt::StringLiterals;
using Domain::StandardField;

namespace {

constexpr auto kCustom = "custom."_L1;

constexpr std::array kFields{
    StandardField::StudioNumber,  StandardField::FirstName, StandardField::LastName,
    StandardField::FullName,      StandardField::Email,     StandardField::Phone,
    StandardField::HomePhone,     StandardField::WorkPhone, StandardField::Street,
    StandardField::City,          StandardField::State,     StandardField::PostalCode,
    StandardField::Country,       StandardField::Birthday,  StandardField::Status,
    StandardField::NewsAndUpdates};

/// All possible columns without a label.
QList<Column> plainColumns()
{
    QList<Column> columns;
    for (const StandardField field : kFields)
        columns.append({.kind = Column::Kind::Standard, .field = field});
    columns.append({.kind = Column::Kind::OptOut});
    return columns;
}

Core::Result<Column> customColumn(const QString &label)
{
    if (label.isEmpty() || label.size() > Domain::kLongestCustomLabel) {
        return invalid(text(QT_TRANSLATE_NOOP("Csv", "A custom field needs a name of at most %1 characters."))
                           .arg(Domain::kLongestCustomLabel));
    }
    if (Domain::standardFieldOf(label) && Domain::ambiguityOf(label) == 0) {
        return invalid(text(QT_TRANSLATE_NOOP("Csv", "“%1” is a standard field that every client has. Choose "
                                                     "another name for the custom field."))
                           .arg(label));
    }
    return Column{.kind = Column::Kind::Custom, .label = label};
}

bool isConsent(const Column &column)
{
    return isField(column, StandardField::NewsAndUpdates);
}

} // namespace

QStringList fieldNames()
{
    QStringList names;
    const QList<Column> columns = plainColumns();
    for (const Column &column : columns)
        names.append(nameOf(column));
    return names;
}

QString headingKey(const QString &heading)
{
    return heading.simplified().toCaseFolded();
}

std::optional<QString> choiceFor(const ColumnChoices &choices, const QString &heading)
{
    const QString key = headingKey(heading);
    for (auto choice = choices.cbegin(); choice != choices.cend(); ++choice) {
        if (headingKey(choice.key()) == key)
            return choice->isEmpty() ? std::nullopt : std::optional(*choice);
    }
    return {};
}

ColumnChoices replaced(ColumnChoices earlier, const ColumnChoices &later)
{
    for (auto choice = later.cbegin(); choice != later.cend(); ++choice) {
        earlier.removeIf([&](const ColumnChoices::iterator &other) {
            return headingKey(other.key()) == headingKey(choice.key());
        });
        earlier.insert(choice.key(), *choice);
    }
    return earlier;
}

Core::Result<Column> columnFor(const QString &field)
{
    if (field == kLeftOut)
        return Column{.kind = Column::Kind::Known};
    if (field.startsWith(kCustom))
        return customColumn(field.mid(kCustom.size()).simplified());
    const QList<Column> columns = plainColumns();
    const auto found = std::ranges::find(columns, field, nameOf);
    if (found == columns.cend()) {
        return invalid(
            text(QT_TRANSLATE_NOOP("Csv", "“%1” is not a client field. A column can be one of %2, "
                                          "custom.LABEL for a custom field, or %3 to leave it out."))
                .arg(field, fieldNames().join(u", "_s), kLeftOut));
    }
    return *found;
}

Core::Result<Column> chosenColumn(const QString &heading, const QString &field)
{
    ASSIGN_OR_RETURN(Column column, columnFor(field));
    const ConsentHeading said = consentHeadingIn(heading);
    if (said == ConsentHeading::OptOut && column.kind != Column::Kind::OptOut) {
        return invalid(
            text(QT_TRANSLATE_NOOP("Csv", "The column “%1” lists people who do not want e-mail. A no "
                                          "always counts, so the column cannot be used as "
                                          "something else."))
                .arg(heading));
    }
    if (isConsent(column) && refusesSomething(heading)) {
        return invalid(
            text(QT_TRANSLATE_NOOP("Csv", "The heading “%1” says no to something, so a yes below it "
                                          "may be a no. The column cannot be used as the answer to "
                                          "news and updates."))
                .arg(heading));
    }
    column.mayBeConsent = said != ConsentHeading::None && !isConsent(column);
    column.holdsRemarks = column.kind == Column::Kind::Custom && holdsRemarks(heading);
    column.isChosen = true;
    return column;
}

} // namespace Csv
