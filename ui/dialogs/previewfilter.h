// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presenters/previewpresenter.h"
#include "ui/widgets/groupfilter.h"

namespace Gui {

/// The totals of a preview as a row of buttons: all people, and each group that is not empty. Each button
/// selects the people to show.
class PreviewFilter : public GroupFilter
{
    Q_OBJECT

public:
    explicit PreviewFilter(QWidget *parent = nullptr);

    /// Shows the totals and the selected group of \p presenter.
    void show(const Presenters::PreviewPresenter &presenter);

Q_SIGNALS:
    void groupChosen(Presenters::PreviewPresenter::Group group);

private:
    void add(Presenters::PreviewPresenter::Group group, const QString &name, const QString &objectName);

    QList<Presenters::PreviewPresenter::Group> m_groups;
};

} // namespace Gui
