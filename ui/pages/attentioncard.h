// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presenters/connectionfacts.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace Gui {

/// The clients whom Constant Contact does not accept, each with the reason and a button that opens the
/// profile. Hidden while there is none.
class AttentionCard : public QFrame
{
    Q_OBJECT

public:
    /// \param objectName  object name of the card, and with the suffix *Summary* that of its heading
    /// \param parent  owner
    explicit AttentionCard(const QString &objectName, QWidget *parent = nullptr);

    /// \param summary  heading with the number of all such clients; empty if there are none
    /// \param clients  first few of these clients
    void setClients(const QString &summary, const QList<Presenters::UnservedClient> &clients);

Q_SIGNALS:
    void profileRequested(Domain::ClientId client);

private:
    [[nodiscard]] QWidget *makeRow(const Presenters::UnservedClient &client);

    QLabel *m_summary;
    QVBoxLayout *m_rows;
    QList<Presenters::UnservedClient> m_shown;
};

} // namespace Gui
