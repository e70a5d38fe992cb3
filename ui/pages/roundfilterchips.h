// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/roundquery.h"

#include <QWidget>

class QButtonGroup;

namespace Gui {

/// A row of chips; each selects the syncs to show.
class RoundFilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit RoundFilterChips(QWidget *parent = nullptr);

    /// Selects a chip without emitting a signal.
    void choose(Domain::RoundFilter filter);

Q_SIGNALS:
    void chosen(Domain::RoundFilter filter);

private:
    void add(Domain::RoundFilter filter, const QString &text, const QString &objectName);

    QButtonGroup *m_chips;
    Domain::RoundFilter m_filter = Domain::RoundFilter::ChangesOrProblems;
};

} // namespace Gui
