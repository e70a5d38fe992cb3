// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
    enum class Place { Profile, Details }; ///< Details: narrow, with the button below the sentences

    explicit ClientStateView(Place place, QWidget *parent = nullptr);

    /// \param state  state of the client
    /// \param why  explanation of the state
    /// \param isAsking  whether the invitation to come back is on its way
    void setState(Domain::ClientState state, const Domain::Explanation &why, bool isAsking);

Q_SIGNALS:
    void askBackRequested();

private:
    QLabel *m_chip;
    QLabel *m_reason;
    QLabel *m_remedy;
    QPushButton *m_askBack;
};

} // namespace Gui
