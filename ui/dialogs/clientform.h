#pragma once

#include "domain/client.h"

#include <QMap>
#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLineEdit;

namespace Gui {

class DateField;
class FormField;

/// The standard fields of a client's profile in two columns: the person, then telephone and address.
class ClientForm : public QWidget
{
    Q_OBJECT

public:
    explicit ClientForm(QWidget *parent = nullptr);

    void setClient(const Domain::Client &client);
    /// \p client with what is typed in these fields; blanks at the ends taken off.
    [[nodiscard]] Domain::Client typedInto(Domain::Client client) const;
    /// Sentences to show next to their fields, by key (ClientProfilePresenter::faults()).
    void setFaults(const QMap<QString, QString> &faults);
    /// What is wrong with the birthday as it is typed; empty when nothing is.
    [[nodiscard]] QString birthdayFault() const;
    void focusFirstFault();
    void focusFirstField();

    /// Where another widget belongs between the person and the rest.
    void insertAfterPerson(QWidget *widget);

Q_SIGNALS:
    void edited();
    void addressEdited(const QString &email);

private:
    struct Line
    {
        QString Domain::Client::*member;
        QLineEdit *edit;
    };
    void addLine(QGridLayout *grid, int row, int column, int span, const QString &key, const QString &label,
                 QString Domain::Client::*member, const QString &objectName);

    QList<Line> m_lines;
    QMap<QString, FormField *> m_fields; ///< by key
    DateField *m_birthday;
    QCheckBox *m_active;
    QWidget *m_place;
};

} // namespace Gui
