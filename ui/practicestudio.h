#pragma once

#include "ui/parts/messagewindow.h"
#include "ui/studio.h"

#include <QObject>

#include <memory>

namespace Gui {

/// The studio of the practice account, open in a window, and its way back to the start. The data directory is
/// the caller's to lock.
class PracticeStudio : public QObject
{
    Q_OBJECT

public:
    explicit PracticeStudio(const Core::Environment &environment);
    ~PracticeStudio() override;

    /// \param place  where the window lies, as QWidget::saveGeometry() tells it; empty: anywhere
    void open(const QByteArray &place = {});
    /// Brings the window to the front.
    void raise();
    /// The open studio; nullptr while it is being reset.
    [[nodiscard]] Studio *studio() { return m_studio.get(); }

private:
    QCoro::Task<void> reset();

    Core::Environment m_environment;
    std::unique_ptr<Studio> m_studio;
    std::unique_ptr<MessageWindow> m_message; ///< why it was not reset
};

} // namespace Gui
