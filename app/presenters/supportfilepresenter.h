// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/environment.h"
#include "core/error.h"

#include <QObject>

#include <memory>

namespace Store {
class BackgroundDatabase;
}

namespace Presenters {

/// Makes the support file, for the owner to read, and saves it on request. Works without a database, too.
/// Lives in the GUI thread.
class SupportFilePresenter : public QObject
{
    Q_OBJECT

public:
    /// \param database  database of the studio, read on a thread of its own because it takes a while
    /// \param environment  settings of the program, with the stored API key
    /// \param parent  owner
    SupportFilePresenter(const Store::BackgroundDatabase &database, Core::Environment environment,
                         QObject *parent = nullptr);
    ~SupportFilePresenter() override;

    /// Makes the text. Ends in made().
    void load();
    /// The text; empty until made().
    [[nodiscard]] const QString &text() const { return m_text; }
    /// File name to suggest, with the current day.
    [[nodiscard]] QString fileName() const;
    /// Writes text() to a file. Ends in saved() or failed().
    void saveTo(const QString &path);

Q_SIGNALS:
    void made();
    void saved(const QString &path);
    void failed(const Core::Error &error);

private:
    Core::Environment m_environment;
    QString m_text;
    std::unique_ptr<Store::BackgroundDatabase> m_database;
};

} // namespace Presenters
