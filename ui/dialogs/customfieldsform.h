#pragma once

#include "domain/customfield.h"

#include <QMap>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace Gui {

class FormField;

/// The studio's own fields on a client's profile, each with an editor for its type. Select and radio fields
/// are typed: which choices they have is known in Constant Contact only.
class CustomFieldsForm : public QWidget
{
    Q_OBJECT

public:
    explicit CustomFieldsForm(QWidget *parent = nullptr);

    /// Shows these fields with these values, by label.
    void setFields(const QList<Domain::CustomField> &fields, const QMap<QString, QString> &values);
    /// Adds one field, empty, and gives it the focus; what is typed elsewhere stays.
    void append(const Domain::CustomField &field);
    /// What is typed: label to value, without the empty ones.
    [[nodiscard]] QMap<QString, QString> values() const;
    /// Shows a sentence beside each value that is not of its field's type. \return whether there is none.
    /// A value that came in like this (from a report) and was not touched is left alone.
    bool validate();
    void focusFirstFault();

Q_SIGNALS:
    void edited();
    void addFieldAsked();

private:
    struct Editor
    {
        Domain::CustomField field;
        QString original;
        QWidget *widget = nullptr;
        FormField *frame = nullptr; ///< none for a checkbox
    };
    void add(const Domain::CustomField &field, const QString &value);
    [[nodiscard]] static QString valueOf(const Editor &editor);
    [[nodiscard]] static QString faultOf(const Editor &editor);

    QGridLayout *m_grid;
    QLabel *m_none;
    QList<Editor> m_editors;
};

} // namespace Gui
