// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presenters/reportreading.h"

#include <QWidget>

class QComboBox;

namespace Gui {

class FormField;

/// Shows how a report was read, with a combo box for each detected property that the owner may correct.
class ReportReadingBar : public QWidget
{
    Q_OBJECT

public:
    explicit ReportReadingBar(QWidget *parent = nullptr);

    /// \param choices  choices of the owner with which the file was read
    void showReading(const Presenters::ReportReading &reading, const Presenters::ReportChoices &choices);
    /// Gives the focus to the first box that is shown: for a workbook, its sheet.
    void focusFirstBox();

Q_SIGNALS:
    /// The owner corrected a property, so the file must be read again.
    void choicesChanged(const Presenters::ReportChoices &choices);

private:
    [[nodiscard]] FormField *addBox(const QString &label, const char *name,
                                    QString Presenters::ReportChoices::*choice);
    void showSheets(const Presenters::ReportReading &reading);
    void showEncodings(const Presenters::ReportReading &reading);
    void showSeparators(const Presenters::ReportReading &reading);
    void showDateOrders(const Presenters::ReportReading &reading);

    Presenters::ReportChoices m_choices;
    FormField *m_sheet;
    FormField *m_encoding;
    FormField *m_separator;
    FormField *m_dateOrder;
};

} // namespace Gui
