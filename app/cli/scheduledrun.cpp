// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/scheduledrun.h"

#include "cli/exitcode.h"
#include "cli/roundfacts.h"
#include "cli/text.h"
#include "presenters/preferences.h"
#include "presenters/watchedfolder.h"

namespace Cli {

using namespace Qt::StringLiterals;
using Presenters::TakenReport;
using Presenters::WatchedFolder;

namespace {

QString outcomeOf(const TakenReport &report)
{
    switch (report.outcome) {
    case TakenReport::Outcome::Imported:
        return u"imported"_s;
    case TakenReport::Outcome::Refused:
        return u"refused"_s;
    case TakenReport::Outcome::Waiting:
        break;
    }
    return u"waiting"_s;
}

} // namespace

ScheduledRun::ScheduledRun(CommandContext &context, const Output &output)
    : m_context(context)
    , m_output(output)
    , m_clock(context.clock())
    , m_engine(context.environment(), context.tokenManager(), context.clock())
{
    connect(&m_engine, &Sync::Engine::statusChanged, this, &ScheduledRun::takeStatus);
    connect(&m_engine, &Sync::Engine::roundFinished, this, &ScheduledRun::takeRound);
    connect(&m_engine, &Sync::Engine::failed, this, [this](const Core::Error &error) {
        m_output.complain(error);
        Q_EMIT ended(exitCodeFor(error));
    });
    m_engine.setInterval(Presenters::Preferences(context.environment().dataDirectory).syncInterval());
}

ScheduledRun::~ScheduledRun() = default;

void ScheduledRun::start(const QString &reportsFolder)
{
    m_engine.start();
    if (!reportsFolder.isEmpty())
        watch(reportsFolder);
}

void ScheduledRun::watch(const QString &folder)
{
    m_database = std::make_unique<Store::BackgroundDatabase>(m_context.environment().dataDirectory, m_clock);
    m_reports = std::make_unique<WatchedFolder>(*m_database);
    connect(m_reports.get(), &WatchedFolder::reportTaken, this, &ScheduledRun::tellReport);
    connect(m_reports.get(), &WatchedFolder::stateChanged, this, &ScheduledRun::tellFolderError);
    connect(m_reports.get(), &WatchedFolder::clientsChanged, &m_engine, &Sync::Engine::clientsChanged);
    m_reports->watch(folder);
}

void ScheduledRun::tellReport(const TakenReport &report)
{
    const QDateTime now = m_clock.now();
    const QString outcome = outcomeOf(report);
    const QJsonObject facts{{"at"_L1, now.toUTC().toString(Qt::ISODate)},
                            {"report"_L1, report.fileName()},
                            {"outcome"_L1, outcome},
                            {"reason"_L1, report.reason.isEmpty() ? QJsonValue() : QJsonValue(report.reason)},
                            {"rows"_L1, report.rows},
                            {"added"_L1, report.added},
                            {"updated"_L1, report.updated},
                            {"unchanged"_L1, report.unchanged},
                            {"refused_count"_L1, report.refused}};
    QString text = Text::tr("Report “%1” on %2: %3", "file, time, outcome")
                       .arg(report.fileName(), QLocale().toString(now.toLocalTime(), QLocale::ShortFormat),
                            Text::ofName(outcome));
    if (report.outcome == TakenReport::Outcome::Imported) {
        text += u'\n' + Text::tr("rows: %1   added: %2   updated: %3   unchanged: %4   refused: %5")
                            .arg(report.rows)
                            .arg(report.added)
                            .arg(report.updated)
                            .arg(report.unchanged)
                            .arg(report.refused);
    }
    if (!report.reason.isEmpty())
        text += u'\n' + report.reason;
    if (report.outcome == TakenReport::Outcome::Waiting)
        text += u'\n' +
                Text::tr("Import it with: %1").arg(u"listwellctl clients import \"%1\""_s.arg(report.path));
    m_output.facts(QJsonDocument(facts), text);
}

/// The same error is printed once.
void ScheduledRun::tellFolderError()
{
    const QString error = m_reports->error();
    if (!error.isEmpty() && error != m_folderError)
        m_output.say(error);
    m_folderError = error;
}

void ScheduledRun::takeStatus(const Domain::SyncStatus &status)
{
    if (!m_begun) {
        m_begun = true;
        // Without a login or a list, no round is planned. One is started for its error message.
        if (!status.isLoginGood() || !status.list)
            m_engine.syncNow();
        return;
    }
    if (status.running || !m_error)
        return;
    const Core::Error error = *m_error;
    m_error.reset();
    m_output.complain(error);
    if (!status.nextRound.isValid())
        Q_EMIT ended(exitCodeFor(error));
}

void ScheduledRun::takeRound(const Sync::RoundReport &report)
{
    const QDateTime now = m_clock.now();
    QJsonObject facts = reportFacts(report);
    facts.insert("at"_L1, now.toUTC().toString(Qt::ISODate));
    const QString when = QLocale().toString(now.toLocalTime(), QLocale::ShortFormat);
    m_output.facts(QJsonDocument(facts), Text::tr("Sync on %1\n%2").arg(when, reportText(report)));
    m_error = report.error;
}

} // namespace Cli
