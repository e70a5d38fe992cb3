#pragma once

#include "presenters/connectionstate.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace Gui {

class ConnectedView;
class ConnectingView;
class NotConnectedView;

/// Setup › Integrations › Constant Contact. Shows one ConnectionState and says what was clicked; decides
/// nothing.
class ConstantContactPage : public QWidget
{
    Q_OBJECT

public:
    explicit ConstantContactPage(QWidget *parent = nullptr);
    void setState(const Presenters::ConnectionState &state);

Q_SIGNALS:
    void connectWanted();
    void cancelWanted();
    void openAgainWanted();
    void practiceWanted();
    void browserPreferenceChanged(bool browser);
    void disconnectWanted();
    void chooseListWanted();
    void saveWanted();
    void syncWanted();
    void goAheadWanted();
    void leaveWanted();
    void askAccountAgainWanted();
    void keepLoginWanted();
    void dismissWanted();
    void hideRestorationWanted();

private:
    void showNotes(const QList<Presenters::Note> &notes);
    void answer(Presenters::NoteAction action);

    QVBoxLayout *m_notes;
    QList<Presenters::Note> m_notesShown;
    QLabel *m_waiting;
    NotConnectedView *m_notConnected;
    ConnectingView *m_connecting;
    ConnectedView *m_connected;
};

} // namespace Gui
