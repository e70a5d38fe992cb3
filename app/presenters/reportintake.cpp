// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/reportintake.h"

#include "core/logfield.h"
#include "core/try.h"
#include "csv/clientreport.h"
#include "domain/brake.h"
#include "presenters/privatefile.h"
#include "presenters/rememberedcolumns.h"
#include "presenters/reportstaging.h"
#include "store/directory/clientdirectory.h"
#include "store/directory/clientimport.h"
#include "store/directory/importpreview.h"
#include "store/directory/importundo.h"
#include "store/directory/stagedreport.h"
#include "store/recovery/backups.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QScopeGuard>

#include <algorithm>
#include <utility>

namespace Presenters {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::Result;
using Domain::ReportGroup;
using Domain::Subscription;
using Outcome = TakenReport::Outcome;

namespace {

constexpr int kMostPeople = 10'000; // who are counted by their answer

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportIntake)
};

/// What the result file says besides the numbers.
struct Details
{
    QStringList notes = {};
    Domain::ToldRows refused = {};
    Domain::ToldRows toCheck = {};
};

/// A consent column that was read by mistake may hold addresses, which a note then quotes.
QString withMaskedAddresses(QString text)
{
    static const QRegularExpression address(u"[^\\s“”\"«»]+@[^\\s“”\"«»]+"_s);
    for (auto match = address.match(text); match.hasMatch();) {
        const QString masked = Core::maskedAddress(match.captured());
        text.replace(match.capturedStart(), match.capturedLength(), masked);
        match = address.match(text, match.capturedStart() + masked.size());
    }
    return text;
}

/// Line and reason, which never has the content of a cell.
void appendRows(const QString &heading, const Domain::ToldRows &rows, QStringList &lines)
{
    if (rows.isEmpty())
        return;
    lines << QString() << heading;
    for (const Domain::RefusedRow &row : rows)
        lines << Text::tr("Line %1: %2").arg(row.line).arg(row.reason);
    if (rows.total() > rows.size())
        lines << Text::tr("And %n more row(s).", nullptr, int(rows.total() - rows.size()));
}

QString resultText(const TakenReport &taken, const Details &details)
{
    QStringList lines{taken.fileName()};
    if (!taken.reason.isEmpty())
        lines << taken.reason;
    lines << Text::tr("Rows: %1").arg(taken.rows) << Text::tr("Added: %1").arg(taken.added)
          << Text::tr("Updated: %1").arg(taken.updated) << Text::tr("Unchanged: %1").arg(taken.unchanged)
          << Text::tr("Not imported: %1").arg(taken.refused);
    for (const QString &note : details.notes)
        lines << withMaskedAddresses(note);
    appendRows(Text::tr("Rows that were not imported"), details.refused, lines);
    appendRows(Text::tr("Rows to check"), details.toCheck, lines);
    return lines.join(u'\n') + u'\n';
}

/// A path in the folder for the file, with a number if there is already a file or a result of this name.
QString freePath(const QDir &folder, const QFileInfo &file, const QString &ending)
{
    QString name = file.fileName();
    for (int i = 2; folder.exists(name) || folder.exists(name + ending); ++i)
        name = u"%1 (%2).%3"_s.arg(file.completeBaseName(), QString::number(i), file.suffix());
    return folder.filePath(name);
}

/// Moves the file away, then writes the result beside it. In this order an interruption leaves no result
/// without its file.
/// \return \p taken, with the reason why that failed
TakenReport putAway(TakenReport taken, const Details &details)
{
    const QString ending = u".result.txt"_s;
    const QFileInfo file(taken.path);
    const QDir folder(file.dir().filePath(taken.outcome == Outcome::Imported ? u"done"_s : u"refused"_s));
    const QString path = freePath(folder, file, ending);
    QString failure;
    if (!folder.mkpath(u"."_s) || !QFile::rename(taken.path, path)) {
        failure = Text::tr("The file cannot be moved to the folder %1. Check that you may write there.")
                      .arg(QDir::toNativeSeparators(folder.path()));
    } else {
        const QByteArray text = resultText(taken, details).toUtf8();
        const auto written = writePrivateFile(
            path + ending, [&](QIODevice &device) { return Result<int>(int(device.write(text))); });
        if (!written)
            failure = written.error().message;
    }
    if (!failure.isEmpty())
        taken.reason += (taken.reason.isEmpty() ? QString() : u" "_s) + failure;
    return taken;
}

