// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

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
    void connectRequested();
    void cancelRequested();
    void reopenRequested();
    void practiceRequested();
    void browserPreferenceChanged(bool browser);
    void portalRequested();
    void apiKeyChangeRequested(bool changing);
    void apiKeyEdited();
    void apiKeyTyped(const QString &key);
    void disconnectRequested();
    void listChoiceRequested();
    void saveRequested();
    void syncRequested();
    void brakeReleaseRequested();
    void keepStoppedRequested();
    void accountRetryRequested();
    void keepLoginRequested();
    void dismissRequested();
    void hideRestorationRequested();

private:
    void showView(QWidget *view, bool shown);
    void showNotes(const QList<Presenters::Note> &notes);
    void runNoteAction(Presenters::NoteAction action);

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
