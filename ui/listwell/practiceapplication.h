// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/listwell/application.h"
#include "ui/widgets/fatalerrorwindow.h"

#include <QObject>

#include <memory>

namespace Gui {

/// The practice studio in its window, and its reset. The caller locks the data directory.
class PracticeApplication : public QObject
{
    Q_OBJECT

public:
    /// \param environment  settings of the practice account
    /// \param look  language and appearance of the window; must outlive the application
    PracticeApplication(const Core::Environment &environment, const WindowLook &look);
    ~PracticeApplication() override;

    /// \param opening  how the window appears
    /// \param geometry  window geometry from QWidget::saveGeometry(); empty for the default
    void open(Opening opening = Opening::Window, const QByteArray &geometry = {});
    /// Raises the window.
    void raise();
    /// The open studio; nullptr during a reset.
    [[nodiscard]] Application *application() { return m_application.get(); }

private:
    QCoro::Task<void> reset();

    Core::Environment m_environment;
    WindowLook m_look;
    std::unique_ptr<Application> m_application;
    std::unique_ptr<FatalErrorWindow> m_message; ///< error of the reset
};

} // namespace Gui
