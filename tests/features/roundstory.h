// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/connectedstudio.h"

#include <QObject>

#include <memory>

/// Common setup of the tests of rounds: a studio connected to the practice account that syncs its first list.
/// A test changes one side, runs a round, and compares both sides.
class RoundStory : public QObject
{
    Q_OBJECT

protected:
    const QString m_listName = QStringLiteral("Quiet Harbor News & Updates");

    [[nodiscard]] Support::ConnectedStudio &studio() { return *m_studio; }
    /// Calls in the practice account's log with this method whose path contains \p path.
    [[nodiscard]] static int calls(const QJsonArray &log, const QString &method, const QString &path);

private Q_SLOTS:
    void init();
    void cleanup();

private:
    std::unique_ptr<Support::ConnectedStudio> m_studio;
};
