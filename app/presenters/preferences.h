#pragma once

#include <QString>

namespace Presenters {

/// What the person chose once and the program remembers, in `settings.ini` of the data directory. Nothing in
/// it is secret, and nothing is lost with it. Main thread.
class Preferences
{
public:
    explicit Preferences(const QString &dataDirectory);

    /// Log in by the browser instead of the page inside the program.
    [[nodiscard]] bool browserPreferred() const;
    void setBrowserPreferred(bool preferred);

private:
    QString m_file;
};

} // namespace Presenters
