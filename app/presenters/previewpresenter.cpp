// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/previewpresenter.h"

#include <algorithm>

namespace Presenters {

using Core::LoadState;
using Domain::PreviewAction;
using Domain::PreviewPerson;

namespace {

constexpr qsizetype kSlice = 2000; // people; searched within a few milliseconds
constexpr int kMostShown = 500;    // more would not be read in a table; the search finds everybody

bool isIn(const PreviewPerson &person, PreviewPresenter::Group group)
{
    using Group = PreviewPresenter::Group;
    switch (group) {
    case Group::All:
        return true;
    case Group::Leaving:
        return person.action == PreviewAction::Unsubscribe || person.action == PreviewAction::Remove;
    case Group::Add:
        return person.action == PreviewAction::Add && !person.isThere;
    case Group::There:
        return person.action == PreviewAction::Add && person.isThere;
    case Group::Update:
        return person.action == PreviewAction::Update;
    case Group::Unsubscribe:
        return person.action == PreviewAction::Unsubscribe;
    case Group::Remove:
        return person.action == PreviewAction::Remove;
    case Group::Held:
        return person.action == PreviewAction::Held;
    }
    return false;
}

} // namespace

PreviewPresenter::PreviewPresenter(Purpose purpose, QString listName, QObject *parent)
    : QObject(parent)
    , m_purpose(purpose)
    , m_listName(std::move(listName))
    , m_group(purpose == Purpose::Brake ? Group::Leaving : Group::All)
{
    m_nextSlice.setSingleShot(true);
    m_nextSlice.setInterval(0);
    connect(&m_nextSlice, &QTimer::timeout, this, &PreviewPresenter::searchOn);
}

void PreviewPresenter::setReason(const QString &reason, bool isImportUndoable)
{
    m_reason = reason;
    m_isImportUndoable = isImportUndoable;
}

void PreviewPresenter::load()
{
    setState(LoadState::Loading);
    Q_EMIT previewRequested();
}

void PreviewPresenter::take(const Core::Result<Domain::Preview> &preview)
{
    if (!preview) {
        m_errorText = preview.error().message;
        return setState(LoadState::Failed);
    }
    m_preview = *preview;
    search();
}

int PreviewPresenter::count(Group group) const
{
    switch (group) {
    case Group::All:
        return int(m_preview.people.size());
    case Group::Leaving:
        return m_preview.unsubscribe + m_preview.remove;
    case Group::Add:
        return m_preview.add - m_preview.addThere;
    case Group::There:
        return m_preview.addThere;
    case Group::Update:
        return m_preview.update;
    case Group::Unsubscribe:
        return m_preview.unsubscribe;
    case Group::Remove:
        return m_preview.remove;
    case Group::Held:
        break;
    }
    int held = 0;
    for (const int each : m_preview.held)
        held += each;
    return held;
}

bool PreviewPresenter::changesAnything() const
{
    return m_preview.add + m_preview.update + m_preview.unsubscribe + m_preview.remove > 0;
}

QStringList PreviewPresenter::consequences() const
{
    const int added = count(Group::Add);
    if (added == 0)
        return {};
    return {tr("Constant Contact bills by the number of contacts. This adds at most %Ln contact(s) to the "
               "account.",
               nullptr, added),
            tr("If an automation in Constant Contact starts when somebody joins “%1”, it starts for the "
               "people who are added.")
                .arg(m_listName)};
}

void PreviewPresenter::setGroup(Group group)
{
    m_group = group;
    search();
}

void PreviewPresenter::setSearch(const QString &text)
{
    m_text = text.trimmed();
    search();
}

void PreviewPresenter::search()
{
    if (m_state == LoadState::Failed)
        return;
    m_nextSlice.stop();
    m_looked = 0;
    m_found = 0;
    m_people.setPeople({});
    searchOn();
}

void PreviewPresenter::searchOn()
{
    QList<PreviewPerson> shown;
    const qsizetype end = std::min(m_looked + kSlice, m_preview.people.size());
    for (; m_looked < end; ++m_looked) {
        const PreviewPerson &person = m_preview.people.at(m_looked);
        if (!isIn(person, m_group) || !matches(person))
            continue;
        if (m_found++ < kMostShown)
            shown.append(person);
    }
    m_people.append(shown);
    const bool isOver = m_looked == m_preview.people.size();
    if (!isOver)
        m_nextSlice.start();
    if (m_preview.people.isEmpty())
        setState(LoadState::Empty);
    else if (m_found > 0)
        setState(LoadState::Ready);
    else if (isOver)
        setState(LoadState::NothingFound);
    Q_EMIT foundChanged();
}

bool PreviewPresenter::matches(const PreviewPerson &person) const
{
    return m_text.isEmpty() || person.name.contains(m_text, Qt::CaseInsensitive) ||
           person.address.contains(m_text, Qt::CaseInsensitive) || person.studioNumber == m_text;
}

void PreviewPresenter::setState(LoadState state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace Presenters
