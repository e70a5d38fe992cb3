#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace Gui {

/// Stands where a table would be when there is nothing in it: a picture, what is the case, what to do next.
class Placeholder : public QWidget
{
    Q_OBJECT

public:
    /// \param iconName  of resources/icons
    Placeholder(const QString &iconName, const QString &heading, const QString &text,
                QWidget *parent = nullptr);

    void setText(const QString &text);
    /// \return a button below the text, owned by the placeholder
    QPushButton *addButton(const QString &text, const QString &objectName, bool primary = false);

private:
    QLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace Gui
