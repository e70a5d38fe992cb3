// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/reportdrop.h"

#include "ui/dialogs/reportfile.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QDropEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

// px
constexpr int kIconSize = 48;
constexpr int kGap = 12; // between the edge of the page and the frame
constexpr int kFrame = 2;
constexpr int kRadius = 12;
constexpr int kLineLength = 60; // characters

bool isDrag(const QEvent &event)
{
    return event.type() == QEvent::DragEnter || event.type() == QEvent::DragMove ||
           event.type() == QEvent::Drop;
}

/// Files whose source allows copying. A move would let it delete the file.
bool areFiles(const QDropEvent &event)
{
    return event.mimeData()->hasUrls() && event.possibleActions().testFlag(Qt::CopyAction);
}

void accept(QDropEvent &event)
{
    event.setDropAction(Qt::CopyAction);
    event.accept();
}

} // namespace

ReportDrop::ReportDrop(QWidget *page)
    : QWidget(page)
    , m_icon(new IconLabel(kIconSize, this))
    , m_heading(makeHeading({}, this))
    , m_text(makeMuted({}, this))
{
    setObjectName(u"reportDrop"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents); // the page goes on getting the drag
    m_heading->setObjectName(u"reportDropHeading"_s);
    m_text->setObjectName(u"reportDropText"_s);
    for (QLabel *label : std::initializer_list<QLabel *>{m_icon, m_heading, m_text})
        label->setAlignment(Qt::AlignCenter);
    m_text->setFixedWidth(fontMetrics().averageCharWidth() * kLineLength);
    // On a card, because the page shines through around it.
    QFrame *card = makeCard(this);
    auto *lines = new QVBoxLayout(card);
    lines->setContentsMargins(24, 24, 24, 24);
    lines->setSpacing(8);
    for (QLabel *label : std::initializer_list<QLabel *>{m_icon, m_heading, m_text})
        lines->addWidget(label);
    auto *layout = new QGridLayout(this);
    layout->addWidget(card, 1, 1);
    for (const int around : {0, 2}) {
        layout->setRowStretch(around, 1);
        layout->setColumnStretch(around, 1);
    }
    page->setAcceptDrops(true);
    page->installEventFilter(this);
    hide();
}

void ReportDrop::takeFrom(QLineEdit *field)
{
    field->installEventFilter(this);
}

bool ReportDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragLeave && watched == parent()) {
        hide();
        return true;
    }
    if (event->type() == QEvent::Resize && watched == parent())
        resize(parentWidget()->size());
    if (!isDrag(*event))
        return QWidget::eventFilter(watched, event);
    auto &drag = *static_cast<QDropEvent *>(event);
    if (watched != parent()) { // Qt then offers the files to the page
        if (areFiles(drag))
            drag.ignore();
        return areFiles(drag);
    }
    if (!areFiles(drag) || QApplication::activeModalWidget()) {
        drag.ignore();
        return true;
    }
    accept(drag);
    if (event->type() == QEvent::DragEnter)
        showHint(drag);
    else if (event->type() == QEvent::Drop)
        take(drag);
    return true;
}

void ReportDrop::showHint(const QDropEvent &event)
{
    const auto report = reportAmong(event.mimeData()->urls());
    m_canTake = report.ok();
    m_icon->setIcon(m_canTake ? u"import"_s : u"warning"_s, m_canTake ? u"accent"_s : u"warning"_s);
    m_heading->setText(m_canTake ? tr("Drop the report to import it") : tr("This cannot be imported"));
    m_text->setText(m_canTake ? tr("You see a preview before anything is changed.") : report.error().message);
    resize(parentWidget()->size());
    show();
    raise();
}

void ReportDrop::take(const QDropEvent &event)
{
    hide();
    if (const auto report = reportAmong(event.mimeData()->urls()))
        Q_EMIT dropped(*report);
    else
        Q_EMIT refused(report.error().message);
}

void ReportDrop::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), Style::color(u"veil"_s));
    painter.setPen(QPen(Style::color(m_canTake ? u"accent"_s : u"warning"_s), kFrame));
    painter.drawRoundedRect(rect().adjusted(kGap, kGap, -kGap, -kGap), kRadius, kRadius);
}

} // namespace Gui
