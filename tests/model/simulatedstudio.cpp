// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/simulatedstudio.h"

#include "core/utc.h"
#include "store/directory/consentledger.h"
#include "store/directory/stagedreport.h"
#include "store/recovery/backups.h"
#include "store/recovery/recovery.h"

#include <QCoroTask>

#include <QDir>
#include <QEventLoop>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Core::Error;
using Core::Result;

namespace Model {

namespace {

constexpr double kTimeScale = 0.001;

QString folderTemplate()
{
    const bool inMemory = QFileInfo(u"/dev/shm"_s).isWritable();
    return (inMemory ? u"/dev/shm"_s : QDir::tempPath()) + u"/listwell-model-XXXXXX"_s;
}

constexpr auto kBackups = "/backups"_L1;

// The files needed after a power loss, including SQLite's write-ahead log; all others exist only while the
// program runs.
void copyData(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    QDir().mkpath(to);
    for (const QString &name : {u"listwell.db"_s, u"listwell.db-wal"_s})
        (void)QFile::copy(from + u'/' + name, to + u'/' + name);
}

template <typename T>
QCoro::Task<void> keep(QCoro::Task<T> task, std::shared_ptr<std::optional<T>> place, QEventLoop *loop)
{
    place->emplace(co_await task);
    loop->quit();
}

// Like Support::awaitResult(), which checks every ten milliseconds: too slow for thousands of rounds.
template <typename T> T resultOf(QCoro::Task<T> task)
{
    auto place = std::make_shared<std::optional<T>>();
    QEventLoop loop;
    auto keeping = keep(std::move(task), place, &loop);
    if (!place->has_value())
        loop.exec();
    return **place;
}

} // namespace

/// Provides tokens. The program requests one before every call, which allows a test to disturb the round
/// there.
class SimulatedStudio::Tokens final : public Net::TokenProvider
{
public:
    explicit Tokens(SimulatedStudio &studio)
        : m_studio(studio)
    {
    }

    void begin(const Disturbance &disturbance)
    {
        m_disturbance = disturbance;
        m_call = -1;
        m_dead = false;
    }
    [[nodiscard]] bool isDead() const { return m_dead; }

    QCoro::Task<Result<Core::Secret>> accessToken(Core::Secret refused) override
    {
        if (refused.isEmpty() && !disturb())
            co_return Error{Error::Kind::Cancelled, u"the power has failed"_s, {}, {}};
        if (m_token.isEmpty() || m_token == refused)
            m_token = Core::Secret(m_studio.m_practice.accessToken());
        co_return Core::Secret(m_token); // co_return of a bare member would move it
    }
    QCoro::Task<Result<QString>> roundStamp() override { co_return QString(m_stamp); }
    QCoro::Task<Result<void>> keepRoundStamp(QString stamp) override
    {
        m_stamp = stamp;
        co_return {};
    }
    /// Restores the stamp that was stored at the moment of the power loss.
    void losePower() { m_stamp = m_stampLeft; }

private:
    void keepForPowerLoss()
    {
        copyData(m_studio.folder("data"), m_studio.folder("left"));
        m_stampLeft = m_stamp;
    }

    // Whether the call may continue.
    bool disturb()
    {
        ++m_call;
        if (!m_dead && (m_call == m_disturbance.killBefore || m_call == m_disturbance.killAfter))
            keepForPowerLoss();
        const bool killed = m_call == m_disturbance.killBefore ||
                            (m_disturbance.killAfter >= 0 && m_call == m_disturbance.killAfter + 1);
        m_dead = m_dead || killed;
        if (m_call == m_disturbance.stopBefore)
            m_studio.m_session->stop();
        if (m_call == m_disturbance.actBefore)
            m_disturbance.act();
        return !m_dead;
    }

