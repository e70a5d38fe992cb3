// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/previewfilter.h"

namespace Gui {

using namespace Qt::StringLiterals;
using Group = Presenters::PreviewPresenter::Group;

PreviewFilter::PreviewFilter(QWidget *parent)
    : GroupFilter(tr("People by change"), parent)
{
    setObjectName(u"previewFilter"_s);
    add(Group::All, tr("Everybody"), u"previewAll"_s);
    add(Group::Leaving, tr("Would leave"), u"previewLeaving"_s);
    add(Group::Add, tr("Added"), u"previewAdd"_s);
    add(Group::There, tr("Already there"), u"previewThere"_s);
    add(Group::Update, tr("Updated"), u"previewUpdate"_s);
    add(Group::Unsubscribe, tr("Unsubscribed"), u"previewUnsubscribe"_s);
    add(Group::Remove, tr("Removed"), u"previewRemove"_s);
    add(Group::Held, tr("Not sent"), u"previewHeld"_s);
    connect(this, &GroupFilter::chosen, this,
            [this](int group) { Q_EMIT groupChosen(static_cast<Group>(group)); });
}

void PreviewFilter::add(Group group, const QString &name, const QString &objectName)
{
    GroupFilter::add(int(group), name, objectName);
    m_groups.append(group);
}

void PreviewFilter::show(const Presenters::PreviewPresenter &presenter)
{
    setChosen(int(presenter.group()));
    const bool isBrake = presenter.purpose() == Presenters::PreviewPresenter::Purpose::Brake;
    for (const Group group : std::as_const(m_groups)) {
        const int count = presenter.count(group);
        const bool isMeant = group != Group::Leaving || isBrake;
        setTotal(int(group), count, isMeant && (count > 0 || group == Group::All));
    }
}

} // namespace Gui
