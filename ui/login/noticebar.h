#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace Gui {

/// A line over the page that tells what was not let through, with a way on where there is one. All text is
/// plain: part of it comes from the page.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// \param action  text of the button; empty: none
    void tell(const QString &text, const QString &action = {});

Q_SIGNALS:
    void actionChosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void drawIcons();

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_dismiss;
};

} // namespace Gui
