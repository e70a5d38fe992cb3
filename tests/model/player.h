#pragma once

#include "model/model.h"
#include "model/playedstudio.h"
#include "model/steps.h"

#include <QMap>

namespace Model {

/// How much was played, for the line at the end.
struct Tally
{
    int histories = 0;
    int steps = 0;
    int rounds = 0;
    qint64 calls = 0;
    QMap<QString, int> disturbances; ///< faults, kills and the like, by name
};

/// Plays one history against the program and against the model, and says what does not fit.
class Player
{
public:
    Player(Support::PracticeServer &practice, Tally &tally);

    /// Plays the steps, ends all disturbance, lets both sides come to rest and looks at everything.
    /// \return what was broken first, each line with the rule's name; empty when all is well
    [[nodiscard]] QStringList play(const Steps &steps);

    static const QStringList &pool(); ///< the addresses, as people spell them

private:
    void take(const Step &step);
    bool takeInStudio(const Step &step);
    bool takeThere(const Step &step);
    bool takeAround(const Step &step);
    void newClient(const Step &step);
    void setField(Person &person, const Step &step, bool clear);
    void changeAddress(Person &person, const Step &step);
    void report(const Step &step);
    void addFault(const Step &step);

    /// \return whether it ended without an error; nothing where it was killed
    std::optional<bool> round(const PlayedStudio::Disturbance &disturbance, const Permits *more = nullptr);
    void comeToRest();

    // invariants.cpp
    void checkBodies(const QJsonArray &log, const Permits &permits, const There &before);
    void checkRow(const QString &what, const QString &address, const Permits &permits);
    void checkRewrite(const QJsonObject &entry, const Permits &permits, const There &before);
    void checkRepeats(const QJsonArray &log, bool killed);
    void checkQuota(const QJsonArray &log);
    void checkCount(int counted, const QJsonArray &log);
    void observePeople(bool whole, const There &before);
    void observePlaces(bool whole, const There &before);
    void checkKept(const There &before);
    void checkMoves(bool calm);
    void checkRest();

    [[nodiscard]] Person *person(int who);
    [[nodiscard]] qint64 now() const { return m_studio.now().toMSecsSinceEpoch(); }
    [[nodiscard]] static QString spelled(int who) { return pool().at(who % pool().size()); }
    [[nodiscard]] There look();
    [[nodiscard]] const Contact &there(const QString &address);
    void touchedThere() { m_there.reset(); }
    void broken(const QString &rule, const QString &what);

    Support::PracticeServer &m_practice;
    Tally &m_tally;
    PlayedStudio m_studio;
    Reference m_model;
    std::optional<There> m_there; ///< what the practice account shows, as long as nothing has happened since
    QStringList m_broken;
    qint64 m_logged = 0;      ///< number of the last request that was looked at
    int m_born = 0;           ///< clients so far
    int m_values = 0;         ///< field values so far, each another
    int m_faults = 0;         ///< asked for since the last round
    bool m_faulty = false;    ///< something was asked for that no round has ended well after
    QString m_quotaDay;       ///< on which the day's calls were used up
    int m_refusals = 0;       ///< calls on that day since then
    QList<QByteArray> m_lost; ///< bodies that were worked on, and nobody knows; while nothing else happens
    bool m_jobsFail = false;
    struct Move
    {
        qint64 person;
        QString contact;
        QString address;
    };
    QList<Move> m_moves;                 ///< contacts that must follow their clients in the next calm round
    QHash<QString, QString> m_jobTitles; ///< by contact: what only Constant Contact has
    QSet<QString> m_onOther;             ///< contacts that are on the other list
};

} // namespace Model
