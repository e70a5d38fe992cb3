// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/importtotals.h"

#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using Presenters::ImportSummary;

ImportTotals::ImportTotals(QWidget *parent)
    : QWidget(parent)
{
    QFrame *card = makeCard(this);
    m_counts = makeHeading({}, card);
    m_counts->setObjectName(u"importCounts"_s);
    m_people = new QPushButton(tr("Show &people…"), card);
    m_people->setObjectName(u"showPeopleButton"_s);
    m_people->setAutoDefault(false);
    connect(m_people, &QPushButton::clicked, this, [this] { Q_EMIT peopleRequested(false); });
    m_toDecide = makeText({}, card);
    m_toDecide->setObjectName(u"importToDecide"_s);
    m_compare = new QPushButton(tr("C&ompare…"), card);
    m_compare->setObjectName(u"compareRowsButton"_s);
    m_compare->setAutoDefault(false);
    connect(m_compare, &QPushButton::clicked, this, [this] { Q_EMIT peopleRequested(true); });
    m_problems = makeText({}, card);
    m_problems->setObjectName(u"importProblems"_s);
    m_show = new QPushButton(tr("Sho&w rows"), card);
    m_show->setObjectName(u"showRefusedButton"_s);
    m_show->setAutoDefault(false);
    connect(m_show, &QPushButton::clicked, this, &ImportTotals::problemsRequested);
    m_consent = makeText({}, card);
    m_consent->setObjectName(u"importConsent"_s);
    m_newFields = makeText({}, card);
    m_newFields->setObjectName(u"importNewFields"_s);
    m_sendFields = new QCheckBox(tr("&Send the values of new fields to Constant Contact"), card);
    m_sendFields->setObjectName(u"sendNewFields"_s);
    m_sendFields->setAccessibleDescription(
        tr("Unticked, they are kept here. This can be changed on the Client fields page."));
    m_sendFields->setToolTip(m_sendFields->accessibleDescription());
    connect(m_sendFields, &QCheckBox::toggled, this, &ImportTotals::sendNewFieldsChosen);
    m_notes = makeText({}, card);
    m_notes->setObjectName(u"importNotes"_s);

    const auto beside = [](QLabel *text, QPushButton *button) {
        auto *line = new QHBoxLayout;
        line->addWidget(text, 1);
        line->addWidget(button);
        return line;
    };
    auto *lines = new QVBoxLayout(card);
    lines->setContentsMargins(16, 12, 16, 12);
    lines->setSpacing(8);
    lines->addLayout(beside(m_counts, m_people));
    lines->addLayout(beside(m_toDecide, m_compare));
    lines->addLayout(beside(m_problems, m_show));
    lines->addWidget(m_consent);
    lines->addWidget(m_newFields);
    lines->addWidget(m_sendFields, 0, Qt::AlignLeft);
    lines->addWidget(m_notes);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

void ImportTotals::showSummary(const ImportSummary &summary, Stage stage)
{
    const bool done = stage == Stage::Result;
    const QLocale locale;
    const QString added = locale.toString(summary.added);
    const QString updated = locale.toString(summary.updated);
    const QString unchanged = locale.toString(summary.unchanged);
    const QString rows = tr("%n row(s) in the report.", nullptr, summary.rows);
    m_counts->setText(
        rows + u' ' +
        (done ? tr("Added: %1. Updated: %2. Unchanged: %3.")
              : tr("To add: %1. To update: %2. Unchanged: %3."))
            .arg(added, updated, unchanged) +
        (summary.leftOut > 0 ? u' ' + tr("Left out: %1.").arg(locale.toString(summary.leftOut)) : QString()) +
        (summary.deactivated > 0 ? u' ' + tr("Deactivated: %1.").arg(locale.toString(summary.deactivated))
                                 : QString()));
    const bool isAnyToDecide = !done && summary.toDecide > 0;
    m_people->setVisible(!done && summary.rows > 0);
    m_toDecide->setText(tr("%n row(s) may be a client you already have.", nullptr, summary.toDecide));
    m_toDecide->setVisible(isAnyToDecide);
    m_compare->setVisible(isAnyToDecide);
    // Beside the result the rows themselves are in sight.
    m_problems->setText(done ? QString() : problems(summary));
    m_problems->setVisible(!m_problems->text().isEmpty());
    m_show->setVisible(!m_problems->text().isEmpty());
    const QString answers = tr("News and updates: %1 yes, %2 no, %3 without an answer.")
                                .arg(locale.toString(summary.sayYes), locale.toString(summary.sayNo),
                                     locale.toString(summary.sayNothing));
    const QString standing =
        tr("%n row(s) say yes, which does not count: a no stands for the person or the address.", nullptr,
           summary.standingNoes);
    QStringList consent{answers};
    if (summary.standingNoes > 0)
        consent.append(standing);
    if (!done && summary.sayNo > 0)
        consent.append(tr("A “No” takes effect at once and stays, even if the import is undone."));
    m_consent->setText(consent.join(u' '));
    const auto fields = int(summary.newFields.size());
    m_newFields->setText((done ? tr("%n new field(s): %1", nullptr, fields)
                               : tr("%n new field(s) to add: %1", nullptr, fields))
                             .arg(summary.newFields.join(u", "_s)));
    m_newFields->setVisible(fields > 0);
    m_sendFields->setVisible(!done && fields > 0);
    m_notes->setText(summary.notes.join(u'\n'));
    m_notes->setVisible(!summary.notes.isEmpty());
}

void ImportTotals::setSendsNewFields(bool sends)
{
    m_sendFields->setChecked(sends);
}

QWidget *ImportTotals::compareButton() const
{
    return m_compare;
}

void ImportTotals::showReading()
{
    m_counts->setText(tr("Reading the report…"));
    m_people->hide();
    m_compare->hide();
}

QString ImportTotals::problems(const ImportSummary &summary)
{
    const auto refused = int(summary.refused.total());
    const auto toCheck = int(summary.contradictions.total());
    QStringList parts;
    if (refused > 0)
        parts << tr("%n row(s) cannot be imported", nullptr, refused);
    if (toCheck > 0)
        parts << tr("%n row(s) to check", nullptr, toCheck);
    return parts.join(u" · "_s);
}

} // namespace Gui
