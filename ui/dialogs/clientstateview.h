// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cliententry.h"
#include "domain/explanation.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Gui {

/// A client's state with the sentence why, the remedy and its button, for the profile and the details.
class ClientStateView : public QWidget
{
    Q_OBJECT

public:
    /// Details: narrow, with the button below the sentences. The profile offers only the invitation: it has
    /// its own choice of the status, and is closed before another page is used.
    enum class Place { Profile, Details };

    explicit ClientStateView(Place place, QWidget *parent = nullptr);

    /// \param entry  the client
    /// \param why  explanation of the state
    /// \param isAsking  whether the invitation to come back is on its way
    void setState(const Domain::ClientEntry &entry, const Domain::Explanation &why, bool isAsking);

Q_SIGNALS:
    void askBackRequested();
    void activateRequested();
    void connectionPageRequested();

private:
    void request();
    void confirmInvitation();

    Place m_place;
    Domain::RemedyStep m_step = Domain::RemedyStep::None;
    QLabel *m_chip;
    QLabel *m_reason;
    QLabel *m_remedy;
    QPushButton *m_button; ///< for the step
};

} // namespace Gui
