// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/reportreadingbar.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/taborder.h"

#include <QComboBox>

namespace Gui {

using namespace Qt::StringLiterals;
using Presenters::ReportChoices;
using Presenters::ReportReading;

namespace {

/// One entry of a combo box.
struct Entry
{
    QString value; ///< as in ReportChoices
    QString text;
};

QComboBox *boxIn(const FormField *field)
{
    return field->findChild<QComboBox *>();
}

/// Fills a box with the entries, after an entry for automatic detection.
/// \param judged  detected value, used if nothing is chosen; may be none of the entries, or empty
void fill(FormField *field, const QList<Entry> &entries, const QString &judged, const QString &chosen)
{
    QComboBox *box = boxIn(field);
    QString name = judged;
    for (const Entry &entry : entries) {
        if (entry.value == judged)
            name = entry.text;
    }
    box->clear();
    box->addItem(chosen.isEmpty() && !name.isEmpty() ? ReportReadingBar::tr("Automatic: %1").arg(name)
                                                     : ReportReadingBar::tr("Automatic"),
                 QString());
    for (const Entry &entry : entries)
        box->addItem(entry.text, entry.value);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

} // namespace

ReportReadingBar::ReportReadingBar(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    m_sheet = addBox(tr("Sheet"), "reportSheet", &ReportChoices::sheet);
    m_encoding = addBox(tr("Encoding"), "reportEncoding", &ReportChoices::encoding);
    m_separator = addBox(tr("Separator"), "reportSeparator", &ReportChoices::separator);
    m_dateOrder = addBox(tr("Order of dates"), "reportDateOrder", &ReportChoices::dateOrder);
    boxIn(m_sheet)->setPlaceholderText(tr("Choose a sheet"));
}

void ReportReadingBar::focusFirstBox()
{
    if (QWidget *box = firstControlIn(this))
        box->setFocus();
}

FormField *ReportReadingBar::addBox(const QString &label, const char *name, QString ReportChoices::*choice)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1StringView(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMaximumWidth(fontMetrics().averageCharWidth() * 36);
    // Not emitted for changes made by the program.
    connect(box, &QComboBox::activated, this, [this, box, choice](int index) {
        m_choices.*choice = box->itemData(index).toString();
        // Another sheet, encoding or separator may make other columns.
        if (choice != &ReportChoices::dateOrder)
            m_choices.columns.clear();
        Q_EMIT choicesChanged(m_choices);
    });
    auto *field = new FormField(label, box, this);
    layout()->addWidget(field);
    return field;
}

void ReportReadingBar::showReading(const ReportReading &reading, const ReportChoices &choices)
{
    m_choices = choices;
    showSheets(reading);
    showEncodings(reading);
    showSeparators(reading);
    showDateOrders(reading);
    const bool isWorkbook = !reading.sheets.isEmpty();
    m_sheet->setVisible(isWorkbook);
    m_encoding->setVisible(!isWorkbook);
    m_separator->setVisible(!isWorkbook);
    m_dateOrder->setVisible(reading.hasOrder || !choices.dateOrder.isEmpty());
}

void ReportReadingBar::showSheets(const ReportReading &reading)
{
    QComboBox *box = boxIn(m_sheet);
    box->clear();
    for (const QString &sheet : reading.sheets)
        box->addItem(sheet, sheet);
    box->setCurrentIndex(box->findData(reading.sheet.isEmpty() ? m_choices.sheet : reading.sheet));
}

void ReportReadingBar::showEncodings(const ReportReading &reading)
{
    QList<Entry> entries;
    for (const QString &encoding : reading.encodings)
        entries.append({encoding, encoding});
    fill(m_encoding, entries, reading.encoding, m_choices.encoding);
}

void ReportReadingBar::showSeparators(const ReportReading &reading)
{
    fill(m_separator,
         {{u","_s, tr("comma")},
          {u";"_s, tr("semicolon")},
          {u"\t"_s, tr("tab")},
          {u"|"_s, tr("vertical bar")}},
         reading.separator, m_choices.separator);
}

void ReportReadingBar::showDateOrders(const ReportReading &reading)
{
    fill(m_dateOrder, {{u"day-first"_s, tr("day first")}, {u"month-first"_s, tr("month first")}},
         reading.dateOrder.isEmpty() ? tr("not clear") : reading.dateOrder, m_choices.dateOrder);
}

} // namespace Gui
