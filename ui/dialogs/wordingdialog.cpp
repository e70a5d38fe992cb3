// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/wordingdialog.h"

#include "presenters/consentwording.h"
#include "presenters/settingspresenter.h"
#include "ui/widgets/dialoglayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using Presenters::SettingsPresenter;

WordingDialog::WordingDialog(const QString &wording, QWidget *parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(wording, this))
{
    setObjectName(u"wordingDialog"_s);
    setWindowTitle(tr("Consent question"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setObjectName(u"wordingText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    m_text->setFixedHeight(fontMetrics().lineSpacing() * 4 + 16);
    m_text->selectAll();
    m_field = new FormField(tr("Question"), m_text, this);

    auto *own = new QPushButton(tr("&Use Listwell's wording"), this);
    own->setObjectName(u"defaultWording"_s);
    own->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    save->setObjectName(u"saveWording"_s);
    save->setDefault(true);

    QVBoxLayout *layout = makeDialogLayout(this);
    layout->addWidget(makeText(tr("Your clients answer this question with yes or no, on the profile and at "
                                  "each booking. Each answer is recorded with the question as it was shown; "
                                  "earlier answers keep theirs."),
                               this));
    layout->addWidget(m_field);
    layout->addWidget(own, 0, Qt::AlignLeft);
    layout->addWidget(buttons);
    connect(m_text, &QPlainTextEdit::textChanged, this, &WordingDialog::showError);
    connect(own, &QPushButton::clicked, this, [this] {
        m_text->setPlainText(Presenters::defaultConsentWording());
        m_text->setFocus();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &WordingDialog::save);
    m_text->setFocus();
}

void WordingDialog::showError()
{
    m_field->setValidationError(SettingsPresenter::wordingError(m_text->toPlainText()));
}

void WordingDialog::save()
{
    showError();
    if (!m_field->validationError().isEmpty()) {
        m_field->focusField();
        return;
    }
    Q_EMIT chosen(m_text->toPlainText());
    accept();
}

} // namespace Gui
