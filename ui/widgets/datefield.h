// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace Gui {

/// Optional date. Accepts year-month-day or the short format of the locale; shows year-month-day, which is
/// unambiguous.
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    /// Sets the date; an invalid date clears the field.
    void setDate(const QDate &date);
    /// Date of the field; std::nullopt if the text is not a date; an invalid QDate if the field is empty.
    [[nodiscard]] std::optional<QDate> date() const;
    /// Error message if date() is std::nullopt; otherwise empty.
    [[nodiscard]] QString validationError() const;

    /// Parses a date as date() does.
    [[nodiscard]] static QDate dateFrom(const QString &text);
};

} // namespace Gui
