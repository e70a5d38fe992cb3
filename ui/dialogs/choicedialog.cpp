// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/choicedialog.h"

#include "ui/widgets/dialoglayout.h"
#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;

ChoiceDialog::ChoiceDialog(const QString &title, const QString &question, const QList<Choice> &choices,
                           const QString &current, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"choiceDialog"_s);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);

    QVBoxLayout *layout = makeDialogLayout(this);
    QLabel *label = makeText(question, this);
    label->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    layout->addWidget(label);
    auto *group = new QButtonGroup(this);
    for (const Choice &choice : choices) {
        auto *button = new QRadioButton(choice.text, this);
        button->setObjectName("choice_"_L1 + choice.key);
        button->setProperty("key", choice.key);
        button->setChecked(choice.key == current);
        group->addButton(button);
        layout->addWidget(button);
        if (button->isChecked())
            button->setFocus();
    }

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, group] {
        if (const QAbstractButton *button = group->checkedButton())
            Q_EMIT chosen(button->property("key").toString());
        accept();
    });
    layout->addWidget(buttons);
}

} // namespace Gui