/// One report on its way into the directory.
class Intake
{
public:
    Intake(Store::Database &database, const QString &path, const std::function<bool()> &isCancelled)
        : m_database(database)
        , m_isCancelled(isCancelled)
        , m_staged(database)
    {
        m_taken.path = path;
    }

    Result<TakenReport> take();

private:
    Result<void> checkFile() const;
    Result<void> stage();
    Result<void> checkOtherImport() const;
    Result<QString> whyWaiting(const Store::ImportPreview &preview, const Store::ImportedSlice &judged) const;
    Result<QString> whyTooMany(const Store::ImportPreview &preview) const;
    Result<Store::ImportedSlice> import();
    TakenReport refuse(const QString &reason, const Store::ImportedSlice &judged = {});
    TakenReport wait(const QString &reason);
    void count(const Store::ImportedSlice &slice);
    [[nodiscard]] Details details(const Store::ImportedSlice &slice) const;

    Store::Database &m_database;
    const std::function<bool()> &m_isCancelled;
    Store::StagedReport m_staged;
    Csv::ClientReport m_report;
    TakenReport m_taken;
};

Result<TakenReport> Intake::take()
{
    const auto dropped = qScopeGuard([this] { (void)m_staged.drop(); });
    RETURN_IF_ERROR(checkFile());
    const Result<void> staged = stage();
    if (!staged && staged.error().kind == Error::Kind::InvalidInput)
        return refuse(staged.error().message);
    RETURN_IF_ERROR(staged);
    m_taken.rows = m_report.rowCount;
    const QString none = Text::tr("No row of the report can be imported.");
    if (m_taken.rows == 0)
        return refuse(none);
    if (!RememberedColumns(m_database).knows(m_report.reading)) {
        return wait(
            Text::tr("No report with these columns was imported before. Import it once and check what "
                     "each column means."));
    }
    Store::ImportPreview preview(m_database, m_staged);
    ASSIGN_OR_RETURN(auto slice, preview.judgeAll([this](qint64) { return !m_isCancelled(); }));
    count(slice);
    if (m_taken.refused == m_taken.rows)
        return refuse(none, slice);
    ASSIGN_OR_RETURN(const QString reason, whyWaiting(preview, slice));
    if (!reason.isEmpty())
        return wait(reason);
    ASSIGN_OR_RETURN(slice, import());
    count(slice);
    return putAway(m_taken, details(slice));
}

Result<void> Intake::checkFile() const
{
    QFile file(m_taken.path);
    if (file.open(QIODevice::ReadOnly))
        return {};
    if (!file.exists())
        return Error{Error::Kind::NotFound, {}, {}, {}};
    return Error{
        Error::Kind::Storage,
        Text::tr("The file “%1” cannot be opened. Check that you may read it.").arg(m_taken.fileName()),
        {},
        {}};
}

Result<void> Intake::stage()
{
    const FileState before = FileState::of(m_taken.path);
    Csv::ReportOptions options;
    options.remembered = RememberedColumns(m_database).lookUp();
    auto report = stageReport(m_staged, m_taken.path, options, m_isCancelled);
    if (FileState::of(m_taken.path) != before)
        return Error{Error::Kind::Busy, {}, {}, {}};
    ASSIGN_OR_RETURN(m_report, std::move(report));
    return {};
}

/// Two imports at once would mix what is kept for undoing them. One that began long ago was interrupted.
Result<void> Intake::checkOtherImport() const
{
    constexpr qint64 kLongest = 600; // s
    ASSIGN_OR_RETURN(const auto running, Store::runningImport(m_database));
    if (!running)
        return {};
    const bool isThisOne = running->fileName == m_taken.fileName() && running->rows == m_taken.rows;
    if (!isThisOne && qAbs(running->at.secsTo(m_database.now())) < kLongest)
        return Error{Error::Kind::Busy, {}, {}, {}};
    return {};
}

