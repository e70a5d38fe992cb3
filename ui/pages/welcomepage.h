#pragma once

#include <QWidget>

class QBoxLayout;

namespace Gui {

/// First page of a first start: introduction to Listwell, and the ways to begin.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    /// \param needsApiKey  whether an API key is needed before connecting
    /// \param parent  owner
    explicit WelcomePage(bool needsApiKey, QWidget *parent = nullptr);

Q_SIGNALS:
    void practiceRequested();
    void connectRequested();
    void clientsPageRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_ways;
};

} // namespace Gui
