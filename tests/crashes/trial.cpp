// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crashes/trial.h"

#include <QElapsedTimer>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Crashes {

namespace {

constexpr int kWritingRounds = 2; // after the kill; the third round must write nothing
constexpr int kMostRounds = 4;    // one may read the whole list again; the next takes its usual calls
constexpr int kQuietCalls = 2;
constexpr int kLater = 600; // seconds; a lost job is abandoned after five minutes

enum ExitCode { Done = 0, NotConnected = 3, Failed = 5, Held = 8 };

bool isWrite(const QJsonObject &call)
{
    return call.value("method"_L1).toString() != "GET"_L1;
}

// The request uses up the refresh token; the new one is stored once the new token file has replaced the old
// one.
bool isBetweenSpendingAndKeeping(const QList<Point> &points, const Point &killed)
{
    bool isSpent = false;
    for (const Point &point : points) {
        isSpent = (isSpent || point.name.startsWith("request POST /oauth2"_L1)) &&
                  point.name != "rename to login/tokens"_L1;
        if (point.number == killed.number)
            return isSpent;
    }
    return false;
}

QString told(const RunResult &ended)
{
    return u"exit code %1: %2 %3"_s.arg(ended.exitCode)
        .arg(QString::fromUtf8(ended.out.trimmed()), QString::fromUtf8(ended.err.trimmed()));
}

} // namespace

QStringList Trial::begin()
{
    if (!m_scenario.prepare(m_stage))
        return {u"the scenario could not be prepared"_s};
    m_practiceAtBeginning = m_stage.practiceState();
    m_stage.restore();
    const QString copy = m_stage.copyOfData();
    m_studioAtBeginning = studioState(copy);
    m_callsAtBeginning = callsCounted(copy);

    QElapsedTimer time;
    time.start();
    const RunResult whole = m_stage.program().runListing(m_scenario.words, m_points);
    m_duration = static_cast<int>(time.elapsed());
    m_exitCode = whole.exitCode;
    m_studioAfterCommand = studioState(m_stage.copyOfData());
    if (whole.exitCode != Done)
        return {u"the complete run ended with "_s + told(whole)};
    QStringList faults = bringToRest();
    faults += looksAtTheLog();
    m_expected = endState();
    return faults;
}

QStringList Trial::play(const Kill &kill)
{
    m_stage.restore();
    m_mayEndLogin = isBetweenSpendingAndKeeping(m_points, kill.point);
    const RunResult killed = m_stage.program().runKilled(m_scenario.words, kill);
    if (!killed.wasKilled)
        return {u"was not killed: "_s + told(killed)};
    QStringList faults;
    if (killed.hit != kill.point.name)
        faults.append(u"killed at another point: "_s + killed.hit);
    faults += recover();
    return faults;
}

QStringList Trial::playKilledAfter(int milliseconds)
{
    m_stage.restore();
    m_mayEndLogin = true;
    (void)m_stage.program().runKilledAfter(m_scenario.words, milliseconds);
    return recover();
}

QStringList Trial::recover()
{
    QStringList faults = lookHalfway(); // sequential: each step continues where the previous one ended
    faults += bringToRest();
    faults += looksAtTheLog();
    faults += differences(m_expected, endState());
    return faults;
}

QStringList Trial::lookHalfway()
{
    QStringList faults;
    const QString copy = m_stage.copyOfData();
    // The very first start has no database before its first write.
    if (QFileInfo(copy + "/listwell.db"_L1).size() > 0)
        faults.append(damage(copy));
    if (m_scenario.halfway)
        faults.append(m_scenario.halfway(m_studioAtBeginning, studioState(copy), m_studioAfterCommand));
    if (m_scenario.isGivenAgain) {
        const RunResult again = m_stage.program().run(m_scenario.words);
        if (again.exitCode != m_exitCode)
            faults.append(u"given again, "_s + told(again));
    }
    faults.removeAll(QString());
    return faults;
}

QStringList Trial::bringToRest()
{
    if (!m_scenario.endsInRounds)
        return {};
    RunResult round;
    QStringList rounds; // calls of each round
    for (int i = 1; i <= kMostRounds; ++i) {
        const qint64 seen = m_stage.practice().look(u"log"_s).value("last"_L1).toInteger();
        round = m_stage.program().run({u"sync"_s});
        if (round.exitCode == NotConnected && m_mayEndLogin && i == 1) {
            ++m_endedLogins;
            if (!m_stage.connectBusiness())
                return {u"signing in again did not work"_s};
            round = m_stage.program().run({u"sync"_s});
        }
        if (round.exitCode != Done && round.exitCode != Failed)
            return {u"round %1 after the kill: "_s.arg(i) + told(round)};
        const bool isOpen = round.exitCode == Failed || round.number("pending"_L1) > 0;
        if (isOpen)
            m_stage.letTimePass(kLater);
        const QJsonArray calls = m_stage.practice().apiLog(seen);
        int writes = 0;
        QStringList names;
        for (const auto &call : calls) {
            writes += isWrite(call.toObject()) ? 1 : 0;
            names.append(call["method"_L1].toString() + u' ' + call["path"_L1].toString().section(u'/', 2));
        }
        rounds.append(names.join(u", "_s));
        if (writes > 0 && i > kWritingRounds)
            break;
        if (!isOpen && writes == 0 && calls.size() <= kQuietCalls && calls.size() == round.number("calls"_L1))
            return {};
    }
    return {u"not at rest after %1 rounds: "_s.arg(rounds.size()) + told(round) + u"; calls: "_s +
            rounds.join(u" | "_s)};
}

// No completed job is sent a second time, and every call has been counted.
QStringList Trial::looksAtTheLog()
{
    QStringList faults;
    const QJsonArray calls = m_stage.practice().apiLog();
    QStringList imports;
    int mails = 0;
    for (const auto &call : calls) {
        const QString path = call["path"_L1].toString();
        const bool carriedOut = call["status"_L1].toInt() / 100 == 2;
        if (!isWrite(call.toObject()) || !carriedOut)
            continue;
        if (path.contains("/activities/"_L1))
            imports.append(
                path + u' ' +
                QString::fromUtf8(QJsonDocument(call["body"_L1].toObject()).toJson(QJsonDocument::Compact)));
        mails += path.endsWith("/resubscribe"_L1) ? 1 : 0;
    }
    if (imports.removeDuplicates() > 0)
        faults.append(u"a completed job was sent again"_s);
    if (mails > 1)
        faults.append(u"the resubscribe e-mail was sent more than once"_s);
    const qsizetype counted = callsCounted(m_stage.copyOfData()) - m_callsAtBeginning;
    if (counted < calls.size())
        faults.append(u"%1 calls were made, %2 counted"_s.arg(calls.size()).arg(counted));
    return faults;
}

EndState Trial::endState()
{
    EndState state = studioState(m_stage.copyOfData());
    state.insert("damage"_L1, damage(m_stage.copyOfData()));
    state.insert("login kept"_L1, QFileInfo::exists(m_stage.path(u"now/login/tokens"_s)));
    const RunResult status = m_stage.program().run({u"status"_s});
    QJsonObject facts = status.facts().object();
    for (const auto moving : {"last_round"_L1, "next_round"_L1, "calls_today"_L1, "login_valid_until"_L1})
        facts.remove(moving);
    state.insert("status"_L1, facts);

    const EndState there = serviceState(m_stage.practiceState(), m_practiceAtBeginning);
    for (auto fact = there.begin(); fact != there.end(); ++fact)
        state.insert(fact.key(), fact.value());
    return state;
}

} // namespace Crashes
