// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presenters/consentanswersmodel.h"
#include "presenters/reportcolumnsmodel.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QTableView;

namespace Gui {

/// Shows the columns of a report with their meaning and their first cells, and beside them what the answers
/// to news and updates mean. The meaning of the chosen column can be changed in a box below: a box in each
/// heading would be many stops for the keyboard and nothing that a screen reader can tell apart.
class ReportColumnsView : public QWidget
{
    Q_OBJECT

public:
    explicit ReportColumnsView(QWidget *parent = nullptr);

    /// \param choices  what the owner said before the file was read in this way
    void showReading(const Presenters::ReportReading &reading, const Presenters::ReportChoices &choices);

Q_SIGNALS:
    /// The owner has changed the meaning of a column: the file is to be read again.
    void choicesChanged(const Presenters::ReportChoices &choices);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildColumns();
    void buildAnswers();
    void buildField();
    void buildLayout();
    [[nodiscard]] const Presenters::ReportColumn *chosenColumn() const;
    void showColumn();
    void chooseField(int index);
    void fitAnswers();

    Presenters::ReportColumnsModel m_columnsModel;
    Presenters::ConsentAnswersModel m_answersModel;
    Presenters::ReportReading m_reading;
    Presenters::ReportChoices m_choices;
    QBoxLayout *m_sides = nullptr; ///< columns and answers, side by side where there is room
    QTableView *m_columns;
    QLabel *m_fieldLabel;
    QComboBox *m_field;
    QLabel *m_hint;
    QTableView *m_answers;
    QLabel *m_noAnswers;
};

} // namespace Gui
