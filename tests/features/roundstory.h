#pragma once

#include "support/studioatwork.h"

#include <QObject>

#include <memory>

/// What every story of rounds begins and ends with: a studio that is connected to the practice account and
/// keeps its first list. A story changes one side, plays a round, and compares both sides.
class RoundStory : public QObject
{
    Q_OBJECT

protected:
    const QString m_listName = QStringLiteral("Quiet Harbor News & Updates");

    [[nodiscard]] Support::StudioAtWork &studio() { return *m_studio; }
    /// Calls in the stand-in's log with this method whose path contains \p path.
    [[nodiscard]] static int calls(const QJsonArray &log, const QString &method, const QString &path);

private Q_SLOTS:
    void init();
    void cleanup();

private:
    std::unique_ptr<Support::StudioAtWork> m_studio;
};
