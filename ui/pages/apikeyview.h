// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presenters/connectionstate.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Presenters {
class ConnectionPresenter;
}

namespace Gui {

class FormField;

/// Steps to get an API key, and the input field for it. Takes the place of CONNECT BUSINESS while there is no
/// key or another key is being entered.
class ApiKeyView : public QFrame
{
    Q_OBJECT

public:
    /// \param presenter  state of the connection; must outlive the widget
    /// \param parent  owner
    explicit ApiKeyView(Presenters::ConnectionPresenter &presenter, QWidget *parent = nullptr);
    void setState(const Presenters::ConnectionState &state);
    /// The input field to change a key, or the first step to create one.
    [[nodiscard]] QWidget *nextStep() const { return m_nextStep; }

private:
    QVBoxLayout *addStep(const QString &text);
    void addPortal(QVBoxLayout *step);
    void addKeyField(QVBoxLayout *step);
    void showAddresses(const QStringList &addresses);

    Presenters::ConnectionPresenter &m_presenter;
    QLabel *m_heading;
    QLabel *m_introduction;
    QGridLayout *m_steps;
    QVBoxLayout *m_addresses;
    QStringList m_addressesShown;
    QPushButton *m_portal = nullptr;
    QLineEdit *m_key = nullptr;
    QWidget *m_nextStep = nullptr;
    FormField *m_field = nullptr;
    QPushButton *m_cancel = nullptr;
    bool m_isAsking = false;
};

} // namespace Gui
