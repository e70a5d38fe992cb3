// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/rowmaker.h"

#include "csv/addresscell.h"
#include "csv/cells.h"
#include "csv/consentheadings.h"
#include "csv/dateorder.h"
#include "csv/fullname.h"
#include "csv/messages.h"
#include "csv/statuswords.h"
#include "csv/survey.h"
#include "domain/address.h"
#include "domain/birthday.h"
#include "domain/personname.h"
#include "domain/studionumber.h"
#include "domain/textfields.h"

#include <QRegularExpression>

#include <algorithm>

namespace Csv {

using namespace Qt::StringLiterals;
using Domain::Client;
using Domain::ReportRow;
using Domain::StandardField;
using Domain::WrittenDate;

namespace {

QString Client::*memberFor(StandardField field)
{
    const auto *const text = std::ranges::find(Domain::kTextFields, field, &Domain::TextField::field);
    return text == std::ranges::cend(Domain::kTextFields) ? nullptr : text->member;
}

/// Whether a living person may have been born on the day.
bool maybeBirthday(QDate date)
{
    constexpr int kEarliestYear = 1900;
    return !Domain::hasYear(date) || (date.year() >= kEarliestYear && date.year() <= latestYear());
}

QString withoutFiller(const QString &cell)
{
    return Domain::isNameFiller(cell) ? QString() : cell;
}

/// A name alone does not identify a person well enough to change other fields.
void keepNameOnly(ReportRow &row)
{
    Client named;
    named.firstName = row.client.firstName;
    named.lastName = row.client.lastName;
    row.client = named;
    const QString first = Domain::fieldKey(StandardField::FirstName);
    const QString last = Domain::fieldKey(StandardField::LastName);
    row.told.removeIf([&](const QString &key) { return key != first && key != last; });
}

bool isNumber(const Column &column)
{
    return isField(column, StandardField::StudioNumber) || isField(column, StandardField::Phone) ||
           isField(column, StandardField::HomePhone) || isField(column, StandardField::WorkPhone);
}

/// Reads the cell of a telephone or client number. A number that lost digits belongs to somebody else.
/// \return nothing if the spreadsheet kept only the first digits
std::optional<QString> numberIn(const Column &column, const QString &value)
{
    static const QRegularExpression fraction(u"^(\\+?[0-9]{7,})\\.0+$"_s);
    static const QRegularExpression link(u"^tel:\\s*"_s, QRegularExpression::CaseInsensitiveOption);
    if (isField(column, StandardField::StudioNumber))
        return wholeNumberIn(value);
    auto number = wholeNumberIn(QString(value).remove(link));
    if (!number)
        return {};
    const bool isFiller = isPlaceholder(*number) && !number->isEmpty();
    return isFiller ? QString() : number->replace(fraction, u"\\1"_s);
}

bool isName(const Column &column)
{
    return isField(column, StandardField::FirstName) || isField(column, StandardField::LastName) ||
           isField(column, StandardField::FullName);
}

/// Whether the column identifies the person.
bool tellsWho(const Column &column)
{
    return isField(column, StandardField::StudioNumber) || isName(column) ||
           isField(column, StandardField::Email);
}

} // namespace

MadeRow RowMaker::make(const CsvRow &source)
{
    MadeRow made;
    made.row.line = source.line;
    for (qsizetype i = 0; i < source.cells.size() && made.error.isEmpty(); ++i) {
        const QString value = plainText(source.cells.at(i));
        if (!isToldBefore(i, value, source.cells) && !isUnreadable(i, value, made))
            takeCell(i, value, made);
    }
    checkAddress(source, made);
    checkNames(made);
    const Client &client = made.row.client;
    const bool isNobody = client.firstName.isEmpty() && client.lastName.isEmpty() && client.email.isEmpty() &&
                          client.studioNumber.isEmpty();
    if (made.error.isEmpty() && isNobody)
        made.error = {
            text(QT_TRANSLATE_NOOP("Csv", "The row has no name, no e-mail address and no client ID."))};
    const bool lacksACell = !made.unread.isEmpty() || made.row.onlyNo || holdsMovedAnswer(source);
    if (made.error.isEmpty() && lacksACell && source.cells.size() < m_columns.size()) {
        made.error = {text(QT_TRANSLATE_NOOP(
            "Csv", "The row has fewer cells than the headings, and some of them are in the wrong column."))};
    }
    if (made.error.isEmpty())
        countAnswers(source, made);
    else
        made.unread.clear();
    if (made.row.onlyNo)
        keepNameOnly(made.row);
    return made;
}

QString RowMaker::nameIn(const CsvRow &source) const
{
    Client client;
    for (qsizetype i = 0; i < std::min(source.cells.size(), m_columns.size()); ++i) {
        const QString value = plainText(source.cells.at(i));
        if (value.isEmpty())
            continue;
        if (isField(m_columns.at(i), StandardField::LastName))
            client.lastName = value;
        else if (isName(m_columns.at(i)))
            client.firstName = value;
    }
    return QString(client.firstName + u' ' + client.lastName).trimmed();
}

/// A name with an address in it comes from cells that moved, or from several cells joined into one.
void RowMaker::checkNames(MadeRow &made)
{
    const Client &client = made.row.client;
    const bool holdsAddress = std::ranges::any_of(
        std::initializer_list<QString>{client.firstName, client.lastName}, [](const QString &name) {
            return name.contains(u'@') && name.contains(u' ') &&
                   Domain::addressError(name.section(u' ', -1)).isEmpty();
        });
    if (holdsAddress && made.error.isEmpty())
        made.error = {text(QT_TRANSLATE_NOOP("Csv", "A name contains an e-mail address. A separator may be "
                                                    "missing.")),
                      client.displayName()};
}

/// The answer to news and updates in a cell; Blank if the column does not ask for one.
ConsentWord RowMaker::answerIn(qsizetype index, const QString &cell) const
{
    const Column &column = m_columns.at(index);
    if (column.kind == Column::Kind::OptOut) {
        const ConsentWord word = optOutWordIn(cell);
        const bool isReason = word == ConsentWord::Unknown && asksForReasons(m_headings.value(index));
        return isReason ? reasonIn(cell) : word;
    }
    if (isField(column, StandardField::NewsAndUpdates))
        return consentWordIn(cell);
    const bool mustBePhone = isNumber(column) && !isField(column, StandardField::StudioNumber);
    const bool refuses =
        ((column.mayBeConsent || mustBePhone) && refusesInWords(cell)) ||
        (isField(column, StandardField::Email) && refusesInWords(remarkBeside(cell))) ||
        (isField(column, StandardField::Status) && isStatusOfRefusal(cell)) ||
        (isName(column) && !refusalBesideName(cell).isEmpty()) ||
        (isField(column, StandardField::Email) && column.repeats && consentWordIn(cell) == ConsentWord::No) ||
        (column.holdsRemarks && refusesMailInRemarks(cell)) ||
        (column.kind == Column::Kind::Custom && refusesMail(cell) &&
         !namesOtherChannel(m_headings.value(index)));
    return refuses ? ConsentWord::No : ConsentWord::Blank;
}

/// Whether a yes or no stands where a telephone number belongs.
bool RowMaker::holdsMovedAnswer(const CsvRow &source) const
{
    for (qsizetype i = 0; i < std::min(source.cells.size(), m_columns.size()); ++i) {
        const bool mustBePhone =
            isNumber(m_columns.at(i)) && !isField(m_columns.at(i), StandardField::StudioNumber);
        if (mustBePhone && Domain::isYesOrNo(plainText(source.cells.at(i))))
            return true;
    }
    return false;
}

/// Whether a row that cannot be taken says no.
bool RowMaker::saysNo(const CsvRow &source) const
{
    for (qsizetype i = 0; i < std::min(source.cells.size(), m_columns.size()); ++i) {
        if (answerIn(i, plainText(source.cells.at(i))) == ConsentWord::No)
            return true;
    }
    return false;
}

void RowMaker::checkAddress(const CsvRow &source, MadeRow &made) const
{
    const Client &client = made.row.client;
    if (made.addressError.isEmpty() || !made.error.isEmpty())
        return;
    const bool hasName = !client.firstName.isEmpty() || !client.lastName.isEmpty();
    const bool hasNumber = !Domain::studioNumberKey(client.studioNumber).isEmpty();
    if (hasName && hasNumber) {
        made.unread.append(made.addressError);
    } else if (hasName && saysNo(source)) {
        made.row.onlyNo = true; // the import reports whether it was taken
    } else if (saysNo(source)) {
        made.error = made.addressError;
        made.error.reason +=
            u' ' + text(QT_TRANSLATE_NOOP("Csv", "The row says no to news and updates, but does not clearly "
                                                 "identify the person. Find the client and record the no."));
    } else {
        made.error = made.addressError;
    }
}

/// Takes the answers to news and updates. A no counts in any column.
void RowMaker::countAnswers(const CsvRow &source, MadeRow &made)
{
    bool mayRefuse = false;
    for (qsizetype i = 0; i < std::min(source.cells.size(), m_columns.size()); ++i) {
        const QString cell = plainText(source.cells.at(i));
        const bool isAddress = isField(m_columns.at(i), StandardField::Email);
        const ConsentWord word =
            m_consent.take(m_headings.value(i), isAddress ? remarkBeside(cell) : cell, answerIn(i, cell));
        if (word == ConsentWord::No)
            made.row.subscribed = Domain::Subscription::No;
        else if (word == ConsentWord::Yes && made.addressError.isEmpty() && !made.row.subscribed)
            made.row.subscribed = Domain::Subscription::Yes;
        mayRefuse = mayRefuse || (m_columns.at(i).noStopsYes && consentWordIn(cell) == ConsentWord::No) ||
                    (word == ConsentWord::Unknown && !isPlaceholder(cell) &&
                     m_columns.at(i).kind == Column::Kind::OptOut && !asksForReasons(m_headings.value(i)));
        made.row.leftList = made.row.leftList || word == ConsentWord::Left;
        made.row.isFormer = made.row.isFormer || word == ConsentWord::Former;
        if (word == ConsentWord::LeftOther)
            made.row.leftOtherList = listLeftIn(cell);
        if (isField(m_columns.at(i), StandardField::Status) && word != ConsentWord::No &&
            !isPlaceholder(cell) && !statusIn(m_headings.value(i), cell))
            m_statuses.take(m_headings.value(i), cell, ConsentWord::Unknown);
    }
    // In doubt the opt-out wins: a no below "Marketing", or what stands below "Do not email" and is not
    // understood, lets no yes count.
    if (mayRefuse && made.row.subscribed == Domain::Subscription::Yes)
        made.row.subscribed.reset();
}

QStringList RowMaker::statusNotes() const
{
    QStringList notes;
    const QList<ConsentValue> values = m_statuses.values();
    for (const ConsentValue &value : values) {
        notes.append(text(QT_TRANSLATE_NOOP("Csv", "%1: “%2” is neither active nor deactivated and changed "
                                                   "nothing; rows: %3"))
                         .arg(value.heading, value.value)
                         .arg(value.rows));
    }
    return notes;
}

/// Whether a repeated column has nothing to add: it is blank, or an earlier column has the value. In doubt
/// no mail is sent, so any column may say that a client is deactivated.
bool RowMaker::isToldBefore(qsizetype index, const QString &value, const QStringList &cells) const
{
    const Column column = m_columns.value(index);
    const bool isDeactivated = isField(column, StandardField::Status) &&
                               statusIn(m_headings.value(index), value) == Domain::ClientStatus::Deactivated;
    if (!column.repeats || isDeactivated)
        return false;
    const auto isBlank = [&](const QString &cell) {
        return column.kind == Column::Kind::Custom ? cell.isEmpty() : isPlaceholder(cell);
    };
    for (qsizetype i = 0; i < index && !isBlank(value); ++i) {
        if (isSameField(m_columns.at(i), column) && !isBlank(plainText(cells.at(i))))
            return true;
    }
    return isBlank(value);
}

/// Recognizes a cell whose content was lost before the report was written.
bool RowMaker::isUnreadable(qsizetype index, const QString &value, MadeRow &made) const
{
    const Column column = m_columns.value(index);
    const bool isLost = value.contains(QChar(QChar::ReplacementCharacter));
    // An address or a number is checked where it is read.
    const bool isFailed = isSpreadsheetError(value) && !isField(column, StandardField::Email) &&
                          !isField(column, StandardField::StudioNumber);
    if (isNumber(column) && !numberIn(column, withoutUnseen(value))) {
        made.unread.append({text(QT_TRANSLATE_NOOP("Csv", "%1: the spreadsheet has rounded the number."))
                                .arg(m_headings.value(index)),
                            value});
        return true;
    }
    if ((!isLost && !isFailed) || column.kind == Column::Kind::Known)
        return false;
    const QString reason =
        (isLost ? text(QT_TRANSLATE_NOOP("Csv", "%1: characters were lost before the report was written."))
                : text(QT_TRANSLATE_NOOP("Csv", "%1: the spreadsheet shows an error in the cell.")))
            .arg(m_headings.value(index));
    if (tellsWho(column))
        made.error = {reason, value};
    else
        made.unread.append({reason, value});
    return true;
}

void RowMaker::takeCell(qsizetype index, const QString &value, MadeRow &made) const
{
    const Column column = m_columns.value(index);
    switch (column.kind) {
    case Column::Kind::Standard:
        takeStandard(index, value, made);
        break;
    case Column::Kind::Custom:
        takeCustom(column, value, made);
        break;
    case Column::Kind::Nameless:
        if (!value.isEmpty()) {
            made.error = {text(QT_TRANSLATE_NOOP(
                              "Csv", "The row has a value in a column without a heading. Perhaps a cell that "
                                     "contains a separator is not in quotation marks.")),
                          value};
        }
        break;
    case Column::Kind::OptOut: // countAnswers() takes it
    case Column::Kind::Known:
        break;
    }
}

void RowMaker::tell(const QString &key, const QString &value, MadeRow &made) const
{
    if (!value.isEmpty() || m_blankClears)
        made.row.told.append(key);
}

void RowMaker::takeCustom(const Column &column, const QString &value, MadeRow &made) const
{
    tell("custom."_L1 + column.label, value, made);
    if (value.isEmpty())
        return;
    const QDate date = column.holdsDates ? dateIn(value, column) : QDate();
    made.row.client.custom.insert(column.label, date.isValid() ? date.toString(Qt::ISODate) : value);
}

void RowMaker::takeBirthday(qsizetype index, const QString &value, MadeRow &made) const
{
    const Column &column = m_columns.at(index);
    made.row.client.birthday = dateIn(value, column);
    if (made.row.client.birthday.isValid() && !maybeBirthday(made.row.client.birthday)) {
        made.row.client.birthday = {};
        made.unread.append({text(QT_TRANSLATE_NOOP("Csv", "%1: nobody alive was born on that date."))
                                .arg(m_headings.value(index)),
                            value});
        return;
    }
    if (made.row.client.birthday.isValid() || isPlaceholder(value)) {
        tell(Domain::fieldKey(column.field), isPlaceholder(value) ? QString() : value, made);
        return;
    }
    const WrittenDate written = WrittenDate::from(value, latestYear());
    const QString reason =
        !written.isDate() ? text(QT_TRANSLATE_NOOP("Csv", "%1: the date cannot be read."))
        : column.dateOrder
            ? text(QT_TRANSLATE_NOOP("Csv", "%1: the date does not fit the order of dates in the column."))
            : text(QT_TRANSLATE_NOOP("Csv", "%1: either the day or the month may come first."));
    made.unread.append({reason.arg(m_headings.value(index)), value});
}

void RowMaker::takeStandard(qsizetype index, const QString &written, MadeRow &made) const
{
    QString value = withoutUnseen(written);
    const QString refusal = isName(m_columns.at(index)) ? refusalBesideName(value) : QString();
    if (!refusal.isEmpty())
        value.replace(refusal, u" "_s); // answerIn() takes it
    value = value.trimmed();
    ReportRow &row = made.row;
    const StandardField field = m_columns.at(index).field;
    const QString key = Domain::fieldKey(field);
    if (field == StandardField::FullName) {
        const FullName name = fullNameFrom(withoutFiller(value));
        row.client.firstName = name.first;
        row.client.lastName = name.last;
        tell(Domain::fieldKey(StandardField::FirstName), name.first, made);
        tell(Domain::fieldKey(StandardField::LastName), name.last, made);
    } else if (field == StandardField::NewsAndUpdates) {
        return; // countAnswers() takes it, from accepted rows only
    } else if (field == StandardField::Status) {
        if (const auto status = statusIn(m_headings.value(index), value)) {
            row.client.status = *status;
            row.told.append(key);
        }
    } else if (field == StandardField::Email) {
        const AddressCell cell = addressIn(value);
        made.addressError = {cell.error, value};
        row.client.email = cell.address;
        if (cell.error.isEmpty())
            tell(key, cell.address, made);
    } else if (field == StandardField::Birthday) {
        takeBirthday(index, value, made);
    } else if (QString Client::*const member = memberFor(field)) {
        const QString text = isName(m_columns.at(index)) ? withoutFiller(value)
                             : isNumber(m_columns.at(index))
                                 ? numberIn(m_columns.at(index), value).value_or(QString())
                                 : value;
        row.client.*member = text;
        tell(key, text, made);
    }
}

} // namespace Csv
