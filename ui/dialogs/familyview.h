// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/family.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Gui {

/// The other clients with a client's address, whose details are sent for it, and the buttons that change
/// this. Visible only if there are others.
class FamilyView : public QWidget
{
    Q_OBJECT

public:
    /// \param objectPrefix  start of the object names of its controls, for example `details`
    /// \param parent  owner
    explicit FamilyView(const QString &objectPrefix, QWidget *parent = nullptr);

    /// \param family  clients with one address
    /// \param client  client whose profile is shown
    void setFamily(const Domain::Family &family, Domain::ClientId client);

Q_SIGNALS:
    void clientRequested(Domain::ClientId client);
    void sendDetailsRequested();
    void followRuleRequested();

private:
    void showNames();

    QString m_prefix;
    QVBoxLayout *m_namesPlace;
    QWidget *m_names = nullptr; ///< made again for another family
    QLabel *m_more;
    QLabel *m_sent;
    QPushButton *m_send;
    QPushButton *m_rule;
    Domain::Family m_family;
    Domain::ClientId m_client;
};

} // namespace Gui
