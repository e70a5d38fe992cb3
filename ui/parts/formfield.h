#pragma once

#include <QWidget>

class QLabel;

namespace Gui {

/// A field of a form with its label above it and, where something is wrong, the sentence that says so below.
class FormField : public QWidget
{
    Q_OBJECT

public:
    /// Takes \p field as its child and names it by \p label for screen readers.
    FormField(const QString &label, QWidget *field, QWidget *parent = nullptr);

    /// An empty text takes the sentence away.
    void setFault(const QString &fault);
    [[nodiscard]] QString fault() const;

private:
    QWidget *m_field;
    QLabel *m_fault;
};

} // namespace Gui
