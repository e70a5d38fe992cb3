// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reportrow.h"
#include "presenters/profilecomparison.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLabel;

namespace Gui {

class ComparedFieldsView;

/// A row of a report beside the known client whom it contradicts, and the choice who it is.
class ContradictionView : public QWidget
{
    Q_OBJECT

public:
    explicit ContradictionView(QWidget *parent = nullptr);

    void show(const QList<Presenters::ComparedField> &fields, Domain::RowDecision decision);

Q_SIGNALS:
    void decided(Domain::RowDecision decision); ///< by the user

private:
    [[nodiscard]] QWidget *buildContent();
    void addChoice(Domain::RowDecision decision, const QString &text, const QString &objectName,
                   QHBoxLayout &layout);

    QButtonGroup *m_choices;
    ComparedFieldsView *m_fields = nullptr;
    QLabel *m_effect = nullptr; ///< of the decision
    bool m_isShowing = false;   ///< the buttons follow the presenter
};

} // namespace Gui
