#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Gui {

/// Stands where the login page would be: while it is on its way, and in its place when it cannot be shown.
class MessagePage : public QWidget
{
    Q_OBJECT

public:
    explicit MessagePage(QWidget *parent = nullptr);

    void showWaiting();
    /// \param detail  a short technical word for support, below the sentence; may be empty
    void showTrouble(const QString &headline, const QString &text, const QString &detail);

Q_SIGNALS:
    void retryChosen();

private:
    QLabel *m_picture;
    QLabel *m_headline;
    QLabel *m_text;
    QLabel *m_detail;
    QPushButton *m_retry;
};

} // namespace Gui
