// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

class QPainter;

namespace Gui {

/// Plain text that wraps, within a word if it is longer than the line, such as an e-mail address in a narrow
/// column. QLabel would be as wide as its longest word.
class BreakingLabel : public QLabel
{
    Q_OBJECT

public:
    explicit BreakingLabel(const QString &text = {}, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Lays the text out, and draws it unless \p painter is null.
    /// \return height in pixels
    int arrange(int width, QPainter *painter) const;
};

} // namespace Gui
