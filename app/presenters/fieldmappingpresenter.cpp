// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/fieldmappingpresenter.h"

#include <QCollator>

#include <algorithm>
#include <utility>

namespace Presenters {

using Core::LoadState;
using Core::Result;
using Domain::CustomField;
using Domain::CustomFieldType;

FieldMappingPresenter::FieldMappingPresenter(QObject *parent)
    : QObject(parent)
{
}

void FieldMappingPresenter::open(const CustomField &field, const QList<CustomField> &ours)
{
    m_field = field;
    m_ours = ours;
    retry();
}

void FieldMappingPresenter::retry()
{
    m_choices.clear();
    m_isSaving = false;
    setState(LoadState::Loading, {});
    Q_EMIT fieldsRequested();
}

void FieldMappingPresenter::take(const Result<QList<CustomField>> &read)
{
    if (m_state != LoadState::Loading)
        return; // the answer to an earlier request
    if (!read)
        return setState(LoadState::Failed, read.error().message);
    showChoices(*read);
    setState(LoadState::Ready, {});
}

void FieldMappingPresenter::showChoices(const QList<CustomField> &there)
{
    Choice same{{}, tr("“%1”, the same name as here").arg(m_field.label)};
    for (const CustomField &each : there) {
        const QString owner = ownerOf(each);
        const bool isSame = Domain::isSameLabel(each.label, m_field.label);
        if (isSame && owner.isEmpty())
            same.there = each;
        else if (!owner.isEmpty())
            m_choices.append({each, tr("%1 (belongs to “%2”)").arg(each.label, owner), false});
        else
            m_choices.append({each, textOf(each), each.type != CustomFieldType::Select});
    }
    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::sort(m_choices, [&order](const Choice &a, const Choice &b) {
        return order.compare(a.there.label, b.there.label) < 0;
    });
    m_choices.prepend(same);
}

QString FieldMappingPresenter::textOf(const CustomField &there) const
{
    if (there.type == m_field.type)
        return there.label;
    switch (there.type) {
    case CustomFieldType::Text:
        break;
    case CustomFieldType::Number:
        return tr("%1 (takes only numbers)").arg(there.label);
    case CustomFieldType::Date:
        return tr("%1 (takes only dates)").arg(there.label);
    case CustomFieldType::Checkbox:
        return tr("%1 (takes only yes or no)").arg(there.label);
    case CustomFieldType::Select:
    case CustomFieldType::Radio:
        return tr("%1 (a list of choices)").arg(there.label);
    }
    return there.label;
}

QString FieldMappingPresenter::ownerOf(const CustomField &there) const
{
    const auto owner = std::ranges::find_if(m_ours, [&](const CustomField &ours) {
        return ours.remoteId == there.remoteId && ours.label != m_field.label;
    });
    return owner == m_ours.end() ? QString() : owner->label;
}

qsizetype FieldMappingPresenter::current() const
{
    const auto found = std::ranges::find_if(m_choices, [this](const Choice &choice) {
        return !m_field.remoteId.isEmpty() && choice.there.remoteId == m_field.remoteId;
    });
    return found == m_choices.end() ? 0 : std::distance(m_choices.begin(), found);
}

void FieldMappingPresenter::choose(qsizetype choice)
{
    if (m_state != LoadState::Ready || m_isSaving || !m_choices.at(choice).isFree)
        return;
    m_isSaving = true;
    setState(LoadState::Ready, {});
    Q_EMIT mappingRequested(m_field.label, m_choices.at(choice).there);
}

void FieldMappingPresenter::takeMapped(const Result<void> &done)
{
    // The dialog may have been closed meanwhile, and opened for another field.
    if (std::exchange(m_isSaving, false)) {
        setState(m_state, done ? QString() : done.error().message);
        if (done)
            Q_EMIT stored();
    }
    if (done)
        Q_EMIT mapped();
}

void FieldMappingPresenter::setState(LoadState state, const QString &errorText)
{
    m_state = state;
    m_errorText = errorText;
    Q_EMIT stateChanged();
}

} // namespace Presenters
