#pragma once

#include "presenters/connectionstate.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace Gui {

class ApiKeyView;
class ConnectedView;
class ConnectingView;
class NotConnectedView;
class PracticeCard;

/// Setup › Integrations › Constant Contact. Shows one ConnectionState and emits a signal for each click;
/// contains no decisions.
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
    void portalWanted();
    void apiKeyChangeWanted(bool changing);
    void apiKeyEdited();
    void apiKeyTyped(const QString &key);
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
    void showView(QWidget *view, bool shown);
    void showNotes(const QList<Presenters::Note> &notes);
    void answer(Presenters::NoteAction action);

    QVBoxLayout *m_notes;
    QList<Presenters::Note> m_notesShown;
    QLabel *m_waiting;
    ApiKeyView *m_apiKey;
    NotConnectedView *m_notConnected;
    PracticeCard *m_practice;
    ConnectingView *m_connecting;
    ConnectedView *m_connected;
};

} // namespace Gui
