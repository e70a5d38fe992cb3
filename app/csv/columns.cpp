// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/columns.h"

#include "core/try.h"
#include "csv/cells.h"
#include "csv/consentheadings.h"
#include "csv/headings.h"
#include "csv/messages.h"
#include "csv/statuswords.h"

#include <QRegularExpression>

#include <algorithm>

namespace Csv {

using namespace Qt::StringLiterals;
using Domain::StandardField;

namespace {

/// Whether the column only describes another one, as "E-mail 1 - Label" does beside "E-mail 1 - Value".
bool isLabelHeading(const QString &heading)
{
    static const QRegularExpression label(
        u"^(?:e-?mail|phone|address|website|event|relation|organization)\\s*\\d+\\s*-\\s*(?:label|type)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return label.match(heading).hasMatch();
}

void takeConsentOrCustom(const QString &heading, Column &column)
{
    switch (const ConsentHeading consent = consentHeadingIn(heading)) {
    case ConsentHeading::Consent:
        column.kind = Column::Kind::Standard;
        column.field = StandardField::NewsAndUpdates;
        break;
    case ConsentHeading::OptOut:
        column.kind = Column::Kind::OptOut;
        break;
    case ConsentHeading::None:
    case ConsentHeading::Unsure:
    case ConsentHeading::Related:
        column.kind = Column::Kind::Custom;
        column.label = heading;
        column.mayBeConsent = consent != ConsentHeading::None;
        column.noStopsYes = consent == ConsentHeading::Unsure;
        column.holdsRemarks = holdsRemarks(heading);
        break;
    }
}

Column columnFrom(const QString &heading)
{
    Column column;
    if (heading.isEmpty())
        return column;
    if (const auto field = Domain::standardFieldOf(heading)) {
        column.kind = Column::Kind::Standard;
        column.field = *field;
    } else if (isLabelHeading(heading) || isReasonHeading(heading) ||
               std::ranges::none_of(heading, [](QChar c) { return c.isLetterOrNumber(); })) {
        column.kind = Column::Kind::Known;
    } else {
        takeConsentOrCustom(heading, column);
    }
    return column;
}

/// How likely the heading means something else; a field that the owner chose is certain.
int ambiguityOf(const Column &column, const QString &heading)
{
    return column.isChosen ? 0 : Domain::ambiguityOf(heading);
}

bool holds(const QList<Column> &columns, StandardField field)
{
    return std::ranges::any_of(columns, [&](const Column &column) { return isField(column, field); });
}

/// Gives another use to a column whose field another column states more clearly.
void demote(qsizetype index, QList<Column> &columns, const QString &heading)
{
    Column &column = columns[index];
    if (column.field == StandardField::Phone && !holds(columns, StandardField::HomePhone)) {
        column.field = StandardField::HomePhone;
    } else if (column.field == StandardField::Email) {
        column = {};
        column.kind = Column::Kind::Known;
    } else {
        column = {};
        column.kind = Column::Kind::Custom;
        column.label = heading;
    }
}

/// "First" and "Last" are names only side by side; alone they may be dates.
void nameHalves(QList<Column> &columns, const QStringList &headings)
{
    const auto placeOf = [&](const QString &heading) -> qsizetype {
        const auto found = std::ranges::find_if(
            headings, [&](const QString &one) { return one.compare(heading, Qt::CaseInsensitive) == 0; });
        return found == headings.cend() ? -1 : found - headings.cbegin();
    };
    const qsizetype first = placeOf(u"First"_s);
    const qsizetype last = placeOf(u"Last"_s);
    if (first < 0 || last < 0 || holds(columns, StandardField::FirstName) ||
        holds(columns, StandardField::LastName))
        return;
    const auto name = [&](qsizetype place, StandardField field) {
        columns[place] = {};
        columns[place].kind = Column::Kind::Standard;
        columns[place].field = field;
    };
    name(first, StandardField::FirstName);
    name(last, StandardField::LastName);
}

/// Decides about a column that holds only half of a name if another column has the other half: "Nom" and
/// "Nombre" alone hold whole names, but "Name" beside "Vorname" holds the last name.
void settleNames(QList<Column> &columns, const QStringList &headings)
{
    nameHalves(columns, headings);
    const bool hasFirst = holds(columns, StandardField::FirstName);
    const bool hasLast = holds(columns, StandardField::LastName);
    if (hasFirst == hasLast)
        return;
    const bool isGerman = headings.contains(u"Vorname"_s, Qt::CaseInsensitive);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        Column &column = columns[i];
        const bool isHalf =
            isField(column, StandardField::FirstName) || isField(column, StandardField::LastName);
        if (isHalf && ambiguityOf(column, headings.at(i)) > 0)
            column.field = StandardField::FullName;
        else if (isGerman && !column.isChosen && isField(column, StandardField::FullName))
            column.field = StandardField::LastName;
    }
}

bool isHalfOfAName(const Column &column)
{
    return isField(column, StandardField::FirstName) || isField(column, StandardField::LastName);
}

/// Uses the two halves of a name rather than the whole, unless the owner chose the whole alone.
void setAsideNames(QList<Column> &columns)
{
    const auto isChosenHalf = [](const Column &column) { return column.isChosen && isHalfOfAName(column); };
    const auto isChosenWhole = [](const Column &column) {
        return column.isChosen && isField(column, StandardField::FullName);
    };
    const bool usesWhole = std::ranges::any_of(columns, isChosenWhole)
                               ? std::ranges::none_of(columns, isChosenHalf)
                               : std::ranges::none_of(columns, isHalfOfAName);
    for (Column &column : columns) {
        const bool isAside = usesWhole ? isHalfOfAName(column) : isField(column, StandardField::FullName);
        if (isAside)
            column = {.kind = Column::Kind::Known, .isChosen = column.isChosen};
    }
}

/// "Active" asks for the status if no other column has it. Only now, because in a file without headings the
/// first row may be a person with that status.
void settleStatus(QList<Column> &columns, const QStringList &headings)
{
    if (holds(columns, StandardField::Status))
        return;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        Column &column = columns[i];
        if (column.kind != Column::Kind::Custom || column.isChosen || !asksForStatus(headings.at(i)))
            continue;
        column = {};
        column.kind = Column::Kind::Standard;
        column.field = StandardField::Status;
        return;
    }
}

void setAsideWhatIsToldBetter(QList<Column> &columns, const QStringList &headings)
{
    setAsideNames(columns);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const int ambiguity = ambiguityOf(columns.at(i), headings.at(i));
        if (columns.at(i).kind != Column::Kind::Standard || ambiguity == 0)
            continue;
        for (qsizetype other = 0; other < columns.size(); ++other) {
            if (other != i && isSameField(columns.at(i), columns.at(other)) &&
                ambiguityOf(columns.at(other), headings.at(other)) < ambiguity) {
                demote(i, columns, headings.at(i));
                break;
            }
        }
    }
}

