#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace Gui {

/// A coloured strip with one sentence and, where something can be done, buttons at its right.
class Banner : public QFrame
{
    Q_OBJECT

public:
    /// \param tone  busy, good, attention or danger
    explicit Banner(const QString &tone, QWidget *parent = nullptr);

    void setTone(const QString &tone);
    /// Also what a screen reader says.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// Adds a button after those there are. \return it, owned by the banner
    QPushButton *addButton(const QString &text, const QString &objectName);

private:
    QHBoxLayout *m_layout;
    QLabel *m_icon;
    QLabel *m_text;
    QString m_tone;
};

} // namespace Gui
