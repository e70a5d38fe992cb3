// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/scheduledrun.h"

#include "cli/exitcode.h"
#include "cli/roundfacts.h"
#include "presenters/preferences.h"

namespace Cli {

using namespace Qt::StringLiterals;

ScheduledRun::ScheduledRun(CommandContext &context, const Output &output)
    : m_output(output)
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

void ScheduledRun::start()
{
    m_engine.start();
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
    m_output.facts(QJsonDocument(facts), u"Sync on %1\n%2"_s.arg(when, reportText(report)));
    m_error = report.error;
}

} // namespace Cli
