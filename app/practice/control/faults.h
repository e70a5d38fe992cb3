// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "practice/control/behaviours.h"
#include "practice/http/pendingresponse.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <chrono>
#include <deque>

namespace Practice {

/// A fault to inject into matching requests. Added by the hook `/practice/faults`.
struct Fault
{
    int skip = 0;            ///< number of matching requests to let pass first
    int count = 1;           ///< number of requests to disturb after that
    QByteArray method;       ///< empty: any
    QRegularExpression path; ///< pattern that matches anywhere in the path
    /// Process the request, then disturb the response; else the request is not processed.
    bool afterWork = false;
    std::optional<Response> response; ///< replaces the response
    Delivery delivery = Delivery::Whole;
    std::chrono::milliseconds delay{}; ///< delay before processing, or with afterWork before the response
    QString name;                      ///< name in the request log

    /// Whether the request is processed.
    [[nodiscard]] bool doesWork() const
    {
        return afterWork || (!response && delivery != Delivery::Nothing && delivery != Delivery::Silence);
    }
};

/// The pending faults. Owned by ServerState; used on the server's thread.
class Faults
{
public:
    /// Adds a fault.
    /// \return InvalidInput with the reason
    Core::Result<void> add(const QJsonObject &description, const Behaviours &behaviours);
    void clear() { m_faults.clear(); }
    /// Takes the fault for a request and decrements its count.
    /// \return nothing if no fault matches
    [[nodiscard]] std::optional<Fault> take(const QByteArray &method, const QString &path);
    [[nodiscard]] int waiting() const;

private:
    std::deque<Fault> m_faults;
};

} // namespace Practice