    SimulatedStudio &m_studio;
    Core::Secret m_token;
    QString m_stamp; ///< kept with the login, outside the studio's data
    QString m_stampLeft;
    Disturbance m_disturbance;
    int m_call = -1;
    bool m_dead = false;
};

SimulatedStudio::SimulatedStudio(Support::PracticeServer &practice)
    : m_practice(practice)
    , m_folder(folderTemplate())
    , m_tokens(std::make_unique<Tokens>(*this))
{
    m_practice.hook(u"reset"_s);
    // Every history starts at nine in the morning, so that midnight comes at the same step in every
    // run.
    const QDateTime machine = QDateTime::currentDateTimeUtc();
    letTimePass(machine.secsTo(Core::utc(machine.date().addDays(1), QTime(9, 0))));
    m_environment.dataDirectory = folder("data");
    m_environment.apiBase = m_practice.api();
    m_environment.authorizationBase = m_practice.auth();
    m_environment.clientId = m_practice.clientId();
    m_environment.timeScale = kTimeScale;
    m_environment.callPace = 0ms;
    open();
    if (!resultOf(m_session->identify()))
        qFatal("cannot connect");
    if (!resultOf(m_session->choose(Domain::ListId{m_practice.listId(kList)})))
        qFatal("cannot choose the list");
}

SimulatedStudio::~SimulatedStudio() = default;

void SimulatedStudio::open()
{
    auto session = Sync::Session::open(m_environment, *m_tokens, m_clock);
    if (!session)
        qFatal("%s", qPrintable(session.error().message));
    m_session = std::move(*session);
}

void SimulatedStudio::restart()
{
    m_session.reset();
    open();
}

void SimulatedStudio::letTimePass(qint64 seconds)
{
    m_clock.setOffset(m_clock.offset() + seconds);
    setPracticeClock();
}

void SimulatedStudio::setServiceClockError(qint64 seconds)
{
    m_serviceError = seconds;
    setPracticeClock();
}

void SimulatedStudio::setPracticeClock()
{
    m_practice.hook(u"clock"_s, {{u"offset_seconds"_s, m_clock.offset() + m_serviceError}});
}

void SimulatedStudio::keepCopy()
{
    copyData(folder("data"), folder("copy"));
    const Store::Backups backups(folder("data"));
    if (!backups.make(m_session->database()))
        qFatal("no backup was made");
    const QString kept = folder("copy") + kBackups;
    QDir().mkpath(kept);
    const QString made = backups.all().first().file;
    (void)QFile::copy(made, kept + u'/' + QFileInfo(made).fileName());
}

void SimulatedStudio::putBack(PutBack how)
{
    m_session.reset();
    if (how == PutBack::Folder) {
        copyData(folder("copy"), folder("data"));
    } else {
        const QString backups = folder("data") + kBackups;
        QDir(folder("data")).removeRecursively();
        QDir().mkpath(backups);
        const auto files = QDir(folder("copy") + kBackups).entryInfoList(QDir::Files);
        for (const QFileInfo &file : files)
            (void)QFile::copy(file.filePath(), backups + u'/' + file.fileName());
        if (!Store::recoverIfDamaged(folder("data"), m_clock))
            qFatal("the backup was not restored");
    }
    open();
}

Domain::Explanation SimulatedStudio::explain(qint64 client)
{
    const auto explained =
        Sync::explainClient(m_session->database(), Domain::ClientId{client}, m_environment.serviceIdentity());
    if (!explained)
        qFatal("a client cannot be explained");
    return explained->explanation;
}

bool SimulatedStudio::hasRefused(const QString &address, const QList<qint64> &clients,
                                 Domain::ConsentSource source)
{
    bool found = false;
    const auto look = [&](const Domain::LedgerEntry &entry, const QString &) {
        const bool isTheirs = clients.contains(entry.client.value) || entry.address == address;
        found = found || (isTheirs && entry.answer == Domain::Subscription::No && entry.source == source);
        return !found;
    };
    if (!Store::ConsentLedger(m_session->database()).each(look))
        qFatal("the ledger cannot be read");
    return found;
}

std::optional<Sync::RoundReport> SimulatedStudio::round(const Disturbance &disturbance, Sync::Brake brake)
{
    m_tokens->begin(disturbance);
    const std::function<void(const QString &)> progress = [](const QString &) {};
    const Sync::RoundReport report = resultOf(m_session->sync(brake, 120s, progress));
    const bool killed = m_tokens->isDead();
    m_tokens->begin({});
    m_session->resume();
    if (!killed)
        return report;
    m_session.reset();
    m_tokens->losePower();
    copyData(folder("left"), folder("data"));
    open();
    return std::nullopt;
}

Core::Result<Store::ImportedSlice> SimulatedStudio::import(const Csv::WholeReport &report)
{
    Store::StagedReport staged(m_session->database());
    if (const auto filled = staged.fill(report.customLabels, report.rows); !filled)
        return filled.error();
    return Store::ClientImport(m_session->database()).takeAll({}, staged);
}

} // namespace Model
