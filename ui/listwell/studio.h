// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "ui/listwell/application.h"
#include "ui/widgets/fatalerrorwindow.h"

#include <QObject>

#include <memory>

namespace Presenters {
struct RestoredStudio;
}

namespace Gui {

/// A studio in its window. The window is closed while all of the data is replaced, by a backup or by the
/// reset of the practice studio, because nothing may have the database open then; afterwards it opens again.
/// GUI thread. The caller locks the data directory.
class Studio : public QObject
{
    Q_OBJECT

public:
    /// \param environment  settings of the process, or of the practice account
    /// \param mode  account that the window works with
    /// \param look  language and appearance of the window; must outlive the studio
    Studio(const Core::Environment &environment, AccountMode mode, const WindowLook &look);
    /// Completes a restore that is under way.
    ~Studio() override;

    /// \param opening  how the window appears
    /// \param geometry  window geometry from QWidget::saveGeometry(); empty for the default
    void open(Opening opening = Opening::Window, const QByteArray &geometry = {});
    /// Raises the window.
    void raise();
    /// Call after the event loop has ended (Application::shutDown()).
    /// \param code  exit code of the event loop
    /// \return \p code
    int shutDown(int code);
    /// The open window; nullptr while the data is replaced.
    [[nodiscard]] Application *application() { return m_application.get(); }

Q_SIGNALS:
    void practiceRequested(); ///< *Try with a practice account*

private:
    /// \return geometry of the window that was closed
    QByteArray close();
    QCoro::Task<void> reset();
    void restore(const QString &file);
    void showRestored(const QString &file, const Core::Result<Presenters::RestoredStudio> &restored);

    Core::Environment m_environment;
    AccountMode m_mode;
    WindowLook m_look;
    Core::SystemClock m_clock;
    std::unique_ptr<Application> m_application;
    std::unique_ptr<Store::BackgroundDatabase> m_restored; ///< the thread that restores a backup
    std::unique_ptr<QWidget> m_progress;                   ///< shown meanwhile
    std::unique_ptr<FatalErrorWindow> m_message;           ///< error of the reset
};

} // namespace Gui
