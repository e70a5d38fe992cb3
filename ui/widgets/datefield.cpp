// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/datefield.h"

#include <QLocale>

namespace Gui {

using namespace Qt::StringLiterals;

DateField::DateField(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("YYYY-MM-DD"));
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const auto typed = date(); typed && typed->isValid())
            setDate(*typed);
    });
}

void DateField::setDate(const QDate &date)
{
    setText(date.isValid() ? date.toString(Qt::ISODate) : QString());
}

std::optional<QDate> DateField::date() const
{
    if (text().trimmed().isEmpty())
        return QDate();
    const QDate date = dateFrom(text());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QString DateField::validationError() const
{
    return date() ? QString() : tr("Enter the date as year-month-day, for example 1984-05-23.");
}

QDate DateField::dateFrom(const QString &text)
{
    const QString typed = text.trimmed();
    const QDate date = QDate::fromString(typed, u"yyyy-M-d"_s);
    if (date.isValid())
        return date;
    // Require all four digits of the year: a short form would read 84 as 1984 in one locale and as 2084 in
    // another.
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    format.replace("MM"_L1, "M"_L1).replace("dd"_L1, "d"_L1);
    return QDate::fromString(typed, format);
}

} // namespace Gui
