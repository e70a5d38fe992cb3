#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace Gui {

/// A date that may be left empty. Typed as year-month-day or in the short form of the person's own country;
/// shown as year-month-day, which nobody can mistake.
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    /// An invalid date empties the field.
    void setDate(const QDate &date);
    /// Nothing where the text is no date; an invalid date where the field is empty.
    [[nodiscard]] std::optional<QDate> date() const;
    /// What to say where date() is nothing; empty otherwise.
    [[nodiscard]] QString fault() const;

    /// Reads a date as date() does.
    [[nodiscard]] static QDate dateFrom(const QString &text);
};

} // namespace Gui
