// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/importundopresenter.h"

#include "presenters/onresult.h"
#include "presenters/timetext.h"
#include "store/directory/importundo.h"
#include "store/sqlite/backgrounddatabase.h"

namespace Presenters {

using namespace Qt::StringLiterals;
using Core::Result;

ImportUndoPresenter::ImportUndoPresenter(Store::BackgroundDatabase &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
}

void ImportUndoPresenter::load()
{
    setStep(Step::Loading);
    using Undoable = std::optional<Domain::UndoableImport>;
    onResult(this, m_database.run<Undoable>(&Store::undoableImport),
             [this](const Result<Undoable> &undoable) {
                 if (!undoable)
                     m_error = undoable.error();
                 else
                     m_import = undoable->value_or(Domain::UndoableImport());
                 setStep(undoable && *undoable ? Step::Asking : Step::Nothing);
             });
}

void ImportUndoPresenter::undo()
{
    if (m_step != Step::Asking)
        return;
    m_error = {};
    m_stopped = false;
    m_undone = {};
    m_undone.remaining = clientsInAll();
    m_undoTime.start();
    m_timeLeft = {};
    m_timeLeft.update({}, 0, clientsInAll());
    setStep(Step::Undoing);
    undoNext();
}

void ImportUndoPresenter::undoNext()
{
    onResult(this, m_database.run<Domain::UndoneImport>(&Store::undoSlice),
             [this](const Result<Domain::UndoneImport> &slice) {
                 if (slice)
                     take(*slice);
                 else
                     finish(Step::Asking, slice.error());
             });
}

void ImportUndoPresenter::take(const Domain::UndoneImport &slice)
{
    m_undone.restored += slice.restored;
    m_undone.kept += slice.kept;
    m_undone.remaining = slice.remaining;
    m_timeLeft.update(std::chrono::milliseconds(m_undoTime.elapsed()), clientsDone(), clientsInAll());
    Q_EMIT progressed();
    if (slice.remaining == 0 || m_stopped)
        finish(Step::Finished, {});
    else
        undoNext();
}

void ImportUndoPresenter::stop()
{
    m_stopped = true;
}

void ImportUndoPresenter::finish(Step step, const Core::Error &error)
{
    m_error = error;
    m_kept.setClients(m_undone.kept);
    if (m_undone.restored > 0 || !m_undone.kept.isEmpty())
        Q_EMIT clientsChanged();
    setStep(step);
}

void ImportUndoPresenter::setStep(Step step)
{
    m_step = step;
    Q_EMIT stepChanged();
}

QString ImportUndoPresenter::reportText() const
{
    return tr("%1 – imported %2, %n row(s)", "file name, time", m_import.import.rows)
        .arg(m_import.import.fileName, shortDateTime(m_import.import.at));
}

QString ImportUndoPresenter::resultText() const
{
    QStringList lines{reportText(), tr("Restored: %1").arg(m_undone.restored),
                      tr("Not fully restored: %1").arg(m_undone.kept.size())};
    for (const Domain::KeptClient &kept : m_undone.kept)
        lines << tr("%1 (%2): %3", "client, e-mail address, reason")
                     .arg(kept.client.displayName(), kept.client.email, kept.reason);
    return lines.join('\n'_L1) + '\n'_L1;
}

} // namespace Presenters
