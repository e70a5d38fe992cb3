// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crashes/killedprogram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace Crashes {

namespace {

constexpr int kPatience = 60'000; // ms

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString momentName(Kill::Moment moment)
{
    switch (moment) {
    case Kill::Moment::Before:
        return u"before"_s;
    case Kill::Moment::Torn:
        return u"torn"_s;
    case Kill::Moment::After:
        return u"after"_s;
    }
    return {};
}

} // namespace

QString Kill::name() const
{
    return u"%1 part %2 of point %3 (%4)"_s.arg(momentName(moment))
        .arg(part)
        .arg(point.number)
        .arg(point.name);
}

RunResult KilledProgram::run(const QStringList &words) const
{
    return play(words, {});
}

RunResult KilledProgram::runListing(const QStringList &words, QList<Point> &points) const
{
    const QString list = scratch("list"_L1);
    QFile::remove(list);
    const RunResult ended = play(words, {{u"KILLPOINTS_LIST"_s, list}});
    const QList<QByteArray> lines = contentOf(list).split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> cells = line.split('\t');
        if (cells.size() == 4)
            points.append({cells.at(0).toInt(), cells.at(1).toInt(), cells.at(2).toInt(),
                           QString::fromUtf8(cells.at(3)).trimmed()});
    }
    return ended;
}

RunResult KilledProgram::runKilled(const QStringList &words, const Kill &kill) const
{
    const QString hit = scratch("hit"_L1);
    QFile::remove(hit);
    RunResult ended = play(words, {{u"KILLPOINTS_AT"_s, QString::number(kill.point.number)},
                                   {u"KILLPOINTS_PART"_s, QString::number(kill.part)},
                                   {u"KILLPOINTS_MOMENT"_s, momentName(kill.moment)},
                                   {u"KILLPOINTS_HIT"_s, hit}});
    ended.hit = QString::fromUtf8(contentOf(hit)).trimmed();
    return ended;
}

RunResult KilledProgram::runKilledAfter(const QStringList &words, int milliseconds) const
{
    return play(words, {}, milliseconds);
}

RunResult KilledProgram::play(const QStringList &words, const QList<std::pair<QString, QString>> &settings,
                              int killAfter) const
{
    QProcess program;
    QProcessEnvironment place = environment;
    place.insert(u"LD_PRELOAD"_s, QStringLiteral(KILLPOINTS));
    place.insert(u"KILLPOINTS_FOLDER"_s, m_folder);
    place.insert(u"KILLPOINTS_SPEED"_s, u"20"_s);
    place.insert(u"LISTWELL_CLOCK_OFFSET"_s, QString::number(clockOffset));
    for (const auto &[name, value] : settings)
        place.insert(name, value);
    program.setProcessEnvironment(place);
    program.setWorkingDirectory(m_scratch);
    program.start(QStringLiteral(LISTWELLCTL), QStringList{u"--json"_s} + words);
    if (killAfter >= 0 && !program.waitForFinished(killAfter))
        program.kill();
    else if (killAfter < 0 && words.first() == "connect"_L1)
        signIn(program);
    RunResult ended;
    if (program.state() != QProcess::NotRunning && !program.waitForFinished(kPatience)) {
        program.kill();
        program.waitForFinished();
        ended.err = "did not exit";
        return ended;
    }
    ended.wasKilled = program.exitStatus() == QProcess::CrashExit;
    ended.exitCode = ended.wasKilled ? -1 : program.exitCode();
    ended.out = program.readAllStandardOutput();
    ended.err = program.readAllStandardError();
    return ended;
}

} // namespace Crashes
