// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QBoxLayout;

namespace Gui {

/// First page of a first start: introduction to Listwell, and the ways to begin.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    enum class ApiKey { Missing, Present };

    /// \param apiKey  Missing if a key must be entered before the business can be connected
    /// \param parent  owner
    explicit WelcomePage(ApiKey apiKey, QWidget *parent = nullptr);

Q_SIGNALS:
    void practiceRequested();
    void connectRequested();
    void clientsPageRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_ways;
};

} // namespace Gui
