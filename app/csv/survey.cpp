// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/survey.h"

#include "csv/cells.h"
#include "csv/consentwords.h"

#include <algorithm>

namespace Csv {

using Domain::DateOrder;
using Domain::WrittenDate;

void ColumnSurvey::take(const QString &cell)
{
    if (cell.isEmpty())
        return;
    ++m_filled;
    if (m_answersTried == Answers::Perhaps) {
        const ConsentWord word = consentWordIn(cell);
        m_answers += word == ConsentWord::Yes || word == ConsentWord::No ? 1 : 0;
    }
    if (cell.contains(u'@')) {
        ++m_addresses;
        m_wholePeople += cell.contains(u'\n') ? 1 : 0;
        return;
    }
    if (m_dates == Dates::None)
        return;
    if (serialDateIn(cell).isValid()) {
        ++m_serials;
        return;
    }
    const WrittenDate written = WrittenDate::from(cell, latestYear());
    const bool isFull = written.isDate() && written.year == WrittenDate::Year::Full && !written.hasTime;
    m_fullDates += isFull ? 1 : 0;
    if (!isFull && m_dates == Dates::Perhaps)
        m_dates = Dates::None;
    if (!written.isDate()) {
        m_otherNumbers += std::ranges::all_of(cell, [](QChar c) { return c.isDigit(); }) ? 1 : 0;
        return;
    }
    m_openDates += written.isOpen() ? 1 : 0;
    const auto order = written.provenOrder();
    m_monthFirst += order == DateOrder::MonthFirst ? 1 : 0;
    m_dayFirst += order == DateOrder::DayFirst ? 1 : 0;
}

std::optional<DateOrder> ColumnSurvey::provenOrder() const
{
    if ((m_monthFirst > 0) == (m_dayFirst > 0))
        return {};
    return m_monthFirst > 0 ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

QList<ColumnSurvey> surveysFor(const QList<Column> &columns)
{
    QList<ColumnSurvey> surveys;
    for (const Column &column : columns) {
        const bool isBirthday = isField(column, Domain::StandardField::Birthday);
        surveys.append(
            ColumnSurvey(isBirthday                            ? ColumnSurvey::Dates::Some
                         : column.kind == Column::Kind::Custom ? ColumnSurvey::Dates::Perhaps
                                                               : ColumnSurvey::Dates::None,
                         column.mayBeConsent ? ColumnSurvey::Answers::Perhaps : ColumnSurvey::Answers::None));
    }
    return surveys;
}

void survey(QList<ColumnSurvey> &columns, const QStringList &cells)
{
    for (qsizetype i = 0; i < std::min(columns.size(), cells.size()); ++i)
        columns[i].take(plainText(cells.at(i)));
}

} // namespace Csv
