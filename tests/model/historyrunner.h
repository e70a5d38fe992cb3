// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/model.h"
#include "model/simulatedstudio.h"
#include "model/steps.h"

#include <QMap>

#include <array>

namespace Model {

/// Totals for the last line of output.
struct Tally
{
    int histories = 0;
    int steps = 0;
    int rounds = 0;
    qint64 calls = 0;
    QMap<QString, int> disturbances; ///< number of faults, kills and so on, by name
};

/// Errors of a wrong clock in seconds: none, minutes, hours, a year.
inline constexpr std::array<qint64, 8> kClockErrors{
    0, 10 * 60, -10 * 60, 3 * 60 * 60, -3 * 60 * 60, 365 * 24 * 60 * 60, -365 * 24 * 60 * 60, 20 * 60};

/// Whether a request changes something in Constant Contact.
[[nodiscard]] bool isWrite(const QJsonObject &entry);

/// Runs one history on the program and on the model, and reports differences.
class HistoryRunner
{
public:
    HistoryRunner(Support::PracticeServer &practice, Tally &tally);

    /// Runs the steps, ends all disturbances, waits until both sides are at rest, and checks everything.
    /// \return the first violations, each line with the rule's name; empty if there are none
    [[nodiscard]] QStringList play(const Steps &steps);

    static const QStringList &pool(); ///< the addresses as people spell them

private:
    void take(const Step &step);
    bool takeAround(const Step &step);
    void addFault(const Step &step);
    void setClock(const Step &step);
    void refuse(const Step &step);
    void startRefusing();
    void endRefusals();
    void noteRefused();
    void misread(const Step &step);
    void putBack(const Step &step);

    // Defined in studiosteps.cpp.
    bool takeInStudio(const Step &step);
    void newClient(const Step &step);
    void answer(Person &person, Subscription answer, int how);
    void answerAtWrongTime(Person &person, const Step &step);
    void setField(Person &person, const Step &step, bool clear);
    void changeAddress(Person &person, const Step &step);
    void report(const Step &step);
    void newcomers(const Step &step);
    void numberReport(const Step &step);
    [[nodiscard]] static QByteArray rowOf(const QString &studioNumber, int number, const QString &address,
                                          Subscription told);
    void import(const QByteArrayList &rows);
    void bornInReport(int place, int number, const QString &studioNumber, const QString &address,
                      Subscription told);
    void takeReported(Person &who, Subscription told);
    void merge(const Step &step);
    void takeMergedAnswer(Person &into, const Person &from, const QList<Subscription> &possible);
    void checkDirectory();

    // Defined in servicesteps.cpp.
    bool takeThere(const Step &step);
    void signUp(const Contact &contact, const QString &address);
    void suspend(const Contact &contact, const QString &address, const Step &step);
    void moveThere(const Contact &contact, const QString &address, const Step &step);
    void importThere(const Contact &contact, const QString &address);

    /// \return whether it ended without an error; std::nullopt if it was killed
    std::optional<bool> round(const SimulatedStudio::Disturbance &disturbance, const Permits *more = nullptr);

    // Defined in invariants.cpp.
    void checkBodies(const QJsonArray &log, const Permits &permits, const There &before);
    void checkRow(const QString &what, const QString &address, const Permits &permits);
    void checkUpdate(const QJsonObject &entry, const Permits &permits, const There &before);
    void checkRepeats(const QJsonArray &log, bool killed);
    void checkQuota(const QJsonArray &log);
    void checkCount(int counted, const QJsonArray &log);
    void observePeople(bool whole, const There &before);
    void observePlaces(bool whole, const There &before);
    void checkKept(const There &before);
    void checkMoves(bool calm);
    void checkWithdrawals(const QJsonArray &log, const QStringList &refusing, const There &before);
    [[nodiscard]] QStringList withdrawals();

    // Defined in rest.cpp.
    void comeToRest();
    std::optional<bool> threeRounds();
    [[nodiscard]] qsizetype writesAfter(qint64 number);
    void restWithRefusals();
    [[nodiscard]] bool mayWronglyBeMailed(const QString &address, const Contact &contact);
    [[nodiscard]] const Person &shownAtRest(const QString &address, const Person &oldest);
    void checkAddress(const QString &address, const Contact &contact);
    void checkPlaces(const Person &person);
    void checkExplanation(const Person &person);

    [[nodiscard]] Person *person(int who);
    [[nodiscard]] qint64 now() const { return m_studio.now().toMSecsSinceEpoch(); }
    [[nodiscard]] static QString spelled(int who) { return pool().at(who % pool().size()); }
    [[nodiscard]] There look();
    [[nodiscard]] qint64 optedOutAt(const QString &contactId, const QString &told);
    [[nodiscard]] const Contact &there(const QString &address);
    void touchedThere() { m_there.reset(); }
    void broken(const QString &rule, const QString &what);

    Support::PracticeServer &m_practice;
    Tally &m_tally;
    SimulatedStudio m_studio;
    Reference m_model;
    std::optional<There> m_there; ///< cached state of the practice account; reset when anything happens
    QStringList m_broken;
    qint64 m_logged = 0;      ///< number of the last request checked
    int m_born = 0;           ///< clients created so far
    int m_values = 0;         ///< field values so far; each one is unique
    int m_faults = 0;         ///< injected since the last round
    bool m_faulty = false;    ///< a fault was injected and no round has succeeded since
    QString m_quotaDay;       ///< day on which the daily limit was reached
    int m_refusals = 0;       ///< further calls on that day
    QList<QByteArray> m_lost; ///< bodies processed with a lost response; cleared when anything else happens
    bool m_jobsFail = false;
    bool m_isInRound = false;
    bool m_wasServiceClockWrong = false;
    bool m_wasMisread = false;       ///< opt-outs may be unknown
    bool m_isPending = false;        ///< the last round left jobs pending
    bool m_mustReconcile = false;    ///< the data was put back, and no round has succeeded since
    QSet<QString> m_refused;         ///< addresses and contact ids that the service refuses
    QJsonObject m_refusal;           ///< the fault that refuses them; empty if their jobs fail instead
    std::optional<Reference> m_copy; ///< the model when the studio's data was copied
    struct OptOutTime
    {
        QString told; ///< time as the service reports it
        qint64 at;    ///< in true time
    };
    QHash<QString, OptOutTime> m_optOutTimes; ///< by contact
    struct Move
    {
        qint64 person;
        QString contact;
        QString address;
    };
    QList<Move> m_moves; ///< contacts that must follow their clients in the next undisturbed round
    QHash<QString, QString> m_jobTitles; ///< by contact: data that exists only in Constant Contact
    QSet<QString> m_onOther;             ///< contacts that are on the other list
};

} // namespace Model
