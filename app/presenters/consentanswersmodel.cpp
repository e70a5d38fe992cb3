// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/consentanswersmodel.h"

#include "core/tone.h"

#include <QLocale>

#include <algorithm>

namespace Presenters {

using namespace Qt::StringLiterals;

namespace {

QString textOf(ConsentAnswer::Meaning meaning)
{
    switch (meaning) {
    case ConsentAnswer::Meaning::Agreed:
        return ConsentAnswersModel::tr("agreed");
    case ConsentAnswer::Meaning::Declined:
        return ConsentAnswersModel::tr("declined");
    case ConsentAnswer::Meaning::Left:
        return ConsentAnswersModel::tr("left the list");
    case ConsentAnswer::Meaning::Unclear:
        break;
    }
    return ConsentAnswersModel::tr("not understood");
}

Core::Tone toneOf(ConsentAnswer::Meaning meaning)
{
    switch (meaning) {
    case ConsentAnswer::Meaning::Agreed:
        return Core::Tone::Success;
    case ConsentAnswer::Meaning::Unclear:
        return Core::Tone::Warning;
    case ConsentAnswer::Meaning::Declined:
    case ConsentAnswer::Meaning::Left:
        break;
    }
    return Core::Tone::Neutral;
}

} // namespace

QStringList ConsentAnswersModel::meanings()
{
    using Meaning = ConsentAnswer::Meaning;
    return {textOf(Meaning::Agreed), textOf(Meaning::Declined), textOf(Meaning::Left),
            textOf(Meaning::Unclear)};
}

void ConsentAnswersModel::setAnswers(const QList<ConsentAnswer> &answers)
{
    if (answers == m_answers)
        return;
    beginResetModel();
    m_answers = answers;
    m_hasSeveralColumns = std::ranges::any_of(
        answers, [&](const ConsentAnswer &answer) { return answer.heading != answers.constFirst().heading; });
    endResetModel();
}

int ConsentAnswersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_answers.size());
}

int ConsentAnswersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ConsentAnswersModel::valueOf(const ConsentAnswer &answer) const
{
    return m_hasSeveralColumns ? tr("%1 (%2)").arg(answer.value, answer.heading) : answer.value;
}

QVariant ConsentAnswersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConsentAnswer &answer = m_answers.at(index.row());
    const QString rows = QLocale().toString(answer.rows);
    if (role == ToneRole)
        return int(toneOf(answer.meaning));
    if (role == Qt::TextAlignmentRole && index.column() == Rows)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    // A screen reader speaks the first cell of the current row.
    if (role == Qt::AccessibleTextRole && index.column() == Value)
        return tr("%1, rows: %2, %3").arg(valueOf(answer), rows, textOf(answer.meaning));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Value:
        return valueOf(answer);
    case Rows:
        return rows;
    default:
        return textOf(answer.meaning);
    }
}

QVariant ConsentAnswersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // The tool tip is for a heading that is elided.
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case Value:
        return tr("Answer");
    case Rows:
        return tr("Rows");
    default:
        return tr("Meaning");
    }
}

} // namespace Presenters
