#pragma once

#include "domain/subscription.h"

#include <QFrame>

#include <optional>

class QButtonGroup;
class QLabel;
class QRadioButton;

namespace Gui {

/// The question of consent as it is put before a client, on the profile and at every booking. No answer is
/// chosen beforehand: consent is given, never assumed.
class ConsentBox : public QFrame
{
    Q_OBJECT

public:
    /// \param third  the word of the third choice, which records nothing: "Not now" or "Never asked"
    ConsentBox(const QString &third, QWidget *parent = nullptr);

    /// What is known so far, beside the question.
    void setOnFile(const QString &sentence);
    /// Chooses without telling anybody; nothing: the third choice, or none at all where \p chosen is false.
    void choose(std::optional<Domain::Subscription> answer, bool chosen = true);
    [[nodiscard]] bool isChosen() const;
    /// The chosen answer; nothing for the third choice, or where none is chosen.
    [[nodiscard]] std::optional<Domain::Subscription> answer() const;
    /// A note below, for example who else the answer counts for; empty takes it away.
    void setNote(const QString &note);
    void setThirdVisible(bool visible);

Q_SIGNALS:
    void chosen();

private:
    QLabel *m_onFile;
    QButtonGroup *m_group;
    QRadioButton *m_yes;
    QRadioButton *m_no;
    QRadioButton *m_third;
    QLabel *m_note;
};

} // namespace Gui
