#pragma once

#include "presenters/connectionstate.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace Gui {

/// What the connection does, and CONNECT BUSINESS.
class NotConnectedView : public QWidget
{
    Q_OBJECT

public:
    explicit NotConnectedView(QWidget *parent = nullptr);
    void setState(const Presenters::ConnectionState &state);

Q_SIGNALS:
    void connectWanted();
    void practiceWanted();
    void browserPreferenceChanged(bool browser);

private:
    QPushButton *m_connect;
    QWidget *m_practice;
    QCheckBox *m_browser;
};

} // namespace Gui
