// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presenters/previewpresenter.h"

#include <QWidget>

class QButtonGroup;
class QPushButton;

namespace Gui {

/// The totals of a preview as a row of buttons: all people, and each group that is not empty. Each button
/// selects the people to show.
class PreviewFilter : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewFilter(QWidget *parent = nullptr);

    /// Shows the totals and the selected group of \p presenter.
    void show(const Presenters::PreviewPresenter &presenter);

Q_SIGNALS:
    void chosen(Presenters::PreviewPresenter::Group group);

private:
    struct Entry
    {
        Presenters::PreviewPresenter::Group group;
        QPushButton *button;
        QString name;
    };

    void add(Presenters::PreviewPresenter::Group group, const QString &name, const QString &objectName);

    QButtonGroup *m_buttons;
    Presenters::PreviewPresenter::Group m_shown = Presenters::PreviewPresenter::Group::All;
    QList<Entry> m_entries;
};

} // namespace Gui
