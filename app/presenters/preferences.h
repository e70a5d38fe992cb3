#pragma once

#include "core/result.h"

#include <QCoreApplication>
#include <QString>

namespace Presenters {

/// What the person chose once and the program remembers, in `settings.ini` of the data directory. Nothing in
/// it is secret, and nothing is lost with it. Main thread.
class Preferences
{
    Q_DECLARE_TR_FUNCTIONS(Preferences)

public:
    explicit Preferences(const QString &dataDirectory);

    /// Log in by the browser instead of the page inside the program.
    [[nodiscard]] bool browserPreferred() const;
    void setBrowserPreferred(bool preferred);

    /// The API key that was typed in; empty where there is none, or none that could be one.
    [[nodiscard]] QString apiKey() const;
    /// \return Storage where the file cannot be written
    Core::Result<void> setApiKey(const QString &key);

private:
    QString m_file;
};

} // namespace Presenters
