// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presenters/setupguide.h"

#include <QFrame>
#include <QList>

class QLabel;
class QPushButton;

namespace Gui {

/// The steps from no connection to the first sync at the top of the Constant Contact page, with a hint for
/// the current one.
class SetupGuideCard : public QFrame
{
    Q_OBJECT

public:
    explicit SetupGuideCard(QWidget *parent = nullptr);
    void setGuide(const Presenters::SetupGuide &guide);

Q_SIGNALS:
    void backRequested(); ///< to another list
    void nextRequested(Presenters::SetupGuide::Next page);
    void endRequested(); ///< the owner has seen the result

private:
    void showSteps();

    Presenters::SetupGuide m_guide;
    QList<QLabel *> m_steps;
    QLabel *m_hint;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_end;
};

} // namespace Gui
