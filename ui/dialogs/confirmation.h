// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace Gui {

/// One of the actions that a confirmation offers.
struct ConfirmedAct
{
    QString text;       ///< of the button, for example "Remove Anna Young"
    QString objectName; ///< of the button
    std::function<void()> act;
    bool isDestructive = true; ///< shown in the colour of a warning
};

/// Asks for confirmation before something is removed or sent that cannot be repeated. The buttons name the
/// actions; Cancel has the focus.
/// \param parent  window that the question belongs to; an action is called only while it exists
/// \param objectName  object name of the dialog
/// \param title  a few words
/// \param question  short sentence
/// \param consequence  sentences about the effect of the actions and their limits
/// \param acts  actions, the likely one last
/// \param refusal  text of the button that does nothing; empty for Cancel
void askForConfirmation(QWidget *parent, const QString &objectName, const QString &title,
                        const QString &question, const QString &consequence, const QList<ConfirmedAct> &acts,
                        const QString &refusal = {});

/// The same for a single action, which is also the title.
/// \param parent  window that the question belongs to
/// \param objectName  object name of the dialog
/// \param question  short sentence
/// \param consequence  sentences about the effect of the action and its limits
/// \param act  text of the button, for example "Remove Anna Young"
/// \param confirmed  called after confirmation, while \p parent exists
/// \param refusal  text of the button that does nothing; empty for Cancel
void askForConfirmation(QWidget *parent, const QString &objectName, const QString &question,
                        const QString &consequence, const QString &act, std::function<void()> confirmed,
                        const QString &refusal = {});

} // namespace Gui
