#pragma once

#include "ui/parts/messagewindow.h"
#include "ui/studio.h"

#include <QObject>

#include <memory>

namespace Gui {

/// The practice studio in its window, and its reset. The caller locks the data directory.
class PracticeStudio : public QObject
{
    Q_OBJECT

public:
    explicit PracticeStudio(const Core::Environment &environment);
    ~PracticeStudio() override;

    /// \param place  window geometry from QWidget::saveGeometry(); empty for the default
    void open(const QByteArray &place = {});
    /// Raises the window.
    void raise();
    /// The open studio; nullptr during a reset.
    [[nodiscard]] Studio *studio() { return m_studio.get(); }

private:
    QCoro::Task<void> reset();

    Core::Environment m_environment;
    std::unique_ptr<Studio> m_studio;
    std::unique_ptr<MessageWindow> m_message; ///< error of the reset
};

} // namespace Gui