/// Why a person must look at the report before it is imported.
/// \return sentence; empty if there is no reason
Result<QString> Intake::whyWaiting(const Store::ImportPreview &preview,
                                   const Store::ImportedSlice &judged) const
{
    // A report that was imported by hand keeps its contradictions, and has nothing left to change.
    if (judged.added + judged.updated == 0)
        return QString();
    ASSIGN_OR_RETURN(const int contradictions, preview.count(ReportGroup::Contradictions));
    if (contradictions > 0)
        return Text::tr("%n row(s) contradict your clients and need a check.", nullptr, contradictions);
    return whyTooMany(preview);
}

Result<QString> Intake::whyTooMany(const Store::ImportPreview &preview) const
{
    ASSIGN_OR_RETURN(const int answers, preview.count(ReportGroup::ConsentChanges));
    if (answers <= Domain::kBrakePeople)
        return QString();
    ASSIGN_OR_RETURN(const auto sum, Store::ClientDirectory(m_database).sum());
    ASSIGN_OR_RETURN(const auto people, preview.people(ReportGroup::ConsentChanges, kMostPeople));
    const auto noes = int(std::ranges::count(people, Subscription::No, &Domain::ReportPerson::answer));
    const int subscribers =
        sum.inState.value(Domain::ClientState::OnList) + sum.inState.value(Domain::ClientState::Waiting);
    if (Domain::isMass(noes, subscribers)) {
        return Text::tr("%n client(s) would say no to news and updates, more than 5 % of your subscribers.",
                        nullptr, noes);
    }
    if (Domain::isMass(answers, sum.clients)) {
        return Text::tr("%n client(s) would have another answer to news and updates, more than 5 % of your "
                        "clients.",
                        nullptr, answers);
    }
    return QString();
}

Result<Store::ImportedSlice> Intake::import()
{
    RETURN_IF_ERROR(checkOtherImport());
    RETURN_IF_ERROR(Store::backUpBeforeImport(m_database));
    const Store::ImportedReport source{m_taken.fileName(), m_taken.rows, m_report.customLabels};
    Store::ClientImport import(m_database);
    ASSIGN_OR_RETURN(Store::ImportedSlice done, import.takeFirst(source, m_staged));
    while (!m_staged.atEnd()) {
        if (m_isCancelled())
            return Error{Error::Kind::Cancelled, {}, {}, {}};
        ASSIGN_OR_RETURN(const auto slice, import.takeSlice(m_staged));
        done.add(slice);
    }
    return done;
}

/// A report that cannot be read at all, or has no row that can be imported.
TakenReport Intake::refuse(const QString &reason, const Store::ImportedSlice &judged)
{
    m_taken.outcome = Outcome::Refused;
    m_taken.reason = reason;
    return putAway(m_taken, details(judged));
}

TakenReport Intake::wait(const QString &reason)
{
    m_taken = {.outcome = Outcome::Waiting, .path = m_taken.path, .reason = reason, .rows = m_taken.rows};
    return m_taken;
}

void Intake::count(const Store::ImportedSlice &slice)
{
    m_taken.added = slice.added;
    m_taken.updated = slice.updated;
    m_taken.unchanged = slice.unchanged;
    m_taken.refused = int(m_report.refused.total() + slice.refused.total());
}

Details Intake::details(const Store::ImportedSlice &slice) const
{
    Details details{notesFrom(m_report), m_report.refused, m_report.unread};
    details.refused += slice.refused;
    details.refused.sortByLine();
    details.toCheck += slice.contradictions;
    details.toCheck.sortByLine();
    return details;
}

} // namespace

FileState FileState::of(const QString &path)
{
    const QFileInfo file(path);
    return {file.size(), file.lastModified()};
}

QString TakenReport::fileName() const
{
    return QFileInfo(path).fileName();
}

QStringList reportSuffixes()
{
    return {u"csv"_s, u"txt"_s, u"tsv"_s, u"xlsx"_s};
}

Result<TakenReport> takeReport(Store::Database &database, const QString &path,
                               const std::function<bool()> &isCancelled)
{
    return Intake(database, path, isCancelled).take();
}

TakenReport putAwayImported(const QString &path, const ImportSummary &summary)
{
    TakenReport taken;
    taken.path = path;
    taken.rows = summary.rows;
    taken.added = summary.added;
    taken.updated = summary.updated;
    taken.unchanged = summary.unchanged;
    taken.refused = int(summary.refused.total());
    return putAway(taken, {summary.notes, summary.refused, summary.contradictions});
}

} // namespace Presenters