/// Sentence about two columns that hold the same field.
QString sharedFieldText(const Column &column)
{
    if (isField(column, StandardField::NewsAndUpdates)) {
        return text(QT_TRANSLATE_NOOP("Csv", "The columns %1 (%2) and %3 (%4) hold the same field. A no in "
                                             "either of them counts."));
    }
    if (isField(column, StandardField::Status)) {
        return text(QT_TRANSLATE_NOOP("Csv", "The columns %1 (%2) and %3 (%4) hold the same field. A client "
                                             "who is deactivated in either of them is deactivated."));
    }
    return text(QT_TRANSLATE_NOOP("Csv", "The columns %1 (%2) and %3 (%4) hold the same field. In each row, "
                                         "the first of them that is not blank counts."));
}

} // namespace

Core::Result<QList<Column>> columnsFrom(const QStringList &cells, const ColumnChoices &choices)
{
    QStringList headings;
    QList<Column> columns;
    for (const QString &cell : cells) {
        headings.append(plainText(cell).simplified());
        if (const auto field = choiceFor(choices, headings.last())) {
            ASSIGN_OR_RETURN(const Column column, chosenColumn(headings.last(), *field));
            columns.append(column);
        } else {
            columns.append(columnFrom(headings.last()));
        }
    }
    const bool isKnown = std::any_of(columns.cbegin(), columns.cend(), [](const Column &column) {
        return column.kind == Column::Kind::Standard;
    });
    // Messages name headings only from here on, because without a recognized heading the first row may be a
    // person's data.
    if (!isKnown) {
        return invalid(text(QT_TRANSLATE_NOOP(
            "Csv", "The first row of the file has no heading such as First Name, Last Name or Email.")));
    }
    settleNames(columns, headings);
    settleStatus(columns, headings);
    setAsideWhatIsToldBetter(columns, headings);

    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns.at(i).label.size() > Domain::kLongestCustomLabel) {
            columns[i].kind = Column::Kind::Known;
            columns[i].label.clear();
            columns[i].isTooLong = true;
            continue;
        }
        const auto first = std::find_if(columns.cbegin(), columns.cbegin() + i, [&](const Column &other) {
            return isSameField(columns.at(i), other);
        });
        if (first == columns.cbegin() + i)
            continue;
        const QString label = first->label; // it may differ in case
        columns[i].repeats = true;
        columns[i].label = label;
    }
    return columns;
}

QStringList longHeadingNotes(const QList<Column> &columns)
{
    QStringList notes;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!columns.at(i).isTooLong)
            continue;
        notes.append(
            text(QT_TRANSLATE_NOOP("Csv", "Column %1 was not read: its heading is longer than the %2 "
                                          "characters that the name of a custom field may have. Shorten "
                                          "it if the column is needed."))
                .arg(i + 1)
                .arg(Domain::kLongestCustomLabel));
    }
    return notes;
}

QStringList repeatNotes(const QList<Column> &columns, const QStringList &headings)
{
    QStringList notes;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!columns.at(i).repeats)
            continue;
        const auto first = std::ranges::find_if(
            columns, [&](const Column &column) { return isSameField(column, columns.at(i)); });
        notes.append(sharedFieldText(columns.at(i))
                         .arg(first - columns.begin() + 1)
                         .arg(headings.at(first - columns.begin()))
                         .arg(i + 1)
                         .arg(headings.at(i)));
    }
    return notes;
}

} // namespace Csv
