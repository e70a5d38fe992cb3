// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <functional>

namespace Crashes {

/// A point at which the program has an external effect; see killpoints.cpp.
struct Point
{
    int number = 0;
    int parts = 0;     ///< number of its system calls
    int lastWrite = 0; ///< last part that can be torn; 0: none
    QString name;
};

/// Point and moment at which the program is killed.
struct Kill
{
    enum class Moment {
        Before, ///< before the first part, which equals after the previous point
        Torn,   ///< after half of the last write
        After,  ///< after the last part
    };
    Point point;
    Moment moment = Moment::After;
    int part = 1; ///< number of the system call within the point

    [[nodiscard]] QString name() const;
};

/// Result of one run of the program.
struct RunResult
{
    bool wasKilled = false;
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
    QString hit; ///< name of the point at which it was killed

    /// The object or array on the last line of output.
    [[nodiscard]] QJsonDocument facts() const
    {
        return QJsonDocument::fromJson(out.trimmed().split('\n').last());
    }
    [[nodiscard]] int number(QLatin1StringView key) const { return facts().object().value(key).toInt(); }
};

/// Runs the real listwellctl with killpoints.so preloaded.
class KilledProgram
{
public:
    /// \param folder  folder whose files count as points; must not end with a slash
    explicit KilledProgram(QString folder, QString scratch)
        : m_folder(std::move(folder))
        , m_scratch(std::move(scratch))
    {
    }

    QProcessEnvironment environment;
    qint64 clockOffset = 0; ///< seconds
    /// Actions of the person while `connect` runs.
    std::function<void(QProcess &program)> signIn;

    RunResult run(const QStringList &words) const;
    /// \param points  receives the points of this run
    RunResult runListing(const QStringList &words, QList<Point> &points) const;
    RunResult runKilled(const QStringList &words, const Kill &kill) const;
    /// Runs it and kills it from outside after that many milliseconds.
    RunResult runKilledAfter(const QStringList &words, int milliseconds) const;

private:
    [[nodiscard]] RunResult play(const QStringList &words, const QList<std::pair<QString, QString>> &settings,
                                 int killAfter = -1) const;
    [[nodiscard]] QString scratch(QLatin1StringView name) const { return m_scratch + u'/' + name; }

    QString m_folder;
    QString m_scratch;
};

} // namespace Crashes
