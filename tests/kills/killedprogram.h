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

namespace Kills {

/// A point at which the program leaves something outside itself; see killpoints.cpp.
struct Point
{
    int number = 0;
    int parts = 0;     ///< system calls that belong to it
    int lastWrite = 0; ///< the last of them that can be torn; 0: none
    QString name;
};

/// Where and when the program is killed.
struct Kill
{
    enum class Moment {
        Before, ///< before the first part: the same as after the point before
        Torn,   ///< half of the last write has been done
        After,  ///< after the last part
    };
    Point point;
    Moment moment = Moment::After;
    int part = 1; ///< of the point

    [[nodiscard]] QString name() const;
};

/// How one run of the program ended.
struct Ended
{
    bool wasKilled = false;
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
    QString hit; ///< name of the point at which it was killed

    /// The object or array that it printed last.
    [[nodiscard]] QJsonDocument facts() const
    {
        return QJsonDocument::fromJson(out.trimmed().split('\n').last());
    }
    [[nodiscard]] int number(QLatin1StringView key) const { return facts().object().value(key).toInt(); }
};

/// The true program listwellctl, with killpoints.so in it.
class KilledProgram
{
public:
    /// \param folder  where its files lie that count as points; must not end with a slash
    explicit KilledProgram(QString folder, QString scratch)
        : m_folder(std::move(folder))
        , m_scratch(std::move(scratch))
    {
    }

    QProcessEnvironment environment;
    qint64 clockOffset = 0; ///< seconds
    /// What a person does while `connect` runs.
    std::function<void(QProcess &program)> signIn;

    Ended run(const QStringList &words) const;
    /// \param points  receives the points of this run
    Ended runListing(const QStringList &words, QList<Point> &points) const;
    Ended runKilled(const QStringList &words, const Kill &kill) const;
    /// Killed from outside after so many milliseconds, wherever it is then.
    Ended runKilledAfter(const QStringList &words, int milliseconds) const;

private:
    [[nodiscard]] Ended play(const QStringList &words, const QList<std::pair<QString, QString>> &settings,
                             int killAfter = -1) const;
    [[nodiscard]] QString scratch(QLatin1StringView name) const { return m_scratch + u'/' + name; }

    QString m_folder;
    QString m_scratch;
};

} // namespace Kills
