#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace Gui {

/// A text that is needed elsewhere, with Copy at its right.
class CopyLine : public QWidget
{
    Q_OBJECT

public:
    /// \param name  what the text is, for screen readers
    CopyLine(const QString &name, const QString &text, QWidget *parent = nullptr);

private:
    void copy();
    void clipboardChanged();

    QLineEdit *m_text;
    QPushButton *m_copy;
};

} // namespace Gui
