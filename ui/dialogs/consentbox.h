// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/subscription.h"

#include <QFrame>

#include <optional>

class QButtonGroup;
class QLabel;
class QRadioButton;

namespace Gui {

/// Consent question on the profile and at every booking. No answer is preselected: consent is given, never
/// assumed.
class ConsentBox : public QFrame
{
    Q_OBJECT

public:
    /// \param wording  text of the question, which is recorded with the answer
    /// \param third  text of the third choice, which records nothing: "Not now" or "Not asked yet"
    /// \param parent  owner
    ConsentBox(const QString &wording, const QString &third, QWidget *parent = nullptr);

    /// Sets the sentence about the recorded answer, beside the question.
    void setOnFile(const QString &sentence);
    /// Selects an answer without emitting a signal.
    /// \param answer  answer to select; std::nullopt for the third choice
    void choose(std::optional<Domain::Subscription> answer);
    /// Leaves the question open.
    void clearChoice();
    [[nodiscard]] bool isChosen() const;
    /// Selected answer; std::nullopt for the third choice or if none is selected.
    [[nodiscard]] std::optional<Domain::Subscription> answer() const;
    /// Sets a note below the answers, for example about other clients with the same address; empty to hide
    /// it.
    void setNote(const QString &note);
    void setThirdVisible(bool visible);

Q_SIGNALS:
    void chosen();

private:
    void placeTabStop();

    QLabel *m_onFile;
    QButtonGroup *m_group;
    QRadioButton *m_yes;
    QRadioButton *m_no;
    QRadioButton *m_third;
    QLabel *m_note;
};

} // namespace Gui
