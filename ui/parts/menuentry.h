#pragma once

#include "presenters/statewording.h"

#include <QPushButton>

class QLabel;

namespace Gui {

/// A wide button of a menu page: icon, name, a line that says what it is for, and a state at its right.
class MenuEntry : public QPushButton
{
    Q_OBJECT

public:
    MenuEntry(const QString &iconName, const QString &name, const QString &description, QWidget *parent);

    /// \p text empty: no state is shown
    void setState(const QString &text, Presenters::Tone tone);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    QString m_name;
    QString m_description;
    QLabel *m_state;
};

} // namespace Gui
