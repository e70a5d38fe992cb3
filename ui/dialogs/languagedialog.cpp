// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/languagedialog.h"

#include "core/translation.h"
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

LanguageDialog::LanguageDialog(const QString &chosen, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"languageDialog"_s);
    setWindowTitle(tr("Language"));
    setAttribute(Qt::WA_DeleteOnClose);

    auto *group = new QButtonGroup(this);
    QVBoxLayout *layout = makeDialogLayout(this);
    const auto offer = [&](const QString &language, const QString &text) {
        auto *button = new QRadioButton(text, this);
        button->setObjectName("language_"_L1 + language);
        button->setProperty("language", language);
        button->setChecked(language == chosen);
        group->addButton(button);
        layout->addWidget(button);
        if (button->isChecked())
            button->setFocus();
    };
    QLabel *question = makeText(tr("Which language should Listwell use?"), this);
    question->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    layout->addWidget(question);
    offer({}, tr("&Same as the desktop"));
    for (const QString &language : Core::Translation::languages())
        offer(language, Core::Translation::nameOf(language));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, group] {
        if (const QAbstractButton *button = group->checkedButton())
            Q_EMIT languageChosen(button->property("language").toString());
        accept();
    });
    layout->addWidget(buttons);
}

} // namespace Gui
