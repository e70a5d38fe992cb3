// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/consentbox.h"

#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using Domain::Subscription;

ConsentBox::ConsentBox(const QString &wording, const QString &third, QWidget *parent)
    : QFrame(parent)
    , m_onFile(makeMuted({}, this))
    , m_group(new QButtonGroup(this))
    , m_yes(new QRadioButton(tr("&Yes"), this))
    , m_no(new QRadioButton(tr("N&o"), this))
    , m_third(new QRadioButton(third, this))
    , m_note(makeMuted({}, this))
{
    setStyleProperty(this, "role", u"card"_s);
    QLabel *question = makeText(tr("“%1”").arg(wording), this);
    question->setObjectName(u"consentQuestion"_s);
    QFont font = question->font();
    font.setWeight(QFont::DemiBold);
    question->setFont(font);

    m_yes->setObjectName(u"consentYes"_s);
    m_no->setObjectName(u"consentNo"_s);
    m_third->setObjectName(u"consentNothing"_s);
    m_onFile->setObjectName(u"consentOnFile"_s);
    m_note->setObjectName(u"consentNote"_s);
    auto *answers = new QHBoxLayout;
    answers->setSpacing(16);
    for (QRadioButton *button : {m_yes, m_no, m_third}) {
        button->setAccessibleDescription(wording);
        m_group->addButton(button);
        answers->addWidget(button);
    }
    answers->addStretch(1);
    // A screen reader toggles a button without clicking it.
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](const QAbstractButton *, bool isChecked) {
        if (isChecked)
            Q_EMIT chosen();
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(question);
    layout->addLayout(answers);
    layout->addWidget(m_onFile);
    layout->addWidget(m_note);
    m_onFile->hide();
    m_note->hide();
}

void ConsentBox::setOnFile(const QString &sentence)
{
    m_onFile->setText(sentence);
    m_onFile->setVisible(!sentence.isEmpty());
}

void ConsentBox::choose(std::optional<Subscription> answer)
{
    const QSignalBlocker notByThePerson(m_group);
    // An exclusive group cannot be cleared, so make it temporarily non-exclusive.
    m_group->setExclusive(false);
    m_yes->setChecked(answer == Subscription::Yes);
    m_no->setChecked(answer == Subscription::No);
    m_third->setChecked(!answer);
    m_group->setExclusive(true);
    placeTabStop();
}

// Makes the chosen answer the tab stop. Qt does that only when the user chooses it.
void ConsentBox::placeTabStop()
{
    const QAbstractButton *chosen = m_group->checkedButton();
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons)
        button->setFocusPolicy(!chosen || button == chosen ? Qt::StrongFocus : Qt::ClickFocus);
}

void ConsentBox::clearChoice()
{
    // An exclusive group cannot be cleared, so make it temporarily non-exclusive.
    m_group->setExclusive(false);
    m_yes->setChecked(false);
    m_no->setChecked(false);
    m_third->setChecked(false);
    m_group->setExclusive(true);
    placeTabStop();
}

bool ConsentBox::isChosen() const
{
    return m_group->checkedButton() != nullptr;
}

std::optional<Subscription> ConsentBox::answer() const
{
    if (m_yes->isChecked())
        return Subscription::Yes;
    if (m_no->isChecked())
        return Subscription::No;
    return std::nullopt;
}

void ConsentBox::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ConsentBox::setThirdVisible(bool visible)
{
    m_third->setVisible(visible);
}

} // namespace Gui
