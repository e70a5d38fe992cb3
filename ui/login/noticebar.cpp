#include "login/noticebar.h"

#include "login/look.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace Gui {

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_dismiss(new QToolButton(this))
{
    m_text->setObjectName("loginNotice"_L1);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName("loginNoticeAction"_L1);
    m_action->setAutoDefault(false);
    m_dismiss->setObjectName("loginNoticeDismiss"_L1);
    m_dismiss->setAutoRaise(true);
    m_dismiss->setFocusPolicy(Qt::TabFocus);
    m_dismiss->setAccessibleName(tr("Dismiss this notice"));
    m_dismiss->setToolTip(tr("Dismiss"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    row->addWidget(m_dismiss, 0, Qt::AlignTop);
    drawIcons();
    hide();

    connect(m_dismiss, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::actionChosen);
}

void NoticeBar::tell(const QString &text, const QString &action)
{
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    show();
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), noticeFill(palette()));
    painter.fillRect(0, height() - 1, width(), 1, noticeEdge(palette()));
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        drawIcons();
}

void NoticeBar::drawIcons()
{
    const int side = fontMetrics().height();
    m_icon->setPixmap(warningPicture(side, noticeEdge(palette()), devicePixelRatioF()));
    m_dismiss->setIcon(crossIcon(side, palette().color(QPalette::WindowText), devicePixelRatioF()));
    m_dismiss->setIconSize({side, side});
}

} // namespace Gui
