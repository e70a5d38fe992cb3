// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presenters/importsummary.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace Gui {

/// The totals at the top of the import preview and of its result: what happens to how many clients, their
/// answers, new fields, notes, and how many rows cannot be imported or need a check.
class ImportTotals : public QWidget
{
    Q_OBJECT

public:
    enum class Stage { Preview, Result };

    explicit ImportTotals(QWidget *parent = nullptr);

    void showSummary(const Presenters::ImportSummary &summary, Stage stage);
    /// Ticks whether the new fields are sent to Constant Contact.
    void setSendsNewFields(bool sends);
    /// Shows that the report is being read again, in place of the number of clients.
    void showReading();
    /// The rows that cannot be imported or need a check, in a few words; empty if there are none.
    [[nodiscard]] static QString problems(const Presenters::ImportSummary &summary);

    /// The button to compare the rows about which the owner can decide.
    [[nodiscard]] QWidget *compareButton() const;

Q_SIGNALS:
    /// The owner wants to see the rows that cannot be imported or need a check.
    void problemsRequested();
    /// The owner wants to see the people behind the numbers.
    /// \param toCheck  first those who contradict a known client
    void peopleRequested(bool toCheck);
    /// The owner ticked, or unticked, that the new fields are sent to Constant Contact.
    void sendNewFieldsChosen(bool sends);

private:
    QLabel *m_counts;
    QPushButton *m_people;
    QLabel *m_toDecide;
    QPushButton *m_compare;
    QLabel *m_problems;
    QPushButton *m_show;
    QLabel *m_consent;
    QLabel *m_newFields;
    QCheckBox *m_sendFields;
    QLabel *m_notes;
};

} // namespace Gui
