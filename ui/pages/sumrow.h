// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tone.h"

#include <QPushButton>

class QLabel;

namespace Gui {

/// Wide button: a number, what it counts, and what that means.
class SumRow : public QPushButton
{
    Q_OBJECT

public:
    /// \param name  what is counted, in a few words
    /// \param tone  colour of the name
    /// \param parent  owner
    SumRow(const QString &name, Core::Tone tone, QWidget *parent);

    void setCount(int count);
    /// Sets the sentence beside the name.
    void setExplanation(const QString &explanation);
    /// Width that the name needs in the current style.
    [[nodiscard]] int nameWidth() const;
    /// \param width  width of the name column, the same in all rows, so that their explanations are aligned
    void setNameWidth(int width);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    QString m_name;
    QLabel *m_count;
    QWidget *m_column; ///< column with the name
    QLabel *m_explanation;
};

} // namespace Gui
