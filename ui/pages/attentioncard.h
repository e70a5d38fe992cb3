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
    /// \param objectName  of the card; its summary is called the same with *Summary* behind it
    /// \param parent  owner
    explicit AttentionCard(const QString &objectName, QWidget *parent = nullptr);

    /// \param summary  heading with the number of all; empty if there is none
    /// \param clients  the first of them
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
