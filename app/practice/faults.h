#pragma once

#include "core/result.h"
#include "practice/exchange.h"
#include "practice/switches.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <chrono>
#include <deque>

namespace Practice {

/// What is to go wrong with the next calls that it fits. Asked for by the hook `/practice/faults`.
struct Fault
{
    int skip = 0;                 ///< let so many fitting calls pass first
    int count = 1;                ///< then spoil so many
    QByteArray method;            ///< empty: any
    QRegularExpression path;      ///< found anywhere in the path
    bool afterWork = false;       ///< the work is done, then the answer spoiled; else it is never done
    std::optional<Answer> answer; ///< replaces the answer
    Delivery delivery = Delivery::Whole;
    std::chrono::milliseconds delay{}; ///< waits before the work, or with afterWork before the answer
    QString name;                      ///< for the request log

    /// Whether the call is to be worked on at all.
    [[nodiscard]] bool doesWork() const
    {
        return afterWork || (!answer && delivery != Delivery::Nothing && delivery != Delivery::Silence);
    }
};

/// The faults that wait. Used on the server's thread.
class Faults
{
public:
    /// \return InvalidInput with what is wrong
    Core::Result<void> add(const QJsonObject &description, const Switches &switches);
    void clear() { m_faults.clear(); }
    /// \return the fault for this call, if one fits, and counts it down
    [[nodiscard]] std::optional<Fault> take(const QByteArray &method, const QString &path);
    [[nodiscard]] int waiting() const;

private:
    std::deque<Fault> m_faults;
};

} // namespace Practice
