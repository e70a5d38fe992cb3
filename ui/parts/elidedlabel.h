#pragma once

#include <QLabel>

namespace Gui {

/// One line of plain text, as wide as it needs to be while there is room, and cut with an ellipsis where
/// there is not; the tool tip then has all of it.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QString shown() const;
};

} // namespace Gui
