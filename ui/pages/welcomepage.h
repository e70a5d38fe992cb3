#pragma once

#include <QWidget>

class QBoxLayout;

namespace Gui {

/// The first page of a first start: what Listwell does, and the ways to begin.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    /// \param needsApiKey  before the business can be connected
    explicit WelcomePage(bool needsApiKey, QWidget *parent = nullptr);

Q_SIGNALS:
    void practiceWanted();
    void connectWanted();
    void clientsWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_ways;
};

} // namespace Gui
