// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/answerlist.h"

#include "presenters/consentwording.h"
#include "presenters/timetext.h"
#include "ui/widgets/historylist.h"

#include <QCoreApplication>

namespace Gui {

void showAnswers(HistoryList &list, const QList<Domain::LedgerEntry> &answers)
{
    QList<HistoryList::Entry> entries;
    for (const Domain::LedgerEntry &answer : answers) {
        const QString when = Presenters::shortDateTime(answer.at);
        const QString title =
            QCoreApplication::translate("AnswerList", "%1 – %2", "answer, source")
                .arg(Presenters::answerText(answer.answer), Presenters::sourceText(answer.source));
        const QString withWording = QCoreApplication::translate("AnswerList", "%1: “%2”", "date, wording");
        entries.append({title, answer.wording.isEmpty() ? when : withWording.arg(when, answer.wording)});
    }
    list.setEntries(entries);
}

} // namespace Gui
