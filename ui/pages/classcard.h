// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/client.h"
#include "domain/studioclass.h"

#include <QFrame>
#include <QList>

#include <optional>

class QLabel;
class QListWidget;
class QPushButton;

namespace Gui {

/// One class: time, teacher, booked clients, and the actions on it.
class ClassCard : public QFrame
{
    Q_OBJECT

public:
    explicit ClassCard(QWidget *parent = nullptr);

    /// Shows the chosen class.
    /// \param studioClass  class; std::nullopt if none is chosen
    /// \param followers  later classes of the same series, by time
    void setClass(const std::optional<Domain::StudioClass> &studioClass,
                  const QList<Domain::StudioClass> &followers);
    void setBooked(const QList<Domain::Client> &clients);

Q_SIGNALS:
    void bookingRequested();
    void editRequested();
    void removalRequested();
    void bookingCancellationRequested(Domain::ClientId client, const QString &name);

private:
    void showSelection();

    QLabel *m_name;
    QLabel *m_when;
    QLabel *m_teacher;
    QLabel *m_series;
    QLabel *m_count;
    QListWidget *m_people;
    QLabel *m_nobody;
    QPushButton *m_book;
    QPushButton *m_cancel;
    QPushButton *m_edit;
    QPushButton *m_remove;
};

} // namespace Gui
