// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/reportkind.h"

#include "csv/cells.h"
#include "csv/messages.h"

#include <QRegularExpression>

#include <algorithm>

namespace Csv {

using namespace Qt::StringLiterals;
using Domain::StandardField;

namespace {

bool matches(const QString &heading, const QRegularExpression &words)
{
    return words.match(heading).hasMatch();
}

bool holds(const QList<Column> &columns, StandardField field)
{
    return std::ranges::any_of(columns, [&](const Column &column) { return isField(column, field); });
}

bool tellsWho(const Column &column)
{
    return isField(column, StandardField::StudioNumber) || isField(column, StandardField::Email) ||
           isField(column, StandardField::FirstName) || isField(column, StandardField::LastName) ||
           isField(column, StandardField::FullName);
}

/// Whether the heading is of something that was bought or booked.
bool isOfPurchase(const QString &heading)
{
    static const QRegularExpression words(
        u"\\b(?:purchase (?:option|date)|pass(?:es)?(?: name)?$|pass type|class pass|package(?: name)?$|"
        "(?:sessions|visits|classes) (?:left|remaining)|remaining|available$|invoice|transaction|order "
        "(?:number|#)|"
        "class (?:name|date)|visit date|appointment|service name|sale date|check-?in)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return matches(heading, words);
}

/// Whether the column holds addresses of another person, or such that nobody uses.
bool isOfAnotherPerson(const QString &heading)
{
    static const QRegularExpression words(
        u"emergency|parent|guardian|mother|father|partner|spouse|refer|"
        u"instructor|teacher|trainer|staff|owner|"
        "coach|doctor|manager|alternat|secondary|other|\\b[2-9]\\b|"
        "husband|wife|friend|child|\\bkids?\\b|gift|recipient|billing|"
        "\\brep\\b|assigned|\\bby\\b|notfall|mutter|vater|eltern|tuteur|"
        "parrain|emergencia|padre|madre|tutor|"
        // or none that is used any more
        "\\b(?:old|bad|bounced?|invalid|former|previous|ancien|alte|dead)\\b|"
        "do not"_s,
        QRegularExpression::CaseInsensitiveOption);
    return matches(heading, words);
}

} // namespace

PeopleCount::PeopleCount(const QStringList &headings)
    : m_mayRepeat(std::ranges::any_of(headings, isOfPurchase))
{
}

void PeopleCount::take(const QList<Column> &columns, const QStringList &cells)
{
    ++m_rows;
    if (!m_mayRepeat)
        return;
    QString person;
    for (qsizetype i = 0; i < std::min(columns.size(), cells.size()); ++i) {
        if (tellsWho(columns.at(i)))
            person += cells.at(i).simplified().toCaseFolded() + u'\n';
    }
    m_people.insert(qHash(person));
}

QString whyNoClientList(const QList<Column> &columns, const QStringList &headings,
                        const QList<ColumnSurvey> &surveys, const PeopleCount &people)
{
    if (headings.contains(u"Listwell ID"_s) && headings.contains(u"Wording"_s)) {
        return text(QT_TRANSLATE_NOOP("Csv",
                                      "This is an export of the consent answers, not of the clients. Import "
                                      "the export of the clients. To take everything to another computer, "
                                      "use backup and restore."));
    }
    const auto hint = [](const QString &heading) {
        return text(QT_TRANSLATE_NOOP("Csv",
                                      "This report seems to have a row for each pass, purchase or visit "
                                      "(column %1), not for each client. Export the list of clients with "
                                      "e-mail addresses instead."))
            .arg(heading);
    };
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (isField(columns.at(i), StandardField::FullName) && surveys.at(i).holdsWholePeople())
            return hint(headings.at(i));
    }
    const bool isIdentified = holds(columns, StandardField::Email) ||
                              holds(columns, StandardField::StudioNumber) ||
                              holds(columns, StandardField::LastName);
    const auto found = std::ranges::find_if(headings, isOfPurchase);
    if (found == headings.cend() || (isIdentified && !people.repeats()))
        return {};
    return hint(*found);
}

QStringList adoptAddresses(QList<Column> &columns, const QStringList &headings,
                           const QList<ColumnSurvey> &surveys)
{
    QStringList notes;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        Column &column = columns[i];
        const bool mayBeAdopted = column.kind == Column::Kind::Custom || column.isTooLong;
        if (!mayBeAdopted || column.isChosen || !surveys.at(i).holdsAddresses())
            continue;
        if (!holds(columns, StandardField::Email) && !isOfAnotherPerson(headings.at(i))) {
            column = {};
            column.kind = Column::Kind::Standard;
            column.field = StandardField::Email;
            notes.append(
                text(QT_TRANSLATE_NOOP("Csv", "%1: the column holds e-mail addresses, so it was read as "
                                              "Email."))
                    .arg(headings.at(i)));
        } else if (!column.isTooLong) {
            notes.append(text(QT_TRANSLATE_NOOP(
                                  "Csv", "%1: the column holds e-mail addresses but is kept as a custom "
                                         "field. If they are the clients' addresses, name the column Email."))
                             .arg(headings.at(i)));
        }
    }
    return notes;
}

QStringList leaveOutNameless(QList<Column> &columns, const QList<ColumnSurvey> &surveys,
                             const PeopleCount &people)
{
    QStringList notes;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const bool isUsual = people.rows() > 1 && 2 * surveys.at(i).filled() > people.rows();
        if (columns.at(i).kind != Column::Kind::Nameless || !isUsual)
            continue;
        columns[i].kind = Column::Kind::Known;
        notes.append(text(QT_TRANSLATE_NOOP("Csv", "Column %1 has no heading and was not used.")).arg(i + 1));
    }
    return notes;
}

QStringList consentNotes(const QList<Column> &columns, const QStringList &headings,
                         const QList<ColumnSurvey> &surveys)
{
    static const QRegularExpression words(
        u"^(?:e-?mail|text|sms)? ?(?:notifications?|reminders?|alerts?|preferences?)$|"
        "^(?:communication|contact|notification) preferences?$|^opt(?:ed)?[ -]?in$|^consent$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression service(
        u"\\b(?:reminders?|notifications?|alerts?|receipts?|schedules?|accounts?|appointments?|bookings?|"
        "confirmations?|transactional)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList notes;
    const bool isTold = holds(columns, StandardField::NewsAndUpdates);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const bool isNamed = !isTold && matches(headings.at(i), words);
        const bool isOther = isTold && matches(headings.at(i), service);
        const bool mayBe =
            isNamed || (!isOther && columns.at(i).mayBeConsent && surveys.at(i).holdsAnswers());
        if (columns.at(i).kind != Column::Kind::Custom || columns.at(i).isChosen || !mayBe)
            continue;
        const QString note =
            columns.at(i).noStopsYes
                ? text(QT_TRANSLATE_NOOP(
                      "Csv", "%1: whether the column is consent to news is not clear, so a yes in "
                             "it was not taken, and a no in it stopped a yes beside it. If it is "
                             "consent to news, name the column News and Updates; if it is not, "
                             "choose a field for it."))
                : text(QT_TRANSLATE_NOOP("Csv", "%1: the column may be about reminders and not about news, "
                                                "so it was not taken for consent. If it is consent to news, "
                                                "name the column News and Updates."));
        notes.append(note.arg(headings.at(i)));
    }
    return notes;
}

} // namespace Csv
