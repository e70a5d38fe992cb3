// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/historyfile.h"

#include "core/try.h"
#include "csv/csvwriter.h"
#include "presenters/privatefile.h"
#include "presenters/roundtext.h"
#include "store/sqlite/database.h"
#include "store/syncdata/roundhistory.h"

#include <QCoreApplication>

namespace Presenters {

using namespace Qt::StringLiterals;
using Domain::RoundRecord;

namespace {

struct Headings
{
    Q_DECLARE_TR_FUNCTIONS(HistoryFile)
public:
    static QStringList all()
    {
        return {tr("Started"), tr("Ended"),  tr("Changes"), tr("Calls"),
                tr("Name"),    tr("E-mail"), tr("Change"),  tr("Reason")};
    }
};

// Local time in the one form that spreadsheets recognize in every language.
QString timeCell(const QDateTime &at)
{
    return at.isValid() ? at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s) : QString();
}

Core::Result<void> writeRound(Csv::CsvWriter &writer, const RoundRecord &round,
                              const QList<Domain::RoundResult> &people)
{
    const QStringList cells{timeCell(round.startedAt), timeCell(round.finishedAt), RoundText::outcome(round),
                            QString::number(round.counts.calls)};
    if (people.isEmpty())
        return writer.write(cells + QStringList(4));
    for (const Domain::RoundResult &person : people) {
        RETURN_IF_ERROR(writer.write(cells + QStringList{person.name, person.address,
                                                         RoundText::action(person.action), person.reason}));
    }
    return {};
}

Core::Result<int> writeHistory(QIODevice &device, Store::Database &database)
{
    int written = 0;
    RETURN_IF_ERROR(database.snapshot([&]() -> Core::Result<void> {
        const Store::RoundHistory history(database);
        Csv::CsvWriter writer(device);
        RETURN_IF_ERROR(writer.write(Headings::all()));
        Domain::RoundQuery part;
        for (;;) {
            ASSIGN_OR_RETURN(const auto rounds, history.rounds(part));
            if (rounds.isEmpty())
                return {};
            for (const RoundRecord &round : rounds) {
                ASSIGN_OR_RETURN(const auto people, history.people(round.id));
                RETURN_IF_ERROR(writeRound(writer, round, people.people));
            }
            written += static_cast<int>(rounds.size());
            part.before = rounds.last().id;
        }
    }));
    return written;
}

} // namespace

Core::Result<int> writeHistoryTo(const QString &path, Store::Database &database)
{
    return writePrivateFile(path, [&](QIODevice &device) { return writeHistory(device, database); });
}

} // namespace Presenters
