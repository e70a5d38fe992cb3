// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presenters/connectionstate.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace Presenters {
class ConnectionPresenter;
class ListChoicePresenter;
} // namespace Presenters

namespace Gui {

class ApiKeyView;
class ConnectedView;
class ConnectingView;
class NotConnectedView;
class PracticeCard;
class SetupGuideCard;

/// Setup › Integrations › Constant Contact. Shows the presenter's state; contains no decisions.
class ConstantContactPage : public QWidget
{
    Q_OBJECT

public:
    /// \param presenter  state of the connection; must outlive the page
    /// \param lists  state of the Choose list dialog; must outlive the page
    /// \param parent  owner
    ConstantContactPage(Presenters::ConnectionPresenter &presenter, Presenters::ListChoicePresenter &lists,
                        QWidget *parent = nullptr);
    /// Shows a state until the presenter's state changes.
    void setState(const Presenters::ConnectionState &state);

Q_SIGNALS:
    void practiceRequested();   ///< *Try with a practice account*
    void importUndoRequested(); ///< *Undo that import*, beside the brake
    void profileRequested(Domain::ClientId client);
    void pageAfterSetupRequested(Presenters::SetupGuide::Next page);

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// Control that leads on in this state; nullptr while there is none.
    [[nodiscard]] QWidget *nextStep(const Presenters::ConnectionState &state) const;
    void focusStep();
    void showNotes(const QList<Presenters::Note> &notes);
    void runNoteAction(Presenters::NoteAction action);

    Presenters::ConnectionPresenter &m_presenter;
    QLabel *m_title;
    SetupGuideCard *m_guide;
    QVBoxLayout *m_notes;
    QList<Presenters::Note> m_notesShown;
    QLabel *m_waiting;
    ApiKeyView *m_apiKey;
    NotConnectedView *m_notConnected;
    PracticeCard *m_practice;
    ConnectingView *m_connecting;
    ConnectedView *m_connected;
    QWidget *m_step = nullptr; ///< receives the focus when the page is shown
};

} // namespace Gui
