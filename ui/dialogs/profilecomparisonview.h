// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presenters/profilecomparison.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace Gui {

class ComparedFieldsView;
class HistoryList;

/// Two profiles side by side, with their recorded answers, and a button below each to merge them into it.
class ProfileComparisonView : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileComparisonView(QWidget *parent = nullptr);

    void setComparison(const Presenters::ProfileComparison &comparison);
    void setMergeEnabled(bool isEnabled);

Q_SIGNALS:
    void mergeIntoOlderRequested();
    void mergeIntoNewerRequested();

private:
    /// One of the two profiles.
    struct Side
    {
        HistoryList *answers = nullptr;
        QLabel *noAnswers = nullptr;
        QPushButton *merge = nullptr;
    };

    [[nodiscard]] QWidget *buildContent();
    void buildAnswers(Side &side, const QString &name, const QString &objectName, QWidget *parent);
    void fillAnswers(const Side &side, const QList<Domain::LedgerEntry> &answers);

    ComparedFieldsView *m_fields = nullptr;
    Side m_older;
    Side m_newer;
};

} // namespace Gui
